"""Functions of numbers, where constants tell what they give: loops often turn as often as one says (`math.ceil(n / size)`);
and methods of texts that are named by their class.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any, Final

from seedlint.ir import ops
from seedlint.solve.language import special_methods
from seedlint.solve.state import numbers, text
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first
from seedlint.solve.state.items import Given, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Special
from seedlint.solve.state.values import UNKNOWN, as_constant, constant, one

#: Numbers beyond this are not reckoned with.
_LARGEST: Final = 1e9


def _folded(make: Callable[..., Any], ask: Special) -> Special:
    """Return a function of numbers: what it makes of constants, else what the objects that it is given make of it."""

    def call(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        numbers = [_number(value) if kind == "positional" else None for kind, _, value in given]
        known = [number for number in numbers if number is not None]
        if not known or len(known) < len(given):
            return ask(machine, frame, given, position)
        try:
            made = make(*known)
        except (ArithmeticError, TypeError, ValueError):
            return UNKNOWN
        return one(Tuple(tuple(map(constant, made)))) if isinstance(made, tuple) else constant(made)

    return call


def _number(value: Value) -> float | None:
    held = as_constant(value)
    if held is None or not isinstance(held.value, int | float):
        return None
    return held.value if abs(held.value) <= _LARGEST or math.isinf(held.value) else None


def _power(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `pow(base, exponent)`."""
    folded = numbers.folded("**", first(given), first(given, 1)) if len(given) == 2 else None
    return folded or UNKNOWN


def _of_text(name: str) -> Special:
    """Return a method of `str` that is called with the text it is of: `map(str.upper, names)`."""

    def call(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        if not given or given[0][0] != "positional":
            return UNKNOWN
        methods = machine.do.attribute(frame, given[0][2], name, position)
        return machine.do.call(frame, methods, given[1:], position)

    return call


_OF_FLOATS: Final[tuple[Callable[..., Any], ...]] = (
    math.atan,
    math.atan2,
    math.cos,
    math.exp,
    math.fabs,
    math.gcd,
    math.hypot,
    math.isclose,
    math.isfinite,
    math.isinf,
    math.isnan,
    math.isqrt,
    math.log,
    math.log10,
    math.log2,
    math.pow,
    math.sin,
    math.sqrt,
    math.tan,
    math.tanh,
)
SPECIAL: Final[dict[str, Special]] = {
    **{f"math.{make.__name__}": _folded(make, special_methods.asked("__float__")) for make in _OF_FLOATS},
    "math.ceil": _folded(math.ceil, special_methods.asked("__ceil__")),
    "math.floor": _folded(math.floor, special_methods.asked("__floor__")),
    "math.trunc": _folded(math.trunc, special_methods.asked("__trunc__")),
    "builtins.round": _folded(round, special_methods.asked("__round__")),
    "builtins.pow": _power,
    **{f"builtins.str.{name}": _of_text(name) for name in (*text.FOLDED, *text.SPLITTING, "join")},
    "builtins.divmod": _folded(divmod, special_methods.divided),
}
