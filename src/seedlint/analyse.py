"""From the files of a project to what holds at every model construction: only what can matter, and never twice.

What a rule can find needs a seed, so only programs that may reach one are analysed; the text of the files and an import graph
read off it tell which (`reach`). Code is lowered when the solver first asks for it, or before by several processes, and kept
(`known`). The result of a whole analysis is kept with the digests of all files that it read and the paths that it
looked for in vain, and holds as long as these do.
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from seedlint.cache import FOLDER, Cache, key_of, own_state, state_of
from seedlint.discover import Project, added_roots, import_roots, is_root, shown_path, surroundings
from seedlint.environment import Environment, find_environment
from seedlint.ir import ops
from seedlint.known import Known
from seedlint.reach import Graph
from seedlint.rules import registry
from seedlint.solve.state.construction import Solution, Unreadable
from seedlint.solve.state.seeding_names import HINT
from seedlint.sources import Sources
from seedlint.text.deep import run_deep
from seedlint.text.span import Place, Span

if TYPE_CHECKING:
    from seedlint.packages import InstalledPackages

_FILE_START: Final = Span(1, 1, 1, 1)
#: Bytes of programs that never seed up to which they are analysed all the same, to say how many models they build.
SMALL: Final = 100_000
#: Bytes up to which a file that is no code is read: of settings that people write the longest have a tenth of that.
TEXT_LIMIT: Final = 50_000


#: Modules of the standard library that import any other by its name.
_IMPORTING: Final = frozenset({"importlib", "pkgutil", "runpy", "imp"})


def _may_have_models(module: str) -> bool:
    """Return whether a module that is not the project's may have models, or lead to one that has."""
    root = module.partition(".")[0]
    return root not in sys.stdlib_module_names or root in _IMPORTING


class Words(msgspec.Struct, frozen=True, array_like=True):
    """The names of library functions and classes that may seed, and the libraries that have models."""

    seeding: tuple[str, ...] = ()
    models: tuple[str, ...] = ()


class Result(msgspec.Struct, frozen=True, array_like=True):
    """What solving found, and what that holds for: the content of the files that were read, and paths that are absent."""

    read: dict[str, bytes]
    absent: tuple[str, ...]
    solution: Solution


_RESULT: Final = msgspec.msgpack.Decoder(Result)
_WORDS: Final = msgspec.msgpack.Decoder(Words)
#: What this process has read off the stubs so far: proving a fix analyses a program many times.
_words_read: Final[dict[str, Words]] = {}


class NotKnown(BaseException):
    """The cache does not hold the solution of a project. It is nobody's mistake, and no `Exception`."""


def analyse(
    project: Project, sources: Sources, *, known: bool = False, around: Collection[Path] = ()
) -> Solution:
    """Find every construction of a project's program, with the state of every stream there.

    The program is the project around the files to lint, too: what calls them and what they call. Raises `NotKnown` if the
    solution is to be `known` from an earlier run and is not. With files `around` which something has changed, only what may
    import one of them is entered, unless that is most of the program: nothing else can tell the difference.
    """
    return run_deep(lambda: _Analysis(project, sources, known=known).solution(around))


def _lower_text(text: str) -> ops.Module | None:
    """Lower statements that the program holds as text: few programs do, and the parser is slow to import."""
    from seedlint.lower.module import lower_text  # noqa: PLC0415

    return lower_text(text)


def _concerned(entries: list[Path], graph: Graph, changed: Collection[Path]) -> list[Path]:
    """Return the entries that may import a changed file; all if these are most of them, or if none is said to have changed."""
    if not changed:
        return entries
    importing = graph.reaching(changed)
    found = [path for path in entries if path in importing]
    return found if len(found) <= len(entries) // 2 else entries


def _in_place(environment: Environment, files: Sequence[Path]) -> list[Path]:
    """Return the folders from which the environment imports files of the project itself: it is installed in place."""
    folders = [*environment.folders, *(base.parent for base in environment.placed.values())]
    above = {parent for file in files for parent in file.parents}
    return [folder for folder in dict.fromkeys(folders) if folder in above]


