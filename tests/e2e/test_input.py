"""Bad input, standard input, suppression, ignore files: a clear line, and the rest is linted."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from tests.e2e.program import BROKEN, CLEAN, FIXED, STALE, STALE_LINE, run, write


@pytest.mark.parametrize(
    "content, line",
    [
        pytest.param(b"def f(:\n", "bad.py:1:7: SDL901 ", id="syntax"),
        pytest.param(b"x = 1\ny = (\n", "bad.py:2:5: SDL901 ", id="open bracket"),
        pytest.param(b"x = '\xff'\n", "bad.py:1:6: SDL901 ", id="bytes that are not UTF-8"),
        pytest.param(b"# coding: nonsense\n", "bad.py:1:1: SDL901 ", id="unknown encoding"),
        pytest.param(b"x = 1\0\n", "bad.py:1:6: SDL901 ", id="NUL byte"),
        pytest.param("x = 1\n".encode("utf-16"), "bad.py:1:1: SDL901 ", id="UTF-16"),
        pytest.param(b"x = " + b"(" * 10_000 + b"\n", "bad.py:1:", id="nested too deeply"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_and_the_rest_linted(tmp_path, content, line):
    write(tmp_path, a=STALE)
    (tmp_path / "bad.py").write_bytes(content)
    outcome = run(tmp_path)
    first, second = outcome.out.splitlines()
    assert first == STALE_LINE
    assert second.startswith(line)
    assert "SDL901" in second
    assert (outcome.status, outcome.err) == (1, "")


def test_odd_paths_are_told_and_the_rest_linted(tmp_path):
    write(tmp_path, a=STALE)
    os.mkfifo(tmp_path / "pipe.py")
    (tmp_path / "loop.py").symlink_to("loop.py")
    (tmp_path / "x.py").mkdir()
    (tmp_path / "x.py/up").symlink_to(tmp_path)
    outcome = run(tmp_path, "pipe.py", "loop.py", "x.py", "nope.py", "a.py")
    told = outcome.out.splitlines()
    assert told[0] == STALE_LINE
    assert told[1].startswith("loop.py:1:1: SDL901 ")
    assert told[2] == "pipe.py:1:1: SDL901 not a regular file"
    assert len(told) == 3
    assert outcome.err == "seedlint: error: nope.py: no such file or folder\n"
    assert outcome.status == 2


#: What root starts a program with so that it may read no more than others may.
PLAIN = (
    []
    if os.geteuid()
    else "setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-dac_override,-dac_read_search".split()
)


@pytest.mark.skipif(
    bool(PLAIN) and shutil.which(PLAIN[0]) is None,
    reason="not installed: setpriv, and root may read everything",
)
@pytest.mark.parametrize("paths", [["."], ["a.py", "b.py", "c"]], ids=["found", "named"])
def test_what_may_not_be_read_is_told_and_the_rest_linted(tmp_path, paths):
    write(tmp_path, a=STALE, b=CLEAN)
    (tmp_path / "b.py").chmod(0)
    (tmp_path / "c").mkdir(mode=0)
    done = subprocess.run(
        [*PLAIN, sys.executable, "-m", "seedlint", "--no-cache", *paths],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.splitlines() == [
        STALE_LINE,
        "b.py:1:1: SDL901 cannot be read: permission denied",
        "c:1:1: SDL901 permission denied",
    ]
    (tmp_path / "seedlint.toml").touch(mode=0)
    done = subprocess.run(
        [*PLAIN, sys.executable, "-m", "seedlint", "--no-cache", *paths],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert (
        done.stderr == "seedlint: error: seedlint.toml: the configuration cannot be read: permission denied\n"
    )


def test_names_are_never_echoed_raw(tmp_path):
    write(tmp_path)
    for name in ("a\nb.py", "c\x1b[31m.py", os.fsdecode(b"d\xff.py"), "e:1:2: SDL101.py"):
        (tmp_path / name).write_text(BROKEN)
    outcome = run(tmp_path, ".", "no\x1b]0;x\x07.py")
    told = [line.split(": SDL901 ")[0] for line in outcome.out.splitlines()]
    assert told == ["a\\nb.py:1:12", "c\\x1b[31m.py:1:12", "d\\xff.py:1:12", "e:1:2: SDL101.py:1:12"]
    assert outcome.err == "seedlint: error: no\\x1b]0;x\\x07.py: no such file or folder\n"


def test_standard_input(tmp_path):
    write(tmp_path)
    assert run(tmp_path, "-", stdin=STALE).out == STALE_LINE.replace("a.py:", "-:") + "\n"
    assert run(tmp_path, "--stdin-filename", "a.py", stdin=STALE) == (1, f"{STALE_LINE}\n", "")
    assert run(tmp_path, "-", "--stdin-filename", "a.py", stdin=CLEAN) == (0, "", "")


def test_standard_input_stands_for_the_file_in_its_project(tmp_path):
    write(
        tmp_path, seeds="import torch\n\n\ndef fix():\n    torch.manual_seed(0)\n    torch.rand(1)\n", a=CLEAN
    )
    text = "from torch import nn\nfrom seeds import fix\n\nfix()\nmodel = nn.Linear(1, 1)\n"
    outcome = run(tmp_path, "--stdin-filename", "a.py", stdin=text)
    assert outcome.out.startswith(
        "a.py:5:9: SDL101 `nn.Linear()` is built after `torch.rand` drew from torch (seeds.py:6)"
    )
    assert (tmp_path / "a.py").read_text() == CLEAN


def test_standard_input_fixed_goes_to_standard_output(tmp_path):
    write(tmp_path, a=CLEAN)
    assert run(tmp_path, "--fix", "--stdin-filename", "a.py", stdin=STALE) == (0, FIXED, "")
    assert run(tmp_path, "--fix", "-", stdin=CLEAN) == (0, CLEAN, "")
    assert (tmp_path / "a.py").read_text() == CLEAN
    left = run(tmp_path, "--fix", "-", stdin=BROKEN)
    assert (left.status, left.out) == (1, BROKEN)
    assert left.err.startswith("-:1:12: SDL901")


def test_noqa_silences_and_only_what_it_names(tmp_path):
    write(
        tmp_path,
        a=STALE.replace("1)\n", "1)  # noqa\n"),
        b=STALE.replace("Linear(3, 1)\n", "Linear(\n    3,\n    1,\n)  # noqa: SDL101\n"),
        c=STALE.replace("1)\n", "1)  # noqa: SDL104\n"),
        d=STALE.replace("1)\n", "1)  # seedlint: ignore[SDL101] published\n"),
        e="# seedlint: ignore-file\n" + STALE,
    )
    assert [line.split(":")[0] for line in run(tmp_path).out.splitlines()] == ["c.py"]


def test_ignored_files_are_passed_over_unless_named(tmp_path):
    write(tmp_path, a=STALE, b=STALE)
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("a.py\n")
    assert [line.split(":")[0] for line in run(tmp_path).out.splitlines()] == ["b.py"]
    assert [line.split(":")[0] for line in run(tmp_path, "a.py").out.splitlines()] == ["a.py"]
    assert run(tmp_path, "--no-respect-gitignore").out.count("SDL101") == 2


def test_the_output_is_the_same_from_any_folder_but_for_the_paths(tmp_path):
    (tmp_path / "sub").mkdir()
    write(tmp_path, a=STALE)
    inside = run(tmp_path, "a.py").out
    outside = run(tmp_path / "sub", "../a.py").out
    assert outside.replace(f"{tmp_path}/", "") == inside


def test_a_name_too_long_for_a_file_is_of_no_module(tmp_path):
    name = "a" * 300
    write(tmp_path, a=f"import {name}\nfrom {name}.b import {name} as other\n{name}.c()\nother()\n")
    outcome = run(tmp_path)
    assert (outcome.status, outcome.out, outcome.err) == (0, "", "")
