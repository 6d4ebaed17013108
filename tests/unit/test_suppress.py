from __future__ import annotations

import pytest

from seedlint.finding import Finding
from seedlint.suppress import comments_in, suppress
from seedlint.text.span import Place, Span


def finding(code: str = "SDL101", statement: Span = Span(2, 1, 4, 2)) -> Finding:  # noqa: B008 - immutable
    return Finding(code, "name", "error", "message", Place("a.py", Span(3, 5, 3, 9)), statement)


def is_silent(text: str, code: str = "SDL101") -> bool:
    return not suppress([finding(code)], lambda path: comments_in(text))


@pytest.mark.parametrize(
    "comment, silenced",
    [
        ("# noqa", True),
        ("#noqa", True),
        ("# NOQA", True),
        ("# noqa: SDL101", True),
        ("# noqa:SDL101", True),
        ("# noqa: sdl101", True),
        ("# noqa: SDL1", True),
        ("# noqa: E501, SDL101", True),
        ("# noqa: E501 SDL101", True),
        ("# noqa: SDL104,SDL101 the seed of the paper", True),
        ("# type: ignore # noqa: SDL101", True),
        ("# noqa: E501", False),
        ("# noqa: SDL104", False),
        ("# noqa: SDL1011", False),
        ("# noqa: SDL1O1", False),
        ("# noqa: SDL101SDL104", False),
        ("# seedlint: ignore[SDL101] the seed of the paper", True),
        ("# seedlint: ignore[SDL104, SDL101]", True),
        ("# seedlint: ignore [SDL101]", True),
        ("# seedlint: ignore [SDL104]", False),
        ("# seedlint: ignore", True),
        ("# seedlint: ignore[SDL104]", False),
        ("# seedlint: ignore[]", False),
        ("# seedlint: pure", False),
        ("# not a noqa comment", False),
    ],
)
def test_which_comment_silences(comment, silenced):
    assert is_silent(f"x = 1\ny = f(\n    Net())  {comment}\n") is silenced


@pytest.mark.parametrize("line, silenced", [(1, False), (2, True), (3, True), (4, True), (5, False)])
def test_any_line_of_the_statement_counts_and_no_other(line, silenced):
    lines = ["x = 1", "y = f(", "    Net(),", ")", "z = 1"]
    lines[line - 1] += "  # noqa"
    assert is_silent("\n".join(lines)) is silenced


def test_the_closing_line_of_a_string_counts():
    assert is_silent('x = 1\ny = f("""\n  text\n""", Net())  # noqa: SDL101\n')


def test_text_in_a_string_is_no_comment():
    assert not is_silent('x = 1\ny = f("# noqa",\n  "# seedlint: ignore-file",\n)\n')


def test_ignore_file_counts_anywhere():
    assert is_silent("x = 1\ny = f(\n   1)\n\n\n# seedlint: ignore-file\n")


def test_ignore_file_in_a_file_that_cannot_be_parsed():
    assert is_silent("# seedlint: ignore-file\nx = (\n")
    assert is_silent("x = '''\n\n# seedlint: ignore-file\n")


def test_comments_are_asked_for_once_per_file():
    asked: list[str] = []

    def comments(path: str) -> list:
        asked.append(path)
        return []

    suppress([finding(), finding("SDL104")], comments)
    assert asked == ["a.py"]


def test_lines_are_counted_as_python_does():
    text = "x = 1\r\ny = f(\r\n'\x0c\x1c', Net())  # noqa\r\n"
    assert [comment.line for comment in comments_in(text)] == [3]
