"""The solution of each program of a project: from the cache while all that it depends on is unchanged, else by solving it.

Code is lowered when the solver first asks for it, and kept (`known`). The result for a program is kept with the digests of all
files that it read and the paths that it looked for in vain, and holds as long as these do.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path
from typing import Final

import msgspec

from seedlint.cache import key_of, own_state
from seedlint.discover import Project
from seedlint.ir import ops
from seedlint.parallel import bunches, in_processes, unshared
from seedlint.solve.state.construction import Solution, Unreadable
from seedlint.sources import Sources
from seedlint.text import refusal
from seedlint.text.deep import run_deep
from seedlint.text.span import Place, Span
from seedlint.workspace import Workspace

_FILE_START: Final = Span(1, 1, 1, 1)
#: Bytes up to which a file that is no code is read: of settings that people write the longest have a tenth of that.
TEXT_LIMIT: Final = 50_000
#: Bytes of programs that are worth a second process to solve them.
WORTH: Final = 100_000
#: Bytes of small programs that are one job.
BUNCH: Final = 25_000


class Result(msgspec.Struct, frozen=True, array_like=True):
    """What solving found, and what that holds for: the content of the files that were read, and paths that are absent."""

    read: dict[str, bytes]
    absent: tuple[str, ...]
    solution: Solution


_RESULT: Final = msgspec.msgpack.Decoder(Result)


class Program(msgspec.Struct, frozen=True):
    """The files that a program may be entered by, under what its result is kept, and how many bytes it has."""

    entries: tuple[Path, ...]
    key: str
    size: int = 0


def _lower_text(text: str) -> ops.Module | None:
    """Lower statements that the program holds as text: few programs do, and the parser is slow to import."""
    from seedlint.lower.module import lower_text  # noqa: PLC0415

    return lower_text(text)


class Solver:
    """Solves the programs of a project, one after the other; each file is lowered once, when it is first asked for."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._known = workspace.known
        self._code: dict[Path, ops.Module | None] = {}
        self._texts: dict[Path, str | None] = {}
        #: The files that the program being solved has asked for.
        self._used: dict[Path, None] = {}
        self._unreadable: dict[Path, list[Unreadable]] = {}

    def program(
        self, entries: Sequence[Path], reached: Callable[[Sequence[Path]], Collection[Path]]
    ) -> Program:
        """Return the program that is entered by `entries`; `reached` tells which files these may import."""
        workspace = self._workspace
        settings = workspace.project.settings
        over = workspace.sources.overlaid()
        files = reached(entries)
        overlaid = [each for each in over if Path(each[0]) in files] if over else []
        key = key_of(
            "result", own_state(), str(workspace.project.root), str(Path.cwd()), list(map(str, entries)), workspace.stubs,
            settings.unknown_calls, settings.python, workspace.installed, overlaid, list(map(str, workspace.around.added)),
        )  # fmt: skip
        return Program(tuple(entries), key, sum(map(self._known.size, files)))

    def kept(self, program: Program) -> Result | None:
        """Return what an earlier run has found, if that still holds."""
        kept = self._workspace.cache.load("result", program.key)
        if kept is None:
            return None
        try:
            result = _RESULT.decode(kept)
        except (msgspec.DecodeError, RecursionError):
            return None
        return result if self._holds(result) else None

    def _holds(self, result: Result) -> bool:
        return all(self._known.digest(Path(path)) == name for path, name in result.read.items()) and not any(
            map(os.path.lexists, result.absent)
        )

    def solve(self, program: Program) -> Result:
        """Return what a program does, and keep it for later runs."""
        from seedlint.parse.expression import parse_expression  # noqa: PLC0415 - a run without changes solves nothing
        from seedlint.solve.modules.modules import Modules  # noqa: PLC0415
        from seedlint.solve.program import solve  # noqa: PLC0415

        workspace = self._workspace
        packages = workspace.packages
        packages.begin()
        self._used.clear()
        modules = Modules(
            workspace.roots_of,
            self._code_of,
            workspace.catalogue.knows,
            workspace.shown,
            packages,
            parse_expression,
            _lower_text,
            self._text_of,
        )
        draws = workspace.project.settings.unknown_calls == "draw"
        found = solve(program.entries, modules, workspace.catalogue, unknown_calls_draw=draws).solution()
        wanted = (path for path in self._used if path in workspace.wanted)
        bad = (each for path in wanted for each in self._unreadable.get(path, ()))
        counts = {"installed packages followed": packages.packages()}
        result = Result(
            {str(path): self._known.digest(path) for path in self._used},
            tuple(sorted(modules.absent)),
            msgspec.structs.replace(found, unreadable=tuple(bad), statistics={**found.statistics, **counts}),
        )
        with contextlib.suppress(UnicodeEncodeError):  # a file whose name is no text is not remembered
            workspace.cache.save("result", program.key, msgspec.msgpack.encode(result))
        return result

    def unparsed(self, read: Collection[str]) -> Iterator[Unreadable]:
        """Yield what cannot be parsed in the files to lint that no program had a use for."""
        for path in self._workspace.wanted:
            if str(path) not in read and not self._known.is_readable(path):
                self._code_of(path)
                yield from self._unreadable.get(path, ())

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
                self._texts[path] = None if is_long else self._workspace.sources.read(path).decode("utf-8")
        return self._texts.setdefault(path, None)

    def _lowered(self, path: Path) -> ops.Module | None:
        try:
            module, refusals = self._known.code(path)
        except OSError as error:
            reason = f"cannot be read: {refusal.reason(error)}"
            self._refuse(path, _FILE_START, reason)
            return None
        for bad in refusals:
            span = Span(bad.line, bad.column, bad.line, bad.column + 1)
            self._refuse(path, span, f"cannot be parsed: {bad.message}")
        return module

    def _refuse(self, path: Path, span: Span, reason: str) -> None:
        place = Place(self._workspace.shown(path), span)
        self._unreadable.setdefault(path, []).append(Unreadable(place, reason))


