"""The command line."""

from __future__ import annotations

import sys
from typing import NoReturn


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command line and exit: see `command.main`. An interruption is told in one line, even while we are loaded."""
    try:
        from seedlint.cli.command import main as run  # noqa: PLC0415 - it may take long enough to be interrupted

        status = run(arguments)
        _ignore_interrupts()
    except KeyboardInterrupt:
        _ignore_interrupts()
        sys.stderr.write("seedlint: interrupted\n")
        status = 130
    sys.exit(status)


def _ignore_interrupts() -> None:
    """Let no interruption change the exit status any more: the work is done, or given up, and the interpreter only winds down."""
    import signal  # noqa: PLC0415 - importing it may be interrupted, too

    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    except ValueError:  # not in the main thread, which alone is interrupted
        return
