"""From the files of a project to what holds at every model construction: only what can matter, and never twice.

What a rule can find needs a seed, so only programs that may reach one are analysed; the text of the files and an import graph
read off it tell which (`reach`), and which of them have no file in common: each such program is solved by itself. Code is
lowered when the solver first asks for it, or before by several processes, and kept (`known`). The result for a program is
kept with the digests of all files that it read and the paths that it looked for in vain, and holds as long as these do.
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cached_property, partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar

import msgspec

from seedlint.cache import FOLDER, Cache, key_of, own_state, state_of
from seedlint.discover import Around, Project, added_roots, import_roots, is_root, shown_path, surroundings
from seedlint.environment import find_environment, in_place
from seedlint.ir import ops
from seedlint.known import Known
from seedlint.parallel import lower_all, processes
from seedlint.reach import Graph
from seedlint.rules import registry
from seedlint.solve.state.construction import Construction, Solution, Unreadable
from seedlint.solve.state.seeding_names import HINT
from seedlint.sources import Sources
from seedlint.text.deep import run_deep
from seedlint.text.span import Place, Span
from seedlint.words import seeding_words

if TYPE_CHECKING:
    from seedlint.catalogue.lookup import Catalogue
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


class Result(msgspec.Struct, frozen=True, array_like=True):
    """What solving found, and what that holds for: the content of the files that were read, and paths that are absent."""

    read: dict[str, bytes]
    absent: tuple[str, ...]
    solution: Solution


class Outcome(msgspec.Struct, frozen=True):
    """What analysing a project found: each of its programs, by what it was looked for in, with its solution, and what cannot be
    read of files in none.

    `left_out` counts files that may build models but belong to no program that seeds, and were not analysed. `whole`: nothing was
    left out because only what some files lead to was asked for. `statistics` is counted work.
    """

    programs: tuple[tuple[Around, Solution], ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    left_out: int = 0
    whole: bool = True
    statistics: dict[str, int] = {}

    @property
    def constructions(self) -> list[Construction]:
        """The constructions of all programs."""
        return [each for _, program in self.programs for each in program.constructions]


T = TypeVar("T")
#: Does something, which is named for whoever is told that it failed; nothing if it did.
Guard: TypeAlias = "Callable[[Callable[[], T], str], T | None]"


def unguarded(action: Callable[[], T], _where: str) -> T | None:
    """Let what goes wrong go on."""
    return action()


_RESULT: Final = msgspec.msgpack.Decoder(Result)


class NotKnown(BaseException):
    """The cache does not hold the solution of a project. It is nobody's mistake, and no `Exception`."""


def analyse(
    project: Project,
    sources: Sources,
    *,
    known: bool = False,
    around: Collection[Path] = (),
    guard: Guard[Result] = unguarded,
) -> Outcome:
    """Find every construction in a project's programs, with the state of every stream there.

    These are the project around the files to lint, too: what calls them and what they call. Raises `NotKnown` if the
    solutions are to be `known` from an earlier run and one is not. With files `around` which something has changed, only the
    programs of these are analysed, and only what may import one of them is entered, unless that is most of the
    program: nothing else can tell the difference. `guard` is asked to solve each program, and may leave out one that fails.
    """
    return run_deep(lambda: _Analysis(project, sources, known=known).outcome(around, guard))


def _lower_text(text: str) -> ops.Module | None:
    """Lower statements that the program holds as text: few programs do, and the parser is slow to import."""
    from seedlint.lower.module import lower_text  # noqa: PLC0415

    return lower_text(text)


def _concerned(
    programs: Sequence[list[Path]], graph: Graph, changed: Collection[Path]
) -> Iterator[list[Path]]:
    """Yield the entries of each program that may import a changed file; all if these are most of them."""
    importing = graph.reaching(changed)
    for entries in programs:
        found = [path for path in entries if path in importing]
        if found:
            yield found if len(found) <= len(entries) // 2 else entries


