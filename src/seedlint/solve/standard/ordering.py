"""Order: what `sorted`, `min` and `max` tell of elements whose keys are known."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.ir.ops import Scalar
from seedlint.solve.objects import containers, layouts, records
from seedlint.solve.objects.sequences import TOLD_APART, filled, new_list
from seedlint.solve.objects.special import call_special
from seedlint.solve.objects.truths import decided
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first, keyword, positional
from seedlint.solve.state.items import (
    Generator,
    Given,
    Item,
    LazyIterator,
    Library,
    Object,
    Partial,
    Tuple,
    Value,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import FALSE, NONE, NOTHING, UNKNOWN, as_constant, join_all, one

#: What an element is compared by whose key `cmp_to_key` makes: its arguments are the function and the element.
COMPARED: Final = Library("seedlint.compared")
#: What gives an element together with what it is compared by: its arguments are the key and the element.
KEYED: Final = Library("seedlint.keyed")


def told_keys(
    machine: Machine, frame: Frame, elements: Sequence[Value], key: Value, position: ops.Pos
) -> list[Value]:
    """Return what elements are compared by: what calling `key` with each gives, or they themselves if there is no key."""
    if not key or key == NONE:
        return list(elements)
    return [
        machine.do.call(frame, key, [positional(element)], position)
        for element in elements
        if machine.state is not None
    ]


def ask_for_keys(machine: Machine, frame: Frame, key: Value, element: Value, position: ops.Pos) -> None:
    """Ask elements of which it is not known how many there are for what they are compared by: one, and maybe others."""
    _ask_for_key(machine, frame, key, element, position)
    if machine.state is not None:
        others = [lambda: _ask_for_key(machine, frame, key, element, position), lambda: NOTHING]
        machine.alternatives(frame, others)


def _ask_for_key(machine: Machine, frame: Frame, key: Value, element: Value, position: ops.Pos) -> Value:
    """Ask for what an element is compared by; what `cmp_to_key` makes is compared with its like."""
    for item in machine.do.call(frame, key, [positional(element)], position):
        if isinstance(item, Partial) and item.function == COMPARED and machine.state is not None:
            given = [positional(element), positional(element)]
            machine.do.call(frame, first(item.args), given, position)
    return NOTHING


def is_made_on_the_way(source: Value, key: Value) -> bool:
    """Tell whether elements are asked for their keys one by one, as they are made, by what keeps none of them back."""
    return bool(key - NONE) and any(isinstance(item, Generator | LazyIterator) for item in source)


def with_keys(
    machine: Machine, frame: Frame, source: Value, key: Value, position: ops.Pos
) -> tuple[list[Value] | None, list[Value], Value]:
    """Take each element of an iterable and ask for its key, before the next: return the elements and their keys, where their
    number is known, and the join of the elements.
    """
    iterated = machine.do.iterator(frame, source, position)
    keyed = one(Partial(KEYED, (positional(key),)))
    known, pair = machine.do.gather(frame, one(LazyIterator((keyed,), (iterated,), "map")), position)
    if known is None:
        return None, [], _part(pair, 0)
    return [_part(each, 0) for each in known], [_part(each, 1) for each in known], _part(pair, 0)


def keyed(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Return an element and what it is compared by."""
    element = first(given, 1)
    return one(Tuple((element, machine.do.call(frame, first(given), [positional(element)], position))))


def _part(pairs: Value, at: int) -> Value:
    return join_all(pair.items[at] for pair in pairs if isinstance(pair, Tuple))


class _NotToldError(Exception):
    """Two keys of which it is not known which is less."""


def order(machine: Machine, frame: Frame, keys: Sequence[Value], position: ops.Pos) -> list[int] | None:
    """Return the indices of keys from the least to the greatest, equal ones as they come; None if that is not known."""

    def compare(a: int, b: int) -> int:
        answer = order_of(machine, frame, keys[a], keys[b])
        if answer is None:
            answer = _by_comparing(machine, frame, keys[a], keys[b], position)
        if answer is None:
            answer = _by_own_methods(machine, frame, keys[a], keys[b], position)
        if answer is None:
            raise _NotToldError
        return answer

    try:
        return sorted(range(len(keys)), key=functools.cmp_to_key(compare))
    except _NotToldError:
        return None


