"""The functions of `operator`: each does what the operator of its name does, or makes what looks something up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.language import operators
from seedlint.solve.objects import containers
from seedlint.solve.objects.truths import asked
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first
from seedlint.solve.state.items import Given, Library, Partial, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Special
from seedlint.solve.state.values import FALSE, NONE, TRUE, UNKNOWN, as_text, one


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


def _attributes(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `operator.attrgetter(name)(owner)`, of which `given` holds the names and then the owner."""
    *names, (_, _, owner) = given
    found: list[Value] = []
    for _, _, name in names:
        value = owner
        for part in (as_text(name) or "").split("."):
            value = machine.do.attribute(frame, value, part, position) if part else UNKNOWN
        found.append(value)
    return found[0] if len(found) == 1 else one(Tuple(tuple(found)))


def _items(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `operator.itemgetter(key)(owner)`, of which `given` holds the keys and then the owner."""
    *keys, (_, _, owner) = given
    found = [containers.get_item(machine, frame, owner, key, position) for _, _, key in keys]
    return found[0] if len(found) == 1 else one(Tuple(tuple(found)))


def _method(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `operator.methodcaller(name, ...)(owner)`, of which `given` holds the name, the arguments and the owner."""
    plain = [each for each in given if each[0] == "positional"]
    owner, name = plain[-1][2], as_text(first(given))
    if name is None:
        return UNKNOWN
    arguments = [*plain[1:-1], *(each for each in given if each[0] != "positional")]
    method = machine.do.attribute(frame, owner, name, position)
    return machine.do.call(frame, method, arguments, position)


def _bound_later(name: str) -> Special:
    """Return what makes a callable that calls `name` with the arguments given now and those given later."""

    def make(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        return one(Partial(Library(name), tuple(given)))

    return make


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
    "operator.attrgetter": _bound_later("operator.attrgetter()"),
    "operator.attrgetter()": _attributes,
    "operator.itemgetter": _bound_later("operator.itemgetter()"),
    "operator.itemgetter()": _items,
    "operator.methodcaller": _bound_later("operator.methodcaller()"),
    "operator.methodcaller()": _method,
}