def solve_in_processes(
    workspace: Workspace, programs: Sequence[Program], count: int
) -> dict[Program, Result]:
    """Return the results of those of the programs that several processes have solved: of none if that is not worth it.

    A program that has gone wrong there is left to this process, which can tell.
    """
    if count < 2 or len(programs) < 2:
        return {}
    project = msgspec.structs.replace(unshared(workspace.project), around=workspace.around)
    bunched = bunches(programs, [each.size for each in programs], BUNCH)
    jobs = [(project, workspace.sources.overlay(), bunch) for bunch in bunched]
    sizes = [sum(each.size for each in bunch) for bunch in bunched]
    results: dict[Program, Result] = {}
    for bunch, found in zip(bunched, in_processes(_solved, jobs, sizes, count, WORTH), strict=True):
        encoded, parsed = found or ((), ())
        results |= {
            program: _RESULT.decode(each) for program, each in zip(bunch, encoded, strict=False) if each
        }
        workspace.known.parsed.update(parsed)
    return results


def _solved(
    job: tuple[Project, dict[Path, bytes], Sequence[Program]],
) -> tuple[list[bytes], set[Path]]:
    """Solve programs in a process of its own; return the results, empty where it went wrong, and the files parsed."""
    project, overlay, programs = job

    def one(solver: Solver, program: Program) -> bytes:
        try:
            return msgspec.msgpack.encode(solver.solve(program))
        except Exception:  # noqa: BLE001 - told by whoever needs the result
            return b""

    def all_of_them() -> tuple[list[bytes], set[Path]]:
        workspace = Workspace(project, Sources(overlay))
        solver = Solver(workspace)
        results = [one(solver, program) for program in programs]
        workspace.cache.close()
        return results, workspace.known.parsed

    return run_deep(all_of_them)
