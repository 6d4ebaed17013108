"""`heapq`: lists of which the least element is taken first; and `bisect`, which keeps a list in order and finds places in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.objects import containers, sequences
from seedlint.solve.standard.ordering import (
    ask_for_keys,
    is_made_on_the_way,
    order_of,
    sorted_elements,
    told_keys,
    with_keys,
)
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first, keyword
from seedlint.solve.state.items import Given, Object, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Special
from seedlint.solve.state.values import FALSE, NONE, TRUE, UNKNOWN, as_constant, constant, join_all


def _the_list(given: Sequence[Given]) -> Object | None:
    value = first(given)
    item = next(iter(value)) if len(value) == 1 else None
    return item if isinstance(item, Object) else None


def _push(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    for item in first(given):
        if isinstance(item, Object):
            sequences.append(machine, frame, item, first(given, 1), certain=len(first(given)) == 1)
    arrange(machine, frame, _the_list(given), position)
    return NONE


def arrange(machine: Machine, frame: Frame, item: Object | None, position: ops.Pos) -> None:
    """Put the elements of a list in order, which is a heap."""
    known = sequences.known_elements(machine, frame, item) if item is not None else None
    if known is not None and item is not None:
        sequences.fill(machine, item, sorted_elements(machine, frame, known, [], position))


def _heapify(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    arrange(machine, frame, _the_list(given), position)
    return NONE


def _pop(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    item = _the_list(given)
    return UNKNOWN if item is None else sequences.take(machine, frame, item, 0)


def _push_pop(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    _push(machine, frame, given, position)
    return _pop(machine, frame, given, position)


def _replace(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    taken = _pop(machine, frame, given, position)
    _push(machine, frame, given, position)
    return taken


def _some(reverse: Value) -> Special:
    """Return what `nsmallest` or `nlargest` does."""

    def choose(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        count, key = as_constant(first(given, 0, "n")), first(given, 2, "key")
        source = first(given, 1, "iterable")
        known = containers.known_elements(machine, frame, source)
        words: list[Given] = [("keyword", "key", key), ("keyword", "reverse", reverse)]
        what = f"ranked@{position}"
        if known is None or count is None or not isinstance(count.value, int):
            on_the_way = is_made_on_the_way(source, key)
            if on_the_way:
                _, _, element = with_keys(machine, frame, source, key, position)
            else:
                element = machine.do.exhaust(frame, source, position) if known is None else join_all(known)
            if key and key != NONE and not on_the_way and machine.state is not None:
                ask_for_keys(machine, frame, key, element or UNKNOWN, position)
            return sequences.new_list(machine, frame, what, element)
        ranked = sorted_elements(machine, frame, known, words, position)
        return sequences.filled(machine, frame, what, ranked[: max(0, count.value)])

    return choose


def _insort(*, before: bool) -> Special:
    """Return what puts an element into a list that is in order, `before` or behind those that are equal to it."""

    def insert(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        item, element = _the_list(given), first(given, 1, "x")
        known = sequences.known_elements(machine, frame, item) if item is not None else None
        if item is None or known is None:
            for each in first(given, 0, "a"):
                if isinstance(each, Object):
                    sequences.append(machine, frame, each, element, certain=item is not None)
            return NONE
        words: list[Given] = [("keyword", "key", keyword(given, "key"))]
        placed = [element, *known] if before else [*known, element]
        sequences.fill(machine, item, sorted_elements(machine, frame, placed, words, position))
        return NONE

    return insert


def _place(*, before: bool) -> Special:
    """Return what tells where an element belongs in a list that is in order, `before` or behind those that are equal to it."""

    def find(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        wanted, key = first(given, 1, "x"), keyword(given, "key")
        known = containers.known_elements(machine, frame, first(given, 0, "a"))
        if known is None or first(given, 2, "lo") or first(given, 3, "hi"):
            return UNKNOWN
        keys = told_keys(machine, frame, known, key, position)
        answers = [order_of(machine, frame, each, wanted) for each in keys]
        if len(answers) < len(known) or None in answers:
            return UNKNOWN
        return constant(sum(answer == -1 or (answer == 0 and not before) for answer in answers))

    return find


SPECIAL: Final[dict[str, Special]] = {
    "heapq.heappush": _push,
    "heapq.heapify": _heapify,
    "heapq.heappop": _pop,
    "heapq.heappushpop": _push_pop,
    "heapq.heapreplace": _replace,
    "heapq.nsmallest": _some(FALSE),
    "heapq.nlargest": _some(TRUE),
    "bisect.bisect": _place(before=False),
    "bisect.bisect_right": _place(before=False),
    "bisect.bisect_left": _place(before=True),
    "bisect.insort": _insort(before=False),
    "bisect.insort_right": _insort(before=False),
    "bisect.insort_left": _insort(before=True),
}
