"""Every literate case is linted: seedlint says what `test_cases` proves to be what really happens."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.harness.compare import against_linter
from tests.harness.execute import write_files
from tests.harness.linter import lint
from tests.harness.markdown import Case
from tests.harness.pages import all_cases, case_id


@pytest.mark.parametrize("case", all_cases(), ids=case_id)
def test_seedlint_says_what_happens(case: Case, tmp_path: Path) -> None:
    """Seedlint reports exactly the codes that the case claims, without running anything."""
    write_files(case, tmp_path, hidden=False)
    complaints = against_linter(case, lint(tmp_path, case.select))
    assert not complaints, "\n\n".join(complaints)
