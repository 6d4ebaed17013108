"""Programs that have no file in common: each is solved, kept and fixed by itself, as if it were alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from seedlint.check import check
from seedlint.finding import Finding
from seedlint.reach import Graph, Scan, Seeding, scan
from seedlint.settings import Settings
from seedlint.solve import program
from seedlint.sources import Sources
from tests.harness.execute import write_files
from tests.harness.pages import all_cases

STALE = """\
import torch
from torch import nn

torch.manual_seed(0)
torch.rand(1)
model = nn.Linear(2, 2)
"""
#: Each how many-th case is linted beside the others: a prime, so that they come from all pages.
EVERY = 37


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text("")
    return tmp_path


def linted(folder: Path, **given: object) -> Sequence[Finding]:
    settings = Settings(root=folder, jobs=1, **{"cache": False, **given})
    report = check([folder], lambda _: settings)
    assert not report.failures, report.failures
    return report.findings


def graph_of(folder: Path) -> Graph:
    seeding = Seeding(frozenset({b"manual_seed"}), re.compile(b"reseed"))

    def scanned(path: Path) -> Scan:
        return scan(path.read_bytes(), seeding)

    return Graph(sorted(folder.rglob("*.py")), scanned, lambda path: [path.parent, folder])


def test_entries_that_may_import_one_file_are_one_program(folder):
    texts = {
        "a.py": "import shared",
        "b.py": "import other",
        "c.py": "from shared import x",
        "d.py": "",
        "e.py": "import importlib; importlib.import_module('other')",
        "shared.py": "",
        "other.py": "import deep",
        "deep.py": "",
    }
    for name, text in texts.items():
        (folder / name).write_text(text)
    entries = [folder / f"{name}.py" for name in ("a", "b", "c", "d", "e")]
    found = graph_of(folder).programs(entries)
    assert [[path.stem for path in each] for each in found] == [["a", "c"], ["b", "e"], ["d"]]


def test_a_seed_elsewhere_does_not_make_a_generator_one_of_a_program_that_seeds(folder):
    generator = "import numpy as np\n\nrng = np.random.default_rng()\nprint(rng.random())\n"
    (folder / "plots.py").write_text(generator)
    (folder / "train.py").write_text(STALE)
    assert {each.code for each in linted(folder)} == {"SDL101"}
    (folder / "train.py").write_text(f"import plots\n{STALE}")
    assert {each.code for each in linted(folder)} == {"SDL101", "SDL301"}


def test_an_edit_solves_again_only_its_own_program(folder, monkeypatch):
    for name in ("one", "two", "three"):
        (folder / f"{name}.py").write_text(f"import {name}_nets\n{STALE}")
        (folder / f"{name}_nets.py").write_text("import torch\n")
    cached = {"cache": True, "cache_dir": folder / "kept"}
    first = linted(folder, **cached)
    solved: list[list[str]] = []
    original = program.solve

    def noted(entries, *rest, **given):
        solved.append([path.stem for path in entries])
        return original(entries, *rest, **given)

    monkeypatch.setattr(program, "solve", noted)
    (folder / "two_nets.py").write_text("import torch\nx = 1\n")
    assert linted(folder, **cached) == first
    assert solved == [["two", "two_nets"]]


def test_what_breaks_one_program_leaves_the_others(folder, monkeypatch):
    for name in ("bad", "good"):
        (folder / f"{name}.py").write_text(STALE)
    original = program.solve

    def broken(entries, *rest, **given):
        if entries[0].stem == "bad":
            raise ValueError("broken")
        return original(entries, *rest, **given)

    monkeypatch.setattr(program, "solve", broken)
    settings = Settings(root=folder, cache=False, jobs=1)
    report = check([folder], lambda _: settings)
    assert [each.place.path.rpartition("/")[2] for each in report.findings] == ["good.py"]
    assert [(Path(each.where).name, each.message) for each in report.failures] == [
        ("bad.py", "ValueError: broken")
    ]


def test_proving_a_fix_reads_nothing_of_other_programs(folder, monkeypatch):
    """Twice as many programs are twice as much to read; each read all the others' files, as often as a fix was proven."""
    original = Sources.read
    reads: list[int] = []

    def counted(self, path):
        reads[-1] += 1
        return original(self, path)

    monkeypatch.setattr(Sources, "read", counted)
    for number in (4, 8):
        project = folder / str(number)
        project.mkdir()
        (project / "pyproject.toml").write_text("")
        for name in range(number):
            (project / f"run{name}.py").write_text(STALE)
        reads.append(0)
        assert all(each.fix is not None for each in linted(project, output_format="json"))
    assert reads[1] <= 2 * reads[0]


def test_a_function_of_another_program_does_not_hinder_a_fix(folder):
    text = """\
import argparse
import torch
from torch import nn

def noise():
    return torch.rand(1)

args = argparse.Namespace(seed=0)
torch.manual_seed(args.seed)
noise()
model = nn.Linear(2, 2)
"""
    (folder / "a.py").write_text(STALE + "\ndef noise(args):\n    args.seed = 3\n")
    (folder / "b.py").write_text(text)
    fixes = {
        each.place.path.rpartition("/")[2]: each.fix
        for each in linted(folder, fix=True)
        if each.code == "SDL101"
    }
    inserted = fixes["b.py"]
    assert inserted is not None
    assert [edit.content.strip() for edit in inserted.edits] == ["torch.manual_seed(args.seed)"]


def test_cases_beside_one_another_are_told_as_each_alone(folder):
    cases = [case for case in all_cases() if not any(name.endswith(".toml") for name in case.files)][::EVERY]
    alone: list[tuple[str, str, int, int, str]] = []
    for number, case in enumerate(cases):
        place = folder / f"case_{number}"
        place.mkdir()
        write_files(case, place, hidden=False)
        alone += [told(each, folder) for each in linted(place, select=("ALL",))]
    together = [told(each, folder) for each in linted(folder, select=("ALL",))]
    assert sorted(together) == sorted(alone)
    assert len({code for code, *_ in together}) > 5


def told(finding: Finding, folder: Path) -> tuple[str, str, int, int, str]:
    path = Path.cwd() / finding.place.path
    span = finding.place.span
    return finding.code, str(path.relative_to(folder)), span.line, span.column, finding.model
