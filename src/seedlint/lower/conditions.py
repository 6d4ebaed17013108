"""Conditions, and what they ask to be true."""

from __future__ import annotations

import libcst as cst

from seedlint.ir.ops import Arm, Asked, Attr, Block, Call, If, Item, Move, Not, Reg
from seedlint.lower.frame import Frame


def lower(frame: Frame, node: cst.BaseExpression) -> tuple[Reg, tuple[Asked, ...]]:
    """Lower a condition; return where its value is, and the names that must be true for it to hold."""
    if isinstance(node, cst.BooleanOperation):
        return boolean(frame, node)
    is_name = isinstance(node, cst.Name) and node.value not in ("True", "False", "None")
    position = frame.unit.mark(node) if is_name else -1
    register = frame.value(node)
    last = frame.ops[-1] if frame.ops else None
    if isinstance(node, cst.Attribute | cst.Subscript | cst.Call) and isinstance(last, Attr | Item | Call):
        position = last.pos
    path = _path(node)
    if not path or position < 0:
        return register, ()
    return register, (Asked((frame.spelt(path[0]), *path[1:]), position),)


def _path(node: cst.BaseExpression) -> tuple[str, ...]:
    """Return the name that an expression reads, and what is read of it: `("cfg", "[seed]")` for `cfg["seed"]`."""
    parts: list[str] = []
    if isinstance(node, cst.Call):
        key = _got(node)
        if not key or not isinstance(node.func, cst.Attribute):
            return ()
        parts.append(key)
        node = node.func.value
    while isinstance(node, cst.Attribute | cst.Subscript):
        part = node.attr.value if isinstance(node, cst.Attribute) else _key(node)
        if not part:
            return ()
        parts.append(part)
        node = node.value
    return (node.value, *reversed(parts)) if isinstance(node, cst.Name) else ()


def _key(node: cst.Subscript) -> str:
    """Return the string between the brackets, in brackets, if that is all there is."""
    index = node.slice[0].slice if len(node.slice) == 1 else None
    return _in_brackets(index.value if isinstance(index, cst.Index) else None)


def _got(node: cst.Call) -> str:
    """Return what `.get("seed")` asks a dict for, in brackets; where there is another default than None, 0 is no matter of it."""
    if not isinstance(node.func, cst.Attribute) or node.func.attr.value != "get" or not node.args:
        return ""
    key, *rest = node.args
    plain = not rest or (
        len(rest) == 1 and isinstance(rest[0].value, cst.Name) and rest[0].value.value == "None"
    )
    return _in_brackets(key.value) if plain and not key.star else ""


def _in_brackets(node: cst.BaseExpression | None) -> str:
    key = node.evaluated_value if isinstance(node, cst.SimpleString) else None
    return f"[{key}]" if isinstance(key, str) else ""


def test(frame: Frame, node: cst.BaseExpression) -> tuple[Reg, tuple[Asked, ...], tuple[Asked, ...]]:
    """Lower the condition of a branch; return also what must be true for it *not* to hold."""
    if not isinstance(node, cst.UnaryOperation) or not isinstance(node.operator, cst.Not):
        return *lower(frame, node), ()
    position = frame.unit.mark(node)
    value = frame.value(node.expression)
    dst = frame.register()
    frame.ops.append(Not(dst, value))
    path = refused_path(node)
    return dst, (), (Asked((frame.spelt(path[0]), *path[1:]), position),) if path else ()


def refused_path(node: cst.BaseExpression) -> tuple[str, ...]:
    """Return what a condition asks to be false, if that is all it asks, written `not name` with one space and no brackets."""
    if not isinstance(node, cst.UnaryOperation) or not isinstance(node.operator, cst.Not):
        return ()
    space = node.operator.whitespace_after
    plain = isinstance(space, cst.SimpleWhitespace) and space.value == " " and not node.lpar
    return _path(node.expression) if plain and not getattr(node.expression, "lpar", ()) else ()


def boolean(frame: Frame, node: cst.BooleanOperation) -> tuple[Reg, tuple[Asked, ...]]:
    """Lower `a and b and c` to `dst = a; if dst: dst = b; if dst: dst = c`.

    Of `a or b` the arm without a body says what is asked, so that what takes its place is known to do so.
    """
    operator = type(node.operator)
    rest = [node.right]
    left = node.left
    while isinstance(left, cst.BooleanOperation) and type(left.operator) is operator:
        rest.append(left.right)
        left = left.left
    value, asked = lower(frame, left)
    if operator is cst.Or and isinstance(left, cst.BooleanOperation):
        asked = ()
    dst = frame.register()
    frame.ops.append(Move(dst, value))
    for operand in reversed(rest):
        outer = frame.begin()
        value, more = lower(frame, operand) if operator is cst.And else (frame.value(operand), ())
        frame.ops.append(Move(dst, value))
        _only_if(frame, dst, frame.end(outer), asked, truth=operator is cst.And)
        asked += more
    if operator is cst.Or:
        return dst, ()
    positive = {path for operand in (node.left, *rest) for path in _above_zero(operand)}
    return dst, tuple(each for each in asked if each.path not in positive)


def _above_zero(node: cst.BaseExpression) -> tuple[tuple[str, ...], ...]:
    """Return what a comparison asks to be greater than a number: that 0 is left out is then said twice."""
    if isinstance(node, cst.BooleanOperation):
        return (*_above_zero(node.left), *_above_zero(node.right))
    if not isinstance(node, cst.Comparison) or not isinstance(node.comparisons[0].operator, cst.GreaterThan):
        return ()
    is_number = isinstance(node.comparisons[0].comparator, cst.Integer | cst.Float)
    return (_path(node.left),) if is_number else ()


def _only_if(frame: Frame, condition: Reg, block: Block, asked: tuple[Asked, ...], *, truth: bool) -> None:
    """Emit a block that runs only if the condition is true, or only if it is false."""
    if truth:
        frame.ops.append(If((Arm((), condition, block, asked),)))
    else:
        frame.ops.append(If((Arm((), condition, (), asked),), block))
