"""Every program of `programs.md` is linted: seedlint says exactly what stands beside the lines."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.harness.compare import against_linter
from tests.harness.execute import write_files
from tests.harness.linter import lint
from tests.harness.markdown import DEFAULT_SELECT, Case, read_cases

CASES = read_cases(Path(__file__).with_name("programs.md"))
SELECT = (
    *("SDL105", "SDL106", "SDL201", "SDL202", "SDL204", "SDL205", "SDL206"),
    *("SDL301", "SDL302", "SDL303"),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_seedlint_says_what_the_case_claims(case: Case, tmp_path: Path) -> None:
    write_files(case, tmp_path, hidden=False)
    select = SELECT if case.select == DEFAULT_SELECT else case.select
    complaints = against_linter(case, lint(tmp_path, select))
    assert not complaints, "\n\n".join(complaints)


def test_the_programs_run(tmp_path):
    """All run in one process, one after the other: what they claim about is code that works."""
    for number, case in enumerate(CASES):
        write_files(case, tmp_path / str(number))
    code = (
        "import runpy, sys\n"
        f"for number in range({len(CASES)}):\n"
        "    sys.path[0] = f'{sys.argv[1]}/{number}'\n"
        "    sys.argv[1:], rest = [], sys.argv[1:]\n"
        "    runpy.run_path(f'{rest[0]}/{number}/main.py', run_name='__main__')\n"
        "    sys.argv[1:] = rest\n"
        "    for name in ('seeding', 'core'):\n"
        "        sys.modules.pop(name, None)\n"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=True, timeout=300)


def test_every_rule_is_claimed():
    assert {claim.code for case in CASES for claim in case.expectations} >= set(SELECT)
