"""From the files of a project to what holds at every model construction: lowering on demand, then solving."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

import msgspec

from seedlint.catalogue.lookup import load_catalogue
from seedlint.discover import Project, import_roots, shown_path, surroundings
from seedlint.environment import Environment, find_environment
from seedlint.ir import ops
from seedlint.packages import InstalledPackages
from seedlint.reach import reaching
from seedlint.solve.construction import Solution, Unreadable
from seedlint.solve.modules import Modules
from seedlint.solve.program import solve
from seedlint.sources import Sources
from seedlint.text.deep import run_deep
from seedlint.text.span import Place, Span

if TYPE_CHECKING:
    from seedlint.lower.file import Lowered

_FILE_START: Final = Span(1, 1, 1, 1)


#: What is known of files by their ending and content, for analyses of a program that differ in a few files.
Known: TypeAlias = dict[tuple[str, bytes], "Lowered"]


def analyse(project: Project, sources: Sources, known: Known | None = None) -> Solution:
    """Find every construction of a project's program, with the state of every stream there.

    The program is the project around the files to lint, too: what calls them and what they call. Files whose content
    is `known` are not parsed again; what is parsed is added to it.
    """
    return run_deep(lambda: _Analysis(project, sources, known).solution())


def _in_place(environment: Environment, files: Sequence[Path]) -> list[Path]:
    """Return the folders from which the environment imports files of the project itself: it is installed in place."""
    folders = [*environment.folders, *(base.parent for base in environment.placed.values())]
    above = {parent for file in files for parent in file.parents}
    return [folder for folder in dict.fromkeys(folders) if folder in above]


class _Analysis:
    """One analysis: the code of each file, lowered once when it is first asked for."""

    def __init__(self, project: Project, sources: Sources, known: Known | None) -> None:
        self._project = project
        self._known: Known = {} if known is None else known
        self._sources = sources
        self._code: dict[Path, ops.Module | None] = {}
        self._unreadable: dict[Path, list[Unreadable]] = {}
        self._wanted = {file.path: file.shown for file in project.files}

    def solution(self) -> Solution:
        """Return what the program of the project does."""
        settings = self._project.settings
        catalogue = load_catalogue(settings.stubs)
        around = [file.path for file in surroundings(self._project)]
        environment = find_environment(self._project.root, settings.python)
        own = _in_place(environment, around)
        packages = InstalledPackages(environment, catalogue, self._sources.read)
        modules = Modules(
            lambda path: (*import_roots(self._project.root, path), *own),
            self._code_of,
            catalogue.knows,
            self._shown,
            packages,
        )
        entries = reaching(self._wanted, sorted({*self._wanted, *around}), self._sources.read)
        told = solve(entries, modules, catalogue, unknown_calls_draw=settings.unknown_calls == "draw")
        for path in self._wanted:
            self._code_of(path)
        found = told.solution()
        bad = tuple(bad for path in self._wanted for bad in self._unreadable.get(path, ()))
        counts = {"files parsed": len(self._code), "installed packages followed": packages.packages()}
        return msgspec.structs.replace(found, unreadable=bad, statistics={**found.statistics, **counts})

    def _shown(self, path: Path) -> str:
        return self._wanted.get(path) or shown_path(path)

    def _code_of(self, path: Path) -> ops.Module | None:
        if path not in self._code:
            self._code[path] = self._lowered(path)
        return self._code[path]

    def _lowered(self, path: Path) -> ops.Module | None:
        from seedlint.lower.file import lower_file  # noqa: PLC0415 - libcst only where a file is parsed

        try:
            content = self._sources.read(path)
        except OSError as error:
            reason = f"cannot be read: {error.strerror or error}".lower()
            self._refuse(path, _FILE_START, reason)
            return None
        key = (path.suffix, content)
        if key not in self._known:
            self._known[key] = lower_file(*key)
        lowered = self._known[key]
        for bad in lowered.errors:
            span = Span(bad.line, bad.column, bad.line, bad.column + 1)
            self._refuse(path, span, f"cannot be parsed: {bad.message}")
        return lowered.module

    def _refuse(self, path: Path, span: Span, reason: str) -> None:
        self._unreadable.setdefault(path, []).append(Unreadable(Place(self._shown(path), span), reason))
