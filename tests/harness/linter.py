"""Ask seedlint about the program of a case. The only place of the harness that knows seedlint's interface."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from seedlint.check import check
from seedlint.finding import Finding, Step
from seedlint.settings import Settings
from tests.harness.compare import Reported


def lint(folder: Path, select: Sequence[str]) -> tuple[Reported, ...]:
    """Return seedlint's findings on the program in `folder`. Raises AssertionError if seedlint itself failed."""
    report = check([folder], lambda _: Settings(select=tuple(select), root=folder, cache=False, jobs=1))
    assert not report.failures, "\n".join(
        f"{failure.where}: {failure.message}" for failure in report.failures
    )
    return tuple(_reported(finding, folder) for finding in report.findings)


def _reported(finding: Finding, folder: Path) -> Reported:
    steps = {step.role: step for step in finding.trace}
    return Reported(
        _relative(finding.place.path, folder),
        finding.place.span.line,
        finding.code,
        finding.message,
        _place(steps.get("seed"), folder),
        _place(steps.get("draw"), folder),
    )


def _place(step: Step | None, folder: Path) -> tuple[str, int] | None:
    return None if step is None else (_relative(step.place.path, folder), step.place.span.line)


def _relative(path: str, folder: Path) -> str:
    return os.path.relpath(os.path.realpath(path), os.path.realpath(folder))
