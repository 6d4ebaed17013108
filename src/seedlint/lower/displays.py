"""Displays, subscripts and formatted strings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, Literal

import libcst as cst

from seedlint.ir.ops import Build, BuildDict, Const, Display, Item, Opaque, Reg
from seedlint.lower.frame import Frame, Value
from seedlint.lower.literals import UNKNOWN, emit

#: A longer display of plain constants is a table, whose items decide nothing.
MAX_TABLE: Final = 256
_PLAIN: Final = (cst.Integer, cst.Float, cst.SimpleString, cst.Imaginary)


def _tuple(frame: Frame, node: cst.Tuple) -> Reg:
    return _build(frame, "tuple", node.elements)


def _list(frame: Frame, node: cst.List) -> Reg:
    return _build(frame, "list", node.elements)


def _set(frame: Frame, node: cst.Set) -> Reg:
    return _build(frame, "set", node.elements)


def _build(frame: Frame, kind: Literal["tuple", "list", "set"], elements: Sequence[cst.BaseElement]) -> Reg:
    if len(elements) > MAX_TABLE and all(isinstance(element.value, _PLAIN) for element in elements):
        return emit(frame, UNKNOWN)
    starred = tuple(isinstance(element, cst.StarredElement) for element in elements)
    pos = frame.unit.mark(elements[starred.index(True)]) if True in starred else -1
    items = [frame.value(element.value) for element in elements]
    dst = frame.register()
    frame.ops.append(Build(dst, kind, tuple(items), starred if pos >= 0 else (), pos))
    return dst


def _dict(frame: Frame, node: cst.Dict) -> Reg:
    if len(node.elements) > MAX_TABLE and all(map(_is_plain_entry, node.elements)):
        return emit(frame, UNKNOWN)
    keys: list[Reg] = []
    values: list[Reg] = []
    for element in node.elements:
        keys.append(frame.value(element.key) if isinstance(element, cst.DictElement) else -1)
        values.append(frame.value(element.value))
    dst = frame.register()
    frame.ops.append(BuildDict(dst, tuple(keys), tuple(values)))
    return dst


def _is_plain_entry(element: cst.BaseDictElement) -> bool:
    return (
        isinstance(element, cst.DictElement)
        and isinstance(element.key, _PLAIN)
        and isinstance(element.value, _PLAIN)
    )


def _subscript(frame: Frame, node: cst.Subscript) -> Reg:
    pos = frame.unit.mark(node)
    obj = frame.value(node.value)
    index = subscript_index(frame, node.slice)
    dst = frame.register()
    frame.ops.append(Item(dst, obj, index, pos))
    return dst


def subscript_index(frame: Frame, elements: Sequence[cst.SubscriptElement]) -> Reg:
    """Lower what stands between the brackets: one index or slice, or a tuple of several."""
    first = elements[0]
    starred = tuple(
        isinstance(element.slice, cst.Index) and element.slice.star == "*" for element in elements
    )
    if len(elements) == 1 and not starred[0] and type(first.comma) is not cst.Comma:
        return _one_index(frame, first.slice)
    pos = frame.unit.mark(elements[starred.index(True)].slice) if True in starred else -1
    items = [_one_index(frame, element.slice) for element in elements]
    dst = frame.register()
    frame.ops.append(Build(dst, "tuple", tuple(items), starred if pos >= 0 else (), pos))
    return dst


def _one_index(frame: Frame, node: cst.BaseSlice) -> Reg:
    if isinstance(node, cst.Index):
        return frame.value(node.value)
    assert isinstance(node, cst.Slice), "a subscript holds indices and slices"
    bounds = [
        frame.constant(None) if bound is None else frame.value(bound)
        for bound in (node.lower, node.upper, node.step)
    ]
    return _built(frame, "slice", bounds)


_CONVERSIONS: Final[dict[str, Display]] = {"r": "repr", "s": "str", "a": "ascii"}


def _built(frame: Frame, kind: Display, items: Sequence[Reg]) -> Reg:
    dst = frame.register()
    frame.ops.append(Build(dst, kind, tuple(items)))
    return dst


def _concatenated(frame: Frame, node: cst.ConcatenatedString) -> Reg:
    """Adjacent strings: one constant if all are constants."""
    parts: list[cst.BaseExpression] = [node.left]
    right: cst.BaseExpression = node.right
    while isinstance(right, cst.ConcatenatedString):
        parts.append(right.left)
        right = right.right
    parts.append(right)
    begin = len(frame.ops)
    registers = [frame.value(part) for part in parts]
    emitted = frame.ops[begin:]
    texts = [op.value for op in emitted if isinstance(op, Const) and isinstance(op.value, str)]
    if len(texts) == len(parts) == len(emitted):
        del frame.ops[begin:]
        return emit(frame, "".join(texts))
    return _built(frame, "text", registers)


def _formatted(frame: Frame, node: cst.FormattedString) -> Reg:
    return _text(frame, node.parts)


def _text(frame: Frame, parts: Sequence[Any]) -> Reg:
    """Lower the parts of a formatted string, or of a specification in it, to text."""
    if all(isinstance(part, cst.FormattedStringText) and "\\" not in part.value for part in parts):
        return emit(frame, "".join(map(_literal_text, parts)))
    return _built(frame, "text", [reg for part in parts for reg in _part(frame, part)])


def _literal_text(part: Any) -> str:
    text: str = part.value
    return text.replace("{{", "{").replace("}}", "}")


def _part(frame: Frame, part: Any) -> list[Reg]:
    """Lower the text or the replacement field of a formatted string; what `=` puts before the value is unknown."""
    expression = getattr(part, "expression", None)
    if expression is None:
        return [emit(frame, UNKNOWN if "\\" in part.value else _literal_text(part))]
    register = frame.value(expression)
    conversion = part.conversion or ("r" if part.equal is not None and part.format_spec is None else "")
    if conversion:
        register = _built(frame, _CONVERSIONS[conversion], [register])
    if part.format_spec is not None:
        register = _built(frame, "format", [register, _text(frame, part.format_spec)])
    return [register] if part.equal is None else [emit(frame, UNKNOWN), register]


def _templated(frame: Frame, node: Any) -> Reg:
    sources: list[Reg] = []
    _expressions(frame, node.parts, sources)
    dst = frame.register()
    frame.ops.append(Opaque(dst, tuple(sources)))
    return dst


def _expressions(frame: Frame, parts: Sequence[Any], sources: list[Reg]) -> None:
    """Lower the replacement fields of a formatted string in order, each before its format."""
    for part in parts:
        expression = getattr(part, "expression", None)
        if expression is not None:
            sources.append(frame.value(expression))
            _expressions(frame, part.format_spec or (), sources)


VALUES: Final[dict[type, Value]] = {
    cst.Tuple: _tuple,
    cst.List: _list,
    cst.Set: _set,
    cst.Dict: _dict,
    cst.Subscript: _subscript,
    cst.ConcatenatedString: _concatenated,
    cst.FormattedString: _formatted,
}
#: Template strings are newer than the oldest libcst that will do.
if hasattr(cst, "TemplatedString"):
    VALUES[cst.TemplatedString] = _templated
