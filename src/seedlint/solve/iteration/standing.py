"""Where the `for` loops of a generator's body stand while it waits: what they take their elements from, and in which turn.

The heap holds it beside the variables of the body, so branches and turns keep it apart as they do these.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from seedlint.ir import ops
from seedlint.solve.objects.containers import iterated_elements, length_of
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import LazyIterator, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import UNKNOWN, as_constant, constant
from seedlint.solve.state.waits import spots


class Standing(NamedTuple):
    """What a loop takes its elements from; the number of its turn, counted from 0, None if that is not known."""

    iterator: Value
    turn: int | None

    def left(self, machine: Machine, frame: Frame) -> list[Value] | None:
        """Return the elements that are still to come, None if they are not known."""
        known = iterated_elements(machine, frame, self.iterator)
        if known is None or self._counts_itself():
            return known
        return None if self.turn is None else known[self.turn + 1 :]

    def bounds(self, machine: Machine, frame: Frame) -> tuple[int, int | None]:
        """Return the least and the most turns that are still to come."""
        least, most = length_of(machine, frame, self.iterator)
        if self.turn is None or self._counts_itself():
            return 0, most
        gone = self.turn + 1
        return max(least - gone, 0), None if most is None else max(most - gone, 0)

    def _counts_itself(self) -> bool:
        return any(isinstance(item, LazyIterator) for item in self.iterator)


def begin(machine: Machine, frame: Frame, op: ops.For, iterator: Value) -> Callable[[int | None], None]:
    """Note what a loop takes its elements from; return what notes the number of each turn."""
    if frame.on_yield is None or not any(
        op is loop for spot in spots(frame.module.learnt, frame.function) for loop in spot.around
    ):
        return _note_nothing

    def note(turn: int | None) -> None:
        machine.write((frame.env, f"#turn {op.item}"), UNKNOWN if turn is None else constant(turn))

    machine.write((frame.env, f"#from {op.item}"), iterator)
    note(None)
    return note


def _note_nothing(_turn: int | None) -> None:
    """Note nothing, in a loop within which nothing waits."""


def of(machine: Machine, frame: Frame, op: ops.For) -> Standing:
    """Return where a loop stands within whose body a generator waits."""
    iterator = machine.read(frame, (frame.env, f"#from {op.item}"))
    turn = as_constant(machine.read(frame, (frame.env, f"#turn {op.item}")))
    number = turn.value if turn is not None else None
    return Standing(iterator, number if type(number) is int else None)
