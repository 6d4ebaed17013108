"""Analysing a part of an edited program again: it tells what analysing the whole does, at the cost of the part."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from seedlint import check as checking
from seedlint import fixed as fixing
from seedlint.analyse import analyse
from seedlint.check import check
from seedlint.discover import discover
from seedlint.finding import UNTRIED
from seedlint.fix.part import exchanged
from seedlint.settings import Settings
from seedlint.solve.state.construction import Construction
from seedlint.sources import Sources

FACTORY = """\
import torch
from torch import nn

def build():
    return nn.Linear(2, 2)

def noisy():
    torch.rand(1)
    return nn.Linear(3, 3)
"""
SEEDING = """\
import torch

def fix_seeds():
    torch.manual_seed(0)
"""
SCRIPT = """\
import torch
from seeding import fix_seeds
from factory import build, noisy

fix_seeds()
model = build()
other = noisy()
"""
ALONE = """\
import torch
from torch import nn
from seeding import fix_seeds

fix_seeds()
torch.rand(2)
model = nn.Linear(2, 2)
"""
FILES = {
    "factory.py": FACTORY,
    "seeding.py": SEEDING,
    "one.py": SCRIPT,
    "two.py": SCRIPT.replace("fix_seeds()\nmodel", "fix_seeds()\ntorch.rand(1)\nmodel"),
    "three.py": ALONE,
    "four.py": ALONE.replace("torch.rand(2)\n", ""),
    "five.py": ALONE,
    "six.py": ALONE,
    "seven.py": ALONE,
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text("")
    for name, text in FILES.items():
        (tmp_path / name).write_text(text)
    return tmp_path


def said(constructions: Iterable[Construction]) -> set[tuple[object, ...]]:
    """Return what constructions read, whatever the order and the way that leads to them."""
    return {(each.place, frozenset(each.reads), frozenset(each.others)) for each in constructions}


@pytest.mark.parametrize(
    ("edited", "old", "new", "whole"),
    [
        ("factory.py", "def build():\n", "def build():\n    torch.manual_seed(1)\n", False),
        ("one.py", "model =", "torch.rand(2)\nmodel =", False),
        ("two.py", "torch.rand(1)\n", "", False),
        ("three.py", "model =", "import factory\nmodel = factory.noisy()\nmore =", False),
        ("seeding.py", "    torch", "    torch.rand(1)\n    torch", True),
    ],
)
def test_a_part_exchanged_is_the_whole_analysed_again(folder, edited, old, new, whole):
    settings = Settings(cache=False, root=folder)
    (project,) = discover([folder], lambda _: settings).projects
    before, content = Sources(), FILES[edited].replace(old, new)
    assert content != FILES[edited]
    after = before.over({folder / edited: content.encode()})
    around = [folder / edited]
    was, now = analyse(project, before, around=around), analyse(project, after, around=around)
    assert (was.whole, now.whole) == (whole, whole)
    found = exchanged(analyse(project, before).constructions, was.constructions, now.constructions)
    everything = said(analyse(project, after).constructions)
    assert said(found) == everything
    assert said(now.constructions) != everything or whole


def test_a_fix_is_proven_on_what_imports_the_edited_file(folder, monkeypatch):
    asked: list[tuple[set[str], bool]] = []

    def noted(project, sources, *, around=(), **given):
        found = analyse(project, sources, around=around, **given)
        asked.append(({path.name for path in around}, found.whole))
        return found

    for name in ("one.py", "two.py", "five.py", "six.py", "seven.py"):
        (folder / name).write_text(FILES["four.py"])
    for stage in (checking, fixing):
        monkeypatch.setattr(stage, "analyse", noted)
    report = check([folder], lambda _: Settings(cache=False, root=folder, fix=True))
    repaired = [each.place.path.rpartition("/")[2] for each in report.findings if each.fix]
    assert repaired == ["three.py"]
    assert asked[0] == (set(), True)
    assert ({"three.py"}, False) in asked
    assert not any(names == {"three.py"} and whole for names, whole in asked)


def test_beyond_the_work_allowed_no_fix_is_looked_for_and_a_line_says_so(folder, monkeypatch):
    def fixed() -> tuple[list[str], tuple[str, ...]]:
        report = check([folder], lambda _: Settings(cache=False, root=folder, diff=True))
        return [each.unfixed for each in report.findings if not each.fix], report.remarks

    left, remarks = fixed()
    assert UNTRIED not in left
    assert remarks == ()
    monkeypatch.setattr(fixing, "FIXING", 0)
    left, remarks = fixed()
    assert set(left) == {UNTRIED}
    assert remarks == (f"the fixes of {len(left)} findings were {UNTRIED}",)
