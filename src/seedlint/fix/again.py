"""Functions of the program that give the same value whenever they are asked: `get_seed()`."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable
from typing import Final

from seedlint.fix.expression import pure
from seedlint.fix.scopes import bindings, settled
from seedlint.fix.tree import Function, SourceTree

#: Statements that such a function may consist of.
_PLAIN: Final = (ast.Return, ast.Assign, ast.AnnAssign, ast.If)


def same_again(function: Function) -> bool:
    """Tell whether a function that is called twice gives the same value, as far as its own code tells."""
    return all(
        not isinstance(node, ast.Global | ast.Nonlocal | ast.Yield | ast.YieldFrom | ast.Await)
        and not (isinstance(node, ast.Attribute | ast.Subscript) and not isinstance(node.ctx, ast.Load))
        and (not isinstance(node, ast.Call) or pure(node))
        for statement in function.body
        for node in ast.walk(statement)
    )


def constant_functions(trees: Iterable[SourceTree]) -> frozenset[str]:
    """Return the names of functions that read only what they are given, constants, and what is never changed."""
    found: set[str] = set()
    other: set[str] = set()
    for tree in trees:
        for name, functions in tree.functions.items():
            (found if all(_is_constant(each, tree) for each in functions) else other).add(name)
    return frozenset(found - other)


def _is_constant(function: Function, tree: SourceTree) -> bool:
    body = function.body[1:] if ast.get_docstring(function, clean=False) is not None else function.body
    if (
        not isinstance(function, ast.FunctionDef)
        or function.decorator_list
        or tree.parent(function) is not tree.module
    ):
        return False
    if not body or not all(isinstance(each, _PLAIN) for each in body) or not same_again(function):
        return False
    return all(
        _keeps_its_value(node, function, tree)
        for statement in body
        for node in ast.walk(statement)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
    )


def _keeps_its_value(name: ast.Name, function: Function, tree: SourceTree) -> bool:
    """Tell whether a name that a function reads is its own, a builtin, or a global that nothing changes."""
    if bindings(function, name.id):
        return True
    bound = bindings(tree.module, name.id)
    if not bound:
        return hasattr(builtins, name.id)
    return settled(tree, name.id) and not any(_changes(node, name.id) for node in tree.nodes)


def _changes(node: ast.AST, name: str) -> bool:
    """Tell whether a node assigns to a part of a global, calls a method of it as a statement, or hands it on."""
    match node:
        case ast.Subscript(value=ast.Name(id=root), ctx=ast.Store() | ast.Del()):
            return root == name
        case ast.Attribute(value=ast.Name(id=root), ctx=ast.Store() | ast.Del()):
            return root == name
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=root)))):
            return root == name
    return False
