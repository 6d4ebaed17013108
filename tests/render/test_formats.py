from __future__ import annotations

import json
import re
from itertools import pairwise
from xml.etree import ElementTree as ET

import msgspec
import pytest

from seedlint.cli import command
from seedlint.render import FORMATS, renderer
from seedlint.settings import FixStyle, OutputFormat, Settings
from seedlint.text.printable import printable
from tests.render.canonical import EMPTY, REPORT, STALE, VIEW

LINES = ("text", "full", "github", "pylint", "junit")


def rendered(name: OutputFormat, report=REPORT, view=VIEW) -> str:
    return renderer(name)(report, view)


@pytest.mark.parametrize("name", FORMATS)
def test_snapshot(name, snapshot):
    text = rendered(name)
    if name == "sarif":  # the pages of the rules would be most of it
        log = json.loads(text)
        for rule in log["runs"][0]["tool"]["driver"]["rules"]:
            assert rule.pop("help")["markdown"].startswith(rule["shortDescription"]["text"][:2])
        text = json.dumps(log, indent=2)
    assert text == snapshot


def test_snapshot_in_colour(snapshot):
    assert rendered("full", view=msgspec.structs.replace(VIEW, color=True)) == snapshot


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_to_report(name, snapshot):
    text = rendered(name, EMPTY)
    if name == "sarif":
        log = json.loads(text)
        assert log["runs"][0]["results"] == []
    else:
        assert text == snapshot


@pytest.mark.parametrize("name", FORMATS)
def test_every_text_is_utf8_and_holds_no_control_character(name):
    text = rendered(name)
    text.encode("utf-8")
    assert not re.search(
        "[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u202e]", text.replace("\t", "") if name == "full" else text
    )


@pytest.mark.parametrize("name", ["text", "pylint", "github"])
def test_a_name_with_a_line_feed_forges_no_line(name):
    assert rendered(name).count("\n") == len(REPORT.findings)


def test_text_is_what_flake8_readers_expect():
    line = next(line for line in rendered("text").splitlines() if line.startswith("train.py"))
    match = re.fullmatch(
        r"(?P<path>.+?):(?P<line>\d+):(?P<column>\d+): (?P<code>[A-Z]{3}\d{3}) (?P<message>.+)", line
    )
    assert match
    assert (match["path"], match["line"], match["column"], match["message"]) == (
        "train.py",
        "9",
        "22",
        STALE.message,
    )


def test_json_has_exactly_the_public_fields():
    table = next(each for each in json.loads(rendered("json"))["findings"] if each["code"] == "SDL101")
    assert list(table) == [
        "code", "name", "severity", "message", "path", "line", "column",
        "end_line", "end_column", "model", "streams", "trace", "fix",
    ]  # fmt: skip
    assert [step["role"] for step in table["trace"]] == ["call", "seed", "call", "draw", "build"]
    assert all(list(step) == ["role", "what", "stream", "path", "line", "column"] for step in table["trace"])


def test_json_keeps_hostile_names_exactly():
    paths = {each["path"] for each in json.loads(rendered("json"))["findings"]}
    assert "we\x1b[31mird\n.py" in paths


def test_jsonl_is_json_by_line():
    assert [json.loads(line) for line in rendered("jsonl").splitlines()] == json.loads(rendered("json"))[
        "findings"
    ]


def test_notebook_places_are_told_as_cells():
    table = next(each for each in json.loads(rendered("json"))["findings"] if each["code"] == "SDL104")
    assert (table["path"], table["cell"], table["line"]) == ("report.ipynb", 3, 1)
    assert [step["cell"] for step in table["trace"]] == [1, 1, 3]


def test_junit_parses_and_fails_by_errors_only():
    root = ET.fromstring(rendered("junit"))
    assert len(root.findall(".//failure")) == 3
    assert len(root.findall(".//error")) == 1
    assert len(root.findall(".//testcase")) == 5
    for suite in root:
        assert int(suite.attrib["tests"]) == len(suite.findall("testcase"))
        assert int(suite.attrib["failures"]) == len(suite.findall("testcase/failure"))


