"""Expressions with room for something long: the only ones in which long sums, chains, tables and deep nests are looked for."""

from __future__ import annotations

import ast
from typing import Final

#: What stands on one line and is narrower (in UTF-8 bytes) holds nothing that is long.
WIDTH: Final = 128


def roomy_expressions(tree: ast.AST) -> list[ast.expr]:
    """Return the outermost expressions of a program that stand on several lines or on a wide one, but for patterns."""
    found: list[ast.expr] = []
    stack = [tree]
    while stack:
        node = stack.pop()
        for field in node._fields:
            child = getattr(node, field, None)
            for each in child if child.__class__ is list else (child,):
                if isinstance(each, ast.expr):
                    if is_roomy(each):
                        found.append(each)
                elif isinstance(each, ast.AST) and not isinstance(each, ast.pattern):
                    stack.append(each)
    return found


def is_roomy(node: ast.expr) -> bool:
    """Tell whether an expression stands on several lines or on a wide one."""
    return node.end_lineno != node.lineno or (node.end_col_offset or 0) - node.col_offset >= WIDTH
