"""The functions of `operator`: each does what the operator of its name does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.language import operators
from seedlint.solve.objects import containers
from seedlint.solve.objects.truths import asked
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first
from seedlint.solve.state.items import Given, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Special
from seedlint.solve.state.values import FALSE, NONE, TRUE, UNKNOWN


def _calculating(operator: str) -> Special:
    def calculate(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        left, right = first(given), first(given, 1)
        return operators.calculated(machine, frame, operator, left, right, f"@{position}", position)

    return calculate


def _comparing(operator: str) -> Special:
    def compare(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        left, right = first(given), first(given, 1)
        return operators.compared(machine, frame, operator, left, right, f"@{position}", position)[0]

    return compare


def _signing(operator: str) -> Special:
    def sign(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        return operators.signed(machine, frame, operator, first(given), f"@{position}")

    return sign


def _contains(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `operator.contains(holder, element)`."""
    return operators.compared(machine, frame, "in", first(given, 1), first(given), f"@{position}")[0]


def _asking(*, negated: bool) -> Special:
    def ask(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        answer = asked(machine, frame, first(given))
        return UNKNOWN if answer is None else TRUE if answer is not negated else FALSE

    return ask


def _get_item(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    return containers.get_item(machine, frame, first(given), first(given, 1), position)


def _set_item(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    containers.set_item(machine, frame, first(given), first(given, 1), first(given, 2), position)
    return NONE


_CALCULATIONS: Final = {name: operator for operator, name in operators.NAMES.items()}
#: Those whose operator is a word of the language as well end in an underscore.
_WORDS: Final = frozenset({"and", "or"})
_COMPARISONS: Final = {
    "eq": "==",
    "ne": "!=",
    "lt": "<",
    "le": "<=",
    "gt": ">",
    "ge": ">=",
    "is_": "is",
    "is_not": "is not",
}
_SIGNS: Final = {"neg": "-", "pos": "+", "inv": "~", "invert": "~"}
SPECIAL: Final[dict[str, Special]] = {
    **{
        f"operator.{name}_" if name in _WORDS else f"operator.{name}": _calculating(operator)
        for name, operator in _CALCULATIONS.items()
    },
    **{f"operator.i{name}": _calculating(f"{operator}=") for name, operator in _CALCULATIONS.items()},
    **{f"operator.{name}": _comparing(operator) for name, operator in _COMPARISONS.items()},
    **{f"operator.{name}": _signing(operator) for name, operator in _SIGNS.items()},
    "operator.concat": _calculating("+"),
    "operator.iconcat": _calculating("+="),
    "operator.contains": _contains,
    "operator.truth": _asking(negated=False),
    "operator.not_": _asking(negated=True),
    "operator.getitem": _get_item,
    "operator.setitem": _set_item,
}
