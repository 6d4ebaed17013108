"""What holds for the literate cases as a whole, so that none of them can claim without proof."""

from __future__ import annotations

import re

import pytest

from tests.harness.markdown import Case
from tests.harness.pages import CASES, all_cases, case_id
from tests.test_cases import CASES as EXECUTED

ALL = all_cases()
#: Words by which the title of a silent case says why it is silent.
_REASON = re.compile(r"\b(silent|because|nothing|not|no|never|without|only|unless|so|belong)\b")


def test_every_page_is_executed():
    pages = {case.page for case in EXECUTED}
    assert pages == set(CASES.rglob("*.md"))
    assert EXECUTED == ALL


def test_there_are_enough_programs():
    below = [case for case in ALL if case.page.parent.name in {"rules", "solve"}]
    assert len(below) >= 250
    assert sum(bool(case.expectations) for case in below) >= 100
    assert sum(not case.expectations for case in below) >= 100


def test_claims_about_branches_that_no_run_takes_are_rare():
    claims = [claim for case in ALL for claim in case.expectations]
    assert sum(claim.untaken for claim in claims) <= len(claims) // 50


def test_no_case_is_there_twice():
    programs: dict[tuple[object, ...], str] = {}
    for case in ALL:
        key = (tuple(sorted(case.files.items())), case.entry, case.runs, case.select)
        assert key not in programs or case.page.parent.name == "fix", (case_id(case), programs[key])
        programs[key] = case_id(case)


@pytest.mark.parametrize("page", sorted(CASES.glob("*/*.md")), ids=lambda page: page.stem)
def test_every_page_has_alarms_and_silence(page):
    cases = [case for case in ALL if case.page == page]
    assert any(case.expectations for case in cases)
    assert any(not case.expectations for case in cases) or page.parent.name == "fix"


@pytest.mark.parametrize(
    "case", [case for case in ALL if not case.expectations and case.page.parent.name != "fix"], ids=case_id
)
def test_a_silent_case_says_why(case: Case) -> None:
    assert _REASON.search(case.title), case.title
