"""Flags: which members of a `Flag` a value holds, where the program puts them together, takes them apart and asks for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from seedlint.solve.objects import classes, layouts
from seedlint.solve.objects.kinds import is_member
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Class, Item, Library, Object, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, as_constant, constant, one

_KINDS: Final = frozenset({Library("enum.Flag"), Library("enum.IntFlag")})
_OPERATORS: Final[dict[str, Callable[[int, int], int]]] = {
    "|": lambda a, b: a | b,
    "&": lambda a, b: a & b,
    "^": lambda a, b: a ^ b,
}


def is_flag(machine: Machine, kind: Item) -> bool:
    """Tell whether a class of the program is one of flags."""
    return isinstance(kind, Class) and not _KINDS.isdisjoint(classes.linear(machine, kind))


def bits(machine: Machine, frame: Frame, item: Item) -> int | None:
    """Return the number whose bits are the flags that an item holds; None for what is no flag, or not known."""
    if not isinstance(item, Object) or not is_member(item) or not is_flag(machine, item.kind):
        return None
    held = as_constant(machine.read(frame, (item.place, "value")))
    return held.value if held is not None and type(held.value) is int and held.value >= 0 else None


def of_bits(machine: Machine, frame: Frame, kind: Class, number: int) -> Value:
    """Return the member of a class of flags that a number stands for: one with a name, or one that is made of several."""
    told = [
        (each, bits(machine, frame, next(iter(each)))) for each in layouts.members(machine, frame, kind) or ()
    ]
    for each, held in told:
        if held == number:
            return each
    made = Object(f"{kind.place}.{number}", kind)
    for attribute in ("value", "_value_"):
        machine.write((made.place, attribute), constant(number))
    return one(made)


def combined(machine: Machine, frame: Frame, operator: str, left: Value, right: Value) -> Value:
    """Do `left OP right` of two flags of one class; nothing where one is none, or not known."""
    pair = _pair(machine, frame, left, right)
    if pair is None or operator not in _OPERATORS:
        return NOTHING
    kind, a, b = pair
    return of_bits(machine, frame, kind, _OPERATORS[operator](a, b))


def inverted(machine: Machine, frame: Frame, value: Value) -> Value:
    """Do `~value` of flags: all that the class has, and these not; nothing for what is no flag, or not known."""
    item = next(iter(value)) if len(value) == 1 else None
    held = None if item is None else bits(machine, frame, item)
    if held is None or not isinstance(item, Object) or not isinstance(item.kind, Class):
        return NOTHING
    every = [
        bits(machine, frame, next(iter(each))) for each in layouts.members(machine, frame, item.kind) or ()
    ]
    whole = 0
    for each in every:
        if each is None:
            return NOTHING
        whole |= each
    return of_bits(machine, frame, item.kind, whole & ~held)


def contains(machine: Machine, frame: Frame, holder: Value, wanted: Value) -> bool | None:
    """Return whether flags hold others of their class, all of them; None for anything else, and where that is open."""
    pair = _pair(machine, frame, holder, wanted)
    return None if pair is None else pair[1] & pair[2] == pair[2]


def _pair(machine: Machine, frame: Frame, left: Value, right: Value) -> tuple[Class, int, int] | None:
    """Return the class of two flags, and the bits of each."""
    if len(left) != 1 or len(right) != 1:
        return None
    (first,), (second,) = left, right
    a, b = bits(machine, frame, first), bits(machine, frame, second)
    if a is None or b is None or not isinstance(first, Object) or not isinstance(second, Object):
        return None
    return (first.kind, a, b) if isinstance(first.kind, Class) and first.kind == second.kind else None
