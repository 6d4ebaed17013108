"""Whether what lists, dicts and tuples hold is equal."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from seedlint.ir.ops import Scalar
from seedlint.solve.objects import containers, dicts, kinds
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Library, Object, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import as_constant

#: Tells whether two values are equal, or different, or None where that is open.
Equal: TypeAlias = Callable[[Value, Value], bool | None]

#: The dicts for whose equality what is not held counts as none.
_COUNTER: Final = Library("collections.Counter")


def same_lists(equal: Equal, machine: Machine, frame: Frame, left: Value, right: Value) -> bool | None:
    """Return whether two lists have equal elements; None where that is open, and of anything else."""
    items = [*left, *right]
    if len(left) != 1 or len(right) != 1 or any(kinds.kind_of(machine, item) != kinds.LIST for item in items):
        return None
    first, second = (containers.known_elements(machine, frame, value) for value in (left, right))
    if first is None or second is None:
        return None
    if len(first) != len(second):
        return False
    answers = {equal(a, b) for a, b in zip(first, second, strict=True)}
    return _all_of(answers)


def same_dicts(equal: Equal, machine: Machine, frame: Frame, left: Value, right: Value) -> bool | None:
    """Return whether two dicts have equal values under the same constants; None where that is open, and of anything else."""
    if len(left) != 1 or len(right) != 1:
        return None
    (first,), (second,) = left, right
    if not isinstance(first, Object) or not isinstance(second, Object):
        return None
    sorts = [kinds.kind_of(machine, item) for item in (first, second)]
    if not all(sort in kinds.DICTS and sort != _COUNTER for sort in sorts):
        return None
    rows = [_by_constant(dicts.pairs(machine, frame, item)) for item in (first, second)]
    if rows[0] is None or rows[1] is None:
        return None
    if rows[0].keys() != rows[1].keys():
        return False
    if list(rows[0]) != list(rows[1]):
        return None  # both may be an `OrderedDict`, which is not told from a dict
    answers = {equal(held, rows[1][key]) for key, held in rows[0].items()}
    return _all_of(answers)


def same_tuples(equal: Equal, left: Tuple, right: Tuple) -> bool | None:
    """Return whether two tuples have equal items; None where that is open."""
    if len(left.items) != len(right.items):
        return False
    return _all_of({equal(a, b) for a, b in zip(left.items, right.items, strict=True)})


def same_by_name(equal: Equal, left: Mapping[str, Value], right: Mapping[str, Value]) -> bool | None:
    """Return whether two objects have equal attributes under the same names; None where that is open."""
    if left.keys() != right.keys():
        return False
    return _all_of({equal(value, right[name]) for name, value in left.items()})


def _all_of(answers: set[bool | None]) -> bool | None:
    return False if False in answers else None if None in answers else True


def _by_constant(pairs: list[tuple[Value, Value]] | None) -> dict[Scalar, Value] | None:
    """Return values under the constants that they stand under; None where a key is not known."""
    if pairs is None or any(as_constant(key) is None for key, _ in pairs):
        return None
    return {held.value: value for key, value in pairs if (held := as_constant(key)) is not None}
