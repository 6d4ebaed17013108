"""Make text safe to print: names of files and source lines may hold anything."""

from __future__ import annotations

import re
from typing import Final

#: Control characters (C0, DEL, C1), line and paragraph separators, bidirectional overrides and lone surrogates: all
#: that could move the cursor, forge a line, reorder a line, or not be encoded at all.
_UNSAFE: Final = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def printable(text: str) -> str:
    r"""Return the text with every unsafe character as a Python escape (`\x1b`, `\n`, `\u202e`).

    A byte that was not UTF-8 in a file name (a lone surrogate from `surrogateescape`) is shown as that byte.
    """
    return _UNSAFE.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"
    if code > 0xFF:
        return f"\\u{code:04x}"
    return {"\n": r"\n", "\r": r"\r", "\t": r"\t"}.get(match[0], f"\\x{code:02x}")
