"""A notebook is edited in place: what no edit names stays, byte for byte."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedlint.finding import Edit
from seedlint.text.edit import EditError, decode
from seedlint.text.magics import dedented
from seedlint.text.notebook import NotebookError, edit_notebook, read_notebook, written_in
from seedlint.text.span import Span

CELLS = [
    {"cell_type": "markdown", "metadata": {}, "source": ["# Title\n", "text"]},
    {
        "cell_type": "code",
        "execution_count": 7,
        "metadata": {"z": 1, "a": [{"source": ["no cell's\n"]}]},
        "outputs": [{"data": {"text/plain": ["Net()"]}, "output_type": "execute_result", "source": "x"}],
        "source": ["%matplotlib inline\n", "import torch\n", "torch.manual_seed(0)"],
    },
    {"cell_type": "code", "metadata": {}, "outputs": [], "source": []},
    {"cell_type": "raw", "metadata": {}, "source": "raw"},
    {"cell_type": "code", "metadata": {}, "outputs": [], "source": "é = '😀'\n!ls\nmodel = Net()\n"},
    {"cell_type": "code", "metadata": {}, "outputs": [], "source": ["%%bash\n", "ls\n"]},
    {"cell_type": "code", "metadata": {}, "outputs": [], "source": ["%%time\n", "other = Net()"]},
]
PROGRAM = [
    "pass",
    "import torch",
    "torch.manual_seed(0)",
    "",
    "é = '😀'",
    "pass",
    "model = Net()",
    "",
    "",
    "",
    "",
]
PROGRAM += ["pass", "other = Net()"]


def _notebook(cells=CELLS, **style):
    content = {"nbformat": 4, "cells": cells, "metadata": {"b": 1, "a": 2}, "nbformat_minor": 5}
    return json.dumps(content, **{"indent": 1, "ensure_ascii": False} | style).encode() + b"\n"


def _insert(line, content):
    return Edit("x.ipynb", Span(line, 1, line, 1), content)


def test_the_program_is_the_code_of_the_cells():
    found = read_notebook(_notebook())
    assert found.program.split("\n")[:-1] == PROGRAM
    assert [(cell.number, cell.first_line) for cell in found.cells] == [
        (2, 1),
        (3, 4),
        (5, 5),
        (6, 9),
        (7, 12),
    ]
    assert (found.cell_at(7)[0].number, found.cell_at(7)[1]) == (5, 3)


@pytest.mark.parametrize("indent", [None, 1, 2, 4, "\t"])
@pytest.mark.parametrize("ascii_only", [False, True])
def test_only_the_edited_lines_change(indent, ascii_only):
    content = _notebook(indent=indent, ensure_ascii=ascii_only)
    edits = [_insert(3, "fix(0)\n"), _insert(7, "fix(1)\n"), _insert(13, "fix('é')\n")]
    edited = edit_notebook(content, edits)
    parsed, before = json.loads(edited), json.loads(content)
    sources = ["".join(cell["source"]) for cell in parsed["cells"]]
    assert sources[1] == "%matplotlib inline\nimport torch\nfix(0)\ntorch.manual_seed(0)"
    assert sources[4] == "é = '😀'\n!ls\nfix(1)\nmodel = Net()\n"
    assert sources[6] == "%%time\nfix('é')\nother = Net()"
    assert parsed["cells"][1]["source"][2] == "fix(0)\n"
    for old, new in zip(before["cells"], parsed["cells"], strict=True):
        new["source"] = old["source"]
    assert parsed == before
    expected = json.loads(edited)
    assert edited == _notebook(expected["cells"], indent=indent, ensure_ascii=ascii_only)


def test_nothing_else_changes_however_odd_it_is():
    odd = (
        b'{"cells" : [ {"source":["a\\u0062\\/ = 1\\n" ,\t"m = Net()"], "cell_type":"code" ,"x":1.0e5} ],\r\n'
        b' "nbformat":4, "big": 123456789012345678901234567890}'
    )
    edited = edit_notebook(odd, [_insert(2, "fix()\n")])
    assert edited == odd.replace(b'"m = Net()"', b'"fix()\\n" ,\t"m = Net()"')


def test_one_string_keeps_its_escapes():
    odd = b'{"cells":[{"cell_type":"code","source":"a\\u0062\\/ = \\"\\ud83d\\ude00\\"\\nm = Net()"}]}'
    edited = edit_notebook(odd, [_insert(2, "fix()\n")])
    assert edited == odd.replace(b"\\nm = ", b"\\nfix()\\nm = ")


def test_a_single_line_gets_a_second():
    content = _notebook([{"cell_type": "code", "source": ["m = Net()"]}])
    edited = edit_notebook(content, [_insert(1, "fix()\n")])
    assert edited == _notebook([{"cell_type": "code", "source": ["fix()\n", "m = Net()"]}])


def test_format_three():
    content = json.dumps(
        {"nbformat": 3, "worksheets": [{"cells": [{"cell_type": "code", "input": ["a = 1\n", "m = Net()"]}]}]}
    ).encode()
    assert read_notebook(content).program == "a = 1\nm = Net()\n"
    assert b'"a = 1\\n", "fix()\\n", "m = Net()"' in edit_notebook(content, [_insert(2, "fix()\n")])


@pytest.mark.parametrize(
    "edit",
    [
        Edit("x", Span(2, 1, 5, 1), ""),  # across cells
        Edit("x", Span(6, 1, 6, 3), "x"),  # a command
        _insert(9, "x\n"),  # above %%bash
        _insert(10, "x\n"),  # below it
        _insert(12, "x\n"),  # above %%time
        _insert(0, "x\n"),
        _insert(99, "x\n"),
    ],
)
def test_what_would_break_a_cell_is_refused(edit):
    with pytest.raises(EditError):
        edit_notebook(_notebook(), [edit])


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"1", b'{"cells": 3}', b"\xff", b"{}"])
def test_what_is_no_notebook_is_refused(content):
    with pytest.raises(NotebookError):
        read_notebook(content)


SOURCES = st.lists(st.text(st.sampled_from('ab\n"\\é😀\t/\u2028'), max_size=12), min_size=1, max_size=4)


@given(SOURCES, st.booleans(), st.booleans(), st.data())
def test_an_insertion_is_the_only_change(sources, listed, ascii_only, data):
    cells = [
        {"cell_type": "code", "source": source.splitlines(keepends=True) if listed else source}
        for source in sources
    ]
    content = _notebook(cells, ensure_ascii=ascii_only)
    found = read_notebook(content)
    cell = data.draw(st.sampled_from(found.cells))
    line = data.draw(st.integers(1, cell.source.count("\n") + 1))
    lines = cell.source.split("\n")
    if not cell.strings or dedented(lines) != lines:
        return
    edited = edit_notebook(content, [_insert(cell.first_line + line - 1, "fix('é')\n")])
    lines = cell.source.split("\n")
    lines.insert(line - 1, "fix('é')")
    after = ["".join(each["source"]) for each in json.loads(edited)["cells"]]
    expected = [each.source for each in found.cells]
    expected[found.cells.index(cell)] = "\n".join(lines)
    assert after == expected


def test_a_notebook_of_another_language_has_no_program():
    cells = [{"cell_type": "code", "source": "x <- rnorm(3)"}]
    for metadata in ({"kernelspec": {"language": "R"}}, {"language_info": {"name": "julia"}}):
        content = json.dumps({"nbformat": 4, "cells": cells, "metadata": metadata}).encode()
        assert read_notebook(content).cells == ()


def test_format_three_has_worksheets():
    cells = [
        {"cell_type": "heading", "level": 1, "source": ["Title"]},
        {"cell_type": "code", "language": "python", "input": ["import torch\n", "x = 1"], "outputs": []},
        {"cell_type": "code", "language": "ruby", "input": "puts 1", "outputs": []},
    ]
    content = json.dumps({"nbformat": 3, "worksheets": [{"cells": cells}], "metadata": {}}).encode()
    assert read_notebook(content).program == "import torch\nx = 1\n"


def test_a_coding_cookie_in_a_cell_says_nothing_about_the_notebook():
    content = _notebook([{"cell_type": "code", "source": "# -*- coding: latin-1 -*-\nx = 'é'"}])
    assert decode(read_notebook(content).program.encode()).text.endswith("x = 'é'\n")


def test_what_is_written_in_a_notebook_is_the_text_of_its_cells():
    written = written_in("a.ipynb", _notebook())
    assert b"import torch\ntorch.manual_seed(0)" in written
    assert "é = '😀'".encode() in written
    assert b"execution_count" not in written
    old = {"nbformat": 3, "worksheets": [{"cells": [{"cell_type": "code", "input": ["import a\n", "b()"]}]}]}
    assert b"import a\nb()" in written_in("a.ipynb", json.dumps(old).encode())
    assert b"import torch" in written_in("a.ipynb", _notebook().replace(b'"nbformat": 4', b'"nbformat": NaN'))
    assert written_in("a.ipynb", b"import torch") == b""
    assert written_in("a.py", b"import torch") == b"import torch"
