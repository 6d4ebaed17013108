"""From the paths a user names to the files to lint, grouped by the project they belong to."""

from __future__ import annotations

import itertools
import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, TypeAlias

import msgspec

from seedlint.ignored import Patterns, ignored_from_above, ignored_in
from seedlint.settings import Settings
from seedlint.text import refusal

SUFFIXES: Final = (".py", ".pyw", ".ipynb")

#: Files that mark the folder they stand in as the root of a project. A `setup.py` inside a package is a module.
MARKERS: Final = ("pyproject.toml", "seedlint.toml", ".seedlint.toml", "setup.cfg", ".git")

#: The settings for files in a folder.
SettingsFor: TypeAlias = Callable[[Path], Settings]


class File(msgspec.Struct, frozen=True):
    """A file to lint: where it is, absolute, and how it is shown: relative to the working directory if below it."""

    path: Path
    shown: str

    @property
    def is_notebook(self) -> bool:
        """Tell whether the file is a Jupyter notebook, by its name."""
        return self.path.suffix == ".ipynb"


class Around(msgspec.Struct, frozen=True):
    """What a program is looked for in: files that it may be entered by, and the folders of the project in which modules are
    looked up besides: where the environment has it installed in place, and what files add to `sys.path`.
    """

    files: tuple[Path, ...]
    own: tuple[Path, ...] = ()
    added: tuple[Path, ...] = ()


class Project(msgspec.Struct, frozen=True):
    """A root folder, the settings that hold there, and the files to lint below it, sorted by path.

    `alone` says that nothing else of the project is to be searched for what calls these files; `around` is what is to be
    searched, if that is known.
    """

    root: Path
    settings: Settings
    files: tuple[File, ...]
    alone: bool = False
    around: Around | None = None


class Unusable(msgspec.Struct, frozen=True):
    """A path that cannot be linted, and why. `missing` says that nothing is there: the command line is wrong."""

    shown: str
    reason: str
    missing: bool = False


class Found(msgspec.Struct, frozen=True):
    """What discovery found: projects sorted by root, and paths that cannot be linted."""

    projects: tuple[Project, ...]
    unusable: tuple[Unusable, ...] = ()


def discover(paths: Iterable[Path], settings_for: SettingsFor, virtual: Iterable[Path] = ()) -> Found:
    """Find the files to lint below the paths. Nothing is read but folders and ignore files.

    A path that names a file is linted whatever it is called and wherever it is, and so is a folder searched, unless
    `force_exclude` is set and it is excluded. Below a folder count Python files and notebooks that no `exclude` pattern
    and no `.gitignore` names; symbolic links to folders are not followed. `virtual` files need not exist (standard input).
    """
    search = _Search(settings_for)
    for path in paths:
        search.add(_absolute(path))
    for path in virtual:
        search.add_file(_absolute(path))
    return search.found()


def surroundings(project: Project) -> tuple[File, ...]:
    """Return all files of a project, linted or not: what could call, or be called by, the linted ones.

    A folder without the mark of a project is taken for one only as far as the linted files' own folders go.
    """
    if project.alone:
        return project.files
    search = _Search(lambda _: project.settings)
    if is_root(project.root):
        search.add(project.root)
    else:
        for folder in sorted({file.path.parent for file in project.files}):
            search.add_directly_in(folder, project.root)
    around = {
        file.path: file
        for other in search.found().projects
        for file in other.files
        if other.root == project.root
    }
    known = {file.path: file for file in project.files}
    return tuple(sorted({**around, **known}.values(), key=_by_path))


def import_roots(root: Path, file: Path) -> tuple[Path, ...]:
    """Return the folders in which an absolute import in a file is looked up, nearest meaning first.

    A file outside any package is a script, whose own folder comes first, as Python has it. For a file in a package the
    parent of the outermost package comes first, and its own folder last: it may be run as a script even so.
    """
    own = file.parent
    top = _above_packages(own)
    between = [folder for folder in top.parents if folder == root or root in folder.parents]
    order = [top, root / "src", root, *between, own]
    return tuple(folder for folder in dict.fromkeys(order) if folder == root or folder.is_dir())


