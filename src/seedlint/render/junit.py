"""JUnit's XML: a test case per finding, failed by errors only; a single passed one if there is nothing to say."""

from __future__ import annotations

from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from seedlint.finding import Failure, Finding, Report
from seedlint.render.view import View
from seedlint.text.printable import printable


def render(report: Report, view: View) -> str:
    """Return one suite per file."""
    suites = [
        _suite(path, list(found)) for path, found in groupby(report.findings, lambda each: each.place.path)
    ]
    if report.failures:
        suites.append(_broken(report.failures))
    if not suites:
        suites.append(
            '  <testsuite name="seedlint" tests="1" failures="0" errors="0">\n'
            '    <testcase name="no findings" classname="seedlint"/>\n'
            "  </testsuite>\n"
        )
    return f'<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="seedlint">\n{"".join(suites)}</testsuites>\n'


def _suite(path: str, findings: list[Finding]) -> str:
    failures = sum(finding.severity == "error" for finding in findings)
    cases = "".join(_case(finding) for finding in findings)
    return (
        f'  <testsuite name={_attribute(path)} tests="{len(findings)}" failures="{failures}" errors="0">\n'
        f"{cases}  </testsuite>\n"
    )


def _case(finding: Finding) -> str:
    line, column = finding.place.span[:2]
    told = escape(printable(f"{finding.place.path}:{line}:{column}: {finding.message}"))
    if finding.severity == "error":
        body = (
            f"<failure type={_attribute(finding.code)} message={_attribute(finding.message)}>{told}</failure>"
        )
    else:
        body = f"<system-out>{told}</system-out>"
    name = _attribute(f"{finding.code} line {line} column {column}")
    return f"    <testcase name={name} classname={_attribute(finding.place.path)}>\n      {body}\n    </testcase>\n"


def _broken(failures: tuple[Failure, ...]) -> str:
    cases = "".join(
        f'    <testcase name="internal failure" classname={_attribute(failure.where)}>\n'
        f'      <error type="internal" message={_attribute(failure.message)}/>\n    </testcase>\n'
        for failure in failures
    )
    count = len(failures)
    return f'  <testsuite name="seedlint" tests="{count}" failures="0" errors="{count}">\n{cases}  </testsuite>\n'


def _attribute(text: str) -> str:
    return quoteattr(printable(text))
