"""What an annotation says about a value: the dotted name of its class."""

from __future__ import annotations

import re
from typing import Final

import libcst as cst

from seedlint.lower.names import dotted

_DOTTED: Final = re.compile(r"\s*([^\W\d]\w*(?:\.[^\W\d]\w*)*)\s*")
#: Characters of a type in quotes that is read; what is longer says something else.
_LONGEST: Final = 200
#: Forms of the typing module around the type that matters, by their last name.
_WRAPPERS: Final = frozenset({"Annotated", "Optional"})


def annotation_text(node: cst.BaseExpression) -> str:
    """Return the annotated class as a dotted name, "" if it is none.

    `list[int]` is `list`; `Optional[Net]`, `Net | None`, `Annotated[Net, ...]` are `Net`, and so is each of these as text.
    """
    if isinstance(node, (cst.Name, cst.Attribute)):
        return dotted(node)
    if isinstance(node, cst.SimpleString):
        return _quoted_text(node)
    if isinstance(node, cst.Subscript):
        return _subscripted_text(node)
    if isinstance(node, cst.BinaryOperation) and isinstance(node.operator, cst.BitOr):
        if _is_none(node.right):
            return annotation_text(node.left)
        if _is_none(node.left):
            return annotation_text(node.right)
    return ""


def _subscripted_text(node: cst.Subscript) -> str:
    origin = dotted(node.value)
    first = node.slice[0].slice
    if origin.rpartition(".")[2] in _WRAPPERS and isinstance(first, cst.Index):
        return annotation_text(first.value)
    return origin


def _quoted_text(node: cst.SimpleString) -> str:
    text = node.evaluated_value
    if not isinstance(text, str) or len(text) > _LONGEST:
        return ""
    found = _DOTTED.fullmatch(text)
    if found is not None:
        return found[1]
    try:
        return annotation_text(cst.parse_expression(text.strip()))
    except cst.ParserSyntaxError:  # `Annotated[float, "at most 1 s"]`
        return ""


def _is_none(node: cst.BaseExpression) -> bool:
    return isinstance(node, cst.Name) and node.value == "None"