def added_roots(root: Path, named: Iterable[tuple[Path, Sequence[str]]]) -> tuple[Path, ...]:
    """Return the folders of a project that files may add to `sys.path`, each given with the texts that may name them.

    A text is taken from the folder of its file, or from one above it, whatever the file goes out from (`__file__`, its parents,
    the working directory): the nearest that there is.
    """
    found: dict[Path, None] = {}
    for file, texts in named:
        bases = [folder for folder in file.parents if folder == root or root in folder.parents]
        for text in texts:
            folders = (Path(os.path.normpath(base / text)) for base in bases)
            inside = (folder for folder in folders if root in folder.parents and folder.is_dir())
            found |= dict.fromkeys(itertools.islice(inside, 1))
    return tuple(found)


def module_name(root: Path, file: Path) -> str | None:
    """Return the dotted name under which every file of a project can import another, `None` if that is not certain.

    It is certain in a package, and directly in the root or its `src`; elsewhere it depends on how a script is started.
    """
    if file.suffix != ".py":
        return None
    top = file.parent
    while (top / "__init__.py").exists() and top not in {root, top.parent}:
        top = top.parent
    if top not in {root, root / "src"}:
        return None
    parts = file.relative_to(top).with_suffix("").parts
    parts = parts[:-1] if parts[-1] == "__init__" else parts
    return ".".join(parts) if parts and all(part.isidentifier() for part in parts) else None


def _above_packages(folder: Path) -> Path:
    """Return the folder that the outermost package around a folder stands in, or the folder itself."""
    while (folder / "__init__.py").exists() and folder != folder.parent:
        folder = folder.parent
    return folder


def project_root(folder: Path) -> Path | None:
    """Return the nearest folder, from this one upwards, that holds a mark of a project; `None` if there is none."""
    return next((above for above in (folder, *folder.parents) if is_root(above)), None)


def shown_path(path: Path) -> str:
    """Return a path as messages show it: relative to the working directory if it is below it, else absolute."""
    shown = str(path)
    return shown.removeprefix(f"{Path.cwd()}{os.sep}") or shown


