from __future__ import annotations

from pathlib import Path

import pytest

from seedlint.reach import reaching

ROOT = Path("/project")


def reached(goal: str, /, **files: str) -> list[str]:
    """The names of the files that reach one of them; all lie in one folder."""
    contents = {ROOT / f"{name}.py": text.encode() for name, text in files.items()}
    return [path.stem for path in reaching([ROOT / f"{goal}.py"], sorted(contents), contents.__getitem__)]


@pytest.mark.parametrize(
    "text",
    [
        "import goal",
        "import a, goal as b",
        "import pkg.goal",
        "from goal import x",
        "from pkg.goal import x",
        "from pkg import goal",
        "from . import goal",
        "from .goal import *",
        "from ..pkg import (a,  # (one)\n    goal,\n)",
        "from pkg import a, \\\n    goal",
        "import os; import goal",
        "if True: import goal",
        "try:\n    from fast import goal\nexcept ImportError:\n    pass",
        "import importlib\nimportlib.import_module('pkg.goal')",
        "module = __import__('goal')",
    ],
)
def test_every_form_of_import_reaches(text):
    assert reached("goal", goal="", a=text) == ["a", "goal"]


def test_who_imports_an_importer_reaches_too():
    assert reached("goal", goal="", a="import goal", b="import a", c="import b", d="import x") == [
        "a",
        "b",
        "c",
        "goal",
    ]


def test_circles_end():
    assert reached("goal", goal="import a", a="import goal") == ["a", "goal"]


def test_what_imports_nothing_of_that_name_is_left_out():
    assert reached("goal", goal="", a="import other", b="goal = 1\nprint(goal)") == ["goal"]


def test_importing_a_module_runs_the_packages_around_it():
    contents = {
        ROOT / "main.py": b"import pkg.deep.leaf",
        ROOT / "pkg/__init__.py": b"import goal",
        ROOT / "pkg/deep/leaf.py": b"",
        ROOT / "goal.py": b"",
        ROOT / "pkg/other.py": b"from .deep import leaf",
    }
    found = reaching([ROOT / "goal.py"], sorted(contents), contents.__getitem__)
    assert [str(path.relative_to(ROOT)) for path in found] == [
        "goal.py",
        "main.py",
        "pkg/__init__.py",
        "pkg/other.py",
    ]


def test_a_file_that_cannot_be_read_reaches_nothing(tmp_path):
    (tmp_path / "goal.py").write_text("")
    assert reaching(
        [tmp_path / "goal.py"], [tmp_path / "gone.py", tmp_path / "goal.py"], Path.read_bytes
    ) == [tmp_path / "goal.py"]
