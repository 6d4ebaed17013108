"""The hooks, run by the real pre-commit in a repository that uses this one as their source."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.program import FIXED, STALE, STALE_LINE, Outcome

ROOT = Path(__file__).parents[2]
FACTORY = "from torch import nn\n\n\ndef build():\n    return nn.Linear(3, 1)\n"
CALLER = """\
import torch
from zoo import build

torch.manual_seed(0)
noise = torch.rand(3)
model = build()
"""


def git(folder: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false"]
    return subprocess.run(
        ["git", *identity, *arguments], cwd=folder, check=True, capture_output=True, text=True
    ).stdout.strip()


@pytest.fixture(scope="module")
def home(tmp_path_factory) -> Path:
    """Where pre-commit keeps the hooks' environment: it is built once for all tests here."""
    return tmp_path_factory.mktemp("pre-commit-home")


@pytest.fixture
def repository(tmp_path) -> Path:
    git(tmp_path, "init", "-q")
    hooks = [{"id": "seedlint"}, {"id": "seedlint-fix", "stages": ["manual"]}]
    repo = {"repo": str(ROOT), "rev": git(ROOT, "rev-parse", "HEAD"), "hooks": hooks}
    # JSON is YAML.
    (tmp_path / ".pre-commit-config.yaml").write_text(json.dumps({"repos": [repo]}))
    (tmp_path / "README.md").write_text("random_split\n")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "Begin")
    return tmp_path


def pre_commit(folder: Path, home: Path, *arguments: str) -> Outcome:
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "run", "--color=never", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
        env={**os.environ, "PRE_COMMIT_HOME": str(home)},
    )
    return Outcome(done.returncode, done.stdout, done.stderr)


def test_staged_files_are_linted_in_the_light_of_the_project(repository, home):
    (repository / "zoo.py").write_text(FACTORY)
    (repository / "other.py").write_text(STALE)
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "A zoo")
    (repository / "train.py").write_text(CALLER)
    git(repository, "add", ".")
    outcome = pre_commit(repository, home)
    assert outcome.status == 1, outcome
    assert (
        "train.py:6:9: SDL101 `build()` is built after `torch.rand` drew from torch (train.py:5)"
        in outcome.out
    )
    assert "other.py" not in outcome.out


def test_all_files_are_linted_and_ignored_ones_are_not(repository, home):
    (repository / "a.py").write_text(STALE)
    (repository / "old.py").write_text(STALE)
    cell = {"cell_type": "code", "metadata": {}, "source": STALE, "outputs": [], "execution_count": None}
    notebook = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [cell]}
    (repository / "n.ipynb").write_text(json.dumps(notebook))
    (repository / "pyproject.toml").write_text("[tool.seedlint]\nextend-exclude = ['old.py']\n")
    git(repository, "add", ".")
    outcome = pre_commit(repository, home, "--all-files")
    assert outcome.status == 1, outcome
    assert STALE_LINE in outcome.out
    assert "n.ipynb:cell 1:6:9: SDL101" in outcome.out
    assert "old.py" not in outcome.out


def test_a_clean_repository_passes(repository, home):
    (repository / "a.py").write_text(FIXED)
    git(repository, "add", ".")
    outcome = pre_commit(repository, home, "--all-files", "--verbose")
    assert outcome.status == 0, outcome
    assert "Passed" in outcome.out


def test_the_fixing_hook_fixes_and_passes_the_second_time(repository, home):
    (repository / "a.py").write_text(STALE)
    git(repository, "add", ".")
    first = pre_commit(repository, home, "seedlint-fix", "--hook-stage", "manual")
    assert first.status == 1, first
    assert "files were modified by this hook" in first.out
    assert (repository / "a.py").read_text() == FIXED
    git(repository, "add", ".")
    assert pre_commit(repository, home, "seedlint-fix", "--hook-stage", "manual").status == 0
