"""The order in which lowering marks nodes, told of `ast`'s trees.

Lowering marks a node before its children, and takes these in Python's order of evaluation. This module walks the
tree of the standard library's parser in the same order, so the k-th node met here stands where the k-th marked one does.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable
from typing import Any, Final, NamedTuple

from seedlint.parse.formatted import replacement_fields
from seedlint.parse.headers import Lines


class Mark(NamedTuple):
    """A marked node: its kind, the node whose range it has, and the first and last line of its statement."""

    kind: str
    node: Any
    first_line: int
    last_line: int


#: Up to Python 3.11, nodes within f-strings have no useful positions of their own.
_FORMATTED_MISPLACED: Final = sys.version_info < (3, 12)

#: Per node type: its kind, "" if it is not marked, and the fields with what is walked, in order.
_PLAIN: Final[dict[type, tuple[str, tuple[str, ...]]]] = {
    ast.Module: ("", ("body",)),
    ast.Expr: ("", ("value",)),
    ast.Assign: ("", ("value", "targets")),
    ast.Return: ("", ("value",)),
    ast.Raise: ("", ("exc", "cause")),
    ast.Assert: ("", ("test", "msg")),
    ast.Delete: ("", ("targets",)),
    ast.While: ("", ("test", "body", "orelse")),
    ast.With: ("", ("items", "body")),
    ast.AsyncWith: ("", ("items", "body")),
    ast.Try: ("", ("body", "handlers", "orelse", "finalbody")),
    ast.ExceptHandler: ("", ("type", "body")),
    ast.Import: ("", ("names",)),
    ast.ImportFrom: ("", ("names",)),
    ast.alias: ("alias", ()),
    ast.Match: ("", ("subject", "cases")),
    ast.match_case: ("", ("guard", "body")),
    ast.NamedExpr: ("", ("value",)),
    ast.BinOp: ("", ("left", "right")),
    ast.UnaryOp: ("", ("operand",)),
    ast.Starred: ("", ("value",)),
    ast.Slice: ("", ("lower", "upper", "step")),
    ast.FormattedValue: ("", ("value", "format_spec")),
    ast.JoinedStr: ("", ("values",)),
    ast.keyword: ("", ("value",)),
    ast.comprehension: ("", ("iter", "target", "ifs")),
    ast.Call: ("call", ("func", "args", "keywords")),
    ast.Await: ("await", ("value",)),
    ast.Yield: ("yield", ("value",)),
    ast.YieldFrom: ("yield", ("value",)),
    ast.ListComp: ("comprehension", ("generators", "elt")),
    ast.SetComp: ("comprehension", ("generators", "elt")),
    ast.GeneratorExp: ("comprehension", ("generators", "elt")),
    ast.DictComp: ("comprehension", ("generators", "key", "value")),
}
for _name, _fields in (
    ("TryStar", ("body", "handlers", "orelse", "finalbody")),
    ("TemplateStr", ("values",)),
    ("Interpolation", ("value", "format_spec")),
):
    if hasattr(ast, _name):
        _PLAIN[getattr(ast, _name)] = ("", _fields)

#: The same, with fields last first, as a stack wants them.
_TABLE: Final = {kind: (mark, tuple(reversed(fields))) for kind, (mark, fields) in _PLAIN.items()}


class Walk:
    """One walk: the stack of nodes to come, the marks so far, and the lines of the statement being walked."""

    def __init__(self, tree: ast.Module, lines: Lines) -> None:
        self.lines = lines
        self.stack: list[Any] = [tree]
        self.marks: list[Mark] = []
        self.first_line = 1
        self.last_line = 1

    def run(self) -> list[Mark]:
        """Return the marked nodes in order."""
        stack = self.stack
        pop = stack.pop
        table = _TABLE.get
        special = _SPECIAL.get
        marks = self.marks
        while stack:
            node = pop()
            kind = node.__class__
            entry = table(kind)
            if entry is None:
                rule = special(kind)
                if rule is not None:
                    rule(self, node)
                continue
            mark, fields = entry
            if mark:
                marks.append(Mark(mark, node, self.first_line, self.last_line))
            elif kind in _STATEMENTS:
                self.enter(node)
            for field in fields:
                child = getattr(node, field)
                if child.__class__ is list:
                    stack.extend(child[::-1])
                elif child is not None:
                    stack.append(child)
        return marks

    def enter(self, node: Any) -> None:
        """Begin a statement, or a clause that has a header of its own."""
        first = last = node
        if isinstance(node, ast.match_case):
            first = node.pattern
            last = node.guard or node.pattern
            self._header(first.lineno, last, node.body)
        elif isinstance(node, (ast.If, ast.While)):
            self._header(node.lineno, node.test, node.body)
        elif isinstance(node, (ast.With, ast.AsyncWith)):
            item = node.items[-1]
            self._header(node.lineno, item.optional_vars or item.context_expr, node.body)
        elif isinstance(node, ast.ExceptHandler):
            self._header(node.lineno, node.type, node.body)
        elif isinstance(node, ast.Match):
            self.first_line = node.lineno
            self.last_line = self._colon(node.subject)
        else:
            self.first_line = node.lineno
            self.last_line = node.end_lineno

    def _header(self, first_line: int, last: Any, body: list[Any]) -> None:
        """Begin a statement whose header starts on `first_line` and has `last` as its last expression."""
        self.first_line = first_line
        if last is None:
            self.last_line = first_line
        elif body[0].lineno == last.end_lineno:
            self.last_line = last.end_lineno
        else:
            self.last_line = self._colon(last)

    def _colon(self, last: Any) -> int:
        """Return the line of the colon after the last expression of a header."""
        line: int = last.end_lineno
        return self.lines.header_end(line, self.lines.column(line, last.end_col_offset))

    def mark(self, kind: str, node: Any) -> None:
        """Mark a node."""
        self.marks.append(Mark(kind, node, self.first_line, self.last_line))

    def push(self, *children: Any) -> None:
        """Walk these next, in the order given; None and lists are welcome."""
        for child in reversed(children):
            if child.__class__ is list:
                self.stack.extend(child[::-1])
            elif child is not None:
                self.stack.append(child)


_STATEMENTS: Final = frozenset(
    kind
    for kind in _PLAIN
    if issubclass(kind, ast.stmt) or kind is ast.ExceptHandler or kind is ast.match_case
)


def _function(walk: Walk, node: Any) -> None:
    arguments = node.args
    _enter_definition(walk, node, [node.returns, *_argument_nodes(arguments)])
    walk.mark("function", node)
    for decorator in node.decorator_list:
        walk.mark("decorator", decorator)
    walk.push(node.decorator_list, arguments.defaults, arguments.kw_defaults, node.body)


def _class(walk: Walk, node: Any) -> None:
    _enter_definition(walk, node, [*node.bases, *(keyword.value for keyword in node.keywords)])
    walk.mark("class", node)
    for decorator in node.decorator_list:
        walk.mark("decorator", decorator)
    walk.push(node.decorator_list, node.bases, node.keywords, node.body)


def _argument_nodes(arguments: ast.arguments) -> list[Any]:
    names = [
        *arguments.posonlyargs,
        *arguments.args,
        *arguments.kwonlyargs,
        arguments.vararg,
        arguments.kwarg,
    ]
    return [*names, *arguments.defaults, *arguments.kw_defaults]


def _enter_definition(walk: Walk, node: Any, parts: list[Any]) -> None:
    """Begin a definition: its header runs from the first decorator to the colon."""
    parts += getattr(node, "type_params", ())
    ends = [(part.end_lineno, part.end_col_offset) for part in parts if part is not None]
    line, column = max(ends, default=(node.lineno, node.col_offset))
    walk.first_line = min([node.lineno, *[decorator.lineno for decorator in node.decorator_list]])
    first = node.body[0]
    walk.last_line = (
        line if first.lineno == line else walk.lines.header_end(line, walk.lines.column(line, column))
    )


def _lambda(walk: Walk, node: ast.Lambda) -> None:
    walk.mark("lambda", node)
    walk.push(node.args.defaults, node.args.kw_defaults, node.body)


def _for(walk: Walk, node: Any) -> None:
    walk._header(node.lineno, node.iter, node.body)  # noqa: SLF001 - the rules are the walk's own cases
    walk.mark("for", node.iter)
    walk.push(node.iter, node.target, node.body, node.orelse)


def _if(walk: Walk, node: ast.If) -> None:
    walk.enter(node)
    walk.push(_tested(node.test), node.body, node.orelse)


class _Refused(NamedTuple):
    """A condition that begins with `not`."""

    node: ast.UnaryOp


def _tested(node: ast.expr) -> ast.expr | _Asked | _Refused:
    return _Refused(node) if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not) else _asked(node)


def _refused(walk: Walk, node: _Refused) -> None:
    walk.mark("not", node.node)
    walk.push(node.node.operand)


class _Asked(NamedTuple):
    """A name whose truth decides what is run."""

    name: ast.Name


def _asked(node: ast.expr) -> ast.expr | _Asked:
    return _Asked(node) if isinstance(node, ast.Name) else node


def _asked_name(walk: Walk, node: _Asked) -> None:
    walk.mark("name", node.name)


def _choice(walk: Walk, node: ast.IfExp) -> None:
    walk.push(_tested(node.test), node.body, node.orelse)


def _compared(walk: Walk, node: Any) -> None:
    if any(isinstance(operator, (ast.In, ast.NotIn)) for operator in node.ops):
        walk.mark("in", node)
    walk.stack.extend(node.comparators[::-1])
    walk.stack.append(node.left)


def _joined(walk: Walk, node: ast.BoolOp) -> None:
    if isinstance(node.op, ast.And):
        walk.push(*map(_asked, node.values))
    else:
        walk.push(_asked(node.values[0]), *node.values[1:])


def _with_item(walk: Walk, node: ast.withitem) -> None:
    walk.mark("with", node.context_expr)
    walk.push(node.context_expr, node.optional_vars)


def _annotated(walk: Walk, node: ast.AnnAssign) -> None:
    walk.enter(node)
    if node.value is not None:
        walk.push(node.value, node.target)


def _attribute(walk: Walk, node: ast.Attribute) -> None:
    if node.ctx.__class__ is ast.Load:
        walk.mark("attribute", node)
    walk.stack.append(node.value)


def _subscript(walk: Walk, node: ast.Subscript) -> None:
    context = node.ctx.__class__
    if context is ast.Load or (context is ast.Store and node.slice.__class__ is ast.Slice):
        walk.mark("item", node)
    walk.push(node.value, node.slice)


def _elements(walk: Walk, node: Any) -> None:
    if node.ctx.__class__ is ast.Store:
        walk.mark("unpack", node)
        walk.stack.extend(node.elts[::-1])
    else:
        _display(walk, node)


def _display(walk: Walk, node: Any) -> None:
    """Mark what the first starred element of a display spreads, if there is one."""
    for element in node.elts:
        if element.__class__ is ast.Starred:
            walk.mark("star", element.value)
            break
    walk.stack.extend(node.elts[::-1])


def _augmented(walk: Walk, node: ast.AugAssign) -> None:
    walk.enter(node)
    walk.mark("augmented", node.value)
    walk.push(node.target, node.value)


def _dict(walk: Walk, node: ast.Dict) -> None:
    for key, value in zip(reversed(node.keys), reversed(node.values), strict=True):
        walk.push(key, value)


def _formatted(walk: Walk, node: ast.JoinedStr) -> None:
    """Take the expressions of an f-string; where Python misplaces them, from a parse of our own."""
    fields = [value for value in node.values if isinstance(value, ast.FormattedValue)]
    if all(field.value.__class__ is ast.Name and field.format_spec is None for field in fields):
        return
    walk.push(replacement_fields(walk.lines, node))


_SPECIAL: Final[dict[type, Callable[[Walk, Any], None]]] = {
    ast.FunctionDef: _function,
    ast.AsyncFunctionDef: _function,
    ast.ClassDef: _class,
    ast.Lambda: _lambda,
    ast.If: _if,
    ast.IfExp: _choice,
    ast.BoolOp: _joined,
    ast.Compare: _compared,
    _Asked: _asked_name,
    _Refused: _refused,
    ast.For: _for,
    ast.AsyncFor: _for,
    ast.withitem: _with_item,
    ast.AnnAssign: _annotated,
    ast.Attribute: _attribute,
    ast.Subscript: _subscript,
    ast.Tuple: _elements,
    ast.List: _elements,
    ast.Set: _display,
    ast.AugAssign: _augmented,
    ast.Dict: _dict,
}
if _FORMATTED_MISPLACED:
    del _TABLE[ast.JoinedStr]
    _SPECIAL[ast.JoinedStr] = _formatted
