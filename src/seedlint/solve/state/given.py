"""The arguments of a call to a function of the language, by position or by name."""

from __future__ import annotations

from collections.abc import Sequence

from seedlint.solve.state.items import Given, Value
from seedlint.solve.state.values import NOTHING


def first(given: Sequence[Given], index: int = 0, name: str = "") -> Value:
    """Return a positional argument, or the keyword `name`, or nothing."""
    plain = [value for kind, _, value in given if kind == "positional"]
    if index < len(plain):
        return plain[index]
    return next((value for kind, word, value in given if kind == "keyword" and word == name), NOTHING)


def keyword(given: Sequence[Given], name: str) -> Value:
    """Return the argument given by name, or nothing."""
    return next((value for kind, word, value in given if kind == "keyword" and word == name), NOTHING)


def positional(value: Value) -> Given:
    """Return an argument by position."""
    return ("positional", "", value)
