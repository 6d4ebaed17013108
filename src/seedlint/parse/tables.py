"""Long tables of constants: libcst takes minutes and gigabytes for a list of a million numbers, and nothing reads them.

What the analysis can tell apart of a table are its first elements and a few values. So the parser is given these, and of
the rest the line ends. Neither calls nor their order nor the lines they stand on change; columns come from `ast`, which
parses the original.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Final

#: Texts that are shorter are parsed as they are: this is about tables that a program has written.
SHORT: Final = 100_000
#: Elements that are kept whatever they are, and values that are kept wherever they first appear.
FIRST: Final = 64
VALUES: Final = 128
#: What may stand between two elements for the second to be left out: no bracket and no comment.
_BETWEEN: Final = re.compile(rb"[\s,]*")


def shortened(text: str, roomy: Iterable[ast.expr]) -> str:
    """Return a program without most of the elements of its long tables; the same text if it has none.

    `roomy` are its expressions with room for one (`roomy.roomy_expressions`).
    """
    if len(text) < SHORT:
        return text
    source = text.encode("utf-8", "surrogatepass")
    starts = [0, *accumulate(len(line) + 1 for line in source.split(b"\n"))]
    cuts = sorted(cut for table in _tables(roomy) for cut in _cuts(table, source, starts))
    parts: list[bytes] = []
    done = 0
    for begin, end in cuts:
        if begin < done:  # within an element that is left out whole
            continue
        parts += [source[done:begin], b"\n" * source.count(b"\n", begin, end)]
        done = end
    return b"".join([*parts, source[done:]]).decode("utf-8", "surrogatepass") if cuts else text


def _tables(roomy: Iterable[ast.expr]) -> Iterator[list[ast.expr]]:
    """Yield the elements of each long list, tuple or set of constants."""
    stack: list[ast.AST] = list(roomy)
    while stack:
        node = stack.pop()
        if isinstance(node, ast.List | ast.Tuple | ast.Set) and len(node.elts) > FIRST:
            yield node.elts
        if not isinstance(node, ast.JoinedStr):  # within, positions may mean nothing
            stack += [child for child in ast.iter_child_nodes(node) if not isinstance(child, ast.Constant)]


def _cuts(table: list[ast.expr], source: bytes, starts: list[int]) -> Iterator[tuple[int, int]]:
    """Yield what to leave out of a table: elements that are constants, with what stands before them."""
    seen: set[str] = set()
    before = 0
    for index, element in enumerate(table):
        begin = starts[element.lineno - 1] + element.col_offset
        end = starts[(element.end_lineno or 0) - 1] + (element.end_col_offset or 0)
        if index >= FIRST and _is_constant(element) and _BETWEEN.fullmatch(source, before, begin):
            value = source[begin : begin + FIRST].decode("utf-8", "replace")
            if value in seen or len(seen) >= VALUES:
                yield before, end
            seen.add(value)
        before = end


def _is_constant(node: ast.expr) -> bool:
    """Tell whether an expression is a number, a text, or a row of such."""
    if isinstance(node, ast.List | ast.Tuple):
        return all(map(_is_constant, node.elts))
    return isinstance(node.operand if isinstance(node, ast.UnaryOp) else node, ast.Constant)
