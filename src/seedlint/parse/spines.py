"""Long chains of calls, attributes, items and products: libcst's time grows with the cube of their length.

`a.f().g()...` is as deep as it is long, and what comes first stands deepest. Such a chain is cut: `(_1 := a.f()..., _2 :=
_1.g()..., _2.h()...)[-1]` evaluates the same in the same order, a hundred links deep at most. All that is written stays where
it stands, so that places are told by `ast`, which is given the same text and whose columns are then counted back.
"""

from __future__ import annotations

import ast
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

#: Links between two cuts, and from how many links on a chain is cut.
LINKS: Final = 100
LONG: Final = 300
_NAME: Final = "_link_{}"
#: Operators that `chains` puts brackets around.
_SUMS: Final = (ast.Add, ast.Sub, ast.BitOr)


class Cut(NamedTuple):
    """Text to insert at a place in a program (an index into its text), and where the chain that is cut there begins."""

    place: int
    text: str
    begin: int


class Ruler:
    """Between places in a text, as `ast` counts them (lines, and bytes within), and indexes into it."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self._starts = [0]
        for line in self.lines:
            self._starts.append(self._starts[-1] + len(line) + 1)

    def index(self, line: int, column: int) -> int:
        """Return the index of a place."""
        source = self.lines[line - 1]
        if source.isascii():
            return self._starts[line - 1] + column
        return self._starts[line - 1] + len(source.encode()[:column].decode())

    def place(self, index: int) -> tuple[int, int]:
        """Return the line, from 1, and the column in bytes of an index."""
        line = bisect_right(self._starts, index)
        held = self.lines[line - 1][: index - self._starts[line - 1]]
        return line, len(held.encode())


def cuts(roomy: Iterable[ast.expr], ruler: Ruler) -> list[Cut]:
    """Return what to insert into a program so that no chain in it is long, in order; nothing for most.

    `roomy` are its expressions with room for one (`roomy.roomy_expressions`).
    """
    found: list[Cut] = []
    for top in roomy:
        if _has_room(top, ruler):
            for spine in _spines(top):
                found += _cuts(spine, ruler, len(found))
    return sorted(found)


def _has_room(node: ast.expr, ruler: Ruler) -> bool:
    """Tell whether an expression is long enough for a chain: a link takes two characters."""
    last = node.end_lineno or node.lineno
    if last == node.lineno:
        return (node.end_col_offset or 0) - node.col_offset >= 2 * LONG
    if last - node.lineno >= LONG:
        return True
    return sum(map(len, ruler.lines[node.lineno - 1 : last])) >= 2 * LONG


def _spines(top: ast.expr) -> Iterator[list[ast.expr]]:
    """Yield the long chains in an expression, each from its end to its begin. In f-strings, positions may mean nothing."""
    stack: list[ast.AST] = [top]
    while stack:
        node = stack.pop()
        if isinstance(node, ast.JoinedStr):
            continue
        spine: list[ast.expr] = []
        inner = _left(node)
        while isinstance(node, ast.expr) and inner is not None:
            if isinstance(getattr(node, "ctx", None), ast.Load | None):
                spine.append(node)
            stack += [child for child in ast.iter_child_nodes(node) if child is not inner]
            node = inner
            inner = _left(node)
        stack += ast.iter_child_nodes(node)
        if len(spine) >= LONG:
            yield spine


def _left(node: ast.AST) -> ast.expr | None:
    """Return what an expression begins with and evaluates first."""
    match node:
        case ast.Call(func=inner) | ast.Attribute(value=inner) | ast.Subscript(value=inner):
            return inner
        case ast.BinOp(left=inner, op=operator) if not isinstance(operator, _SUMS):
            return inner
        case _:
            return None


def _cuts(spine: list[ast.expr], ruler: Ruler, used: int) -> Iterable[Cut]:
    """Return where a chain is cut, `used` names being taken; brackets around its begin end what can be cut."""
    first = spine[0]
    same = [node for node in spine if (node.lineno, node.col_offset) == (first.lineno, first.col_offset)]
    if len(same) < LONG:
        return []
    begin = ruler.index(first.lineno, first.col_offset)
    ends = [ruler.index(node.end_lineno or 0, node.end_col_offset or 0) for node in reversed(same)]
    places = ends[LINKS - 1 : -1 : LINKS]
    names = [_NAME.format(used + number) for number in range(len(places))]
    found = [Cut(begin, f"({names[0]}:=", begin)]
    for place, name, following in zip(places, names, [*names[1:], ""], strict=True):
        found.append(Cut(place, f",{following}:={name}" if following else f",{name}", begin))
    return [*found, Cut(ends[-1], ")[-1]", begin)]


def moved_back(tree: ast.Module, made: list[Cut], ruler: Ruler) -> None:
    """Give the nodes of a program with cuts the places that they have in the program without."""
    by_line: dict[int, list[tuple[int, int, tuple[int, int]]]] = {}
    for cut in made:
        line, column = ruler.place(cut.place)
        by_line.setdefault(line, []).append((column, len(cut.text), ruler.place(cut.begin)))
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        if line in by_line:
            node.lineno, node.col_offset = _original(  # type: ignore[attr-defined]
                by_line[line],
                line,
                node.col_offset,  # type: ignore[attr-defined]
                starts=True,
            )
        last = getattr(node, "end_lineno", 0)
        if last in by_line:
            _, node.end_col_offset = _original(  # type: ignore[attr-defined]
                by_line[last],
                last,
                node.end_col_offset,  # type: ignore[attr-defined]
                starts=False,
            )


def _original(
    inserted: list[tuple[int, int, tuple[int, int]]], line: int, column: int, *, starts: bool
) -> tuple[int, int]:
    """Return the place of a column of a line with insertions; what begins within one begins where the chain does."""
    shift = 0
    for at, length, begin in inserted:
        if column < at + shift or (not starts and column == at + shift):
            break
        if column < at + shift + length:
            return begin if starts else (line, at)
        shift += length
    return line, column - shift
