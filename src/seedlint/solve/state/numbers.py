"""Whole numbers: what arithmetic and comparison tell of constants, and of counters of which only bounds are known."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Final

from seedlint.ir.ops import Scalar
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Constant, Count, Item, Library, Object, Value, varies
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import UNKNOWN, VARYING, as_constant, constant, least_of, most_of, one

RANGE: Final = Library("builtins.range")
#: Folded text stays short: it only serves as a key or an attribute name.
_TEXT_LIMIT: Final = 200
_ARITHMETIC: Final[dict[str, Callable[[Any, Any], Any]]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "%": lambda a, b: a % b,
    "//": lambda a, b: a // b,
    "/": lambda a, b: a / b,
    "**": lambda a, b: a**b,
}
_OF_BITS: Final[dict[str, Callable[[Any, Any], Any]]] = {
    "|": lambda a, b: a | b,
    "&": lambda a, b: a & b,
    "^": lambda a, b: a ^ b,
    ">>": lambda a, b: a >> b,
    "<<": lambda a, b: a << b,
}
#: Exponents beyond this are not folded.
_POWERS: Final = 64
#: Nor powers whose logarithm is beyond this, up or down.
_LOGARITHM: Final = 100


def folded(operator: str, left: Value, right: Value) -> Value | None:
    """Return what an arithmetic operator makes of two constants or counters; None where that is not known."""
    first, second = as_constant(left), as_constant(right)
    if operator in _OF_BITS:
        return None if first is None or second is None else _with_bits(operator, first.value, second.value)
    action = _ARITHMETIC.get(operator)
    if action is None:
        return None
    if first is None or second is None:
        return _counted(operator, left, right)
    a, b = first.value, second.value
    texts = isinstance(a, str) and isinstance(b, str) and operator == "+"
    numbers = _are_reckoned_with(operator, a, b)
    if texts and len(str(a)) + len(str(b)) < _TEXT_LIMIT:
        return constant(str(a) + str(b))
    if operator == "*" and (text := _repeated(*((a, b) if isinstance(a, str) else (b, a)))) is not None:
        return constant(text)
    if not numbers or (operator in {"/", "//", "%"} and not b):
        return None
    if operator == "**" and not _has_power(a, b):
        return None
    made = action(a, b)
    return None if made != made else constant(made)  # noqa: PLR0124 - only what is no number differs from itself


def _are_reckoned_with(operator: str, a: Scalar, b: Scalar) -> bool:
    """Tell whether both are numbers that are not too large, or infinite where that is told: `loss < best - 1e-4`."""
    if not isinstance(a, int | float) or not isinstance(b, int | float):
        return False
    if abs(a) < 1e9 and abs(b) < 1e9:
        return True
    return operator in "+-*/" and all(abs(each) < 1e9 or math.isinf(each) for each in (a, b))


def _repeated(text: Scalar, times: Scalar) -> str | None:
    """Return a text that is written several times, if that is short."""
    if not isinstance(text, str) or not isinstance(times, int) or len(text) * times > _TEXT_LIMIT:
        return None
    return text * times


def _has_power(base: Scalar, exponent: Scalar) -> bool:
    """Tell whether a power of a number is one that is no larger than what is reckoned with: `n ** 0.5`, `10 ** -3`."""
    if not isinstance(base, int | float) or not isinstance(exponent, int | float):
        return False
    if isinstance(base, int) and isinstance(exponent, int) and 0 <= exponent <= _POWERS:
        return True
    return base > 0 and abs(exponent * math.log(base)) < _LOGARITHM


def _with_bits(operator: str, a: Scalar, b: Scalar) -> Value | None:
    """Return what an operator on bits makes of two whole numbers, or truth values."""
    if not isinstance(a, int) or not isinstance(b, int) or abs(a) >= 1e9 or abs(b) >= 1e9:
        return None
    if operator in {"<<", ">>"} and not 0 <= b <= _POWERS:
        return None
    return constant(_OF_BITS[operator](a, b))


def at_least_from(start: Value) -> Value:
    """Return a number that counts from `start` on (0 if nothing is given), as far as it is known from where."""
    begin = as_constant(start) if start else Constant("int", 0)
    if begin is None or not isinstance(begin.value, int):
        return UNKNOWN
    return one(Count(int(begin.value)))


def is_number(value: Value) -> bool:
    """Return whether a value is one number for sure."""
    found = as_constant(value)
    return found is not None and isinstance(found.value, int | float)


def signed(operator: str, value: Value) -> Value:
    """Return what a sign before a number makes of it."""
    found = as_constant(value)
    if found is not None and isinstance(found.value, int | float):
        held = found.value
        if operator != "~":
            return constant(-held if operator == "-" else +held)
        return constant(~int(held)) if isinstance(held, int) else UNKNOWN
    return VARYING if varies(value) else UNKNOWN


def between(least: int, most: int | None) -> Value:
    """Return a whole number that is at least and, if that is known, at most so large."""
    return constant(least) if least == most else one(Count(least, most))


def _counted(operator: str, left: Value, right: Value) -> Value | None:
    """Return what becomes of a counter by a whole number or another counter."""
    first, second = _counter_or_number(left), _counter_or_number(right)
    if first is None or second is None:
        return None
    most = None if first.most is None or second.most is None else (first.most, second.most)
    match operator:
        case "+":
            return between(first.least + second.least, most and sum(most))
        case "-" if second.most is not None:
            return between(first.least - second.most, most and most[0] - second.least)
        case "*" if first.least >= 0 and second.least >= 0:
            return between(first.least * second.least, most and most[0] * most[1])
        case "%" | "//" if second.least == second.most and second.least > 0:
            return _divided(operator, first, second.least)
        case _:
            return None


def _divided(operator: str, counter: Count, by: int) -> Value:
    """Return how often a number goes into a counter, or what is left of that (`step % 100`)."""
    least, most = counter.least // by, None if counter.most is None else counter.most // by
    if operator == "//":
        return between(least, most)
    if least == most and counter.most is not None:
        return between(counter.least % by, counter.most % by)
    return between(0, by - 1)


def _counter_or_number(value: Value) -> Count | None:
    """Return a counter or whole number, or what is known of one of several."""
    found = [(least_of(item), most_of(item)) for item in value]
    least = [each for each, _ in found if each is not None]
    most = [each for _, each in found if each is not None]
    if not least or len(least) < len(found):
        return None
    return Count(min(least), max(most) if len(most) == len(found) else None)


def counted_from(begin: int | None, number: Value, step: int | None) -> Value:
    """Return what a `range` from `begin` on gives in the turn of this number; for a turn of which only the least number
    is known, if it goes upwards.
    """
    (item,) = number
    if begin is None or step is None:
        return UNKNOWN
    if isinstance(item, Count):
        return _counting(begin, item, step)
    assert isinstance(item, Constant), "turns are counted"
    assert isinstance(item.value, int), "by whole numbers"
    return constant(begin + item.value * step)


def _counting(begin: int, turn: Count, step: int) -> Value:
    """Return the numbers that turns give which are counted from `begin` on, up or down."""
    last = None if turn.most is None else begin + turn.most * step
    if step > 0:
        return between(begin + turn.least * step, last)
    return UNKNOWN if last is None else between(last, begin + turn.least * step)


def range_of(machine: Machine, frame: Frame, item: Object) -> tuple[int | None, int | None]:
    """Return where a `range` begins and how far apart its numbers are, as far as it is known."""
    given = [(item.place, f"[{i}]") for i in range(3)]
    held = [machine.read(frame, cell) for cell in given if cell in machine.heap.cells]
    begin = constant(0) if len(held) < 2 else held[0]
    step = constant(1) if len(held) < 3 else held[2]
    return _number(begin), _number(step)


def _number(value: Value) -> int | None:
    found = as_constant(value)
    return found.value if found is not None and type(found.value) is int else None


def at_least(operator: str, left: Item, right: Item) -> bool | None:
    """Return what a comparison yields where at least one side is a counter; None where that is open."""
    if not isinstance(left, Count) and not isinstance(right, Count):
        return None
    first, second = _bounds(left), _bounds(right)
    if first is None or second is None:
        return None
    match operator:
        case ">" | "<=" if first[0] > second[1] or first[1] <= second[0]:
            return (operator == ">") == (first[0] > second[1])
        case ">=" | "<" if first[0] >= second[1] or first[1] < second[0]:
            return (operator == ">=") == (first[0] >= second[1])
        case "==" if first[0] > second[1] or first[1] < second[0]:
            return False
        case _:
            return None


def _bounds(item: Item) -> tuple[float, float] | None:
    """Return the least and the most that a number may be; None for what is none."""
    if isinstance(item, Count):
        return item.least, math.inf if item.most is None else item.most
    if isinstance(item, Constant) and isinstance(item.value, int | float) and type(item.value) is not bool:
        return item.value, item.value
    return None
