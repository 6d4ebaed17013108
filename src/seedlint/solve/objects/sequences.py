"""Lists and sets: their elements, in the heap.

Cells `[0]`, `[1]`, ... hold the elements whose index is known, `[]` those at any index. `#length` is the number of elements:
one constant where it is known; otherwise constants that it is not less than, beside what is unknown.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.solve.objects.kinds import LIST
from seedlint.solve.state import counts
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Count, Library, Object, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import (
    NOTHING,
    UNKNOWN,
    as_constant,
    constant,
    join_all,
    least_of,
    most_of,
    one,
)

LENGTH: Final = "#length"
#: Elements that are told apart; the rest is one. Layer lists of published models are below it.
TOLD_APART: Final = 32


def new_list(
    machine: Machine, frame: Frame, what: str, elements: Value, kind: Library = LIST, least: int = 0
) -> Value:
    """Return a new list of unknown length, of `least` or more, with these elements."""
    made = Object(machine.place(frame, what), kind)
    fill(machine, made, [], [elements])
    forget_length(machine, made, least)
    return one(made)


def filled(
    machine: Machine,
    frame: Frame,
    what: str,
    known: Sequence[Value],
    rest: Sequence[Value] = (),
    kind: Library = LIST,
) -> Value:
    """Return a new list of the elements `known`, in order, and perhaps more of `rest`."""
    made = Object(machine.place(frame, what), kind)
    fill(machine, made, known, rest)
    return one(made)


def fill(machine: Machine, item: Object, known: Sequence[Value], rest: Sequence[Value] = ()) -> None:
    """Make a list hold the elements `known`, in order, and perhaps more of `rest`, and nothing else."""
    length = constant(len(known))
    if rest:
        length |= UNKNOWN
    elif len(known) > TOLD_APART:
        length = one(Count(len(known), len(known)))
    machine.write((item.place, LENGTH), length)
    cells = {f"[{index}]": value for index, value in enumerate(known[:TOLD_APART])}
    for name in machine.heap.names_at(item.place):
        if name[:1] == "[" and name not in cells:
            machine.write((item.place, name), NOTHING)
    for name, value in cells.items():
        machine.write((item.place, name), value)
    machine.write((item.place, "[]"), join_all([*known[TOLD_APART:], *rest]))


def forget_length(machine: Machine, item: Object, least: int = 0) -> None:
    """Note that nothing is known of how many elements a list has, but that they are `least` or more."""
    machine.write((item.place, LENGTH), constant(least) | UNKNOWN)


def grow(machine: Machine, frame: Frame, item: Object, value: Value, more: tuple[int, int | None]) -> None:
    """Add so many elements at least and at most."""
    least, most = bounds(machine, frame, item)
    set_length(machine, item, least + more[0], None if most is None or more[1] is None else most + more[1])
    machine.write_weakly(frame, (item.place, "[]"), value)


def set_length(machine: Machine, item: Object, least: int, most: int | None) -> None:
    """Note how many elements a list has at least and at most, of those that are not told apart."""
    length = constant(least) | UNKNOWN if most is None else one(Count(least, most))
    machine.write((item.place, LENGTH), length)


def keep_length(
    machine: Machine, frame: Frame, item: Object, before: tuple[int, int | None], limit: int
) -> None:
    """Note that a list has lost what is too much of so many elements, if it is known how many these were."""
    least, most = before
    counts.note_count(frame, ">", Count(least, most), limit)
    set_length(machine, item, min(least, limit), limit if most is None else min(most, limit))


def bounds(machine: Machine, frame: Frame, item: Object) -> tuple[int, int | None]:
    """Return the least and the most elements of a list (None: unbounded)."""
    held = machine.read(frame, (item.place, LENGTH))
    least = min((number for each in held if (number := least_of(each)) is not None), default=0)
    most = [most_of(each) for each in held]
    numbers = [number for number in most if number is not None]
    return (least, max(numbers)) if numbers and len(numbers) == len(most) else (least, None)


def known_elements(machine: Machine, frame: Frame, item: Object) -> list[Value] | None:
    """Return the elements of a list in order, where their number is known."""
    least, most = bounds(machine, frame, item)
    if least != most or not _are_told_apart(machine, frame, item):
        return None
    return [machine.read(frame, (item.place, f"[{index}]")) for index in range(least)]


def _are_told_apart(machine: Machine, frame: Frame, item: Object) -> bool:
    """Tell whether each element has a cell of its own, in a list that holds a number of elements that is known."""
    held = as_constant(machine.read(frame, (item.place, LENGTH)))
    return held is not None and isinstance(held.value, int) and held.value <= TOLD_APART


def elements(machine: Machine, frame: Frame, item: Object) -> Value:
    """Return the join of all elements."""
    _, most = bounds(machine, frame, item)
    is_short = most is not None and most <= TOLD_APART
    names = [f"[{i}]" for i in range(most or 0)] if is_short else machine.heap.names_at(item.place)
    found = [machine.read(frame, (item.place, name)) for name in names if name[:1] == "[" and name != "[]"]
    return join_all([*found, machine.read(frame, (item.place, "[]"))])


def get(machine: Machine, frame: Frame, item: Object, index: int) -> Value:
    """Return `list[index]`."""
    known = known_elements(machine, frame, item)
    if known is not None:
        return known[index] if -len(known) <= index < len(known) else NOTHING
    if index < 0:
        return elements(machine, frame, item)
    first = machine.read(frame, (item.place, f"[{index}]"))
    return join_all([first, machine.read(frame, (item.place, "[]"))])


def put(machine: Machine, frame: Frame, item: Object, index: int | None, value: Value) -> None:
    """Do `list[index] = value`, for an unknown index where it is None."""
    known = known_elements(machine, frame, item)
    if index is not None and known is not None:
        if -len(known) <= index < len(known):
            machine.write((item.place, f"[{index % len(known)}]"), value)
        return
    if known is not None or not isinstance(
        next(iter(machine.read(frame, (item.place, LENGTH))), None), Count
    ):
        forget_length(machine, item, bounds(machine, frame, item)[0])
    machine.write_weakly(frame, (item.place, "[]"), value)


def append(machine: Machine, frame: Frame, item: Object, value: Value, *, certain: bool = True) -> None:
    """Do `list.append(value)`; `certain` says that it is this list and no other."""
    frame.counting = True
    least, most = bounds(machine, frame, item)
    if least == most and least < TOLD_APART and certain and _are_told_apart(machine, frame, item):
        machine.write((item.place, f"[{least}]"), value)
        machine.write((item.place, LENGTH), constant(least + 1))
        return
    set_length(machine, item, least + certain, None if most is None else most + 1)
    machine.write_weakly(frame, (item.place, "[]"), value)


def shuffle(machine: Machine, frame: Frame, item: Object) -> None:
    """Forget in which order a list holds its elements."""
    known = known_elements(machine, frame, item)
    if known is not None and len(known) > 1:
        fill(machine, item, [join_all(known)] * len(known))
    elif known is None:
        machine.write_weakly(frame, (item.place, "[]"), elements(machine, frame, item))


def take(machine: Machine, frame: Frame, item: Object, index: int | None) -> Value:
    """Do `list.pop(index)`, for an unknown index where it is None."""
    known = known_elements(machine, frame, item)
    if index is not None and known is not None and -len(known) <= index < len(known):
        value = known.pop(index)
        fill(machine, item, known)
        return value
    held = elements(machine, frame, item)
    least, most = bounds(machine, frame, item)
    machine.write((item.place, "[]"), held)
    set_length(machine, item, max(least - 1, min(least, 0)), None if most is None else max(most - 1, 0))
    return held
