"""Random programs, fixed and run again: none is broken, no model is worse off, and what was safely fixed is fresh.

A long session of them: `python -m tests.fix [FIRST] [COUNT]`.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fix.chance import fixed_by_number
from tests.harness.execute import Executor


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    with Executor() as started:
        yield started


@pytest.mark.parametrize("branches", [False, True])
@pytest.mark.parametrize("number", range(8))
def test_a_fixed_program_is_better(number: int, branches: bool, executor: Executor) -> None:
    result = fixed_by_number(number, executor, branches=branches)
    assert not result.wrong, result.wrong


def test_random_programs_have_something_to_fix(executor: Executor) -> None:
    results = [fixed_by_number(number, executor, branches=False) for number in range(8, 16)]
    assert sum(result.fixes for result in results)