class _Analysis:
    """One analysis: the code of each file, lowered once when it is first asked for."""

    def __init__(self, project: Project, sources: Sources, *, known: bool) -> None:
        settings = project.settings
        self._is_to_be_known = known
        self._project = project
        self._sources = sources
        self._cache = Cache(_cache_folder(project))
        self._stubs = state_of(settings.stubs)
        self._words = seeding_words(settings.stubs, self._cache)
        seeding = re.compile(
            b"|".join([HINT.encode(), *(rb"\b%b\b" % word.encode() for word in self._words.seeding)])
        )
        self._known = Known(self._cache, sources, project.root, seeding, self._stubs)
        self._code: dict[Path, ops.Module | None] = {}
        self._texts: dict[Path, str | None] = {}
        #: The files that the program being solved has asked for.
        self._used: dict[Path, None] = {}
        self._unreadable: dict[Path, list[Unreadable]] = {}
        self._wanted = {file.path: file.shown for file in project.files}
        self._roots: dict[Path, Sequence[Path]] = {}
        self._environment = find_environment(project.root, settings.python)
        self._packages: InstalledPackages | None = None
        self._installed = state_of(self._environment.folders, below=False)
        self._tame: dict[str, bool] | None = None

    def outcome(self, changed: Collection[Path], guard: Guard[Result]) -> Outcome:
        """Return what the programs of the project do, or just what files `changed` may have a part in."""
        around = self._around
        graph = Graph(around.files, self._known.scan, self._roots_of)
        entries, left_out = self._entries(around.files, graph)
        programs = graph.programs(entries)
        concerned = [*_concerned(programs, graph, changed)] if changed else programs
        solved = [*self._results(concerned, graph, guard)]
        results = [result for _, result in solved]
        bad = () if changed else tuple(self._unparsed({path for each in results for path in each.read}))
        if not self._project.alone and not changed:
            self._known.save(around.files)
        self._cache.close()
        return Outcome(
            tuple((msgspec.structs.replace(around, files=files), each.solution) for files, each in solved),
            bad,
            left_out,
            whole=not changed or all(each in programs for each in concerned),
            statistics=self._statistics(results),
        )

    @cached_property
    def _around(self) -> Around:
        """What the programs of the project are looked for in."""
        if self._project.around is not None:
            return self._project.around
        files = sorted({*self._wanted, *(file.path for file in surroundings(self._project))})
        naming = ((path, self._known.scan(path).folders) for path in files)
        added = added_roots(self._project.root, naming)
        return Around(tuple(files), tuple(in_place(self._environment, files)), added)

    def _statistics(self, results: Sequence[Result]) -> dict[str, int]:
        found = Counter[str]()
        for result in results:
            found.update(result.solution.statistics)
        read = sum(len(result.read) for result in results)
        counts = {"programs": len(results), "files parsed": len(self._known.parsed), "files analysed": read}
        return {**found, **counts}

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
        from seedlint.packages import InstalledPackages  # noqa: PLC0415 - as for solving

        if self._packages is None:
            self._packages = InstalledPackages(self._environment, self._catalogue, self._sources.read)
        return self._packages

    @cached_property
    def _catalogue(self) -> Catalogue:
        from seedlint.catalogue.lookup import load_catalogue  # noqa: PLC0415 - as for solving

        return load_catalogue(self._project.settings.stubs, _stub_cache(self._cache))

    def _building(self, quiet: Collection[Path]) -> int:
        """Return how many of the files to lint among these import a library of models."""
        found = 0
        for path in quiet:
            imports = self._known.scan(path).imports if path in self._wanted else ()
            found += any(not i.level and i.module.partition(".")[0] in self._words.models for i in imports)
        return found

    def _results(
        self, programs: Sequence[list[Path]], graph: Graph, guard: Guard[Result]
    ) -> Iterator[tuple[tuple[Path, ...], Result]]:
        """Yield the entries of each program with what solving it finds, from the cache if what it depends on is unchanged."""
        keys = {tuple(entries): self._key(entries, graph) for entries in programs}
        kept = {entries: self._kept(key) for entries, key in keys.items()}
        new = [entries for entries, known in kept.items() if known is None]
        if new and self._is_to_be_known:
            raise NotKnown
        count = processes(self._project.settings.jobs)
        if new and count > 1:
            lower_all(self._known, self._sources, sorted(graph.reached([*chain(*new)])), count)
        for entries, known in kept.items():
            result = known or guard(partial(self._solved, entries, keys[entries]), str(entries[0]))
            if result is not None:
                yield entries, result

    def _kept(self, key: str) -> Result | None:
        kept = self._cache.load("result", key)
        if kept is None:
            return None
        try:
            result = _RESULT.decode(kept)
        except (msgspec.DecodeError, RecursionError):
            return None
        return result if self._holds(result) else None

    def _key(self, entries: Sequence[Path], graph: Graph) -> str:
        """Return under what the result for a program is kept."""
        settings = self._project.settings
        over = self._sources.overlaid()
        reached = set(map(str, graph.reached(entries))) if over else ()
        return key_of(
            "result", own_state(), str(self._project.root), str(Path.cwd()), list(map(str, entries)), self._stubs,
            settings.unknown_calls, settings.python, self._installed, [each for each in over if each[0] in reached],
            list(map(str, self._around.added)),
        )  # fmt: skip

    def _holds(self, result: Result) -> bool:
        return all(self._known.digest(Path(path)) == name for path, name in result.read.items()) and not any(
            map(os.path.lexists, result.absent)
        )

    def _solved(self, entries: Sequence[Path], key: str) -> Result:
        from seedlint.parse.expression import parse_expression  # noqa: PLC0415 - a run without changes solves nothing
        from seedlint.solve.modules.modules import Modules  # noqa: PLC0415
        from seedlint.solve.program import solve  # noqa: PLC0415

        settings = self._project.settings
        packages = self._installed_packages()
        packages.begin()
        self._used.clear()
        modules = Modules(
            self._roots_of,
            self._code_of,
            self._catalogue.knows,
            self._shown,
            packages,
            parse_expression,
            _lower_text,
            self._text_of,
        )
        draws = settings.unknown_calls == "draw"
        found = solve(entries, modules, self._catalogue, unknown_calls_draw=draws).solution()
        bad = (each for path in self._used if path in self._wanted for each in self._unreadable.get(path, ()))
        counts = {"installed packages followed": packages.packages()}
        result = Result(
            {str(path): self._known.digest(path) for path in self._used},
            tuple(sorted(modules.absent)),
            msgspec.structs.replace(found, unreadable=tuple(bad), statistics={**found.statistics, **counts}),
        )
        with contextlib.suppress(UnicodeEncodeError):  # a file whose name is no text is not remembered
            self._cache.save("result", key, msgspec.msgpack.encode(result))
        return result

    def _unparsed(self, read: Collection[str]) -> Iterator[Unreadable]:
        """Yield what cannot be parsed in the files that no program had a use for."""
        for path in self._wanted:
            if str(path) not in read and not self._known.is_readable(path):
                self._code_of(path)
                yield from self._unreadable.get(path, ())

    def _roots_of(self, path: Path) -> Sequence[Path]:
        folder = path.parent
        if folder not in self._roots:
            nearest = sorted(self._around.added, key=lambda added: -len(os.path.commonpath((added, folder))))
            self._roots[folder] = (*import_roots(self._project.root, path), *self._around.own, *nearest)
        return self._roots[folder]

    def _shown(self, path: Path) -> str:
        return self._wanted.get(path) or shown_path(path)

    def _code_of(self, path: Path) -> ops.Module | None:
        self._used.setdefault(path)
        if path not in self._code:
            self._code[path] = self._lowered(path)
        return self._code[path]

    def _text_of(self, path: Path) -> str | None:
        """Return the text of a file that is no code; None if it cannot be read, or is longer than settings are."""
        self._used.setdefault(path)
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


def _cache_folder(project: Project) -> Path | None:
    """Return where the settings have what was learnt kept: in the project, or where the user is if it is none."""
    settings = project.settings
    if not settings.cache:
        return None
    return settings.cache_dir or (project.root if is_root(project.root) else Path.cwd()) / FOLDER


def _stub_cache(cache: Cache) -> Path | None:
    return cache.folder / "stubs" if cache.folder is not None else None
