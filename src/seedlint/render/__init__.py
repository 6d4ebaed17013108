"""Output formats, one per file: each is one function from a report to text."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias, cast, get_args

from seedlint.settings import OutputFormat

if TYPE_CHECKING:
    from seedlint.finding import Report
    from seedlint.render.view import View

#: A format: the report, and what else it may need, to the text that is written.
Render: TypeAlias = "Callable[[Report, View], str]"

FORMATS: tuple[OutputFormat, ...] = get_args(OutputFormat)
#: Formats that are UTF-8 whatever the terminal speaks, because programs read them so.
UTF_8: frozenset[OutputFormat] = frozenset({"json", "jsonl", "sarif", "gitlab", "junit", "rdjson"})


def renderer(name: OutputFormat) -> Render:
    """Return the function of a format. Only its own file is imported."""
    return cast("Render", importlib.import_module(f"seedlint.render.{name}").render)
