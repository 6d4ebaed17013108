"""Rewrite a program so that it tells when each of its call expressions begins and ends.

A call `f(a)` becomes `_seedlint_leave_(k, _seedlint_enter_(k, f)(a))`: the called value is evaluated, then the call is
announced, then its arguments are evaluated, then it happens *in the program's own frame* (so `super()` and `locals()`
keep their meaning), then its value is told. Attributes and subscripts that are read may run code as well (properties,
`__getitem__`), and so may `await`; they are wrapped alike. Annotations and patterns are left alone.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass

ENTER = "_seedlint_enter_"
OPEN = "_seedlint_open_"
LEAVE = "_seedlint_leave_"


@dataclass(frozen=True)
class Node:
    """An instrumented expression: where it stands (lines and columns 1-based, end exclusive), and the number of the
    nearest instrumented expression around it, or -1."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    text: str
    parent: int


class Transformer(ast.NodeTransformer):
    """Wrap the expressions of one file; `nodes` is the table shared by all files, a node's number is its index."""

    def __init__(self, path: str, nodes: list[Node]) -> None:
        self.path = path
        self.nodes = nodes
        self.parent = -1

    def _number(self, node: ast.expr, shown: ast.expr, parent: int) -> int:
        assert node.end_lineno is not None, "parsed code has positions"
        assert node.end_col_offset is not None, "parsed code has positions"
        self.nodes.append(
            Node(
                self.path,
                node.lineno,
                node.col_offset + 1,
                node.end_lineno,
                node.end_col_offset + 1,
                ast.unparse(shown),
                parent,
            )
        )
        return len(self.nodes) - 1

    def _inside(self, number: int, nodes: list[ast.expr]) -> list[ast.expr]:
        outer, self.parent = self.parent, number
        try:
            return [self.visit(node) for node in nodes]
        finally:
            self.parent = outer

    @staticmethod
    def _wrap(number: int, value: ast.expr, like: ast.expr) -> ast.expr:
        return _telling(LEAVE, number, value, like)

    @staticmethod
    def _announce(name: str, number: int, value: ast.expr) -> ast.expr:
        return _telling(name, number, value, value)

    def visit_Call(self, node: ast.Call) -> ast.expr:
        number = self._number(node, node.func, self.parent)
        func = self.visit(node.func)
        args = self._inside(number, node.args)
        values = self._inside(number, [keyword.value for keyword in node.keywords])
        keywords = [
            ast.copy_location(ast.keyword(keyword.arg, value), keyword)
            for keyword, value in zip(node.keywords, values, strict=True)
        ]
        call = ast.copy_location(ast.Call(self._announce(ENTER, number, func), args, keywords), node)
        return self._wrap(number, call, node)

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        value = self.visit(node.value)
        if not isinstance(node.ctx, ast.Load):
            return ast.copy_location(ast.Attribute(value, node.attr, node.ctx), node)
        number = self._number(node, node, self.parent)
        opened = self._announce(OPEN, number, value)
        return self._wrap(number, ast.copy_location(ast.Attribute(opened, node.attr, node.ctx), node), node)

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        value = self.visit(node.value)
        if not isinstance(node.ctx, ast.Load):
            return ast.copy_location(ast.Subscript(value, self.visit(node.slice), node.ctx), node)
        number = self._number(node, node, self.parent)
        opened = self._announce(OPEN, number, value)
        inner = ast.Subscript(opened, self._inside(number, [node.slice])[0], node.ctx)
        return self._wrap(number, ast.copy_location(inner, node), node)

    def visit_Await(self, node: ast.Await) -> ast.expr:
        value = self.visit(node.value)
        number = self._number(node.value, node.value, self.parent)
        inner = ast.copy_location(ast.Await(self._announce(OPEN, number, value)), node)
        return self._wrap(number, inner, node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AnnAssign:
        node.target = self.visit(node.target)
        if node.value is not None:
            node.value = self.visit(node.value)
        return node

    def visit_arg(self, node: ast.arg) -> ast.arg:
        return node

    def visit_match_case(self, node: ast.match_case) -> ast.match_case:
        if node.guard is not None:
            node.guard = self.visit(node.guard)
        node.body = [self.visit(statement) for statement in node.body]
        return node

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> ast.stmt:
        node.decorator_list = [self.visit(decorator) for decorator in node.decorator_list]
        node.args = self.visit(node.args)
        node.body = [self.visit(statement) for statement in node.body]
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.stmt:
        return self._function(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.stmt:
        return self._function(node)


def instrument(source: str, path: str, shown: str, nodes: list[Node]) -> ast.Module:
    """Parse `source` (of the file at `path`, reported as `shown`) and wrap its expressions, adding them to `nodes`."""
    tree = ast.parse(source, path)
    wrapped: ast.Module = Transformer(shown, nodes).visit(tree)
    return wrapped


def _telling(name: str, number: int, value: ast.expr, like: ast.expr) -> ast.expr:
    """Return the call `name(number, value)`, every new node of it placed where `like` is."""
    place = {each: getattr(like, each) for each in ("lineno", "col_offset", "end_lineno", "end_col_offset")}
    arguments = [ast.Constant(number, **place), value]
    return ast.Call(ast.Name(name, ast.Load(), **place), arguments, [], **place)
