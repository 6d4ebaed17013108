"""A file's bytes and the text they stand for: byte order mark, coding cookie, line ends.

Decoding follows Python's own rules (PEP 263), so that seedlint reads a file exactly when Python would.
"""

from __future__ import annotations

import codecs
import io
import re
import tokenize
from typing import Final

import msgspec

_COOKIE: Final = re.compile(rb"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
_BLANK: Final = re.compile(rb"^[ \t\f]*(?:[#\r\n]|$)")
_LINE_END: Final = re.compile(rb"\r\n|\r|\n")


class DecodeError(Exception):
    """Bytes that are no text of the encoding they claim; `line` and `column` are 1-based, the column in code points."""

    def __init__(self, message: str, line: int, column: int) -> None:
        super().__init__(message)
        self.message = message
        self.line = line
        self.column = column


class DecodedSource(msgspec.Struct, frozen=True, gc=False):
    r"""The text of a file, with what is needed to write it back.

    `text` has neither a byte order mark nor changed line ends; `newline` is the first line end, "\n" if there is none.
    """

    text: str
    encoding: str = "utf-8"
    bom: bool = False
    newline: str = "\n"

    def normalised(self) -> str:
        r"""Return the text with "\n" at every line end, as Python's own tokenizer sees it."""
        if "\r" not in self.text:
            return self.text
        return self.text.replace("\r\n", "\n").replace("\r", "\n")

    def encode(self, text: str) -> bytes:
        """Return the bytes of another text in the same encoding, with the same byte order mark.

        Raises UnicodeEncodeError where the encoding has no bytes for a character.
        """
        return (codecs.BOM_UTF8 if self.bom else b"") + text.encode(self.encoding)


def decode(content: bytes) -> DecodedSource:
    """Return the text of a file, or raise `DecodeError`."""
    bom = content.startswith(codecs.BOM_UTF8)
    if bom:
        content = content[len(codecs.BOM_UTF8) :]
    encoding = _encoding(content, bom)
    text = _decoded(content, encoding)
    if "\0" in text:
        offset = text.index("\0")
        raise DecodeError("source contains a NUL byte", *_place_in_text(text[:offset]))
    return DecodedSource(text, encoding, bom, _first_newline(text))


def _encoding(content: bytes, bom: bool) -> str:
    """Return the encoding named by a coding cookie in the first two lines, "utf-8" without one."""
    for number, line in enumerate(_LINE_END.split(content[:2000], maxsplit=2)[:2], start=1):
        found = _COOKIE.match(line)
        if found is None:
            if not _BLANK.match(line):
                break
            continue
        name = found[1].decode("ascii", "replace")
        encoding = _known(name, number)
        if bom and encoding != "utf-8":
            raise DecodeError(f"encoding problem: {name} with a UTF-8 byte order mark", number, 1)
        return encoding
    return "utf-8"


def _known(name: str, line: int) -> str:
    """Return the canonical name of a text encoding."""
    try:
        known = codecs.lookup(name)
        "".encode(name)  # refuses codecs that are not between text and bytes
    except (LookupError, ValueError) as error:
        raise DecodeError(f"unknown encoding: {name}", line, 1) from error
    return known.name


def _decoded(content: bytes, encoding: str) -> str:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        before = content[: error.start].decode(encoding, "replace")
        raise DecodeError(
            f"invalid {encoding}: byte 0x{content[error.start]:02x} cannot be decoded",
            *_place_in_text(before),
        ) from error
    except (ValueError, LookupError) as error:
        raise DecodeError(f"invalid {encoding}: {error}", 1, 1) from error
    if not text.isascii() and encoding != "utf-8":
        _refuse_surrogates(text)
    return text


def _refuse_surrogates(text: str) -> None:
    """Refuse what no Unicode text holds; a few odd codecs produce it."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise DecodeError("invalid text: a lone surrogate", *_place_in_text(text[: error.start])) from error


def _place_in_text(before: str) -> tuple[int, int]:
    """Return the 1-based line and column of the character that follows `before`."""
    before = before.replace("\r\n", "\n").replace("\r", "\n")
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def _first_newline(text: str) -> str:
    end = text.find("\n")
    cr = text.find("\r", 0, end if end >= 0 else None)
    if cr >= 0:
        return "\r\n" if cr + 1 == end else "\r"
    return "\n"


def encoded(text: str) -> bytes:
    """Return the bytes that a file of this text has, as its coding cookie says; UTF-8 where they cannot be had so."""
    content = text.encode("utf-8", "surrogatepass")
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(content).readline)
        return text.encode(encoding)
    except (SyntaxError, UnicodeError):
        return content
