"""Managers that are entered and left by hand: `manager.__enter__()`, and `manager.__exit__(None, None, None)` somewhere else.

A class of the program that is a manager itself often does so with one that it holds. What was entered and not left yet is
kept as on one exit stack for the whole program; leaving a manager takes off the last entry that is its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.exits import stacks
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import ForkManager, Generator, Given, Item, Library, Object, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NONE, NOTHING, one

#: What a manager is asked for, and what does it.
METHODS: Final = {"__enter__": "seedlint.enter", "__exit__": "seedlint.exit"}
_ENTERED: Final = Object("entered by hand", Library("contextlib.ExitStack"))


def enter(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `manager.__enter__()`."""
    return stacks.enter_context(machine, frame, _ENTERED, given, position)


def leave(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `manager.__exit__(None, None, None)`; one that nobody has entered does nothing."""
    for item in given[0][2] if given else NOTHING:
        if machine.state is not None and isinstance(item, ForkManager | Generator):
            _leave(machine, frame, item, position)
    return NONE


def _leave(machine: Machine, frame: Frame, manager: Item, position: ops.Pos) -> None:
    for held in machine.read(frame, (_ENTERED.place, stacks.KEPT)):
        entries = held.items if isinstance(held, Tuple) else ()
        for at in reversed(range(len(entries))):
            (entry,) = entries[at]
            if isinstance(entry, Tuple) and entry.items[0] == one(manager):
                machine.write((_ENTERED.place, stacks.KEPT), one(Tuple(entries[:at] + entries[at + 1 :])))
                stacks.leave(machine, frame, entry.items, position)
                return
