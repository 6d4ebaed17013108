"""Which installed packages are followed, and where the file of each of their modules is.

A package that the catalogue describes is not followed, but where its stubs say that they are partial. Nor is a module that
can reach nothing that draws or builds: that is read off the bytes of the files it imports.

The standard library is not followed. Of those of its modules that call the program back, `SKETCHES` has one each, of the same
name: just enough code to say which method or function is called when. They are read as an installed package is. So is the
sketch of a module of another library that does nothing but that, whether it is installed or not.
"""

from __future__ import annotations

import functools
import os
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, Protocol

from seedlint.environment import Environment

#: Files that one search through imports reads before it gives up. The largest packages have some thousand.
FILES: Final = 1_000
#: The size of a file from which it is not read, and of all files that are followed, in one package and in one run, in bytes.
#: A megabyte takes about four seconds to parse. A package of layers, losses or metrics is used through 50 to 300 kB of it.
SIZE: Final = 300_000
PACKAGE: Final = 400_000
ALL: Final = 1_200_000

#: Sketches of modules that call the program back.
SKETCHES: Final = Path(__file__).parent / "catalogue" / "sketches"

_IMPORT: Final = re.compile(
    rb"^[ \t]*(?:from[ \t]+(?P<module>[.\w]+)[ \t]+import[ \t]+(?P<names>\([^)]*\)|[^\n#]*)|import[ \t]+(?P<plain>[^\n#]*))",
    re.MULTILINE,
)
_NAME: Final = re.compile(rb"([\w.]+)(?:[ \t]+as[ \t]+\w+)?")
#: What draws, seeds, or builds something that does, and how a line begins in which it does not: an example in a docstring.
_DRAWS: Final = re.compile(
    rb"\bimport (?:random|keras|tensorflow)\b|\bfrom (?:random|keras|tensorflow)\b|\b(?:np|numpy)\.random\.\w+\(|"
    rb"\bfrom numpy import [^\n]*\brandom\b|\bfrom numpy\.random import\b|\bmanual_seed\(|\bset_seed\(|"
    rb"\bnn\.[A-Z]|\bimport [^\n]*\bModule\b|\btorch\.rand"
)
_NO_CODE: Final = (b"#", b">>>", b"...")


class Describes(Protocol):
    """What is asked of the catalogue."""

    def leaves_open(self, module: str) -> bool:
        """Return whether the source of a module may tell of names that the catalogue does not know."""


