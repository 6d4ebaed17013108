"""Iterators without an end of which is known where they are: `itertools.count`, and `itertools.cycle` of known elements."""

from __future__ import annotations

from collections.abc import Sequence

from seedlint.ir import ops
from seedlint.solve.objects import containers
from seedlint.solve.state import progress
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first
from seedlint.solve.state.items import Given, Item, LazyIterator, Value
from seedlint.solve.state.lengths import COUNTING, CYCLING
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.numbers import folded
from seedlint.solve.state.values import UNKNOWN, constant, one


def count(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `itertools.count(start, step)`."""
    place = machine.place(frame, f"count@{position}")
    start, step = (
        first(given, index, name) or constant(index) for index, name in enumerate(("start", "step"))
    )
    progress.made(machine, frame, place)
    progress.put(machine, place, start)
    return one(LazyIterator((), (), COUNTING, place, step))


def cycle(machine: Machine, source: Value, place: str) -> Value:
    """Return what goes through elements that are known, again and again."""
    progress.put(machine, place, constant(0))
    return one(LazyIterator((), (source,), CYCLING, place))


def is_endless(value: Value) -> bool:
    """Tell whether a value is one such iterator."""
    kinds = [item.kind for item in value if isinstance(item, LazyIterator) and item.place]
    return len(value) == 1 and bool({COUNTING, CYCLING} & set(kinds))


def coming(machine: Machine, frame: Frame, value: Value, number: int) -> list[Value] | None:
    """Return so many elements that are next, None if they are not known; which follow these is not known any more."""
    (item,) = value
    assert isinstance(item, LazyIterator), "asked of what is endless"
    at, begin = progress.at(machine, frame, item), progress.number_at(machine, frame, item)
    progress.put(machine, item.place, UNKNOWN)
    if item.kind == COUNTING:
        steps = [folded("*", constant(turn), item.start) for turn in range(number)]
        return None if begin is None else [(step and folded("+", at, step)) or UNKNOWN for step in steps]
    known = containers.known_elements(machine, frame, item.sources[0])
    if not known or begin is None:
        return None
    return [known[(begin + turn) % len(known)] for turn in range(number)]


def take(machine: Machine, frame: Frame, item: Item) -> Value | None:
    """Return the next element of such an iterator; None if it is another one, or it is not known where it is."""
    if not isinstance(item, LazyIterator) or item.kind not in {COUNTING, CYCLING} or not item.place:
        return None
    at = progress.at(machine, frame, item)
    if item.kind == COUNTING:
        progress.put(machine, item.place, folded("+", at, item.start) or UNKNOWN)
        frame.sure = True
        return at
    known = containers.known_elements(machine, frame, item.sources[0])
    number = progress.number_at(machine, frame, item)
    if not known or number is None:
        return None
    progress.put(machine, item.place, constant((number + 1) % len(known)))
    frame.sure = True
    return known[number % len(known)]