def order_of(machine: Machine, frame: Frame, left: Value, right: Value) -> int | None:
    """Return -1, 0 or 1 as a key is less than another, equal or greater; None if that is not known."""
    a, b = (as_constant(records.value_of(machine, frame, each)) for each in (left, right))
    if a is not None and b is not None:
        return _scalars(a.value, b.value)
    if len(left) != 1 or len(right) != 1:
        return None
    (x,), (y,) = left, right
    first_row, second_row = _elements(machine, frame, x), _elements(machine, frame, y)
    if first_row is None or second_row is None:
        return None
    for a_item, b_item in zip(first_row, second_row, strict=False):
        answer = order_of(machine, frame, a_item, b_item)
        if answer != 0:
            return answer
    return (len(first_row) > len(second_row)) - (len(first_row) < len(second_row))


def _by_comparing(machine: Machine, frame: Frame, left: Value, right: Value, position: ops.Pos) -> int | None:
    """Return the same of two keys of `cmp_to_key`, whose function is asked for each pair."""
    keys = [item for item in (*left, *right) if isinstance(item, Partial) and item.function == COMPARED]
    if len(left) != 1 or len(right) != 1 or len(keys) != 2 or machine.state is None:
        return None
    (_, _, function), (_, _, one_side) = keys[0].args
    (_, _, other) = keys[1].args[1]
    told = as_constant(machine.do.call(frame, function, [positional(one_side), positional(other)], position))
    return None if told is None else _scalars(told.value, 0)


def _by_own_methods(
    machine: Machine, frame: Frame, left: Value, right: Value, position: ops.Pos
) -> int | None:
    """Return the same of two objects of the program whose classes say which is less (`__lt__`)."""
    for one_side, other, sign in ((left, right, -1), (right, left, 1)):
        if machine.state is None:
            return None
        less = call_special(machine, frame, one_side, "__lt__", [positional(other)], position)
        answer = decided(machine, frame, less) if less else None
        if answer is None:
            return None
        if answer:
            return sign
    return 0


def _elements(machine: Machine, frame: Frame, item: Item) -> list[Value] | None:
    if isinstance(item, Tuple):
        return list(item.items)
    return layouts.compared_fields(machine, frame, item) if isinstance(item, Object) else None


def _scalars(a: Scalar, b: Scalar) -> int | None:
    if isinstance(a, int | float) and isinstance(b, int | float):
        return (a > b) - (a < b)
    if isinstance(a, str) and isinstance(b, str):
        return (a > b) - (a < b)
    return None


def in_order(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `sorted(iterable, key=..., reverse=...)`."""
    source, key = first(given), keyword(given, "key")
    least = containers.length_of(machine, frame, source)[0]
    known, element = machine.do.gather(frame, source, position)
    if known is None or len(known) > TOLD_APART:
        if key and key != NONE and machine.state is not None:
            ask_for_keys(machine, frame, key, element or UNKNOWN, position)
        return new_list(machine, frame, f"sorted@{position}", element, least=least)
    ranked = sorted_elements(machine, frame, known, given, position)
    return filled(machine, frame, f"sorted@{position}", ranked)


def sorted_elements(
    machine: Machine, frame: Frame, known: list[Value], given: Sequence[Given], position: ops.Pos
) -> list[Value]:
    """Return elements in their order by the arguments `key` and `reverse`; each may be any, if the order is not known."""
    keys = told_keys(machine, frame, known, keyword(given, "key"), position)
    backwards = decided(machine, frame, keyword(given, "reverse") or FALSE)
    ranks = (
        order(machine, frame, keys, position) if len(keys) == len(known) and backwards is not None else None
    )
    if ranks is None:
        return [join_all(known)] * len(known)
    if backwards:  # equal ones stay as they come
        ranks = [len(known) - 1 - at for at in order(machine, frame, keys[::-1], position) or ()][::-1]
    return [known[at] for at in ranks]
