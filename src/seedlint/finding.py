"""What seedlint reports: findings, the trace that tells their story, and fixes."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

import msgspec

from seedlint.ir.stream import Stream
from seedlint.text.span import Place, Span

Severity: TypeAlias = Literal["error", "note"]
Role: TypeAlias = Literal["seed", "draw", "build", "call"]
Applicability: TypeAlias = Literal["safe", "unsafe"]


class Step(msgspec.Struct, frozen=True):
    """One step of a trace. `what` is the call as it reads (`torch.rand`), `stream` the stream it acts on."""

    role: Role
    what: str
    place: Place
    stream: Stream | None = None


class Edit(msgspec.Struct, frozen=True):
    """Replace the text at `span` of the file at `path` by `content`; an empty span inserts."""

    path: str
    span: Span
    content: str


class Fix(msgspec.Struct, frozen=True):
    """A set of edits that belong together, what they do in words, and whether they are proven."""

    message: str
    applicability: Applicability
    edits: tuple[Edit, ...]


#: Why there is no fix where none was tried, as the end of a sentence that begins with "no fix:".
UNTRIED: Final = "not looked for, as the work allowed for proving fixes was done"


class Finding(msgspec.Struct, frozen=True):
    """One finding at one place. `trace` is in execution order: seed, draw, build, calls between them.

    `statement` holds the first and last line of the whole statement, on any line of which a suppression comment counts;
    `unfixed` says why there is no fix, where one was looked for.
    """

    code: str
    name: str
    severity: Severity
    message: str
    place: Place
    statement: Span
    model: str = ""
    streams: tuple[Stream, ...] = ()
    trace: tuple[Step, ...] = ()
    fix: Fix | None = None
    unfixed: str = ""


class Failure(msgspec.Struct, frozen=True):
    """Something that went wrong inside seedlint itself: which file or rule, and the text of the error."""

    where: str
    message: str
    details: str = ""


class Report(msgspec.Struct, frozen=True):
    """The outcome of a run: findings sorted by path and place, failures of our own, and remarks for stderr.

    `files` counts the linted files; `statistics` holds counted work (files parsed, functions solved, unknown calls...);
    `missing` names the paths given at which there is nothing.
    """

    findings: tuple[Finding, ...]
    failures: tuple[Failure, ...] = ()
    remarks: tuple[str, ...] = ()
    files: int = 0
    statistics: dict[str, int] = {}
    missing: tuple[str, ...] = ()
