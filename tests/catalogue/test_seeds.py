"""What is given in the place of a seed: a number seeds the streams, a generator of one's own does not (PyKEEN's `split`, as measured)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.catalogue.bench import Observation
from tests.catalogue.fresh.row import Row
from tests.catalogue.fresh.said import said


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("3", {"torch": "seeds", "torch.cuda": "seeds"}),
        ("None", {"torch": "entropy", "torch.cuda": "entropy"}),
        ("torch.Generator()", {}),
        ("torch.Generator().manual_seed(3)", {}),
    ],
)
def test_a_generator_in_place_of_a_seed(given: str, expected: Observation, tmp_path: Path) -> None:
    row = Row("split", f"facts.split(0.8, random_state={given})", ("facts = TriplesFactory.from_path('x')",))
    assert said([row], tmp_path, "from pykeen.triples import TriplesFactory\n") == [expected]
