"""The expressions of f-strings with positions, for Pythons up to 3.11, which give none that can be relied on.

An f-string is scanned by the rules of those versions (no backslash and no quote of the string's own within an
expression), and each expression is parsed by itself, then moved to where it stands. Offsets are in UTF-8 bytes, as
everywhere in `ast`.
"""

from __future__ import annotations

import ast
import re
import warnings
from typing import Any, Final

from seedlint.parse.headers import Lines

_BETWEEN: Final = re.compile(rb"(?:[ \t\f\n]|\\\n|#[^\n]*)*")
_OPENING: Final = re.compile(rb"([a-zA-Z]*)(\"\"\"|'''|\"|')")
_QUOTED: Final = re.compile(rb"\"\"\".*?\"\"\"|'''.*?'''|\"[^\"]*\"|'[^']*'", re.DOTALL)


class MisplacedError(Exception):
    """An f-string that this scanner cannot read."""


def replacement_fields(lines: Lines, node: ast.JoinedStr) -> list[ast.expr]:
    """Return the expressions in an f-string, and in adjacent ones, in order; those in a format follow its value."""
    assert node.end_lineno is not None, "a parsed node has an end"
    assert node.end_col_offset is not None, "a parsed node has an end"
    source = lines.segment(node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
    scan = _Scan(source, node.lineno, node.col_offset)
    try:
        scan.strings()
    except (IndexError, SyntaxError, ValueError) as error:
        raise MisplacedError from error
    return scan.found


class _Scan:
    """A scan of adjacent string literals; `at` is the offset reached."""

    def __init__(self, source: bytes, line: int, column: int) -> None:
        self.source = source
        self.line = line
        self.column = column
        self.at = 0
        self.found: list[ast.expr] = []

    def strings(self) -> None:
        """Read string after string to the end."""
        while self._skip(_BETWEEN) < len(self.source):
            opening = _OPENING.match(self.source, self.at)
            if opening is None:
                raise MisplacedError
            self.at = opening.end()
            prefix = opening[1].lower()
            self._literal(opening[2], raw=b"r" in prefix, formatted=b"f" in prefix, depth=0)
            self.at += len(opening[2])

    def _skip(self, pattern: re.Pattern[bytes]) -> int:
        found = pattern.match(self.source, self.at)
        if found is not None:
            self.at = found.end()
        return self.at

    def _literal(self, closing: bytes, *, raw: bool, formatted: bool, depth: int) -> None:
        """Read literal text with its replacement fields up to `closing`: a quote, or the brace after a format."""
        source = self.source
        while not source.startswith(closing, self.at):
            byte = source[self.at : self.at + 1]
            if byte == b"\\":
                self._backslash(raw=raw, formatted=formatted)
            elif formatted and byte == b"{" and (depth > 0 or source[self.at + 1 : self.at + 2] != b"{"):
                self._field(raw=raw, depth=depth)
            elif formatted and byte == b"{":
                self.at += 2
            elif byte:
                self.at += 1
            else:
                raise MisplacedError

    def _backslash(self, *, raw: bool, formatted: bool) -> None:
        following = self.source[self.at + 1 : self.at + 2]
        if formatted and following in (b"{", b"}"):
            self.at += 1
        elif formatted and not raw and self.source.startswith(b"\\N{", self.at):
            self.at = self.source.index(b"}", self.at) + 1
        else:
            self.at += 2

    def _field(self, *, raw: bool, depth: int) -> None:
        """Read `{expression=!r:format}`."""
        start = self.at + 1
        self.at = self._expression_end(start)
        self.found.append(self._parsed(start, self.at))
        if self._byte() == b"=":
            self.at += 1
            self._skip(_BETWEEN)
        if self._byte() == b"!":
            self.at += 2
            self._skip(_BETWEEN)
        if self._byte() == b":":
            self.at += 1
            self._literal(b"}", raw=raw, formatted=True, depth=depth + 1)
        if self._byte() != b"}":
            raise MisplacedError
        self.at += 1

    def _byte(self) -> bytes:
        return self.source[self.at : self.at + 1]

    def _expression_end(self, at: int) -> int:
        """Return where the expression that starts at `at` ends."""
        source = self.source
        depth = 0
        while True:
            quoted = _QUOTED.match(source, at)
            if quoted is not None:
                at = quoted.end()
                continue
            byte = chr(source[at])
            if byte in "([{":
                depth += 1
            elif depth and byte in ")]}":
                depth -= 1
            elif not depth and byte in "=!<>" and source[at + 1 : at + 2] == b"=":
                at += 1
            elif not depth and byte in "=!:}":
                return at
            at += 1

    def _parsed(self, start: int, end: int) -> ast.expr:
        """Parse an expression and move it to its place."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            expression = ast.parse(b"(" + self.source[start:end] + b")", mode="eval").body
        line_start = self.source.rfind(b"\n", 0, start) + 1
        down = self.line - 1 + self.source.count(b"\n", 0, start)
        right = start - line_start - 1 + (0 if line_start else self.column)
        for node in ast.walk(expression):
            if hasattr(node, "lineno"):
                _move(node, down, right)
        return expression


def _move(node: Any, down: int, right: int) -> None:
    if node.lineno == 1:
        node.col_offset += right
    if node.end_lineno == 1:
        node.end_col_offset += right
    node.lineno += down
    node.end_lineno += down
