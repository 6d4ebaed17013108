"""Modules: which file a name means, and running it at its first import.

A script finds modules beside itself first, then below the project's roots, then in folders that some file may add to
`sys.path`. A name that the catalogue knows means the library unless a file beside the script shadows it, as that has it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, Protocol, TypeAlias

from seedlint.ir import ops
from seedlint.ir.expression import Expression
from seedlint.packages import is_sketched
from seedlint.solve.state import any_name
from seedlint.solve.state.frame import MAIN, Frame
from seedlint.solve.state.heap import imported
from seedlint.solve.state.items import Function, FunctionRef, Library, Module, Value
from seedlint.solve.state.loaded import LoadedModule
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.naming import enter_module, named
from seedlint.solve.state.values import FALSE, NOTHING, TRUE, one

#: The code of a file, or None if it has none that can be read.
CodeOf: TypeAlias = Callable[[Path], ops.Module | None]
#: How the names end of files that hold settings as text.
TEXTS: Final = (".json", ".yaml", ".yml", ".toml", ".ini", ".cfg", ".txt")
#: How many modules of a package an import by an unknown name may mean.
SUBMODULES: Final = 40
#: How the name of a file begins that is wanted as a module, by its path.
AS_MODULE: Final = "module:"
#: How the name begins of statements that stand in the program as text, which follows.
AS_TEXT: Final = "text:"
_EMPTY: Final = ops.Module((ops.Function("<module>", "<module>", "module", -1, (), (), 0, -1),), (), {})


class Packages(Protocol):
    """The installed packages of a program's environment."""

    def has(self, name: str) -> bool:
        """Return whether there is an installed module under an absolute name."""

    def is_tame(self, name: str) -> bool:
        """Return whether a name lies in an installed module that can reach nothing that draws or builds."""

    def find(self, name: str) -> Path | None:
        """Return the file of an installed module that is worth following, by its absolute name."""


class _NoPackages:
    def has(self, name: str) -> bool:  # noqa: ARG002
        return False

    def is_tame(self, name: str) -> bool:  # noqa: ARG002
        return False

    def find(self, name: str) -> Path | None:  # noqa: ARG002
        return None


