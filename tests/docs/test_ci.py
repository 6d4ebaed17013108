"""The GitHub Action and the GitLab recipe: their steps, run by the shell that runs them there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.docs.blocks import ROOT, block
from tests.e2e.program import STALE, write

ACTION = yaml.safe_load((ROOT / "action.yml").read_text())


@pytest.fixture(scope="module")
def environment(tmp_path_factory) -> dict[str, str]:
    """An empty virtual environment, first on the path, as a fresh runner has it."""
    folder = tmp_path_factory.mktemp("runner") / "venv"
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    path = f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, "PYTHONPATH": "", "GITHUB_ACTION_PATH": str(ROOT)}


def shell(script: str, folder: Path, environment: dict[str, str]):
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=600,
    )  # fmt: skip


def test_the_action_and_the_gitlab_recipe_run(tmp_path, environment):
    write(tmp_path, a=STALE)
    install, lint = ACTION["runs"]["steps"]
    done = shell(install["run"], tmp_path, environment)
    assert done.returncode == 0, done.stderr

    inputs = {name: given["default"] for name, given in ACTION["inputs"].items()}
    variables = {"SEEDLINT_PATHS": inputs["paths"], "SEEDLINT_ARGS": inputs["args"]}
    assert lint["env"] == {"SEEDLINT_PATHS": "${{ inputs.paths }}", "SEEDLINT_ARGS": "${{ inputs.args }}"}
    done = shell(lint["run"], tmp_path, {**environment, **variables})
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("::error file=a.py,title=SDL101 stale-seed,line=6,col=9,")

    hostile = {"SEEDLINT_PATHS": "$(touch hacked) *", "SEEDLINT_ARGS": "--exit-zero"}
    done = shell(lint["run"], tmp_path, {**environment, **hostile})
    assert done.returncode == 2
    assert not (tmp_path / "hacked").exists()

    _, lint = yaml.safe_load(block("docs/usage/ci.md", "yaml", "codequality"))["seedlint"]["script"]
    done = shell(lint, tmp_path, environment)
    assert done.returncode == 1, done.stderr
    report = json.loads((tmp_path / "gl-code-quality-report.json").read_text())
    assert [(each["check_name"], each["location"]["lines"]["begin"]) for each in report] == [("SDL101", 6)]


def test_inputs_reach_the_shell_as_variables_only():
    """An input within a script would be code that anybody who opens a pull request may write."""
    assert not any("${{" in step["run"] for step in ACTION["runs"]["steps"])


def test_the_hooks_are_those_of_the_page():
    hooks = [hook["id"] for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())]
    page = yaml.safe_load(block("docs/usage/ci.md", "yaml", "repos:"))
    assert [hook["id"] for hook in page["repos"][0]["hooks"]] == hooks
