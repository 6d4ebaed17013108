"""What a function that has run did, for those that call it: how it ends, what it wrote and read, and what they must decide."""

from __future__ import annotations

from collections.abc import Iterable

from seedlint.ir.stream import STREAMS, Stream
from seedlint.solve.activations.survivors import survivors
from seedlint.solve.flow import shared_settings
from seedlint.solve.models import publish
from seedlint.solve.objects import classes
from seedlint.solve.observations import afterwards, observe
from seedlint.solve.state import together
from seedlint.solve.state.frame import Construction, Frame, Summary
from seedlint.solve.state.heap import Writes, default_of
from seedlint.solve.state.items import Object, Value
from seedlint.solve.state.lattice import (
    Entry,
    State,
    join_states,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.progress import MADE
from seedlint.solve.state.raised import Raised
from seedlint.solve.state.values import NOTHING, join


def summarise(machine: Machine, inner: Frame, entry: Entry, given: Iterable[Value]) -> Summary:
    """Return the summary of a function whose body has just run in a frame, from a symbolic entry, with what it was `given`.

    In a recursion that may be an object of the place at which the function makes one of its own; then that is the caller's.
    """
    own = inner.made - {item.place for value in given for item in value if isinstance(item, Object)}
    raised, raised_writes, raised_value = _raised(machine, inner)
    state, value, writes = _returned(machine, inner)
    pending = _ended(machine, inner, state, value, writes)
    shared_settings.drop_answers(raised_writes, writes)
    kept, made = survivors(machine, inner, own, value, writes if state is not None else {})
    if raised_writes:
        raised_writes, more = survivors(machine, inner, own, raised_value, raised_writes)
        made = made | more
    claims = inner.building.reads if inner.building is not None else {}
    return Summary(
        entry,
        state,
        value,
        kept,
        _from_outside(inner.reads, own, own - made),
        pending,
        claims,
        raised,
        inner.trail if made else None,
        frozenset(made),
        _moved(state, entry),
        snapshots=inner.snapshots,
        foreign=inner.foreign,
        raised_writes=raised_writes,
        raised_value=raised_value,
        hazard=inner.hazard,
        ways=together.told_apart(inner.returns.exits),
        seeds=tuple(inner.seeds),
        counting=inner.counting,
        asked=frozenset(inner.asked),
    )


def _from_outside(reads: Writes, made: set[str], gone: set[str]) -> Writes:
    """Return what a function has read but for cells of what it made and left to nobody, which no caller ever has, and those
    that what it has made lacked: it is made anew wherever the function is called. An iterator asks whether it is.
    """
    if not made:
        return reads
    return {
        cell: held
        for cell, held in reads.items()
        if cell[0] not in made or (cell[0] not in gone and (held != default_of(cell) or cell[1] == MADE))
    }


def _returned(machine: Machine, inner: Frame) -> tuple[State | None, Value, Writes]:
    """Return how a function ends where it returns: the state, the value, what it has written."""
    exits = inner.returns.exits
    if not exits:
        return None, NOTHING, inner.stopped
    state: State | None = None
    value = NOTHING
    for way in exits:
        state = join_states(state, way.state)
        value = join(value, way.value)
    return state, value, machine.joined(inner, [way.writes for way in exits])


def _ended(
    machine: Machine, inner: Frame, state: State | None, value: Value, writes: Writes
) -> tuple[Construction, ...]:
    """Judge what a function has built and where it has seeded, and return what its callers must decide of it.

    Both ask the heap as it is at the function's end, which is put there only if there is something to ask.
    """
    is_hot = observe.may_be_hot(inner, state)
    if not is_hot and not inner.constructions:
        return ()
    machine.heap.begin()
    machine.heap.apply(writes)
    machine.state = state
    if is_hot and state is not None:
        owner = inner.receiver
        is_model = isinstance(owner, Object) and classes.is_model_object(machine, inner, owner)
        observe.hot_seeds(machine, inner, state, is_model=is_model)
    if state is not None:
        afterwards.note_late(inner, {}, [state])
        afterwards.note_late_in_the_rest(inner)
    pending = publish.finish(machine, inner, value)
    machine.heap.discard()
    return pending


def _raised(machine: Machine, inner: Frame) -> tuple[State | None, Writes, Value]:
    """Return the state in which exceptions leave a function, what it had written by then, and which they are."""
    raised = inner.raises
    if not isinstance(raised, Raised) or not raised.count:
        return None, {}, NOTHING
    return raised.state, machine.raised(inner, raised), raised.value


def _moved(state: State | None, entry: Entry) -> tuple[Stream, ...]:
    """Return the streams that are not simply where they were at entry."""
    if state is None:
        return ()
    untouched = {(entry, 0, False)}
    return tuple(stream for stream in STREAMS if state[stream].keys() != untouched)
