"""Lower a file: bytes in, the effect IR out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, NamedTuple

import libcst as cst
import msgspec

from seedlint.ir.ops import Comment, Function, Module, Opaque, Position, Reg
from seedlint.lower import (
    calls,
    comprehensions,
    control,
    displays,
    functions,
    imports,
    literals,
    matching,
    names,
    operators,
    statements,
)
from seedlint.lower.contracts import contracts
from seedlint.lower.frame import Frame, Statement, Unit, Value
from seedlint.lower.scopes import settle
from seedlint.parse.comments import linter_comments
from seedlint.parse.headers import Lines
from seedlint.parse.positions import positions
from seedlint.parse.provider import provided_positions
from seedlint.parse.source import ParsedSource, ParseError, PieceError, collector_paused, parse, too_deep
from seedlint.text.deep import run_deep


class _Values(dict[type, Value]):
    def __missing__(self, kind: type) -> Value:
        """Give an expression newer than this program as one of which nothing is known."""
        return _unknown


class _Statements(dict[type, Statement]):
    def __missing__(self, kind: type) -> Statement:
        """Give a statement newer than this program as one that does nothing."""
        return _nothing


def _unknown(frame: Frame, node: Any) -> Reg:
    dst = frame.register()
    frame.ops.append(Opaque(dst))
    return dst


def _nothing(frame: Frame, node: Any) -> None:
    return None


VALUES: Final = _Values(
    names.VALUES
    | calls.VALUES
    | literals.VALUES
    | operators.VALUES
    | displays.VALUES
    | comprehensions.VALUES
    | functions.VALUES
)
STATEMENTS: Final = _Statements(
    statements.STATEMENTS
    | control.STATEMENTS
    | matching.STATEMENTS
    | functions.STATEMENTS
    | imports.STATEMENTS
)
#: Texts longer than this are no statements that somebody has written into a program.
_TEXT: Final = 20_000


def lower_source(source: bytes, *, name: str = "") -> Module:
    """Lower the bytes of a file; `name` is the qualified name of the module's own function, if wanted.

    Raises `parse.source.ParseError` for bytes that cannot be decoded or parsed, and nothing else.
    """
    return run_deep(lambda: _lower_source(source, name))


def lower_text(text: str) -> Module | None:
    """Lower statements that a program holds as text, None if they are no such, or very long."""
    if len(text) > _TEXT:
        return None
    try:
        return lower_source(text.encode())
    except (ParseError, UnicodeEncodeError):
        return None


def _lower_source(source: bytes, name: str) -> Module:
    with collector_paused():
        try:
            return lower_parsed(parse(source), name)
        except RecursionError as error:  # some Pythons bound the depth of native calls, whatever the stack
            raise too_deep() from error


def lower_parsed(parsed: ParsedSource, name: str = "") -> Module:
    """Lower a parsed file, or raise `ParseError` where libcst gives up on it; call it within `run_deep`."""
    built = _in_parts(parsed, name) or _as_a_whole(parsed, name)
    comments = linter_comments(parsed.text)
    unit = built.unit
    module = Module(
        functions=_functions(unit, comments, built.places),
        positions=built.places,
        texts=unit.texts,
        comments=comments,
        main_guard=unit.main_guard,
        lines=_count_lines(parsed.text),
    )
    unit.frames.clear()  # frames refer to their unit: part them, as the collector is paused
    return module


class _Built(NamedTuple):
    """A file that is lowered, and where what was marked in it stands."""

    unit: Unit
    places: tuple[Position, ...]


def _in_parts(parsed: ParsedSource, name: str) -> _Built | None:
    """Lower a file piece by piece; none if a piece or the places of what was marked cannot be had that way."""
    unit = Unit(VALUES, STATEMENTS)
    try:
        _lower_parts(parsed.parts(), unit, name)
    except PieceError:
        return None
    places = positions(unit.marks, parsed)
    return _Built(unit, places) if places is not None else None


def _as_a_whole(parsed: ParsedSource, name: str) -> _Built:
    """Lower a file with libcst's tree of all of it, which knows the places of all its nodes."""
    whole = parsed.whole()
    nodes: list[cst.CSTNode] = []
    unit = Unit(VALUES, STATEMENTS, nodes)
    _lower_parts([whole], unit, name)
    return _Built(unit, provided_positions(nodes, whole, Lines(parsed.text)))


def _lower_parts(parts: Iterable[cst.Module], unit: Unit, name: str) -> None:
    frame = Frame(unit, "module", name or "<module>", None, -1)
    for part in parts:
        frame.suite(part.body)
    settle(unit.frames)


def _functions(
    unit: Unit, comments: tuple[Comment, ...], places: tuple[Position, ...]
) -> tuple[Function, ...]:
    """Return the finished functions, each with the contract that stands on its header."""
    built = [frame.finished() for frame in unit.frames]
    for index, contract in contracts(built, comments, places):
        built[index] = msgspec.structs.replace(built[index], contract=contract)
    return tuple(built)


def _count_lines(text: str) -> int:
    return text.count("\n") + (not text.endswith("\n") and text != "")
