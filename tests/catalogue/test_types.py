"""The stubs are Python that a type checker accepts, each seen as a module of our own package."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from seedlint.catalogue.lookup import SHIPPED_STUBS

#: The libraries whose classes are told with all their bases and methods.
LIBRARIES = frozenset(
    "atexit builtins concurrent contextlib copy functools itertools multiprocessing networkx numpy pandas random scipy "
    "signal sklearn threading torch".split()
)


def test_a_type_checker_accepts_the_stubs(tmp_path: Path) -> None:
    paths = [path for path in SHIPPED_STUBS.rglob("*.pyi") if _library(path) in LIBRARIES]
    assert len(paths) > 100
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--config-file=",
        "--namespace-packages",
        "--explicit-package-bases",
    ]
    # A stub names only the arguments that matter, so a subclass often takes others than its base.
    command += ["--follow-imports=skip", "--ignore-missing-imports", "--disable-error-code=override"]
    result = subprocess.run(
        [*command, f"--cache-dir={tmp_path}", *sorted(map(str, paths))],
        env=os.environ | {"MYPYPATH": str(SHIPPED_STUBS.parents[2])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout[-4000:]


def _library(path: Path) -> str:
    return path.relative_to(SHIPPED_STUBS).parts[0].removesuffix(".pyi")
