"""Long sessions of what the tests of fixes do in a short one.

`python -m tests.fix [FIRST] [COUNT]` fixes random programs and tells which are not better for it. Each number makes two,
without and with branches, and always the same ones, so a session can go on where another ended.

`python -m tests.fix FOLDER...` fixes a stale model below each Python file of folders; the files are not changed.

What is wrong is printed as it is found; a line that begins with `#` says how far the session is.
"""

from __future__ import annotations

import sys
import time
import traceback
from collections import Counter
from pathlib import Path

from tests.fix.anyfile import fixed_below
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


def below_files(folders: list[str]) -> Counter[str]:
    """Try every file of the folders; return how many there were of each outcome."""
    counts: Counter[str] = Counter()
    start = time.monotonic()
    for path in sorted(path for folder in folders for path in Path(folder).rglob("*.py")):
        try:
            counts[fixed_below(path.read_bytes())] += 1
        except Exception as error:
            counts["wrong"] += 1
            print(f"{path}: {type(error).__name__}: {error}", flush=True)
        if sum(counts.values()) % STEP == 0:
            print(f"# {dict(counts)} in {time.monotonic() - start:.0f} s, up to {path}", flush=True)
    return counts


if __name__ == "__main__":
    given = sys.argv[1:]
    if all(text.isdigit() for text in given):
        print(dict(main(*[int(text) for text in given] or (0, 5_000))))
    else:
        print(dict(below_files(given)))
