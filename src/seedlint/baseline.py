"""Findings that were there before: written to a file once, and not reported again.

A finding is known by its file, its code and the text of its statement, not by its line, so that code may move. What
stands in the file twice hides two findings and no third.
"""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from seedlint.discover import shown_path
from seedlint.finding import Finding
from seedlint.settings import ConfigError
from seedlint.text import refusal

VERSION: Final = 1

#: The lines of a file, by the path that findings show.
LinesOf = Callable[[str], Sequence[str]]


class Known(NamedTuple):
    """What a finding is known by; `path` is relative to the folder of the baseline, with `/` between its parts."""

    path: str
    code: str
    model: str
    statement: str


class Entry(msgspec.Struct, frozen=True):
    """How many findings are known alike."""

    path: str
    code: str
    model: str
    statement: str
    count: int = 1


class Baseline(msgspec.Struct, frozen=True):
    """The content of a baseline file."""

    version: int
    findings: tuple[Entry, ...]


def written(findings: Iterable[Finding], lines_of: LinesOf, folder: Path) -> bytes:
    """Return the content of a baseline with these findings, sorted, for a file in `folder`."""
    counts = Counter(known(finding, lines_of, folder) for finding in findings)
    entries = tuple(Entry(*each, count) for each, count in sorted(counts.items()))
    return msgspec.json.format(msgspec.json.encode(Baseline(VERSION, entries)), indent=2) + b"\n"


def read(file: Path) -> Counter[Known]:
    """Return how often each finding is known. Raises `ConfigError`."""
    try:
        content = msgspec.json.decode(file.read_bytes(), type=Baseline)
    except OSError as error:
        reason = refusal.reason(error)
        raise ConfigError(f"the baseline cannot be read: {reason}", where=shown_path(file)) from error
    except (msgspec.DecodeError, RecursionError) as error:
        raise ConfigError(f"not a baseline: {error}", where=shown_path(file)) from error
    if content.version != VERSION:
        raise ConfigError(f"a baseline of version {content.version}", "write it anew", shown_path(file))
    counts: Counter[Known] = Counter()
    for each in content.findings:
        counts[Known(each.path, each.code, each.model, each.statement)] += each.count
    return counts


def unknown(
    findings: Iterable[Finding], before: Counter[Known], lines_of: LinesOf, folder: Path
) -> list[Finding]:
    """Return the findings that were not there before, in their order."""
    left = before.copy()
    kept: list[Finding] = []
    for finding in findings:
        key = known(finding, lines_of, folder)
        if left[key] > 0:
            left[key] -= 1
        else:
            kept.append(finding)
    return kept


def known(finding: Finding, lines_of: LinesOf, folder: Path) -> Known:
    """Return what a finding is known by. Blanks and line breaks within its statement do not count."""
    statement = finding.statement
    lines = lines_of(finding.place.path)[statement.line - 1 : statement.end_line]
    text = "".join("".join(lines).split())
    digest = hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()[:16]
    path = os.path.relpath(finding.place.path, folder).replace(os.sep, "/")
    shown = path.encode("utf-8", "backslashreplace").decode()
    return Known(shown, finding.code, finding.model, digest)
