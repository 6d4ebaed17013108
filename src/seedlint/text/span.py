"""Places in source text.

Everywhere inside seedlint lines and columns are 1-based and columns count code points; `end_column`
points one past the last character. Other conventions (0-based, UTF-16, notebook cells) are converted
at the border, once.
"""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of source text within one file."""

    line: int
    column: int
    end_line: int
    end_column: int


class Place(NamedTuple):
    """A span in a named file. `path` is the path as it is shown to the user."""

    path: str
    span: Span

    def __str__(self) -> str:
        """Return `path:line`, the form messages use."""
        return f"{self.path}:{self.span.line}"
