"""The comments that speak to a linter."""

from __future__ import annotations

import re
from typing import Final

from seedlint.ir.ops import Comment

_CANDIDATE: Final = re.compile(r"#[^\n]*?(?:noqa|seedlint:)", re.IGNORECASE)
_SPEAKS: Final = re.compile(r"noqa|seedlint:", re.IGNORECASE)
#: Strings, which may hold what looks like a comment, and comments.
_TOKEN: Final = re.compile(
    r"""
    (?P<triple>\"\"\"|''') (?:[^\\]|\\.)*? (?P=triple)
    | " (?:[^"\\\n]|\\.)* "
    | ' (?:[^'\\\n]|\\.)* '
    | (?P<comment>\#[^\n]*)
    """,
    re.VERBOSE | re.DOTALL,
)


def linter_comments(text: str) -> tuple[Comment, ...]:
    r"""Return the comments that contain `noqa` or `seedlint:`, in order. Line ends are "\n"."""
    if _CANDIDATE.search(text) is None:
        return ()
    found: list[Comment] = []
    line = 1
    counted = 0
    for token in _TOKEN.finditer(text):
        comment = token["comment"]
        if comment is not None and _SPEAKS.search(comment):
            line += text.count("\n", counted, token.start())
            counted = token.start()
            found.append(Comment(line, comment.rstrip()))
    return tuple(found)
