"""Conditions, and what they ask to be true."""

from __future__ import annotations

import libcst as cst

from seedlint.ir.ops import Arm, Asked, Attr, Block, If, Item, Move, Reg
from seedlint.lower.frame import Frame


def lower(frame: Frame, node: cst.BaseExpression) -> tuple[Reg, tuple[Asked, ...]]:
    """Lower a condition; return where its value is, and the names that must be true for it to hold."""
    if isinstance(node, cst.BooleanOperation):
        return boolean(frame, node)
    is_name = isinstance(node, cst.Name) and node.value not in ("True", "False", "None")
    position = frame.unit.mark(node) if is_name else -1
    register = frame.value(node)
    last = frame.ops[-1] if frame.ops else None
    if isinstance(node, cst.Attribute | cst.Subscript) and isinstance(last, Attr | Item):
        position = last.pos
    path = _path(node)
    if not path or position < 0:
        return register, ()
    return register, (Asked((frame.spelt(path[0]), *path[1:]), position),)


def _path(node: cst.BaseExpression) -> tuple[str, ...]:
    """Return the name that an expression reads, and what is read of it: `("cfg", "[seed]")` for `cfg["seed"]`."""
    parts: list[str] = []
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
    value = index.value if isinstance(index, cst.Index) else None
    key = value.evaluated_value if isinstance(value, cst.SimpleString) else None
    return f"[{key}]" if isinstance(key, str) else ""


def boolean(frame: Frame, node: cst.BooleanOperation) -> tuple[Reg, tuple[Asked, ...]]:
    """Lower `a and b and c` to `dst = a; if dst: dst = b; if dst: dst = c`."""
    operator = type(node.operator)
    rest = [node.right]
    left = node.left
    while isinstance(left, cst.BooleanOperation) and type(left.operator) is operator:
        rest.append(left.right)
        left = left.left
    value, asked = _operand(frame, left, operator)
    dst = frame.register()
    frame.ops.append(Move(dst, value))
    for operand in reversed(rest):
        outer = frame.begin()
        value, more = _operand(frame, operand, operator)
        frame.ops.append(Move(dst, value))
        _only_if(frame, dst, frame.end(outer), asked, truth=operator is cst.And)
        asked += more
    return dst, asked


def _operand(frame: Frame, node: cst.BaseExpression, operator: type) -> tuple[Reg, tuple[Asked, ...]]:
    return lower(frame, node) if operator is cst.And else (frame.value(node), ())


def _only_if(frame: Frame, condition: Reg, block: Block, asked: tuple[Asked, ...], *, truth: bool) -> None:
    """Emit a block that runs only if the condition is true, or only if it is false."""
    if truth:
        frame.ops.append(If((Arm((), condition, block, asked),)))
    else:
        frame.ops.append(If((Arm((), condition, ()),), block))
