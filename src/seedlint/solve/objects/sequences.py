"""Lists and sets: their elements, in the heap.

Cells `[0]`, `[1]`, ... hold the elements whose index is known, `[]` those at any index. `#length` is the number of elements:
one constant where it is known; otherwise constants that it is not less than, beside what is unknown.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.solve.objects.kinds import LIST
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Constant, Library, Object, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, UNKNOWN, constant, join_all, one

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
    exact = not rest and len(known) <= TOLD_APART
    length = constant(len(known))
    machine.write((item.place, LENGTH), length if exact else length | UNKNOWN)
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


def bounds(machine: Machine, frame: Frame, item: Object) -> tuple[int, int | None]:
    """Return the least and the most elements of a list (None: unbounded)."""
    held = machine.read(frame, (item.place, LENGTH))
    numbers = [i.value for i in held if isinstance(i, Constant) and type(i.value) is int]
    least = min(numbers, default=0)
    return (least, max(numbers)) if numbers and len(numbers) == len(held) else (least, None)


def known_elements(machine: Machine, frame: Frame, item: Object) -> list[Value] | None:
    """Return the elements of a list in order, where their number is known."""
    least, most = bounds(machine, frame, item)
    if least != most:
        return None
    return [machine.read(frame, (item.place, f"[{index}]")) for index in range(least)]


def elements(machine: Machine, frame: Frame, item: Object) -> Value:
    """Return the join of all elements."""
    _, most = bounds(machine, frame, item)
    names = machine.heap.names_at(item.place) if most is None else [f"[{i}]" for i in range(most)]
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
    _open(machine, frame, item, grown=0)
    machine.write_weakly(frame, (item.place, "[]"), value)


def append(machine: Machine, frame: Frame, item: Object, value: Value, *, certain: bool = True) -> None:
    """Do `list.append(value)`; `certain` says that it is this list and no other."""
    least, most = bounds(machine, frame, item)
    if least == most and least < TOLD_APART and certain:
        machine.write((item.place, f"[{least}]"), value)
        machine.write((item.place, LENGTH), constant(least + 1))
        return
    _open(machine, frame, item, grown=int(certain))
    machine.write_weakly(frame, (item.place, "[]"), value)


def _open(machine: Machine, frame: Frame, item: Object, *, grown: int) -> None:
    """Let a list be longer than it is known to be."""
    least, _ = bounds(machine, frame, item)
    machine.write((item.place, LENGTH), constant(least + grown) | UNKNOWN)


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
    machine.write((item.place, "[]"), held)
    forget_length(machine, item)
    return held
