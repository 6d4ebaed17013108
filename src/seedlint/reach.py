"""Which files of a project can matter to which others, read off their bytes without parsing.

Each file is scanned once: what it imports, and whether it mentions anything that may seed. The answers err on the
side of too many: an import is any text that looks like one, and where a file imports by name at run time, it may
import whatever it mentions.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

import msgspec

_NAME: Final = rb"[\w.\x80-\xff]"
_REST: Final = rb"(?:[^\n\\;#]+|\\\r?\n|\\)*"
_IMPORT: Final = re.compile(
    rb"\bfrom\s*(?P<dots>[.\s]*)(?P<module>%b*)\s*\bimport\b\s*(?P<names>\((?:[^)#]|#[^\n]*)*\)|%b)"
    rb"|\bimport\s+(?P<modules>%b)" % (_NAME, _REST, _REST)
)
_DOTTED: Final = re.compile(rb"%b+" % _NAME)
_COMMENT: Final = re.compile(rb"#[^\n]*")
_ALIAS: Final = re.compile(rb"\bas\s+%b+" % _NAME)
_WORD: Final = re.compile(rb"[\w\x80-\xff]+")
#: A file that imports by name at run time, in a way that the solver follows, can import whatever it mentions: by these words it
#: imports modules, by the others, or by `%run`, files.
_BY_NAME: Final = frozenset({b"import_module", b"__import__"})
_RUNNING: Final = frozenset(
    {b"runpy", b"get_ipython", b"spec_from_file_location", b"SourceFileLoader", b"exec"}
)
#: What a name is made of that begins in the package of the file itself.
_OWN_PACKAGE: Final = re.compile(rb"\b__(?:package|path)__\b|import_module\s*\(\s*f?[\"']\.")
#: What imports the modules of its own package that `__all__` names, and what makes that list of the files in the folder.
_OWN_STAR: Final = re.compile(rb"from\s*\.\s*import\s*\*")
_LISTING: Final = frozenset({b"glob", b"iglob", b"listdir", b"scandir", b"iterdir", b"iter_modules"})
#: What adds a folder to those in which modules are looked up, and the texts by which it may be named.
_ADDING: Final = re.compile(
    rb"\bsys\s*\.\s*path\s*(?:\.\s*(?:append|insert|extend)\b|\+?=|\[)|\baddsitedir\b"
)
_FOLDER: Final = re.compile(rb"([\"'])(?:[^\"'\n]*[{}%])?/?([\w.\x80-\xff][\w./\x80-\xff-]*)\1")

Reader = Callable[[Path], bytes]
#: How many texts of a file are tried as folders: those that add any stand at its top.
FOLDERS: Final = 200


class Import(msgspec.Struct, frozen=True, array_like=True):
    """One import: the dots in front, the module, and the names taken from it, which may be modules themselves."""

    level: int
    module: str
    names: tuple[str, ...] = ()


class Scan(msgspec.Struct, frozen=True, array_like=True):
    """What the bytes of a file tell: its imports, the words that it may import by, and whether it mentions a seed.

    Of a name that is put together (`f"models.{name}"`) the words may tell the package alone: `parts` says that any module of
    a package that is mentioned may be imported, `own` that this may be the package of the file itself. `folders` are the texts
    of a file that adds to `sys.path`, one by one and as those of a line follow one another: some may name what it adds.
    """

    imports: tuple[Import, ...] = ()
    words: tuple[str, ...] = ()
    seeds: bool = False
    parts: bool = False
    own: bool = False
    folders: tuple[str, ...] = ()


class Seeding(msgspec.Struct, frozen=True):
    """What tells that a file may seed: any of the `words` of libraries, or a word in which `hint` matches."""

    words: frozenset[bytes]
    hint: re.Pattern[bytes]

    def is_among(self, words: Collection[bytes]) -> bool:
        """Tell whether any of these words may seed. They are looked at once each, however often a text has them."""
        return not self.words.isdisjoint(words) or self.hint.search(b" ".join(words)) is not None


def scan(content: bytes, seeding: Seeding) -> Scan:
    """Read the bytes of a file."""
    held = frozenset(_WORD.findall(content))
    parts = not _BY_NAME.isdisjoint(held)
    is_dynamic = parts or not _RUNNING.isdisjoint(held) or b"%run" in content
    words = tuple(sorted(set(map(_text, held)))) if is_dynamic else ()
    own = (parts and _OWN_PACKAGE.search(content) is not None) or _lists_itself(content, held)
    folders = _folders(content) if b"path" in held or b"addsitedir" in held else ()
    imports = tuple(dict.fromkeys(_imports(content)))
    return Scan(imports, words, seeding.is_among(held), parts=parts, own=own, folders=tuple(folders))


def _folders(content: bytes) -> dict[str, None]:
    """Return the texts that may name folders which a file adds to `sys.path`, in order."""
    found: dict[str, None] = {}
    for line in content.split(b"\n") if _ADDING.search(content) else ():
        texts = [_text(match[2]).rstrip("/") for match in _FOLDER.finditer(line)]
        for begin in range(len(texts)):
            found |= dict.fromkeys("/".join(texts[begin:end]) for end in range(begin + 1, len(texts) + 1))
    return dict.fromkeys(list(found)[:FOLDERS])


def _lists_itself(content: bytes, held: frozenset[bytes]) -> bool:
    """Tell whether a star that takes all names of a file's package may import the modules in its folder."""
    if b"__all__" in held and not _LISTING.isdisjoint(held):
        return True
    return _OWN_STAR.search(content) is not None


