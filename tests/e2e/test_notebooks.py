"""Notebooks as users meet them: findings by cell, fixes in place, what is broken told."""

from __future__ import annotations

import json

import pytest

from tests.e2e.program import run

CELLS = [
    "import torch\nfrom torch import nn\n%matplotlib inline",
    "torch.manual_seed(0)",
    "noise = torch.rand(3)",
    "%%time\nmodel = nn.Linear(2, 2)",
]


def notebook(cells, text=("A title",)):
    listed = [{"cell_type": "markdown", "metadata": {}, "source": each} for each in text]
    listed += [
        {"cell_type": "code", "execution_count": None, "metadata": {}, "outputs": [], "source": each}
        for each in cells
    ]
    return json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": listed}, indent=1)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "train.ipynb"
    path.write_text(notebook(CELLS))
    return path


def test_a_finding_names_its_cell(file):
    done = run(file.parent, "train.ipynb")
    assert done.out == (
        "train.ipynb:cell 5:2:9: SDL101 `nn.Linear()` is built after `torch.rand` drew from torch"
        " (train.ipynb:cell 4:1), since the seed `torch.manual_seed(0)` (train.ipynb:cell 3:1);"
        " reseed directly before it\n"
    )
    assert done.status == 1


def test_json_has_the_cell_beside_the_path(file):
    found = json.loads(run(file.parent, "--output-format", "json", ".").out)["findings"][0]
    assert (found["path"], found["cell"], found["line"]) == ("train.ipynb", 5, 2)
    assert [(step["cell"], step["line"]) for step in found["trace"]] == [(3, 1), (4, 1), (5, 2)]
    assert (found["fix"]["edits"][0]["cell"], found["fix"]["edits"][0]["line"]) == (5, 2)


def test_a_fix_stands_above_a_statement_that_is_timed(tmp_path):
    timed = "if True:\n    %time net = nn.GRU(2, 2)"
    file = tmp_path / "train.ipynb"
    file.write_text(
        notebook(["import torch\nfrom torch import nn\ntorch.manual_seed(0)\nx = torch.rand(2)", timed])
    )
    assert run(tmp_path, "--fix", ".").status == 0
    assert json.loads(file.read_text())["cells"][2]["source"] == timed.replace(
        "    %", "    torch.manual_seed(0)\n    %"
    )


def test_a_fix_uses_the_names_of_a_script_that_is_run(tmp_path):
    (tmp_path / "begin.py").write_text(
        "import torch\nfrom torch import nn\n\nSEED = 3\ntorch.manual_seed(SEED)\n"
    )
    file = tmp_path / "train.ipynb"
    file.write_text(notebook(["%run begin.py", "x = torch.rand(2)", "net = nn.Linear(2, 2)"]))
    assert run(tmp_path, "--fix", ".").status == 0
    sources = [cell["source"] for cell in json.loads(file.read_text())["cells"][1:]]
    assert sources == ["%run begin.py", "x = torch.rand(2)", "torch.manual_seed(SEED)\nnet = nn.Linear(2, 2)"]


def test_a_fix_stands_in_the_cell(file):
    before = file.read_text()
    assert run(file.parent, "--fix", ".").status == 0
    after = file.read_text()
    assert json.loads(after)["cells"][4]["source"] == "%%time\ntorch.manual_seed(0)\nmodel = nn.Linear(2, 2)"
    assert after.replace("torch.manual_seed(0)\\nmodel", "model") == before
    assert run(file.parent, "--fix", ".").status == 0
    assert file.read_text() == after


def test_comments_silence(file):
    assert run(file.parent, "--add-noqa", ".").status == 0
    assert "model = nn.Linear(2, 2)  # noqa: SDL101" in file.read_text()
    assert run(file.parent, ".").out == ""


@pytest.mark.parametrize("content", ["{", '{"cells": [', "[]", "", '{"a": 1}'])
def test_what_is_no_notebook_is_told(file, content):
    file.write_text(content)
    done = run(file.parent, ".")
    assert done.out.startswith("train.ipynb:1:")
    assert "SDL901" in done.out
    assert done.status == 1


def test_a_broken_cell_is_told_and_the_others_are_linted(file):
    file.write_text(notebook([*CELLS[:3], "for for", CELLS[3]]))
    first, second = run(file.parent, ".").out.splitlines()
    assert first.startswith("train.ipynb:cell 5:1:5: SDL901")
    assert second.startswith("train.ipynb:cell 6:2:9: SDL101")


def test_standard_input_may_be_a_notebook(file):
    done = run(file.parent, "--stdin-filename", "train.ipynb", "-", stdin=file.read_text())
    assert done.out.startswith("train.ipynb:cell 5:2:9: SDL101")


def test_a_script_finds_its_notebook(file):
    """A linted module is seen in the light of the notebooks that import it."""
    (file.parent / "pyproject.toml").touch()
    (file.parent / "nets.py").write_text(
        "from torch import nn\n\ndef build():\n    model = nn.Linear(2, 2)\n    model(None)\n"
    )
    file.write_text(
        notebook(["import torch\nimport nets\ntorch.manual_seed(0)", "torch.rand(3)\nnets.build()"])
    )
    done = run(file.parent, "nets.py")
    assert "(train.ipynb:cell 3:1), since the seed `torch.manual_seed(0)` (train.ipynb:cell 2:3)" in done.out


def test_a_notebook_of_comments_runs_its_scripts(tmp_path):
    (tmp_path / "setup.py").write_text("import torch\ntorch.rand(3)\n")
    cells = ["import torch\ntorch.manual_seed(0)\n", "# %run setup.py\n", "model = torch.nn.Linear(2, 2)\n"]
    (tmp_path / "main.py").write_text("".join(f"# %%\n{cell}" for cell in cells))
    assert "main.py:7:9: SDL101" in run(tmp_path, "main.py").out
