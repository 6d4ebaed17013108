"""Accept what there is: write all findings to a baseline, or silence them by comments."""

from __future__ import annotations

from pathlib import Path

import msgspec

from seedlint import baseline
from seedlint.cells import Cells
from seedlint.check import check
from seedlint.cli import output
from seedlint.cli.silencing import silenced
from seedlint.config import Configuration
from seedlint.discover import project_root, shown_path
from seedlint.finding import Report
from seedlint.settings import Settings
from seedlint.sources import Sources
from seedlint.text import refusal
from seedlint.text.replace import replace_file

_WRONG = 2


def write_baseline(paths: list[Path], configuration: Configuration, file: Path | None, *, debug: bool) -> int:
    """Write all findings, also those that a baseline knows already, to a file. Return the exit status.

    Without a file they go to standard output, as a baseline that stands in the working directory.
    """
    file = file.absolute() if file is not None else None

    def without_baseline(folder: Path) -> Settings:
        return msgspec.structs.replace(configuration.settings_for(folder), baseline=None)

    report = check(paths, without_baseline)
    if _failed(report, configuration, debug=debug):
        return _WRONG
    folder = file.parent if file is not None else Path.cwd()
    content = baseline.written(report.findings, Sources().lines, folder)
    if file is None:
        output.show(content.decode())
    else:
        output.write_file(file, content)
    where = shown_path(file) if file is not None else "standard output"
    output.complain(f"wrote {_counted(len(report.findings))} to {where}")
    return 0


def add_noqa(paths: list[Path], configuration: Configuration, *, debug: bool) -> int:
    """Silence all findings by comments and tell those that cannot be. Return the exit status."""
    report = check(paths, configuration.settings_for)
    if _failed(report, configuration, debug=debug):
        return _WRONG
    sources = Sources()
    changed, left = silenced(report.findings, sources)
    for path, content in sorted(changed.items()):
        try:
            within = project_root(path.parent) or path.parent
            replace_file(path, content, expected=sources.read(path), within=within)
        except OSError as error:
            output.complain(f"error: {shown_path(path)} was not changed: {refusal.reason(error)}")
            return _WRONG
    cells = Cells(sources)
    for finding in left:
        output.complain(f"{cells.place(finding.place)}: {finding.code} cannot be silenced by a comment")
    output.complain(f"silenced {_counted(len(report.findings) - len(left))}")
    return int(bool(left))


def _failed(report: Report, configuration: Configuration, *, debug: bool) -> bool:
    """Tell what went wrong; with a part of the findings nothing is written."""
    if report.failures or report.missing:
        output.tell(report, configuration.settings_for(Path.cwd()), debug=debug)
    return bool(report.failures or report.missing)


def _counted(count: int) -> str:
    return f"{count} finding{'s' * (count != 1)}"
