"""`min`, `max` and `sum`: of known numbers the number; objects of the program are asked, or are what comes out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from seedlint.ir import ops
from seedlint.solve.objects import number_ranges, special
from seedlint.solve.objects.sequences import TOLD_APART
from seedlint.solve.standard.ordering import (
    ask_for_keys,
    is_made_on_the_way,
    order,
    told_keys,
    with_keys,
)
from seedlint.solve.state import numbers
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first, keyword
from seedlint.solve.state.items import Given, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, UNKNOWN, as_constant, constant, join_all


def extreme(
    choose: Callable[[list[Any]], Any],
) -> Callable[[Machine, Frame, Sequence[Given], ops.Pos], Value]:
    """Return what a call of `min` or `max` does, which `choose` is."""

    def call(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        compared = [value for kind, _, value in given if kind == "positional"]
        known = [as_constant(value) for value in compared]
        plain = [each.value for each in known if each is not None and isinstance(each.value, int | float)]
        if 1 < len(plain) == len(given):
            return constant(choose(plain))
        spread = [value for kind, _, value in given if kind == "star"]
        key = keyword(given, "key")
        if len(compared) == 1 and not spread and is_made_on_the_way(compared[0], key):
            row, keys, element = with_keys(machine, frame, compared[0], key, position)
            if machine.state is not None and row is not None and len(row) <= TOLD_APART:
                return _chosen(machine, frame, choose, row, keys, given, position)
            return join_all([element, keyword(given, "default")]) or UNKNOWN
        if len(compared) == 1:
            spread, compared = [*spread, *compared], []
        gathered = [machine.do.gather(frame, value, position) for value in spread]
        if machine.state is None:
            return NOTHING
        listed = [*compared, *(value for row, _ in gathered for value in row or ())]
        if all(row is not None for row, _ in gathered) and len(listed) <= TOLD_APART:
            keys = told_keys(machine, frame, listed, key, position)
            return _chosen(machine, frame, choose, listed, keys, given, position)
        elements = [*compared, *(element for _, element in gathered)]
        for element in elements if key else ():
            if machine.state is not None:
                ask_for_keys(machine, frame, key, element or UNKNOWN, position)
        return join_all([*elements, keyword(given, "default")]) or UNKNOWN

    return call


def _chosen(
    machine: Machine,
    frame: Frame,
    choose: Callable[[list[Any]], Any],
    elements: list[Value],
    keys: list[Value],
    given: Sequence[Given],
    position: ops.Pos,
) -> Value:
    """Return the least or greatest of known elements by their keys: the first of those that are equal."""
    if not elements:
        return keyword(given, "default") or UNKNOWN
    ranks = order(machine, frame, keys, position) if len(keys) == len(elements) else None
    if ranks is None:
        return join_all(elements)
    if choose is min:
        return elements[ranks[0]]
    greatest = order(machine, frame, keys[::-1], position) or [0]
    return elements[len(keys) - 1 - greatest[-1]]


#: Terms that are added one by one; of a longer sum only what each of them does is known.
_TERMS: Final = 32


def total(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `sum(terms, start)`."""
    start = first(given, 1, "start") or constant(0)
    counted = _sum_of_range(machine, frame, first(given))
    if counted is not None:
        return numbers.folded("+", start, counted) or UNKNOWN
    terms, element = machine.do.gather(frame, first(given), position)
    if terms is None or len(terms) > _TERMS:
        return join_all([start, _added(machine, frame, start, element, position)]) if element else UNKNOWN
    for term in terms:
        if machine.state is None:
            return NOTHING
        start = _added(machine, frame, start, term, position)
    return start


def _sum_of_range(machine: Machine, frame: Frame, terms: Value) -> Value | None:
    """Return the sum of a `range` whose bounds are known, however long it is."""
    held = number_ranges.numbers_of(machine, frame, next(iter(terms))) if len(terms) == 1 else None
    return None if held is None else constant(len(held) * (held[0] + held[-1]) // 2 if held else 0)


def _added(machine: Machine, frame: Frame, left: Value, right: Value, position: ops.Pos) -> Value:
    own = special.operate(machine, frame, "add", left, right, f"sum@{position}")
    return own or numbers.folded("+", left, right) or UNKNOWN
