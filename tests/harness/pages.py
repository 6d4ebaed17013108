"""All literate cases of the repository."""

from __future__ import annotations

from pathlib import Path

from tests.harness.markdown import Case, read_cases

CASES = Path(__file__).resolve().parents[1] / "cases"


def all_cases(below: str = "") -> tuple[Case, ...]:
    """Return the cases of all pages below `tests/cases` (or a folder in it), in the order of their paths."""
    return tuple(case for page in sorted((CASES / below).rglob("*.md")) for case in read_cases(page))


def case_id(case: Case) -> str:
    """Return the name of a case in a test report, unique within the repository."""
    return f"{case.page.relative_to(CASES).with_suffix('')}::{case.title}"
