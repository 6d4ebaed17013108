"""Simple statements."""

from __future__ import annotations

from typing import Any, Final

import libcst as cst

from seedlint.ir.ops import (
    Arm,
    Asked,
    Attr,
    Binary,
    Block,
    Break,
    Build,
    Check,
    Compare,
    Const,
    Continue,
    If,
    Item,
    Load,
    Move,
    Not,
    Opaque,
    Pos,
    Raise,
    Reg,
    Return,
    SetAttr,
    SetItem,
)
from seedlint.lower import conditions
from seedlint.lower.annotations import annotation_text
from seedlint.lower.displays import subscript_index
from seedlint.lower.frame import Frame, Statement
from seedlint.lower.literals import binary
from seedlint.lower.operators import SYMBOLS
from seedlint.lower.targets import assign, delete, slice_mark

#: Expressions that do nothing when they stand alone as a statement: docstrings, `...`.
_IDLE: Final = frozenset({cst.SimpleString, cst.Ellipsis, cst.Integer, cst.Float})
#: Operations that do nothing that matters in the message of an `assert`.
_HARMLESS: Final = frozenset({Const, Opaque, Load, Attr, Item, Build, Binary, Compare, Move, Not})


def _line(frame: Frame, node: cst.SimpleStatementLine) -> None:
    statements = frame.statements
    for small in node.body:
        statements[type(small)](frame, small)


def _expression(frame: Frame, node: cst.Expr) -> None:
    if type(node.value) not in _IDLE:
        frame.value(node.value)


def _assign(frame: Frame, node: cst.Assign) -> None:
    src = frame.value(node.value)
    for target in node.targets:
        assign(frame, target.target, src)


def _annotated(frame: Frame, node: cst.AnnAssign) -> None:
    if isinstance(node.target, cst.Name):
        name = frame.spelt(node.target.value)
        if frame.kind == "class":
            frame.annotations.append((name, annotation_text(node.annotation.annotation)))
            if isinstance(node.annotation.annotation, (cst.Name, cst.Attribute)):
                frame.bare.append(name)
        frame.bind(name)
    if node.value is not None:
        assign(frame, node.target, frame.value(node.value))


def _augmented(frame: Frame, node: cst.AugAssign) -> None:
    pos = frame.unit.mark(node)
    symbol = SYMBOLS[type(node.operator)]
    target = node.target
    if isinstance(target, cst.Name):
        old = frame.load(target.value)
        frame.store(target.value, binary(frame, symbol, old, frame.value(node.value), pos))
    elif isinstance(target, cst.Attribute):
        _augmented_attribute(frame, target, symbol, node.value, pos)
    elif isinstance(target, cst.Subscript):
        _augmented_item(frame, target, symbol, node.value, pos)


def _augmented_attribute(
    frame: Frame, target: cst.Attribute, symbol: str, value: cst.BaseExpression, pos: Pos
) -> None:
    obj = frame.value(target.value)
    name = frame.spelt(target.attr.value)
    old = frame.register()
    frame.ops.append(Attr(old, obj, name))
    frame.ops.append(SetAttr(obj, name, binary(frame, symbol, old, frame.value(value), pos)))


def _augmented_item(
    frame: Frame, target: cst.Subscript, symbol: str, value: cst.BaseExpression, pos: Pos
) -> None:
    place = slice_mark(frame, target)
    obj = frame.value(target.value)
    index = subscript_index(frame, target.slice)
    old = frame.register()
    frame.ops.append(Item(old, obj, index))
    frame.ops.append(SetItem(obj, index, binary(frame, symbol, old, frame.value(value), pos), place))


def _assert(frame: Frame, node: cst.Assert) -> None:
    """Lower `assert`. The message is evaluated only on failure, and matters only if it does something."""
    condition = frame.value(node.test)
    if node.msg is not None:
        outer = frame.begin()
        frame.value(node.msg)
        message = frame.end(outer)
        if not _HARMLESS.issuperset(map(type, message)):
            frame.ops.append(If((Arm((), condition, ()),), (*message, Raise())))
            return
    frame.ops.append(Check(condition))
    if isinstance(node.test, cst.Name) and node.test.value == "False":
        frame.ops.append(Raise())


def _return(frame: Frame, node: cst.Return) -> None:
    if isinstance(node.value, cst.IfExp):
        frame.ops.append(_return_one_of(frame, node.value))
    else:
        frame.ops.append(Return(_optional(frame, node.value)))


def _return_one_of(frame: Frame, node: cst.IfExp) -> If:
    """Lower `return a if c else b` to a return in each arm: what was done on the way to `b` is then not told of `a`."""
    arms: list[Arm] = []
    refused: tuple[Asked, ...] = ()
    orelse: cst.BaseExpression = node
    while isinstance(orelse, cst.IfExp):
        outer = frame.begin()
        condition, asked, refused = conditions.test(frame, orelse.test)
        arms.append(Arm(frame.end(outer), condition, _returned(frame, orelse.body), asked))
        orelse = orelse.orelse
    return If(tuple(arms), _returned(frame, orelse), refused)


def _returned(frame: Frame, node: cst.BaseExpression) -> Block:
    outer = frame.begin()
    frame.ops.append(Return(frame.value(node)))
    return frame.end(outer)


def _raise(frame: Frame, node: cst.Raise) -> None:
    src = _optional(frame, node.exc)
    cause = -1 if node.cause is None else frame.value(node.cause.item)
    frame.ops.append(Raise(src, cause))


def _optional(frame: Frame, node: cst.BaseExpression | None) -> Reg:
    return -1 if node is None else frame.value(node)


def _delete(frame: Frame, node: cst.Del) -> None:
    delete(frame, node.target)


def _break(frame: Frame, node: cst.Break) -> None:
    frame.ops.append(Break())


def _continue(frame: Frame, node: cst.Continue) -> None:
    frame.ops.append(Continue())


def _global(frame: Frame, node: cst.Global) -> None:
    frame.global_names.update(frame.spelt(item.name.value) for item in node.names)


def _nonlocal(frame: Frame, node: cst.Nonlocal) -> None:
    frame.nonlocal_names.update(frame.spelt(item.name.value) for item in node.names)


def _pass(frame: Frame, node: Any) -> None:
    """Nothing happens."""


STATEMENTS: Final[dict[type, Statement]] = {
    cst.SimpleStatementLine: _line,
    cst.Expr: _expression,
    cst.Assign: _assign,
    cst.AnnAssign: _annotated,
    cst.AugAssign: _augmented,
    cst.Assert: _assert,
    cst.Return: _return,
    cst.Raise: _raise,
    cst.Del: _delete,
    cst.Break: _break,
    cst.Continue: _continue,
    cst.Global: _global,
    cst.Nonlocal: _nonlocal,
    cst.Pass: _pass,
}
