"""`--watch`: lint, wait until a file of the project or a configuration changes, lint again, until interrupted."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, TextIO, TypeAlias

from seedlint.cli import output
from seedlint.config import Configuration
from seedlint.discover import discover, surroundings
from seedlint.settings import ConfigError

#: The least seconds between two looks at the files; a look that takes long is followed by ten times its time.
INTERVAL: Final = 0.5
_CLEAR: Final = "\x1b[2J\x1b[3J\x1b[H"

#: What is seen of files: when they were changed, and how long they are.
Seen: TypeAlias = "dict[Path, tuple[int, int]]"


def watch(once: Callable[[], int], paths: list[Path], configured: Callable[[], Configuration]) -> int:
    """Lint again and again; return the last exit status when the user interrupts.

    Raises KeyboardInterrupt if that is before the first run has ended: it says nothing of the files.
    """
    status: int | None = None
    try:
        before: Seen | None = None
        while True:
            began = time.monotonic()
            now = _seen(paths, configured)
            if now != before:
                before = now
                _clear()
                status = once()
                output.complain(f"watching {len(now)} file{'s' * (len(now) != 1)}; interrupt to end")
            time.sleep(max(INTERVAL, 10 * (time.monotonic() - began) if now == before else 0))
    except KeyboardInterrupt:
        if status is None:
            raise
        return status


def _clear() -> None:
    stream: TextIO | None = sys.stdout
    if stream is not None and stream.isatty():
        stream.write(_CLEAR)


def _seen(paths: list[Path], configured: Callable[[], Configuration]) -> Seen:
    seen: Seen = {}
    for file in _files(paths, configured):
        try:
            found = file.stat()
        except OSError:
            continue
        seen[file] = (found.st_mtime_ns, found.st_size)
    return seen


def _files(paths: list[Path], configured: Callable[[], Configuration]) -> Iterator[Path]:
    """Yield the files that a run depends on; of a project that is configured wrongly, the files that configure it."""
    names = (".seedlint.toml", "seedlint.toml", "pyproject.toml")
    for folder in {Path.cwd(), *(path.absolute() for path in paths)}:
        yield from (above / name for above in (folder, *folder.parents) for name in names)
    try:
        configuration = configured()
        projects = discover(paths, configuration.settings_for).projects
    except ConfigError:
        return
    for project in projects:
        file = configuration.file_for(project.root)
        yield from (file,) if file else ()
        yield from (each.path for each in (*project.files, *surroundings(project)))
