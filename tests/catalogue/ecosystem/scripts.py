"""What the whole linter says of a measured call: a program makes it, between a seed and a model.

`python -m tests.catalogue.ecosystem.scripts [LIBRARY ...]` judges every row that has an outcome and prints those that differ.
"""

from __future__ import annotations

import importlib
import json
import re
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from tests.catalogue.bench import Observation
from tests.catalogue.ecosystem.measure import RESULT
from tests.catalogue.fresh.row import Row
from tests.catalogue.fresh.said import said

Rows = Sequence[dict[str, Any]]

#: Libraries whose calls touch streams of their own.
_OWN_STREAMS: Final = ("keras", "keras_jax", "keras_torch", "tensorflow")
_SEEDS: Final = "tf_.random.set_seed(1); keras_.utils.set_random_seed(1)"
#: What the forms build with a configuration, and what of it the linter is shown.
_BUILT: Final = (
    (re.compile(r"\bsmall\.(?:build|cut)\(([\w.]+)[^()]*\)"), r"\1(\1.config_class())"),
    (re.compile(r"\b(?:again|slim)\(([\w.]+)\)"), r"\1()"),
)


def main(libraries: Sequence[str]) -> int:
    """Judge the rows of the libraries, or of all; return 1 if any differs."""
    measured = json.loads(RESULT.read_text())
    wrong = [
        line
        for name in libraries or measured
        for line in differing(name, measured[name], ran(measured[name]))
    ]
    sys.stdout.write("".join(f"{line}\n" for line in wrong))
    return 1 if wrong else 0


def ran(measured: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the rows of a library that have an outcome."""
    return [row for row in measured["rows"] if "outcome" in row]


def differing(library: str, measured: dict[str, Any], rows: Rows) -> Iterator[str]:
    """Yield the rows of which the linter says something else than what was measured."""
    preamble = importlib.import_module(f"tests.catalogue.ecosystem.forms.{library}").PREAMBLE
    with tempfile.TemporaryDirectory() as folder:
        told = said([_row(library, row) for row in rows], Path(folder), f"{preamble}\n{_UNDER}")
    for row, what in zip(rows, told, strict=True):
        hidden = {*measured.get("elsewhere", ()), *row.get("unseen", ())}
        real, heard = (_without(hidden, each) for each in (row["outcome"], what))
        if real != heard:
            yield f"{row.get('setup', '')} {row.get('receiver', '')} {row['call']}: {real} but {heard}"


_UNDER: Final = """
import keras as keras_, tensorflow as tf_
def under(manager, call):
    with manager:
        return call()
"""


def _row(library: str, row: dict[str, Any]) -> Row:
    """Return the statements of a row, as the linter is shown them."""
    setup = row.get("setup", "").splitlines()
    setup += [f"it = {row['receiver']}"] if "receiver" in row else []
    call = row["call"]
    if row.get("inside"):
        setup = ["def block():", "    random.random(), np.random.rand(), torch.rand(1)", *setup]
        call = f"under({call}, block)"
    if library in _OWN_STREAMS:
        setup.append(_SEEDS)
    return Row(row["entry"], _shown(call), tuple(map(_shown, setup)))


def _shown(text: str) -> str:
    for pattern, shown in _BUILT:
        text = pattern.sub(shown, text)
    return text


def _without(hidden: set[str], found: Observation) -> Observation:
    """Leave out streams that cannot be seen here, and whether a device was seeded from entropy."""
    return {
        stream: "seeds" if stream == "torch.cuda" and what == "entropy" else what
        for stream, what in found.items()
        if stream not in hidden
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
