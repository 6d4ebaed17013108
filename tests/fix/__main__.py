"""Fix many random programs and tell which are not better for it: `python -m tests.fix [FIRST] [COUNT]`.

Each number makes two programs, without and with branches, and always the same ones, so a session can go on where another
ended. What is wrong is printed as it is found; a line that begins with `#` says how far the session is.
"""

from __future__ import annotations

import sys
import time
import traceback
from collections import Counter

from tests.fix.chance import Result, fixed_by_number
from tests.harness.execute import Executor

#: Numbers between two lines that tell how far the session is.
STEP = 25


def main(first: int, count: int) -> Counter[str]:
    """Fix the programs of `count` numbers from `first`; return how many there were of each outcome."""
    counts: Counter[str] = Counter()
    start = time.monotonic()
    with Executor() as executor:
        for number in range(first, first + count):
            for branches in (False, True):
                result = _tried(number, executor, branches=branches)
                counts[result.outcome] += 1
                counts["fixes"] += result.fixes
                if result.wrong:
                    counts["wrong"] += 1
                    print(f"{number} {'branches' if branches else 'one path'}: {result.wrong}", flush=True)
            if number % STEP == STEP - 1:
                print(f"# up to {number}: {dict(counts)} in {time.monotonic() - start:.0f} s", flush=True)
    return counts


def _tried(number: int, executor: Executor, *, branches: bool) -> Result:
    try:
        return fixed_by_number(number, executor, branches=branches)
    except Exception:
        return Result("failed", wrong=traceback.format_exc())


if __name__ == "__main__":
    print(dict(main(*[int(text) for text in sys.argv[1:]] or (0, 5_000))))
