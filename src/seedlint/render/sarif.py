"""SARIF 2.1.0: code flows tell seed, draw and construction; fixes are included."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

import msgspec

from seedlint.finding import Edit, Failure, Finding, Fix, Report, Severity, Step
from seedlint.render.public import Table, encodable
from seedlint.render.view import Described, View
from seedlint.text.notebook import split_cell
from seedlint.text.span import Place, Span

_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: Final[dict[Severity, str]] = {"error": "error", "note": "note"}
_IMPORTANCE: Final = {"seed": "essential", "draw": "essential", "build": "essential", "call": "unimportant"}


def render(report: Report, view: View) -> str:
    """Return a log with one run."""
    numbers = {rule.code: number for number, rule in enumerate(view.rules)}
    driver = {
        "name": "seedlint",
        "version": view.version,
        "rules": [_rule(rule) for rule in view.rules],
    }
    run = {
        "tool": {"driver": driver},
        "invocations": [_invocation(report.failures)],
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, numbers) for finding in report.findings],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return msgspec.json.format(msgspec.json.encode(log), indent=2).decode() + "\n"


def _rule(rule: Described) -> Table:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": f"{rule.summary}."},
        "help": {"text": rule.page, "markdown": rule.page},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _invocation(failures: tuple[Failure, ...]) -> Table:
    notes = [
        {"level": "error", "message": {"text": encodable(f"{failure.where}: {failure.message}")}}
        for failure in failures
    ]
    return {"executionSuccessful": not failures, "toolExecutionNotifications": notes}


def _result(finding: Finding, numbers: dict[str, int]) -> Table:
    result: Table = {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity],
        "message": {"text": encodable(finding.message)},
        "locations": [_location(finding.place)],
    }
    if finding.code in numbers:
        result["ruleIndex"] = numbers[finding.code]
    if finding.trace:
        result["codeFlows"] = [{"threadFlows": [{"locations": [_flow(step) for step in finding.trace]}]}]
    if finding.fix is not None and any(split_cell(edit.path)[1] is None for edit in finding.fix.edits):
        result["fixes"] = [_fix(finding.fix)]
    return result


def _flow(step: Step) -> Table:
    said = f"{step.role}: {step.what}" if step.stream is None else f"{step.role}: {step.what} ({step.stream})"
    location = {**_location(step.place), "message": {"text": encodable(said)}}
    return {"location": location, "importance": _IMPORTANCE[step.role]}


def _location(place: Place) -> Table:
    path, cell = split_cell(place.path)
    physical: Table = {"artifactLocation": {"uri": _uri(path)}}
    if cell is None:
        return {"physicalLocation": {**physical, "region": _region(place.span)}}
    # A region would be one of the notebook's JSON text; the cell is named instead.
    name = {"fullyQualifiedName": f"cell {cell}, line {place.span.line}", "kind": "module"}
    return {"physicalLocation": physical, "logicalLocations": [name]}


def _fix(fix: Fix) -> Table:
    paths = dict.fromkeys(split_cell(edit.path)[0] for edit in fix.edits if split_cell(edit.path)[1] is None)
    return {
        "description": {"text": encodable(fix.message)},
        "artifactChanges": [
            {
                "artifactLocation": {"uri": _uri(path)},
                "replacements": [_replacement(edit) for edit in fix.edits if edit.path == path],
            }
            for path in paths
        ],
    }


def _replacement(edit: Edit) -> Table:
    return {"deletedRegion": _region(edit.span), "insertedContent": {"text": encodable(edit.content)}}


def _region(span: Span) -> Table:
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }


def _uri(path: str) -> str:
    """Return a path as a URI reference: relative to the working directory, unless it is absolute."""
    quoted = quote(path.replace("\\", "/") if path[1:3] == ":\\" else path, errors="surrogateescape")
    return f"file://{quoted}" if path.startswith("/") else quoted
