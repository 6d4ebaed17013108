"""The Python API: lint files or a piece of source from a program, and get findings as plain values.

The types here are those of the JSON output, versioned with it: a field is never removed or given another meaning
without a new major version of seedlint; new fields may appear, with defaults.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeAlias

from seedlint import finding as internal
from seedlint.cells import Cells
from seedlint.check import check
from seedlint.config import Configuration
from seedlint.finding import Report
from seedlint.keys import checked
from seedlint.settings import ConfigError
from seedlint.sources import NO_OVERLAY, Overlay, Sources
from seedlint.text.notebook import split_cell

__all__ = ["ConfigError", "Edit", "Finding", "Fix", "SeedlintError", "Step", "check_paths", "check_source"]

StrPath: TypeAlias = "str | os.PathLike[str]"


class SeedlintError(Exception):
    """Something went wrong inside seedlint itself: a bug. The message says in which file or rule."""


@dataclass(frozen=True)
class Step:
    """One step of a trace: `what` happens (the call as it reads) and where. `cell` is that of a notebook.

    Lines and columns count from 1, columns in code points.
    """

    role: Literal["seed", "draw", "build", "call"]
    what: str
    stream: str | None
    path: str
    line: int
    column: int
    cell: int | None = None


@dataclass(frozen=True)
class Edit:
    """Replace the text from (`line`, `column`) up to (`end_line`, `end_column`), exclusive, by `content`."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    content: str
    cell: int | None = None


@dataclass(frozen=True)
class Fix:
    """Edits that belong together; `safe` ones are proven by analysing the edited program."""

    message: str
    applicability: Literal["safe", "unsafe"]
    edits: tuple[Edit, ...]


@dataclass(frozen=True)
class Finding:
    """One finding. `path` is relative to the working directory where it lies below it; ends are exclusive.

    `trace` tells the story in execution order: the seed, the first draw after it, the construction, calls between.
    """

    code: str
    name: str
    severity: Literal["error", "note"]
    message: str
    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    model: str = ""
    streams: tuple[str, ...] = ()
    trace: tuple[Step, ...] = ()
    fix: Fix | None = None
    cell: int | None = None


def check_paths(
    paths: Iterable[StrPath],
    *,
    select: Iterable[str] | None = None,
    extend_select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    fixes: bool = False,
    config: StrPath | None = None,
    isolated: bool = False,
    options: Mapping[str, Any] | None = None,
) -> list[Finding]:
    """Lint files and folders, each in the light of the project around it, and return the findings, sorted by place.

    `select`, `extend_select` and `ignore` are codes or prefixes of codes. With `fixes` findings have their fix, which
    costs a second analysis. `config` names the configuration file to use instead of the nearest; with `isolated` none is
    used. `options` are further keys of the configuration (`{"unknown-calls": "draw"}`).

    Raises `ConfigError` for a wrong option or configuration, `FileNotFoundError` for a path at which there is nothing, and
    `SeedlintError` for a bug of seedlint. What cannot be read or parsed is a finding, SDL901.
    """
    configuration = _configuration(select, extend_select, ignore, fixes, config, isolated, options)
    report = check([Path(path) for path in paths], configuration.settings_for)
    return _findings(report, Sources())


def check_source(
    source: str | bytes,
    *,
    path: StrPath | None = None,
    select: Iterable[str] | None = None,
    extend_select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    fixes: bool = False,
    config: StrPath | None = None,
    isolated: bool = False,
    options: Mapping[str, Any] | None = None,
) -> list[Finding]:
    """Lint a piece of source and return the findings, sorted by place.

    With `path` it stands in for the file there, which need not exist, and is linted in the light of the project around
    it; a name that ends in `.ipynb` makes it a notebook. Without, it is linted alone, and findings have the path `-`.
    See `check_paths` for everything else.
    """
    configuration = _configuration(select, extend_select, ignore, fixes, config, isolated, options)
    file = Path(os.path.abspath(path or "-"))  # noqa: PTH100 - `resolve` would follow links
    content = source.encode() if isinstance(source, str) else source
    overlay: Overlay = {**NO_OVERLAY, file: content}
    report = check([], configuration.settings_for, overlay=overlay, virtual=[file], alone=path is None)
    return _findings(report, Sources(overlay))


def _configuration(
    select: Iterable[str] | None,
    extend_select: Iterable[str],
    ignore: Iterable[str],
    fixes: bool,
    config: StrPath | None,
    isolated: bool,
    options: Mapping[str, Any] | None,
) -> Configuration:
    given = {key.replace("-", "_"): value for key, value in (options or {}).items()}
    for field, value in (("select", select), ("extend_select", extend_select), ("ignore", ignore)):
        if isinstance(value, str):
            raise ConfigError(f"`{field}` must be a list of codes", f"[{value!r}]")
        if value:
            given[field] = tuple(value)
    given["fix"] = fixes
    file = None if config is None else Path(config).absolute()
    if file is not None and not file.is_file():
        raise ConfigError(f"there is no configuration file {config}")
    values = {field: _checked(field, value) for field, value in given.items()}
    return Configuration(values, file=file, isolated=isolated)


def _checked(field: str, value: object) -> object:
    try:
        return checked(field, value, lambda: "")
    except KeyError:
        raise ConfigError(f"unknown option `{field}`") from None


def _findings(report: Report, sources: Sources) -> list[Finding]:
    if report.missing:
        raise FileNotFoundError(f"no such file or folder: {report.missing[0]}")
    if report.failures:
        first = report.failures[0]
        raise SeedlintError(f"{first.where}: {first.message}")
    return [_finding(each) for each in Cells(sources).in_cells(report).findings]


def _finding(found: internal.Finding) -> Finding:
    span = found.place.span
    path, cell = split_cell(found.place.path)
    return Finding(
        code=found.code,
        name=found.name,
        severity=found.severity,
        message=found.message,
        path=path,
        line=span.line,
        column=span.column,
        end_line=span.end_line,
        end_column=span.end_column,
        model=found.model,
        streams=tuple(found.streams),
        trace=tuple(map(_step, found.trace)),
        fix=None if found.fix is None else _fix(found.fix),
        cell=cell,
    )


def _step(step: internal.Step) -> Step:
    path, cell = split_cell(step.place.path)
    return Step(step.role, step.what, step.stream, path, *step.place.span[:2], cell)


def _fix(fix: internal.Fix) -> Fix:
    return Fix(fix.message, fix.applicability, tuple(map(_edit, fix.edits)))


def _edit(edit: internal.Edit) -> Edit:
    path, cell = split_cell(edit.path)
    return Edit(path, *edit.span, edit.content, cell)
