"""SDL902: suppressions that silence nothing or say what is not known, and what is left after the fix."""

from __future__ import annotations

import pytest

import seedlint
from tests.e2e.program import STALE, run, write

HEAD = "import torch\nfrom torch import nn\ntorch.manual_seed(0)\n"
STALE_MODEL = "torch.rand(3)\nmodel = nn.Linear(2, 2)"
FRESH_MODEL = "model = nn.Linear(2, 2)"


def said(source, **options):
    found = seedlint.check_source(source, extend_select=["SDL902"], **options)
    return [(each.code, each.message) for each in found]


def useless(source, **options):
    return [message for code, message in said(source, **options) if code == "SDL902"]


@pytest.mark.parametrize(
    "comment, meant",
    [
        ("# noqa: SDL1O1", "# noqa: SDL101"),
        ("# seedlint: ingore[SDL101] why", "# seedlint: ignore[SDL101] why"),
        ("# noqa: SDL999", "# noqa: SDL999"),
    ],
)
def test_a_wrong_letter_is_mended_only_where_unsafe_fixes_are_wanted(tmp_path, comment, meant):
    source = f"{HEAD}{STALE_MODEL}  {comment}\n"
    write(tmp_path, a=source)
    run(tmp_path, "--select", "SDL902", "--fix")
    assert (tmp_path / "a.py").read_text() == source
    outcome = run(tmp_path, "--select", "SDL902", "--fix", "--unsafe-fixes")
    assert (tmp_path / "a.py").read_text() == f"{HEAD}{STALE_MODEL}  {meant}\n", outcome


@pytest.mark.parametrize(
    "comment",
    [
        "# noqa: SDL101",
        "# noqa: SDL101, E501",
        "# NOQA:SDL101",
        "# seedlint: ignore[SDL101] it is meant",
        "# seedlint: ignore",
        "# type: ignore # noqa: SDL101",
        "# seedlint: ignore-file",
    ],
)
def test_what_silences_something_is_used(comment):
    assert said(f"{HEAD}{STALE_MODEL}  {comment}\n") == []


@pytest.mark.parametrize(
    "comment, message, rest",
    [
        ("  # noqa: SDL101", "`SDL101` silences nothing here", ""),
        ("  # noqa: SDL101, E501", "`SDL101` silences nothing here", "  # noqa: E501"),
        ("  # noqa: E501,SDL101", "`SDL101` silences nothing here", "  # noqa: E501"),
        ("  # noqa: E501 SDL101 F401", "`SDL101` silences nothing here", "  # noqa: E501 F401"),
        ("  # seedlint: ignore[SDL101] it is meant", "`SDL101` silences nothing here", ""),
        (
            "  # seedlint: ignore[SDL101]  # type: ignore",
            "`SDL101` silences nothing here",
            "  # type: ignore",
        ),
        ("  # type: ignore  # noqa: SDL101", "`SDL101` silences nothing here", "  # type: ignore"),
        ("  # noqa: SDL101 a reason", "`SDL101` silences nothing here", "  # a reason"),
        ("  # seedlint: ignore", "this comment silences nothing", ""),
        ("  # seedlint: ignore-file", "this comment silences nothing", ""),
    ],
)
def test_what_silences_nothing_is_told_and_removed(tmp_path, comment, message, rest):
    source = f"{HEAD}{FRESH_MODEL}{comment}\nx = 1\n"
    assert useless(source) == [message]
    write(tmp_path, a=source)
    outcome = run(tmp_path, "--extend-select", "SDL902", "--fix")
    assert outcome.status == 0, outcome
    assert (tmp_path / "a.py").read_text() == f"{HEAD}{FRESH_MODEL}{rest}\nx = 1\n"