class _Search:
    """The state of one discovery: files found so far, by their real path, with the root of their project."""

    def __init__(self, settings_for: SettingsFor) -> None:
        self._settings_for = settings_for
        self._files: dict[str, tuple[Path, Path | None]] = {}
        self._starts: dict[
            str, Path
        ] = {}  # from which folder each was found: the root, where nothing marks one
        self._start = Path()
        self._unusable: list[Unusable] = []
        self._roots: dict[Path, Path | None] = {}

    def add(self, path: Path) -> None:
        """Add what a user named: a file, or all files below a folder."""
        try:
            mode = path.stat().st_mode
        except FileNotFoundError:
            self._refuse(path, "no such file or folder", missing=True)
        except (OSError, ValueError) as error:
            self._refuse(path, refusal.reason(error))
        else:
            if stat.S_ISDIR(mode):
                self._walk_from(path)
            elif stat.S_ISREG(mode):
                self._add_named(path)
            else:
                self._refuse(path, "not a regular file")

    def add_file(self, path: Path) -> None:
        """Add one file by name; the link that leads to it is forgotten if the file itself is found too."""
        self._start = path.parent
        self._add_by_name(path)

    def add_directly_in(self, folder: Path, start: Path) -> None:
        """Add the files in a folder, and none below it."""
        self._start = start
        root = self._root_of(folder)
        settings = self._settings_at(root or folder)
        above = ignored_from_above(folder, folder) if settings.respect_gitignore else ()
        self._visit(folder, root, Patterns(settings, above))

    def _add_by_name(self, path: Path) -> None:
        self._add(path, os.path.realpath(path), self._root_of(path.parent))

    def _add(self, path: Path, real: str, root: Path | None) -> None:
        known = self._files.get(real)
        if known is None or str(known[0]) != real:
            self._files[real] = (path, root)
            self._starts[real] = self._start

    def found(self) -> Found:
        """Return everything that was found; files without a project share the folder that was named as the root.

        Of several that were named, it is their common folder, of one in a package what the package is in. Imports are
        looked up there: packages need no `__init__`.
        """
        homeless = [str(self._starts[real]) for real, (_, root) in self._files.items() if root is None]
        common = _above_packages(Path(os.path.commonpath(homeless))) if homeless else Path()
        groups: dict[Path, list[File]] = {}
        for path, root in self._files.values():
            groups.setdefault(root or common, []).append(File(path, shown_path(path)))
        projects = (
            Project(root, self._settings_at(root), tuple(sorted(groups[root], key=_by_path)))
            for root in sorted(groups)
        )
        return Found(tuple(projects), tuple(self._unusable))

    def _add_named(self, path: Path) -> None:
        settings = self._settings_at(self._root_of(path.parent) or path.parent)
        if not self._is_excluded(path, path.parent, settings):
            self.add_file(path)

    def _is_excluded(self, path: Path, folder: Path, settings: Settings) -> bool:
        """Tell whether a file or folder that was named is passed over: it or a folder above, below the root, is excluded."""
        if not settings.force_exclude:
            return False
        root = self._root_of(folder) or folder
        patterns = Patterns(settings)
        ways = [way for way in (path, *path.parents) if root in way.parents]
        return any(patterns.exclude(way, is_folder=way != path or path == folder) for way in ways)

    def _walk_from(self, folder: Path) -> None:
        self._start = folder
        root = self._root_of(folder)
        settings = self._settings_at(root or folder)
        if self._is_excluded(folder, folder, settings):
            return
        above = ignored_from_above(folder, root or folder) if settings.respect_gitignore else ()
        stack = [(folder, root, Patterns(settings, above))]
        while stack:
            here, root, patterns = stack.pop()
            folders = self._visit(here, root, patterns)
            stack.extend(reversed(folders))

    def _visit(
        self, folder: Path, root: Path | None, patterns: Patterns
    ) -> list[tuple[Path, Path | None, Patterns]]:
        """Add the files directly in a folder; return its folders, each with the root and patterns that hold there."""
        try:
            with os.scandir(folder) as scan:
                entries = sorted(scan, key=lambda entry: entry.name)
        except OSError as error:
            self._refuse(folder, refusal.reason(error))
            return []
        names = {entry.name for entry in entries}
        if _marks(names) and folder != root:
            root = folder
            patterns = patterns.under(self._settings_at(folder))
        self._roots[folder] = root
        if ".gitignore" in names and patterns.settings.respect_gitignore:
            patterns = patterns.and_ignored(ignored_in(folder))
        real = ""  # dear in a deep tree, so asked for only where there is a file
        below: list[tuple[Path, Path | None, Patterns]] = []
        for entry in entries:
            path = folder / entry.name
            if entry.is_dir(follow_symlinks=False):
                if not patterns.exclude(path, is_folder=True):
                    below.append((path, root, patterns))
            elif entry.name.endswith(SUFFIXES) and not patterns.exclude(path, is_folder=False):
                if entry.is_file(follow_symlinks=False):
                    real = real or os.path.realpath(folder).rstrip(os.sep) + os.sep
                    self._add(path, f"{real}{entry.name}", root)
                else:
                    self._add_linked(path)
        return below

    def _add_linked(self, path: Path) -> None:
        """Add what a link met on the way leads to: if to nothing or a device, it is none of ours; to itself is told."""
        try:
            mode = path.stat().st_mode
        except FileNotFoundError:
            return
        except OSError as error:
            self._refuse(path, refusal.reason(error))
            return
        if stat.S_ISREG(mode):
            self._add_by_name(path)

    def _refuse(self, path: Path, reason: str, *, missing: bool = False) -> None:
        self._unusable.append(Unusable(shown_path(path), reason, missing))

    def _root_of(self, folder: Path) -> Path | None:
        root, passed = None, []
        for above in (folder, *folder.parents):
            if above in self._roots:
                root = self._roots[above]
                break
            passed.append(above)
            if is_root(above):
                root = above
                break
        self._roots.update(dict.fromkeys(passed, root))
        return root

    def _settings_at(self, root: Path) -> Settings:
        return msgspec.structs.replace(self._settings_for(root), root=root)


def _marks(names: Iterable[str]) -> bool:
    names = set(names)
    return not names.isdisjoint(MARKERS) or ("setup.py" in names and "__init__.py" not in names)


def is_root(folder: Path) -> bool:
    """Return whether a folder holds a mark of a project."""
    return _marks(_present(folder, (*MARKERS, "setup.py", "__init__.py")))


def _present(folder: Path, names: Iterable[str]) -> Iterator[str]:
    return (name for name in names if os.path.lexists(folder / name))


def _by_path(file: File) -> tuple[str, ...]:
    return file.path.parts


def _absolute(path: Path) -> Path:
    """Return a path from the root of the file system without `.` and `..`; links in it stay what they are."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - `resolve` would follow the links
