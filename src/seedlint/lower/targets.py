"""Targets: what assignments, loops, `with` and `del` do with a value."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

import libcst as cst

from seedlint.ir.ops import DeleteAttr, DeleteItem, Pos, Reg, SetAttr, SetItem, Unpack
from seedlint.lower.displays import subscript_index
from seedlint.lower.frame import Frame


def assign(frame: Frame, target: cst.CSTNode, src: Reg) -> None:
    """Assign the value in `src` to a target."""
    if type(target) is cst.Name:
        frame.store(target.value, src)
    else:
        _ASSIGN.get(type(target), _nothing)(frame, target, src)


def _attribute(frame: Frame, target: cst.Attribute, src: Reg) -> None:
    obj = frame.value(target.value)
    frame.ops.append(SetAttr(obj, frame.spelt(target.attr.value), src))


def _item(frame: Frame, target: cst.Subscript, src: Reg) -> None:
    pos = slice_mark(frame, target)
    obj = frame.value(target.value)
    frame.ops.append(SetItem(obj, subscript_index(frame, target.slice), src, pos))


def slice_mark(frame: Frame, target: cst.Subscript) -> Pos:
    """Mark a target that is a slice."""
    first = target.slice[0]
    is_slice = isinstance(first.slice, cst.Slice) and type(first.comma) is not cst.Comma
    return frame.unit.mark(target) if is_slice else -1


def _elements(frame: Frame, target: cst.Tuple | cst.List, src: Reg) -> None:
    pos = frame.unit.mark(target)
    elements = target.elements
    star = next((i for i, element in enumerate(elements) if isinstance(element, cst.StarredElement)), -1)
    registers = tuple([frame.register() for _ in elements])
    frame.ops.append(Unpack(registers, src, star, pos))
    for element, register in zip(elements, registers, strict=True):
        assign(frame, element.value, register)


def _starred(frame: Frame, target: cst.StarredElement, src: Reg) -> None:
    assign(frame, target.value, src)


def _nothing(frame: Frame, target: cst.CSTNode, src: Reg) -> None:
    """Bind nothing: Python refuses this target, though the grammar lets it through."""


_ASSIGN: Final[dict[type, Callable[[Frame, Any, Reg], None]]] = {
    cst.Attribute: _attribute,
    cst.Subscript: _item,
    cst.Tuple: _elements,
    cst.List: _elements,
    cst.StarredElement: _starred,
}


def delete(frame: Frame, target: cst.CSTNode) -> None:
    """Lower `del target`: names, attributes and items."""
    if isinstance(target, cst.Name):
        frame.delete(target.value)
    elif isinstance(target, cst.Attribute):
        frame.ops.append(DeleteAttr(frame.value(target.value), frame.spelt(target.attr.value)))
    elif isinstance(target, cst.Subscript):
        obj = frame.value(target.value)
        frame.ops.append(DeleteItem(obj, subscript_index(frame, target.slice)))
    elif isinstance(target, (cst.Tuple, cst.List)):
        for element in target.elements:
            delete(frame, element.value)


def names(target: cst.CSTNode) -> Iterator[str]:
    """Yield the names that a target binds."""
    if isinstance(target, cst.Name):
        yield target.value
    elif isinstance(target, (cst.Tuple, cst.List)):
        for element in target.elements:
            yield from names(element.value)
    elif isinstance(target, cst.StarredElement):
        yield from names(target.value)
