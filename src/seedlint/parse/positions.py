"""Where the nodes that lowering marked stand.

libcst's trees hold no positions, and computing them by its code generation takes twice as long as parsing. `ast` has
them, so its tree is walked in the order in which lowering marked its nodes (`order`), and the k-th is the k-th. Should
the two sequences differ in kind anywhere, or `ast` refuse the text, libcst's own `PositionProvider` is to be asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import libcst as cst

from seedlint.ir.ops import Position
from seedlint.parse.formatted import MisplacedError
from seedlint.parse.headers import Lines
from seedlint.parse.order import Mark, Walk
from seedlint.parse.source import ParsedSource

_KINDS: Final[dict[type, str]] = {
    cst.Call: "call",
    cst.Name: "name",
    cst.Subscript: "item",
    cst.UnaryOperation: "not",
    cst.Comparison: "in",
    cst.Lambda: "lambda",
    cst.ListComp: "comprehension",
    cst.SetComp: "comprehension",
    cst.DictComp: "comprehension",
    cst.GeneratorExp: "comprehension",
    cst.Yield: "yield",
    cst.Await: "await",
    cst.FunctionDef: "function",
    cst.ClassDef: "class",
    cst.Decorator: "decorator",
    cst.For: "for",
    cst.WithItem: "with",
    cst.ImportAlias: "alias",
    cst.ImportStar: "alias",
    cst.Tuple: "unpack",
    cst.List: "unpack",
    cst.StarredElement: "star",
    cst.Index: "star",
    cst.AugAssign: "augmented",
}


def marked(node: cst.CSTNode) -> str:
    """Return what is compared of a marked node: its kind, of an attribute a dot and its name."""
    if type(node) is cst.Attribute:
        return f".{node.attr.value}"
    return _KINDS.get(type(node), "")


def positions(marks: Sequence[str], parsed: ParsedSource) -> tuple[Position, ...] | None:
    """Return the position of each marked node, told by `marked`; none if `ast` does not agree that it is there.

    A loop's is that of its iterable, an augmented assignment's that of what is assigned; a `with` item's, a decorator's and
    a starred element's that of its expression.
    """
    lines = Lines(parsed.text)
    found = _marks(parsed, lines)
    if found is None or not _agree(marks, found, ascii_only=parsed.text.isascii()):
        return None
    return tuple([_position(mark, lines) for mark in found])


def _marks(parsed: ParsedSource, lines: Lines) -> list[Mark] | None:
    if parsed.tree is None:
        return None
    try:
        return Walk(parsed.tree, lines).run()
    except MisplacedError:
        return None


def _agree(marks: Sequence[str], found: Sequence[Mark], *, ascii_only: bool) -> bool:
    """Return whether both sequences hold the same kinds, and the attributes among them the same names."""
    if ascii_only:
        return marks == [f".{mark.node.attr}" if mark.kind == "attribute" else mark.kind for mark in found]
    # `ast` normalises names, libcst does not
    return [mark if mark[:1] != "." else "attribute" for mark in marks] == [mark.kind for mark in found]


def _position(mark: Mark, lines: Lines) -> Position:
    node = mark.node
    return Position(
        node.lineno,
        lines.column(node.lineno, node.col_offset),
        node.end_lineno,
        lines.column(node.end_lineno, node.end_col_offset),
        mark.first_line,
        mark.last_line,
    )
