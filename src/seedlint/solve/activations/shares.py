"""The work that is left, divided among what a call may run instead of one another.

A command line may run any of its commands. The first of them would take all the work that an entry point is allowed, and what the
others build or seed would not be followed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from seedlint.solve.state.frame import Summary
from seedlint.solve.state.items import Item, Library, Method, Object, Opaque, Unknown, Value, Wrapped
from seedlint.solve.state.machine import Machine

#: How many different functions a call may run for each to get its share. Of fewer the first may well be most of the program.
DIVIDED: Final = 4


def divided(
    machine: Machine, items: Sequence[Item], runs: Sequence[Callable[[], Value]]
) -> Sequence[Callable[[], Value]]:
    """Return `runs`, the calls of `items`, each within an equal share of the work that is left when its turn comes.

    What one does not need is there for those after it. Only the outermost of such calls divides: shares of shares would soon be
    too small for anything. One function with several receivers counts once, as its summary mostly holds again, and what is
    not the program's own does not count.
    """
    codes = [_code_of(item) for item in items]
    if machine.share or len({code for code in codes if code is not None}) < DIVIDED:
        return runs
    left = [len({code for code in codes[number:] if code is not None}) for number in range(len(codes))]
    return [partial(_within, machine, max(1, number), run) for number, run in zip(left, runs, strict=True)]


def _within(machine: Machine, left: int, run: Callable[[], Value]) -> Value:
    """Run one of `left` alternatives: the shares of the others are kept for them."""
    kept = max(0, machine.limit - machine.steps) * (left - 1) // left
    machine.limit -= kept
    machine.share = machine.number()
    value = run()
    machine.share = 0
    machine.limit += kept  # what imports have added stays
    return value


def holds(machine: Machine, summary: Summary) -> bool:
    """Tell whether a summary is all that there is work for: one that ended with another share may say more now."""
    if not summary.cut:
        return True
    if summary.cut != machine.share and machine.steps <= machine.limit:
        return False
    machine.cuts += 1
    return True


def _code_of(item: Item) -> Item | None:
    """Return the function or class that a call of an item runs; None if that is no code of the program."""
    match item:
        case Method(function=function):
            return _code_of(function)
        case Wrapped(inner=inner):
            return _code_of(inner)
        case Object(kind=kind):
            return _code_of(kind)
        case Library() | Opaque() | Unknown():
            return None
        case _:
            return item
