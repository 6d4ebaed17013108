"""Iterators within iterators within iterators: `rows = islice(rows, n)` in each epoch makes them ever deeper."""

from __future__ import annotations

from typing import Final

from seedlint.solve.state.items import Item, LazyIterator, Value
from seedlint.solve.state.values import one

#: So many of them within one another are followed one by one.
DEEPEST: Final = 6


def shallow(source: Value) -> Value:
    """Return what an iterator goes through; where that is many of them within one another, what the innermost go through and all
    that the others call for each element.
    """
    if not any(_is_deep(item, DEEPEST) for item in source):
        return source
    found: set[Item] = set()
    for item in source:
        functions: dict[Value, None] = {}
        inner: set[Item] = set()
        _gather(item, functions, inner, set())
        found |= one(LazyIterator(tuple(functions), (frozenset(inner),))) if functions else inner
    return frozenset(found)


def _is_deep(item: Item, left: int) -> bool:
    if not isinstance(item, LazyIterator):
        return False
    return not left or any(_is_deep(inner, left - 1) for source in item.sources for inner in source)


def _gather(item: Item, functions: dict[Value, None], found: set[Item], seen: set[Item]) -> None:
    if not isinstance(item, LazyIterator) or not item.sources:
        found.add(item)
    elif item not in seen:
        seen.add(item)
        functions |= dict.fromkeys(item.functions)
        for source in item.sources:
            for inner in source:
                _gather(inner, functions, found, seen)
