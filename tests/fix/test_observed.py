"""Fixes of what a program does at one place: the program runs afterwards, and the finding is gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from seedlint.check import check
from seedlint.cli import fixing
from seedlint.settings import Settings
from seedlint.sources import Sources
from tests.fix.changes import changes
from tests.harness.execute import Executor, write_files
from tests.harness.markdown import Case

HELPER = """\
import os
import random

import torch


def set_seed(seed: int) -> None:
    os.environ["PYTHONHASHSEED"] = str(seed)
    random.seed(seed)  # shuffling
    torch.backends.cudnn.deterministic = True
"""
PROGRAMS = {
    "in the author's own function": (
        {
            "main.py": "from torch import nn\nfrom own import set_seed\n\nset_seed(3)\nnn.Linear(3, 1)\n",
            "own.py": HELPER,
        },
        "@@ own.py:10\n+    torch.manual_seed(seed)\n",
    ),
    "below the last of several seeds": (
        {
            "main.py": "import random\nimport numpy as np\nimport torch\n\nrandom.seed(1)\nnp.random.seed(1)\n\nn = 3\n"
            "torch.nn.Linear(n, 1)\n"
        },
        "@@ main.py:7\n+torch.manual_seed(1)\n",
    ),
    "before others on its line": (
        {
            "main.py": "import random\nimport torch\nrandom.seed(1); n = random.randrange(1, 4)\ntorch.nn.Linear(n, 1)\n"
        },
        "@@ main.py:3\n+torch.manual_seed(1)\n",
    ),
    "in a constructor of one object": (
        {
            "main.py": "import random\nfrom torch import nn\n\n\nclass Run:\n    def __init__(self, seed):\n        random.seed(seed)\n"
            "\n\nrun = Run(3)\nnn.Linear(3, 1)\n"
        },
        "@@ main.py:2\n+import torch\n@@ main.py:8\n+        torch.manual_seed(seed)\n",
    ),
    "not in a constructor of several objects": (
        {
            "main.py": "import random\nfrom torch import nn\n\n\nclass Run:\n    def __init__(self, seed):\n        random.seed(seed)\n"
            "\n\nruns = Run(3), Run(4)\nnn.Linear(3, 1)\n"
        },
        "",
    ),
    "not for what was drawn before": (
        {
            "main.py": "import random\nimport torch\nn = random.randrange(1, 4)\ntorch.manual_seed(1)\ntorch.nn.Linear(n, 1)\n"
        },
        "",
    ),
    "a condition on a seed is mended before it is repeated": (
        {
            "main.py": "import os\nimport torch\n\nseed = int(os.environ.get('SEED', '1'))\nif seed:\n    torch.manual_seed(seed)\n"
            "torch.rand(1)\ntorch.nn.Linear(3, 1)\n"
        },
        "@@ main.py:5\n-if seed:\n+if seed is not None:\n@@ main.py:8\n+if seed is not None:\n+    torch.manual_seed(seed)\n",
    ),
}


@pytest.fixture(scope="module")
def executor():
    with Executor() as started:
        yield started


@pytest.mark.parametrize("name", PROGRAMS)
def test_what_is_left_out_is_seeded(name, executor, tmp_path, monkeypatch):
    files, expected = PROGRAMS[name]
    folder = tmp_path / "program"
    case = Case(Path("observed"), 0, name, files, (), "main.py", ((),))
    write_files(case, folder)
    monkeypatch.chdir(folder)
    settings = Settings(root=folder, cache=False, jobs=1, fix=True)
    outcome = fixing.fix(
        lambda overlay: check([folder], lambda _: settings, overlay=overlay), Sources(), unsafe=True
    )
    content = {path.name: text.decode() for path, text in outcome.content.items()}
    assert changes(files, {**files, **content}) == expected
    errors = [each for each in outcome.after.findings if each.severity == "error"]
    assert bool(errors) == (not expected)
    for path, text in outcome.content.items():
        path.write_bytes(text)
    first, second = (executor.states(case, folder, ())["torch"] for _ in range(2))
    assert not expected or first == second, "every run leaves the same state"


@pytest.mark.parametrize(
    ("head", "added"), [("", ""), ("import torch\n", "@@ main.py:3\n+torch.manual_seed(0)\n")]
)
def test_a_framework_is_not_guessed(tmp_path: Path, head: str, added: str) -> None:
    """A model that is not at hand may be of any framework, where the program imports none: no library is brought in."""
    text = f"from zoo import Net\n{head}model = Net()\nprint(list(model.parameters()))\n"
    (tmp_path / "main.py").write_text(text)
    settings = Settings(select=("SDL103",), root=tmp_path, cache=False, jobs=1, fix=True)
    outcome = fixing.fix(
        lambda overlay: check([tmp_path], lambda _: settings, overlay=overlay), Sources(), unsafe=True
    )
    now = outcome.content.get(tmp_path / "main.py", text.encode()).decode()
    assert changes({"main.py": text}, {"main.py": now}) == added
