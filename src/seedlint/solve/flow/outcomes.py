"""What is only known together: the values that a call, or a branch, may have left behind, and the state that goes with each.

`if resume(path): return` leaves only what `resume` does where it answers no. States are joined where ways meet, so the ways are
kept beside the join until the next event on a stream; a condition that asks such a value tells them apart again.
"""

from __future__ import annotations

from typing import NamedTuple

from seedlint.ir import ops
from seedlint.solve.objects.truths import decided
from seedlint.solve.state.frame import Frame, Outcome
from seedlint.solve.state.items import Value
from seedlint.solve.state.lattice import State, join_states
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, join


class Parted(NamedTuple):
    """The states in which a condition may hold and in which it may fail, and what the value that it asks is there."""

    holds: State | None
    fails: State | None
    value: Value
    where_it_holds: Value
    where_it_fails: Value


def decide(machine: Machine, frame: Frame, condition: ops.Reg) -> Parted | None:
    """Return the states in which a condition that was open may hold, and may not hold, if that is known together with it."""
    held, state = frame.registers[condition], machine.state
    for outcome in machine.outcomes:
        if outcome.value is held and outcome.state is state:
            answers = [decided(machine, frame, way) for way, _ in outcome.ways]
            if any(answer is not None for answer in answers):
                return _parted(answers, outcome)
    return None


def _parted(answers: list[bool | None], outcome: Outcome) -> Parted:
    """Part the ways in which a condition may hold from those in which it may not."""
    holds = fails = None
    where_it_holds = where_it_fails = NOTHING
    for answer, (value, state) in zip(answers, outcome.ways, strict=True):
        if answer is not False:
            holds, where_it_holds = join_states(holds, state), join(where_it_holds, value)
        if answer is not True:
            fails, where_it_fails = join_states(fails, state), join(where_it_fails, value)
    return Parted(holds, fails, outcome.value, where_it_holds, where_it_fails)
