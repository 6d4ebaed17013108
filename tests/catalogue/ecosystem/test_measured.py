"""The stubs of the ecosystem agree with what was measured; the measurement itself is run by `measure`."""

from __future__ import annotations

import json
from typing import Any

import pytest

from seedlint.catalogue.lookup import load_catalogue
from tests.catalogue.ecosystem.measure import RESULT
from tests.catalogue.ecosystem.stated import stated
from tests.catalogue.ecosystem.told import untold

MEASURED: dict[str, Any] = json.loads(RESULT.read_text())


@pytest.mark.parametrize("library", sorted(MEASURED))
def test_stubs_state_what_was_measured(library: str) -> None:
    catalogue = load_catalogue()
    wrong: list[str] = []
    for row in MEASURED[library]["rows"]:
        if "outcome" not in row:
            continue
        # What the calls do to some streams shows in another environment only, or not at all.
        hidden = {*MEASURED[library].get("elsewhere", ()), *row.get("unseen", ())}
        told = {stream: what for stream, what in stated(catalogue, row).items() if stream not in hidden}
        found = {stream: what for stream, what in row["outcome"].items() if stream not in hidden}
        if told != found:
            wrong.append(f"{row['entry']}: {row.get('receiver', '')} {row['call']}: {told} but {found}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("library", sorted(MEASURED))
def test_most_forms_ran(library: str) -> None:
    rows = MEASURED[library]["rows"]
    assert sum("outcome" in row for row in rows) >= 0.75 * len(rows)


def test_every_effect_tells_where_it_is_known_from() -> None:
    """What is neither measured nor marked as written from a source has no place in a stub."""
    left = sorted(untold(load_catalogue()))
    assert not left, "neither measured nor `@unmeasured`:\n" + "\n".join(left)
