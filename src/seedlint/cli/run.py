"""One run: options to settings, settings to a report, the report to output and an exit status."""

from __future__ import annotations

import gc
import os
import sys
import traceback
from pathlib import Path
from typing import Any, Final, TextIO

import click

from seedlint.check import check
from seedlint.cli import accept, fixing, output, pages, streams
from seedlint.cli.progress import progress
from seedlint.cli.watch import watch
from seedlint.config import Configuration
from seedlint.finding import Report
from seedlint.keys import KEYS, checked
from seedlint.settings import ConfigError, Settings
from seedlint.sources import NO_OVERLAY, Overlay, Sources
from seedlint.text.printable import printable

#: Stands for standard input among paths, for standard output where a file is to be written.
_STREAM: Final = "-"
_WRONG: Final = 2


def run(given: dict[str, Any]) -> int:
    """Do what the options say and return the exit status."""
    if given["watch"]:
        if _standard_input(given) is not None:
            raise click.UsageError("standard input cannot be watched")
        once = {**given, "watch": False}
        return watch(lambda: run(once), _paths(given), lambda: _configuration(given))
    try:
        return _run(given)
    except ConfigError as error:
        output.complain(f"error: {printable(str(error))}")
        return _WRONG
    except BrokenPipeError:
        # Whoever read the output has seen enough; nothing may be written when Python closes the stream.
        streams.abandon(sys.stdout)
        return 0
    except click.ClickException:
        raise
    except Exception as error:  # noqa: BLE001 - told in one line, as everything that goes wrong
        output.complain(f"internal error: {type(error).__name__}: {error}")
        output.complain(traceback.format_exc() if given["debug"] else output.PLEASE_REPORT)
        return _WRONG


#: Objects made before the garbage collector looks for circles: there are few, and to look costs a tenth of a run.
_COLLECT_AFTER: Final = 200_000


def _run(given: dict[str, Any]) -> int:
    gc.set_threshold(_COLLECT_AFTER, 50, 100)
    configuration = _configuration(given)
    if given["explain"] is not None:
        return pages.explain(given["explain"], configuration)
    if given["show_settings"] or given["show_files"]:
        return pages.show(_paths(given), configuration, settings=given["show_settings"])
    name = _standard_input(given)
    if name is not None:
        return _lint_input(name, configuration, debug=given["debug"])
    paths = _paths(given)
    if given["write_baseline"] is not None:
        file = None if given["write_baseline"] == _STREAM else Path(given["write_baseline"])
        return accept.write_baseline(paths, configuration, file, debug=given["debug"])
    if given["add_noqa"]:
        return accept.add_noqa(paths, configuration, debug=given["debug"])
    return _lint(paths, configuration, debug=given["debug"])


def _configuration(given: dict[str, Any]) -> Configuration:
    config = given["config"] and Path(given["config"]).absolute()
    if config and not config.is_file():
        raise ConfigError(f"there is no configuration file {given['config']}")
    return Configuration(_options(given), file=config or None, isolated=given["isolated"])


def _paths(given: dict[str, Any]) -> list[Path]:
    return [Path(path) for path in given["paths"] or ["."]]


def _lint(paths: list[Path], configuration: Configuration, *, debug: bool) -> int:
    """Lint files and folders."""
    settings = configuration.settings_for(Path.cwd())

    def checked_with(overlay: Overlay) -> Report:
        with progress():
            return check(paths, configuration.settings_for, overlay=overlay)

    if not (settings.fix or settings.diff):
        report = checked_with(NO_OVERLAY)
        output.write(report, Sources(), settings)
        return _status(report, settings, debug=debug)
    outcome = fixing.fix(checked_with, Sources(), unsafe=settings.unsafe_fixes)
    if settings.diff:
        output.write_bytes(fixing.diff(outcome), settings)
        output.complain(fixing.told_diff(outcome))
        return _status(outcome.before, settings, debug=debug)
    written = fixing.write(outcome, checked_with)
    output.write(written.after, Sources(), settings)
    output.complain(fixing.told_fixed(written))
    return max(_status(written.after, settings, debug=debug), _WRONG if written is not outcome else 0)


def _lint_input(path: Path, configuration: Configuration, *, debug: bool) -> int:
    """Lint standard input as the file at a path, with the project around that path. A fix goes to standard output."""
    content = _read_input()
    settings = configuration.settings_for(path.parent)
    own = {path: content}

    def checked_with(overlay: Overlay) -> Report:
        return check([], configuration.settings_for, overlay={**own, **overlay}, virtual=[path])

    if not (settings.fix or settings.diff):
        report = checked_with(NO_OVERLAY)
        output.write(report, Sources(own), settings)
        return _status(report, settings, debug=debug)
    outcome = fixing.fix(checked_with, Sources(own), unsafe=settings.unsafe_fixes, only=path)
    if settings.diff:
        output.write_bytes(fixing.diff(outcome), settings)
        return _status(outcome.before, settings, debug=debug)
    output.write_bytes(outcome.content.get(path, content), settings)
    output.write(outcome.after, Sources({**own, **outcome.content}), settings, to_stderr=True)
    return _status(outcome.after, settings, debug=debug)


def _read_input() -> bytes:
    """Return what standard input holds. Raises `ConfigError` if it is closed."""
    stream: TextIO | None = sys.stdin
    if stream is None:
        raise ConfigError("standard input is closed")
    return stream.buffer.read()


def _status(report: Report, settings: Settings, *, debug: bool) -> int:
    """Tell on standard error what does not belong in the output, and return the exit status."""
    output.tell(report, settings, debug=debug)
    if report.failures or report.missing:
        return _WRONG
    if settings.exit_zero:
        return 0
    return int(any(finding.severity == "error" or settings.strict for finding in report.findings))


def _standard_input(given: dict[str, Any]) -> Path | None:
    """Return the path as which standard input is linted, `None` if it is not. It may be a path that does not exist."""
    name, paths = given["stdin_filename"], given["paths"]
    if _STREAM not in paths and name is None:
        return None
    if any(path != _STREAM for path in paths):
        raise click.UsageError("standard input cannot be linted together with files")
    return Path(os.path.abspath(name or _STREAM))  # noqa: PTH100 - `resolve` would follow links


def _options(given: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of the settings that options set."""
    options = {}
    for key, field in KEYS.items():
        value = given.get(field)
        if value is not None:
            listed = [list(item) for item in value] if field == "per_file_ignores" else value
            options[field] = checked(field, listed, lambda key=key: f"--{key}")  # type: ignore[misc]
    return options
