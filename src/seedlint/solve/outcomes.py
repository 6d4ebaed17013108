"""What is only known together: the values that a call, or a branch, may have left behind, and the state that goes with each.

`if resume(path): return` leaves only what `resume` does where it answers no. States are joined where ways meet, so the ways are
kept beside the join until the next event on a stream; a condition that asks such a value tells them apart again.
"""

from __future__ import annotations

from typing import Final

from seedlint.ir import ops
from seedlint.solve.frame import Frame, Outcome
from seedlint.solve.heap import Cell
from seedlint.solve.lattice import State, join_states
from seedlint.solve.machine import Machine
from seedlint.solve.together import cell_of
from seedlint.solve.truths import decided
from seedlint.solve.values import Object, Value

#: Operations of a condition that do nothing but compute it.
_PURE: Final = (
    ops.Const,
    ops.Move,
    ops.Load,
    ops.Store,
    ops.Attr,
    ops.Compare,
    ops.Not,
    ops.Unary,
    ops.Opaque,
)


def decide(
    machine: Machine, frame: Frame, test: ops.Block, condition: ops.Reg
) -> tuple[State | None, State | None] | None:
    """Return the states in which a condition that was open may hold, and may not hold, if that is known together with it."""
    live = [each for each in machine.outcomes if each.state is machine.state]
    for outcome in live:
        found = _asked_of(machine, frame, test, outcome)
        if found is None:
            continue
        block, cell, register = found
        answers = [_answer(machine, frame, block, condition, cell, register, way) for way, _ in outcome.ways]
        if any(answer is not None for answer in answers):
            holds = fails = None
            for answer, (_, state) in zip(answers, outcome.ways, strict=True):
                holds = join_states(holds, state) if answer is not False else holds
                fails = join_states(fails, state) if answer is not True else fails
            return holds, fails
    return None


def _asked_of(
    machine: Machine, frame: Frame, test: ops.Block, outcome: Outcome
) -> tuple[ops.Block, Cell | None, ops.Reg] | None:
    """Return the part of a condition to be computed again, with the cell or the register that holds the value."""
    for index in range(len(test) - 1, -1, -1):
        op = test[index]
        if isinstance(op, ops.Call | ops.Await):
            rest = test[index + 1 :]
            held = frame.registers[op.dst] is outcome.value
            return (
                (rest, None, op.dst) if held and outcome.cell is None and all(map(_is_pure, rest)) else None
            )
    if not all(map(_is_pure, test)):
        return None
    for cell in _loaded(machine, frame, test):
        if machine.heap.read(cell) is outcome.value and outcome.cell in (None, cell):
            return test, cell, -1
    return None


def _is_pure(op: ops.Op) -> bool:
    if isinstance(op, ops.If):
        blocks = [block for arm in op.arms for block in (arm.test, arm.body)]
        return all(_is_pure(each) for block in (*blocks, op.orelse) for each in block)
    return isinstance(op, _PURE)


def _loaded(machine: Machine, frame: Frame, block: ops.Block) -> list[Cell]:
    """Return the variables and attributes that a condition reads."""
    found: list[Cell] = []
    for op in block:
        if isinstance(op, ops.Load):
            found.append(cell_of(machine, frame, op))
        elif isinstance(op, ops.Attr):
            found += [(item.place, op.name) for item in frame.registers[op.obj] if isinstance(item, Object)]
        elif isinstance(op, ops.If):
            for arm in op.arms:
                found += _loaded(machine, frame, arm.test) + _loaded(machine, frame, arm.body)
            found += _loaded(machine, frame, op.orelse)
    return found


def _answer(
    machine: Machine,
    frame: Frame,
    block: ops.Block,
    condition: ops.Reg,
    cell: Cell | None,
    register: ops.Reg,
    value: Value,
) -> bool | None:
    """Return whether the condition holds where the value that it asks is this one."""
    state, registers, outcomes = machine.state, list(frame.registers), machine.outcomes
    machine.heap.begin()
    if cell is not None:
        machine.heap.write(cell, value)
    else:
        frame.registers[register] = value
    machine.do.run_block(frame, block)
    answer = decided(machine, frame, frame.registers[condition]) if machine.state is not None else None
    machine.heap.rollback()
    machine.state, machine.outcomes = state, outcomes
    frame.registers[:] = registers
    return answer
