"""The plugin in the real flake8."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.e2e.program import BROKEN, CHAINED, CLEAN, STALE, STALE_LINE, write


def flake8(folder: Path, *arguments: str, stdin: str = "") -> list[str]:
    done = subprocess.run(
        [sys.executable, "-m", "flake8", "--isolated", "--select", "SDL", *arguments],
        cwd=folder,
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


def test_findings_are_those_of_seedlint(tmp_path):
    write(tmp_path, a=STALE, b=CLEAN)
    assert flake8(tmp_path) == [f"./{STALE_LINE}"]


def test_several_processes_find_the_same(tmp_path):
    write(tmp_path, **{f"m{number}": STALE for number in range(6)})
    assert flake8(tmp_path, "--jobs", "2") == flake8(tmp_path, "--jobs", "1")
    assert len(flake8(tmp_path, "--jobs", "2")) == 6


def test_noqa_is_obeyed(tmp_path):
    write(
        tmp_path,
        a=STALE.replace("1)\n", "1)  # noqa: SDL101\n"),
        b=STALE.replace("1)\n", "1)  # noqa: SDL104\n"),
    )
    assert [line.split(":")[0] for line in flake8(tmp_path)] == ["./b.py"]


def test_notes_are_off_unless_asked_for(tmp_path):
    write(tmp_path, a=CHAINED)
    assert flake8(tmp_path) == []
    assert [line.split()[1] for line in flake8(tmp_path, "--seedlint-notes")] == ["SDL104"]


def test_standard_input(tmp_path):
    assert flake8(tmp_path, "-", "--stdin-display-name", "a.py", stdin=STALE) == [STALE_LINE]


def test_imports_are_followed(tmp_path):
    write(tmp_path, seeds="import torch\n\n\ndef fix():\n    torch.manual_seed(0)\n    torch.rand(1)\n")
    (tmp_path / "a.py").write_text(
        "from seeds import fix\nfrom torch import nn\n\nfix()\nmodel = nn.Linear(1, 1)\n"
    )
    [line] = flake8(tmp_path, "a.py")
    assert line.startswith(
        "a.py:5:9: SDL101 `nn.Linear()` is built after `torch.rand` drew from torch (seeds.py:6)"
    )


def test_a_syntax_error_is_flake8s_own_business(tmp_path):
    write(tmp_path, a=BROKEN)
    assert all("SDL901" in line for line in flake8(tmp_path))


def test_a_wrong_configuration_is_told(tmp_path):
    write(tmp_path, a=STALE)
    (tmp_path / "pyproject.toml").write_text("[tool.seedlint]\nfixx = true\n")
    [line] = flake8(tmp_path)
    assert "SDL901 not linted" in line
    assert "unknown key `fixx`" in line
