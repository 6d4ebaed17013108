"""Operators, comparisons and conditions. What runs only under a condition stands in an `If`."""

from __future__ import annotations

from typing import Final

import libcst as cst

from seedlint.ir.ops import Arm, Asked, Await, Block, Compare, For, If, Move, Not, Reg, Unary, Yield
from seedlint.lower import conditions
from seedlint.lower.frame import Frame, Value
from seedlint.lower.literals import binary, negated

_SYMBOLS: Final[dict[str, str]] = {
    "Add": "+",
    "Subtract": "-",
    "Multiply": "*",
    "Divide": "/",
    "FloorDivide": "//",
    "Modulo": "%",
    "Power": "**",
    "MatrixMultiply": "@",
    "LeftShift": "<<",
    "RightShift": ">>",
    "BitAnd": "&",
    "BitOr": "|",
    "BitXor": "^",
}
_SIGNS: Final[dict[type, str]] = {cst.Plus: "+", cst.BitInvert: "~"}
_COMPARISONS: Final[dict[type, str]] = {
    cst.Equal: "==",
    cst.NotEqual: "!=",
    cst.LessThan: "<",
    cst.LessThanEqual: "<=",
    cst.GreaterThan: ">",
    cst.GreaterThanEqual: ">=",
    cst.Is: "is",
    cst.IsNot: "is not",
    cst.In: "in",
    cst.NotIn: "not in",
}
#: Operator nodes, also those of augmented assignment, and their symbols.
SYMBOLS: Final[dict[type, str]] = {
    getattr(cst, name + suffix): symbol for name, symbol in _SYMBOLS.items() for suffix in ("", "Assign")
}


def _binary(frame: Frame, node: cst.BinaryOperation) -> Reg:
    spine = [node]
    while isinstance(node.left, cst.BinaryOperation):  # a long sum leans to the left
        node = node.left
        spine.append(node)
    result = frame.value(node.left)
    for operation in reversed(spine):
        result = binary(frame, SYMBOLS[type(operation.operator)], result, frame.value(operation.right))
    return result


def _boolean(frame: Frame, node: cst.BooleanOperation) -> Reg:
    return conditions.boolean(frame, node)[0]


def _comparison(frame: Frame, node: cst.Comparison) -> Reg:
    """Lower `a < b < c` to `dst = a < b; if dst: dst = b < c`."""
    iterates = any(isinstance(target.operator, cst.In | cst.NotIn) for target in node.comparisons)
    pos = frame.unit.mark(node) if iterates else -1
    left = frame.value(node.left)
    first, *rest = node.comparisons
    right = frame.value(first.comparator)
    dst = frame.register()
    frame.ops.append(Compare(dst, _COMPARISONS[type(first.operator)], left, right, pos))
    for target in rest:
        left = right
        # Each link runs only if those before it held, but every later link sees its operand: hence no nesting.
        right = frame.register()
        frame.ops.append(Move(right, left))
        outer = frame.begin()
        frame.ops.append(Move(right, frame.value(target.comparator)))
        frame.ops.append(Compare(dst, _COMPARISONS[type(target.operator)], left, right, pos))
        link = frame.end(outer)
        frame.ops.append(If((Arm((), dst, link),)))
    return dst


def _unary(frame: Frame, node: cst.UnaryOperation) -> Reg:
    operators = [type(node.operator)]
    operand = node.expression
    while isinstance(operand, cst.UnaryOperation):
        operators.append(type(operand.operator))
        operand = operand.expression
    result = frame.value(operand)
    for operator in reversed(operators):
        result = _applied(frame, operator, result)
    return result


def _applied(frame: Frame, operator: type, src: Reg) -> Reg:
    if operator is cst.Minus:
        return negated(frame, src)
    dst = frame.register()
    frame.ops.append(Not(dst, src) if operator is cst.Not else Unary(dst, _SIGNS[operator], src))
    return dst


def _conditional(frame: Frame, node: cst.IfExp) -> Reg:
    """Lower `a if c else b if d else e` to arms that each move their value to dst."""
    dst = frame.register()
    arms: list[Arm] = []
    refused: tuple[Asked, ...] = ()
    orelse: cst.BaseExpression = node
    while isinstance(orelse, cst.IfExp):
        outer = frame.begin()
        condition, asked, refused = conditions.test(frame, orelse.test)
        test = frame.end(outer)
        arms.append(Arm(test, condition, _moved(frame, dst, orelse.body), asked))
        orelse = orelse.orelse
    frame.ops.append(If(tuple(arms), _moved(frame, dst, orelse), refused))
    return dst


def _moved(frame: Frame, dst: Reg, node: cst.BaseExpression) -> Block:
    outer = frame.begin()
    frame.ops.append(Move(dst, frame.value(node)))
    return frame.end(outer)


def _named(frame: Frame, node: cst.NamedExpr) -> Reg:
    src = frame.value(node.value)
    if isinstance(node.target, cst.Name):
        frame.store(node.target.value, src)
    return src


def _yield(frame: Frame, node: cst.Yield) -> Reg:
    pos = frame.unit.mark(node)
    frame.is_generator = True
    if isinstance(node.value, cst.From):
        src = frame.value(node.value.item)
        item, dst = frame.register(), frame.register()
        frame.ops.append(For(src, item, (Yield(frame.register(), item, pos),), pos=pos, result=dst))
        return dst
    src = -1 if node.value is None else frame.value(node.value)
    dst = frame.register()
    frame.ops.append(Yield(dst, src, pos))
    return dst


def _await(frame: Frame, node: cst.Await) -> Reg:
    pos = frame.unit.mark(node)
    src = frame.value(node.expression)
    dst = frame.register()
    frame.ops.append(Await(dst, src, pos))
    return dst


VALUES: Final[dict[type, Value]] = {
    cst.BinaryOperation: _binary,
    cst.BooleanOperation: _boolean,
    cst.Comparison: _comparison,
    cst.UnaryOperation: _unary,
    cst.IfExp: _conditional,
    cst.NamedExpr: _named,
    cst.Yield: _yield,
    cst.Await: _await,
}
