"""The Python API: typed findings from files and from source."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys

import pytest

import seedlint
from tests.e2e.program import BROKEN, CHAINED, STALE, UNSEEDED, run, write


@pytest.fixture
def folder(tmp_path, monkeypatch):
    write(tmp_path, a=STALE)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_findings_are_those_of_the_json_output(folder):
    found = [dataclasses.asdict(each) for each in seedlint.check_paths(["."], fixes=True)]
    told = json.loads(run(folder, "--output-format", "json").out)["findings"]
    assert _plain(found) == told


def test_a_finding_tells_what_and_where(folder):
    (found,) = seedlint.check_paths([folder / "a.py"])
    assert (found.code, found.name, found.severity, found.model) == (
        "SDL101",
        "stale-seed",
        "error",
        "nn.Linear",
    )
    assert (found.path, found.line, found.column, found.end_line, found.end_column) == ("a.py", 6, 9, 6, 24)
    assert [(step.role, step.what, step.line) for step in found.trace] == [
        ("seed", "torch.manual_seed", 4),
        ("draw", "torch.rand", 5),
        ("build", "nn.Linear", 6),
    ]
    assert found.fix is None
    assert found.cell is None


def test_a_story_without_a_seed_begins_at_what_is_written_first(folder):
    write(folder, a="def main():\n    model = nn.Linear(2, 2)\n\n\nfrom torch import nn\n\nmain()\n")
    (found,) = seedlint.check_paths([folder / "a.py"], select=["SDL103"])
    assert [(step.role, step.what, step.line) for step in found.trace] == [
        ("call", "main", 7),
        ("build", "nn.Linear", 2),
    ]


@pytest.mark.parametrize(
    "iteration, iterated",
    [
        ("for batch in loader:\n    pass", "loader"),
        ("for number, batch in enumerate(loaders['train']):\n    pass", "loaders['train']"),
        ("batch = next(iter(loader))", "loader"),
        ("first, second = loader", "DataLoader"),
        ("batches = [*zip(range(3), loader)]", "zip(range(3), loader)"),
    ],
)
def test_a_finding_names_what_was_iterated(iteration, iterated):
    """`enumerate`, `iter` and `zip` draw nothing: the loader does."""
    head = "import torch\nfrom torch import nn\nfrom torch.utils.data import DataLoader\nloader = DataLoader([1, 2])\n"
    rest = f"loaders = {{'train': loader}}\ntorch.manual_seed(0)\n{iteration}\nmodel = nn.Linear(2, 2)\n"
    (found,) = seedlint.check_source(head + rest)
    assert f" is built after iterating `{iterated}` drew from torch (-:7)" in found.message
    assert [step.what for step in found.trace if step.role == "draw"] == [f"iter({iterated})"]


def test_source_alone(folder):
    (found,) = seedlint.check_source(STALE)
    assert (found.code, found.path) == ("SDL101", "-")
    assert seedlint.check_source("x = 1") == []
    assert seedlint.check_source(b"\xff")[0].code == "SDL901"
    assert seedlint.check_source(BROKEN)[0].code == "SDL901"


def test_source_in_the_light_of_its_project(folder):
    (folder / "zoo.py").write_text("from torch import nn\n\n\ndef build():\n    return nn.Linear(1, 1)\n")
    source = "import torch\nfrom zoo import build\ntorch.manual_seed(0)\ntorch.rand(1)\nmodel = build()\n"
    assert [each.code for each in seedlint.check_source(source, path="train.py")] == ["SDL101"]


def test_source_of_a_notebook(folder):
    cells = [{"cell_type": "code", "source": line} for line in STALE.splitlines(keepends=True)]
    content = json.dumps({"cells": cells, "nbformat": 4, "metadata": {}})
    (found,) = seedlint.check_source(content, path="a.ipynb")
    assert (found.path, found.cell, found.line) == ("a.ipynb", 6, 1)


def test_options(folder):
    def codes(source, **options):
        return [each.code for each in seedlint.check_source(source, **options)]

    assert codes(CHAINED) == ["SDL104"]
    assert codes(CHAINED, ignore=["SDL104"]) == []
    assert codes(UNSEEDED, extend_select=["SDL103"]) == ["SDL103"]
    assert codes(STALE, select=["SDL9"]) == []
    (folder / "other.toml").write_text('ignore = ["SDL101"]')
    assert codes(STALE, config="other.toml") == []
    (folder / "seedlint.toml").write_text('ignore = ["SDL101"]')
    assert codes(STALE) == []
    assert codes(STALE, isolated=True) == ["SDL101"]
    assert codes(STALE, isolated=True, options={"per-file-ignores": {"-": ["SDL1"]}}) == []


@pytest.mark.parametrize(
    "options",
    [{"select": ["X1"]}, {"select": "SDL101"}, {"options": {"nonsense": 1}}, {"config": "none.toml"}],
)
def test_wrong_options_are_told(folder, options):
    with pytest.raises(seedlint.ConfigError):
        seedlint.check_source(STALE, **options)


def test_a_missing_path_is_an_error(folder):
    with pytest.raises(FileNotFoundError, match=r"nothing\.py"):
        seedlint.check_paths(["nothing.py"])


def test_importing_the_package_costs_nothing():
    code = "import sys, seedlint; assert not {'libcst', 'msgspec', 'click'} & set(sys.modules); seedlint.check_source"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_names_of_the_api():
    assert set(seedlint.__all__) <= {*dir(seedlint), *seedlint.__all__}
    for name in seedlint.__all__:
        assert getattr(seedlint, name) is not None
    with pytest.raises(AttributeError):
        seedlint.nothing  # noqa: B018


def _plain(tables):
    """Return findings as JSON has them: no cell where there is none, lists for tuples."""
    return json.loads(
        json.dumps(tables, default=list), object_hook=lambda t: {k: v for k, v in t.items() if k != "cell"}
    )
