"""Modules: which file a name means, and running it at its first import.

A script finds modules beside itself first, then below the project's roots. A name that the catalogue knows means the
library unless a file beside the script shadows it, as `sys.path` has it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeAlias

from seedlint.ir import ops
from seedlint.solve import objects
from seedlint.solve.frame import MAIN, Frame, LoadedModule
from seedlint.solve.machine import Machine
from seedlint.solve.values import (
    FALSE,
    NOTHING,
    TRUE,
    Function,
    FunctionRef,
    Library,
    Module,
    Value,
    constant,
    one,
)

#: The code of a file, or None if it has none that can be read.
CodeOf: TypeAlias = Callable[[Path], ops.Module | None]
_EMPTY: Final = ops.Module((ops.Function("<module>", "<module>", "module", -1, (), (), 0, -1),), (), {})


class Modules:
    """The files of the program by module name, each read when it is first imported.

    `shown` gives the path that messages use for a file.
    """

    def __init__(
        self,
        roots_of: Callable[[Path], Sequence[Path]],
        code_of: CodeOf,
        knows: Callable[[str], bool],
        shown: Callable[[Path], str],
    ) -> None:
        """Look below the folders that `roots_of` gives for a script, in order.

        `knows` tells the top-level modules that the catalogue describes: only the first folder shadows those.
        """
        self._roots_of = roots_of
        self._code_of = code_of
        self._knows = knows
        self._shown = shown
        self._found: dict[tuple[tuple[Path, ...], str], LoadedModule | None] = {}
        self._by_path: dict[Path, LoadedModule] = {}
        self._scripts: dict[Path, LoadedModule | None] = {}

    def resolver(self, script: Path) -> Callable[[str], LoadedModule | None]:
        """Return the search for modules that a script does. A name with a slash is the path of a script to run."""
        roots = tuple(self._roots_of(script))

        def resolve(name: str) -> LoadedModule | None:
            if os.sep in name:
                return self._script(Path(os.path.normpath(name)))
            key = (roots, name)
            if key not in self._found:
                self._found[key] = self._search(roots, name)
            return self._found[key]

        return resolve

    def main(self, path: Path) -> LoadedModule | None:
        """Return a file as the script that is run."""
        code = self._code_of(path)
        if code is None:
            return None
        return LoadedModule(
            f"{MAIN}:{path}", dotted_name(path), self._shown(path), path.name == "__init__.py", code
        )

    def _script(self, path: Path) -> LoadedModule | None:
        if path not in self._scripts:
            self._scripts[path] = self.main(path) if path.is_file() else None
        return self._scripts[path]

    def at(self, path: Path) -> LoadedModule | None:
        """Return a file as a module."""
        return self._load(path, dotted_name(path))

    def _search(self, roots: tuple[Path, ...], name: str) -> LoadedModule | None:
        known = self._knows(name.partition(".")[0])
        for root in roots[:1] if known else roots:
            found = self._below(root, name)
            if found is not None:
                return found
        return None

    def _below(self, root: Path, name: str) -> LoadedModule | None:
        base = root.joinpath(*name.split("."))
        for path in (base / "__init__.py", base.with_name(base.name + ".py")):
            if path.is_file():
                return self._load(path, name)
        if base.is_dir() and not self._knows(name.partition(".")[0]) and any(base.glob("*.py")):
            return LoadedModule(str(base), name, self._shown(base), is_package=True, code=_EMPTY)
        return None

    def _load(self, path: Path, name: str) -> LoadedModule | None:
        known = self._by_path.get(path)
        if known is not None:
            return known
        code = self._code_of(path)
        if code is None:
            return None
        module = LoadedModule(str(path), name, self._shown(path), path.name == "__init__.py", code)
        self._by_path[path] = module
        return module


def dotted_name(path: Path) -> str:
    """Return the name under which the packages around a file import it."""
    parts = [] if path.name == "__init__.py" else [path.stem]
    folder = path.parent
    while (folder / "__init__.py").is_file() and folder != folder.parent:
        parts.insert(0, folder.name)
        folder = folder.parent
    return ".".join(parts) or path.parent.name


def load_module(machine: Machine, frame: Frame, name: str, position: ops.Pos) -> Value:
    """Import a module by its absolute name: packages around it first, each run when it is first imported."""
    parts = name.split(".")
    value = NOTHING
    parent: LoadedModule | None = None
    for count in range(1, len(parts) + 1):
        dotted = ".".join(parts[:count])
        module = machine.modules(dotted)
        if module is None:
            if parent is not None and count == len(parts):
                return machine.read(frame, (parent.key, parts[-1]))
            return objects.named(machine, name) or one(Library(name))
        run_module(machine, frame, module, position)
        if machine.state is None:
            return NOTHING
        value = one(Module(module.key))
        if parent is not None:
            machine.write((parent.key, parts[count - 1]), value)
        parent = module
    return value


def run_module(machine: Machine, frame: Frame, module: LoadedModule, position: ops.Pos) -> None:
    """Run a module's body unless it has been imported before."""
    cell = (module.key, "#imported")
    imported = machine.read(frame, cell)
    if imported == TRUE:
        return

    def run() -> Value:
        enter_module(machine, module, module.name)
        body = Function(FunctionRef(module.key, 0), "")
        return machine.do.activate(frame, body, {}, position, None)

    if imported == FALSE:
        run()
    else:
        machine.alternatives(frame, [run, lambda: NOTHING])


def enter_module(machine: Machine, module: LoadedModule, name: str) -> None:
    """Make a module known and set what every module has."""
    machine.code[module.key] = module
    machine.write((module.key, "#imported"), TRUE)
    machine.write((module.key, "__name__"), constant(name))
