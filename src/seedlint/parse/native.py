"""libcst's parser without what it does besides parsing.

Each node of libcst checks itself when it is made, whitespace by regular expressions. For a tree made by hand that is worth
its time; the parser's own nodes are right by construction, and checking them is a third of parsing.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

import libcst as cst

_lock = Lock()
_parsing = 0
_check = cst.CSTNode.__post_init__


def parse_module(text: str) -> cst.Module:
    """Return libcst's tree of a program's text; raises what `libcst.parse_module` raises."""
    with _unchecked():
        return cst.parse_module(text)


@contextmanager
def _unchecked() -> Iterator[None]:
    """Leave out the checks of nodes; the last of several threads that parse puts them back."""
    global _parsing  # noqa: PLW0603
    with _lock:
        _parsing += 1
        cst.CSTNode.__post_init__ = _no_check  # type: ignore[assignment,method-assign]
    try:
        yield
    finally:
        with _lock:
            _parsing -= 1
            if not _parsing:
                cst.CSTNode.__post_init__ = _check  # type: ignore[method-assign]


def _no_check(_node: cst.CSTNode) -> None:
    pass
