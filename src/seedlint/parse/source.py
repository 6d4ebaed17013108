"""From bytes to syntax trees.

libcst reads the program. The standard library's `ast`, which costs a tenth of it, serves for positions, for the wording
of syntax errors, and as a guard: what nests so deeply that Python refuses it never reaches libcst, whose
time grows with the square of the depth and worse.
"""

from __future__ import annotations

import ast
import gc
import re
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Final, NamedTuple

import libcst as cst

from seedlint.parse.chains import flattened
from seedlint.parse.native import parse_module
from seedlint.parse.pieces import pieces
from seedlint.parse.roomy import roomy_expressions
from seedlint.parse.tables import shortened
from seedlint.text.magics import with_scripts_run
from seedlint.text.source import DecodeError, decode

#: Python's own limit on open brackets.
MAX_BRACKETS: Final = 200
#: The deepest expression that is read, long sums and chains apart. libcst's time and memory grow with the square of the
#: depth: 5,000 times `not` takes it 7 seconds and a gigabyte. Python itself gives up on such expressions, too.
MAX_DEPTH: Final = 2500
#: libcst reads calls that nest 80 deep a hundred times slower than shallow code: 20 kB of them take it 3 seconds and half a
#: gigabyte. So of what stands in more than `SHALLOW` brackets, each node counted once for each bracket more, a program may
#: not hold more than `MAX_WEIGHT`, which takes it up to 15 seconds. 6,000 files of packages and the standard library hold none.
SHALLOW: Final = 20
MAX_WEIGHT: Final = 200_000
_BRACKETS: Final = (ast.Call, ast.Subscript, ast.Tuple, ast.List, ast.Set, ast.Dict, ast.comprehension)
_TOKEN: Final = re.compile(
    r"\"\"\".*?\"\"\"|'''.*?'''|\"[^\"\n]*\"|'[^'\n]*'|#[^\n]*|[(\[{]+|[)\]}]+", re.DOTALL
)


class ParseError(Exception):
    """A file that cannot be decoded or parsed: why, and where (1-based; the column counts code points)."""

    def __init__(self, message: str, line: int, column: int) -> None:
        super().__init__(message)
        self.message = message
        self.line = line
        self.column = column


class PieceError(Exception):
    """libcst gives up on a piece of a program; the whole tells why."""


class ParsedSource(NamedTuple):
    r"""A program: its text with "\n" at line ends, what libcst parses in its place, and `ast`'s tree or its refusal."""

    text: str
    flat: str
    tree: ast.Module | None
    refusal: Exception | None

    def whole(self) -> cst.Module:
        """Return libcst's tree of the whole program, or raise `ParseError`."""
        return _tree(self.flat, self.refusal)

    def parts(self) -> Iterator[cst.Module]:
        """Yield libcst's trees of consecutive pieces of the program; raises `PieceError` if it gives up on one.

        Where statements begin is told by `ast`: without its tree there is nothing to be had.
        """
        if self.tree is None:
            raise PieceError
        for piece in pieces(self.flat, self.tree):
            try:
                part = parse_module(piece)
            except (KeyboardInterrupt, SystemExit):
                raise
            except BaseException as error:  # a panic of the native parser is no Exception
                raise PieceError from error
            yield part
            del part


