"""What the program itself has put into files whose path is known."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import Final

from seedlint.solve.state.frame import MAIN, Frame, outermost
from seedlint.solve.state.items import Given, Library, Object, Text, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import FALSE, NONE, NOTHING, TRUE, UNKNOWN, constant, place_of

#: An open file, by its path.
FILE: Final = Library("seedlint.file")
#: The table of what was written, by paths.
_WRITTEN: Final = "#written"

#: The table of which files are there, by paths, and how many folders above one are asked whether it may be gone with them.
_THERE: Final = "#there"
_LEVELS: Final = 4
#: What says that a folder is there.
FOLDER: Final = constant("folder")
#: The cell that says whether there may be something at any path.
_LOST: Final = (_THERE, "#lost")
#: How the paths of folders begin that the program makes for this run alone.
ANEW: Final = "/tmp/seedlint."  # noqa: S108 - nothing is there
#: Where functions are found that leave files as they are, and functions that do not.
_ASKS: Final = (
    "os.path.",
    "os.listdir",
    "os.walk",
    "os.scandir",
    "os.stat",
    "glob.",
    "builtins.",
    "pathlib.",
    "logging.",
)
_CHANGES: Final = frozenset({"os.rename", "os.replace", "os.removedirs", "shutil.rmtree", "shutil.move"})


def from_script(frame: Frame, path: str) -> str:
    """Return where a path leads from the folder of the script that is run."""
    return os.path.normpath(Path(outermost(frame).module.key.removeprefix(f"{MAIN}:")).parent / path)


def written(frame: Frame, place: str) -> tuple[str, str]:
    """Return the cell of what the program has put into a file; False if nothing."""
    return (_WRITTEN, f"#at {from_script(frame, place)}")


def presence(machine: Machine, frame: Frame, place: str) -> Value:
    """Return whether something is at a path: True if the program has put a file there, a mark if a folder, None if it has taken
    away what was there, False if it has done neither.
    """
    return machine.read(frame, (_THERE, f"#at {from_script(frame, place)}"))


def put(machine: Machine, frame: Frame, path: Value, value: Value) -> None:
    """Note that something is at a path, or nothing, or that either may be; at any, if it is not known."""
    if place := place_of(path):
        machine.write((_THERE, f"#at {from_script(frame, place)}"), value)
    elif not all(isinstance(item, Object) for item in path):  # which are files that are open
        machine.write(_LOST, TRUE)


def found_at(machine: Machine, frame: Frame, place: str) -> Value:
    """Return what is at a path, as `presence` has it, but that nothing is known to be there where nothing has been put into a new
    folder; nothing where it is not known.
    """
    if not place:
        return NOTHING
    path = PurePosixPath(from_script(frame, place))
    found, *above = (presence(machine, frame, str(each)) for each in (path, *path.parents[:_LEVELS]))
    if UNKNOWN in above or found not in (TRUE, NONE, FALSE, FOLDER):
        return NOTHING
    is_new = str(path).startswith(ANEW) and machine.read(frame, _LOST) == FALSE
    return found if found != FALSE else NONE if is_new else NOTHING


def hand_out(machine: Machine, frame: Frame, given: Sequence[Given], library: str = "") -> None:
    """Let code that is not at hand write anything into the open files that it is given, and below new folders."""
    for _, _, value in given:
        for item in value:
            if isinstance(item, Object) and item.kind == FILE:
                machine.write(written(frame, item.place), UNKNOWN)
    hand_out_paths(machine, frame, given, library)


def hand_out_paths(machine: Machine, frame: Frame, given: Sequence[Given], library: str) -> None:
    """Let a library put anything below the new folders whose paths it is given, or take it away."""
    for _, _, value in given:
        place = place_of(value)
        if (place.startswith(ANEW) and not library.startswith(_ASKS)) or (place and library in _CHANGES):
            put(machine, frame, value, UNKNOWN)
        elif any(isinstance(item, Text) and item.prefix.startswith(ANEW) for item in value):
            machine.write(_LOST, TRUE)
