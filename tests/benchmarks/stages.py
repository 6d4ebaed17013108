"""Measure what each stage of one run costs: `python -m tests.benchmarks.stages FOLDER`.

Lints a folder in this process, cold and with one job, and prints the processor seconds of each stage, its share, and the
peak memory. A stage that another one calls (the solver asks for code, which is parsed then) counts for itself alone.
"""

from __future__ import annotations

import functools
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import seedlint.check
import seedlint.judge
import seedlint.lower.module
import seedlint.parse.source
import seedlint.solve.program
from seedlint import check_paths
from seedlint.analyse import Graph

STAGES: dict[str, tuple[Any, str]] = {
    "discover": (seedlint.check, "discover"),
    "scan for what can matter": (Graph, "reaching"),
    "decode, parse by `ast`": (seedlint.lower.module, "parse"),
    "parse by libcst": (seedlint.parse.source, "parse_module"),
    "lower": (seedlint.lower.module, "lower_parsed"),
    "solve": (seedlint.solve.program, "solve"),
    "judge": (seedlint.judge.Judges, "findings"),
}


def main() -> None:
    """Lint a folder and print the table."""
    spent = dict.fromkeys(STAGES, 0.0)
    running: list[list[float]] = []
    for stage, (owner, name) in STAGES.items():
        setattr(owner, name, _timed(getattr(owner, name), stage, spent, running))
    began = time.process_time()
    findings = check_paths([Path(sys.argv[1])], options={"cache": False, "jobs": 1}, isolated=True)
    whole = time.process_time() - began
    spent["the rest"] = whole - sum(spent.values())
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    told = [
        f"{len(findings)} findings, {whole:.1f} processor seconds, {peak:.0f} MB at most\n",
        "| stage | processor s | share |\n|---|---:|---:|",
        *(f"| {stage} | {seconds:.2f} | {seconds / whole:.0%} |" for stage, seconds in spent.items()),
    ]
    sys.stdout.write("\n".join([*told, ""]))


def _timed(
    function: Callable[..., Any], stage: str, spent: dict[str, float], running: list[list[float]]
) -> Callable[..., Any]:
    """Return a function that adds its own time, without that of other stages in it, to what its stage has spent."""

    @functools.wraps(function)
    def run(*given: Any, **named: Any) -> Any:
        inner = [0.0]
        running.append(inner)
        began = time.process_time()
        try:
            return function(*given, **named)
        finally:
            took = time.process_time() - began
            running.pop()
            spent[stage] += took - inner[0]
            if running:
                running[-1][0] += took

    return run


if __name__ == "__main__":
    main()
