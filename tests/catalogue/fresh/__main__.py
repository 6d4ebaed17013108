"""Compare calls listed afresh with what the linter says: `python -m tests.catalogue.fresh [--sample N] [--seed S] [KIND ...]`.

Prints the rows that disagree, and how many of each kind were run. Without a sample every row is run; that takes minutes.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import warnings
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import threadpoolctl
import torch

from tests.catalogue.bench import Observation
from tests.catalogue.fresh import explained
from tests.catalogue.fresh.kinds import IMPORTS, KINDS
from tests.catalogue.fresh.row import Row
from tests.catalogue.fresh.run import run
from tests.catalogue.fresh.said import IMPORTS as COMMON
from tests.catalogue.fresh.said import said


def main() -> int:
    """Compare, and return 1 if anything disagrees."""
    parser = argparse.ArgumentParser(prog="python -m tests.catalogue.fresh")
    parser.add_argument("kinds", nargs="*", choices=[[], *KINDS], metavar="KIND", help=", ".join(KINDS))
    parser.add_argument(
        "--sample", type=int, default=0, help="how many rows, drawn at random; all if not given"
    )
    parser.add_argument("--seed", default="0", help="of the sample")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    # Processes are forked here, and a child of one that has used a pool of threads waits for threads that it does not have.
    torch.set_num_threads(1)
    threadpoolctl.threadpool_limits(1)
    rows = [(kind, row) for kind in options.kinds or KINDS for row in KINDS[kind]()]
    rows = [(kind, row) for kind, row in rows if not explained.explained(row)]
    if options.sample:
        rows = random.Random(options.seed).sample(rows, min(options.sample, len(rows)))
    ran, wrong = Counter[str](), []
    for kind, row, real, told in compared(rows):
        ran[kind] += 1
        if normal(real) != normal(told):
            wrong.append(f"{row}: the library does {real or 'nothing'}, the linter says {told or 'nothing'}")
    sys.stdout.write(json.dumps({"listed": len(rows), "ran": ran, "wrong": wrong}, indent=1) + "\n")
    return 1 if wrong else 0


def compared(rows: list[tuple[str, Row]]) -> Iterator[tuple[str, Row, Observation, Observation]]:
    """Yield what each row that can be run really does, and what the linter says."""
    space: dict[str, object] = {}
    exec(COMMON + IMPORTS, space)
    outcomes = run([row for _, row in rows], space)
    ran = [
        (kind, row, found)
        for (kind, row), found in zip(rows, outcomes, strict=True)
        if not isinstance(found, str)
    ]
    for start in range(0, len(ran), 400):
        part = ran[start : start + 400]
        with tempfile.TemporaryDirectory() as folder:
            told = said([row for _, row, _ in part], Path(folder), IMPORTS)
        for (kind, row, found), what in zip(part, told, strict=True):
            yield kind, row, found, what


def normal(found: Observation) -> Observation:
    """Leave out whether a device was seeded from entropy, which cannot be seen where there is none."""
    return {
        stream: "seeds" if stream == "torch.cuda" and what == "entropy" else what
        for stream, what in found.items()
    }


if __name__ == "__main__":
    sys.exit(main())
