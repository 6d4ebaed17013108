"""The command line."""

from __future__ import annotations

import sys
from typing import NoReturn


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run the command line and exit: see `command.main`. An interruption is told in one line, even while we are loaded."""
    try:
        from seedlint.cli.command import main as run  # noqa: PLC0415 - it may take long enough to be interrupted

        run(arguments)
    except KeyboardInterrupt:
        sys.stderr.write("seedlint: interrupted\n")
        sys.exit(130)
