"""From what happened at a construction to the codes that it deserves (DESIGN, sections 2 and 3, as code).

- SDL101: in some execution, a stream that the construction reads was drawn from by something that is not a model
  construction, since its last seed.
- SDL104: not SDL101, and in some execution a stream that it reads was drawn from by another construction.
- SDL102: neither, and in some execution whose read streams were all seeded, another seeded stream was drawn from
  by something that is not a construction.
- SDL103: in some execution a stream that it reads was not seeded, and the program seeds that stream nowhere, in no run.

Constructions whose weights are overwritten at once deserve nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.harness.execute import Construction, Execution, Reading, Run

Place = tuple[str, int]


@dataclass(frozen=True)
class Verdict:
    """A code that the construction at (path, line) deserves, with every seed and first draw that led to it."""

    path: str
    line: int
    code: str
    seeds: frozenset[Place]
    draws: frozenset[Place]


def verdicts(runs: Sequence[Run], select: Sequence[str]) -> tuple[Verdict, ...]:
    """Return what the constructions of a program deserve, given all its runs; one verdict per line and code."""
    sites: dict[tuple[str, int, int, str], list[Execution]] = {}
    for run in runs:
        for execution in run.executions:
            key = (execution.path, execution.line, execution.column, execution.what)
            sites.setdefault(key, []).append(execution)
    seeded = frozenset(stream for run in runs for stream in run.seeded)
    found: dict[tuple[str, int, str], list[Reading]] = {}
    for (path, line, _, _), executions in sites.items():
        for code, readings in _judge(executions, seeded).items():
            if code in select:
                found.setdefault((path, line, code), []).extend(readings)
    return tuple(
        Verdict(
            *key,
            frozenset(reading.seed for reading in readings if reading.seed),
            frozenset(reading.draw for reading in readings if reading.draw),
        )
        for key, readings in sorted(found.items())
    )


def _judge(executions: Sequence[Execution], seeded: frozenset[str]) -> dict[str, list[Reading]]:
    kept = [[build for build in execution.constructions if not build.overwritten] for execution in executions]
    reads = [reading for builds in kept for build in builds for reading in build.reads]
    found: dict[str, list[Reading]] = {}
    if dirty := [reading for reading in reads if reading.status == "dirty"]:
        found["SDL101"] = dirty
    elif chained := [reading for reading in reads if reading.status == "chained"]:
        found["SDL104"] = chained
    elif others := [reading for builds in kept for reading in _beside(builds)]:
        found["SDL102"] = others
    never = [reading for reading in reads if reading.status == "unseeded" and reading.stream not in seeded]
    if never:
        found["SDL103"] = never
    return found


def _beside(builds: Sequence[Construction]) -> list[Reading]:
    reads = {reading.stream for build in builds for reading in build.reads}
    if any(reading.status == "unseeded" for build in builds for reading in build.reads):
        return []
    return [
        reading
        for build in builds
        for reading in build.others
        if reading.status == "dirty" and reading.stream not in reads
    ]
