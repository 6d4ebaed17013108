"""Long sums: libcst's time grows with the square of the depth of an expression, and a sum of 5,000 terms is 5,000 deep.

Brackets around every hundred terms make such a chain flat. They change neither the calls nor their order nor the lines
they stand on, which is all that lowering reads off the text: columns come from `ast`, which parses the original.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

#: Terms between two brackets, and from how many terms on a chain gets them.
GROUP: Final = 100
LONG: Final = 400
#: What may stand between two terms for a bracket to fit there: an operator, but no bracket and no comment.
_BETWEEN: Final = re.compile(r"\s*[-+|]\s*")
_OPERATORS: Final = (ast.Add, ast.Sub, ast.BitOr)


def flattened(text: str, tree: ast.Module) -> str:
    """Return a program with its long sums bracketed; the same text if it has none."""
    if sum(map(text.count, "+-|")) < LONG:
        return text
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)

    def offset(line: int, column: int) -> int:
        source = lines[line - 1]
        if source.isascii():
            return starts[line - 1] + column
        return starts[line - 1] + len(source.encode()[:column].decode())

    marks: list[tuple[int, str]] = []
    for terms in _chains(_long_expressions(tree, lines)):
        spans = [
            (offset(t.lineno, t.col_offset), offset(t.end_lineno or 0, t.end_col_offset or 0)) for t in terms
        ]
        for begin in range(0, len(spans) - GROUP, GROUP):
            group = spans[begin : begin + GROUP]
            if begin and _fits(text, group) and _BETWEEN.fullmatch(text, spans[begin - 1][1], group[0][0]):
                marks += [(group[0][0], "("), (group[-1][1], ")")]
    for place, mark in sorted(marks, reverse=True):
        text = text[:place] + mark + text[place:]
    return text


def _fits(text: str, group: list[tuple[int, int]]) -> bool:
    """Return whether nothing but operators stands between the terms of a group."""
    return all(_BETWEEN.fullmatch(text, left[1], right[0]) for left, right in pairwise(group))


def _long_expressions(tree: ast.Module, lines: list[str]) -> Iterator[ast.expr]:
    """Yield the expressions of statements that hold enough operators; most are told to be short by their ends."""
    stack: list[ast.AST] = [tree]
    while stack:
        for child in ast.iter_child_nodes(stack.pop()):
            if not isinstance(child, ast.expr):
                stack.append(child)
            elif child.end_lineno != child.lineno or (child.end_col_offset or 0) - child.col_offset >= LONG:
                held = lines[child.lineno - 1 : child.end_lineno]
                if sum(line.count(sign) for line in held for sign in "+-|") >= LONG:
                    yield child


def _chains(expressions: Iterable[ast.expr]) -> Iterator[list[ast.expr]]:
    """Yield the terms of each long sum, in order. Within f-strings, positions may mean nothing."""
    stack: list[ast.AST] = list(expressions)
    while stack:
        node = stack.pop()
        if isinstance(node, ast.JoinedStr):
            continue
        if not isinstance(node, ast.BinOp) or not isinstance(node.op, _OPERATORS):
            stack.extend(ast.iter_child_nodes(node))
            continue
        operator = type(node.op) is ast.BitOr
        terms: list[ast.expr] = []
        left: ast.expr = node
        while isinstance(left, ast.BinOp) and isinstance(left.op, _OPERATORS):
            if (type(left.op) is ast.BitOr) is not operator:
                break
            terms.append(left.right)
            left = left.left
        terms.append(left)
        stack += terms
        if len(terms) >= LONG:
            yield terms[::-1]
