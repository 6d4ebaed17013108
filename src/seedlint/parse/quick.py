"""Whether a file is Python at all, asked of the standard library's parser, which costs a tenth of libcst."""

from __future__ import annotations

import ast
import symtable
import warnings

from seedlint.text.source import DecodeError, decode


def is_readable(content: bytes) -> bool:
    """Return whether bytes decode and parse. False is no verdict: the program may be newer than the running Python."""
    try:
        text = decode(content).normalised()
    except DecodeError:
        return False
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return _is_compiled(text) or _is_parsed(text)


def _is_compiled(text: str) -> bool:
    """Tell whether Python finds the scopes of a text: it parses that, but makes no nodes, which takes half the time."""
    try:
        symtable.symtable(text, "", "exec")
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return False
    return True


def _is_parsed(text: str) -> bool:
    """Tell whether a text parses; it may use names as Python allows none to be used (`nonlocal x` in a module)."""
    try:
        ast.parse(text)
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return False
    return True
