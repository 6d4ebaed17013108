"""Fix one random program and run it before and after: what may have gone wrong, as a text."""

from __future__ import annotations

import difflib
import os
import random
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from seedlint.check import check
from seedlint.cli import fixing
from seedlint.settings import FixStyle, Settings
from seedlint.sources import Sources
from tests.harness.execute import ExecutionError, Executor, Run, write_files
from tests.harness.markdown import Case
from tests.harness.verdict import verdicts
from tests.laws.grammar.program import write_program

CODES = ("SDL101", "SDL104", "SDL103")
#: How bad it is for a construction to find a stream so.
RANK = {"fresh": 0, "chained": 1, "unseeded": 2, "dirty": 2}
#: Among so many numbers one whose program is fixed a second time.
TWICE = 5
#: Style, and whether unsafe fixes are applied.
WAYS: tuple[tuple[FixStyle, bool], ...] = (
    ("repeat", False),
    ("repeat", True),
    ("derive", False),
    ("isolate", False),
)


class Result(NamedTuple):
    """How many fixes were made ("nothing to fix", "does not run" otherwise), and what was wrong, "" if nothing was."""

    outcome: str
    fixes: int = 0
    wrong: str = ""


def fixed_by_number(number: int, executor: Executor, *, branches: bool) -> Result:
    """Write the program of a number, fix it in one of the ways, and compare its runs before and after."""
    chance = random.Random(number)
    program = write_program(lambda bound: chance.randrange(bound) if bound > 1 else 0, branches=branches)
    style, unsafe = WAYS[number % len(WAYS)]
    with tempfile.TemporaryDirectory() as above:
        folder = Path(os.path.realpath(above)) / "program"
        case = Case(Path("random"), 0, f"random {number}", program.files, (), "main.py", program.runs)
        write_files(case, folder)
        with _inside(folder):
            outcome = _fix(folder, style, unsafe=unsafe)
            if not outcome.content:
                return Result("nothing to fix")
            wrong = _wrong(case, folder, outcome, executor, unsafe=unsafe)
            if wrong is None:
                return Result("does not run")
            if not wrong and number % TWICE == 0 and _fix(folder, style, unsafe=unsafe).content:
                wrong = "fixing twice changes something"
    shown = f"{style}, unsafe: {unsafe}\n{program}\n{fixing.diff(outcome).decode()}"
    return Result("fixed", outcome.applied, f"{wrong}\n{shown}" if wrong else "")


@contextmanager
def _inside(folder: Path) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


def _fix(folder: Path, style: FixStyle, *, unsafe: bool) -> fixing.Outcome:
    settings = Settings(
        select=("SDL101", "SDL104"), fix_style=style, root=folder, cache=False, jobs=1, fix=True
    )
    outcome = fixing.fix(
        lambda overlay: check([folder], lambda _: settings, overlay=overlay), Sources(), unsafe=unsafe
    )
    assert not outcome.before.failures
    assert not outcome.after.failures
    return outcome


def _wrong(
    case: Case, folder: Path, outcome: fixing.Outcome, executor: Executor, *, unsafe: bool
) -> str | None:
    """Run the fixed program and say what is wrong with it, "" if nothing is, none if the program never ran.

    The program as it was is run only if there is something to compare: most fixed ones have no stale model left.
    """
    lines: dict[str, Mapping[int, int]] = {}
    for path, content in outcome.content.items():
        old, new = outcome.original[path].decode(), content.decode()
        lines[str(path.relative_to(folder))] = _old_lines(old.split("\n"), new.split("\n"))
        path.write_bytes(content)
    try:
        runs = executor.run(case, folder)
    except ExecutionError as error:
        before = _before(case, folder, executor)
        return None if before is None else f"broken: {error}"
    after = verdicts(runs, CODES)
    if not after:
        return ""
    before = _before(case, folder, executor)
    if before is None:
        return "does not run as it was"
    for was, now in zip(before, runs, strict=True):
        if worse := _worse(_ranks(was), _ranks(now)):
            return f"worse: {worse}"

    def as_it_was(path: str, line: int) -> tuple[str, int]:
        return path, lines.get(path, {}).get(line, line)

    fixed = [
        (each.place.path, each.place.span.line)
        for each in outcome.before.findings
        if each.fix is not None and (unsafe or each.fix.applicability == "safe")
    ]
    left = {as_it_was(each.place.path, each.place.span.line) for each in outcome.after.findings}
    # A line may build several models, and a model may also read a stream that the program seeds nowhere (SDL103).
    told = {as_it_was(each.path, each.line) for each in after if each.code != "SDL103"}
    stale = [site for site in fixed if site in told and site not in left]
    return f"not fresh: {stale}" if stale else ""


def _ranks(run: Run) -> list[tuple[int, str, int]]:
    """Return how bad each construction of a run is, with where it is told, in the order in which they were made."""
    found = [(each, site) for site in run.executions for each in site.constructions if not each.overwritten]
    found.sort(key=lambda pair: pair[0].number)
    return [
        (max((RANK[status] for status in each.alone), default=0), site.path, site.line)
        for each, site in found
    ]


def _worse(was: list[tuple[int, str, int]], now: list[tuple[int, str, int]]) -> str:
    """Say which construction is worse than it was, "" if none is. What runs is the same: fixes change only what is drawn."""
    if len(was) != len(now):
        return f"{len(was)} constructions before, {len(now)} after"
    return "; ".join(
        f"{after[1]}:{after[2]} from {before[0]} to {after[0]}"
        for before, after in zip(was, now, strict=True)
        if after[0] > before[0]
    )


def _before(case: Case, folder: Path, executor: Executor) -> tuple[Run, ...] | None:
    """Return the runs of the program as it was, none if it does not run."""
    unfixed = folder.with_name("unfixed")
    write_files(case, unfixed)
    try:
        return executor.run(case, unfixed)
    except ExecutionError:
        return None


def _old_lines(old: list[str], new: list[str]) -> dict[int, int]:
    """Return the old number of every line of the new file that was in the old one, be it indented further now."""
    found: dict[int, int] = {}
    stripped = [line.strip() for line in old], [line.strip() for line in new]
    matcher = difflib.SequenceMatcher(None, *stripped, autojunk=False)
    for block in matcher.get_matching_blocks():
        for offset in range(block.size):
            found[block.b + offset + 1] = block.a + offset + 1
    return found
