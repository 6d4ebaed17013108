"""One file as a fix sees it: its text, its syntax tree, and where each node stands.

The standard library's parser serves here: its positions are exact and it is fast, and a fix touches few files.
A file that it does not accept (a newer syntax than the running Python's) is not edited.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator
from functools import cached_property
from typing import Final, TypeAlias

from seedlint.text.edit import DecodedText, EditError, decode, position
from seedlint.text.span import Place, Span

#: What opens a namespace of its own. Comprehensions are treated apart: their names never meet a statement's.
Scope: TypeAlias = ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef
Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
FUNCTIONS: Final = (ast.FunctionDef, ast.AsyncFunctionDef)
#: What runs when an object is made.
MAKING: Final = frozenset({"__init__", "__new__", "__post_init__"})
COMPREHENSIONS: Final = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_BARE_RETURN: Final = re.compile("\r(?!\n)")
_CONTINUATION: Final = re.compile(r"\\\r?\n\Z")
_BLANK: Final = re.compile("[ \t\f]*")


class UnsuitableError(Exception):
    """The file cannot be edited; the message says why."""


class SourceTree:
    """A parsed file. Nothing in it changes once it is made, but what it remembers of what it was asked."""

    def __init__(self, path: str, source: bytes) -> None:
        """Parse the bytes of the file at `path`. Raises `UnsuitableError`."""
        self.path = path
        self.source = source
        self.decoded: DecodedText = _decoded(source)
        self.module: ast.Module = _parsed(self.decoded.text)
        self._plain = self.decoded.text.isascii()
        #: Every node of the file, as `ast.walk` yields them.
        self.nodes = tuple(ast.walk(self.module))
        self._parents: dict[ast.AST, ast.AST] = {
            child: node for node in self.nodes for child in ast.iter_child_nodes(node)
        }
        self._statements: dict[ast.AST, ast.stmt | None] = {}

    def parent(self, node: ast.AST) -> ast.AST | None:
        """Return the node that holds this one, none for the module."""
        return self._parents.get(node)

    def ancestors(self, node: ast.AST) -> Iterator[tuple[ast.AST, ast.AST]]:
        """Yield (ancestor, its child on the way) from the node outward."""
        child = node
        while (above := self._parents.get(child)) is not None:
            yield above, child
            child = above

    def span(self, node: ast.AST) -> Span:
        """Return where a statement or expression stands."""
        start, end = self.bounds(node)
        starts = self.decoded.starts
        return Span(*position(starts, start), *position(starts, end))

    def place(self, node: ast.AST) -> Place:
        """Return where a statement or expression stands, with the file's path."""
        return Place(self.path, self.span(node))

    def bounds(self, node: ast.AST) -> tuple[int, int]:
        """Return where a statement or expression begins and ends, as indices into the text."""
        assert isinstance(node, ast.stmt | ast.expr | ast.excepthandler | ast.keyword | ast.alias | ast.arg)
        assert node.end_lineno is not None, "a parsed node has an end"
        assert node.end_col_offset is not None, "a parsed node has an end"
        return (
            self._index(node.lineno, node.col_offset),
            self._index(node.end_lineno, node.end_col_offset),
        )

    def text(self, node: ast.AST) -> str:
        """Return the source text of a statement or expression."""
        start, end = self.bounds(node)
        return self.decoded.text[start:end]

    def lines(self, start: int, end: int) -> str:
        """Return a piece of the text, its line ends as line feeds."""
        return self.decoded.text[start:end].replace("\r\n", "\n")

    def at(self, span: Span) -> ast.AST | None:
        """Return the node at exactly this span, preferably a call, else the smallest node around it."""
        try:
            start = self.decoded.index(span.line, span.column)
            end = self.decoded.index(span.end_line, span.end_column)
        except EditError:
            return None
        exact = self._by_bounds.get((start, end))
        if exact is not None:
            return exact
        best: ast.AST | None = None
        best_size = len(self.decoded.text) + 1
        for (left, right), node in self._by_bounds.items():
            if left > start or right < end:
                continue
            if right - left < best_size:
                best, best_size = node, right - left
        return best

    def statement(self, node: ast.AST) -> ast.stmt | None:
        """Return the innermost statement that holds the node, or is it."""
        if isinstance(node, ast.stmt):
            return node
        if node not in self._statements:
            above = (each for each, _ in self.ancestors(node) if isinstance(each, ast.stmt))
            self._statements[node] = next(above, None)
        return self._statements[node]

    def scope(self, node: ast.AST) -> Scope:
        """Return the scope in which the node is evaluated: a default, decorator or base belongs outside."""
        for above, child in self.ancestors(node):
            if isinstance(above, ast.Module):
                return above
            if isinstance(above, (*FUNCTIONS, ast.ClassDef)) and any(child is each for each in above.body):
                return above
            if isinstance(above, ast.Lambda) and child is above.body:
                return above
        return self.module

    def suite(self, statement: ast.stmt) -> list[ast.stmt]:
        """Return the list of statements that the statement is an item of."""
        above = self._parents[statement]
        for _, value in ast.iter_fields(above):
            if isinstance(value, list) and any(each is statement for each in value):
                return value
        raise AssertionError("every statement is an item of a suite")

    @cached_property
    def calls(self) -> dict[str, list[ast.Call]]:
        """The calls of the file by what they call, in one spelling for all spaces."""
        found: dict[str, list[ast.Call]] = {}
        for node in self.nodes:
            if isinstance(node, ast.Call):
                found.setdefault(ast.unparse(node.func), []).append(node)
        return found

    @cached_property
    def written_calls(self) -> frozenset[str]:
        """The calls of the file with their arguments, in one spelling for all quotes and spaces."""
        return frozenset(ast.unparse(node) for calls in self.calls.values() for node in calls)

    @cached_property
    def functions(self) -> dict[str, list[Function]]:
        """The functions of the file by what calls them are named: their own name, for what makes objects the class's too."""
        found: dict[str, list[Function]] = {}
        for node in self.nodes:
            if isinstance(node, FUNCTIONS):
                found.setdefault(node.name, []).append(node)
            elif isinstance(node, ast.ClassDef):
                made = [each for each in node.body if isinstance(each, FUNCTIONS) and each.name in MAKING]
                found.setdefault(node.name, []).extend(made)
        return found

    @cached_property
    def global_names(self) -> frozenset[str]:
        """The names that a function of the file declares `global`."""
        return frozenset(name for node in self.nodes if isinstance(node, ast.Global) for name in node.names)

    @cached_property
    def stored_attributes(self) -> tuple[ast.Attribute, ...]:
        """What the file assigns to or deletes as attributes of something."""
        return tuple(
            node
            for node in self.nodes
            if isinstance(node, ast.Attribute) and not isinstance(node.ctx, ast.Load)
        )

    @cached_property
    def newline(self) -> str:
        """The line end that the file uses first, a line feed if it has none."""
        match = re.search("\r\n|\n", self.decoded.text)
        return match[0] if match else "\n"

    @cached_property
    def unit(self) -> str:
        """One level of indentation, as the file's first indented block has it."""
        for node in self.nodes:
            outer = inner = ""
            body = getattr(node, "body", None)
            if isinstance(node, ast.Match):
                outer, inner = self.indentation(node), self.header_indentation(node.cases[0].body[0])
            elif isinstance(node, ast.stmt) and isinstance(body, list) and self.opens_line(body[0]):
                outer, inner = self.indentation(node), self.indentation(body[0])
            if inner != outer and inner.startswith(outer):
                return inner[len(outer) :]
        return "    "

    def begin(self, statement: ast.stmt) -> int:
        """Return the index at which a statement begins, with its first decorator's `@` if it has one."""
        decorators = getattr(statement, "decorator_list", None)
        if decorators:
            return self.decoded.text.rindex("@", 0, self.bounds(decorators[0])[0])
        return self.bounds(statement)[0]

    def margin(self, index: int) -> int:
        """Return where the white space and continued line ends before an index begin."""
        text = self.decoded.text
        while True:
            before = len(text[:index].rstrip(" \t\f"))
            continued = _CONTINUATION.search(text, max(before - 3, 0), before)
            if continued is None:
                return before
            index = continued.start()

    def opens_line(self, statement: ast.stmt) -> bool:
        """Tell whether nothing stands before the statement on its line."""
        margin = self.margin(self.begin(statement))
        return margin == 0 or self.decoded.text[margin - 1] == "\n"

    def indentation(self, statement: ast.stmt) -> str:
        """Return the indentation of the statement's suite; of the header, if they share a line."""
        suite = self.suite(statement)
        index = next(index for index, each in enumerate(suite) if each is statement)
        for each in reversed(suite[: index + 1]):
            if self.opens_line(each):
                return self._blank(self.margin(self.begin(each)))
        return self.header_indentation(statement)

    def header_indentation(self, statement: ast.stmt) -> str:
        """Return the indentation of the header (`if`, `else`, `case` ...) of the statement's suite."""
        above = self._parents[statement]
        if isinstance(above, ast.match_case):
            line = above.pattern.lineno  # a pattern in parentheses may begin below its `case`
            while not self.decoded.line(line).lstrip().startswith("case"):
                line -= 1
            return self._blank(self.decoded.starts[line - 1])
        if isinstance(above, ast.excepthandler):
            return self._blank(self.decoded.starts[above.lineno - 1])
        assert isinstance(above, ast.stmt), "a statement of the module opens a line or follows one that does"
        return self.indentation(above)

    def _blank(self, index: int) -> str:
        """Return the white space at the beginning of a line; a form feed begins it anew."""
        match = _BLANK.match(self.decoded.text, index)
        assert match is not None, "white space may be empty"
        return match[0].rpartition("\f")[2]

    @cached_property
    def _by_bounds(self) -> dict[tuple[int, int], ast.AST]:
        """The statements and expressions by where they begin and end; among those at one place the call."""
        found: dict[tuple[int, int], ast.AST] = {}
        for node in self.nodes:
            if isinstance(node, ast.stmt | ast.expr | ast.excepthandler):
                bounds = self.bounds(node)
                if bounds not in found or isinstance(node, ast.Call):
                    found[bounds] = node
        return found

    def _index(self, line: int, offset: int) -> int:
        """Return the index in the text of a position of `ast`: line from 1, offset in UTF-8 bytes from 0."""
        if self._plain:
            return self.decoded.starts[line - 1] + offset
        text = self.decoded.line(line)
        return self.decoded.starts[line - 1] + len(text.encode()[:offset].decode())


def _decoded(source: bytes) -> DecodedText:
    try:
        decoded = decode(source)
    except EditError as error:
        raise UnsuitableError(str(error)) from error
    if _BARE_RETURN.search(decoded.text):
        raise UnsuitableError("a line ends with a bare carriage return")
    return decoded


def _parsed(text: str) -> ast.Module:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise UnsuitableError(f"cannot be parsed: {error}") from error
