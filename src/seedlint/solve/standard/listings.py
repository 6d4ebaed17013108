"""The files in a folder that is a package of the program: packages look for their own modules there, to import them all."""

from __future__ import annotations

import fnmatch
import posixpath
from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.models import unresolved
from seedlint.solve.modules.modules import AS_MODULE
from seedlint.solve.objects import sequences
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first
from seedlint.solve.state.items import Given, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.own_files import from_script
from seedlint.solve.state.shapes import Special
from seedlint.solve.state.values import FALSE, TRUE, as_text, constant, one

_INIT: Final = "__init__.py"


def _listed(machine: Machine, frame: Frame, folder: str) -> list[str] | None:
    """Return the names of the modules and packages in a folder, sorted, or None if it is no package of the program."""
    path = from_script(frame, folder)
    package = machine.modules(AS_MODULE + posixpath.join(path, _INIT))
    if package is None:
        return None
    names = [name.rpartition(".")[2] for name in machine.submodules(f"{package.name}.")]
    files = [f"{name}.py" for name in names]
    present = (machine.modules(AS_MODULE + posixpath.join(path, file)) for file in files)
    return sorted(
        [
            _INIT,
            *(name if held is None else file for name, file, held in zip(names, files, present, strict=True)),
        ]
    )


def _list_folder(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `os.listdir(folder)`."""
    folder = as_text(first(given, 0, "path"))
    names = _listed(machine, frame, folder) if folder is not None else None
    if names is None:
        return _unresolved(machine, frame, given, position, "os.listdir")
    return sequences.filled(machine, frame, f"listed@{position}", [*map(constant, names)])


def _matching(name: str) -> Special:
    """Return `glob.glob` or `glob.iglob`, by name."""

    def find(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        folder, _, pattern = (as_text(first(given, 0, "pathname")) or "").rpartition("/")
        names = _listed(machine, frame, folder) if folder else None
        if names is None or len(given) > 1:
            return _unresolved(machine, frame, given, position, f"glob.{name}")
        paths = [constant(f"{folder}/{each}") for each in fnmatch.filter(names, pattern)]
        return sequences.filled(machine, frame, f"listed@{position}", paths)

    return find


def _is_kind(name: str) -> Special:
    """Return `os.path.isfile` or `os.path.isdir`, by name: what is known is known of modules and packages of the program."""

    def ask(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        folder, _, last = (as_text(first(given)) or "").rpartition("/")
        if not folder or last not in (_listed(machine, frame, folder) or ()):
            return _unresolved(machine, frame, given, position, f"os.path.{name}")
        return TRUE if last.endswith(".py") == (name == "isfile") else FALSE

    return ask


def _split_ending(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `os.path.splitext(path)`."""
    path = as_text(first(given, 0, "p"))
    if path is None:
        return _unresolved(machine, frame, given, position, "os.path.splitext")
    return one(Tuple(tuple(map(constant, posixpath.splitext(path)))))


def _unresolved(
    machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos, library: str
) -> Value:
    text = frame.text(position) or library
    return unresolved.call(machine, frame, text, given, position, of_module=True, library=library)


SPECIAL: Final[dict[str, Special]] = {
    "os.listdir": _list_folder,
    "os.path.isfile": _is_kind("isfile"),
    "os.path.isdir": _is_kind("isdir"),
    "os.path.splitext": _split_ending,
    "glob.glob": _matching("glob"),
    "glob.iglob": _matching("iglob"),
}
