"""Change the solver in small ways and tell which changes no literate case notices.

`python -m tests.mutation [COUNT] [SEED] [FILE...]` draws `COUNT` mutants (100) of the files of the solver (or of those whose
names are given), by a generator with `SEED` (0). Each is run in a process of its own against the cases that reach the changed
function, until one of them differs. Survivors are printed with the line and what was changed; the last line counts. It needs `os.fork`, and Python 3.11.
"""

from __future__ import annotations

import gc
import importlib
import os
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import CodeType, FunctionType
from typing import Final

import seedlint.solve
from tests.harness.pages import all_cases
from tests.mutation.mutants import Mutant, mutants
from tests.mutation.reach import Reach, is_right, reaches

SOLVER: Final = Path(seedlint.solve.__path__[0])
#: Exit statuses of a process that runs a mutant.
SURVIVED: Final = 0
KILLED: Final = 3


def main(count: int, seed: int, names: Sequence[str]) -> Counter[str]:
    """Try mutants; return how many survived, were killed, ran into the limit of time, or are reached by no case."""
    start = time.monotonic()
    known = reaches(all_cases(), str(SOLVER))
    print(f"# {len(known)} cases linted in {time.monotonic() - start:.0f} s", flush=True)
    counts: Counter[str] = Counter()
    for path, mutant in _chosen(count, seed, names):
        reaching = sorted(
            (each for each in known if (str(path), mutant.function) in each.functions),
            key=lambda each: each.seconds,
        )
        outcome = tried(path, mutant, reaching) if reaching else "not reached"
        counts[outcome] += 1
        if outcome in {"survived", "not reached"}:
            print(
                f"{path.name}:{mutant.line} {mutant.function}: {mutant.change}: {outcome} ({len(reaching)} cases)",
                flush=True,
            )
        if sum(counts.values()) % 20 == 0:
            print(f"# {dict(counts)} in {time.monotonic() - start:.0f} s", flush=True)
    return counts


def _chosen(count: int, seed: int, names: Sequence[str]) -> list[tuple[Path, Mutant]]:
    files = [path for path in sorted(SOLVER.rglob("*.py")) if not names or path.name in names]
    found = [(path, mutant) for path in files for mutant in mutants(path.read_text(), str(path))]
    return random.Random(seed).sample(found, min(count, len(found)))


def tried(path: Path, mutant: Mutant, reaching: Sequence[Reach]) -> str:
    """Run the cases in a process in which the function is changed; return what became of the mutant."""
    child = os.fork()
    if child == 0:
        os._exit(_run(path, mutant, reaching))
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return {SURVIVED: "survived", KILLED: "killed", -signal.SIGALRM: "out of time"}.get(status, "killed")


def _run(path: Path, mutant: Mutant, reaching: Sequence[Reach]) -> int:
    sys.stderr = Path(os.devnull).open("w")  # noqa: SIM115 - as long as the process
    install(path, mutant)
    for each in reaching:
        signal.alarm(int(10 + 20 * each.seconds))
        try:
            if not is_right(each.case):
                return KILLED
        except BaseException:
            return KILLED
    return SURVIVED


def install(path: Path, mutant: Mutant) -> None:
    """Change a function of the solver in this process, and the functions that it has made already."""
    importlib.import_module(".".join(["seedlint.solve", *path.relative_to(SOLVER).with_suffix("").parts]))
    changed = {(code.co_qualname, code.co_firstlineno): code for code in _all_code(mutant.code)}
    for each in gc.get_objects():
        if isinstance(each, FunctionType) and each.__code__.co_filename == str(path):
            key = (each.__code__.co_qualname, each.__code__.co_firstlineno)
            if key in changed:
                each.__code__ = changed[key]


def _all_code(code: CodeType) -> Iterator[CodeType]:
    yield code
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from _all_code(inner)


if __name__ == "__main__":
    numbers = [int(text) for text in sys.argv[1:3]]
    print(dict(main(*(numbers + [100, 0][len(numbers) :]), sys.argv[3:])))
