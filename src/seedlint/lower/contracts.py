"""Contracts: `# seedlint: draws=torch` on the header of a function."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from seedlint.ir.ops import Comment, Contract, Function, Position

_MARKER: Final = re.compile(r"seedlint:(.*)", re.DOTALL)
_WORD: Final = re.compile(r"\b(?:(draws|seeds)\s*=\s*([\w.]+(?:\s*,\s*[\w.]+)*)|pure\b)")


def contracts(
    functions: Sequence[Function], comments: Sequence[Comment], positions: Sequence[Position]
) -> Iterator[tuple[int, Contract]]:
    """Yield the index of each function with a contract, and the contract."""
    found = {
        comment.line: contract for comment in comments if (contract := _contract(comment.text)) is not None
    }
    if not found:
        return
    for index, function in enumerate(functions):
        if function.kind == "function":
            position = positions[function.pos]
            for line in range(position.line, position.last_line + 1):
                if line in found:
                    yield index, found[line]
                    break


def _contract(text: str) -> Contract | None:
    """Return what a comment promises of the function it stands on, None if it promises nothing."""
    marker = _MARKER.search(text)
    if marker is None:
        return None
    streams: dict[str, tuple[str, ...]] = {"draws": (), "seeds": ()}
    pure = False
    for word in _WORD.finditer(marker[1]):
        if word[1]:
            streams[word[1]] += tuple(name.strip() for name in word[2].split(","))
        else:
            pure = True
    if not pure and not any(streams.values()):
        return None
    return Contract(streams["draws"], streams["seeds"], pure)
