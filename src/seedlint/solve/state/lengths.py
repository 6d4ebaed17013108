"""How many elements an iterator over others gives, by how many these have."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final, TypeAlias

from seedlint.solve.state.items import Slice, Value
from seedlint.solve.state.values import TRUE, as_constant

#: The least and the most elements (None: unbounded).
Bounds: TypeAlias = tuple[int, int | None]
#: Those of what nothing is known of.
ANY_NUMBER: Final[Bounds] = (0, None)
#: How many elements there are at least where there is no end.
ENDLESS: Final = sys.maxsize
#: What gives elements of its source and leaves out some, as a function or selectors say.
PASSING: Final = frozenset({"filter", "filterfalse", "takewhile", "dropwhile"})
_LEAVING_OUT: Final = PASSING | {"compress"}
#: The kind of the iterator of a loader, which calls functions of the program at each step to make something else of it. Its own
#: argument says whether it is known to give a batch.
LOADING: Final = "loading"
#: Those that have no end: a counter, and what begins again with the first element.
COUNTING: Final = "count"
CYCLING: Final = "cycle"
#: What calls a function for each element until that gives the value which it stops at.
UNTIL: Final = "until"
#: Those that have elements though they go through nothing else.
WITHOUT_SOURCE: Final = frozenset({LOADING, COUNTING})
#: What makes at least one of one or more.
_GATHERING: Final = frozenset({"batched", "groupby"})


def bounds_of(kind: str, sources: Sequence[Bounds], start: Value) -> Bounds:
    """Return how many elements an iterator of a kind gives, by the bounds of its sources; `start` is its own argument."""
    least = min((low for low, _ in sources), default=0)
    most = _least_of([high for _, high in sources])
    match kind:
        case "chain":
            highs = [high for _, high in sources if high is not None]
            return sum(low for low, _ in sources), sum(highs) if len(highs) == len(sources) else None
        case "zip_longest":
            highs = [high for _, high in sources if high is not None]
            return max(low for low, _ in sources), max(highs) if len(highs) == len(sources) else None
        case "islice":
            return _sliced((least, most), start)
        case "count":
            return ENDLESS, None
        case "cycle":
            return (ENDLESS if least else 0), 0 if most == 0 else None
        case "pairwise":
            return max(0, least - 1), None if most is None else max(0, most - 1)
        case "loading" | "drawing":
            number = as_constant(start)
            if number is not None and type(number.value) is int:
                return number.value, number.value
            return int(start == TRUE), None
        case _ if kind in _LEAVING_OUT:
            return 0, most
        case _ if kind in _GATHERING:
            return min(1, least), most
        case _:
            return least, most


def _least_of(highs: Sequence[int | None]) -> int | None:
    return min((high for high in highs if high is not None), default=None)


def _sliced(bounds: Bounds, start: Value) -> Bounds:
    """Return how many of so many elements a slice takes; of an unknown slice, any number."""
    least, most = bounds
    for item in start:
        if isinstance(item, Slice):
            held = [as_constant(bound) for bound in item.bounds]
            numbers = [each.value for each in held if each is not None and isinstance(each.value, int | None)]
            # Python refuses to count that far.
            is_told = all(number is None or number <= ENDLESS for number in numbers)
            if is_told and len(numbers) == len(held) and len(start) == 1:
                part = slice(*numbers)
                top = part.stop if most is None else most
                return len(range(least)[part]), None if top is None else len(range(top)[part])
    return 0, most
