"""The code blocks of the README and of all pages, written or generated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from seedlint.rules.registry import RULES

ROOT = Path(__file__).parents[2]
_BLOCK = re.compile(r"^```(?P<language>\w*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


class Block(NamedTuple):
    """A block: the page it stands on, the line of its first line, its language and its text."""

    page: str
    line: int
    language: str
    text: str

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"


def pages() -> dict[str, str]:
    """Return the text of every page by its path."""
    files = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    written = {str(path.relative_to(ROOT)): path.read_text(encoding="utf-8") for path in files}
    return written | {f"rules/{rule.code}.md": rule.page for rule in RULES}


def blocks(*languages: str) -> list[Block]:
    """Return all blocks of some languages, of all if none is named."""
    return [
        each
        for page, text in pages().items()
        for each in _in(page, text)
        if each.language in languages or not languages
    ]


def block(page: str, language: str, containing: str) -> str:
    """Return the one block of a page that holds a text."""
    (found,) = [
        each for each in _in(page, pages()[page]) if each.language == language and containing in each.text
    ]
    return found.text


def _in(page: str, text: str) -> Iterator[Block]:
    for match in _BLOCK.finditer(text):
        yield Block(page, text.count("\n", 0, match.start()) + 2, match["language"], match["text"])
