"""Run a random program, lint it, and say where the two differ.

- A *missed alarm*: a run deserves a code at a line, and seedlint says nothing there, or something weaker.
- A *false alarm*: seedlint says something, of a line that ran, that no run deserves. Where the program has branches it may have to: it does not know
  which runs there are.
- A *wrong story*: both agree on the finding, but the seed or the draw that seedlint names is not one that was measured. Where
  the program has branches this is left out, as another way through it may be the shorter one to tell.
- An *internal error*: seedlint says that it has failed.
"""

from __future__ import annotations

import os
import random
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.harness.compare import Reported
from tests.harness.execute import ExecutionError, Executor, write_files
from tests.harness.linter import lint
from tests.harness.markdown import DEFAULT_SELECT, Case
from tests.harness.verdict import Verdict, verdicts
from tests.laws.grammar.program import Program, write_program

#: A site deserves one of these codes; the weakest first.
_STRENGTH = {"SDL102": 1, "SDL104": 2, "SDL101": 3}
#: The number of the first wide program.
WIDE: Final = 100_000
#: The number of the first broad one.
BROAD: Final = 200_000
#: The number of the first rich one.
RICH: Final = 300_000
#: The number of the first usual one.
USUAL: Final = 400_000
#: The number of the first nested one.
NESTED: Final = 500_000


@dataclass(frozen=True)
class Difference:
    """One difference; `kind` is "missed alarm", "false alarm", "wrong story" or "internal error"."""

    kind: str
    path: str
    line: int
    code: str
    text: str

    def __str__(self) -> str:
        """Return the difference as one line."""
        return f"{self.path}:{self.line}: {self.kind}, {self.code}: {self.text}"


def differences(program: Program, executor: Executor, folder: Path) -> list[Difference]:
    """Run and lint a program in `folder` and compare. These programs leave the libraries as they are, so one process runs them all."""
    case = Case(Path("random"), 0, "random", program.files, (), "main.py", program.runs)
    write_files(case, folder)
    runs = executor.run(case, folder, together=True)
    happened = verdicts(runs, DEFAULT_SELECT)
    ran = {line for run in runs for line in run.lines}
    lines = frozenset(
        ran | {(each.path, each.line) for each in happened}
    )  # what a thread builds is measured as well
    try:
        reported = lint(folder, DEFAULT_SELECT)
    except AssertionError as error:
        return [Difference("internal error", "main.py", 1, "SDL901", str(error))]
    said = [finding for finding in reported if (finding.path, finding.line) in lines]
    found = compare(happened, said, branches=program.branches)
    elsewhere = {(each.path, each.line, each.code) for each in said if not _happened(each, lines)}
    return [
        each
        for each in found
        if each.kind == "missed alarm" or (each.path, each.line, each.code) not in elsewhere
    ]


def _happened(finding: Reported, lines: frozenset[tuple[str, int]]) -> bool:
    """Tell whether the lines of a finding's story ran; a function that nothing calls has stories of its own."""
    return all(place in lines for place in finding.steps)


def compare(happened: Sequence[Verdict], reported: Sequence[Reported], *, branches: bool) -> list[Difference]:
    """Return all differences; see the top of this file for what counts."""
    measured = {(verdict.path, verdict.line, verdict.code): verdict for verdict in happened}
    said = {(finding.path, finding.line, finding.code): finding for finding in reported}
    found = [
        Difference("missed alarm", *key, f"seeded at {_all(verdict.seeds)}, drawn at {_all(verdict.draws)}")
        for key, verdict in measured.items()
        if not _covered(key, said)
    ]
    found += [
        Difference("false alarm", *key, finding.message)
        for key, finding in said.items()
        if key not in measured
    ]
    for key in measured.keys() & said.keys() if not branches else ():
        finding, verdict = said[key], measured[key]
        if finding.seed is not None and verdict.seeds and finding.seed not in verdict.seeds:
            found.append(Difference("wrong story", *key, f"seed {finding.seed}, not {_all(verdict.seeds)}"))
        if finding.draw is not None and verdict.draws and finding.draw not in verdict.draws:
            found.append(Difference("wrong story", *key, f"draw {finding.draw}, not {_all(verdict.draws)}"))
    return found


def _covered(key: tuple[str, int, str], said: dict[tuple[str, int, str], Reported]) -> bool:
    path, line, code = key
    return any((path, line, other) in said for other, rank in _STRENGTH.items() if rank >= _STRENGTH[code])


def _all(places: frozenset[tuple[str, int]]) -> str:
    return ", ".join(f"{path}:{line}" for path, line in sorted(places)) or "nowhere"


def judged(number: int, executor: Executor, *, branches: bool) -> list[Difference] | None:
    """Make the random program of a number (a wide one from `WIDE` on, a broad one from `BROAD` on, a rich one from `RICH` on, a usual one from `USUAL` on, a nested one from `NESTED` on), and return its differences; None if it does not run.

    What a run of a program with branches did not deserve may be deserved on another way through it, so it is left out.
    """
    chance = random.Random(number)
    program = write_program(
        lambda bound: chance.randrange(bound) if bound > 1 else 0,
        branches=branches,
        wide=number >= WIDE,
        broad=number >= BROAD,
        rich=number >= RICH,
        usual=USUAL <= number < NESTED,
        nested=number >= NESTED,
    )
    with tempfile.TemporaryDirectory() as above:
        folder = Path(os.path.realpath(above)) / "program"
        try:
            found = differences(program, executor, folder)
        except ExecutionError:
            return None
    return [each for each in found if each.kind != "false alarm" or not program.branches]
