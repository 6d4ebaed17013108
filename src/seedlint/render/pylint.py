"""Pylint's parseable lines, `path:line: [CODE] message`, which many tools read."""

from __future__ import annotations

from seedlint.finding import Report
from seedlint.render.view import View
from seedlint.text.printable import printable


def render(report: Report, view: View) -> str:
    """Return one line per finding."""
    return "".join(
        f"{printable(f'{each.place.path}:{each.place.span.line}: [{each.code}({each.name})] {each.message}')}\n"
        for each in report.findings
    )
