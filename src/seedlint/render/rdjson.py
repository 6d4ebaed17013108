"""The Reviewdog Diagnostic Format, whose columns count bytes of UTF-8."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from seedlint.finding import Finding, Report, Severity, Step
from seedlint.render.public import Table, encodable
from seedlint.render.view import View
from seedlint.text.notebook import split_cell
from seedlint.text.span import Place, Span

_SEVERITIES: Final[dict[Severity, str]] = {"error": "ERROR", "note": "INFO"}


def render(report: Report, view: View) -> str:
    """Return one JSON object with a diagnostic per finding."""
    table = {
        "source": {"name": "seedlint"},
        "diagnostics": [_diagnostic(finding, view) for finding in report.findings],
    }
    return msgspec.json.format(msgspec.json.encode(table), indent=2).decode() + "\n"


def _diagnostic(finding: Finding, view: View) -> Table:
    _, cell = split_cell(finding.place.path)
    where = "" if cell is None else f"cell {cell}: "
    table: Table = {
        "message": encodable(f"{where}{finding.message}"),
        "location": _location(finding.place, view),
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.code},
        "related_locations": [_related(step, view) for step in finding.trace if step.place != finding.place],
    }
    if finding.fix is not None and cell is None:
        # A suggestion is for the file of the diagnostic; edits of other files, and of cells, cannot be told.
        edits = [edit for edit in finding.fix.edits if edit.path == finding.place.path]
        table["suggestions"] = [
            {"range": _range(edit.path, edit.span, view), "text": encodable(edit.content)} for edit in edits
        ]
    return table


def _related(step: Step, view: View) -> Table:
    _, cell = split_cell(step.place.path)
    where = "" if cell is None else f"cell {cell}: "
    message = encodable(f"{where}{step.role}: {step.what}")
    return {"message": message, "location": _location(step.place, view)}


def _location(place: Place, view: View) -> Table:
    path, cell = split_cell(place.path)
    table: Table = {"path": encodable(path)}
    return table if cell is not None else {**table, "range": _range(place.path, place.span, view)}


def _range(path: str, span: Span, view: View) -> Table:
    lines = view.lines(path)
    return {
        "start": {"line": span.line, "column": _bytes(lines, span.line, span.column)},
        "end": {"line": span.end_line, "column": _bytes(lines, span.end_line, span.end_column)},
    }


def _bytes(lines: Sequence[str], line: int, column: int) -> int:
    """Return a column in bytes of UTF-8 (1-based); in a file that cannot be read it stays what it is."""
    if not 1 <= line <= len(lines):
        return column
    return len(lines[line - 1][: column - 1].encode("utf-8", "surrogatepass")) + 1
