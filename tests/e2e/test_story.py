"""The story that seedlint exists for: one model, one seed, two projects, and weights that differ."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.program import run

STORY = Path(__file__).parent / "story"
SCRIPTS = ("project_a/train.py", "project_b/train.py")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    folder = tmp_path / "story"
    shutil.copytree(STORY, folder, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def weights(folder: Path, script: str) -> str:
    """Run a script with torch and return the digest of the weights that its model starts from."""
    environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, folder / script], capture_output=True, text=True, check=True, env=environment
    )
    return done.stdout.strip()


def line_of(path: Path, text: str) -> int:
    return next(number for number, line in enumerate(path.read_text().splitlines(), 1) if text in line)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.py")}


def test_the_two_projects_start_from_different_weights_until_they_are_fixed(story: Path) -> None:
    before = [weights(story, script) for script in SCRIPTS]
    assert before[0] != before[1]

    untouched = contents(story)
    fixed = run(story, "--fix")
    assert fixed.status == 0, fixed
    changed = {path for path, content in contents(story).items() if content != untouched[path]}
    assert changed == {"project_b/train.py"}
    assert [weights(story, script) for script in SCRIPTS] == [before[0], before[0]]

    once = contents(story)
    assert run(story, "--fix").status == 0
    assert contents(story) == once


def test_only_the_construction_of_b_is_flagged_and_the_first_draw_is_named(story: Path) -> None:
    outcome = run(story, "--output-format", "json")
    assert outcome.status == 1
    (finding,) = json.loads(outcome.out)["findings"]
    script = story / "project_b" / "train.py"
    assert (finding["code"], finding["line"]) == ("SDL101", line_of(script, "model = MyModel()"))
    assert Path(finding["path"]).name == "train.py"
    told = {step["role"]: (Path(step["path"]).name, step["line"]) for step in finding["trace"]}
    assert told["draw"] == (
        "start_up.py",
        line_of(story / "project_b" / "start_up.py", "random_split(dataset"),
    )
    assert told["seed"] == ("seeding.py", line_of(story / "shared" / "seeding.py", "torch.manual_seed"))


def test_the_line_of_text_names_the_draw_and_the_seed(story: Path) -> None:
    (line,) = run(story).out.splitlines()
    assert line.startswith("project_b/train.py:")
    assert "SDL101" in line
    assert "start_up.py:" in line
    assert "the seed `fix_seeds" in line


def test_the_fix_repeats_the_author_s_call_on_its_own_line(story: Path) -> None:
    script = story / "project_b" / "train.py"
    before = script.read_text()
    assert run(story, "--fix").status == 0
    assert script.read_text() == before.replace(
        "    model = MyModel()", "    fix_seeds(0)\n    model = MyModel()"
    )
