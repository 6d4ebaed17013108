"""The functions of `dataclasses`, and of attrs, whose names the catalogue leads here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.activations import fields
from seedlint.solve.objects import records
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first, keyword
from seedlint.solve.state.items import Class, Field, Given, Library, Partial, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Special
from seedlint.solve.state.values import FALSE, TRUE, one


def _dataclass(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    made = frozenset(i for i in first(given) if isinstance(i, Class))
    is_compared = keyword(given, "eq") != FALSE
    if not made:
        function = Library("dataclasses.dataclass")
        return one(function if is_compared else Partial(function, (("keyword", "eq", FALSE),)))
    for item in made:
        machine.classes[item.place].dataclass = True
        machine.classes[item.place].compared = is_compared
    return made


def _field(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `field(...)` of dataclasses or attrs, or `Factory(...)`, which says by position what makes the default."""
    factory = keyword(given, "default_factory") or keyword(given, "factory") or first(given)
    default = keyword(given, "default")
    for item in default:
        if isinstance(item, Field):  # `field(default=Factory(list))`
            default, factory = item.default, item.factory
    by_keyword = keyword(given, "init") == FALSE or keyword(given, "kw_only") == TRUE
    compared = keyword(given, "compare") != FALSE
    return one(Field(default, factory, by_keyword, compared))


def _replace(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    return fields.replaced(machine, frame, first(given), given[1:], position)


def _as_dict(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    return records.as_dict(machine, frame, first(given), position)


def _as_tuple(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    return records.as_tuple(machine, frame, first(given))


def _fields(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    return records.fields(machine, frame, first(given), position)


SPECIAL: Final[dict[str, Special]] = {
    "dataclasses.dataclass": _dataclass,
    "dataclasses.field": _field,
    "dataclasses.replace": _replace,
    "dataclasses.asdict": _as_dict,
    "dataclasses.astuple": _as_tuple,
    "dataclasses.fields": _fields,
}