def test_two_useless_codes_are_told_and_removed(tmp_path):
    source = f"{HEAD}{FRESH_MODEL}  # noqa: SDL101, SDL104\n"
    assert useless(source) == ["`SDL101` silences nothing here", "`SDL104` silences nothing here"]
    write(tmp_path, a=source)
    assert run(tmp_path, "--extend-select", "SDL902", "--fix").status == 0
    assert (tmp_path / "a.py").read_text() == f"{HEAD}{FRESH_MODEL}\n"


@pytest.mark.parametrize(
    "comment, message",
    [
        ("# noqa: SDL199", "`SDL199` is no rule (did you mean `SDL101`?)"),
        ("# noqa: SDL1O1", "`SDL1O1` is no rule (did you mean `SDL101`?)"),
        ("# noqa: SDL101SDL104", "`SDL101SDL104` is no rule"),
        ("# noqa SDL101", "this comment silences every finding, not the codes after it"),
        ("# noqa: SDL 101", "this comment silences every finding, not the codes after it"),
        ("# noqa : SDL101", "this comment silences every finding, not the codes after it"),
        (
            "# noqa SDL104",
            "this comment silences every finding, not the codes after it: write `# noqa: SDL104`",
        ),
        (
            "# noqa: stale-seed",
            "this comment silences every finding, as `stale-seed` is the name of a rule, not its code: write `# noqa: SDL101`",
        ),
        (
            "# seedlint: ignore[Stale-Seed]",
            "`Stale-Seed` is the name of a rule, not its code: write `SDL101`",
        ),
        ("# noqa: SLD101", "`SLD101` is no rule (did you mean `SDL101`?)"),
        ("# seedlint: ignore[E501]", "`E501` is no rule"),
        ("# seedlint: ingore[SDL101]", "`ingore` is no word of seedlint's (did you mean `ignore`?)"),
        ("# seedlint: draws=trch", "`trch` is no stream (did you mean `torch`?)"),
        ("# seedlint: disable", "`disable` is no word of seedlint's"),
    ],
)
def test_what_is_misspelt_is_told(comment, message):
    found = useless(f"{HEAD}{STALE_MODEL}  {comment}\n")
    assert len(found) == 1
    assert found[0].startswith(message.partition(" (did")[0])


@pytest.mark.parametrize(
    "comment",
    [
        "# noqa",
        "# noqa: E501",
        "# noqa: SDL103",
        "# noqa: SDL1",
        "# noqa: SDL101, SDL902",
        "# seedlint: draws=torch, numpy",
        "# seedlint: pure",
        "# a text about seedlint: nothing",
    ],
)
def test_what_cannot_be_known_to_be_useless_is_not_told(comment):
    assert useless(f"{HEAD}{FRESH_MODEL}  {comment}\n") == []


def test_a_rule_that_is_off_is_not_missed():
    source = f"{HEAD}{FRESH_MODEL}  # seedlint: ignore[SDL104]\n"
    assert useless(source, ignore=["SDL104"]) == []
    assert useless(source, select=["SDL101", "SDL902"]) == []


def test_it_is_off_by_default(tmp_path):
    write(tmp_path, a=f"{HEAD}{FRESH_MODEL}  # noqa: SDL101\n")
    assert run(tmp_path).out == ""
    assert run(tmp_path, "--select", "ALL", "--ignore", "SDL103").out.startswith("a.py:4:34: SDL902 ")


def test_strings_and_broken_files_are_left_alone(tmp_path):
    assert useless("x = '# noqa: SDL101'\n") == []
    write(tmp_path, a="def broken(:  # noqa: SDL101\n")
    assert [line.split(" ")[1] for line in run(tmp_path, "--extend-select", "SDL902").out.splitlines()] == [
        "SDL901"
    ]


def test_fixes_of_both_kinds_together(tmp_path):
    write(tmp_path, a=STALE + "other = 1  # noqa: SDL101\n")
    assert run(tmp_path, "--extend-select", "SDL902", "--fix").status == 0
    assert (tmp_path / "a.py").read_text().endswith("other = 1\n")
