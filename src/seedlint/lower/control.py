"""Compound statements but for definitions and `match`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import libcst as cst

from seedlint.ir.ops import Arm, Asked, Block, For, Handler, If, Reg, Return, Try, While, With
from seedlint.lower import conditions
from seedlint.lower.frame import Frame, Statement
from seedlint.lower.targets import assign


def _if(frame: Frame, node: cst.If) -> None:
    arms: list[Arm] = []
    refused: tuple[Asked, ...] = ()
    orelse: cst.If | cst.Else | None = node
    while isinstance(orelse, cst.If):
        if frame.kind == "module" and is_main_test(orelse.test):
            frame.unit.main_guard = True
        outer = frame.begin()
        condition, asked, refused = conditions.test(frame, orelse.test)
        test = frame.end(outer)
        arms.append(Arm(test, condition, frame.block(orelse.body), asked))
        orelse = orelse.orelse
    leaves = orelse is None and len(arms) == 1 and bool(refused) and _is_guard(refused[0], arms[0])
    rest = frame.rest_of_suite() if leaves else _else(frame, orelse)
    frame.ops.append(If(tuple(arms), rest, refused))


def _is_guard(refused: Asked, arm: Arm) -> bool:
    """Return whether a branch leaves the function where there is no seed: what comes after it then is the other branch."""
    return bool(arm.body) and isinstance(arm.body[-1], Return) and "seed" in refused.path[-1].lower()


def _test(frame: Frame, node: cst.BaseExpression) -> tuple[Block, Reg]:
    outer = frame.begin()
    condition = frame.value(node)
    return frame.end(outer), condition


def _else(frame: Frame, node: cst.Else | cst.Finally | None) -> Block:
    return () if node is None else frame.block(node.body)


def is_main_test(node: cst.BaseExpression) -> bool:
    """Return whether a condition asks for `__name__ == "__main__"`, perhaps among other things."""
    if isinstance(node, cst.BooleanOperation):
        return is_main_test(node.left) or is_main_test(node.right)
    if not isinstance(node, cst.Comparison) or not isinstance(
        node.comparisons[0].operator, (cst.Equal, cst.In)
    ):
        return False
    sides = (node.left, node.comparisons[0].comparator)
    has_name = any(isinstance(side, cst.Name) and side.value == "__name__" for side in sides)
    return has_name and any(_mentions_main(side) for side in sides)


def _mentions_main(node: cst.BaseExpression) -> bool:
    if isinstance(node, (cst.Tuple, cst.List, cst.Set)):
        return any(_mentions_main(element.value) for element in node.elements)
    return isinstance(node, cst.SimpleString) and node.value.strip("\"'") == "__main__"


def _while(frame: Frame, node: cst.While) -> None:
    test, condition = _test(frame, node.test)
    body = frame.block(node.body)
    frame.ops.append(While(test, condition, body, _else(frame, node.orelse)))


def _for(frame: Frame, node: cst.For) -> None:
    pos = frame.unit.mark(node)
    iterable = frame.value(node.iter)
    item = frame.register()
    outer = frame.begin()
    assign(frame, node.target, item)
    frame.suite(node.body.body)
    body = frame.end(outer)
    orelse = _else(frame, node.orelse)
    frame.ops.append(For(iterable, item, body, orelse, pos, node.asynchronous is not None))


def _with(frame: Frame, node: cst.With) -> None:
    _with_items(frame, node, node.items)


def _with_items(frame: Frame, node: cst.With, items: Sequence[cst.WithItem]) -> None:
    """`with a, b:` is `with a: with b:`."""
    if not items:
        frame.suite(node.body.body)
        return
    item = items[0]
    pos = frame.unit.mark(item)
    manager = frame.value(item.item)
    entered = frame.register()
    outer = frame.begin()
    if item.asname is not None:
        assign(frame, item.asname.name, entered)
    _with_items(frame, node, items[1:])
    body = frame.end(outer)
    frame.ops.append(With(manager, entered, body, pos, node.asynchronous is not None))


def _try(frame: Frame, node: cst.Try | cst.TryStar) -> None:
    body = frame.block(node.body)
    handlers = tuple([_except(frame, clause) for clause in node.handlers])
    orelse = _else(frame, node.orelse)
    frame.ops.append(Try(body, handlers, orelse, _else(frame, node.finalbody)))


def _except(frame: Frame, node: Any) -> Handler:
    """Lower an except clause; the name it binds is unbound at its end."""
    test, types = _test(frame, node.type) if node.type is not None else ((), -1)
    caught = frame.register()
    outer = frame.begin()
    name = node.name.name if node.name is not None else None
    if name is not None:
        assign(frame, name, caught)
    frame.suite(node.body.body)
    if isinstance(name, cst.Name):
        frame.delete(name.value)
    return Handler(test, types, caught, frame.end(outer), isinstance(node, cst.ExceptStarHandler))


STATEMENTS: Final[dict[type, Statement]] = {
    cst.If: _if,
    cst.While: _while,
    cst.For: _for,
    cst.With: _with,
    cst.Try: _try,
    cst.TryStar: _try,
}
