"""Input that breaks linters: each is linted, or told in a clear line, within a bound, and the rest is linted."""

from __future__ import annotations

import json
import os
import random
import resource
import threading
import time
from pathlib import Path

import pytest

import seedlint
from tests.e2e.program import CHAINED, CLEAN, STALE, STALE_LINE, run, write

HEAD = "import torch\nfrom torch import nn\ntorch.manual_seed(0)\nx = torch.rand(3)\n"
MODEL = "model = nn.Linear(2, 2)\n"
#: Seconds of one core that any of these may take. The slowest takes a fifth of it on a slow machine.
BOUND = 60

PROGRAMS = {
    "an elif chain of 1,500 branches": "if a == 0:\n    pass\n"
    + "".join(f"elif a == {i}:\n    y = torch.rand({i})\n" for i in range(1, 1500)),
    "a call with 5,000 arguments": f"f({', '.join(f'a{i}' for i in range(5000))})\n",
    "a comparison of 2,000 terms": f"s = {' < '.join(f'f{i}()' for i in range(2000))}\n",
    "20,000 calls on one line": f"s = [{', '.join('f(1, 2)' for _ in range(20_000))}]\n",
    "a string of 10 megabytes": f"s = '{'a' * 10_000_000}'\n",
    "a list of many numbers on one line": f"s = [{', '.join(map(str, range(100_000)))}]\n",
    "nested loops": "".join(" " * i + f"for i{i} in range(3):\n" for i in range(18))
    + " " * 18
    + "torch.rand(1)\n",
    "1,000 functions that call the next": "".join(
        f"def f{i}():\n    return f{i + 1}()\n" for i in range(1000)
    )
    + "def f1000():\n    return torch.rand(1)\nf0()\n",
    "a dict that holds itself": "d = {}\nd['d'] = d\nl = [d]\nl.append(l)\nd['d']['d']['x'] = l[1][1][0]\n",
    "a text that evaluates itself": "s = 'eval(s)'\ntry:\n    eval(s)\nexcept RecursionError:\n    pass\nt = 'exec(t)'\nexec(t)\n",
    "containers that hold themselves, compared": "l = [1]\nl.append(l)\nk = [1]\nk.append(k)\nd = {}\nd['d'] = (d, l)\ne = {}\ne['d'] = (e, k)\n"
    "s = [l == k, d == e, l in k]\n",
    "models built by a recursion of four calls": "def build(depth, width):\n    if depth == 0:\n        return nn.Linear(width, width)\n"
    "    return nn.Sequential(*[build(depth - 1, width)], build(depth - 1, width + 1), build(depth - 1, 1), build(depth - 2, 2))\n"
    "net = build(9, 4)\n",
    "a class that inherits from itself": "class A(A):\n    pass\nclass B(C):\n    pass\nclass C(B):\n    pass\n",
    "functions that call each other": "def f(n):\n    return g(n - 1) if n else 0\ndef g(n):\n    return f(n)\nf(3)\n",
    "constants that nobody can compute": "x = 5 % 0\ny = 5 // 0\nz = 0 ** -1\na = 2 ** 100000000\nb = 1 << 10000000000\n"
    "c = 'a' * 10**10\nd = '%1000000000d' % 1\ne = '{:>1000000000}'.format(1)\nf = '%*d' % (10**9, 1)\ng = f'{1:1000000000}'\n"
    "h = '%d' % (1 % 0)\ni = 'x'.ljust(10**10)\nj = int('9' * 10**6)\nk = 1 % False\n",
    "conditions of 400 settings, asked again": "import argparse\nargs = argparse.ArgumentParser().parse_args()\n"
    f"if {' or '.join(f'args.a{i} == {i}' for i in range(400))}:\n    torch.rand(1)\n"
    f"if {' and '.join(f'(args.a{i} or not args.b{i})' for i in range(400))}:\n    torch.rand(1)\n"
    f"if not ({' or '.join(f'args.a{i} == {i}' for i in range(400))}):\n    torch.rand(2)\n",
    "a star import of itself": "from a import *\nimport a\n",
}


