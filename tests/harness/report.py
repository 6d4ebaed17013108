"""What a process tells about the constructions in it, as plain lists and dicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.harness.sites import Build
from tests.harness.tracker import Status


def executions(builds: Sequence[Build]) -> list[dict[str, Any]]:
    """Return the executions of sites: the constructions that ended up at one activation are one of them."""
    groups: dict[object, list[Build]] = {}
    for build in builds:
        groups.setdefault(build.site or build, []).append(build)
    return [_execution(group) for group in groups.values()]


def _execution(builds: Sequence[Build]) -> dict[str, Any]:
    group = frozenset(build.construction.number for build in builds)
    site = builds[0].site
    return {
        "path": site.node.path if site else builds[0].path,
        "line": site.node.line if site else builds[0].line,
        "column": site.node.column if site else 0,
        "what": site.node.text if site else type(builds[0].model).__name__,
        "builds": [_statuses(build, group) for build in builds],
    }


def _statuses(build: Build, group: frozenset[int]) -> dict[str, Any]:
    """Describe a construction for the report. `group` holds the numbers of all constructions of the same execution of
    the same site, whose draws are its own."""
    alone = frozenset({build.construction.number})
    return {
        "number": build.construction.number,
        "alone": [
            _described(stream, status, alone)["status"] for stream, status in build.construction.readings
        ],
        "reads": [_described(stream, status, group) for stream, status in build.construction.readings],
        "others": [_described(stream, status, group) for stream, status in build.construction.before.items()],
        "overwritten": build.overwritten,
    }


def _described(stream: str, status: Status, group: frozenset[int]) -> dict[str, Any]:
    if not status.seeded:
        name = "unseeded"
    elif status.drawn is not None:
        name = "dirty"
    elif set(status.built) - group:
        name = "chained"
    else:
        name = "fresh"
    return {"stream": stream, "status": name, "seed": status.seed_at, "draw": status.drawn}
