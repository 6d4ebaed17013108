"""Run the installed program as a user does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

STALE = """\
import torch
from torch import nn

torch.manual_seed(0)
noise = torch.rand(3)
model = nn.Linear(3, 1)
"""
FIXED = STALE.replace("model =", "torch.manual_seed(0)\nmodel =")
CLEAN = """\
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 1)
"""
CHAINED = CLEAN + "other = nn.Linear(3, 1)\n"
UNSEEDED = "from torch import nn\n\nmodel = nn.Linear(3, 1)\n"
BROKEN = "def broken(:\n"
STALE_LINE = (
    "a.py:6:9: SDL101 `nn.Linear()` is built after `torch.rand` drew from torch (a.py:5), since the seed"
    " `torch.manual_seed(0)` (a.py:4); reseed directly before it"
)


class Outcome(NamedTuple):
    status: int
    out: str
    err: str


def run(folder: Path, *arguments: str | Path, stdin: str | bytes = b"", **variables: str) -> Outcome:
    """Run seedlint in a folder; output that is not UTF-8 fails the test."""
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8", **variables}
    done = subprocess.run(
        [sys.executable, "-m", "seedlint", *map(str, arguments)],
        cwd=folder,
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        capture_output=True,
        env=environment,
        check=False,
        timeout=120,
    )
    outcome = Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())
    assert "Traceback" not in outcome.err or "--debug" in arguments, outcome.err
    return outcome


def write(folder: Path, **files: str) -> Path:
    """Write `name="text"` as `name.py`, and mark the folder as a project."""
    (folder / "pyproject.toml").touch()
    for name, text in files.items():
        (folder / f"{name}.py").write_text(text)
    return folder
