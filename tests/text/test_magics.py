"""What a cell means is what IPython makes of it, line by line."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from IPython.core.inputtransformer2 import TransformerManager

from seedlint.text.magics import python_lines, with_scripts_run

LINES = [
    ("!pip install torch", "pass"),
    ("torch.rand?", "pass"),
    ("?torch", "pass"),
    ("%matplotlib inline", "pass"),
    ("%time x = 1", "0;    x = 1"),
    ("%timeit -n 10 f(x)", "0;            f(x)"),
    ("%run a.py --lr 1", "get_ipython().run_line_magic('run', 'a.py --lr 1')"),
    ("files = !ls", "files = get_ipython().getoutput('ls')"),
    ("x = %sql select", "x = get_ipython().run_line_magic('sql', 'select')"),
    ("x = %time f()", "x =       f()"),
    ("pip install torch", "pass"),
    ("cd ..", "pass"),
    ("x = a % b", "x = a % b"),
    ("x = a != b", "x = a != b"),
    ("x %= 3", "x %= 3"),
    ("'%d' % x", "'%d' % x"),
    ("x == y", "x == y"),
    ("ls = [1]", "ls = [1]"),
    ("cd + 1", "cd + 1"),
]

#: Cells whose lines neither IPython nor we join or drop, so that both can be compared line by line.
TIMED = "z = 3"
PIECES = [
    "x = 1", "if x:", "    y = 2", "%time z = 3", "!ls -l", "files = !ls", "text = (1", "  % 2)", "'''", "%run a.py",
    "?x", "# %matplotlib", "w = x % 2", "    !pip install b", "f(", ")", "a = %pwd", "  %x", "",
]  # fmt: skip


@pytest.mark.parametrize("line, python", LINES)
def test_a_line_alone(line, python):
    assert python_lines(line) == [python]


def test_a_command_in_a_branch():
    assert python_lines("if x:\n    !pip install torch") == ["if x:", "    pass"]


def test_an_indented_cell_is_dedented():
    assert python_lines("  x = 1\n  if x:\n\n    y = 2") == ["x = 1", "if x:", "", "  y = 2"]


def test_a_continued_command_is_one():
    assert python_lines("!pip install \\\n  torch\nx = 1") == ["pass", "", "x = 1"]


@pytest.mark.parametrize(
    "cell", ["%%bash\nls", "%%html\n<p>", "\n%%writefile a.py\nx = 1", "%%python\nx = 1", "%%R\n1"]
)
def test_cells_for_others_are_blank(cell):
    assert set(python_lines(cell)) == {""}


@pytest.mark.parametrize("cell", ["%%time\nx = 1", "%%capture out\nx = 1", "%%capture\n%%time\nx = 1"])
def test_cells_that_are_timed_or_captured_are_run(cell):
    assert python_lines(cell)[-1] == "x = 1"
    assert set(python_lines(cell)[:-1]) == {"pass"}


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=6))
def test_ipython_reads_a_cell_alike(pieces):
    cell = "\n".join(pieces)
    try:
        theirs = _tree(TransformerManager().transform_cell(cell))
    except SyntaxError:
        theirs = None
    ours = _tree("\n".join(python_lines(cell)))
    assert (ours is None) == (theirs is None)
    if ours is not None and theirs is not None:
        assert _plain(ours) == _plain(theirs)


def test_a_commented_run_in_a_notebook_of_comments_is_a_call():
    called = "get_ipython().run_line_magic('run', './setup.py')"
    for head, line in (
        ("# %%", "# %run ./setup.py"),
        ("# %%", "#!%run ./setup.py"),
        ("# Databricks notebook source", "# MAGIC %run ./setup.py"),
    ):
        assert with_scripts_run(f"{head}\nx = 1\n{line}\n") == f"{head}\nx = 1\n{called}\n"


def test_other_comments_and_files_stay():
    for text in ("# %run a.py\n", "# %%\nx = '''\n# %run a.py\n'''\n", "# %%\nx = 1  # %run a.py\n"):
        assert with_scripts_run(text) == text


def _tree(text):
    try:
        return ast.parse(text)
    except SyntaxError:
        return None


def _plain(tree):
    """Return the program as text, each magic but `%run` replaced by what it runs, mostly nothing."""
    return ast.unparse(_Plain().visit(tree)).replace("    pass\n", "").replace("pass\n", "")


class _Plain(ast.NodeTransformer):
    def visit_Expr(self, node):
        text = ast.unparse(node)
        if text.startswith("get_ipython().run_line_magic('time'"):
            return ast.parse(TIMED).body[0]
        is_magic = text.startswith("get_ipython()") and "'run'" not in text
        return ast.Pass() if is_magic or text == "0" else node