def test_gitlab_fingerprints_differ_and_survive_moved_lines():
    moved = msgspec.structs.replace(
        STALE, place=STALE.place._replace(span=STALE.place.span._replace(line=40))
    )
    double = msgspec.structs.replace(REPORT, findings=(STALE, STALE))
    first, second = (each["fingerprint"] for each in json.loads(rendered("gitlab", double)))
    again = json.loads(rendered("gitlab", msgspec.structs.replace(REPORT, findings=(moved,))))[0][
        "fingerprint"
    ]
    assert first != second
    assert first == again


def test_rdjson_columns_count_bytes():
    table = next(
        each for each in json.loads(rendered("rdjson"))["diagnostics"] if each["code"]["value"] == "SDL101"
    )
    # Two letters before the model, ö and ß, take two bytes each.
    assert table["location"]["range"]["start"] == {"line": 9, "column": 24}


def test_github_escapes_what_would_end_a_property():
    line = next(line for line in rendered("github").splitlines() if "latin" in line)
    assert line.startswith("::error file=bad\\xff%2Cname%3A.py,title=")


def test_full_underlines_exactly_the_model():
    lines = rendered("full").splitlines()
    number = next(number for number, line in enumerate(lines) if "wrap(größe" in line)
    code, under = lines[number], lines[number + 1]
    start, end = under.index("^"), under.rindex("^") + 1
    assert code[start:end] == "MyModel(config)"


def test_full_shows_the_line_of_a_draw_that_is_itself_reported_once():
    draw = next(step for step in STALE.trace if step.role == "draw")
    alone = msgspec.structs.replace(STALE, place=draw.place, trace=(draw,), model="", fix=None)
    lines = rendered("full", msgspec.structs.replace(REPORT, findings=(alone,))).splitlines()
    assert sum("random_split" in line for line in lines if not line.startswith("error")) == 1
    assert any(line.endswith(f"^ {alone.name}") for line in lines)


def test_full_shows_a_window_of_an_endless_line():
    line = "x = " + "1 + " * 300_000 + "Net()"
    column = line.index("Net") + 1
    place = STALE.place._replace(
        span=STALE.place.span._replace(line=1, column=column, end_line=1, end_column=column + 5)
    )
    finding = msgspec.structs.replace(STALE, place=place, trace=(), fix=None)
    view = msgspec.structs.replace(VIEW, lines=lambda path: (line,))
    text = rendered("full", msgspec.structs.replace(REPORT, findings=(finding,)), view)
    code, under = next(pair for pair in pairwise(text.splitlines()) if "^" in pair[1])
    assert code[under.index("^") : under.rindex("^") + 1] == "Net()"
    assert len(text) < 1000


def test_full_counts_wide_characters_by_their_width():
    line = "模型 = Net()"
    place = STALE.place._replace(span=STALE.place.span._replace(line=1, column=6, end_line=1, end_column=11))
    finding = msgspec.structs.replace(STALE, place=place, trace=(), fix=None)
    view = msgspec.structs.replace(VIEW, lines=lambda path: (line,))
    text = rendered("full", msgspec.structs.replace(REPORT, findings=(finding,)), view)
    under = next(line for line in text.splitlines() if "^" in line)
    assert under.index("^") == len("1 | ") + 2 * 2 + len(" = ")


def test_the_options_offer_what_the_settings_accept():
    from typing import get_args, get_type_hints

    hints = get_type_hints(Settings)
    assert get_args(OutputFormat) == command.FORMATS
    assert get_args(FixStyle) == command.FIX_STYLES
    assert get_args(hints["unknown_calls"]) == command.UNKNOWN_CALLS


def test_printable_leaves_letters_alone():
    assert printable("größe 模型 😀") == "größe 模型 😀"
    assert printable("a\x1b[0m\n\r\t\u202e\udcff\x9b\x07") == r"a\x1b[0m\n\r\t\u202e\xff\x9b\x07"
