"""Stubs of one's own: what the page about them shows, how a wrong one is told, and those that packages bring."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from seedlint.catalogue.packaged import packaged_stubs
from tests.e2e.program import run

PAGE = Path(__file__).parents[2] / "docs" / "adding-a-library.md"


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The project of the page."""
    stub, program = blocks("python")
    (tmp_path / "stubs").mkdir()
    (tmp_path / "stubs" / "acme.pyi").write_text(stub)
    (tmp_path / "train.py").write_text(program)
    (tmp_path / "pyproject.toml").write_text(blocks("toml")[0])
    return tmp_path


def test_the_page_tells_the_truth(project):
    result = run(project, "train.py")
    assert result.status == 1, result.err
    assert re.fullmatch(
        r"train\.py:6:9: SDL101 `acme\.make_backbone\(\)` is built .*train\.py:5.*\n", result.out
    )


def test_what_is_known_is_told(project):
    shown = next(block for block in blocks("console") if "--explain" in block).partition("\n")[2]
    assert run(project, "--explain", "acme.bootstrap").out == shown


def test_a_wrong_stub_is_told_with_its_line(project):
    stub = project / "stubs" / "acme.pyi"
    stub.write_text(stub.read_text().replace('by="seed"', 'by="speed"'))
    shown = next(block for block in blocks("console") if "train.py" in block).partition("\n")[2]
    result = run(project, "train.py")
    assert (result.status, result.out) == (2, "")
    assert shown.strip() in result.err
    assert shown.strip() in run(project, "--explain", "acme.bootstrap").err


def test_stubs_that_are_not_there_are_told(project):
    (project / "pyproject.toml").write_text('[tool.seedlint]\nstubs = ["stabs"]\n')
    result = run(project, "train.py")
    assert result.status == 2
    assert "`stubs` names no folder: stabs" in result.err


def install(site: Path, folder: str, value: str) -> None:
    (site / "acme-1.0.dist-info").mkdir(parents=True)
    (site / "acme-1.0.dist-info" / "entry_points.txt").write_text(f"[seedlint.stubs]\nacme = {value}\n")
    package = site / "acme"
    (package / folder / "acme").mkdir(parents=True)
    (package / "__init__.py").write_text("raise RuntimeError('imported')\n")
    (package / folder / "acme" / "__init__.pyi").write_text(blocks("python")[0])


def test_a_package_brings_its_stubs_and_is_not_imported(tmp_path, project):
    install(tmp_path / "site", "_seedlint", "acme._seedlint")
    (project / "pyproject.toml").unlink()
    result = run(project, "train.py", PYTHONPATH=str(tmp_path / "site"))
    assert "SDL101" in result.out, result.err


def test_a_package_in_the_environment_of_the_project_brings_its_stubs(tmp_path, project):
    site = project / ".venv" / "lib" / "python3.11" / "site-packages"
    install(site, "_seedlint", "acme._seedlint")
    (project / ".venv" / "pyvenv.cfg").write_text("version = 3.11.7\n")
    (project / "pyproject.toml").unlink()
    result = run(project, "train.py")
    assert "SDL101" in result.out, result.err


def test_an_editable_package_brings_its_stubs(tmp_path, monkeypatch):
    install(tmp_path / "source", "_seedlint", "acme._seedlint")
    (tmp_path / "source" / "acme-1.0.dist-info").rename(tmp_path / "acme-1.0.dist-info")
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path / "source")])
    assert packaged_stubs([str(tmp_path)]) == (tmp_path / "source" / "acme" / "_seedlint",)


@pytest.mark.parametrize("value", ["acme.nowhere", "nowhere.at.all", "", ":"])
def test_an_entry_point_that_leads_nowhere_is_left_out(tmp_path, value):
    install(tmp_path, "_seedlint", value)
    assert packaged_stubs([str(tmp_path), str(tmp_path / "missing")]) == ()


CALLING = """
from seedlint.effects import TORCH, binds, calls, draws, makes_context

class Batches:
    @draws(TORCH)
    def __iter__(self) -> object: ...

class Rows:
    def __iter__(self) -> object: ...

def split(data: object) -> tuple[Rows, Batches]: ...
class Layer:
    def __init__(self, rate: object = 0.0) -> None: ...
    @draws(TORCH, known="self.rate")
    def forward(self) -> None: ...
class Settings:
    def __init__(self, sample: object = False) -> None: ...
class Writer:
    settings: Settings
    def __init__(self) -> None: ...
    @draws(TORCH, known="self.settings.sample")
    def write(self) -> None: ...
class Runner:
    def __init__(self, step: object) -> None: ...
    @calls("self.step")
    def step(self) -> None: ...

@binds("action")
def later(action: object, *args: object, **kwargs: object) -> object: ...
@makes_context("function")
def manager(function: object) -> object: ...
"""


@pytest.mark.parametrize(
    ("use", "draws"),
    [
        pytest.param("acme.later(draw, 3, size=2)()", True, id="what is bound draws when it is called"),
        pytest.param("acme.later(draw, 3, size=2)", False, id="and not before"),
        pytest.param("with acme.manager(waiting)():\n    pass", True, id="a manager runs its function"),
        pytest.param("acme.manager(waiting)()", False, id="when it is entered"),
        pytest.param("acme.Runner(draw).step()", None, id="a method that calls what bears its own name ends"),
        pytest.param(
            "rows, batches = acme.split(3)\nlist(batches)", True, id="a member of a tuple has its class"
        ),
        pytest.param("rows, batches = acme.split(3)\nlist(rows)", False, id="and the other member its own"),
        pytest.param("list(acme.split(3)[1])", True, id="a member is also taken by its number"),
        pytest.param("acme.Layer(0.07).forward()", True, id="what is known to be true is known"),
        pytest.param("acme.Layer(rate=0).forward()", False, id="and what is false is"),
        pytest.param("acme.Layer().forward()", False, id="so is a default"),
        pytest.param("acme.Layer(draw.rate).forward()", False, id="what is open counts as false there"),
        pytest.param(
            "it = acme.Writer()\nit.settings.sample = True\nit.write()",
            True,
            id="a part that it makes is set",
        ),
        pytest.param(
            "it = acme.Writer()\nit.settings.sample = False\nit.write()", False, id="to this or that"
        ),
        pytest.param("acme.Writer().write()", False, id="or left as it is"),
        pytest.param("list(acme.split(3))", False, id="going through the tuple goes through no member"),
    ],
)
def test_stubs_say_what_becomes_of_functions_and_results(project, use, draws):
    (project / "stubs" / "acme.pyi").write_text(CALLING)
    (project / "train.py").write_text(
        "import acme\nimport torch\n\n\ndef draw(count, size):\n    torch.rand(count, size)\n\n\n"
        f"def waiting():\n    torch.rand(2)\n    yield\n\n\ntorch.manual_seed(0)\n{use}\nmodel = torch.nn.Linear(1, 1)\n"
    )
    result = run(project, "train.py")
    assert result.err == ""
    assert draws is None or ("SDL101" in result.out) == draws
