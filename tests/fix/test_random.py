"""Random programs, fixed and run again: none is broken, no model is worse off, and what was safely fixed is fresh.

`SEEDLINT_RANDOM_FIXES` says how many programs of each kind are made; ten thousand take a night.
"""

from __future__ import annotations

import difflib
import os
import random
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from seedlint.check import check
from seedlint.cli import fixing
from seedlint.settings import Settings
from seedlint.sources import Sources
from tests.harness.execute import ExecutionError, Executor, write_files
from tests.harness.markdown import Case
from tests.harness.verdict import Verdict, verdicts
from tests.laws.grammar.program import Program, write_program

PROGRAMS = int(os.environ.get("SEEDLINT_RANDOM_FIXES", "8"))
FIRST = int(os.environ.get("SEEDLINT_RANDOM_FIRST", "0"))
CODES = ("SDL101", "SDL104", "SDL103")
#: How bad a verdict is; none at all is best.
RANK = {"SDL104": 1, "SDL103": 1, "SDL101": 2}
#: Style, and whether unsafe fixes are applied.
WAYS = [("repeat", False), ("repeat", True), ("derive", False), ("isolate", False)]


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    with Executor() as started:
        yield started


@pytest.mark.parametrize("branches", [False, True])
@pytest.mark.parametrize("number", range(FIRST, FIRST + PROGRAMS))
def test_a_fixed_program_is_better(
    number: int, branches: bool, executor: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(number)
    program = write_program(lambda bound: chance.randrange(bound) if bound > 1 else 0, branches=branches)
    with tempfile.TemporaryDirectory() as above:
        folder = Path(os.path.realpath(above)) / "program"
        case = Case(Path("random"), 0, f"random {number}", program.files, (), "main.py", program.runs)
        write_files(case, folder)
        monkeypatch.chdir(folder)
        try:
            before = verdicts(executor.run(case, folder), CODES)
        except ExecutionError:
            pytest.skip("the program does not run")
        style, unsafe = WAYS[number % len(WAYS)]
        outcome = _fix(folder, style, unsafe=unsafe)
        _judge(program, case, folder, before, outcome, executor, unsafe=unsafe)
        assert not _fix(folder, style, unsafe=unsafe).content, "fixing twice changes nothing"
        monkeypatch.undo()


def _fix(folder: Path, style: str, *, unsafe: bool) -> fixing.Outcome:
    settings = Settings(
        select=("SDL101", "SDL104"), fix_style=style, root=folder, cache=False, jobs=1, fix=True
    )
    outcome = fixing.fix(
        lambda overlay: check([folder], lambda _: settings, overlay=overlay), Sources(), unsafe=unsafe
    )
    assert not outcome.before.failures
    assert not outcome.after.failures
    return outcome


def _judge(
    program: Program,
    case: Case,
    folder: Path,
    before: tuple[Verdict, ...],
    outcome: fixing.Outcome,
    executor: Executor,
    *,
    unsafe: bool,
) -> None:
    """Run the fixed program and compare."""
    if not outcome.content:
        return
    lines: dict[str, Mapping[int, int]] = {}
    for path, content in outcome.content.items():
        old, new = outcome.original[path].decode(), content.decode()
        lines[str(path.relative_to(folder))] = _old_lines(old.split("\n"), new.split("\n"))
        path.write_bytes(content)
    was = {(each.path, each.line): RANK[each.code] for each in reversed(before)}
    after = verdicts(executor.run(case, folder), CODES)
    now = {(each.path, lines.get(each.path, {}).get(each.line, each.line)): RANK[each.code] for each in after}
    shown = f"{program}\n{fixing.diff(outcome).decode()}"
    worse = {site: rank for site, rank in now.items() if rank > was.get(site, 0)}
    assert not worse, f"{worse}\n{shown}"
    fixed = [
        (each.place.path, each.place.span.line)
        for each in outcome.before.findings
        if each.fix is not None and (unsafe or each.fix.applicability == "safe")
    ]
    assert not [site for site in fixed if site in now], f"not fresh: {now}\n{shown}"


def _old_lines(old: list[str], new: list[str]) -> dict[int, int]:
    """Return the old number of every line of the new file that was in the old one, be it indented further now."""
    found: dict[int, int] = {}
    stripped = [line.strip() for line in old], [line.strip() for line in new]
    matcher = difflib.SequenceMatcher(None, *stripped, autojunk=False)
    for block in matcher.get_matching_blocks():
        for offset in range(block.size):
            found[block.b + offset + 1] = block.a + offset + 1
    return found
