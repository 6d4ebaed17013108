"""Packages of the project's environment that the catalogue does not know are followed into their source.

Every program is also run, with the same packages, so that what is expected of seedlint is what happens.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from seedlint.check import check
from seedlint.config import Configuration
from seedlint.environment import find_environment
from seedlint.settings import ConfigError
from tests.e2e.environment import make_environment, write
from tests.e2e.program import run

NETS = {
    "nets/__init__.py": "from .blocks import *\nfrom .zoo import create\nfrom . import noise as sounds\n",
    "nets/blocks.py": """\
import torch
from torch import nn

__all__ = ["Base", "seed_it"]


def seed_it(value):
    torch.manual_seed(value)


class Base(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Linear(3, 3)
""",
    "nets/zoo.py": """\
from torch import nn

from .blocks import Base


class Net(Base):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(3, 1)


REGISTRY = {"net": Net}


def create(name):
    return REGISTRY[name]()


def fit(x):
    net = Net()
    return net.head(x)
""",
    "nets/noise.py": """\
import torch


def make(size):
    return torch.randn(size)


def silence(size):
    return torch.zeros(size)
""",
}
PROGRAM = """\
import nets
import torch
from nets.zoo import Net, fit

nets.seed_it(0)
x = nets.sounds.silence(3)
clean = Net()
nets.seed_it(0)
x = nets.sounds.make(3)
stale = Net()
nets.seed_it(0)
x = torch.rand(3)
made = nets.create("net")


class Own(nets.Base):
    pass


nets.seed_it(0)
x = torch.rand(3)
own = Own()
nets.seed_it(0)
x = torch.rand(3)
fit(x)
print([same(net, Own if net is own else Net) for net in (clean, stale, made, own)])
"""
#: Tells whether a network has the weights that a fresh seed gives.
SAME = """\


def same(net, kind):
    torch.manual_seed(0)
    return all(bool((a == b).all()) for a, b in zip(net.parameters(), kind().parameters()))


"""
FOUND = [10, 13, 22]


def lines(out: str) -> list[int]:
    return [int(line.split(":")[1]) for line in out.splitlines()]


@pytest.fixture(autouse=True)
def _no_active_environment(monkeypatch):
    monkeypatch.delenv("VIRTUAL_ENV", raising=False)


def found(root: Path, **options: object) -> list[int]:
    """The lines of the findings in `main.py`, of seedlint within this process."""
    settings_for = Configuration(options, base=root).settings_for
    report = check([root], settings_for)
    assert not report.failures, report.failures
    return [finding.place.span.line for finding in report.findings if finding.place.path.endswith("main.py")]


def project(folder: Path, **files: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "pyproject.toml").touch()
    return write(folder, {f"{name}.py": text for name, text in files.items()})


def test_calls_into_an_installed_package_do_what_they_do_when_run(tmp_path):
    root = project(tmp_path / "p", main=PROGRAM.replace("\n\n\nclass Own", f"{SAME}class Own", 1))
    site = make_environment(root / ".venv", NETS)
    ran = subprocess.run(
        [sys.executable, "main.py"],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(site)},
        capture_output=True,
        text=True,
        check=True,
    )
    fresh = ran.stdout.strip()
    assert fresh == "[True, False, False, False]"
    offset = SAME.count("\n") - 3
    told = run(root, "--verbose", VIRTUAL_ENV="")
    assert lines(told.out) == [10, 13, 22 + offset]
    assert "installed packages followed: 1" in told.err


def test_without_the_package_nothing_is_known_of_its_calls(tmp_path):
    root = project(tmp_path / "p", main=PROGRAM)
    told = run(root, "--verbose", VIRTUAL_ENV="")
    assert told.out == ""
    assert "installed packages followed: 0" in told.err


@pytest.mark.parametrize("named", ["environment", "interpreter", "active"])
def test_the_environment_may_lie_anywhere(tmp_path, monkeypatch, named):
    root = project(tmp_path / "p", main=PROGRAM)
    make_environment(tmp_path / "env", NETS)
    (tmp_path / "env" / "bin").mkdir()
    (tmp_path / "env" / "bin" / "python").symlink_to(sys.executable)
    python = {"environment": "../env", "interpreter": "../env/bin/python", "active": ""}[named]
    active = str(tmp_path / "env") if named == "active" else ""
    monkeypatch.setenv("VIRTUAL_ENV", active)
    assert found(root, python=python) == FOUND


def test_the_configuration_names_an_environment_relative_to_its_file(tmp_path):
    root = project(tmp_path / "p", **{"work/main": PROGRAM})
    make_environment(root / "env", NETS)
    (root / "pyproject.toml").write_text('[tool.seedlint]\npython = "env"\n')
    assert found(root / "work") == FOUND


def test_an_environment_that_is_none_is_told(tmp_path):
    root = project(tmp_path / "p", main=PROGRAM)
    told = run(root, "--python", "nowhere", VIRTUAL_ENV="")
    assert told.status == 2
    assert "seedlint: error: `python` leads to no environment: 'nowhere'" in told.err
    (root / "base.toml").write_text('fix = true\npython = "/nowhere"\n')
    (root / "seedlint.toml").write_text('extend = "base.toml"\n')
    assert "error: base.toml:2: `python` leads to no environment: '/nowhere'" in run(root, VIRTUAL_ENV="").err


def test_a_hook_has_an_environment_of_its_own_and_sees_that_of_the_project(tmp_path, monkeypatch):
    root = project(tmp_path / "p", main=PROGRAM)
    make_environment(root / ".venv", NETS)
    make_environment(tmp_path / "hook", {"click.py": ""})
    monkeypatch.setenv("VIRTUAL_ENV", str(tmp_path / "hook"))
    assert found(root) == FOUND


def test_a_namespace_package_and_one_in_two_folders_are_followed(tmp_path):
    parts = {name.replace("nets/", "group/nets/"): text for name, text in NETS.items()}
    elsewhere = write(
        tmp_path / "other", {"group/more.py": "import torch\n\n\ndef draw():\n    torch.rand(1)\n"}
    )
    program = """\
import group.nets.zoo
import torch
from group import more

torch.manual_seed(0)
more.draw()
net = group.nets.zoo.Net()
torch.manual_seed(0)
net = group.nets.zoo.Net()
"""
    root = project(tmp_path / "p", main=program)
    make_environment(root / "venv", {**parts, "other.pth": f"# a path\n{elsewhere}\n"})
    assert found(root) == [7]


@pytest.mark.parametrize("how", ["path", "finder"])
def test_a_package_that_is_installed_in_place_is_followed_but_not_linted(tmp_path, how):
    source = write(tmp_path / "library" / "src", NETS)
    root = project(tmp_path / "p", main=PROGRAM)
    if how == "path":
        files = {"__editable__.nets-0.1.pth": f"{source}\n"}
    else:
        files = {
            "__editable__.nets-0.1.pth": "import __editable___nets_0_1_finder; __editable___nets_0_1_finder.install()",
            "__editable___nets_0_1_finder.py": f"MAPPING: dict[str, str] = {{'nets': {str(source / 'nets')!r}}}\n",
        }
    make_environment(root / ".venv", files)
    assert found(root) == FOUND


def test_a_project_that_is_installed_in_place_is_the_project_itself(tmp_path):
    root = project(tmp_path / "p", **{"scripts/main": PROGRAM})
    source = write(root / "python", NETS)
    make_environment(root / ".venv", {"nets.pth": f"{source}\n"})
    told = run(root, VIRTUAL_ENV="")
    assert [line.split(":")[:2] for line in told.out.splitlines()] == [
        ["python/nets/zoo.py", "20"],
        *(["scripts/main.py", str(line)] for line in FOUND),
    ]


def test_a_file_of_the_project_comes_before_an_installed_module_of_its_name(tmp_path):
    quiet = "import torch\n\n\ndef make(size):\n    return torch.zeros(size)\n"
    program = "import torch\nfrom torch import nn\n\nimport noise\n\ntorch.manual_seed(0)\nnoise.make(3)\nnn.Linear(1, 1)\n"
    root = project(tmp_path / "p", main=program, noise=quiet)
    make_environment(root / ".venv", {"noise.py": NETS["nets/noise.py"]})
    assert found(root) == []
    (root / "noise.py").unlink()
    assert found(root) == [8]


def test_the_catalogue_comes_before_the_source_of_a_package(tmp_path):
    program = "import torch\nfrom torch import nn\n\ntorch.manual_seed(0)\ntorch.zeros(3)\nmodel = nn.Linear(1, 1)\n"
    root = project(tmp_path / "p", main=program)
    make_environment(
        root / ".venv", {"torch/__init__.py": "import random\n\n\ndef zeros(n):\n    return rand(n)\n"}
    )
    assert found(root) == []


def test_what_no_stub_of_the_user_has_is_looked_up_in_the_source(tmp_path):
    root = project(tmp_path / "p", main=PROGRAM)
    make_environment(root / ".venv", NETS)
    write(root / "stubs", {"nets/noise.pyi": "def make(size: int) -> object: ...\n", "nets/__init__.pyi": ""})
    assert found(root, stubs=(Path("stubs"),)) == [13, 22]


def test_unknown_calls_draw_unless_a_package_shows_that_they_do_not(tmp_path):
    program = """\
import compiled
import plain
import torch
from torch import nn

torch.manual_seed(0)
plain.tidy([])
first = nn.Linear(1, 1)
torch.manual_seed(0)
compiled.tidy([])
second = nn.Linear(1, 1)
torch.manual_seed(0)
"""
    root = project(tmp_path / "p", main=program)
    make_environment(root / ".venv", {"plain.py": "def tidy(x):\n    return x\n", "compiled.so": ""})
    assert found(root) == []
    assert found(root, unknown_calls="draw") == [11]


@pytest.mark.parametrize("module, followed", [("json", 0), ("warnings", 0), ("random", 1)])
def test_a_package_is_followed_for_what_it_draws_and_not_for_a_sketch(tmp_path, module, followed):
    """The sketches of `json` and `warnings` import what stands for the solver, and its name is that of a package with models."""
    program = "import tidy\nimport torch\n\ntorch.manual_seed(0)\ntidy.up()\nmodel = torch.nn.Linear(1, 1)\n"
    root = project(tmp_path / "p", main=program)
    seedlint = "from torch import nn\n\n\ndef build():\n    return nn.Linear(1, 1)\n"
    tidy = f"import {module}\n\n\ndef up():\n    return {module}.__name__\n"
    make_environment(root / ".venv", {"tidy.py": tidy, "seedlint/__init__.py": seedlint})
    report = check([root], Configuration({}, base=root).settings_for)
    assert report.statistics["installed packages followed"] == followed


def test_packages_that_import_each_other_in_a_circle_end(tmp_path):
    root = project(
        tmp_path / "p",
        main="import torch\nfrom torch import nn\nfrom ring import a\n\ntorch.manual_seed(0)\na.draw()\nnn.Linear(1, 1)\n",
    )
    make_environment(
        root / ".venv",
        {
            "ring/__init__.py": "from .a import gone, draw\nfrom .b import *\n",
            "ring/a.py": "import torch\nfrom .b import back, gone\nfrom . import b\n\n\ndef draw():\n    back()\n    b.gone()\n",
            "ring/b.py": "import torch\nfrom .a import gone\nfrom .a import *\n\n\ndef back():\n    torch.rand(1)\n",
        },
    )
    assert found(root) == [7]


def test_names_that_grow_in_a_circle_of_packages_are_looked_for_once(tmp_path):
    parts = [f"p{i}" for i in range(9)]
    everything = "".join(f"from .{part} import {part}\n" for part in parts)
    sought = "".join(f"{part}.kept.get(torch)\n" for part in parts)
    program = "import torch\nfrom torch import nn\nfrom growing import draw\n\ntorch.manual_seed(0)\ndraw()\nnn.Linear(1, 1)\n"
    root = project(tmp_path / "p", main=program)
    make_environment(
        root / ".venv",
        {
            "growing/__init__.py": everything + "from .p0 import draw\n",
            **{
                f"growing/{part}.py": f"import torch\n{everything}\n{sought}\n\n\ndef draw():\n    torch.rand(1)\n"
                for part in parts
            },
        },
    )
    assert found(root) == [7]


def test_an_installed_module_that_cannot_be_parsed_is_unknown(tmp_path):
    root = project(tmp_path / "p", main=PROGRAM)
    make_environment(root / ".venv", {"nets/__init__.py": "import torch.nn as nn\nnn.Linear(\n"})
    assert found(root) == []


def test_the_python_of_the_environment_is_chosen_by_its_configuration(tmp_path):
    make_environment(tmp_path, {"a.py": ""}, version="3.9")
    (tmp_path / "lib" / "python3.13" / "site-packages").mkdir(parents=True)
    environment = find_environment(tmp_path, ".", {})
    assert [folder.parent.name for folder in environment.folders] == ["python3.9"]
    (tmp_path / "pyvenv.cfg").unlink()
    environment = find_environment(tmp_path, ".", {})
    assert [folder.parent.name for folder in environment.folders] == ["python3.13"]


def test_a_folder_without_packages_is_no_environment(tmp_path):
    make_environment(tmp_path / "env", {"a.py": ""})
    for named in ("x", "env/bin/nowhere", "env/lib/python3.11"):
        with pytest.raises(ConfigError, match="leads to no environment"):
            find_environment(tmp_path, named, {})
    assert find_environment(tmp_path, "", {"VIRTUAL_ENV": str(tmp_path / "gone")}).folders == ()


def test_a_name_that_leads_to_itself_in_a_circle_of_imports_ends(tmp_path):
    """`from .a import a`, met while `a.py` is still being read, names `a` in `a` in `a` ..."""
    make_environment(
        tmp_path / ".venv",
        {
            "rings/__init__.py": "import torch\nfrom .a import a\nfrom .b import B\n",
            "rings/a.py": "import torch\nfrom .b import B\n\n\nclass C(B):\n    pass\n\n\ndef a():\n    return torch.rand(3)\n",
            "rings/b.py": "import torch\nfrom .a import a\n\n\nclass B:\n    held = a\n    torch.rand(3)\n",
        },
    )
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "train.py").write_text("from rings.a import C\n\nC().held()\n")
    report = check([tmp_path / "train.py"], Configuration().settings_for)
    assert report.failures == ()


def test_a_fix_repeats_the_seed_of_a_package_in_the_program_and_edits_no_package(tmp_path):
    program = """\
import torch
from nets.trainer import Trainer
from nets import create

trainer = Trainer(3)
noise = torch.rand(3)
model = create("net")
"""
    trainer = """\
import torch


class Trainer:
    def __init__(self, seed):
        self.set_up(seed)

    def set_up(self, seed):
        torch.manual_seed(seed)
"""
    root = project(tmp_path / "p", main=program)
    site = make_environment(root / ".venv", {**NETS, "nets/trainer.py": trainer})
    told = run(root, "--fix", VIRTUAL_ENV="")
    assert (told.status, told.out) == (0, "")
    assert (root / "main.py").read_text() == program.replace("model =", "torch.manual_seed(3)\nmodel =")
    assert (site / "nets" / "trainer.py").read_text() == trainer