@pytest.mark.parametrize("program", PROGRAMS.values(), ids=PROGRAMS)
def test_programs_that_break_recursion_and_patience(program, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    began = time.process_time()
    found = seedlint.check_source(
        HEAD + program + MODEL, path="a.py", isolated=True, options={"cache": False}
    )
    assert time.process_time() - began < BOUND
    assert "SDL101" in [each.code for each in found]


def test_a_message_forges_no_line_on_standard_error(tmp_path):
    for arguments in (
        ("no\nfile\x1b[31m.py",),
        ("--config", "no\nfile\x1b[31m.toml"),
        ("--select", "no\nrule\x1b[31m"),
    ):
        outcome = run(tmp_path, *arguments)
        assert outcome.status == 2
        assert outcome.err.count("\n") == 1, outcome.err
        assert "\x1b" not in outcome.err


def test_ignore_files_hold_anything(tmp_path):
    write(tmp_path, a=STALE)
    (tmp_path / ".gitignore").write_bytes(b"[z-a]\n\\\n!\n***/\n" + random.Random(0).randbytes(2000))
    assert STALE_LINE in run(tmp_path, "a.py").out


def test_a_deep_tree_of_folders(tmp_path):
    folder = tmp_path.joinpath(*["d"] * 400)
    folder.mkdir(parents=True)
    (folder / "a.py").write_text(STALE)
    assert "SDL101" in run(tmp_path).out


def test_a_notebook_with_a_huge_output(tmp_path):
    cells = [{"cell_type": "code", "source": STALE, "outputs": [{"data": {"image/png": "A" * 8_000_000}}]}]
    (tmp_path / "a.ipynb").write_text(json.dumps({"nbformat": 4, "metadata": {}, "cells": cells}))
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    assert "a.ipynb:cell 1:6:9: SDL101" in run(tmp_path, "--fix", "--diff").out + run(tmp_path).out
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before < BOUND / 3


def test_a_full_disk_leaves_everything_as_it_was(tmp_path):
    write(tmp_path, a=STALE)
    outcome = run(tmp_path, "--output-file", "/dev/full")
    assert outcome.status == 2
    assert "no space left on device" in outcome.err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="not on this system: pipes with names")
def test_pipes_devices_and_loops_beside_a_program(tmp_path):
    write(tmp_path, a=STALE)
    os.mkfifo(tmp_path / "pipe.py")
    (tmp_path / "zero.py").symlink_to("/dev/zero")
    (tmp_path / "above").symlink_to(tmp_path)
    (tmp_path / "seedlint.toml").symlink_to("/dev/zero")
    assert run(tmp_path).out == f"{STALE_LINE}\n"
    assert run(tmp_path, "--config", "/dev/zero").status == 2


def test_files_that_come_and_go_while_they_are_linted(tmp_path):
    """Whatever is there at the moment is linted; nothing breaks."""
    write(tmp_path, a=STALE)
    stop = threading.Event()

    def churn():
        number = 0
        while not stop.is_set():
            number += 1
            file = tmp_path / f"b{number % 7}.py"
            file.unlink(missing_ok=True)
            file.write_text([STALE, CLEAN, "def broken(:", ""][number % 4])

    thread = threading.Thread(target=churn)
    thread.start()
    try:
        for _ in range(8):
            outcome = run(tmp_path)
            assert outcome.status == 1, outcome
            assert STALE_LINE in outcome.out
    finally:
        stop.set()
        thread.join()


def test_the_findings_do_not_depend_on_jobs_order_or_folder(tmp_path):
    names = [f"m{number}" for number in range(12)]
    write(
        tmp_path,
        **{name: (STALE, CHAINED, CLEAN, "def broken(:\n")[number % 4] for number, name in enumerate(names)},
    )
    files = [f"{name}.py" for name in names]
    first = run(tmp_path, *files)
    assert first.status == 1
    for arguments in (("--jobs", "1"), ("--jobs", "4"), ("--no-cache",), ()):
        shuffled = random.Random(str(arguments)).sample(files, len(files))
        assert run(tmp_path, *arguments, *shuffled).out == first.out
    elsewhere = tmp_path / "empty"
    elsewhere.mkdir()
    shown = run(elsewhere, *(Path("..") / file for file in files)).out
    assert shown.replace(f"{tmp_path}/", "") == first.out


def test_a_pattern_on_which_the_program_would_hang_does_not_hang_the_linter(tmp_path):
    text = "a" * 50 + "b"
    program = f'import re, torch\ntorch.manual_seed(0)\nif re.match("(a+)+$", "{text}"):\n    torch.rand(1)\n'
    outcome = run(write(tmp_path, a=program + "net = torch.nn.Linear(1, 1)\n"), "a.py")
    assert [line.split()[1] for line in outcome.out.splitlines()] == ["SDL101"]
