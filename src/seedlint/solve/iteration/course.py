"""The course of a loop: its first turns one by one, each from where the one before left off, then all further ones at once.

What the first turn does differs from what the others do in most programs that build or seed in a loop (`if step == 0`,
`if net is None`), and a loop of few turns is told exactly.
"""

from __future__ import annotations

from collections.abc import Callable

from seedlint.ir import ops
from seedlint.solve.iteration.turns import Turns, repeat
from seedlint.solve.state.frame import Exit, Frame
from seedlint.solve.state.heap import Writes
from seedlint.solve.state.lattice import State
from seedlint.solve.state.machine import Machine

#: Steps that turns run one by one may take together before the rest is run at once. The loops of the literate cases take
#: less than a tenth; a training loop over a real model takes more in its first turn.
STEPS: int = 600
#: Turns that are run one by one whatever they cost: to run the rest at once takes two turns at least, and seldom more than three.
FEW: int = 4
#: Loops inside one another of which that holds: with each further one it would cost more.
OUTER: int = 2
#: Loops inside one another, in one function, of which turns are run one by one; a nest would cost the product of their turns.
NESTED: int = 4


class Course:
    """The turns of one loop so far. Use `close` at the end: it takes back what the turns did, which `here` has told."""

    def __init__(self, machine: Machine, frame: Frame, loop: ops.For | ops.While | None = None) -> None:
        """Stand at the head of a loop, before its first turn; None for one that no statement of the program is."""
        self._machine, self._frame, self._loop = machine, frame, loop
        self._depth = machine.heap.depth()
        self._begun = machine.steps
        machine.heap.begin()
        frame.courses += 1
        self.is_deep = frame.courses > NESTED
        self.breaks: list[Exit] = []
        self._has_turned = False

    def is_long(self, turns: int) -> bool:
        """Return whether the turns so far took so many steps that the others have to be run at once, if there are so many in all,
        or have been.
        """
        if turns <= FEW and self._frame.courses <= OUTER:
            return False
        if self._frame.module.sketch and self._machine.steps < self._machine.limit:
            return self.is_deep  # it goes through what the program has listed: tests, handlers, events
        return self.is_deep or self._machine.steps - self._begun > STEPS

    def turn(self, run: Callable[[], None]) -> bool:
        """Run one turn from here and stand behind it; return whether anything is different there."""
        machine, before, self._has_turned = self._machine, self._machine.state, True
        turns = repeat(machine, self._frame, self._loop, run, once=True)
        self.breaks += [self.seen(way) for way in turns.breaks]
        changed = _has_changed(machine, before, turns.ends)
        machine.merge(self._frame, turns.ends)
        return changed

    def rest(self, run: Callable[[], None]) -> Turns:
        """Run turns from here until they change nothing any more, and stand where one of them ended last."""
        turns = repeat(self._machine, self._frame, self._loop, run, begun=self._has_turned)
        self.breaks += [self.seen(way) for way in turns.breaks]
        return turns

    def seen(self, way: Exit) -> Exit:
        """Return a way out of a turn that began here as it is seen from the beginning of the loop."""
        return Exit(way.state, {**self._writes(), **way.writes}, way.value)

    def here(self) -> list[Exit]:
        """Return the present point as seen from the beginning of the loop, if it is reached."""
        state = self._machine.state
        return [] if state is None else [Exit(state, self._writes())]

    def close(self) -> None:
        """Take back what the turns did."""
        self._frame.courses -= 1
        self._machine.heap.rollback()

    def _writes(self) -> Writes:
        return self._machine.heap.since(self._depth)


def _has_changed(machine: Machine, before: State | None, ends: list[Exit]) -> bool:
    heap = machine.heap
    return any(
        way.state != before or any(heap.read(cell) != value for cell, value in way.writes.items())
        for way in ends
    )
