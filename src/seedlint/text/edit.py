"""Change source text in place: every byte that no edit names stays as it is.

An edit names a span of the decoded text. Lines end at a line feed, a carriage return or both, as Python's tokeniser
sees them (a form feed or a Unicode line separator ends no line); line 1, column 1 follows the byte order mark.
"""

from __future__ import annotations

import codecs
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Final, Protocol

import msgspec

from seedlint.text.source import DecodeError
from seedlint.text.source import decode as text_of
from seedlint.text.span import Span

_LINE_END: Final = re.compile("\r\n|\r|\n")


class EditError(ValueError):
    """The text cannot be decoded, or the edits cannot be applied to it; the message says why."""


class Change(Protocol):
    """What can be applied: put `content` in the place of the text at `span`; an empty span inserts."""

    @property
    def span(self) -> Span:
        """What the content takes the place of."""

    @property
    def content(self) -> str:
        """The new text."""


class DecodedText(msgspec.Struct, frozen=True):
    """The text of a file, and what is needed to write it back: its byte order mark and its encoding.

    `starts` holds the index in `text` at which each line begins; what follows the last line end is a line, too.
    """

    text: str
    encoding: str
    mark: bytes
    starts: tuple[int, ...]

    def encode(self, text: str) -> bytes:
        """Return the bytes of a changed text. Raises `EditError` if the encoding lacks a character."""
        try:
            return self.mark + text.encode(self.encoding)
        except UnicodeError as error:
            raise EditError(f"{self.encoding} cannot encode the edited text: {error}") from error

    def line(self, number: int) -> str:
        """Return a line (1-based) with its line end."""
        end = self.starts[number] if number < len(self.starts) else len(self.text)
        return self.text[self.starts[number - 1] : end]

    def index(self, line: int, column: int) -> int:
        """Return the index in `text` of a position (both 1-based). Raises `EditError` if there is none."""
        if 1 <= line <= len(self.starts) and column >= 1:
            found = self.starts[line - 1] + column - 1
            limit = self.starts[line] if line < len(self.starts) else len(self.text)
            if found <= limit:
                return found
        raise EditError(f"there is no line {line}, column {column}")

    def cut(self, span: Span) -> str:
        """Return the text at a span."""
        return self.text[self.index(span.line, span.column) : self.index(span.end_line, span.end_column)]


def decode(source: bytes) -> DecodedText:
    """Decode Python source as Python does.

    Raises `EditError` if it cannot be decoded, or if encoding the text again would give other bytes.
    """
    try:
        found = text_of(source)
        same = found.encode(found.text) == source
    except (DecodeError, UnicodeError) as error:
        raise EditError(f"cannot be decoded: {error}") from error
    if not same:
        raise EditError(f"{found.encoding} does not give back the same bytes")
    mark = codecs.BOM_UTF8 if found.bom else b""
    return DecodedText(found.text, found.encoding, mark, line_starts(found.text))


def line_starts(text: str) -> tuple[int, ...]:
    """Return the index at which each line begins; what follows the last line end is a line, too."""
    return (0, *(match.end() for match in _LINE_END.finditer(text)))


def apply_edits(source: bytes, changes: Iterable[Change]) -> bytes:
    """Return the source with the changes made, the last one first.

    Changes at one and the same position come out in the order given. Raises `EditError` where two overlap, where one
    names a place that does not exist, or where the encoding of the file lacks a character.
    """
    decoded = decode(source)
    return decoded.encode(_changed(decoded.text, _located(decoded, changes)))


def apply_to_text(text: str, changes: Iterable[Change]) -> str:
    """As `apply_edits`, for text that is decoded already, whatever a coding cookie in it says."""
    decoded = DecodedText(text, "utf-8", b"", line_starts(text))
    return _changed(text, _located(decoded, changes))


def mover(source: bytes, changes: Iterable[Change]) -> Callable[[int, int], tuple[int, int]]:
    """Return a function from a position of the source (line, column) to where its character stands after the changes.

    What is inserted at that very position goes before it. A position inside replaced text moves to its end.
    """
    decoded = decode(source)
    located = _located(decoded, changes)
    starts = line_starts(_changed(decoded.text, located))

    def moved(line: int, column: int) -> tuple[int, int]:
        index = old = decoded.index(line, column)
        for start, end, content in located:
            if start <= old:
                index += len(content) - (end - start) + max(end - old, 0)
        return position(starts, index)

    return moved


def position(starts: Sequence[int], index: int) -> tuple[int, int]:
    """Return line and column, both 1-based, of an index, given where the lines start (see `line_starts`)."""
    line = bisect_right(starts, index)
    return line, index - starts[line - 1] + 1


def _changed(text: str, located: Sequence[tuple[int, int, str]]) -> str:
    for start, end, content in reversed(located):
        text = text[:start] + content + text[end:]
    return text


def _located(decoded: DecodedText, changes: Iterable[Change]) -> list[tuple[int, int, str]]:
    """Return the changes as indices into the text, in order, none overlapping another."""
    located = []
    for change in changes:
        line, column, end_line, end_column = change.span
        start, end = decoded.index(line, column), decoded.index(end_line, end_column)
        if start > end:
            raise EditError(f"an edit ends before it begins: {change.span}")
        located.append((start, end, change.content))
    located.sort(key=lambda each: each[:2])
    for (_, end, _), (start, _, _) in pairwise(located):
        if start < end:
            raise EditError("two edits overlap")
    return located
