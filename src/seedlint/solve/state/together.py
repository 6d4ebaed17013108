"""Ways that meet: what each has left in a variable, or given back, is kept beside the join of their states: see `outcomes`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.state.frame import Binding, Exit, Frame, Outcome, Summary, Way
from seedlint.solve.state.heap import Cell
from seedlint.solve.state.items import Absent, Constant, Tuple, Value
from seedlint.solve.state.lattice import State, join_states
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING

#: More ways, and more variables of one branch, are not kept apart.
WAYS: Final = 4
VARIABLES: Final = 4


def told_apart(exits: Sequence[Exit]) -> tuple[Way, ...]:
    """Return the ways in which a function returns, if they differ in what they return and in what has happened."""
    values = {way.value for way in exits}
    if not 1 < len(values) <= WAYS:
        return ()
    found: dict[Value, State | None] = dict.fromkeys(values)
    for way in exits:
        found[way.value] = join_states(found[way.value], way.state)
    ways = tuple((value, state) for value, state in found.items() if state is not None)
    return ways if _differ([state for _, state in ways]) else ()


def _differ(states: Sequence[State]) -> bool:
    first = states[0]
    return any(state is not first and dict(state) != dict(first) for state in states[1:])


def left_behind(machine: Machine, inner: Frame) -> tuple[Outcome, ...]:
    """Return what is known together at the end of a function of attributes and variables that are not its own."""
    here = [each for each in machine.outcomes if each.state is machine.state and each.cell is not None]
    return tuple(each for each in here if each.cell is not None and each.cell[0] != inner.env)


def asked_by(
    machine: Machine, outcomes: Sequence[Outcome], summary: Summary, bound: Sequence[Binding]
) -> Outcome | None:
    """Return what is known together, of what was before a call, of something that the call reads, if the call draws or builds."""
    state = machine.state
    if not (summary.constructions or summary.moved):
        return None
    for each in outcomes:
        if each.state is state and (
            each.cell in summary.reads or any(value is each.value for _, value in bound)
        ):
            return each
    return None


def of_value(machine: Machine, value: Value) -> tuple[Way, ...]:
    """Return the ways that a value came in, if nothing has happened since; else that it has come in the present state."""
    if machine.state is None:
        return ()
    same = (each.ways for each in machine.outcomes if each.value is value and each.state is machine.state)
    return next(same, ((value, machine.state),))


def derived(
    machine: Machine, frame: Frame, source: ops.Reg, target: ops.Reg, run: Callable[[], object]
) -> None:
    """Note what is known together of something that is computed of a register: `run` does that, and the state stays."""
    held, result, state = frame.registers[source], frame.registers[target], machine.state
    for each in machine.outcomes:
        if each.value is held and each.state is state:
            ways: list[Way] = []
            machine.heap.begin()
            for value, then in each.ways:
                frame.registers[source] = value
                run()
                ways.append((frame.registers[target], then))
            machine.heap.discard()
            frame.registers[source] = held
            frame.registers[target] = frozenset(list(result))  # another value by its identity
            machine.state = state
            if state is not None:
                machine.outcomes += (Outcome(frame.registers[target], state, tuple(ways)),)
            return


def unpacked(machine: Machine, frame: Frame, source: Value, targets: Sequence[ops.Reg]) -> None:
    """Note what is known together of the parts of a tuple that came in several ways."""
    state = machine.state
    for each in machine.outcomes:
        if state is None or each.value is not source or each.state is not state:
            continue
        rows = [item.items for value, _ in each.ways for item in value if isinstance(item, Tuple)]
        if len(rows) != len(each.ways) or any(len(row) != len(targets) for row in rows):
            return
        for register, column in zip(targets, zip(*rows, strict=True), strict=True):
            held = frame.registers[register] = frozenset(list(frame.registers[register]))
            ways = tuple((value, then) for value, (_, then) in zip(column, each.ways, strict=True))
            machine.outcomes += (Outcome(held, state, ways),)
        return


def note(
    machine: Machine, frame: Frame, register: ops.Reg, values: Sequence[Value], exits: Sequence[Exit]
) -> None:
    """Note what is known together of a register that several ways have set."""
    state = machine.state
    if state is None or len(values) != len(exits) or not 1 < len(exits) <= WAYS or len(set(values)) == 1:
        return
    if all(values) and _differ([way.state for way in exits]):
        held = frame.registers[register] = frozenset(list(frame.registers[register]))
        ways = tuple((value, way.state) for value, way in zip(values, exits, strict=True))
        machine.outcomes += (Outcome(held, state, ways),)


def merge(machine: Machine, frame: Frame, exits: Sequence[Exit]) -> None:
    """Continue where any of several ways arrives, and note which variables tell in which of them that was."""
    if not 1 < len(exits) <= WAYS or not _differ([way.state for way in exits]):
        machine.merge(frame, exits)
        return
    told = _told_by(machine, frame, exits)
    machine.merge(frame, exits)
    assert machine.state is not None, "some way arrives"
    found = [Outcome(machine.heap.read(cell), machine.state, ways, cell) for cell, ways in told]
    machine.outcomes = tuple(found)


def left_in_ways(machine: Machine, inner: Frame) -> tuple[Outcome, ...]:
    """Return what attributes and variables that are not a function's own tell of the ways in which it returns."""
    exits = inner.returns.exits
    if not 1 < len(exits) <= WAYS or not _differ([way.state for way in exits]):
        return ()
    told = _told_by(machine, inner, exits)
    return tuple(Outcome(NOTHING, exits[0].state, ways, cell) for cell, ways in told if cell[0] != inner.env)


def _told_by(machine: Machine, frame: Frame, exits: Sequence[Exit]) -> list[tuple[Cell, tuple[Way, ...]]]:
    """Return the variables that tell which of several ways has been taken, and what each holds in which."""
    cells = dict.fromkeys(cell for way in exits for cell in way.writes if _is_variable(cell))
    told = ((cell, _told(machine, frame, cell, exits)) for cell in cells)
    return [(cell, ways) for cell, ways in told if ways][:VARIABLES]


def _is_variable(cell: Cell) -> bool:
    return bool(cell[0]) and cell[1][:1] not in "#["


def _told(machine: Machine, frame: Frame, cell: Cell, exits: Sequence[Exit]) -> tuple[Way, ...]:
    """Return what a variable holds in each way, if that tells them apart."""
    before = machine.read(frame, cell) or machine.shown_by_class(frame, cell)
    ways = tuple((way.writes.get(cell, before), way.state) for way in exits)
    values = {value for value, _ in ways}
    known = any(len(value) == 1 and isinstance(next(iter(value)), Constant | Absent) for value in values)
    return ways if len(values) > 1 and all(values) and known else ()


def cell_of(machine: Machine, frame: Frame, op: ops.Load | ops.Store | ops.Delete) -> Cell:
    """Return the cell of a name, as its scope says."""
    match op.scope:
        case "local":
            return frame.env, op.name
        case "free":
            return environment(machine, frame, op.depth), op.name
        case "class":
            return frame.class_place, op.name
        case _:
            return frame.module.key, op.name


def environment(machine: Machine, frame: Frame, depth: int) -> str:
    """Return the environment `depth` functions further out than the frame's own, at last that of the module.

    That has names of its own in comprehensions.
    """
    env = frame.env
    for _ in range(depth):
        env = machine.environments.get(env, "")
    return env or frame.module.key
