"""Find the place for a line directly before the statement that holds an expression."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from seedlint.finding import Edit
from seedlint.fix.tree import COMPREHENSIONS, SourceTree, UnsuitableError
from seedlint.text.edit import position
from seedlint.text.span import Span


class Refusal(msgspec.Struct, frozen=True):
    """Why there is no fix, as the end of a sentence that begins with "no fix:"."""

    reason: str


class InsertionPoint(msgspec.Struct, frozen=True):
    """Where lines go before a statement.

    They take the place of `gap` (empty, or what separates the statement from another on its line). `lead` is the
    text before the first of them, `indent` that before every other one and before the statement. `splits` are
    further gaps that become line ends, so that a suite on the line of its header becomes a block. `statement` is
    the statement's own span.
    """

    gap: Span
    lead: str
    indent: str
    newline: str
    statement: Span
    splits: tuple[Span, ...] = ()

    def edits(self, path: str, lines: Sequence[str]) -> tuple[Edit, ...]:
        """Return the edits that put the lines (without indentation and line end) before the statement."""
        content = self.lead + "".join(line + self.newline + self.indent for line in lines)
        split = self.newline + self.indent
        return (*(Edit(path, gap, split) for gap in self.splits), Edit(path, self.gap, content))

    def block(self, path: str, header: Sequence[str], unit: str, inside: Sequence[int]) -> tuple[Edit, ...]:
        """Return the edits that put the statement into a block of its own, below the lines of its header.

        All but the first line of the header belong into the block. `inside` numbers the statement's continuation lines
        that are indented with it.
        """
        deeper = self.newline + self.indent + unit
        lead = self.edits(path, ())[:-1]
        begin = Edit(path, self.gap, self.lead + "".join(line + deeper for line in header))
        return (*lead, begin, *(Edit(path, Span(line, 1, line, 1), unit) for line in inside))


def place_of_insertion(source: bytes, span: Span) -> InsertionPoint | Refusal:
    """Return where to put a line that runs directly before the statement holding the expression at `span`."""
    try:
        tree = SourceTree("", source)
    except UnsuitableError as error:
        return Refusal(str(error))
    return insertion_point(tree, span)


def insertion_point(tree: SourceTree, span: Span) -> InsertionPoint | Refusal:
    """As `place_of_insertion`, for a file that is parsed already."""
    node = tree.at(span)
    if node is None:
        return Refusal("the expression was not found")
    statement = statement_evaluating(tree, node)
    return statement if isinstance(statement, Refusal) else before(tree, statement)


def statement_evaluating(tree: SourceTree, node: ast.AST) -> ast.stmt | Refusal:
    """Return the statement before which a line must stand to run once, right before the expression's statement."""
    if isinstance(node, ast.stmt):
        return node
    for above, child in tree.ancestors(node):
        reason = _obstacle(tree, above, child)
        if reason:
            return Refusal(reason)
        if isinstance(above, ast.stmt):
            return _whole(tree, above)
    return Refusal("the expression was not found")


def _whole(tree: SourceTree, statement: ast.stmt) -> ast.stmt:
    """Return the `if` that an `elif` belongs to, the statement itself if it is none."""
    while tree.text(statement).startswith("elif"):
        above = tree.parent(statement)
        assert isinstance(above, ast.If), "an `elif` belongs to an `if`"
        statement = above
    return statement


def before(tree: SourceTree, statement: ast.stmt) -> InsertionPoint:
    """Return the place directly before a statement."""
    start = tree.begin(statement)
    here = _span(tree, start, start)
    if tree.opens_line(statement):
        return InsertionPoint(here, "", tree.indentation(statement), tree.newline, tree.span(statement))
    suite = tree.suite(statement)
    index = next(index for index, each in enumerate(suite) if each is statement)
    opening = _opening(tree, suite[:index])
    if opening is not None:
        return msgspec.structs.replace(before(tree, opening), statement=tree.span(statement))
    splits: tuple[Span, ...] = ()
    if tree.opens_line(suite[0]) or any(tree.opens_line(each) for each in suite[:index]):
        indent = tree.indentation(statement)
    else:
        indent = tree.header_indentation(statement) + tree.unit
        splits = (_gap(tree, suite[0]),) if index else ()
    return InsertionPoint(
        _gap(tree, statement), tree.newline + indent, indent, tree.newline, tree.span(statement), splits
    )


