"""Names that a file has from all of another: by `from module import *`, or by the `%run` of a notebook."""

from __future__ import annotations

import ast
import shlex
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from seedlint.fix.frames import Trees
from seedlint.fix.modules import ModuleName, absolute_module, files_of
from seedlint.fix.scopes import bindings, names_bound, settled
from seedlint.fix.tree import SourceTree


class Starred(NamedTuple):
    """A name that a file has, and what binds it in the file that it has it from."""

    name: str
    home: SourceTree
    binding: ast.AST


def starred(tree: SourceTree, limit: int, trees: Trees, module_name: ModuleName) -> Iterator[Starred]:
    """Yield what the last statement that gives a file all of another gives it, where nothing else binds that.

    It has to stand above a limit: an index of the file's text.
    """
    giving = [each for each in tree.module.body if _is_star(each) or _script(each)]
    if not giving or tree.bounds(giving[-1])[1] > limit:
        return
    home = _home(giving[-1], tree, trees, module_name)
    if home is None:
        return
    for name in _exported(home) if _is_star(giving[-1]) else names_bound(home.module):
        if not bindings(tree.module, name) and bindings(home.module, name) and settled(home, name):
            yield Starred(name, home, bindings(home.module, name)[0])


def _exported(home: SourceTree) -> Iterable[str]:
    """Return the names that a star import of a file gives, none where its `__all__` is not simply a list of them."""
    bound = bindings(home.module, "__all__")
    if not bound:
        return [name for name in names_bound(home.module) if not name.startswith("_")]
    match home.statement(bound[0]) if len(bound) == 1 else None:
        case ast.Assign(value=ast.List(elts=listed) | ast.Tuple(elts=listed)):
            return [
                each.value
                for each in listed
                if isinstance(each, ast.Constant) and isinstance(each.value, str)
            ]
    return []


def _home(statement: ast.stmt, tree: SourceTree, trees: Trees, module_name: ModuleName) -> SourceTree | None:
    """Return the file that a statement gives another all of, if it is the project's own."""
    if isinstance(statement, ast.ImportFrom):
        module = absolute_module(tree, statement, module_name)
        found = list(files_of(module, tree, trees, module_name)) if module else []
        return found[0] if len(found) == 1 else None
    return trees.get(tree.path.removesuffix(tree.path.rpartition("/")[2]) + _script(statement))


def _is_star(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.ImportFrom) and any(each.name == "*" for each in statement.names)


def _script(statement: ast.stmt) -> str:
    """Return the file that a `%run` line runs, "" for any other statement, and for a run in a namespace of its own."""
    match statement:
        case ast.Expr(
            value=ast.Call(
                func=ast.Attribute(attr="run_line_magic"),
                args=[ast.Constant(value="run"), ast.Constant(value=str(line))],
            )
        ):
            try:
                words = shlex.split(line)
            except ValueError:
                return ""
            return words[0] if words and words[0].endswith(".py") else ""
    return ""
