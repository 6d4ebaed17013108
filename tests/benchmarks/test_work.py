"""What a run does, counted: files parsed, modules imported, steps of the solver. Seconds are measured by `run.py`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from seedlint import analyse as analysing
from seedlint import fixed, parallel, solved
from seedlint.check import check
from seedlint.settings import ConfigError, Settings
from tests.harness.execute import write_files
from tests.harness.pages import all_cases

LOADED = "import sys; from seedlint.cli import main\ntry: main(sys.argv[1:])\nexcept SystemExit: pass\nprint(*sys.modules, file=sys.stderr)"


def loaded(folder: Path, *arguments: str) -> set[str]:
    """Return the modules that a run imports, without those that Python itself does."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *arguments], cwd=folder, capture_output=True, text=True, check=True
    )
    return set(done.stderr.splitlines()[-1].split())


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_help_imports_click_and_nothing_else(tmp_path, option):
    click = subprocess.run(
        [sys.executable, "-c", "import click, sys; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    more = loaded(tmp_path, option) - set(click.stdout.split())
    own = {name for name in more if name.startswith("seedlint")}
    assert own == {"seedlint", "seedlint.cli", "seedlint.cli.command", "seedlint.version"}
    assert len(more - own) < 25


def test_a_run_without_changes_imports_neither_libcst_nor_the_solver(tmp_path):
    (tmp_path / "pyproject.toml").write_text("")
    (tmp_path / "a.py").write_text("import torch\ntorch.manual_seed(0)\nm = torch.nn.Linear(1, 1)\n")
    first = loaded(tmp_path, ".")
    assert {"libcst", "seedlint.solve.program"} <= first
    second = loaded(tmp_path, ".")
    assert not {"libcst", "seedlint.solve.program", "seedlint.fix", "rich", "multiprocessing"} & second
    assert len(second) < 300


@pytest.mark.parametrize("functions", [1, analysing.SMALL // 30])
def test_libcst_is_not_imported_where_nothing_can_matter(tmp_path, functions):
    (tmp_path / "pyproject.toml").write_text("")
    text = "import os\n" + "def f(x):\n    return os.path.join(x)\n" * functions
    (tmp_path / "a.py").write_text(text)
    assert "libcst" not in loaded(tmp_path, "--no-cache", ".")


CASES = all_cases()[::40]


def said(folder: Path, **settings: object) -> list[tuple[object, ...]]:
    report = check([folder], lambda _: Settings(cache=False, root=folder, **settings))
    assert not report.failures
    return [(f.code, f.place, f.message) for f in report.findings]


@pytest.mark.parametrize("part", range(2))
def test_leaving_out_files_loses_no_finding(tmp_path, monkeypatch, part):
    monkeypatch.setattr(analysing, "SMALL", -1)
    for number, case in enumerate(CASES[part::2]):
        folder = tmp_path / str(number)
        folder.mkdir()
        write_files(case, folder)
        assert said(folder) == said(folder, prefilter=False), case.title


def test_several_processes_find_what_one_does(tmp_path, monkeypatch):
    monkeypatch.setattr(parallel, "WORTH", 1)
    (tmp_path / "pyproject.toml").write_text("")
    (tmp_path / "bad.py").write_text("import torch\ntorch.manual_seed(0)\n(((\n")
    for number in range(6):
        (tmp_path / f"net{number}.py").write_text(
            f"import torch\nmake{number} = lambda: torch.nn.Linear(1, {number + 1})\n"
        )
        (tmp_path / f"run{number}.py").write_text(
            f"import torch\nfrom net{number} import make{number}\ntorch.manual_seed(0)\ntorch.rand(1)\nm = make{number}()\n"
        )
    one = said(tmp_path, jobs=1)
    assert said(tmp_path, jobs=2) == one
    assert [code for code, *_ in one].count("SDL101") == 6
    assert [code for code, *_ in one].count("SDL901") == 1


def test_several_projects_are_checked_by_several_processes(tmp_path, monkeypatch):
    monkeypatch.setattr(parallel, "WORTH", 1)
    started = []
    begin = parallel._pool
    monkeypatch.setattr(parallel, "_pool", lambda count: started.append(1) or begin(count))
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "pyproject.toml").write_text("")
        (tmp_path / name / "run.py").write_text(
            "import torch\ntorch.manual_seed(0)\ntorch.rand(1)\nm = torch.nn.Linear(1, 1)\n"
        )
    two = said(tmp_path, jobs=2)
    assert started == [1]
    assert two == said(tmp_path, jobs=1)
    assert [(code, place.path.rpartition("/")[0][-1]) for code, place, _ in two] == [
        ("SDL101", "a"),
        ("SDL101", "b"),
    ]


@pytest.fixture
def independent(tmp_path, monkeypatch):
    """A project of scripts that have no file in common, and more than enough to do for several processes."""
    for module, worth in ((solved, "WORTH"), (solved, "BUNCH"), (fixed, "WORTH")):
        monkeypatch.setattr(module, worth, 1)
    (tmp_path / "pyproject.toml").write_text("")
    (tmp_path / "bad.py").write_text("import torch\ntorch.manual_seed(9)\n(((\n")
    for number in range(4):
        (tmp_path / f"run{number}.py").write_text(
            f"import torch\ntorch.manual_seed({number})\ntorch.rand(3)\nm = torch.nn.Linear(4, 5)\n"
        )
    return tmp_path


def test_independent_programs_are_solved_and_fixed_by_several_processes(independent, monkeypatch):
    started = []
    begin = parallel._pool
    monkeypatch.setattr(parallel, "_pool", lambda count: started.append(count) or begin(count))

    def found(jobs: int) -> tuple[object, ...]:
        settings = Settings(cache=False, root=independent, output_format="json", jobs=jobs)
        report = check([independent], lambda _: settings)
        return report.findings, report.failures, report.statistics

    one = found(1)
    assert not started
    assert found(2) == one
    assert started == [2, 2]  # once to solve, once to fix
    assert [each.fix is not None for each in one[0] if each.code == "SDL101"] == [True] * 4


def test_a_wrong_stub_is_told_whoever_solves(independent):
    stub = independent / "stubs" / "torch.pyi"
    stub.parent.mkdir()
    stub.write_text("class Linear(\n")
    for jobs in (1, 2):
        settings = Settings(cache=False, root=independent, stubs=(stub.parent,), jobs=jobs)
        with pytest.raises(ConfigError, match="syntax error"):
            check([independent], lambda _, settings=settings: settings)


def test_what_a_module_defines_is_not_carried_through_its_importers(tmp_path):
    """Each module imports the one before, and many scripts the last: the work is that of each, not of all together."""
    work = []
    for modules in (8, 16):
        folder = tmp_path / str(modules)
        folder.mkdir()
        (folder / "m0.py").write_text("class A0: pass\n" * 60)
        for number in range(1, modules):
            names = "".join(f"class A{number}_{each}: size = {each}\n" for each in range(60))
            (folder / f"m{number}.py").write_text(f"import m{number - 1}\n{names}")
        (folder / "run.py").write_text(
            f"import torch, m{modules - 1}\ntorch.manual_seed(0)\nm = torch.nn.Linear(1, 1)\n"
        )
        report = check([folder], lambda _, folder=folder: Settings(cache=False, root=folder))
        work.append(report.statistics["steps"])
    assert work[1] <= 2.5 * work[0]


def _program(functions: int) -> str:
    """A program of functions that call one another, some of which draw, and a script that seeds and builds."""
    lines = ["import torch", "torch.manual_seed(0)"]
    for number in range(functions):
        callee = f"f{number - 1}(x)" if number % 10 else "torch.ones(1)"
        lines += [f"def f{number}(x):", f"    y = {callee}", "    if x: y = [y, x]", "    return y"]
    lines += [f"f{number}(1)" for number in range(0, functions, 5)]
    return "\n".join([*lines, "model = torch.nn.Linear(1, 1)", ""])


def test_the_solvers_work_grows_with_the_program(tmp_path):
    work = []
    for functions in (100, 400):
        folder = tmp_path / str(functions)
        folder.mkdir()
        (folder / "program.py").write_text(_program(functions))
        report = check([folder], lambda _, folder=folder: Settings(cache=False, root=folder))
        work.append(report.statistics["functions solved"])
        assert not report.findings
    assert work[1] <= 4.4 * work[0]
