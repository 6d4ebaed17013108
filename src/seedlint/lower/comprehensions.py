"""Comprehensions, in line over names of their own, and generator expressions, as functions called at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final, Literal, TypeAlias

import libcst as cst

from seedlint.ir.ops import (
    Append,
    Arg,
    Arm,
    Build,
    BuildDict,
    Call,
    For,
    If,
    Load,
    MakeFunction,
    Param,
    Pos,
    Reg,
    Yield,
)
from seedlint.lower.frame import Frame, Value
from seedlint.lower.targets import assign, names

#: What happens for each element: append it, or yield it.
Element: TypeAlias = Callable[[Frame], None]


def _list(frame: Frame, node: cst.ListComp) -> Reg:
    return _collected(frame, node, "list")


def _set(frame: Frame, node: cst.SetComp) -> Reg:
    return _collected(frame, node, "set")


def _collected(frame: Frame, node: cst.ListComp | cst.SetComp, kind: Literal["list", "set"]) -> Reg:
    pos = frame.unit.mark(node)
    iterable = frame.value(node.for_in.iter)
    dst = frame.register()
    frame.ops.append(Build(dst, kind, ()))

    def element(inner: Frame) -> None:
        inner.ops.append(Append(dst, inner.value(node.elt)))

    _in_line(frame, node.for_in, iterable, pos, element)
    return dst


def _dict(frame: Frame, node: Any) -> Reg:
    """`{k: v for ...}`, and `{**d for ...}`, whose key is missing."""
    pos = frame.unit.mark(node)
    iterable = frame.value(node.for_in.iter)
    dst = frame.register()
    frame.ops.append(BuildDict(dst, (), ()))
    key_node = getattr(node, "key", None)

    def element(inner: Frame) -> None:
        key = inner.value(key_node) if key_node is not None else -1
        inner.ops.append(Append(dst, inner.value(node.value), key))

    _in_line(frame, node.for_in, iterable, pos, element)
    return dst


def _in_line(frame: Frame, clause: cst.CompFor, iterable: Reg, pos: Pos, element: Element) -> None:
    """Lower the loops over the frame's own copies of the targets.

    In a class body, all but the outermost iterable is blind to the names of the class, as it would be in a function.
    """
    outer_renames = frame.rename(frame.spelt(name) for name in _target_names(clause))
    outer_uses = frame.uses
    if frame.kind == "class":
        frame.uses = frame.inner_uses
    _loop(frame, clause, iterable, pos, element)
    frame.uses = outer_uses
    frame.renames = outer_renames


def _target_names(clause: cst.CompFor) -> Iterator[str]:
    inner: cst.CompFor | None = clause
    while inner is not None:
        yield from names(inner.target)
        inner = inner.inner_for_in


def _loop(frame: Frame, clause: cst.CompFor, iterable: Reg, pos: Pos, element: Element) -> None:
    item = frame.register()
    outer = frame.begin()
    assign(frame, clause.target, item)
    _filtered(frame, clause, 0, pos, element)
    body = frame.end(outer)
    is_async = clause.asynchronous is not None
    frame.ops.append(For(iterable, item, body, pos=pos, is_async=is_async, comprehension=True))


def _filtered(frame: Frame, clause: cst.CompFor, skip: int, pos: Pos, element: Element) -> None:
    """Lower the conditions from number `skip` on, and under them the next loop or the element."""
    if skip < len(clause.ifs):
        condition = frame.value(clause.ifs[skip].test)
        outer = frame.begin()
        _filtered(frame, clause, skip + 1, pos, element)
        body = frame.end(outer)
        frame.ops.append(If((Arm((), condition, body),)))
    elif clause.inner_for_in is not None:
        _loop(frame, clause.inner_for_in, frame.value(clause.inner_for_in.iter), pos, element)
    else:
        element(frame)


def _generator(frame: Frame, node: cst.GeneratorExp) -> Reg:
    """Make the function, evaluate the outermost iterable here and now, and call."""
    pos = frame.unit.mark(node)
    iterable = frame.value(node.for_in.iter)
    index = _generator_function(frame, node, pos)
    func = frame.register()
    frame.ops.append(MakeFunction(func, index))
    dst = frame.register()
    frame.ops.append(Call(dst, func, (Arg(iterable),), pos))
    frame.calls += 1
    frame.unit.texts[pos] = "<genexpr>"
    return dst


def _generator_function(frame: Frame, node: cst.GeneratorExp, pos: Pos) -> int:
    inner = Frame(frame.unit, "genexpr", "<genexpr>", frame, pos)
    inner.params = (Param(".0", "positional"),)
    inner.bound.update(inner.spelt(name) for name in _target_names(node.for_in))
    inner.is_generator = True
    inner.is_async = _has_async(node.for_in)
    iterable = inner.register()
    inner.ops.append(Load(iterable, ".0", "local"))

    def element(within: Frame) -> None:
        src = within.value(node.elt)
        within.ops.append(Yield(within.register(), src, pos))

    _loop(inner, node.for_in, iterable, pos, element)
    return inner.index


def _has_async(clause: cst.CompFor) -> bool:
    inner: cst.CompFor | None = clause
    while inner is not None:
        if inner.asynchronous is not None:
            return True
        inner = inner.inner_for_in
    return False


def _starred(frame: Frame, node: cst.StarredElement) -> Reg:
    """`[*row for row in rows]`: the row stands for its items."""
    return frame.value(node.value)


VALUES: Final[dict[type, Value]] = {
    cst.ListComp: _list,
    cst.SetComp: _set,
    cst.DictComp: _dict,
    cst.GeneratorExp: _generator,
    cst.StarredElement: _starred,
}
#: Unpacking in comprehensions is newer than the oldest libcst that will do.
if hasattr(cst, "StarredDictComp"):
    VALUES[cst.StarredDictComp] = _dict
