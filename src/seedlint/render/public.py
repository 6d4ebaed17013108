"""The public form of a finding, versioned apart from the program: what `json` and `jsonl` are made of.

A field is never removed or given another meaning without a new `VERSION`; new fields may appear.
"""

from __future__ import annotations

from typing import Any, Final, TypeAlias

from seedlint.finding import Edit, Failure, Finding, Fix, Step
from seedlint.text.notebook import split_cell
from seedlint.text.span import Place

VERSION: Final = 1

Table: TypeAlias = dict[str, Any]


def finding_table(finding: Finding) -> Table:
    """Return a finding as plain values. Lines and columns count from 1, columns in code points; ends are exclusive."""
    span = finding.place.span
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity,
        "message": encodable(finding.message),
        **_place(finding.place),
        "end_line": span.end_line,
        "end_column": span.end_column,
        "model": encodable(finding.model),
        "streams": list(finding.streams),
        "trace": [_step(step) for step in finding.trace],
        "fix": None if finding.fix is None else _fix(finding.fix),
    }


def failure_table(failure: Failure) -> Table:
    """Return a failure of seedlint itself as plain values."""
    return {"where": encodable(failure.where), "message": encodable(failure.message)}


def encodable(text: str) -> str:
    """Return text that UTF-8 can hold: a byte of a file name that was not UTF-8 is shown as an escape."""
    return text.encode("utf-8", "backslashreplace").decode()


def _step(step: Step) -> Table:
    return {"role": step.role, "what": encodable(step.what), "stream": step.stream, **_place(step.place)}


def _fix(fix: Fix) -> Table:
    return {
        "message": encodable(fix.message),
        "applicability": fix.applicability,
        "edits": [_edit(edit) for edit in fix.edits],
    }


def _edit(edit: Edit) -> Table:
    end = {"end_line": edit.span.end_line, "end_column": edit.span.end_column}
    return {**_place(Place(edit.path, edit.span)), **end, "content": encodable(edit.content)}


def _place(place: Place) -> Table:
    path, cell = split_cell(place.path)
    table: Table = {"path": encodable(path), "line": place.span.line, "column": place.span.column}
    return table if cell is None else {**table, "cell": cell}
