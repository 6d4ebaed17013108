"""What a generator does that is taken on: the rest of each block around the `yield` at which it waits, from the inside out."""

from __future__ import annotations

from functools import partial

from seedlint.ir import ops
from seedlint.ir.walk import blocks_of
from seedlint.solve.exits.handlers import run_try
from seedlint.solve.flow.managers import go_on_with
from seedlint.solve.iteration.loops import go_on_for, run_while
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Generator, Value
from seedlint.solve.state.loaded import Path
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING
from seedlint.solve.state.waits import delegates


def go_on(machine: Machine, frame: Frame, block: ops.Block, path: Path) -> Value:
    """Run what is left of a block, from the `yield` on to which the path leads."""
    (index, number), *rest = path
    if number >= 0:
        _within(machine, frame, block[index], number, tuple(rest))
    elif frame.thrown and not _throws_on(frame, block[index]):
        thrown, frame.thrown = frame.thrown, NOTHING
        machine.leave(frame, "raises", thrown)
    elif delegates(block[index]):
        frame.throwing, frame.thrown = frame.thrown, NOTHING
        machine.do.run_block(frame, (block[index],))
    for op in block[index + 1 :]:
        machine.do.run_block(frame, (op,))
    return NOTHING


def _throws_on(frame: Frame, op: ops.Op) -> bool:
    """Tell whether what is thrown into a generator goes on to one that it delegates to."""
    iterable = frame.registers[op.iterable] if isinstance(op, ops.For) and delegates(op) else NOTHING
    return len(iterable) == 1 and all(isinstance(item, Generator) for item in iterable)


def _within(machine: Machine, frame: Frame, op: ops.Op, number: int, path: Path) -> None:
    """Run what is left of an operation, from within one of its blocks."""
    left = partial(go_on, machine, frame, blocks_of(op)[number], path)
    match op:
        case ops.For():
            go_on_for(machine, frame, op, left)
        case ops.With():
            go_on_with(machine, frame, op, left)
        case ops.While():
            run_while(machine, frame, op, left)
        case ops.Try():
            run_try(machine, frame, op, left)
        case _:
            left()
