"""A program in pieces: libcst's tree of 50,000 lines fills 600 MB, and one that is lowered is not needed any more.

A piece is a few hundred lines of whole statements of the module. libcst parses one as it would parse it within the whole:
nothing of a statement depends on those around it. Where statements begin is known from `ast`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

#: A piece ends with the first statement after so many lines. A call of libcst's parser costs as much as a few lines.
LINES: Final = 300


def pieces(text: str, tree: ast.Module) -> Iterator[str]:
    """Yield a program piece by piece; one that is short is a single piece.

    `tree` may be of another text that has the same statements on the same lines.
    """
    lines = text.split("\n")
    begin = 0
    for statement in tree.body:
        # One after `;` stands further right.
        if statement.col_offset == 0 and statement.lineno - begin > LINES:
            start = _first_line(statement, lines)
            yield "\n".join([*lines[begin:start], ""])
            begin = start
    yield "\n".join(lines[begin:])


def _first_line(statement: ast.stmt, lines: list[str]) -> int:
    """Return the 0-based line on which a statement begins; that of a decorator's `@` may be above its expression."""
    decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
    if not decorators:
        return statement.lineno - 1
    line = decorators[0].lineno - 1
    while line and not lines[line].startswith("@"):
        line -= 1
    return line
