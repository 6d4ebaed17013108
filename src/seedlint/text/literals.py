"""What stands in a text as Python: literals, as `ast.literal_eval` reads them, and whole programs."""

from __future__ import annotations

import ast
import warnings
from typing import Final

#: What a text raises that is no literal.
NO_LITERAL: Final = (ValueError, SyntaxError, TypeError, MemoryError, RecursionError)


def literal(text: str) -> object:
    """Return what a text says; one that is no literal raises one of `NO_LITERAL`."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # `"\\d"` is told where the program runs
        found: object = ast.literal_eval(text)
    return found


def program(text: str) -> object:
    """Return the tree of a program; a text that is none raises one of `NO_LITERAL`."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(text)