class InstalledPackages:
    """The modules of an environment by name."""

    def __init__(self, environment: Environment, catalogue: Describes, read: Callable[[Path], bytes]) -> None:
        """Look into the folders of an environment; `read` gives the content of a file."""
        self._environment = environment
        self._catalogue = catalogue
        self._read = read
        self._files: dict[str, Path | None] = {}
        self._drawing: dict[str, bool] = {}
        self._imports: dict[str, list[str]] = {}
        self._reaching: dict[str, bool] = {}
        self._followed: set[str] = set()
        self._used: Counter[str] = Counter()

    def begin(self) -> None:
        """Begin another program, which may follow as much as the one before."""
        self._followed.clear()
        self._used.clear()

    def has(self, name: str) -> bool:
        """Return whether there is a module of that name, followed or not."""
        return self._is_open(name) and self._locate(name) is not None

    def _is_open(self, name: str) -> bool:
        """Return whether a module itself may tell what names mean; a sketch tells of those without a stub."""
        return is_sketched(name) or self._catalogue.leaves_open(name)

    def is_tame(self, name: str) -> bool:
        """Return whether a name lies in an installed module that can reach nothing that draws or builds."""
        parts = name.split(".")
        modules = (".".join(parts[:count]) for count in range(len(parts), 0, -1))
        module = next(filter(self.has, modules), None)
        return module is not None and not self._reaches_draws(module)

    def find(self, name: str) -> Path | None:
        """Return the file of an installed module that is worth following, None if there is none or it is not."""
        if not self._is_open(name):
            return None
        path = self._locate(name)
        if path is None or is_sketched(name):
            return path
        return path if self._reaches_draws(name) and self._allows(name, path) else None

    def _allows(self, name: str, path: Path) -> bool:
        """Return whether there is room for a module among those that are followed, and take it."""
        if name not in self._followed:
            size, package = path.stat().st_size, name.partition(".")[0]
            if self._used[package] + size > PACKAGE or self._used.total() + size > ALL:
                return False
            self._used[package] += size
            self._followed.add(name)
        return True

    def packages(self) -> int:
        """Return how many packages this program has followed."""
        return len({name.partition(".")[0] for name in self._followed})

    def _locate(self, name: str) -> Path | None:
        if name not in self._files:
            self._files[name] = next(self._candidates(name), None)
        return self._files[name]

    def _candidates(self, name: str) -> Iterator[Path]:
        if not all(part.isidentifier() for part in name.split(".")):
            return
        for base in self._bases(name):
            for path in (base / "__init__.py", base.with_name(base.name + ".py")):
                if os.path.isfile(path) and path.stat().st_size < SIZE:  # noqa: PTH113 - a name may be too long
                    yield path

    def _bases(self, name: str) -> Iterator[Path]:
        parts = name.split(".")
        if is_sketched(name):
            yield SKETCHES.joinpath(*parts)
            return
        for folder in self._environment.folders:
            yield folder.joinpath(*parts)
        for count in range(len(parts), 0, -1):
            placed = self._environment.placed.get(".".join(parts[:count]))
            if placed is not None:
                yield placed.joinpath(*parts[count:])

    def _reaches_draws(self, name: str) -> bool:
        """Return whether a module, or one it may import, mentions what draws or builds."""
        if name not in self._reaching:
            seen: set[str] = set()
            self._reaching[name] = found = self._search(name, seen)
            if not found:
                self._reaching.update(dict.fromkeys(seen, False))
        return self._reaching[name]

    def _search(self, name: str, seen: set[str]) -> bool:
        waiting = [name]
        while waiting and len(seen) < FILES:
            module = waiting.pop()
            known = self._reaching.get(module)
            if known:
                return True
            if module in seen or known is False or self._locate(module) is None:
                continue
            seen.add(module)
            if self._draws(module):
                return True
            waiting += self._imports[module]
        return False

    def _draws(self, module: str) -> bool:
        """Return whether a module itself mentions what draws or builds, and note what it may import."""
        if module not in self._drawing:
            path = self._locate(module)
            try:
                content = self._read(path) if path is not None else b""
            except OSError:
                content = b""
            self._drawing[module] = _mentions_draws(content)
            is_package = path is not None and path.name == "__init__.py"
            # What a sketch imports is the solver's own, and no part of the library.
            found = [] if is_sketched(module) else _imported(module, content, is_package=is_package)
            self._imports[module] = list(dict.fromkeys(found))
        return self._drawing[module]


def is_standard(name: str) -> bool:
    """Return whether a module is one of the standard library."""
    return name.partition(".")[0] in sys.stdlib_module_names


@functools.cache
def is_sketched(name: str) -> bool:
    """Return whether a module is one of the standard library, or another one that has a sketch."""
    path = SKETCHES.joinpath(*name.split(".")).with_suffix(".py")
    return is_standard(name) or os.path.isfile(path)  # noqa: PTH113 - a name may be too long


def _mentions_draws(content: bytes) -> bool:
    for match in _DRAWS.finditer(content):
        line = content[content.rfind(b"\n", 0, match.start()) + 1 : match.end()].lstrip()
        if not line.startswith(_NO_CODE):
            return True
    return False


def _imported(module: str, content: bytes, *, is_package: bool) -> Iterator[str]:
    """Yield the absolute names of modules that a module may import."""
    package = module.split(".") if is_package else module.split(".")[:-1]
    for match in _IMPORT.finditer(content):
        if match["plain"]:
            yield from (name.decode() for name in _NAME.findall(match["plain"]))
            continue
        source = match["module"].decode("utf-8", "replace")
        level = len(source) - len(source.lstrip("."))
        kept = package[: len(package) - level + 1] if level else []
        base = ".".join([*kept, *filter(None, [source.lstrip(".")])])
        yield base
        yield from (f"{base}.{name.decode('utf-8', 'replace')}" for name in _NAME.findall(match["names"]))
