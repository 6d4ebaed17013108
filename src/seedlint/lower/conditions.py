"""Conditions, and what they ask to be true."""

from __future__ import annotations

import libcst as cst

from seedlint.ir.ops import Arm, Asked, Attr, Block, If, Move, Reg
from seedlint.lower.frame import Frame
from seedlint.lower.names import dotted


def lower(frame: Frame, node: cst.BaseExpression) -> tuple[Reg, tuple[Asked, ...]]:
    """Lower a condition; return where its value is, and the names that must be true for it to hold."""
    if isinstance(node, cst.BooleanOperation):
        return boolean(frame, node)
    position = frame.unit.mark(node) if isinstance(node, cst.Name) else -1
    register = frame.value(node)
    last = frame.ops[-1] if frame.ops else None
    if isinstance(node, cst.Attribute) and isinstance(last, Attr):
        position = last.pos
    path = tuple(dotted(node).split("."))
    return register, (Asked((frame.spelt(path[0]), *path[1:]), position),) if path[
        0
    ] and position >= 0 else ()


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