class _Analysis:
    """One analysis: the code of each file, lowered once when it is first asked for."""

    def __init__(self, project: Project, sources: Sources, *, known: bool) -> None:
        settings = project.settings
        self._is_to_be_known = known
        self._project = project
        self._sources = sources
        self._cache = Cache(_cache_folder(project))
        self._stubs = state_of(settings.stubs)
        self._words = self._seeding_words()
        seeding = re.compile(
            b"|".join([HINT.encode(), *(rb"\b%b\b" % word.encode() for word in self._words.seeding)])
        )
        self._known = Known(self._cache, sources, project.root, seeding, self._stubs)
        self._code: dict[Path, ops.Module | None] = {}
        self._texts: dict[Path, str | None] = {}
        self._unreadable: dict[Path, list[Unreadable]] = {}
        self._wanted = {file.path: file.shown for file in project.files}
        self._roots: dict[Path, Sequence[Path]] = {}
        self._environment = find_environment(project.root, settings.python)
        self._own: list[Path] = []
        #: Folders that some file may add to `sys.path`: whatever is found nowhere else is looked up there.
        self._added: tuple[Path, ...] = ()
        self._packages: InstalledPackages | None = None
        self._installed = state_of(self._environment.folders, below=False)
        self._tame: dict[str, bool] | None = None

    def solution(self, changed: Collection[Path] = ()) -> Solution:
        """Return what the program of the project does, or just what files `changed` may have a part in."""
        around = sorted({*self._wanted, *(file.path for file in surroundings(self._project))})
        self._own = _in_place(self._environment, around)
        naming = ((path, self._known.scan(path).folders) for path in around)
        self._added = added_roots(self._project.root, naming)
        graph = Graph(around, self._known.scan, self._roots_of)
        entries, left_out = self._entries(around, graph)
        concerned = _concerned(entries, graph, changed)
        result = self._result(concerned, graph)
        found = result.solution
        bad = (*found.unreadable, *self._unparsed(result))
        if not self._project.alone:
            self._known.save(around)
        self._cache.close()
        counts = {"files parsed": len(self._known.parsed), "files analysed": len(result.read)}
        return msgspec.structs.replace(
            found,
            unreadable=bad,
            left_out=left_out,
            statistics={**found.statistics, **counts},
            whole=len(concerned) == len(entries),
        )

    def _entries(self, around: Sequence[Path], graph: Graph) -> tuple[list[Path], int]:
        """Return the files to enter the program by, in order, and how many others may build models without a seed."""
        reaching = graph.reaching(self._wanted)
        settings = self._project.settings
        on = registry.selected(settings)
        if not settings.prefilter or any(rule.code in on and not rule.needs_seed for rule in registry.RULES):
            return [path for path in around if path in reaching], 0
        seeding = graph.seeding(self._may_seed)
        self._keep_tame()
        quiet = reaching - seeding
        if sum(map(self._known.size, graph.reached(quiet))) <= SMALL:
            mattering = graph.seeding(_may_have_models)
            return [path for path in around if path in reaching and path in mattering], 0
        return [path for path in around if path in reaching and path in seeding], self._building(quiet)

    def _may_seed(self, module: str) -> bool:
        """Return whether a module of an installed package, which would be followed, may hold a seed."""
        if not self._environment.folders and not self._environment.placed:
            return False
        if self._tame is None:
            kept = self._cache.load("tame", key_of(own_state(), self._installed, self._stubs))
            with contextlib.suppress(msgspec.DecodeError):
                self._tame = msgspec.msgpack.decode(kept or b"\x80", type=dict[str, bool])
        known = self._tame if self._tame is not None else {}
        if module not in known:
            packages = self._installed_packages()
            known[module] = not packages.has(module) or packages.is_tame(module)
            known[""] = True  # something was added
        self._tame = known
        return not known[module]

    def _keep_tame(self) -> None:
        if self._tame is not None and self._tame.pop("", False):
            key = key_of(own_state(), self._installed, self._stubs)
            self._cache.save("tame", key, msgspec.msgpack.encode(self._tame))

    def _installed_packages(self) -> InstalledPackages:
        from seedlint.catalogue.lookup import load_catalogue  # noqa: PLC0415 - as for solving
        from seedlint.packages import InstalledPackages  # noqa: PLC0415

        if self._packages is None:
            catalogue = load_catalogue(self._project.settings.stubs, _stub_cache(self._cache))
            self._packages = InstalledPackages(self._environment, catalogue, self._sources.read)
        return self._packages

    def _building(self, quiet: Collection[Path]) -> int:
        """Return how many of the files to lint among these import a library of models."""
        found = 0
        for path in quiet:
            imports = self._known.scan(path).imports if path in self._wanted else ()
            found += any(not i.level and i.module.partition(".")[0] in self._words.models for i in imports)
        return found

    def _result(self, entries: list[Path], graph: Graph) -> Result:
        """Return what solving finds, from the cache if nothing that it depends on has changed."""
        settings = self._project.settings
        key = key_of(
            "result", own_state(), str(self._project.root), str(Path.cwd()), list(map(str, entries)), self._stubs,
            settings.unknown_calls, settings.python, self._installed, self._sources.overlaid(), list(map(str, self._added)),
        )  # fmt: skip
        kept = self._cache.load("result", key)
        if kept is not None:
            try:
                result = _RESULT.decode(kept)
            except (msgspec.DecodeError, RecursionError):
                return self._solved(entries, graph, key)
            if self._holds(result):
                return result
        return self._solved(entries, graph, key)

    def _holds(self, result: Result) -> bool:
        return all(self._known.digest(Path(path)) == name for path, name in result.read.items()) and not any(
            map(os.path.lexists, result.absent)
        )

    def _solved(self, entries: list[Path], graph: Graph, key: str) -> Result:
        if self._is_to_be_known:
            raise NotKnown
        from seedlint.catalogue.lookup import load_catalogue  # noqa: PLC0415 - a run without changes solves nothing
        from seedlint.parallel import lower_all, processes  # noqa: PLC0415
        from seedlint.parse.expression import parse_expression  # noqa: PLC0415
        from seedlint.solve.modules.modules import Modules  # noqa: PLC0415
        from seedlint.solve.program import solve  # noqa: PLC0415

        settings = self._project.settings
        count = processes(settings.jobs)
        if count > 1:
            lower_all(self._known, self._sources, sorted(graph.reached(entries)), count)
        catalogue = load_catalogue(settings.stubs, _stub_cache(self._cache))
        packages = self._installed_packages()
        modules = Modules(
            self._roots_of,
            self._code_of,
            catalogue.knows,
            self._shown,
            packages,
            parse_expression,
            _lower_text,
            self._text_of,
        )
        told = solve(entries, modules, catalogue, unknown_calls_draw=settings.unknown_calls == "draw")
        found = told.solution()
        bad = (each for path in self._code if path in self._wanted for each in self._unreadable.get(path, ()))
        counts = {"installed packages followed": packages.packages()}
        result = Result(
            {str(path): self._known.digest(path) for path in (*self._code, *self._texts)},
            tuple(sorted(modules.absent)),
            msgspec.structs.replace(found, unreadable=tuple(bad), statistics={**found.statistics, **counts}),
        )
        with contextlib.suppress(UnicodeEncodeError):  # a file whose name is no text is not remembered
            self._cache.save("result", key, msgspec.msgpack.encode(result))
        return result

    def _unparsed(self, result: Result) -> Iterable[Unreadable]:
        """Yield what cannot be parsed in the files that the analysis had no use for."""
        for path in self._wanted:
            if str(path) not in result.read and not self._known.is_readable(path):
                self._code_of(path)
                yield from self._unreadable.get(path, ())

    def _roots_of(self, path: Path) -> Sequence[Path]:
        folder = path.parent
        if folder not in self._roots:
            nearest = sorted(self._added, key=lambda added: -len(os.path.commonpath((added, folder))))
            self._roots[folder] = (*import_roots(self._project.root, path), *self._own, *nearest)
        return self._roots[folder]

    def _shown(self, path: Path) -> str:
        return self._wanted.get(path) or shown_path(path)

    def _code_of(self, path: Path) -> ops.Module | None:
        if path not in self._code:
            self._code[path] = self._lowered(path)
        return self._code[path]

    def _text_of(self, path: Path) -> str | None:
        """Return the text of a file that is no code; None if it cannot be read, or is longer than settings are."""
        if path not in self._texts:
            is_long = self._known.size(path) > TEXT_LIMIT
            with contextlib.suppress(OSError, UnicodeDecodeError):
                self._texts[path] = None if is_long else self._sources.read(path).decode("utf-8")
        return self._texts.setdefault(path, None)

    def _lowered(self, path: Path) -> ops.Module | None:
        try:
            module, refusals = self._known.code(path)
        except OSError as error:
            reason = f"cannot be read: {error.strerror or error}".lower()
            self._refuse(path, _FILE_START, reason)
            return None
        for bad in refusals:
            span = Span(bad.line, bad.column, bad.line, bad.column + 1)
            self._refuse(path, span, f"cannot be parsed: {bad.message}")
        return module

    def _refuse(self, path: Path, span: Span, reason: str) -> None:
        self._unreadable.setdefault(path, []).append(Unreadable(Place(self._shown(path), span), reason))

    def _seeding_words(self) -> Words:
        """Return the words of libraries that tell which files can matter."""
        key = key_of("words", own_state(), self._stubs)
        if key not in _words_read:
            _words_read[key] = self._words_of(key)
        return _words_read[key]

    def _words_of(self, key: str) -> Words:
        kept = self._cache.load("words", key)
        if kept is not None:
            try:
                return _WORDS.decode(kept)
            except (msgspec.DecodeError, RecursionError):
                pass
        from seedlint.catalogue.seeding import seeding_words  # noqa: PLC0415 - as for solving

        words = Words(*seeding_words(self._project.settings.stubs))
        self._cache.save("words", key, msgspec.msgpack.encode(words))
        return words


def _cache_folder(project: Project) -> Path | None:
    """Return where the settings have what was learnt kept: in the project, or where the user is if it is none."""
    settings = project.settings
    if not settings.cache:
        return None
    return settings.cache_dir or (project.root if is_root(project.root) else Path.cwd()) / FOLDER


def _stub_cache(cache: Cache) -> Path | None:
    return cache.folder / "stubs" if cache.folder is not None else None