NO_PACKAGES: Final = _NoPackages()
#: How many names may be looked up in installed packages: a program that looks for more is not one that people write.
LOOKUPS: Final = 20_000


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
        packages: Packages = NO_PACKAGES,
        parsed: Callable[[str], Expression | None] = lambda _: None,
        lowered: Callable[[str], ops.Module | None] = lambda _: None,
        text_of: Callable[[Path], str | None] = lambda _: None,
    ) -> None:
        """Look below the folders that `roots_of` gives for a script, in order.

        `knows` tells the top-level modules that the catalogue describes: only the first folder shadows those.
        `packages` are the installed ones. `parsed` reads text that is evaluated, `lowered` text that is executed, `text_of` files
        that are no code.
        """
        self.parsed = parsed
        self._lowered = lowered
        self._text_of = text_of
        self._texts: dict[str, LoadedModule | None] = {}
        self._roots_of = roots_of
        self._code_of = code_of
        self._knows = knows
        self._shown = shown
        self._packages = packages
        self._installed: dict[str, LoadedModule | None] = {}
        self._found: dict[tuple[tuple[Path, ...], str], LoadedModule | None] = {}
        self._by_path: dict[Path, LoadedModule] = {}
        self._mains: dict[Path, LoadedModule | None] = {}
        self._scripts: dict[Path, LoadedModule | None] = {}
        self._packages_of: dict[Path, str] = {}
        #: Paths at which a module was looked for in vain.
        self.absent: set[str] = set()

    def resolver(self, script: Path) -> Callable[[str], LoadedModule | None]:
        """Return the search for modules that a script does. A name with a slash is the path of a script to run, or of a module if
        it begins with `AS_MODULE`, and what follows `AS_TEXT` is a text to be executed.
        """
        roots = tuple(self._roots_of(script))

        def resolve(name: str) -> LoadedModule | None:
            if name.startswith(AS_TEXT):
                return self._text(name)
            if name.startswith(AS_MODULE):
                path = Path(name.removeprefix(AS_MODULE))
                return self.at(path) if self._is_present(path) else None
            if os.sep in name:
                return self._script(Path(os.path.normpath(name)))
            key = (roots, name)
            if key not in self._found:
                self._found[key] = self._search(roots, name)
            return self._found[key]

        return resolve

    def lister(self, script: Path) -> Callable[[str], list[str]]:
        """Return what lists the modules whose names begin with a dotted prefix, for a script."""
        roots = tuple(self._roots_of(script))

        def submodules(prefix: str) -> list[str]:
            package, _, begin = prefix.rpartition(".")
            folders = [root.joinpath(*package.split(".")) for root in roots] if package else []
            found = {
                f"{package}.{path.stem}"
                for folder in folders
                for path in (*folder.glob("*.py"), *(init.parent for init in folder.glob("*/__init__.py")))
                if path.stem.startswith(begin) and path.stem != "__init__"
            }
            return sorted(found)[:SUBMODULES]

        return submodules

    def reader(self, script: Path) -> Callable[[str], str | None]:
        """Return what reads files of the project that are no code: from where the script lies, or below the project's roots."""
        roots = tuple(dict.fromkeys((script.parent, *self._roots_of(script))))

        def read(path: str) -> str | None:
            if not path.endswith(TEXTS) or "\0" in path:
                return None
            places = dict.fromkeys(Path(os.path.normpath(root / path)) for root in roots)
            own = [place for place in places if any(root in place.parents for root in roots)]
            found = next(filter(self._is_present, own), None)
            return None if found is None else self._text_of(found)

        return read

    def main(self, path: Path) -> LoadedModule | None:
        """Return a file as the script that is run."""
        if path not in self._mains:
            code = self._code_of(path)
            key, is_package = f"{MAIN}:{path}", path.name == "__init__.py"
            self._mains[path] = (
                None
                if code is None
                else LoadedModule(key, self._name_of(path), self._shown(path), is_package, code)
            )
        return self._mains[path]

    def _script(self, path: Path) -> LoadedModule | None:
        if path not in self._scripts:
            self._scripts[path] = self.main(path) if self._is_present(path) else None
        return self._scripts[path]

    def _is_present(self, path: Path) -> bool:
        present = os.path.isfile(path)  # noqa: PTH113 - the same
        if not present:
            self.absent.add(str(path))
        return present

    def at(self, path: Path) -> LoadedModule | None:
        """Return a file as a module."""
        return self._load(path, self._name_of(path))

    def _name_of(self, path: Path) -> str:
        """Return the name under which the packages around a file import it."""
        if path.parent not in self._packages_of:
            self._packages_of[path.parent] = package_of(path.parent, self._roots_of(path))
        package = self._packages_of[path.parent]
        if path.name == "__init__.py":
            return package or path.parent.name
        return f"{package}.{path.stem}" if package else path.stem

    def is_installed(self, name: str) -> bool:
        """Return whether there is a module of an installed package under a name, followed or not."""
        return self._packages.has(name)

    def is_tame(self, name: str) -> bool:
        """Return whether a name lies in an installed module that can reach nothing that draws or builds."""
        return self._packages.is_tame(name)

    def _text(self, name: str) -> LoadedModule | None:
        """Return statements that stand in the program as text: what they do is told where they are executed."""
        if name not in self._texts:
            code = self._lowered(name.removeprefix(AS_TEXT))
            known = (
                None if code is None else LoadedModule(name, "", "", False, code, installed=True, sketch=True)
            )
            self._texts[name] = known
        return self._texts[name]

    def installed(self, name: str) -> LoadedModule | None:
        """Return a module of an installed package by its absolute name."""
        if name not in self._installed:
            self._installed[name] = self._search_installed(name)
        return self._installed[name]

    def _search_installed(self, name: str) -> LoadedModule | None:
        path = self._packages.find(name)
        if path is None or len(self._installed) > LOOKUPS:
            return None
        code = self._code_of(path)
        if code is None:
            return None
        is_package = path.name == "__init__.py"
        return LoadedModule(
            str(path), name, self._shown(path), is_package, code, installed=True, sketch=is_sketched(name)
        )

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
            if os.path.isfile(path):  # noqa: PTH113 - a name may be too long for a file
                return self._load(path, name)
            self.absent.add(str(path))
        if os.path.isdir(base) and not self._knows(name.partition(".")[0]) and _holds_code(base):  # noqa: PTH112 - the same
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


