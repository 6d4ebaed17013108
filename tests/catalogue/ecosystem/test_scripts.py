"""A sample of the measured calls, judged as a program that makes them is; `scripts` judges them all."""

from __future__ import annotations

import json
import random
from typing import Any, Final

import pytest

from tests.catalogue.ecosystem.measure import RESULT
from tests.catalogue.ecosystem.scripts import differing, ran

MEASURED: Final[dict[str, Any]] = json.loads(RESULT.read_text())
#: Rows of one library; the large ones have thousands that say the same.
MOST: Final = 30


@pytest.mark.parametrize("library", sorted(MEASURED))
def test_the_linter_says_what_was_measured(library: str) -> None:
    rows = ran(MEASURED[library])
    taken = random.Random(library).sample(rows, min(MOST, len(rows)))
    wrong = list(differing(library, MEASURED[library], taken))
    assert not wrong, "\n".join(wrong)
