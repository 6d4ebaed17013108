"""One JSON object per finding and line."""

from __future__ import annotations

import msgspec

from seedlint.finding import Report
from seedlint.render.public import finding_table
from seedlint.render.view import View


def render(report: Report, view: View) -> str:
    """Return a line per finding."""
    encode = msgspec.json.Encoder().encode
    return "".join(f"{encode(finding_table(finding)).decode()}\n" for finding in report.findings)
