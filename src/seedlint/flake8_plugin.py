"""seedlint inside flake8: `flake8 --select SDL`.

flake8 hands over one file at a time, in several processes. So each file is checked alone: what it imports is followed,
but not what calls it from elsewhere, and a function nobody calls here is flagged only for what happens inside it.
"""

from __future__ import annotations

import argparse
import ast
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, ClassVar, Final

from seedlint.check import check
from seedlint.config import Configuration
from seedlint.settings import ConfigError
from seedlint.text.source import encoded
from seedlint.version import __version__

_STDIN: Final = ("stdin", "-", "(none)")


class Plugin:
    """The findings of one file, as flake8 takes them."""

    name = "seedlint"
    version = __version__
    notes: ClassVar[bool] = False

    def __init__(self, tree: ast.AST, filename: str, lines: Sequence[str]) -> None:  # noqa: ARG002 - see below
        """Take what flake8 knows of a file. That `tree` is asked for makes this a plugin for whole files."""
        self._path = Path("-" if filename in _STDIN else filename).absolute()
        self._content = encoded("".join(lines))

    @staticmethod
    def add_options(options: Any) -> None:
        """Add our option to flake8's."""
        options.add_option(
            "--seedlint-notes",
            action="store_true",
            parse_from_config=True,
            help="Report notes (SDL102, SDL104) too.",
        )

    @classmethod
    def parse_options(cls, options: argparse.Namespace) -> None:
        """Take what flake8 was told."""
        cls.notes = options.seedlint_notes

    def run(self) -> Iterator[tuple[int, int, str, type[Plugin]]]:
        """Yield line, column (from 0), text and the plugin for each finding."""
        overlay = {self._path: self._content}
        try:
            settings_for = Configuration().settings_for
            report = check([], settings_for, overlay=overlay, virtual=[self._path], alone=True)
        except ConfigError as error:
            yield 1, 0, f"SDL901 not linted, for seedlint is not configured well: {error}", type(self)
            return
        for failure in report.failures:
            yield 1, 0, f"SDL901 not linted, for seedlint failed: {failure.message}", type(self)
        for finding in report.findings:
            if finding.severity == "error" or self.notes:
                line, column = finding.place.span[:2]
                yield line, column - 1, f"{finding.code} {finding.message}", type(self)
