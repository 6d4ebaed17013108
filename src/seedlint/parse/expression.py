"""Text that is one expression, as `eval` is given it."""

from __future__ import annotations

import ast
from typing import Final

from seedlint.ir import expression as expressions
from seedlint.ir.expression import Argument, Expression

#: Characters of text that is read; what is longer is put together by programs from what nobody knows.
_LONGEST: Final = 1_000


def parse_expression(text: str) -> Expression | None:
    """Return what a text says if it is one expression; None if it is not, or is longer than 1,000 characters."""
    if len(text) > _LONGEST:
        return None
    try:
        return _read(ast.parse(text.strip(), mode="eval").body)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _read(node: ast.expr) -> Expression:
    match node:
        case ast.Constant(value=str() | bool() | int() | float() | None as value):
            return expressions.Constant(value)
        case ast.Name(id=name):
            return expressions.Name(name)
        case ast.Attribute(value=owner, attr=name):
            return expressions.Attribute(_read(owner), name)
        case ast.Subscript(value=owner, slice=index):
            return expressions.Entry(_read(owner), _read(index))
        case ast.Tuple(elts=items) | ast.List(elts=items):
            return expressions.Row(tuple(map(_read, items)))
        case ast.Call(func=function):
            return expressions.Call(
                _read(function), (*map(_argument, node.args), *map(_keyword, node.keywords))
            )
        case _:
            return expressions.Other()


def _argument(node: ast.expr) -> Argument:
    if isinstance(node, ast.Starred):
        return Argument("star", "", _read(node.value))
    return Argument("positional", "", _read(node))


def _keyword(node: ast.keyword) -> Argument:
    return Argument("keyword" if node.arg else "double_star", node.arg or "", _read(node.value))
