"""Comments that silence findings.

`# noqa`                            every finding of the statement
`# noqa: SDL101,SDL104`             those of these codes, or of codes that begin so
`# seedlint: ignore[SDL101] reason` the same, in our own words; without brackets, every finding
`# seedlint: ignore-file`           every finding of the file, wherever the comment stands

A comment speaks for a statement if it stands on any physical line of it.
"""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

import msgspec

from seedlint.finding import Finding
from seedlint.ir.ops import Comment

#: A whole word: of `SDL1O1`, a slip for `SDL101`, the beginning would silence what nobody meant.
_CODE: Final = r"[A-Za-z]+[0-9][A-Za-z0-9]*"
NOQA: Final = re.compile(rf"#\s*noqa(?::\s?(?P<codes>{_CODE}(?:[,\s]+{_CODE})*))?", re.IGNORECASE)
IGNORE: Final = re.compile(r"#\s*seedlint:\s*ignore(?!-)(?:\s*\[(?P<codes>[^\]]*)\])?")
IGNORE_FILE: Final = re.compile(r"#\s*seedlint:\s*ignore-file\b")
_SPEAKS: Final = re.compile(r"#\s*(?:noqa|seedlint:)", re.IGNORECASE)

#: The comments of a file that speak to a linter, by the path that findings show.
CommentsOf = Callable[[str], Sequence[Comment]]


class Silence(msgspec.Struct, frozen=True):
    """What one comment silences: a line, or the whole file (`line` 0); some codes, or all (`codes` is None)."""

    line: int
    codes: tuple[str, ...] | None

    def covers(self, finding: Finding) -> bool:
        """Tell whether the comment silences a finding of its file."""
        if self.line and not finding.statement.line <= self.line <= finding.statement.end_line:
            return False
        return self.codes is None or any(finding.code.startswith(code) for code in self.codes)


def suppress(findings: Iterable[Finding], comments_of: CommentsOf) -> list[Finding]:
    """Return the findings that no comment silences, in their order. Comments are asked for once per file."""
    silences: dict[str, list[Silence]] = {}
    kept: list[Finding] = []
    for finding in findings:
        path = finding.place.path
        if path not in silences:
            silences[path] = [silence for comment in comments_of(path) for silence in silences_of(comment)]
        if not any(silence.covers(finding) for silence in silences[path]):
            kept.append(finding)
    return kept


def silences_of(comment: Comment) -> Iterator[Silence]:
    """Return what a comment silences; most silence nothing."""
    if IGNORE_FILE.search(comment.text):
        yield Silence(0, None)
    for pattern in (NOQA, IGNORE):
        for match in pattern.finditer(comment.text):
            listed = match["codes"]
            yield Silence(comment.line, None if listed is None else _codes(listed))


def comments_in(text: str) -> list[Comment]:
    """Return the comments of Python source that speak to a linter, with their lines.

    Source that cannot be read to its end is read as far as that goes, and then line by line: the rest of such a line is
    taken for a comment, even if it stands in a string.
    """
    if not _SPEAKS.search(text):
        return []
    found: list[Comment] = []
    reached = 0
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            reached = token.start[0]
            if token.type == tokenize.COMMENT and _SPEAKS.search(token.string):
                found.append(Comment(token.start[0], token.string))
    except (tokenize.TokenError, SyntaxError):
        rest = re.split("\r\n|\r|\n", text)[reached:]
        lines = ((number, _SPEAKS.search(line), line) for number, line in enumerate(rest, reached + 1))
        found += [Comment(number, line[match.start() :]) for number, match, line in lines if match]
    return found


def _codes(text: str) -> tuple[str, ...]:
    return tuple(code.upper() for code in re.split(r"[,\s]+", text) if code)
