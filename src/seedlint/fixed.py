"""Findings with their fixes, each proven by analysing the edited program; every program of a project is fixed by itself."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Final

import msgspec

from seedlint.analyse import analyse
from seedlint.discover import Around, Project, module_name
from seedlint.finding import Failure, Finding
from seedlint.guarded import guarded
from seedlint.parallel import in_processes, processes, size_of, unshared
from seedlint.settings import ConfigError
from seedlint.solve.state.construction import Solution
from seedlint.sources import Contents, Sources
from seedlint.text.span import Place

#: Bytes of programs, as often as they have findings, that are worth a second process to fix them.
WORTH: Final = 10_000
#: Steps of the solver for proving the fixes of one program, where they are only told, and where they are asked for. A second of
#: one core holds about 100,000.
TELLING: Final = 5_000_000
FIXING: Final = 50_000_000


class _Job(msgspec.Struct, frozen=True):
    """A program of a project (`around` holds its entries) with what is to be fixed in it."""

    project: Project
    solution: Solution
    findings: tuple[Finding, ...]
    overlay: dict[Path, bytes]


def with_fixes(
    findings: Sequence[Finding],
    programs: Sequence[tuple[Around, Solution]],
    project: Project,
    sources: Sources,
    failures: list[Failure],
) -> list[Finding]:
    """Return the findings, those that can be fixed with their fix; by several processes where there is enough to do.

    What goes wrong is added to `failures`. Raises `ConfigError`.
    """
    home: dict[Place, int] = {}
    for number, (_, solution) in enumerate(programs):
        home |= dict.fromkeys((each.place for each in solution.constructions), number)
        home |= dict.fromkeys((each.place for each in solution.observations), number)
    by_program: dict[int, list[Finding]] = {}
    for finding in findings:
        by_program.setdefault(home.get(finding.place, -1), []).append(finding)
    fixed = by_program.pop(-1, [])
    overlay = sources.overlay()
    jobs = []
    for number, own in by_program.items():
        around, solution = programs[number]
        jobs.append(_Job(msgspec.structs.replace(project, around=around), solution, tuple(own), overlay))
    for found, failed in _results(jobs):
        fixed += found
        failures += failed
    return fixed


def _results(jobs: Sequence[_Job]) -> list[tuple[list[Finding], list[Failure]]]:
    count = processes(jobs[0].project.settings.jobs) if len(jobs) > 1 else 1
    if count < 2:
        return [_fixed(job) for job in jobs]
    sizes = [len(job.findings) * size_of(_entries(job)) for job in jobs]
    results = in_processes(_fixed_alone, jobs, sizes, count, WORTH)
    return [result or _fixed(job) for job, result in zip(jobs, results, strict=True)]


def _entries(job: _Job) -> Sequence[Path]:
    return job.project.around.files if job.project.around is not None else ()


def _fixed_alone(job: _Job) -> tuple[list[Finding], list[Failure]] | None:
    """Fix a program in a process of its own. What the user got wrong is told by whoever has started that: then nothing."""
    try:
        return _fixed(msgspec.structs.replace(job, project=unshared(job.project)))
    except ConfigError:
        return None


def _fixed(job: _Job) -> tuple[list[Finding], list[Failure]]:
    """Return the findings in a program with their fixes, and what went wrong."""
    from seedlint.fix.part import Part  # noqa: PLC0415 - most runs need no fixes

    project, sources = job.project, Sources(job.overlay)
    failures: list[Failure] = []

    def reanalyse(edited: Mapping[str, bytes], around: Collection[str]) -> Part:
        overlay = {sources.absolute(path): content for path, content in edited.items()}
        changed = [sources.absolute(path) for path in around]
        found = analyse(project, sources.over(overlay), around=changed)
        return Part(found.constructions, found.whole, found.statistics.get("steps", 0))

    def attached() -> list[Finding]:
        from seedlint.fix.attach import attach_fixes  # noqa: PLC0415 - most runs need no fixes

        return attach_fixes(
            job.findings,
            job.solution,
            Contents(sources),
            reanalyse,
            module_name=lambda shown: module_name(project.root, sources.absolute(shown)),
            style=project.settings.fix_style,
            default_seed=project.settings.default_seed,
            work=FIXING if project.settings.fix or project.settings.diff else TELLING,
        )

    fixed = guarded(attached, f"fixes in {project.root}", failures)
    return fixed or [*job.findings], failures
