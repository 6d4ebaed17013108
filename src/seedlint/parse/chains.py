"""Long sums: libcst's time grows with the square of the depth of an expression, and a sum of 5,000 terms is 5,000 deep.

Brackets around every twenty terms, and every twenty of these, make such a chain flat. They change neither the calls nor
their order nor the lines they stand on, which is all that lowering reads off the text: columns come from `ast`, which
parses the original.
"""

from __future__ import annotations

import ast
import contextlib
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from seedlint.parse.spines import Cut, Ruler, cuts, moved_back

#: Terms between two brackets, and from how many terms on a chain gets them. Measured with 5,000 calls: groups of 20 take
#: libcst 1.7 s, of 5 3.0 s, of 100 2.5 s, and as many lines 1.2 s.
GROUP: Final = 20
LONG: Final = 400
#: What may stand between two terms for a bracket to fit there: an operator, but no bracket and no comment.
_BETWEEN: Final = re.compile(r"\s*[-+|]\s*")
_OPERATORS: Final = (ast.Add, ast.Sub, ast.BitOr)


def flattened(text: str, tree: ast.Module, roomy: Sequence[ast.expr]) -> tuple[str, ast.Module]:
    """Return a program without long sums and chains that does the same, and its tree with the places of the original.

    Most programs are returned as they are. `roomy` are its expressions with room for one.
    """
    if not roomy:
        return text, tree
    ruler = Ruler(text)
    brackets = _brackets(text, roomy, ruler) if sum(map(text.count, "+-|")) >= LONG else []
    made = cuts(roomy, ruler)
    if made:
        made = sorted([*made, *(Cut(place, mark, place) for place, mark in brackets)])
        cut = _inserted(text, [(each.place, each.text) for each in made])
        with contextlib.suppress(
            SyntaxError
        ):  # a bracket and a cut at one place, or `:=` where none may stand
            flat = ast.parse(cut)
            moved_back(flat, made, ruler)
            return cut, flat
    return _inserted(text, brackets), tree


def _inserted(text: str, marks: list[tuple[int, str]]) -> str:
    for place, mark in sorted(marks, reverse=True):
        text = text[:place] + mark + text[place:]
    return text


def _brackets(text: str, roomy: Iterable[ast.expr], ruler: Ruler) -> list[tuple[int, str]]:
    """Return the brackets that make long sums flat, and where they stand: around groups of terms, and groups of groups."""
    marks: list[tuple[int, str]] = []
    for terms in _chains(each for each in roomy if _has_room(each, ruler.lines)):
        units = [
            (ruler.index(t.lineno, t.col_offset), ruler.index(t.end_lineno or 0, t.end_col_offset or 0))
            for t in terms
        ]
        count = 0
        while len(units) > GROUP and len(units) != count:
            count = len(units)
            units = list(_grouped(text, units, marks))
    return marks


def _grouped(
    text: str, units: list[tuple[int, int]], marks: list[tuple[int, str]]
) -> Iterator[tuple[int, int]]:
    """Yield groups of neighbours as one, with brackets around them; only operators may stand between those of a group."""
    for begin in range(0, len(units), GROUP):
        group = units[begin : begin + GROUP]
        if len(group) > 1 and all(_BETWEEN.fullmatch(text, one[1], two[0]) for one, two in pairwise(group)):
            marks += [(group[0][0], "("), (group[-1][1], ")")]
            yield group[0][0], group[-1][1]
        else:
            yield from group


def _has_room(node: ast.expr, lines: list[str]) -> bool:
    """Tell whether an expression holds enough operators for a long sum; most are told to be short by their ends."""
    if node.end_lineno == node.lineno and (node.end_col_offset or 0) - node.col_offset < LONG:
        return False
    held = lines[node.lineno - 1 : node.end_lineno]
    return sum(line.count(sign) for line in held for sign in "+-|") >= LONG


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
