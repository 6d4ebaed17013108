from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedlint.text.source import DecodedSource, DecodeError, decode


@pytest.mark.parametrize(
    "content, text, encoding",
    [
        (b"x = 1\n", "x = 1\n", "utf-8"),
        ("ü\n".encode(), "ü\n", "utf-8"),
        (b"# -*- coding: latin-1 -*-\n\xfc\n", "# -*- coding: latin-1 -*-\nü\n", "iso8859-1"),
        (b"#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\n\x80\n", None, "cp1252"),
        (b"\r# coding: latin-1\r\xfc", "\r# coding: latin-1\rü", "iso8859-1"),
        (b"x = 1\n# coding: latin-1\n", "x = 1\n# coding: latin-1\n", "utf-8"),
        (b"\n\n# coding: latin-1\n", "\n\n# coding: latin-1\n", "utf-8"),
        (b"", "", "utf-8"),
    ],
)
def test_encodings_are_those_that_python_sees(content: bytes, text: str | None, encoding: str) -> None:
    decoded = decode(content)
    assert decoded.encoding == encoding
    assert decoded.text == (content.decode(encoding) if text is None else text)


def test_a_byte_order_mark_is_kept_apart() -> None:
    decoded = decode(codecs.BOM_UTF8 + b"x = 1\n")
    assert (decoded.text, decoded.bom) == ("x = 1\n", True)
    assert decoded.encode("y = 2\n") == codecs.BOM_UTF8 + b"y = 2\n"


@pytest.mark.parametrize(
    "text, newline",
    [
        ("", "\n"),
        ("x", "\n"),
        ("x\ny\r\n", "\n"),
        ("x\r\ny\n", "\r\n"),
        ("x\ry\n", "\r"),
        ("x\r", "\r"),
        ("x\r\n", "\r\n"),
    ],
)
def test_the_first_line_end_counts(text: str, newline: str) -> None:
    assert decode(text.encode()).newline == newline


@pytest.mark.parametrize(
    "content, line, column, message",
    [
        (b"a\nb\xff", 2, 2, "invalid utf-8: byte 0xff cannot be decoded"),
        ("ü = '".encode() + b"\xc3'", 1, 6, "invalid utf-8: byte 0xc3 cannot be decoded"),
        (b"a\r\n\rb\0c", 3, 2, "source contains a NUL byte"),
        (b"\n# coding: klingon", 2, 1, "unknown encoding: klingon"),
        (b"# coding: hex\n", 1, 1, "unknown encoding: hex"),
        (b"# coding: undefined\n", 1, 1, "unknown encoding: undefined"),
        (
            codecs.BOM_UTF8 + b"# coding: ascii\n",
            1,
            1,
            "encoding problem: ascii with a UTF-8 byte order mark",
        ),
        (b"# coding: utf-7\n+2AA-", 2, 1, None),
    ],
)
def test_what_cannot_be_decoded_says_where(
    content: bytes, line: int, column: int, message: str | None
) -> None:
    with pytest.raises(DecodeError) as caught:
        decode(content)
    assert (caught.value.line, caught.value.column) == (line, column)
    assert message is None or caught.value.message == message


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_writing_back_gives_the_same_bytes(text: str) -> None:
    content = ("#\n#\n" + text).encode()
    decoded = decode(content)
    assert decoded.encode(decoded.text) == content


@given(st.binary(max_size=100))
def test_any_bytes_are_text_or_refused(content: bytes) -> None:
    try:
        decoded = decode(content)
    except DecodeError:
        pass
    else:
        assert isinstance(decoded, DecodedSource)
        assert "\r" not in decoded.normalised()
