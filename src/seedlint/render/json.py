"""One JSON object for the whole run."""

from __future__ import annotations

import msgspec

from seedlint.finding import Report
from seedlint.render.public import VERSION, failure_table, finding_table
from seedlint.render.view import View


def render(report: Report, view: View) -> str:
    """Return the report as an indented JSON object."""
    errors = sum(finding.severity == "error" for finding in report.findings)
    table = {
        "version": VERSION,
        "tool": {"name": "seedlint", "version": view.version},
        "findings": [finding_table(finding) for finding in report.findings],
        "failures": [failure_table(failure) for failure in report.failures],
        "summary": {
            "files": report.files,
            "errors": errors,
            "notes": len(report.findings) - errors,
        },
    }
    return msgspec.json.format(msgspec.json.encode(table), indent=2).decode() + "\n"