def _opening(tree: SourceTree, above: Sequence[ast.stmt]) -> ast.stmt | None:
    """Return the statement that opens the line below which the last of some statements stand, if all on it are constants
    that do nothing: what `%time model = Net()` of a notebook begins with.
    """
    for each in reversed(above):
        value = each.value if isinstance(each, ast.Expr) else None
        if not isinstance(value, ast.Constant) or isinstance(value.value, str):
            return None
        if tree.opens_line(each):
            return each
    return None


def edits_below(tree: SourceTree, statement: ast.stmt, lines: Sequence[str]) -> tuple[Edit, ...]:
    """Return the edits that put lines directly below a statement, or before it where others share its line."""
    suite = tree.suite(statement)
    shared = any(not tree.opens_line(later) for earlier, later in pairwise(suite) if earlier is statement)
    if shared or not tree.opens_line(statement) or hasattr(statement, "body"):
        return before(tree, statement).edits(tree.path, lines)
    number = tree.span(statement).end_line
    end = len(tree.decoded.line(number).rstrip("\r\n")) + 1
    content = "".join(tree.newline + tree.indentation(statement) + line for line in lines)
    return (Edit(tree.path, Span(number, end, number, end), content),)


def wrappable(tree: SourceTree, statement: ast.stmt) -> Sequence[int] | Refusal:
    """Return the continuation lines to indent when the statement goes into a block, or why it cannot go there."""
    if hasattr(statement, "body") or isinstance(statement, ast.Match):
        return Refusal("a header cannot be put into a block without what follows it")
    suite = tree.suite(statement)
    if any(not tree.opens_line(later) for earlier, later in pairwise(suite) if earlier is statement):
        return Refusal("another statement follows on the same line")
    if any(isinstance(each, ast.Yield | ast.YieldFrom | ast.Await) for each in ast.walk(statement)):
        return Refusal("the statement suspends its function")
    first, _, last, _ = tree.span(statement)
    strings = [
        tree.span(each) for each in ast.walk(statement) if isinstance(each, ast.Constant | ast.JoinedStr)
    ]
    fixed = {line for span in strings for line in range(span.line + 1, span.end_line + 1)}
    return [
        line for line in range(first + 1, last + 1) if line not in fixed and tree.decoded.line(line).strip()
    ]


def _obstacle(tree: SourceTree, above: ast.AST, child: ast.AST) -> str:
    """Return why a line before the statement would not run once right before `child`, "" if it would."""
    match above:
        case ast.Lambda() if child is above.body:
            return "it stands inside a lambda"
        case ast.comprehension():
            parent = tree.parent(above)
            assert isinstance(parent, COMPREHENSIONS), "a `for` of a comprehension stands in one"
            outermost = above is parent.generators[0] and child is above.iter
            return "" if outermost else "it stands inside a comprehension"
        case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            return "" if isinstance(child, ast.comprehension) else "it stands inside a comprehension"
        case ast.While():
            return "the condition of a `while` is evaluated again and again"
        case ast.For() | ast.AsyncFor() if child is not above.iter:
            return "it stands in the target of a loop"
        case ast.match_case():
            return "it stands in a guard or pattern of a `case`"
        case ast.ExceptHandler():
            return "it stands in an `except` clause"
    return ""


def _gap(tree: SourceTree, statement: ast.stmt) -> Span:
    """Return what separates a statement from the one before it or from its header: white space and maybe a `;`."""
    start = tree.begin(statement)
    margin = tree.margin(start)
    if tree.decoded.text[margin - 1] == ";":
        margin = tree.margin(margin - 1)
    return _span(tree, margin, start)


def _span(tree: SourceTree, start: int, end: int) -> Span:
    starts = tree.decoded.starts
    return Span(*position(starts, start), *position(starts, end))
