"""Run the programs of cases and collect what happened at their model constructions."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.harness.markdown import Case
from tests.harness.notebooks import as_notebook

_REPOSITORY = Path(__file__).resolve().parents[2]
#: Seconds that one run may take; the slowest one needs a few, for processes that it starts.
_TIMEOUT = 120


class ExecutionError(Exception):
    """A program did not do what its case says: it failed, or should have failed; the message has its output."""


@dataclass(frozen=True)
class Reading:
    """The status ("fresh", "chained", "dirty", "unseeded") in which a construction found a stream; `seed` and
    `draw` are (path, line) of the last seed and of the first other draw since."""

    stream: str
    status: str
    seed: tuple[str, int] | None
    draw: tuple[str, int] | None


@dataclass(frozen=True)
class Construction:
    """What one of the constructions in an execution of a site met.

    `number` counts the constructions of its process; `alone` holds the statuses of what it read as if no other one belonged to the
    same site.
    """

    reads: tuple[Reading, ...]
    others: tuple[Reading, ...]
    overwritten: bool
    number: int = 0
    alone: tuple[str, ...] = ()


@dataclass(frozen=True)
class Execution:
    """One execution of one site, which may consist of several constructions (a factory that builds two models)."""

    path: str
    line: int
    column: int
    what: str
    constructions: tuple[Construction, ...]


@dataclass(frozen=True)
class Run:
    """What one run of a program did.

    `constructed` also counts models whose initialisation draws nothing. `states` holds a digest of each generator's
    state at the end; `lines` are the (path, line) that ran.
    """

    executions: tuple[Execution, ...]
    seeded: frozenset[str]
    constructed: int
    states: dict[str, str]
    lines: frozenset[tuple[str, int]] = frozenset()


class Executor:
    """A worker process that runs programs. Use as a context manager.

    `more`: the process has imported what only some programs use; without it, it forks in half the time.
    """

    def __init__(self, *, more: bool = True) -> None:
        self._more = ["more"] if more else []

    def __enter__(self) -> Executor:
        environment = {**os.environ, "PYTHONPATH": str(_REPOSITORY), "OMP_NUM_THREADS": "1"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.harness.worker", *self._more],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=_REPOSITORY,
            env=environment,
        )
        return self

    def __exit__(self, *exception: object) -> None:
        assert self._process.stdin is not None, "opened as a pipe"
        self._process.stdin.close()
        self._process.wait(timeout=_TIMEOUT)

    def run(self, case: Case, folder: Path, *, together: bool = False) -> tuple[Run, ...]:
        """Run a case's program, whose files are in `folder`, once per argument list. Raises `ExecutionError`.

        `together`: in one process, one after another, which is cheaper and right for programs that change no library.
        """
        if together:
            answers = self._ask(_request(case, folder, case.runs))
        else:
            answers = [self._ask(_request(case, folder, (argv,)))[0] for argv in case.runs]
        return tuple(
            _run(case, folder, argv, answer) for argv, answer in zip(case.runs, answers, strict=True)
        )

    def states(self, case: Case, folder: Path, argv: tuple[str, ...]) -> dict[str, str]:
        """Run a program without instrumentation; return a digest of each generator's state at its end."""
        states: dict[str, str] = self._ask({**_request(case, folder, (argv,)), "plain": True})[0]["states"]
        return states

    def _ask(self, request: dict[str, Any]) -> list[dict[str, Any]]:
        assert self._process.stdin is not None, "opened as a pipe"
        assert self._process.stdout is not None, "opened as a pipe"
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        answers: list[dict[str, Any]] = json.loads(self._process.stdout.readline())
        return answers


def _run(case: Case, folder: Path, argv: tuple[str, ...], answer: dict[str, Any]) -> Run:
    output = folder.parent / f"{folder.name}.out"
    if answer.get("raised", "died") != case.fails:
        what = answer.get("error") or f"the program ended with {answer.get('died', 'success')}"
        raise ExecutionError(
            f"{case.name} {argv}: {what[-2000:]}\n{output.read_text(encoding='utf-8')[-2000:]}"
        )
    return Run(
        tuple(_execution(found) for found in answer["executions"]),
        frozenset(answer["seeded"]),
        answer["constructed"],
        answer["states"],
        frozenset((path, line) for path, line in answer["lines"]),
    )


def _request(case: Case, folder: Path, runs: Sequence[tuple[str, ...]]) -> dict[str, Any]:
    return {
        "root": str(folder),
        "entry": case.entry,
        "runs": list(runs),
        "output": str(folder.parent / f"{folder.name}.out"),
        "timeout": _TIMEOUT,
        "plain": False,
    }


def write_files(case: Case, folder: Path, *, hidden: bool = True) -> None:
    """Write the files of a case below `folder`; those that are hidden from the linter only if `hidden` is set."""
    for path, text in case.files.items():
        if path in case.hidden and not hidden:
            continue
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(as_notebook(text) if target.suffix == ".ipynb" else text, encoding="utf-8")


def _execution(found: dict[str, Any]) -> Execution:
    return Execution(
        found["path"],
        found["line"],
        found["column"],
        found["what"],
        tuple(
            Construction(
                tuple(_reading(reading) for reading in build["reads"]),
                tuple(_reading(reading) for reading in build["others"]),
                build["overwritten"],
                build["number"],
                tuple(build["alone"]),
            )
            for build in found["builds"]
        ),
    )


def _reading(found: dict[str, Any]) -> Reading:
    return Reading(
        found["stream"],
        found["status"],
        (found["seed"][0], found["seed"][1]) if found["seed"] else None,
        (found["draw"][0], found["draw"][1]) if found["draw"] else None,
    )
