"""Which files are there: what the program has written itself, and what it has not in a folder that it has made anew.

What lies in any other folder may be there from another run.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.models import unresolved
from seedlint.solve.standard import listings
from seedlint.solve.state import own_files
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first
from seedlint.solve.state.items import Given, Library, Object, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Special
from seedlint.solve.state.values import FALSE, NONE, PRESENT, TRUE, constant, one, place_of

#: A folder that is removed when it is left, and the attribute that holds its path.
_FOLDER: Final = "tempfile.TemporaryDirectory"
_NAME: Final = "name"
#: Functions that ask whether a file is there, or make it, or take it away, beside the methods of paths that do (`paths.KNOWING`).
_WANTED: Final = {
    **dict.fromkeys(("exists", "lexists"), (TRUE, own_files.FOLDER)),
    "isfile": (TRUE,),
    "isdir": (own_files.FOLDER,),
}
_REMOVING: Final = ("os.remove", "os.unlink")


def _new_folder(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `tempfile.mkdtemp()`: a folder in which nothing is, if this point is run once."""
    place = machine.place(frame, f"folder@{position}")
    path = f"{own_files.ANEW}{zlib.crc32(place.encode()):08x}"
    if frame.later or own_files.presence(machine, frame, path) != FALSE:
        return unresolved.call(
            machine, frame, "tempfile.mkdtemp", given, position, library="tempfile.mkdtemp"
        )
    own_files.put(machine, frame, constant(path), own_files.FOLDER)
    return constant(path)


def _folder(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `tempfile.TemporaryDirectory()`."""
    made = Object(machine.place(frame, f"{_FOLDER}@{position}"), Library(_FOLDER))
    machine.write((made.place, _NAME), _new_folder(machine, frame, given, position))
    return one(made)


def _asked(name: str) -> Special:
    """Return a function that tells whether there is something at a path, by its name in the library."""
    wanted = _WANTED[name.rpartition(".")[2].replace("_", "")]

    def call(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        found = own_files.found_at(machine, frame, place_of(first(given)))
        if found:
            return TRUE if found in wanted else FALSE
        if name in listings.SPECIAL:
            return listings.SPECIAL[name](machine, frame, given, position)
        text = frame.text(position) or name
        return unresolved.call(machine, frame, text, given, position, of_module=True, library=name)

    return call


def _set(name: str, value: Value) -> Special:
    """Return a function after which there is something at a path, or nothing, by its name in the library."""

    def call(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        text = frame.text(position) or name
        result = unresolved.call(machine, frame, text, given, position, of_module=True, library=name)
        own_files.put(machine, frame, first(given), value)
        return result or PRESENT

    return call


SPECIAL: Final[dict[str, Special]] = {
    "tempfile.mkdtemp": _new_folder,
    _FOLDER: _folder,
    **{f"os.path.{name}": _asked(f"os.path.{name}") for name in _WANTED},
    **{f"seedlint.path.{name}": _asked(f"pathlib.Path.{name}") for name in ("exists", "is_file", "is_dir")},
    **{name: _set(name, NONE) for name in _REMOVING},
    **{name: _set(name, own_files.FOLDER) for name in ("os.mkdir", "os.makedirs")},
    "seedlint.path.mkdir": _set("pathlib.Path.mkdir", own_files.FOLDER),
    "seedlint.path.unlink": _set("pathlib.Path.unlink", NONE),
    "seedlint.path.touch": _set("pathlib.Path.touch", TRUE),
}
