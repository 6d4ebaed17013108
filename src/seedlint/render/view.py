"""What a format may need besides the report: the lines of files, the pages of rules, the terminal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

import msgspec

from seedlint.finding import Severity


class Described(Protocol):
    """What a format says about a rule."""

    @property
    def code(self) -> str:
        """The code, `SDL101`."""

    @property
    def name(self) -> str:
        """The name, `stale-seed`."""

    @property
    def severity(self) -> Severity:
        """How bad its findings are."""

    @property
    def summary(self) -> str:
        """What it flags, in one sentence without a full stop."""

    @property
    def page(self) -> str:
        """Its documentation in Markdown."""


def no_lines(path: str) -> Sequence[str]:
    """Return no lines of any file."""
    return ()


class View(msgspec.Struct, frozen=True):
    """`lines` returns the lines of a file, without line ends, by the path that findings show; none if unreadable.

    `width` is that of the terminal in columns, `encoding` what it speaks: what that cannot say is shown as an escape.
    """

    version: str
    rules: tuple[Described, ...] = ()
    lines: Callable[[str], Sequence[str]] = no_lines
    color: bool = False
    width: int = 100
    encoding: str = "utf-8"
