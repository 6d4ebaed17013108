"""From the files of a project to what holds at every model construction: only what can matter, and never twice.

What a rule can find needs a seed, so only programs that may reach one are analysed; the text of the files and an import graph
read off it tell which (`reach`), and which of them have no file in common: each such program is solved by itself (`solved`).
"""

from __future__ import annotations

import contextlib
import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Final, TypeAlias, TypeVar

import msgspec

from seedlint.cache import key_of, own_state
from seedlint.discover import Around, Project
from seedlint.parallel import lower_all, processes
from seedlint.reach import Graph
from seedlint.rules import registry
from seedlint.solve.state.construction import Construction, Solution, Unreadable
from seedlint.solved import Result, Solver, solve_in_processes
from seedlint.sources import Sources
from seedlint.text.deep import run_deep
from seedlint.workspace import Workspace

#: Bytes of programs that never seed up to which they are analysed all the same, to say how many models they build.
SMALL: Final = 100_000
#: Modules of the standard library that import any other by its name.
_IMPORTING: Final = frozenset({"importlib", "pkgutil", "runpy", "imp"})


def _may_have_models(module: str) -> bool:
    """Return whether a module that is not the project's may have models, or lead to one that has."""
    root = module.partition(".")[0]
    return root not in sys.stdlib_module_names or root in _IMPORTING


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
    """One analysis: which programs a project has that matter, and what they do."""

    def __init__(self, project: Project, sources: Sources, *, known: bool) -> None:
        self._workspace = Workspace(project, sources)
        self._solver = Solver(self._workspace)
        self._project = project
        self._is_to_be_known = known
        self._known = self._workspace.known
        self._tame: dict[str, bool] | None = None

    def outcome(self, changed: Collection[Path], guard: Guard[Result]) -> Outcome:
        """Return what the programs of the project do, or just what files `changed` may have a part in."""
        around = self._workspace.around
        graph = Graph(around.files, self._known.scan, self._workspace.roots_of)
        entries, left_out = self._entries(around.files, graph)
        programs = graph.programs(entries)
        concerned = [*_concerned(programs, graph, changed)] if changed else programs
        solved = [*self._results(concerned, graph, guard)]
        results = [result for _, result in solved]
        read = {path for each in results for path in each.read}
        bad = () if changed else tuple(self._solver.unparsed(read))
        if not self._project.alone and not changed:
            self._known.save(around.files)
        self._workspace.cache.close()
        return Outcome(
            tuple((msgspec.structs.replace(around, files=files), each.solution) for files, each in solved),
            bad,
            left_out,
            whole=not changed or all(each in programs for each in concerned),
            statistics=self._statistics(results),
        )

    def _statistics(self, results: Sequence[Result]) -> dict[str, int]:
        found = Counter[str]()
        for result in results:
            found.update(result.solution.statistics)
        read = sum(len(result.read) for result in results)
        counts = {"programs": len(results), "files parsed": len(self._known.parsed), "files analysed": read}
        return {**found, **counts}

    def _entries(self, around: Sequence[Path], graph: Graph) -> tuple[list[Path], int]:
        """Return the files to enter the program by, in order, and how many others may build models without a seed."""
        reaching = graph.reaching(self._workspace.wanted)
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
        environment = self._workspace.environment
        if not environment.folders and not environment.placed:
            return False
        if self._tame is None:
            kept = self._workspace.cache.load("tame", self._tame_key())
            with contextlib.suppress(msgspec.DecodeError):
                self._tame = msgspec.msgpack.decode(kept or b"\x80", type=dict[str, bool])
        known = self._tame if self._tame is not None else {}
        if module not in known:
            packages = self._workspace.packages
            known[module] = not packages.has(module) or packages.is_tame(module)
            known[""] = True  # something was added
        self._tame = known
        return not known[module]

    def _keep_tame(self) -> None:
        if self._tame is not None and self._tame.pop("", False):
            self._workspace.cache.save("tame", self._tame_key(), msgspec.msgpack.encode(self._tame))

    def _tame_key(self) -> str:
        return key_of(own_state(), self._workspace.installed, self._workspace.stubs)

    def _building(self, quiet: Collection[Path]) -> int:
        """Return how many of the files to lint among these import a library of models."""
        models, wanted = self._workspace.words.models, self._workspace.wanted
        found = 0
        for path in quiet:
            imports = self._known.scan(path).imports if path in wanted else ()
            found += any(not i.level and i.module.partition(".")[0] in models for i in imports)
        return found

    def _results(
        self, programs: Sequence[list[Path]], graph: Graph, guard: Guard[Result]
    ) -> Iterator[tuple[tuple[Path, ...], Result]]:
        """Yield the entries of each program with what solving it finds, from the cache if what it depends on is unchanged."""
        found = {
            program: self._solver.kept(program)
            for program in (self._solver.program(entries, graph.reached) for entries in programs)
        }
        new = [program for program, known in found.items() if known is None]
        if new and self._is_to_be_known:
            raise NotKnown
        count = processes(self._project.settings.jobs) if new else 1
        found |= solve_in_processes(self._workspace, new, count)
        left = [program for program in new if found[program] is None]
        if left and count > 1:
            files = graph.reached([*chain(*(program.entries for program in left))])
            lower_all(self._known, self._workspace.sources, sorted(files), count)
        for program, known in found.items():
            result = known or guard(partial(self._solver.solve, program), str(program.entries[0]))
            if result is not None:
                yield program.entries, result
