"""What a call does to its caller: the summary of the function, with the caller's state put in."""

from __future__ import annotations

from seedlint.ir import ops
from seedlint.ir.stream import STREAMS, Stream
from seedlint.solve.flow import shared_settings
from seedlint.solve.models import construct, enclosed
from seedlint.solve.objects import failing
from seedlint.solve.observations import observe
from seedlint.solve.state.build import seen_from
from seedlint.solve.state.frame import Construction, Frame, Outcome, Summary, Way
from seedlint.solve.state.items import Item, Snapshot, Tuple, Value
from seedlint.solve.state.lattice import (
    Chain,
    Entry,
    State,
    StreamState,
    compose,
    compose_claims,
)
from seedlint.solve.state.machine import Machine


def apply(machine: Machine, frame: Frame, summary: Summary, position: ops.Pos, name: str) -> Value:
    """Do to the caller what the called function does."""
    before = machine.state
    assert before is not None, "only a call that is reached is applied"
    call = construct.chain(frame, position, name)
    machine.steps += len(summary.reads) + len(summary.writes)
    machine.journal.called[summary.journal] = None
    shared_settings.note_read(machine, summary.reads)
    machine.note_reads(frame, summary.reads)
    frame.made |= summary.made
    frame.foreign |= summary.foreign
    frame.counting |= summary.counting
    if summary.asked:
        frame.asked |= summary.asked
    observe.note_unset(frame, summary, before)
    observe.note_seeds(frame, (event.below(call) for event in summary.seeds))
    # What may fail in the function may do so before all that it does, or after: a handler meets both.
    failing.hazard(machine, frame, summary.hazard)
    if summary.raised is not None and frame.raises is not None:
        state = _composed(summary.raised, STREAMS, summary.entry, before, call)
        machine.exit(frame.raises, state, summary.raised_value, summary.raised_writes)
    value, writes = summary.value, summary.writes
    if summary.snapshots:
        frame.snapshots = True
        value = _settle(value, summary.entry, before, call)
        writes = {cell: _settle(held, summary.entry, before, call) for cell, held in writes.items()}
    machine.heap.apply(writes)
    if frame.building is not None:
        for stream, atoms in summary.claims.items():
            construct.claim(
                frame.building, stream, compose_claims(atoms, summary.entry, before[stream], call)
            )
    _continue(machine, frame, summary, before, call, position)
    failing.hazard(machine, frame, summary.hazard)
    if (summary.ways or summary.told) and not frame.regions and machine.state is not None:
        return _tell_ways(machine, summary, value, before, call)
    return value


def _tell_ways(machine: Machine, summary: Summary, value: Value, before: State, call: Chain) -> Value:
    """Note what the function has returned, or left in attributes, in which of its ways; return the value, as another one than
    any other call's by its identity.
    """

    def seen(ways: tuple[Way, ...]) -> tuple[Way, ...]:
        return tuple((v, _composed(s, summary.moved, summary.entry, before, call)) for v, s in ways)

    state = machine.state
    assert state is not None, "a function that does not return has left nothing"
    found = [Outcome(machine.heap.read(o.cell), state, seen(o.ways), o.cell) for o in summary.told if o.cell]
    if summary.ways and value is summary.value:
        value = frozenset(list(value))
        found.append(Outcome(value, state, seen(summary.ways)))
    machine.outcomes = tuple(found)
    return value


def _continue(
    machine: Machine, frame: Frame, summary: Summary, before: State, call: Chain, position: ops.Pos
) -> None:
    after: dict[Stream, StreamState] | None = None
    if summary.state is not None:
        after = _composed(summary.state, summary.moved, summary.entry, before, call)
    around = construct.with_arguments(frame, before) if summary.constructions else before
    for built in summary.constructions:
        is_factory = not built.sites
        seen = _seen_from(built, summary.entry, before if is_factory else around, call)
        apart, whole = enclosed.divided(frame, seen, position) if is_factory else ([seen], None)
        for each in apart:
            construct.record(frame, each, nested=False)
        if whole is not None:
            construct.record(frame, whole)
        if is_factory and frame.regions and after is not None:
            construct.fold_claims(after, seen)
    machine.state = after


def _composed(
    inner: State, streams: tuple[Stream, ...], entry: Entry, before: State, call: Chain
) -> dict[Stream, StreamState]:
    after = dict(before)
    for stream in streams:
        after[stream] = compose(inner[stream], entry, before[stream], call)
    return after


def _seen_from(built: Construction, entry: Entry, before: State, call: Chain) -> Construction:
    """Return a construction as the caller sees it: the caller's state put in, one call further away.

    A factory's construction is the call itself.
    """
    factory = not built.sites
    sites = call.sites if factory else (*call.sites, *built.sites)
    texts = call.texts if factory else (*call.texts, *built.texts)
    builds = tuple(seen_from(build, entry, before, call) for build in built.builds)
    return Construction(
        sites, texts, built.name, builds, built.resolved, not factory, built.settled, built.late
    )


def _settle(value: Value, entry: Entry, before: State, call: Chain) -> Value:
    """Put the caller's state into the snapshots that a value holds."""
    if not any(isinstance(item, Snapshot | Tuple) for item in value):
        return value
    return frozenset(_settled(item, entry, before, call) for item in value)


def _settled(item: Item, entry: Entry, before: State, call: Chain) -> Item:
    match item:
        case Snapshot():
            states = tuple((s, compose(atoms, entry, before[s], call)) for s, atoms in item.states)
            return Snapshot(states, call.entry if item.entry == entry and call.entry else item.entry)
        case Tuple():
            return Tuple(tuple(_settle(value, entry, before, call) for value in item.items))
        case _:
            return item
