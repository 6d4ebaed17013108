"""What the program itself has put into files whose path is known."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from seedlint.solve.state.frame import MAIN, Frame, outermost
from seedlint.solve.state.items import Given, Library, Object
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import UNKNOWN

#: An open file, by its path.
FILE: Final = Library("seedlint.file")
#: The table of what was written, by paths.
_WRITTEN: Final = "#written"


def from_script(frame: Frame, path: str) -> str:
    """Return where a path leads from the folder of the script that is run."""
    return os.path.normpath(Path(outermost(frame).module.key.removeprefix(f"{MAIN}:")).parent / path)


def written(frame: Frame, place: str) -> tuple[str, str]:
    """Return the cell of what the program has put into a file; False if nothing."""
    return (_WRITTEN, f"#at {from_script(frame, place)}")


def hand_out(machine: Machine, frame: Frame, given: Iterable[Given]) -> None:
    """Let code that is not at hand write anything into the open files that it is given."""
    for _, _, value in given:
        for item in value:
            if isinstance(item, Object) and item.kind == FILE:
                machine.write(written(frame, item.place), UNKNOWN)
