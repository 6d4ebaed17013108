"""Linting is safe on code that nobody trusts: nothing of it runs, and nothing but the cache and fixed files is written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.program import FIXED, STALE, run, write

ROOT = Path(__file__).parents[2]
#: Each of these, executed, leaves a file behind. Their names are those of modules that a linter may import.
TRAP = "open(__file__ + '.ran', 'w').close()\n"
NAMES = (
    "click",
    "libcst",
    "msgspec",
    "typing",
    "random",
    "ast",
    "tokenize",
    "sitecustomize",
    "setup",
    "conftest",
    "json",
)


def audited(folder: Path, log: Path, *arguments: str) -> list[tuple[str, str]]:
    # The interpreter is isolated from the folder, as that of the installed command is.
    start = f"import sys; sys.path[0] = {str(ROOT)!r}; from tests.e2e.audited import main; main()"
    done = subprocess.run(
        [sys.executable, "-B", "-c", start, str(log), *arguments],  # Python's own bytecode is not ours
        cwd=folder, capture_output=True, text=True, check=False, timeout=240,
    )  # fmt: skip
    assert log.exists(), done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return [(event, path) for event, path in json.loads(log.read_text())]


@pytest.fixture
def trapped(tmp_path) -> Path:
    folder = tmp_path / "project"
    folder.mkdir()
    write(folder, **dict.fromkeys(NAMES, TRAP))
    imports = "".join(f"import {name}\n" for name in NAMES)
    (folder / "train.py").write_text(imports + TRAP + STALE)
    cell = {"cell_type": "code", "source": f"!touch ran\n%run setup.py\n{TRAP}"}
    (folder / "a.ipynb").write_text(json.dumps({"nbformat": 4, "metadata": {}, "cells": [cell]}))
    (folder / "pkg").mkdir()
    (folder / "pkg/__init__.py").write_text(TRAP)
    (folder / "stubs").mkdir()
    (folder / "stubs/thing.pyi").write_text("def f() -> None: ...\n")
    return folder


@pytest.mark.parametrize(
    "arguments",
    [
        (".", "--select", "ALL"),
        (".", "--fix"),
        (".", "--output-format", "full"),
        (".", "--stubs", "stubs", "--verbose"),
        (".", "--add-noqa"),
    ],
    ids=lambda each: each[1],
)
def test_nothing_of_the_code_runs_and_nothing_else_is_touched(trapped, tmp_path, arguments):
    before = {path for path in trapped.rglob("*") if path.is_file()}
    noted = audited(
        trapped, tmp_path / "log", *arguments, "--cache-dir", str(tmp_path / "cache"), "--jobs", "1"
    )
    after = {path for path in trapped.rglob("*") if path.is_file()}
    assert after == before, "nothing ran, and nothing was left behind"
    assert any(event == "import" for event, _ in noted), "the hook hears"
    below = str(trapped) + os.sep
    assert [path for event, path in noted if event in {"exec", "import"} and path.startswith(below)] == []
    allowed = (str(trapped / "train.py"), str(trapped / "."), str(tmp_path / "cache"), os.devnull)
    writes = [os.path.normpath(trapped / path) for event, path in noted if event == "write"]
    assert [
        path for path in writes if not (path.startswith(allowed) and _may_write(path, trapped, arguments))
    ] == []
    others = [(event, what) for event, what in noted if event not in {"exec", "import", "write"}]
    assert others == []


def _may_write(path: str, folder: Path, arguments: tuple[str, ...]) -> bool:
    """Tell whether a run may write a file: the cache, and with a fix the fixed file and its temporary neighbour."""
    if not path.startswith(str(folder)):
        return True
    fixing = "--fix" in arguments or "--add-noqa" in arguments
    return fixing and ("train.py" in path)


def test_the_folder_that_is_linted_is_no_place_for_modules(trapped):
    """Neither for the installed command nor for `python -m seedlint`."""
    outcome = run(trapped, ".", "--no-cache")
    assert "train.py" in outcome.out
    assert list(trapped.rglob("*.ran")) == []


def test_a_fix_does_not_leave_the_project_through_a_link(tmp_path):
    project, outside = tmp_path / "project", tmp_path / "outside"
    project.mkdir()
    outside.mkdir()
    write(outside, a=STALE)
    write(project)
    (project / "a.py").symlink_to(outside / "a.py")
    outcome = run(project, "--fix", ".")
    assert outcome.status == 2, outcome
    assert (outside / "a.py").read_text() == STALE
    assert (project / "a.py").is_symlink()


def test_a_fix_through_a_link_within_the_project_keeps_the_link(tmp_path):
    write(tmp_path, a=STALE)
    (tmp_path / "b.py").symlink_to(tmp_path / "a.py")
    assert run(tmp_path, "--fix", ".").status == 0
    assert (tmp_path / "b.py").is_symlink()
    assert (tmp_path / "a.py").read_text() == FIXED
