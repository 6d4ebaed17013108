"""Conditions of effects that ask how far an argument goes: whether it is an array, how wide one is, which keys a dict has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal, TypeAlias

from seedlint.catalogue.schema import Scalar
from seedlint.solve.objects import containers, dicts, sizes
from seedlint.solve.objects.kinds import is_plain_container
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Item, Library, Object, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NONE, as_constant, one

#: Whether an effect happens in a call.
Degree: TypeAlias = Literal["always", "maybe", "never"]

_ARRAYS: Final = frozenset({Library("numpy.ndarray"), Library("torch.Tensor")})


def unless_array(machine: Machine, frame: Frame, value: Value) -> Degree:
    """Return whether an effect happens that an array in the place of a number keeps from happening."""
    return _unless([_is_array(machine, item) for item in value])


def _is_array(machine: Machine, item: Item) -> bool:
    if isinstance(item, Tuple):
        return True
    return isinstance(item, Object) and (item.kind in _ARRAYS or is_plain_container(machine, item))


def unless_entry(machine: Machine, frame: Frame, value: Value, keys: tuple[Scalar, ...]) -> Degree:
    """Return whether an effect happens that an entry of a dict keeps from happening; in a sequence of dicts each must have it."""
    return _unless([_has_entry(machine, frame, item, keys) for item in value])


def _has_entry(machine: Machine, frame: Frame, item: Item, keys: tuple[Scalar, ...]) -> bool:
    if isinstance(item, Object) and dicts.is_dict(machine, item):
        held = dicts.all_keys(machine, frame, item)
        return any(_is_key(constant.value, keys) for each in held if (constant := as_constant(one(each))))
    parts = containers.known_elements(machine, frame, one(item))
    return bool(parts) and all(
        bool(part) and all(_has_entry(machine, frame, each, keys) for each in part) for part in parts or ()
    )


def _is_key(found: object, keys: tuple[Scalar, ...]) -> bool:
    return isinstance(found, str) and any(found == key or found.endswith(f"__{key}") for key in keys)


def _unless(held: list[bool]) -> Degree:
    return "never" if held and all(held) else "maybe" if any(held) else "always"


def unless_adjacent(bounds: Sequence[Value]) -> Degree:
    """Return whether an effect happens that a range with one number in it keeps from happening: up to `high`, or below `low`."""
    low, high = bounds
    ranges = [(first, second) for first in low for second in high or NONE]
    return _unless([_holds_one(one(first), one(second)) for first, second in ranges])


def _holds_one(low: Value, high: Value) -> bool:
    first, second = as_constant(low), as_constant(high)
    if first is None or second is None or not isinstance(first.value, int):
        return False
    if second.value is None:
        return first.value == 1
    return isinstance(second.value, int) and second.value - first.value == 1


def known_wide(machine: Machine, frame: Frame, value: Value, least: tuple[Scalar, ...]) -> Degree:
    """Return whether an effect happens that takes so many numbers in the last dimension; what is not known has fewer."""
    (fewest,) = least
    assert isinstance(fewest, int), "a width is a whole number"
    widths = [(sizes.of_value(machine, frame, one(item)) or (0,))[-1] >= fewest for item in value]
    return "never" if not any(widths) else "always" if all(widths) else "maybe"
