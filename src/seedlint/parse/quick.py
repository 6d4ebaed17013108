"""Whether a file is Python at all, asked of the standard library's parser, which costs a tenth of libcst."""

from __future__ import annotations

import ast
import warnings

from seedlint.text.source import DecodeError, decode


def is_readable(content: bytes) -> bool:
    """Return whether bytes decode and parse. False is no verdict: the program may be newer than the running Python."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(decode(content).normalised())
    except (DecodeError, SyntaxError, ValueError, MemoryError, RecursionError):
        return False
    return True