def _holds_code(folder: Path) -> bool:
    """Return whether a folder is a package without `__init__.py`: it holds modules, or a folder near below does."""
    return any(any(folder.glob(pattern)) for pattern in ("*.py", "*/*.py", "*/*/*.py"))


def package_of(folder: Path, roots: Sequence[Path]) -> str:
    """Return the dotted name of the package that a folder is, of nothing if it is none.

    A folder without `__init__.py` is a part of the package around it, if that is looked up below one of `roots`.
    """
    inner, top = _around(folder)
    below = [above for above in top.parents if any(root in above.parents for root in roots)]
    package = next((above for above in below if _is_package(above)), None)
    if package is not None:
        outermost = _around(package)[1]
        if outermost in roots:
            return ".".join(folder.relative_to(outermost).parts)
    return inner


def _around(folder: Path) -> tuple[str, Path]:
    """Return the dotted name of a folder by the folders with `__init__.py`, and the folder that holds the outermost."""
    parts: list[str] = []
    while _is_package(folder) and folder != folder.parent:
        parts.insert(0, folder.name)
        folder = folder.parent
    return ".".join(parts), folder


def _is_package(folder: Path) -> bool:
    return (folder / "__init__.py").is_file()


def load_module(machine: Machine, frame: Frame, name: str, position: ops.Pos) -> Value:
    """Import a module by its absolute name: packages around it first, each run when it is first imported."""
    if put := machine.read(frame, (any_name.LOADED.name, name)):
        return put
    parts = name.split(".")
    value = NOTHING
    parent: LoadedModule | None = None
    for count in range(1, len(parts) + 1):
        dotted = ".".join(parts[:count])
        module = None if frame.module.installed else machine.modules(dotted)
        if module is None:
            if parent is not None and count == len(parts):
                return machine.read(frame, (parent.key, parts[-1]))
            machine.write(imported(parts[0]), TRUE)
            return named(machine, name) or one(Library(name))
        is_first = machine.read(frame, (module.key, "#imported")) != TRUE
        run_module(machine, frame, module, position)
        if machine.state is None:
            return NOTHING
        value = one(Module(module.key))
        # The package gets its module when that is first run; a class that it puts in its place (`from .Net import Net`) stays.
        if parent is not None and (is_first or not machine.read(frame, (parent.key, parts[count - 1]))):
            machine.write((parent.key, parts[count - 1]), value)
        parent = module
    return machine.read(frame, (any_name.LOADED.name, name)) or value


#: Work for the imports of one entry point, which comes on top of its own: else a script in a checkout of a large package,
#: whose import alone takes up to 260,000 steps, would be given up before it builds anything.
STEPS_OF_IMPORTS: Final = 1_000_000


def _apart(machine: Machine, run: Callable[[], Value]) -> Value:
    """Run a module's body without taking its work from what the importer may do."""
    before, limit = machine.steps, machine.limit
    value = run()
    left = STEPS_OF_IMPORTS - machine.steps_of_imports
    spent = min(machine.steps - before - (machine.limit - limit), left)
    machine.steps_of_imports += max(0, spent)
    machine.limit += max(0, spent)
    return value


#: How often a process runs a module that is imported already on some ways, but not on all. Modules that import each other
#: on conditions, or in functions, would be run again for each of the ways on which some of them are.
IMPORTED_AGAIN: Final = 4


def run_module(machine: Machine, frame: Frame, module: LoadedModule, position: ops.Pos) -> None:
    """Run a module's body unless it has been imported before."""
    cell = (module.key, "#imported")
    imported = machine.read(frame, cell)
    if imported == TRUE:
        return

    def run() -> Value:
        enter_module(machine, module, module.name)
        body = Function(FunctionRef(module.key, 0), "")
        return _apart(machine, lambda: machine.do.activate(frame, body, {}, position, None))

    if imported == FALSE:
        run()
    elif machine.imported_again[module.key] >= IMPORTED_AGAIN:
        machine.counts["imports not run again"] += 1
        machine.write(cell, TRUE)
    else:
        machine.imported_again[module.key] += 1
        machine.alternatives(frame, [run, lambda: NOTHING])
        # Either way it is imported now. To leave that open would run it again at every import that follows.
        machine.write(cell, TRUE)
