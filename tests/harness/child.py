"""Processes that a program starts: they are instrumented as well, and leave a report of their own.

Only the "spawn" method is followed. In the program's process `follow` makes `multiprocessing` start this
module instead of a bare interpreter; here the same hooks are put in place before the process takes up its work.
"""

from __future__ import annotations

import contextlib
import json
import multiprocessing.spawn
import os
import runpy
import signal
import sys
import threading
from pathlib import Path
from typing import Any

from tests.harness.instrument import Recorder


def follow(root: str, reports: Path) -> None:
    """From now on, instrument processes that are spawned; each writes its report into the folder `reports`."""

    def command(**numbers: int) -> list[str]:
        numbered = [f"{name}={number}" for name, number in numbers.items()]
        return [sys.executable, "-m", "tests.harness.child", root, str(reports), *numbered]

    spawning: Any = multiprocessing.spawn
    spawning.get_command_line = command


def _instrumented_main(recorder: Recorder) -> None:
    """Let the import of the program's main module in this process be instrumented, like all others."""

    def run_path(path: str, init_globals: Any = None, run_name: str = "") -> dict[str, Any]:
        path = os.path.realpath(path)
        names = {"__name__": run_name, "__file__": path, "__builtins__": __builtins__, **(init_globals or {})}
        exec(recorder.compile(Path(path).read_text(encoding="utf-8"), path), names)
        return names

    running: Any = runpy
    running.run_path = run_path


def main() -> None:
    """Take up the work of a spawned process; the arguments are those of `follow`'s command."""
    root, reports, *numbered = sys.argv[1:]
    numbers = {name: int(number) for name, number in (argument.split("=") for argument in numbered)}
    sys.argv[1:] = ["--multiprocessing-fork"]
    recorder = Recorder(root)
    recorder.install()
    follow(root, Path(reports))
    _instrumented_main(recorder)

    def tell() -> None:
        _write(Path(reports, f"{os.getpid()}.json"), json.dumps(recorder.report()))

    def end(*_: object) -> None:
        tell()  # the signal may come just before it is ignored below, and leave no time for it
        sys.exit(0)

    # A pool ends its processes with this signal; they must still be able to tell what they did.
    signal.signal(signal.SIGTERM, end)
    sys.settrace(recorder.trace)
    threading.settrace(recorder.trace)
    try:
        multiprocessing.spawn.spawn_main(**numbers)
    finally:
        # The signal may come while the process ends by itself; from here on it must not end the report.
        with contextlib.suppress(SystemExit):
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        sys.settrace(None)
        threading.settrace(lambda *_: None)
        tell()


def _write(path: Path, text: str) -> None:
    """Write a file that is there whole or not at all."""
    unfinished = path.parent.parent / f"{path.parent.name}.{path.name}"
    unfinished.write_text(text, encoding="utf-8")
    unfinished.replace(path)


if __name__ == "__main__":
    main()
