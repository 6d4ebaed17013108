"""What a turn of a loop asks of numbers: a comparison of a counter that is open says after which turn its answer changes.

A turn that stands for many knows a counter by its bounds, so `step == 50` is open. It is not in the turns before the one in
which it holds. Which one that is follows from the bounds: the counter runs from the least to the most in so many equal steps.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final, TypeAlias

from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Constant, Count, Item, Value

#: An open comparison of a counter with a number, or where a counter is divided by one: the operator comes first.
Asked: TypeAlias = tuple[str, Count, int]
#: How many open comparisons of a function are kept. Turns of the literate cases ask two or three.
KEPT: Final = 16
#: A counter that is divided by a number begins anew there.
DIVIDED: Final = "%"
_MIRRORED: Final = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}


def note(frame: Frame, operator: str, left: Value, right: Value, *, answer: bool | None) -> None:
    """Note that whole numbers are compared, and how, if one of them is a counter and the answer is open."""
    for a in left:
        for b in right:
            if _number_or_count(a) and _number_or_count(b):
                frame.counting = True
                if answer is None and len(frame.asked) < KEPT:
                    frame.asked |= _open(operator, a, b)


def _open(operator: str, left: Item, right: Item) -> set[Asked]:
    """Return an open comparison as one of a counter with a number: of two counters, that of their difference with 0."""
    first, second = (_number(item) for item in (left, right))
    if isinstance(left, Count) and second is not None:
        return {(operator, left, second)}
    if isinstance(right, Count) and first is not None:
        return {(_MIRRORED.get(operator, operator), right, first)}
    if (
        isinstance(left, Count)
        and isinstance(right, Count)
        and left.most is not None
        and right.most is not None
    ):
        return {(operator, Count(left.least - right.most, left.most - right.least), 0)}
    return set()


def note_count(frame: Frame, operator: str, counter: Count, number: int) -> None:
    """Note that a counter is compared with a number, as far as that is open."""
    frame.counting = True
    is_open = counter.least <= number and (counter.most is None or counter.most > number)
    if is_open and len(frame.asked) < KEPT:
        frame.asked.add((operator, counter, number))


def note_truth(frame: Frame, value: Value) -> None:
    """Note that it is open whether a counter is 0."""
    for item in value:
        if isinstance(item, Count):
            frame.counting = True
            if len(frame.asked) < KEPT:
                frame.asked.add(("!=", item, 0))


def note_arithmetic(frame: Frame, operator: str, left: Value, right: Value) -> None:
    """Note that whole numbers are added, or that a counter is divided by a number."""
    frame.counting = frame.counting or (operator in {"+", "-"} and any(map(_number_or_count, left)))
    if operator not in {"%", "//"}:
        return
    for a in left:
        for b in right:
            number = _number(b) or 0
            if isinstance(a, Count) and number > 0 and len(frame.asked) < KEPT:
                frame.asked.add((DIVIDED, a, number))


def first_part(
    asked: Collection[Asked], turns: int, ways: tuple[bool, bool], *, is_guess: bool
) -> int | None:
    """Return for how many of so many turns, from the first on, all that was open may be answered alike; None where nothing was.

    What does not run in equal steps with the turns says nothing, and then half of them are tried. Counters may go
    up, or down, as `ways` say; where both may be, a guess takes what gives the most turns.
    """
    if all(operator == DIVIDED for operator, _, _ in asked):
        return None
    found = [part for each in asked if (part := _part(*each, turns, ways, is_guess=is_guess))]
    if found:
        return min(found)
    return turns // 2


def _part(
    operator: str, counter: Count, number: int, turns: int, ways: tuple[bool, bool], *, is_guess: bool
) -> int | None:
    """Return the number of turns for which a comparison is decided, if a counter takes equal steps in them, up or down."""
    if counter.most is None:
        return None
    step, left = divmod(counter.most - counter.least, turns - 1)
    if left or not step:
        return None
    rises, falls = ways
    parts = [_until(operator, number, counter.least, step)] if rises or not falls else []
    if operator != DIVIDED and (falls or not rises):
        parts.append(_until(_MIRRORED.get(operator, operator), -number, -counter.most, step))
    held = [part for part in parts if part is not None and part < turns]
    return max(held, default=None) if is_guess else min(held, default=None)


def _until(operator: str, number: int, begin: int, step: int) -> int | None:
    """Return how many turns come before the answer changes, for a counter that grows; at least one."""
    match operator:
        case "%":
            at = (begin // number + 1) * number
        case "<" | ">=":
            at = number
        case "<=" | ">":
            at = number + 1
        case _:
            at = number if number > begin else number + 1
    if at <= begin:
        return None
    return -(-(at - begin) // step)


def _number_or_count(item: Item) -> bool:
    return isinstance(item, Count) or _number(item) is not None


def _number(item: Item) -> int | None:
    return item.value if isinstance(item, Constant) and type(item.value) is int else None
