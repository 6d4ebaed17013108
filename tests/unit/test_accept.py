"""Baselines and added comments, on findings made by hand."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from seedlint import baseline
from seedlint.cli.silencing import silenced
from seedlint.finding import Finding
from seedlint.settings import ConfigError
from seedlint.sources import Sources
from seedlint.suppress import comments_in, suppress
from seedlint.text.span import Place, Span

HERE = Path.cwd()


def finding(line: int, end_line: int = 0, code: str = "SDL101", path: str = "a.py") -> Finding:
    span = Span(line, 1, end_line or line, 99)
    return Finding(code, "name", "error", "message", Place(path, span), span, model="Net")


def left(
    before: str, after: str, known: Sequence[Finding], now: Sequence[Finding], tmp_path: Path
) -> list[int]:
    """The lines of the findings that are new."""
    file = tmp_path / "baseline.json"
    file.write_bytes(baseline.written(known, lambda path: before.splitlines(), HERE))
    kept = baseline.unknown(now, baseline.read(file), lambda path: after.splitlines(), HERE)
    return [each.place.span.line for each in kept]


def test_a_known_finding_is_hidden_wherever_its_line_moves(tmp_path):
    assert left("net = Net()\n", "x = 1\n\nnet  =  Net()\n", [finding(1)], [finding(3)], tmp_path) == []


def test_a_statement_that_is_wrapped_stays_known(tmp_path):
    assert left("net = Net(1)\n", "net = Net(\n  1\n)\n", [finding(1)], [finding(1, 3)], tmp_path) == []


@pytest.mark.parametrize(
    "now", [finding(1, code="SDL104"), finding(2), finding(1, path="b.py")], ids=["code", "text", "file"]
)
def test_another_finding_is_new(tmp_path, now):
    text = "net = Net()\nother = Net()\n"
    assert left(text, text, [finding(1)], [now], tmp_path) == [now.place.span.line]


def test_two_known_alike_hide_two_and_no_third(tmp_path):
    text = "net = Net()\n" * 3
    findings = [finding(1), finding(2), finding(3)]
    assert left(text, text, findings[:2], findings, tmp_path) == [3]


def test_a_baseline_is_sorted_so_that_it_can_be_reviewed():
    one, two = (
        baseline.written(findings, lambda path: ["x"], HERE)
        for findings in ([finding(1), finding(1, path="b.py")], [finding(1, path="b.py"), finding(1)])
    )
    assert one == two
    assert json.loads(one)["version"] == baseline.VERSION


@pytest.mark.parametrize("content", ["", "[]", '{"version": 1}', '{"version": 2, "findings": []}', "\udcff"])
def test_what_is_no_baseline_is_told(tmp_path, content):
    file = tmp_path / "baseline.json"
    file.write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(ConfigError):
        baseline.read(file)


@pytest.mark.parametrize(
    "text, found, expected",
    [
        pytest.param("net = Net()\n", [finding(1)], "net = Net()  # noqa: SDL101\n", id="a plain line"),
        pytest.param("net = Net()", [finding(1)], "net = Net()  # noqa: SDL101", id="no line end"),
        pytest.param("net = Net()\r\n", [finding(1)], "net = Net()  # noqa: SDL101\r\n", id="Windows"),
        pytest.param(
            "net = Net(\n)\n", [finding(1, 2)], "net = Net(\n)  # noqa: SDL101\n", id="the last line"
        ),
        pytest.param(
            "net = Net()  # big\n", [finding(1)], "net = Net()  # big  # noqa: SDL101\n", id="a comment"
        ),
        pytest.param(
            "net = Net()  # noqa: E501\n",
            [finding(1)],
            "net = Net()  # noqa: E501, SDL101\n",
            id="codes of others",
        ),
        pytest.param(
            "net = Net()\n",
            [finding(1, code="SDL104"), finding(1)],
            "net = Net()  # noqa: SDL101, SDL104\n",
            id="two findings",
        ),
        pytest.param(
            'net = Net("""\n""")\n', [finding(1, 2)], 'net = Net("""\n""")  # noqa: SDL101\n', id="string"
        ),
        pytest.param("# coding: latin-1\nö = Net()\n", [finding(2)], None, id="an encoding"),
    ],
)
def test_comments_are_added_where_they_silence(tmp_path, monkeypatch, text, found, expected):
    monkeypatch.chdir(tmp_path)
    encoding = "latin-1" if "latin-1" in text else "utf-8"
    file = tmp_path / "a.py"
    file.write_bytes(text.encode(encoding))
    changed, rest = silenced(found, Sources())
    assert rest == []
    after = changed[file].decode(encoding)
    assert after == (expected or text[:-1] + "  # noqa: SDL101\n")
    assert suppress(found, lambda path: comments_in(after)) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('net = Net(); text = """\n"""\n', id="the line ends in a string"),
        pytest.param("net = Net(); \\\nx = 1\n", id="the line goes on"),
        pytest.param("net = Net(\n", id="no program"),
    ],
)
def test_where_no_comment_can_stand_nothing_is_changed(tmp_path, monkeypatch, text):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.py").write_text(text)
    assert silenced([finding(1)], Sources()) == ({}, [finding(1)])
