"""The default format, one line per finding: `path:line:column: CODE message`, as flake8 and its readers have it."""

from __future__ import annotations

from seedlint.finding import Finding, Report
from seedlint.render.view import View
from seedlint.text.printable import printable


def render(report: Report, view: View) -> str:
    """Return one line per finding."""
    return "".join(f"{_line(finding)}\n" for finding in report.findings)


def _line(finding: Finding) -> str:
    line, column = finding.place.span[:2]
    return printable(f"{finding.place.path}:{line}:{column}: {finding.code} {finding.message}")
