"""Workflow commands that GitHub shows as annotations."""

from __future__ import annotations

from typing import Final

from seedlint.finding import Finding, Report, Severity
from seedlint.render.view import View
from seedlint.text.notebook import split_cell
from seedlint.text.printable import printable

_COMMANDS: Final[dict[Severity, str]] = {"error": "error", "note": "notice"}


def render(report: Report, view: View) -> str:
    """Return one command per finding."""
    return "".join(f"{_command(finding)}\n" for finding in report.findings)


def _command(finding: Finding) -> str:
    path, cell = split_cell(finding.place.path)
    line, column, end_line, end_column = finding.place.span
    message = finding.message if cell is None else f"cell {cell}, line {line}: {finding.message}"
    properties: dict[str, object] = {"file": path, "title": f"{finding.code} {finding.name}"}
    if cell is None:
        properties |= {"line": line, "col": column, "endLine": end_line}
        if end_line == line:
            # The end is the last character's column, and GitHub wants none for several lines.
            properties["endColumn"] = max(end_column - 1, column)
    listed = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {listed}::{_escaped(message)}"


def _escaped(text: str) -> str:
    return printable(text.replace("%", "%25"))


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