@contextmanager
def collector_paused() -> Iterator[None]:
    """Pause the cyclic garbage collector: a tree of a million nodes has no garbage, and looking for it is dear."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def parse(content: bytes) -> ParsedSource:
    """Decode and parse the bytes of a file, or raise `ParseError`; libcst parses when it is asked to."""
    try:
        text = with_scripts_run(decode(content).normalised())
    except DecodeError as error:
        raise ParseError(error.message, error.line, error.column) from error
    tree, refusal = _standard_tree(text)
    if tree is None:
        _refuse_many_brackets(text)
    if isinstance(
        refusal, (MemoryError, RecursionError)
    ):  # Python's own parser has reached the end of its stack
        raise too_deep()
    flat = text
    if tree is not None:
        flat, tree = _lightened(text, tree)
    return ParsedSource(text, flat, tree, refusal)


def _lightened(text: str, tree: ast.Module) -> tuple[str, ast.Module]:
    """Return a program with the same calls that libcst parses sooner, and the tree that tells their places in the original.

    Raises `ParseError` for one that nests too deeply for libcst even so.
    """
    roomy = roomy_expressions(tree)
    flat, cut = flattened(text, tree, roomy)
    short = text if cut is not tree else shortened(text, roomy)
    if short is not text:
        reparsed, _ = _standard_tree(short)
        flat = flattened(short, reparsed, roomy_expressions(reparsed))[0] if reparsed is not None else text
    if flat is not text and (reparsed := _standard_tree(flat)[0]) is not None:
        roomy = roomy_expressions(reparsed)
    _refuse_depth(roomy)
    return flat, cut


def _standard_tree(text: str) -> tuple[ast.Module | None, Exception | None]:
    """Return `ast`'s tree, or why there is none: an error, or a syntax newer than the running Python."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(text), None
    except (SyntaxError, ValueError, MemoryError, RecursionError) as error:
        return None, error


def _tree(text: str, refusal: Exception | None) -> cst.Module:
    try:
        return parse_module(text)
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # a panic of the native parser is no Exception
        if isinstance(refusal, SyntaxError):
            raise _syntax_error(text, refusal) from refusal
        if isinstance(error, cst.ParserSyntaxError):
            raise ParseError("syntax error: the parser gives up here", *_clamped(error)) from error
        raise ParseError(f"syntax error: the parser fails ({type(error).__name__})", 1, 1) from error


def _syntax_error(text: str, error: SyntaxError) -> ParseError:
    line = error.lineno or 1
    column = error.offset or 1
    message = error.msg if error.msg.startswith("syntax error") else f"syntax error: {error.msg}"
    return ParseError(message, max(1, min(line, text.count("\n") + 1)), max(1, column))


def _clamped(error: cst.ParserSyntaxError) -> tuple[int, int]:
    return max(1, error.raw_line), max(1, error.raw_column + 1)


def too_deep(line: int = 1) -> ParseError:
    """Return the error for a program that nests deeper than can be read; `line` is where, if known."""
    return ParseError("syntax error: nested too deeply", line, 1)


def _refuse_many_brackets(text: str) -> None:
    """Refuse more open brackets than Python allows."""
    depth = 0
    for found in _TOKEN.finditer(text):
        token = found[0]
        if token[0] in "([{":
            depth += len(token)
            if depth > MAX_BRACKETS:
                line_start = text.rfind("\n", 0, found.start()) + 1
                line = text.count("\n", 0, found.start()) + 1
                raise ParseError(
                    "syntax error: too many nested parentheses", line, found.start() - line_start + 1
                )
        elif token[0] in ")]}":
            depth = max(0, depth - len(token))


def _refuse_depth(roomy: Iterable[ast.expr]) -> None:
    """Refuse expressions deeper than `MAX_DEPTH`, and such as together weigh more than `MAX_WEIGHT`; only those that are long
    enough for it are looked into.
    """
    weight = 0
    for node in roomy:
        if _may_be_deep(node):
            depth, more = _extent(node)
            weight += more
            if depth > MAX_DEPTH or weight > MAX_WEIGHT:
                raise too_deep(node.lineno)


def _may_be_deep(node: ast.expr) -> bool:
    if node.end_lineno == node.lineno:
        return (node.end_col_offset or 0) - node.col_offset > MAX_DEPTH
    return (node.end_lineno or 0) - node.lineno > MAX_DEPTH // 100


def _extent(node: ast.expr) -> tuple[int, int]:
    """Return how deep an expression is, and how much of it stands how far below `SHALLOW`, until either is too much."""
    depth = weight = 0
    level: list[tuple[ast.AST, int]] = [(node, 0)]
    while level and depth <= MAX_DEPTH and weight <= MAX_WEIGHT:
        depth += 1
        weight += sum(brackets - SHALLOW for _, brackets in level if brackets > SHALLOW)
        level = [
            (child, brackets + isinstance(parent, _BRACKETS))
            for parent, brackets in level
            for child in ast.iter_child_nodes(parent)
        ]
    return depth, weight
