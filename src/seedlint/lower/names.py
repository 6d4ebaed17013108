"""Names and attributes, and how the called expression of a call reads."""

from __future__ import annotations

from typing import Final

import libcst as cst

from seedlint.ir.ops import Attr, Reg
from seedlint.lower.frame import Frame, Value

_CONSTANTS: Final[dict[str, bool | None]] = {"True": True, "False": False, "None": None}
#: A text longer than this loses its beginning.
_MAX_TEXT: Final = 80


def _name(frame: Frame, node: cst.Name) -> Reg:
    name = node.value
    if name in _CONSTANTS:
        return frame.constant(_CONSTANTS[name])
    return frame.load(name)


def _attribute(frame: Frame, node: cst.Attribute) -> Reg:
    pos = frame.unit.mark(node)
    obj = frame.value(node.value)
    dst = frame.register()
    frame.ops.append(Attr(dst, obj, frame.spelt(node.attr.value), pos))
    return dst


def dotted(node: cst.CSTNode) -> str:
    """Return the dotted name that an expression is, "" if it is none."""
    parts: list[str] = []
    while isinstance(node, cst.Attribute):
        parts.append(node.attr.value)
        node = node.value
    if not isinstance(node, cst.Name):
        return ""
    parts.append(node.value)
    return ".".join(reversed(parts))


def callee_text(node: cst.CSTNode) -> str:
    """Return how an expression reads in a message: dotted names in full, arguments as `...`."""
    if type(node) is cst.Name:
        return node.value
    tail: list[str] = []
    length = 0
    while length <= _MAX_TEXT:
        if isinstance(node, cst.Attribute):
            tail.append("." + node.attr.value)
            node = node.value
        elif isinstance(node, cst.Call):
            tail.append("(...)" if node.args else "()")
            node = node.func
        elif isinstance(node, cst.Subscript):
            tail.append(f"[{_index_text(node)}]")
            node = node.value
        else:
            break
        length += len(tail[-1])
    tail.append(node.value if isinstance(node, (cst.Name, cst.SimpleString)) else "...")
    text = "".join(reversed(tail))
    return text if len(text) <= _MAX_TEXT else "..." + text[-_MAX_TEXT:]


def _index_text(node: cst.Subscript) -> str:
    if len(node.slice) == 1:
        index = node.slice[0].slice
        if isinstance(index, cst.Index) and isinstance(
            index.value, (cst.Name, cst.SimpleString, cst.Integer)
        ):
            return index.value.value
    return "..."


VALUES: Final[dict[type, Value]] = {cst.Name: _name, cst.Attribute: _attribute}