def _imports(content: bytes) -> Iterator[Import]:
    if b"import" not in content:
        return
    for match in _IMPORT.finditer(content):
        if match["modules"] is not None:
            for name in _names(match["modules"]):
                yield Import(0, name.strip("."))
        else:
            names = tuple(_names(match["names"]))
            yield Import(match["dots"].count(b"."), _text(match["module"]).strip("."), names)


def _names(text: bytes) -> Iterator[str]:
    """Yield the names in the list of an import, without those that they are bound to."""
    if b"#" in text:
        text = _COMMENT.sub(b"", text)
    for name in _DOTTED.findall(_ALIAS.sub(b"", text)):
        yield _text(name)


def _text(name: bytes) -> str:
    return name.decode("utf-8", "replace")


class Graph:
    """Which files import which, as far as their text tells."""

    def __init__(
        self,
        files: Iterable[Path],
        scan_of: Callable[[Path], Scan],
        roots_of: Callable[[Path], Sequence[Path]],
    ) -> None:
        """Begin from `files`; what they import besides is looked up on disk.

        `scan_of` reads a file, `roots_of` gives the folders in which the imports of a file are looked up.
        """
        self._scan_of = scan_of
        self._roots_of = roots_of
        self._roots: dict[Path, tuple[str, ...]] = {}
        self._found: dict[tuple[tuple[str, ...], Import], tuple[str, ...]] = {}
        self._roots_with: dict[tuple[tuple[str, ...], str], tuple[str, ...]] = {}
        self._present: dict[str, bool] = {}
        self._known = {str(file): file for file in files}
        self._folders = _folders_of(self._known)
        self._by_name: dict[str, list[str]] = {}
        self._in_folder: dict[str, list[str]] = {}
        for path in self._known:
            self._by_name.setdefault(_name(path), []).append(path)
            self._in_folder.setdefault(_holder(path), []).append(path)
        self._folders_by_name: dict[str, list[str]] = {}
        for folder in self._in_folder:
            self._folders_by_name.setdefault(folder.rpartition(os.sep)[2], []).append(folder)
        self._scans: dict[str, Scan] = {}
        self._imported: dict[str, set[str]] = {}
        self._importers: dict[str, set[str]] = {}
        self._read_all()

    def reaching(self, goals: Collection[Path]) -> set[Path]:
        """Return the files that are goals or may import one, directly or through others; goals elsewhere are left out."""
        return self._closure((path for path in map(str, goals) if path in self._known), self._importers)

    def reached(self, starts: Collection[Path]) -> set[Path]:
        """Return the files that are starts or may be imported by one, directly or through others."""
        return self._closure(map(str, starts), self._imported)

    def programs(self, entries: Sequence[Path]) -> list[list[Path]]:
        """Return the entries by what they have in common: no file that one group may import may be imported by another.

        The order is that of `entries`, within a group and between those that come first in each.
        """
        group: dict[str, str] = {}

        def first_of(path: str) -> str:
            while (above := group.setdefault(path, path)) != path:
                group[path] = group[above]
                path = above
            return path

        for path in map(str, self.reached(entries)):
            for target in self._imported.get(path, ()):
                group[first_of(target)] = first_of(path)
        found: dict[str, list[Path]] = {}
        for entry in entries:
            found.setdefault(first_of(str(entry)), []).append(entry)
        return [*found.values()]

    def seeding(self, may_seed: Callable[[str], bool] = lambda _: False) -> set[Path]:
        """Return the files that mention a seed or may import one that does.

        `may_seed` tells of a module that is no file of the graph whether it may.
        """
        found = [
            path for path, each in self._scans.items() if each.seeds or self._imports_any(path, may_seed)
        ]
        return self.reaching([self._known[path] for path in found])

    def _imports_any(self, path: str, may_seed: Callable[[str], bool]) -> bool:
        """Return whether a file imports an outside module for which `may_seed` holds."""
        roots = self._roots.get(self._known[path].parent, ())
        return any(
            not each.level and each.module and not self._found.get((roots, each)) and may_seed(each.module)
            for each in self._scans[path].imports
        )

    def _closure(self, starts: Iterable[str], edges: dict[str, set[str]]) -> set[Path]:
        found = set(starts)
        waiting = list(found)
        while waiting:
            fresh = edges.get(waiting.pop(), set()) - found
            found |= fresh
            waiting += fresh
        return {self._known.get(path) or Path(path) for path in found}

    def _read_all(self) -> None:
        waiting = list(self._known)
        while waiting:
            path = waiting.pop()
            found = self._scans[path] = self._scan_of(self._known[path])
            targets = self._imported[path] = set(self._targets(path, found))
            for target in targets:
                self._importers.setdefault(target, set()).add(path)
                if target not in self._known:
                    self._known[target] = Path(target)
                    waiting.append(target)

    def _targets(self, path: str, found: Scan) -> Iterator[str]:
        for word in found.words:
            yield from self._by_name.get(word, ())
            for package in self._folders_by_name.get(word, ()) if found.parts else ():
                yield from self._in_folder[package]
        if found.own:
            yield from self._in_folder.get(_above(path), ())
        if not found.imports:
            return
        folder = self._known[path].parent
        roots = self._roots.get(folder)
        if roots is None:
            roots = self._roots[folder] = tuple(map(str, self._roots_of(self._known[path])))
        for each in found.imports:
            if each.level:
                yield from self._relative(str(folder), each)
                continue
            key = (roots, each)
            if key not in self._found:
                self._found[key] = tuple(self._absolute(roots, each))
            yield from self._found[key]

    def _absolute(self, roots: tuple[str, ...], each: Import) -> Iterator[str]:
        parts = each.module.split(".") if each.module else []
        for root in self._holding(roots, parts[0]) if parts else roots:
            yield from self._below(root, parts, each.names)

    def _holding(self, roots: tuple[str, ...], name: str) -> tuple[str, ...]:
        """Return those of the folders that hold a module or a folder of some name: few do, and many imports ask."""
        key = (roots, name)
        if key not in self._roots_with:
            paths = {root: f"{root}{os.sep}{name}" for root in roots}
            self._roots_with[key] = tuple(
                root for root, path in paths.items() if self._is_file(f"{path}.py") or self._is_folder(path)
            )
        return self._roots_with[key]

    def _relative(self, folder: str, each: Import) -> Iterator[str]:
        """Yield what a relative import leads to; the packages around it are imported before."""
        for _ in range(each.level - 1):
            folder = _above(folder)
        above = folder
        while self._is_file(package := f"{above}{os.sep}__init__.py"):
            yield package
            above = _above(above)
        yield from self._below(folder, each.module.split(".") if each.module else [], each.names)

    def _below(self, folder: str, parts: Sequence[str], names: Sequence[str]) -> Iterator[str]:
        """Yield the files that `import a.b`, or `from a.b import names`, runs when `a` lies in a folder."""
        for part in parts:
            yield from self._module(folder, part)
            folder = f"{folder}{os.sep}{part}"
            if not self._is_folder(folder):
                return
        for name in names:
            yield from self._module(folder, name.partition(".")[0])

    def _module(self, folder: str, name: str) -> Iterator[str]:
        for path in (f"{folder}{os.sep}{name}.py", f"{folder}{os.sep}{name}{os.sep}__init__.py"):
            if self._is_file(path):
                yield path

    def _is_file(self, path: str) -> bool:
        return path in self._known or self._on_disk(path, os.path.isfile)

    def _is_folder(self, path: str) -> bool:
        return path in self._folders or self._on_disk(path, os.path.isdir)

    def _on_disk(self, path: str, test: Callable[[str], bool]) -> bool:
        """Ask the disk: files may be imported that nobody asked to lint."""
        if path not in self._present:
            self._present[path] = test(path)
        return self._present[path]


def _folders_of(paths: Iterable[str]) -> set[str]:
    folders: set[str] = set()
    for path in paths:
        folder = _above(path)
        while folder not in folders:
            folders.add(folder)
            folder = _above(folder)
    return folders


def _name(path: str) -> str:
    """Return the last part of the name under which a file is imported."""
    folder, _, file = path.rpartition(os.sep)
    return folder.rpartition(os.sep)[2] if file == "__init__.py" else file.rpartition(".")[0]


def _holder(path: str) -> str:
    """Return the folder that a module lies in; a package is a module, too."""
    folder, _, file = path.rpartition(os.sep)
    return _above(folder) if file == "__init__.py" else folder


def _above(path: str) -> str:
    """Return the folder that something lies in; the root of the file system lies in itself."""
    return path.rpartition(os.sep)[0]
