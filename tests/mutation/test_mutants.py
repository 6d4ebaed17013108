from __future__ import annotations

import sys
from types import FunctionType

import pytest

from tests.harness.pages import all_cases
from tests.mutation.__main__ import SOLVER, tried
from tests.mutation.mutants import mutants
from tests.mutation.reach import Reach, is_right

SOURCE = """
def chosen(rows, limit):
    found = {}
    for row in rows:
        if not row:
            continue
        found[row] = 2 if row < limit else 0
    return sorted(found.items()), any(row == limit and row for row in rows if row != 7)
"""

GIVEN = [([], 0), ([1, 0, 2], 2), ([0, 3], 3), ([7, 7], 7), ([1, 3, 7], 2), ([4, 7], 7), ([0], 0)]


def _outcomes(function):
    """What a function returns or raises for each of what it is given."""
    found = []
    for rows, limit in GIVEN:
        try:
            found.append(function(rows, limit))
        except Exception as error:
            found.append(type(error))
    return found


def test_every_mutant_does_something_else_and_all_that_may_change_does():
    scope = {}
    exec(SOURCE, scope)
    right = _outcomes(scope["chosen"])
    found = list(mutants(SOURCE, "source.py"))
    assert {mutant.line for mutant in found} == {5, 6, 7, 8}
    for mutant in found:
        changed = _outcomes(FunctionType(mutant.code, {}))
        assert changed != right, mutant.change
    assert len({mutant.change for mutant in found}) == len(found) > 9


@pytest.mark.skipif(sys.platform == "win32", reason="processes are forked")
def test_a_case_kills_the_mutant_that_it_is_about_and_no_other():
    (case,) = (case for case in all_cases() if case.title.startswith("Where two of three branches replace"))
    assert is_right(case)
    path = SOLVER / "state" / "machine.py"
    about = [mutant for mutant in mutants(path.read_text(), str(path)) if mutant.function == "_not_in_all"]
    outcomes = {mutant.change: tried(path, mutant, [Reach(case, frozenset(), 1)]) for mutant in about}
    assert outcomes["0 becomes 1"] == "killed"
    assert outcomes["`cell not in right` becomes `cell in right`"] == "survived"
