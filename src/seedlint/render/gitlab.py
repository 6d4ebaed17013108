"""GitLab's code quality report."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import Final

import msgspec

from seedlint.finding import Finding, Report, Severity
from seedlint.render.public import Table, encodable
from seedlint.render.view import View
from seedlint.text.notebook import split_cell

_SEVERITIES: Final[dict[Severity, str]] = {"error": "major", "note": "info"}


def render(report: Report, view: View) -> str:
    """Return a JSON list with one entry per finding."""
    seen: Counter[str] = Counter()
    entries = [_entry(finding, seen) for finding in report.findings]
    return msgspec.json.format(msgspec.json.encode(entries), indent=2).decode() + "\n"


def _entry(finding: Finding, seen: Counter[str]) -> Table:
    path, cell = split_cell(finding.place.path)
    where = "" if cell is None else f"cell {cell}: "
    return {
        "description": encodable(f"{where}{finding.message}"),
        "check_name": finding.code,
        "fingerprint": _fingerprint(finding, seen),
        "severity": _SEVERITIES[finding.severity],
        "location": {"path": encodable(path), "lines": {"begin": finding.place.span.line}},
    }


def _fingerprint(finding: Finding, seen: Counter[str]) -> str:
    """Return what stays the same while lines move: rule, file, model, and which of several it is."""
    key = f"{finding.code}\x00{finding.place.path}\x00{finding.model}"
    seen[key] += 1
    return hashlib.sha256(encodable(f"{key}\0{seen[key]}").encode()).hexdigest()
