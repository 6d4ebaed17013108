"""What the catalogue costs a run: `python -m tests.benchmarks.catalogue` prints milliseconds.

A new process loads the catalogue and looks up what most scripts use, from the compiled form in a folder that an earlier
process has filled; the fastest of several counts.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from typing import Final

RUNS: Final = 9
NAMES: Final = (
    "torch.nn.Linear",
    "torch.manual_seed",
    "torch.utils.data.DataLoader",
    "random.seed",
    "numpy.random.rand",
)
_PROGRAM: Final = """
import sys, time
from pathlib import Path
from seedlint.catalogue.lookup import load_catalogue
begun = time.perf_counter()
catalogue = load_catalogue((), Path(sys.argv[1]))
assert all(catalogue.lookup(name) is not None for name in sys.argv[2:])
print(1000 * (time.perf_counter() - begun))
"""


def milliseconds() -> float:
    """Return what loading the catalogue and looking up `NAMES` takes at best."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-c", _PROGRAM, folder, *NAMES]
        runs = [
            float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
            for _ in range(RUNS)
        ]
    return min(runs[1:])


if __name__ == "__main__":
    sys.stdout.write(f"{milliseconds():.1f} ms for the catalogue and {len(NAMES)} lookups\n")
