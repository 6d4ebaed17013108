"""Sets: an element is held once, and operators tell which are in one set, in both or in either, where all are known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.objects import containers, kinds, sequences
from seedlint.solve.objects.distinct import add, fill, is_definite, is_set
from seedlint.solve.objects.kinds import SET
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first
from seedlint.solve.state.items import Given, Item, Object, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Method
from seedlint.solve.state.values import NONE, NOTHING, UNKNOWN, constant, join_all, one

#: What an operator or method keeps: of elements of both sets, of the left one alone, of the right one alone.
_KEPT: Final = {
    "|": (True, True, True),
    "&": (True, False, False),
    "-": (False, True, False),
    "^": (False, True, True),
}


def combined(
    machine: Machine,
    frame: Frame,
    operator: str,
    left: Value,
    right: Value,
    what: str,
    position: ops.Pos = -1,
) -> Value:
    """Do `left OP right` of sets, or of the keys of a dict; nothing if the left one is none."""
    if (
        operator not in _KEPT
        or not left
        or not all(is_set(i) or (operator != "|" and is_keys(i)) for i in left)
    ):
        return NOTHING
    kind = next((item.kind for item in left if isinstance(item, Object) and is_set(item)), SET)
    made = Object(machine.place(frame, what), kind)
    _fill_combined(machine, frame, made, operator, left, right, position)
    return one(made)


def is_keys(item: Item) -> bool:
    """Tell whether an item is a dict, which stands for its keys where an operator is applied that dicts lack."""
    return isinstance(item, Object) and item.kind in kinds.DICTS - {kinds.COUNTER}


def _fill_combined(
    machine: Machine,
    frame: Frame,
    made: Object,
    operator: str,
    left: Value,
    right: Value,
    position: ops.Pos,
) -> None:
    both, of_left, of_right = _KEPT[operator]
    first_held = containers.known_elements(machine, frame, left)
    second_held = containers.known_elements(machine, frame, right)
    told = first_held is not None and second_held is not None
    a, b = first_held or [], second_held or []
    if told and all(is_definite(machine, value) for value in (*a, *b)):
        kept = [value for value in a if (both if value in b else of_left)]
        fill(machine, made, [*kept, *(value for value in b if of_right and value not in a)])
        return
    held = [_any(machine, frame, left, first_held, position)]
    if of_right:
        held.append(_any(machine, frame, right, second_held, position))
    sequences.fill(machine, made, [], held)


def _any(machine: Machine, frame: Frame, value: Value, known: list[Value] | None, position: ops.Pos) -> Value:
    return join_all(known) if known is not None else machine.do.exhaust(frame, value, position)


def _method(operator: str) -> Method:
    def combine(
        machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
    ) -> Value:
        made = one(receiver)
        for index, (_, _, other) in enumerate(given):
            what = f"set@{position}.{index}"
            made = combined(machine, frame, operator, made, other, what, position) or UNKNOWN
        return made

    return combine


def _changing(operator: str) -> Method:
    def change(
        machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
    ) -> Value:
        for _, _, other in given:
            if isinstance(receiver, Object):
                _fill_combined(machine, frame, receiver, operator, one(receiver), other, position)
        return NONE

    return change


def _compare(operator: str) -> Method:
    """Return the method that tells whether one set lies in the other ("<="), the other way round, or neither (" ")."""

    def compare(
        machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
    ) -> Value:
        rows = [containers.known_elements(machine, frame, value) for value in (one(receiver), first(given))]
        a, b = ([] if row is None else row for row in rows)
        if None in rows or not all(is_definite(machine, value) for value in (*a, *b)):
            return UNKNOWN
        inside = {"<=": set(a) <= set(b), ">=": set(a) >= set(b), " ": not set(a) & set(b)}
        return constant(inside[operator])

    return compare


def _add(machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos) -> Value:
    if isinstance(receiver, Object):
        add(machine, frame, receiver, first(given))
    return NONE


METHODS: Final[dict[str, Method]] = {
    "add": _add,
    "union": _method("|"),
    "intersection": _method("&"),
    "difference": _method("-"),
    "symmetric_difference": _method("^"),
    "update": _changing("|"),
    "intersection_update": _changing("&"),
    "difference_update": _changing("-"),
    "symmetric_difference_update": _changing("^"),
    "issubset": _compare("<="),
    "issuperset": _compare(">="),
    "isdisjoint": _compare(" "),
}
