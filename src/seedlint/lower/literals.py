"""Constants: what a literal's text stands for, and arithmetic on literals."""

from __future__ import annotations

import ast
import math
import operator
import warnings
from collections.abc import Callable
from typing import Any, Final

import libcst as cst

from seedlint.ir.ops import Binary, Const, Load, Opaque, Pos, Reg, Scalar, Unary
from seedlint.lower.frame import Frame, Value

#: Longer strings decide no branch and name no attribute; they would only fill the cache.
MAX_STRING: Final = 1000
#: What msgpack holds; no seed is larger.
_MIN_INT: Final = -(2**63)
_MAX_INT: Final = 2**64 - 1
#: Longer literals are no number that a program compares or passes on.
_MAX_DIGITS: Final = 40

_ARITHMETIC: Final[dict[str, Callable[[Any, Any], Any]]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "//": operator.floordiv,
    "%": operator.mod,
    "<<": operator.lshift,
    ">>": operator.rshift,
    "&": operator.and_,
    "|": operator.or_,
    "^": operator.xor,
}


class _Unknown:
    """The value of what is no constant."""


UNKNOWN: Final = _Unknown()


def _string_value(text: str) -> Scalar | _Unknown:
    """Return the value of a string literal; bytes are unknown."""
    quote = text[-1]
    first = text.index(quote)
    prefix = text[:first].lower()
    if "b" in prefix:
        return UNKNOWN
    if "\\" in text and "r" not in prefix:
        return _evaluated(text)
    width = 3 if text.startswith(quote * 3, first) and len(text) >= first + 6 else 1
    return _kept(text[first + width : -width])


def _evaluated(text: str) -> Scalar | _Unknown:
    """Return the value of a string with escapes."""
    if len(text) > 4 * MAX_STRING:
        return UNKNOWN
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            value = ast.literal_eval(text)
            value.encode()  # lone surrogates are no text
    except (SyntaxError, ValueError):
        return UNKNOWN
    return _kept(str(value))


def _kept(value: str) -> str | _Unknown:
    return value if len(value) <= MAX_STRING else UNKNOWN


def _number_value(text: str) -> Scalar | _Unknown:
    """Return the value of an integer or a float."""
    if len(text) > _MAX_DIGITS:
        return UNKNOWN
    try:
        value = ast.literal_eval(text)
    except (SyntaxError, ValueError):
        return UNKNOWN
    return _storable(value)


def _storable(value: object) -> Scalar | _Unknown:
    """Return a constant if the IR can hold it."""
    if isinstance(value, str):
        return _kept(value)
    if isinstance(value, int):
        return value if _MIN_INT <= value <= _MAX_INT else UNKNOWN
    if isinstance(value, float):
        return value if math.isfinite(value) else UNKNOWN
    return UNKNOWN


def emit(frame: Frame, value: Scalar | _Unknown) -> Reg:
    """Emit a constant or something unknown."""
    if not isinstance(value, _Unknown):
        return frame.constant(value)
    dst = frame.register()
    frame.ops.append(Opaque(dst))
    return dst


def _string(frame: Frame, node: cst.SimpleString) -> Reg:
    return emit(frame, _string_value(node.value))


def _integer(frame: Frame, node: cst.Integer) -> Reg:
    text = node.value
    return emit(frame, int(text) if len(text) < 10 and text.isdecimal() else _number_value(text))


def _float(frame: Frame, node: cst.Float) -> Reg:
    return emit(frame, _number_value(node.value))


def _unknown(frame: Frame, node: cst.CSTNode) -> Reg:
    return emit(frame, UNKNOWN)


def _ellipsis(frame: Frame, node: cst.CSTNode) -> Reg:
    dst = frame.register()
    frame.ops.append(Load(dst, "Ellipsis", "global"))
    return dst


def binary(frame: Frame, symbol: str, left: Reg, right: Reg, pos: Pos | None = None) -> Reg:
    """Emit an arithmetic operation, folded if both operands are constants emitted just before.

    `pos` is given for `left += right`, which may change the object on the left.
    """
    ops = frame.ops
    dst = frame.register()
    if len(ops) > 1 and type(ops[-1]) is Const and type(ops[-2]) is Const:
        first, second = ops[-2], ops[-1]
        if first.dst == left and second.dst == right:
            folded = _folded(symbol, first.value, second.value)
            if not isinstance(folded, _Unknown):
                ops[-2:] = [Const(dst, folded)]
                return dst
    ops.append(
        Binary(dst, symbol, left, right) if pos is None else Binary(dst, f"{symbol}=", left, right, pos)
    )
    return dst


def _folded(symbol: str, left: Scalar, right: Scalar) -> Scalar | _Unknown:
    """Return the result of arithmetic on two constants, unless it fails or could be huge."""
    apply = _ARITHMETIC.get(symbol)
    if (
        symbol == "**"
        and isinstance(left, int)
        and isinstance(right, int)
        and 0 <= right <= 64
        and abs(left) <= 16
    ):
        apply = operator.pow
    if apply is None or left is None or right is None:
        return UNKNOWN
    if isinstance(left, str) or isinstance(right, str):
        if symbol != "+":
            return UNKNOWN
    elif symbol == "<<" and right > 64:
        return UNKNOWN
    try:
        return _storable(apply(left, right))
    except (TypeError, ValueError, ArithmeticError):
        return UNKNOWN


def negated(frame: Frame, src: Reg) -> Reg:
    """Emit `-src`, folded if it is a number emitted just before."""
    dst = frame.register()
    last = frame.ops[-1] if frame.ops else None
    if (
        type(last) is Const
        and last.dst == src
        and isinstance(last.value, (int, float))
        and last.value <= -_MIN_INT
    ):
        frame.ops[-1] = Const(dst, -last.value)
    else:
        frame.ops.append(Unary(dst, "-", src))
    return dst


VALUES: Final[dict[type, Value]] = {
    cst.SimpleString: _string,
    cst.Integer: _integer,
    cst.Float: _float,
    cst.Imaginary: _unknown,
    cst.Ellipsis: _ellipsis,
}
