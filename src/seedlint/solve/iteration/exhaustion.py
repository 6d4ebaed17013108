"""Iteration to the end at once: `list(...)`, unpacking, `sum(...)`; and what is known of the elements then."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from seedlint.ir import ops
from seedlint.solve.iteration import own_iterators
from seedlint.solve.iteration.elements import COUNTED
from seedlint.solve.iteration.iterate import ask_before_end, each_by_itself, iterator, step, until_stopped
from seedlint.solve.iteration.taking_turns import Taking, Turn, turns_with
from seedlint.solve.models import construct
from seedlint.solve.objects import containers, inner_parts, number_ranges, sequences
from seedlint.solve.objects.kinds import is_container
from seedlint.solve.state import progress
from seedlint.solve.state.frame import Exit, Frame
from seedlint.solve.state.items import (
    Generator,
    Item,
    LazyIterator,
    Object,
    Slice,
    Tuple,
    Value,
)
from seedlint.solve.state.lengths import ANY_NUMBER
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NONE, NOTHING, UNKNOWN, constant, join_all, one


def gather(
    machine: Machine, frame: Frame, value: Value, position: ops.Pos
) -> tuple[list[Value] | None, Value]:
    """Iterate a value to its end and return its elements, where their number is known, and their join."""
    known = containers.iterated_elements(machine, frame, value)
    if known is None:
        known = few_numbers(machine, frame, value)
    if known is None and len(value) == 1 and own_iterators.may_give_another(machine, next(iter(value))):
        value = iterator(machine, frame, value, position)
        known = containers.iterated_elements(machine, frame, value)
    if known is not None:
        progress.finish(machine, frame, next(iter(value)))
        return known, join_all(known)
    (item, *others) = value or (None,)
    if isinstance(item, LazyIterator) and not others and _goes_through_all(machine, frame, item):
        return _gather_each(machine, frame, item, position)
    if item is None or others or (_draining(machine, frame, item) is None and not _is_in_order(item)):
        return None, exhaust(machine, frame, value, position)
    into = sequences.filled(machine, frame, f"gathered@{position}", [])
    element = exhaust(machine, frame, value, position, into)
    known = containers.known_elements(machine, frame, into) if machine.state is not None else None
    return known, element


def _goes_through_all(machine: Machine, frame: Frame, item: LazyIterator) -> bool:
    """Tell whether an iterator gives all that several others have to give, one after another, from the first on."""
    return item.kind == "chain" and len(item.sources) > 1 and progress.is_new(machine, frame, item)


def _gather_each(
    machine: Machine, frame: Frame, item: LazyIterator, position: ops.Pos
) -> tuple[list[Value] | None, Value]:
    """Iterate what is chained to its end, one after another."""
    known: list[Value] | None = []
    found: list[Value] = []
    outer = frame.turn
    for at, source in enumerate(item.sources):
        if machine.state is None:
            break
        frame.turn = f"{outer}~{at}"  # what is made of one is not what is made of the next
        row, element = gather(machine, frame, source, position)
        known = None if known is None or row is None else known + row
        found.append(element)
    frame.turn = outer
    progress.finish(machine, frame, item)
    return known, join_all(found)


def few_numbers(machine: Machine, frame: Frame, value: Value, most: int = 0) -> list[Value] | None:
    """Return the elements of a short `range` whose bounds are known, or only so many."""
    held = number_ranges.numbers_of(machine, frame, next(iter(value))) if len(value) == 1 else None
    if held is not None and most:
        held = held[:most]
    return None if held is None or len(held) > sequences.TOLD_APART else list(map(constant, held))


def exhaust(machine: Machine, frame: Frame, value: Value, position: ops.Pos, into: Value = NOTHING) -> Value:
    """Iterate a value to its end and return the join of its elements; what a generator gives is put into the list `into`."""
    least, most = containers.length_of(machine, frame, value)
    iterated = iterator(machine, frame, value, position)
    if machine.state is None:
        return NOTHING
    if (least, most) == ANY_NUMBER:
        least, most = containers.length_of(machine, frame, iterated)
    if all(_is_still(machine, item) for item in iterated):
        return join_all(_elements(machine, frame, item) for item in iterated)
    return each_by_itself(
        machine, frame, iterated, lambda item: _exhaust(machine, frame, item, position, least, most, into)
    )


def _is_still(machine: Machine, item: Item) -> bool:
    """Return whether taking elements has no effect."""
    if isinstance(item, Generator | LazyIterator):
        return False
    return not isinstance(item, Object) or is_container(machine, item)


def _elements(machine: Machine, frame: Frame, item: Item) -> Value:
    if isinstance(item, Tuple):
        return join_all(item.items)
    if isinstance(item, Object):
        return containers.elements(machine, frame, item)
    return one(item) if inner_parts.stands_for_parts(item) else UNKNOWN


def _exhaust(
    machine: Machine, frame: Frame, item: Item, position: ops.Pos, least: int, most: int | None, into: Value
) -> Value:
    if most == 0:
        ask_before_end(machine, frame, item, position)
        return NOTHING
    before = machine.state
    exits: list[Exit] = []
    taken: list[Value] = []

    def run() -> Value:
        if taking is not None:
            element: list[Value] = []
            drain = partial(_drain, machine, frame, taking, position, into)
            _as_one(machine, frame, item, position, lambda: element.append(drain()))
            return join_all(element)
        _take_all(machine, frame, item, position, most, taken, into, is_exact=is_exact)
        progress.finish(machine, frame, item)
        return join_all(taken)

    taking = _draining(machine, frame, item)
    is_exact = _is_sliced(machine, frame, item, most)
    generator = item if taking is None else taking.generator
    may_be_over = progress.used_up(machine, frame, generator) is None
    over = progress.ending(machine, frame, generator)
    ended = until_stopped(machine, frame, item, lambda: machine.branch(exits, run))
    exits += [Exit(way.state, {**way.writes, **over}, join_all(taken)) for way in ended]
    if before is not None and (may_be_over or (least == 0 and taking is None and not is_exact)):
        exits.append(Exit(before, over))
    value = machine.merge(frame, exits)
    return value or UNKNOWN


def _take_all(
    machine: Machine,
    frame: Frame,
    item: Item,
    position: ops.Pos,
    most: int | None,
    taken: list[Value],
    into: Value,
    *,
    is_exact: bool,
) -> None:
    """Take what may be several elements. What one call of the program builds of them is one construction."""

    def take() -> None:
        taken.append(step(machine, frame, one(item), position))
        _put_into(machine, frame, into, taken[-1])

    def run() -> None:
        if most is None and own_iterators.is_own(machine, item):
            own_iterators.take_in_turns(machine, frame, take)
            return
        in_order, outer = is_exact or (most is not None and _is_in_order(item)), frame.turn
        turns = most or 0 if in_order else 1 if most == 1 else 2
        while machine.state is not None and len(taken) < turns:
            if in_order:  # what is made of one element is not what is made of the next
                frame.turn = f"{outer}~{len(taken)}"
            take()
        frame.turn = outer

    _as_one(machine, frame, item, position, run)


def _as_one(machine: Machine, frame: Frame, item: Item, position: ops.Pos, run: Callable[[], None]) -> None:
    """Take elements: what one call of the program builds of them (`list(map(make, sizes))`) is one construction."""
    if isinstance(item, LazyIterator) and item.functions and frame.text(position):
        construct.together(machine, frame, position, run)
    else:
        run()


def _is_sliced(machine: Machine, frame: Frame, item: Item, most: int | None) -> bool:
    """Tell whether an iterator takes the next elements of a generator, so many if there are, from where it is known to go on."""
    if not isinstance(item, LazyIterator) or item.kind != "islice" or most is None or most > COUNTED:
        return False
    (source, *others) = item.sources[0] or (None,)
    if others or not isinstance(source, Generator) or not source.place or source.is_context:
        return False
    if item.start != one(Slice((NONE, constant(most), NONE))):
        return False
    begun = progress.has_begun(machine, frame, source)
    return progress.is_new(machine, frame, item) and (
        progress.is_known(machine, frame, source) if begun else progress.is_new(machine, frame, source)
    )


def _is_in_order(item: Item) -> bool:
    """Return whether each step takes the next of the elements that are known."""
    sources = (
        item.sources if isinstance(item, LazyIterator) and (item.functions or _takes_first(item)) else ()
    )
    return bool(sources) and all(
        isinstance(each, LazyIterator) and each.kind == progress.IN_ORDER
        for value in sources
        for each in value
    )


def _takes_first(item: LazyIterator) -> bool:
    """Return whether an iterator takes the next elements of its source, so many and no others."""
    bounds = [each.bounds for each in item.start if isinstance(each, Slice)] if item.kind == "islice" else []
    return len(bounds) == 1 and (bounds[0][0], bounds[0][2]) in {(NONE, NONE), (constant(0), NONE)}


def _draining(machine: Machine, frame: Frame, item: Item) -> Taking | None:
    """Return how an iterator takes all that a generator gives, if it does nothing but hand that on in another shape."""
    taking = turns_with(machine, frame, one(item))
    return None if taking is None or taking.is_cut() else taking


def _drain(machine: Machine, frame: Frame, taking: Taking, position: ops.Pos, into: Value) -> Value:
    """Run a generator to its end and return what what stands before it makes of its elements."""
    taken: list[Value] = []
    ends: list[Exit] = []
    depth = machine.heap.depth()

    def may_end() -> None:
        if machine.state is not None:
            ends.append(Exit(machine.state, machine.heap.since(depth)))

    def on_yield(value: Value) -> None:
        turn = Turn(position, may_end)
        element = taking.shape(value, turn)
        if turn.passes is False or machine.state is None:
            return
        taken.append(element)
        put: list[Callable[[], Value]] = [lambda: _put_into(machine, frame, into, element)]
        machine.alternatives(frame, put if turn.passes else [*put, lambda: NOTHING])

    def run() -> Value:
        frame.sending = NONE
        machine.do.run_generator(frame, taking.generator, position, on_yield)
        return NOTHING

    machine.branch(ends, run)
    machine.merge(frame, ends)
    return join_all(taken)


def _put_into(machine: Machine, frame: Frame, into: Value, element: Value) -> Value:
    """Put what was taken into the list `into`, if there is one."""
    for each in into:
        if isinstance(each, Object) and machine.state is not None:
            sequences.append(machine, frame, each, element)
    return NOTHING
