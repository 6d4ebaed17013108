"""Ask seedlint about the program of a case. The only place of the harness that knows seedlint's interface."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from seedlint.cells import Cells
from seedlint.check import check
from seedlint.finding import Finding, Step
from seedlint.settings import Settings
from seedlint.sources import Sources
from seedlint.text.notebook import split_cell
from seedlint.text.span import Place
from tests.harness.compare import Reported
from tests.harness.notebooks import line_in_block


def lint(folder: Path, select: Sequence[str]) -> tuple[Reported, ...]:
    """Return seedlint's findings on the program in `folder`. Raises AssertionError if seedlint itself failed."""
    report = check([folder], lambda _: Settings(select=tuple(select), root=folder, cache=False, jobs=1))
    assert not report.failures, "\n".join(
        f"{failure.where}: {failure.message}" for failure in report.failures
    )
    return tuple(_reported(finding, folder) for finding in report.findings)


def _reported(finding: Finding, folder: Path) -> Reported:
    finding = Cells(Sources()).finding(finding)
    steps = {step.role: step for step in finding.trace}
    return Reported(
        *_place(finding.place, folder),
        finding.code,
        finding.message,
        _step(steps.get("seed"), folder),
        _step(steps.get("draw"), folder),
        tuple(_place(step.place, folder) for step in finding.trace),
    )


def _step(step: Step | None, folder: Path) -> tuple[str, int] | None:
    return None if step is None else _place(step.place, folder)


def _place(place: Place, folder: Path) -> tuple[str, int]:
    """Return the path below the folder, and the line; in a notebook that of the block it was written as."""
    path, cell = split_cell(place.path)
    line = place.span.line if cell is None else line_in_block(Path(path), cell, place.span.line)
    return os.path.relpath(os.path.realpath(path), os.path.realpath(folder)), line
