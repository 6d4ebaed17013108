"""Run many random programs and list where the linter and the runs differ: `python -m tests.laws [FIRST] [COUNT]`.

Each number makes two programs, without and with branches, and always the same ones. Differences are printed as they are
found; the last line counts.
"""

from __future__ import annotations

import sys
import time
from collections import Counter

from tests.harness.execute import Executor
from tests.laws.judge import judged


def main(first: int, count: int) -> Counter[str]:
    """Judge the programs of `count` numbers from `first`; return how many of each outcome there were."""
    counts: Counter[str] = Counter()
    start = time.monotonic()
    with Executor(more=False) as executor:
        for number in range(first, first + count):
            for branches in (False, True):
                outcome = judged(number, executor, branches=branches)
                kinds = {difference.kind for difference in outcome or ()}
                counts["does not run" if outcome is None else "judged"] += 1
                counts.update(kinds)
                if kinds:
                    said = "; ".join(map(str, outcome or ()))
                    print(f"{number} {'branches' if branches else 'one path'}: {said}", flush=True)
            if number % 200 == 199:
                print(f"# {number + 1}: {dict(counts)} {time.monotonic() - start:.0f} s", flush=True)
    return counts


if __name__ == "__main__":
    print(dict(main(*[int(text) for text in sys.argv[1:]] or (0, 10_000))))
