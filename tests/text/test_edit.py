"""Laws of edits: what no edit names stays as it is, byte for byte."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedlint.finding import Edit
from seedlint.text.edit import EditError, apply_edits, decode, line_starts, mover, position
from seedlint.text.span import Span

TEXTS = st.text(st.sampled_from("ab é\u2028\x0c😀#\t\n\r"), max_size=40) | st.text(max_size=20).filter(
    lambda text: "\0" not in text
)


@st.composite
def edited(draw):
    """Return a text, its encoding, a byte order mark or none, and cuts into it with new content, in order."""
    text = draw(TEXTS.filter(lambda each: "coding" not in each).filter(_encodable))
    mark = draw(st.sampled_from([b"", codecs.BOM_UTF8]))
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    pairs = list(zip(cuts[::2], cuts[1::2], strict=False))
    contents = [draw(st.text(st.sampled_from("xyü\n"), max_size=4)) for _ in pairs]
    return text, mark, pairs, contents


def _encodable(text):
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return not text.startswith("\ufeff")


def _edits(text, pairs, contents):
    starts = line_starts(text)
    for (start, end), content in zip(pairs, contents, strict=True):
        yield Edit("x.py", Span(*position(starts, start), *position(starts, end)), content)


@given(edited())
def test_only_what_is_named_changes(case):
    text, mark, pairs, contents = case
    expected, last = "", 0
    for (start, end), content in zip(pairs, contents, strict=True):
        expected += text[last:start] + content
        last = end
    expected += text[last:]
    assert apply_edits(mark + text.encode(), _edits(text, pairs, contents)) == mark + expected.encode()


@given(edited())
def test_the_order_of_edits_at_different_places_is_no_matter(case):
    text, mark, pairs, contents = case
    edits = list(_edits(text, pairs, contents))
    if len({each.span[:2] for each in edits}) == len(edits):
        source = mark + text.encode()
        assert apply_edits(source, edits) == apply_edits(source, edits[::-1])


@given(edited(), st.data())
def test_a_position_moves_with_its_character(case, data):
    text, mark, pairs, contents = case
    kept = [index for index in range(len(text)) if not any(start <= index < end for start, end in pairs)]
    if not kept:
        return
    index = data.draw(st.sampled_from(kept))
    source = mark + text.encode()
    edits = list(_edits(text, pairs, contents))
    line, column = mover(source, edits)(*position(line_starts(text), index))
    after = decode(apply_edits(source, edits))
    assert after.text[after.index(line, column)] == text[index]
    assert len(after.text) - after.index(line, column) == len(text) - index + sum(
        len(content) - (end - start)
        for (start, end), content in zip(pairs, contents, strict=True)
        if start > index
    )


@given(TEXTS)
def test_positions_and_indices_are_inverse(text):
    starts = line_starts(text)
    decoded = decode(b"")
    decoded = type(decoded)(text, "utf-8", b"", starts)
    for index in range(len(text) + 1):
        line, column = position(starts, index)
        assert decoded.index(line, column) == index
        assert decoded.line(line)[column - 1 : column] == text[index : index + 1]


@pytest.mark.parametrize("cookie", ["latin-1", "cp1252", "iso8859-15", "utf-8", "koi8-r"])
def test_the_encoding_of_the_file_is_kept(cookie):
    source = f"# coding: {cookie}\nx = 1\n".encode(cookie) + "s = 'жé'\n".encode(cookie, "ignore")
    result = apply_edits(source, [Edit("x.py", Span(2, 1, 2, 1), "y = 2\n")])
    assert result == source.replace(b"x = 1", b"y = 2\nx = 1")


def test_a_character_that_the_encoding_lacks_is_refused():
    with pytest.raises(EditError, match="cannot encode"):
        apply_edits(b"# coding: latin-1\nx = 1\n", [Edit("x.py", Span(2, 1, 2, 1), "π = 3\n")])


@pytest.mark.parametrize(
    "source",
    [b"\xff\xfe", b"# coding: nonsense\n", b"# coding: utf-16\n", b"x\0y", b"# coding: utf-7\n+AGE-"],
)
def test_what_does_not_come_back_the_same_is_refused(source):
    with pytest.raises(EditError):
        decode(source)


@pytest.mark.parametrize(
    "spans",
    [
        [Span(1, 1, 1, 4), Span(1, 3, 1, 5)],
        [Span(1, 1, 1, 4), Span(1, 1, 1, 4)],
        [Span(1, 4, 1, 1)],
        [Span(9, 1, 9, 1)],
        [Span(1, 99, 1, 99)],
        [Span(0, 1, 0, 1)],
        [Span(1, 0, 1, 0)],
    ],
)
def test_overlapping_and_impossible_edits_are_refused(spans):
    with pytest.raises(EditError):
        apply_edits(b"abcdef\n", [Edit("x.py", span, "z") for span in spans])


def test_insertions_at_one_place_come_out_in_the_order_given():
    edits = [Edit("x.py", Span(1, 2, 1, 2), content) for content in "123"]
    assert apply_edits(b"ab", edits) == b"a123b"
