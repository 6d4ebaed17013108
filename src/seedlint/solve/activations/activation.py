"""Calls of the program's own functions: run once per way of calling, then applied as a summary.

A summary holds for every caller whose arguments are equal and whose heap holds, in the cells that the function read, what it held
then. Recursion is a fixpoint: a call of a function that is being analysed assumes that it never returns, then what the
analysis found, until that no longer changes.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final, TypeAlias

from seedlint.ir import ops
from seedlint.ir.stream import STREAMS
from seedlint.solve.activations import likeness, shares
from seedlint.solve.activations.applying import apply
from seedlint.solve.activations.ground import settle
from seedlint.solve.activations.renaming import TRAIL
from seedlint.solve.activations.summarising import summarise
from seedlint.solve.models import rounds, unresolved
from seedlint.solve.modules import installed
from seedlint.solve.objects import endings, hazards
from seedlint.solve.objects.sequences import LENGTH
from seedlint.solve.observations import observe
from seedlint.solve.state import together
from seedlint.solve.state.frame import Binding, Catch, Frame, Outcome, Region, Summary
from seedlint.solve.state.items import Function, FunctionRef, Item, Site, Value
from seedlint.solve.state.lattice import (
    Entry,
    State,
    StreamState,
    uniform,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.raised import Raised
from seedlint.solve.state.values import (
    NONE,
    NOTHING,
    UNKNOWN,
    constant,
    is_exact,
    join,
    strip_constants,
    strip_objects,
)

#: Activations of one function on the stack before its arguments lose their constants, lose everything but code, are not followed.
RECURSION: Final = (6, 8, 16)
#: The same for a function whose arguments are all numbers and texts that are known: what they decide is known at each level.
RECURSION_OF_KNOWN: Final = (40, 40, 40)
#: Summaries kept per function and arguments; the oldest goes first.
SUMMARIES: Final = 24
#: Rounds of a recursive fixpoint; the lattice ends it earlier in every program seen.
ROUNDS: Final = 10
#: Models that a recursion may have built before it is not gone round again: each round adds as many by each of its calls.
UNROLLED: Final = 50
#: What a function may hold, in registers, to be followed when the work that was allowed is done, for as much work once more.
#: Functions that seed, and the small ones that lead to them, hold less (about 40); so do 77 % of 791 functions taken from
#: six packages.
BRIEF: Final = 60
#: Different ways of calling one function before constants in its arguments are no longer told apart.
WAYS_OF_CALLING: Final = 40
#: Steps in the body of one function, all ways of calling it together, that count as one more way. Most functions take less than a
#: hundred; one that tries all layers of a library in a loop takes 90,000, each time.
STEPS_PER_WAY: Final = 2_500


#: A way of calling: the function, its environment, its arguments, and what else its body depends on.
Key: TypeAlias = tuple[FunctionRef, str, tuple[Binding, ...], bool, str, bool]

#: How many calls of a function within one another are told apart by what they find elsewhere, where their arguments are the same:
#: a reader that takes one word after the other from a list. Within these, what a call finds otherwise is not known.
SHARED: Final = 5


def activate(
    machine: Machine,
    frame: Frame,
    function: Function,
    bindings: dict[str, Value],
    position: ops.Pos,
    receiver: Item | None,
) -> Value:
    """Call a function with bound arguments and return what it may return."""
    machine.busy.add(frame.site(position))
    module = machine.code[function.ref.module]
    if module.installed and not module.sketch and (frame.module.sketch or not frame.module.installed):
        return installed.visit(
            machine,
            lambda: _activate(machine, frame, function, bindings, position, receiver),
            lambda: unresolved.call(machine, frame, frame.text(position), [], position),
        )
    return _activate(machine, frame, function, bindings, position, receiver)


def _activate(
    machine: Machine,
    frame: Frame,
    function: Function,
    bindings: dict[str, Value],
    position: ops.Pos,
    receiver: Item | None,
) -> Value:
    code, outcomes = machine.function(function.ref), machine.outcomes
    if machine.steps > machine.limit and code.kind != "module" and not _is_brief(machine, code):
        machine.leave_unfollowed()
        hazards.add(frame, UNKNOWN)
        return unresolved.give_up(machine, frame, position, code.name)
    bound = tuple(bindings.items())
    depth = machine.depths[function.ref]
    ways = machine.ways[function.ref]
    levels = RECURSION_OF_KNOWN if bound and all(is_exact(value) for _, value in bound) else RECURSION
    if depth >= levels[0] or ways > WAYS_OF_CALLING:
        bound = tuple((name, strip_constants(value)) for name, value in bound)
    if depth >= levels[1]:
        bound = tuple((name, strip_objects(value)) for name, value in bound)
    if ways > 3 * WAYS_OF_CALLING and frame.decorating:
        machine.counts["decorators not followed"] += 1
        return UNKNOWN  # what is not known of a decorator is transparent
    if ways > 3 * WAYS_OF_CALLING:
        bound = tuple((name, UNKNOWN) for name, _ in bound)
    if depth >= levels[2]:
        machine.counts["calls too deep"] += 1
        hazards.add(frame, UNKNOWN)
        return UNKNOWN
    trail = () if code.kind == "module" else (frame.step(position), *frame.trail)[:TRAIL]
    key = (function.ref, function.env, bound, frame.building is not None, frame.meta, frame.stepping)
    if depth > SHARED:
        _forget_what_differs(machine, key)
    summary = _known(machine, key, trail, depth) or _alike(machine, code, key, bound, trail)
    if summary is None:
        machine.counts["functions solved"] += 1
        machine.depths[function.ref] += 1
        begun, outer, machine.steps_below = machine.steps, machine.steps_below, 0
        summary = _solve(machine, frame, function, code, bound, receiver, trail, key)
        steps = machine.steps - begun
        machine.ways[function.ref] += 1 + max(0, steps - machine.steps_below) // STEPS_PER_WAY
        machine.steps_below = outer + steps
        machine.depths[function.ref] -= 1
    if outcomes and not (frame.regions or frame.building or depth):
        asked = together.asked_by(machine, outcomes, summary, bound)
        if asked is not None:
            return _in_each_way(
                machine,
                frame,
                asked,
                bindings,
                lambda given: _activate(machine, frame, function, given, position, receiver),
            )
    return apply(machine, frame, summary, position, code.name)


def _in_each_way(
    machine: Machine,
    frame: Frame,
    asked: Outcome,
    bindings: dict[str, Value],
    call: Callable[[dict[str, Value]], Value],
) -> Value:
    """Make a call in each of the ways in which something has come that it reads: what fills what is None finds that state."""

    def run(value: Value, state: State) -> Value:
        machine.state, machine.outcomes = state, ()
        if asked.cell is not None:
            machine.heap.write(asked.cell, value)
        return call({name: value if given is asked.value else given for name, given in bindings.items()})

    return machine.alternatives(frame, [partial(run, *way) for way in asked.ways])


def _is_brief(machine: Machine, code: ops.Function) -> bool:
    """Tell whether a function is so small that it is followed although the work that was allowed is done."""
    return code.registers <= BRIEF and machine.steps <= 2 * machine.limit


def _forget_what_differs(machine: Machine, key: Key) -> None:
    """Forget what a call finds otherwise than the call under way that it is within, if that is not known to return: what ends the
    recursion may be just that.
    """
    active, heap = machine.active.get(key), machine.heap
    if active is None or active.state is not None:
        return
    for cell, value in active.reads.items():
        held = heap.read(cell)
        if held != value:
            is_length = cell[1] == LENGTH
            heap.write(cell, constant(0) | UNKNOWN if is_length else strip_constants(join(held, value)))


def _known(machine: Machine, key: Key, trail: tuple[tuple[str, int], ...], depth: int) -> Summary | None:
    active, heap = machine.active.get(key), machine.heap
    if active is not None and (heap.holds(active.reads) or (depth > SHARED and active.state is not None)):
        machine.assumed.add(key)
        return active
    for summary in reversed(machine.memo.get(key, ())):
        if not _is_assumed(machine, summary):
            continue
        if summary.trail is not None and summary.trail != trail:
            continue
        if not observe.is_entered_alike(machine, summary):
            continue
        if not (heap.holds(summary.reads) and rounds.still_holds(machine, summary.journal)):
            continue
        if shares.holds(machine, summary):
            machine.assumed.update(under_way for under_way, _ in summary.assuming)
            return summary
    return None


def _is_assumed(machine: Machine, summary: Summary) -> bool:
    """Tell whether the calls under way are taken to do what a summary took them to do."""
    return all(machine.active.get(under_way) is taken for under_way, taken in summary.assuming)


def _alike(
    machine: Machine, code: ops.Function, key: Key, bound: tuple[Binding, ...], trail: tuple[Site, ...]
) -> Summary | None:
    """Return the summary of an earlier call that differs in places alone, and keep it for this way of calling."""
    if code.kind == "module" or machine.depths[key[0]]:
        return None
    found = likeness.find(machine, _beside(key), bound, trail)
    if found is not None:
        machine.counts["functions alike"] += 1
        _keep(machine, key, found)
    return found


def _beside(key: Key) -> likeness.Beside:
    function, env, _, building, meta, stepping = key
    return function, env, building, meta, stepping


def _keep(machine: Machine, key: Key, summary: Summary) -> None:
    kept = machine.memo.setdefault(key, [])
    kept[:] = [each for each in kept if _is_assumed(machine, each)]
    kept.append(summary)
    del kept[:-SUMMARIES]


def _solve(
    machine: Machine,
    frame: Frame,
    function: Function,
    code: ops.Function,
    bound: tuple[Binding, ...],
    receiver: Item | None,
    trail: tuple[tuple[str, int], ...],
    key: Key,
) -> Summary:
    summary = Summary(Entry(0), None, NOTHING, {}, {}, (), {}, None, None)
    outer, machine.assumed = machine.assumed, set()
    cuts = machine.cuts
    for _ in range(ROUNDS):
        around = machine.active.get(key)
        machine.active[key] = summary
        found = _run(machine, frame, function, code, bound, receiver, trail)
        del machine.active[key]
        if around is not None:
            machine.active[key] = around
        if key not in machine.assumed:
            break
        machine.assumed.discard(key)
        same = _same(summary, found)
        summary = found
        if same or sum(len(built.builds) for built in found.constructions) > UNROLLED:
            break
    found.cut = machine.share if machine.cuts != cuts else 0
    found.assuming = tuple((under_way, machine.active[under_way]) for under_way in machine.assumed)
    if found.assuming:
        _keep(machine, key, found)
    else:
        if code.kind == "module":
            settle(machine, machine.code[function.ref.module], found)
        _keep(machine, key, found)
        if code.kind != "module" and machine.depths[function.ref] == 1 and not found.cut:
            likeness.remember(machine, _beside(key), bound, trail, found)
    outer |= machine.assumed
    machine.assumed = outer
    return found


def _same(old: Summary, new: Summary) -> bool:
    if (old.state is None) != (new.state is None) or old.hazard != new.hazard:
        return False
    if old.value != new.value or old.writes != new.writes:
        return False
    if old.state is None or new.state is None:
        return old.reads == new.reads  # which decide whether the calls within it are like it
    renamed = {s: _renamed(old.state[s], old.entry, new.entry) for s in STREAMS}
    return renamed == dict(new.state)


def _renamed(atoms: StreamState, old: Entry, new: Entry) -> StreamState:
    return StreamState({(new if o == old else o, p, c): e for (o, p, c), e in atoms.items()})


def _run(
    machine: Machine,
    frame: Frame,
    function: Function,
    code: ops.Function,
    bound: tuple[Binding, ...],
    receiver: Item | None,
    trail: tuple[tuple[str, int], ...],
) -> Summary:
    """Analyse one activation from a symbolic state of the streams."""
    heap = machine.heap
    outer = machine.state
    entry = Entry(machine.number())
    depth = heap.depth()
    inner = new_frame(machine, frame, function, code, entry, depth, trail, receiver)
    outer_journal = rounds.begin(machine)
    machine.ran(function.ref)
    machine.state = uniform(entry)
    if outer is not None:
        machine.seeds.entered[entry] = outer
    watched = heap.watch(inner.raises)
    heap.begin()
    for name, value in bound:
        heap.write((inner.env, name), value)
    machine.do.run_block(inner, code.body)
    if machine.state is not None:
        endings.leave_scope(machine, inner, NONE)
    told = together.left_behind(machine, inner)
    if not inner.returns.exits and machine.state is None:
        inner.stopped = heap.since(heap.depth() - 1)
    machine.end(inner, "returns", NONE)
    heap.watch(*watched)
    machine.seeds.entered.pop(entry, None)
    if len(inner.returns.exits) != 1:
        told = together.left_in_ways(machine, inner)
    summary = summarise(machine, inner, entry, [value for _, value in bound])
    summary.told = told
    if outer is not None:
        summary.unset = tuple((s, observe.is_unset(machine, s, outer)) for s in sorted(inner.asked_unset))
    summary.journal = rounds.end(machine, outer_journal)
    machine.state = outer
    return summary


def new_frame(
    machine: Machine,
    frame: Frame,
    function: Function,
    code: ops.Function,
    entry: Entry,
    depth: int,
    trail: tuple[tuple[str, int], ...],
    receiver: Item | None,
) -> Frame:
    """Return the frame of a call; `entry` and `depth` say from where its state and its writes are counted."""
    module = machine.code[function.ref.module]
    if code.kind == "module":
        env = module.key
    elif code.captured:
        number = machine.number_of(trail)
        env = f"{module.key}:{function.ref.index}^{machine.depths[function.ref]}|{number}"
    else:
        env = f"{module.key}:{function.ref.index}^{machine.depths[function.ref]}<{function.env}"
    machine.environments[env] = function.env
    return Frame(
        module=module,
        function=code,
        item=function,
        env=env,
        registers=[NOTHING] * code.registers,
        entry=entry,
        depth=depth,
        returns=Catch(depth),
        raises=Raised(depth),
        trail=trail,
        building=Region() if frame.building is not None else None,
        meta=frame.meta,
        caller=frame,
        receiver=receiver,
        stepped=frame.stepping,
        made=set() if code.kind == "module" else {env},
    )
