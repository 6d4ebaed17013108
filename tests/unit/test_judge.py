"""The judge is judged: it catches every way in which a case can lie, and does not change what it watches."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.harness.compare import Reported, against_execution, against_linter
from tests.harness.execute import ExecutionError, Executor, Run, write_files
from tests.harness.markdown import Case, CaseError, read_cases
from tests.harness.pages import all_cases, case_id
from tests.harness.verdict import verdicts

PROGRAM = """\
import torch
from torch import nn

torch.manual_seed(0)
noise = torch.rand(3)
model = nn.Linear(3, 1)
"""


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    with Executor() as started:
        yield started


def page(folder: Path, text: str) -> Path:
    path = folder / "page.md"
    path.write_text(text)
    return path


def case_of(folder: Path, program: str, options: str = "") -> Case:
    text = f"# Page\n\n## Title\n\n{options}\n\n`main.py`\n\n```python\n{program}```\n"
    (case,) = read_cases(page(folder, text))
    return case


def judged(case: Case, folder: Path, executor: Executor) -> list[str]:
    below = folder / "program"
    write_files(case, below)
    return against_execution(case, verdicts(executor.run(case, below), case.select))


def expecting(claim: str) -> str:
    return PROGRAM.replace("nn.Linear(3, 1)", f"nn.Linear(3, 1)  # expect: {claim}")


def test_the_truth_passes(tmp_path, executor):
    case = case_of(tmp_path, expecting("SDL101 draw=5 seed=4"))
    assert judged(case, tmp_path, executor) == []


@pytest.mark.parametrize(
    "program, said",
    [
        (PROGRAM, "a run deserves SDL101"),
        (expecting("SDL104"), "expects SDL104, but no run deserves it"),
        (expecting("SDL101 SDL102"), "expects SDL102, but no run deserves it"),
        (expecting("SDL101 draw=4"), "the first draw was at main.py:5"),
        (expecting("SDL101 seed=1"), "the seed was at main.py:4"),
        (expecting("SDL101 (branch not taken)"), "this branch *is* taken"),
        (PROGRAM.replace("torch.rand(3)", "torch.rand(3)  # expect: SDL101"), "no run deserves it"),
    ],
)
def test_every_lie_is_caught(tmp_path, executor, program, said):
    complaints = judged(case_of(tmp_path, program), tmp_path, executor)
    assert any(said in complaint for complaint in complaints), complaints


def test_a_program_that_fails_is_no_evidence(tmp_path, executor):
    case = case_of(tmp_path, PROGRAM + "raise ValueError('no data')\n")
    with pytest.raises(ExecutionError, match="no data"):
        judged(case, tmp_path, executor)


def test_a_program_that_should_fail_must(tmp_path, executor):
    with pytest.raises(ExecutionError, match="success"):
        judged(case_of(tmp_path, PROGRAM, "- fails: ValueError"), tmp_path, executor)


def test_a_linter_that_errs_is_caught(tmp_path):
    case = case_of(tmp_path, expecting("SDL101 draw=5"))
    right = Reported("main.py", 6, "SDL101", "", ("main.py", 4), ("main.py", 5))
    wrong_line = Reported("main.py", 5, "SDL101", "", None, None)
    wrong_draw = Reported("main.py", 6, "SDL101", "", ("main.py", 4), ("main.py", 3))
    assert against_linter(case, [right]) == []
    assert "missed alarm" in against_linter(case, [])[0]
    (false_alarm,) = against_linter(case, [right, wrong_line])
    assert "main.py:5" in false_alarm
    assert "false alarm" in false_alarm
    assert "told the draw" in against_linter(case, [wrong_draw])[0]


@pytest.mark.parametrize(
    "text",
    [
        "# P\n\n## T\n\n```python\npass\n```\n",
        "# P\n\n## T\n\n`a.py`\n\n```python\npass\n",
        "# P\n\n## T\n\n`a.py`\n\n```python\npass\n```\n\n`a.py`\n\n```python\npass\n```\n",
        "# P\n\n## T\n\n`a.py`\n\n```python\npass  # expect: SDL1\n```\n",
        "# P\n\n## T\n\n- enter: a.py\n\n`a.py`\n\n```python\npass\n```\n",
        "# P\n\n## T\n\n- entry: b.py\n\n`a.py`\n\n```python\npass\n```\n",
        "# P\n\n## T\n\n`a.py`\n\n```python\npass\n```\n\n## T\n\n`a.py`\n\n```python\npass\n```\n",
        "# P\n\n## T\n",
    ],
)
def test_a_page_that_does_not_follow_the_format_is_told(tmp_path, text):
    with pytest.raises(CaseError, match=r"page\.md"):
        read_cases(page(tmp_path, text))


SAMPLE = [case for case in all_cases() if not case.page.stem.startswith("processes")][::11]


@pytest.mark.parametrize("case", SAMPLE, ids=case_id)
def test_watching_changes_nothing(case: Case, tmp_path: Path, executor: Executor) -> None:
    """The program leaves every generator as it does when nobody watches."""
    below = tmp_path / "program"
    write_files(case, below)
    runs: tuple[Run, ...] = executor.run(case, below)
    for run, argv in zip(runs, case.runs, strict=True):
        plain = executor.states(case, below, argv)
        # A stream that nobody seeded differs from run to run where the program takes entropy.
        assert {name: run.states[name] for name in run.seeded} == {name: plain[name] for name in run.seeded}
