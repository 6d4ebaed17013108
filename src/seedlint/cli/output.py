"""Where words go: findings to standard output or a file, everything else to standard error."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final, TextIO

from seedlint.cells import Cells
from seedlint.cli import streams
from seedlint.finding import Report
from seedlint.render import UTF_8, renderer
from seedlint.render.view import View
from seedlint.rules.registry import RULES
from seedlint.settings import ConfigError, Settings
from seedlint.sources import Sources
from seedlint.text import refusal
from seedlint.text.printable import printable
from seedlint.version import __version__

PLEASE_REPORT: Final = "this is a bug in seedlint; please report it with what `--debug` shows"


def write(report: Report, sources: Sources, settings: Settings, *, to_stderr: bool = False) -> None:
    """Write the findings in the format and to the place that the settings name."""
    stream: TextIO | None = sys.stderr if to_stderr else sys.stdout
    file = None if to_stderr else settings.output_file
    is_utf_8 = file is not None or settings.output_format in UTF_8
    encoding = (not is_utf_8 and stream and stream.encoding) or "utf-8"
    view = View(
        version=__version__,
        rules=RULES,
        lines=sources.lines,
        color=_is_colored(stream, file),
        width=shutil.get_terminal_size((100, 24)).columns,
        encoding=encoding,
    )
    text = renderer(settings.output_format)(Cells(sources).in_cells(report), view)
    content = text.encode(encoding, "backslashreplace")
    if file is not None:
        write_file(file, content)
    elif to_stderr:
        _say(content)
    else:
        _print(content)


def write_bytes(content: bytes, settings: Settings) -> None:
    """Write bytes as they are to the place that the settings name."""
    if settings.output_file is not None:
        write_file(settings.output_file, content)
    else:
        _print(content)


def write_file(path: Path, content: bytes) -> None:
    """Write a file at once or not at all; into a device or a pipe directly. Raises `ConfigError`."""
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(content)
        else:
            _replace(Path(os.path.realpath(path)), content)
    except OSError as error:
        reason = refusal.reason(error)
        raise ConfigError(
            f"the output file cannot be written: {reason}", where=printable(str(path))
        ) from error


def tell(report: Report, settings: Settings, *, debug: bool) -> None:
    """Say on standard error what a run has to say besides its findings."""
    for path in report.missing:
        complain(f"error: {printable(path)}: no such file or folder")
    for failure in report.failures:
        complain(f"internal error: {failure.where}: {failure.message}")
        if debug:
            complain(failure.details)
    if report.failures and not debug:
        complain(PLEASE_REPORT)
    for remark in report.remarks:
        complain(remark)
    if settings.statistics:
        _tell_statistics(report)
    if settings.verbose:
        complain(f"files: {report.files}")
        for name, count in sorted(report.statistics.items()):
            complain(f"{name}: {count}")


def complain(text: str) -> None:
    """Say something on standard error, one line at a time, if there is something to say and somewhere to say it."""
    encoding = (sys.stderr and sys.stderr.encoding) or "utf-8"
    for line in text.splitlines():
        _say(f"seedlint: {printable(line)}\n".encode(encoding, "backslashreplace"))


def _tell_statistics(report: Report) -> None:
    names = {rule.code: rule.name for rule in RULES}
    counts = Counter(finding.code for finding in report.findings)
    for code, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        complain(f"{count:>6} {code} {names[code]}")


def _is_colored(stream: TextIO | None, file: Path | None) -> bool:
    """Tell whether to use colour: only on a terminal, unless `FORCE_COLOR` asks for it; never with `NO_COLOR`."""
    if stream is None or file is not None or os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (stream.isatty() and os.environ.get("TERM") != "dumb")


def show(text: str) -> None:
    """Write text to standard output. Raises `ConfigError` and `BrokenPipeError` as findings do."""
    encoding = (sys.stdout and sys.stdout.encoding) or "utf-8"
    _print(text.encode(encoding, "backslashreplace"))


def _say(content: bytes) -> None:
    """Write to standard error, unless that is closed or full."""
    stream: TextIO | None = sys.stderr
    if stream is not None:
        with suppress(OSError):
            _emit(stream, content)


def _print(content: bytes) -> None:
    """Write to standard output. Raises `ConfigError` if that is closed or full, `BrokenPipeError` if nobody reads on."""
    stream: TextIO | None = sys.stdout
    if stream is None:
        raise ConfigError("standard output is closed")
    try:
        _emit(stream, content)
    except BrokenPipeError:
        raise
    except OSError as error:
        streams.abandon(stream)
        reason = refusal.reason(error)
        raise ConfigError(f"standard output cannot be written: {reason}") from error


def _emit(stream: TextIO, content: bytes) -> None:
    stream.flush()
    raw: BinaryIO = stream.buffer
    raw.write(content)
    raw.flush()


def _replace(path: Path, content: bytes) -> None:
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name[:64]}.", suffix=".tmp", dir=path.parent)
    try:
        with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor is no path
            file.write(content)
        mode = path.stat().st_mode & 0o7777 if path.exists() else 0o666 & ~_umask()
        os.chmod(name, mode)  # noqa: PTH101 - a name is enough
        os.replace(name, path)  # noqa: PTH105 - the same
    except BaseException:  # also when interrupted: no stray file stays behind
        with suppress(FileNotFoundError):
            os.unlink(name)  # noqa: PTH108 - the same
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
