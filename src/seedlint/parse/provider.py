"""Positions by libcst's own `PositionProvider`: slow and always right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, TypeAlias

import libcst as cst
from libcst.metadata import CodeRange, MetadataWrapper, PositionProvider

from seedlint.ir.ops import Position
from seedlint.parse.headers import Lines

_Ranges: TypeAlias = Mapping[cst.CSTNode, CodeRange]

#: What has a header, and thus lines of its own for suppressions.
_CLAUSES: Final = (
    cst.BaseCompoundStatement,
    cst.Else,
    cst.Finally,
    cst.ExceptHandler,
    cst.ExceptStarHandler,
    cst.MatchCase,
)


def provided_positions(
    nodes: Sequence[cst.CSTNode], module: cst.Module, lines: Lines
) -> tuple[Position, ...]:
    """Return the position of each node of the module; see `positions.positions` for what that is."""
    ranges: _Ranges = MetadataWrapper(module, unsafe_skip_copy=True).resolve(PositionProvider)
    spans = _statement_lines(module, ranges, lines)
    return tuple([_position(ranges[_placed(node)], spans[node]) for node in nodes])


def _placed(node: cst.CSTNode) -> cst.CSTNode:
    """Return the node whose range is that of a marked node."""
    if isinstance(node, cst.For):
        return node.iter
    if isinstance(node, cst.WithItem):
        return node.item
    if isinstance(node, (cst.StarredElement, cst.Index, cst.AugAssign)):
        return node.value
    return node.decorator if isinstance(node, cst.Decorator) else node


def _position(place: CodeRange, lines: tuple[int, int]) -> Position:
    return Position(
        place.start.line, place.start.column + 1, place.end.line, place.end.column + 1, lines[0], lines[1]
    )


def _statement_lines(module: cst.Module, ranges: _Ranges, lines: Lines) -> dict[cst.CSTNode, tuple[int, int]]:
    """Return for each node the first and last line of its statement, or of the header it stands in."""
    spans: dict[cst.CSTNode, tuple[int, int]] = {}
    stack: list[tuple[cst.CSTNode, tuple[int, int]]] = [(module, (1, 1))]
    while stack:
        node, span = stack.pop()
        if isinstance(node, _CLAUSES):
            span = _header_lines(node, ranges, lines)
        elif isinstance(node, cst.BaseSmallStatement):
            span = (ranges[node].start.line, ranges[node].end.line)
        spans[node] = span
        stack.extend((child, span) for child in node.children)
    return spans


def _header_lines(node: cst.CSTNode, ranges: _Ranges, lines: Lines) -> tuple[int, int]:
    places = [ranges[part] for part in _header_parts(node) if part in ranges]
    start = ranges[node].start
    end = max([(place.end.line, place.end.column) for place in places], default=(start.line, start.column))
    first = min([start.line, *[place.start.line for place in places]])
    return first, lines.header_end(end[0], end[1] + 1)


def _header_parts(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    """Yield the expressions, parameters and decorators in the header of a statement."""
    for child in node.children:
        if isinstance(child, (cst.BaseExpression, cst.Arg, cst.Decorator, cst.Annotation, cst.MatchPattern)):
            yield child
        elif isinstance(child, (cst.Parameters, cst.Param, cst.WithItem, cst.AsName)):
            yield from _header_parts(child)
