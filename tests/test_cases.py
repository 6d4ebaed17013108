"""Every literate case is run: what it claims is what really happens."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.harness.compare import against_execution
from tests.harness.execute import Executor, write_files
from tests.harness.markdown import Case
from tests.harness.pages import all_cases, case_id
from tests.harness.verdict import verdicts

CASES = all_cases()


@pytest.fixture(scope="session")
def executor() -> Iterator[Executor]:
    """Start the process that runs the programs."""
    with Executor() as started:
        yield started


@pytest.fixture
def folder(case: Case, tmp_path: Path) -> Path:
    """Write the program of the case."""
    below = tmp_path / "program"
    write_files(case, below)
    return below


@pytest.mark.parametrize("case", CASES, ids=case_id)
def test_the_claim_is_what_happens(case: Case, folder: Path, executor: Executor) -> None:
    """The program, run with the real libraries, deserves exactly the codes that the case claims."""
    runs = executor.run(case, folder)
    assert any(run.constructed for run in runs), "a case about models builds one"
    complaints = against_execution(case, verdicts(runs, case.select))
    assert not complaints, "\n\n".join(complaints)
