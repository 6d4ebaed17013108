"""`--add-noqa`: write a comment that silences each finding, on the last line of its statement."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import msgspec

from seedlint.finding import Finding
from seedlint.sources import Sources
from seedlint.suppress import NOQA, comments_in, silences_of
from seedlint.text.edit import EditError, decode
from seedlint.text.notebook import edit_file, program_of
from seedlint.text.span import Span

_LINE_END: Final = re.compile(r"[\r\n]+$")


class Insertion(msgspec.Struct, frozen=True):
    """Text to put into a line."""

    span: Span
    content: str


def silenced(findings: Iterable[Finding], sources: Sources) -> tuple[dict[Path, bytes], list[Finding]]:
    """Return the new content of the files whose findings can be silenced, and the findings that cannot.

    A finding cannot be silenced where the end of the line is no place for a comment, and where nothing is parsed.
    """
    by_path: dict[str, list[Finding]] = {}
    for finding in findings:
        by_path.setdefault(finding.place.path, []).append(finding)
    changed: dict[Path, bytes] = {}
    left: list[Finding] = []
    for shown, found in by_path.items():
        path = sources.absolute(shown)
        try:
            content, rest = _silenced_in(path.name, sources.read(path), found)
        except (OSError, EditError):
            left += found
            continue
        left += rest
        if len(rest) < len(found):
            changed[path] = content
    return changed, left


def _silenced_in(name: str, content: bytes, findings: list[Finding]) -> tuple[bytes, list[Finding]]:
    """Return the content of the file called `name` with comments, and the findings that none of them silences."""
    codes: dict[int, list[str]] = {}
    left: list[Finding] = []
    for finding in findings:
        line = finding.statement.end_line
        tried = {**codes, line: sorted({*codes.get(line, ()), finding.code})}
        if _holds(program_of(name, _with_comments(name, content, tried)), finding):
            codes = tried
        else:
            left.append(finding)
    return _with_comments(name, content, codes), left


def _with_comments(name: str, content: bytes, codes: dict[int, list[str]]) -> bytes:
    decoded = decode(program_of(name, content))
    insertions = [_insertion(decoded.line(line), line, listed) for line, listed in codes.items()]
    return edit_file(name, content, insertions)


def _insertion(text: str, line: int, codes: list[str]) -> Insertion:
    """Return what adds codes to a line: to its own comment of the kind, if there is one with codes."""
    body = _LINE_END.sub("", text)
    match = next((each for each in NOQA.finditer(body) if each["codes"]), None)
    column = (match.end() if match else len(body.rstrip())) + 1
    added = f", {', '.join(codes)}" if match else f"  # noqa: {', '.join(codes)}"
    return Insertion(Span(line, column, line, column), added)


def _holds(program: bytes, finding: Finding) -> bool:
    """Tell whether the new program is still a program, and has a comment that silences the finding."""
    try:
        ast.parse(decode(program).text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    silences = (each for comment in comments_in(decode(program).text) for each in silences_of(comment))
    return any(each.line and each.covers(finding) for each in silences)
