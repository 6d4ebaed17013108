"""Exit stacks: what was entered through one, or pushed on it, is left in reverse order when the stack is.

A stack keeps one tuple of entries in a cell. An entry is a pair: a manager that restores streams, or one written as a
generator, with the state in which it was entered; or something to call, alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.state.frame import Exit, Frame
from seedlint.solve.state.items import (
    Class,
    ForkManager,
    Generator,
    Given,
    Item,
    Library,
    Object,
    Partial,
    Snapshot,
    Tuple,
    Value,
)
from seedlint.solve.state.lattice import join_states, saved_before
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NONE, NOTHING, UNKNOWN, join, one

#: The cell of a stack that holds its entries.
KEPT: Final = "kept exits"
#: Entries that a stack tells apart; one filled in a loop has more, all alike.
_MOST: Final = 16
_NONES: Final[tuple[Given, ...]] = (("positional", "", NONE),) * 3


def enter_context(
    machine: Machine, frame: Frame, stack: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """`stack.enter_context(manager)`: enter the manager now and leave it with the stack."""
    entered = NOTHING
    for item in given[0][2] if given else NOTHING:
        if machine.state is not None:
            entered = join(entered, _enter(machine, frame, stack, item, position))
    return entered


def _enter(machine: Machine, frame: Frame, stack: Item, item: Item, position: ops.Pos) -> Value:
    assert machine.state is not None, "only a point that is reached is run"
    if isinstance(item, ForkManager):
        saved = Snapshot(tuple((stream, machine.state[stream]) for stream in item.streams), frame.entry)
        frame.snapshots = True
        _keep(machine, frame, stack, Tuple((one(item), one(saved))))
        return one(item)
    if isinstance(item, Generator) and item.is_context:
        saved = Snapshot(tuple(machine.state.items()), frame.entry)
        frame.snapshots = True
        _keep(machine, frame, stack, Tuple((one(item), one(saved))))
        return _run_to_yield(machine, frame, item, position)
    if isinstance(item, Object):
        leave = machine.do.attribute(frame, one(item), "__exit__", position)
        left = frozenset(Partial(each, _NONES) for each in leave)
        if left:
            _keep(machine, frame, stack, Tuple((left,)))
        enter = machine.do.attribute(frame, one(item), "__enter__", position)
        result = machine.do.call(frame, enter, [], position) if enter else NOTHING
        return result if isinstance(item.kind, Class) else result or one(item)
    return one(item)


def _run_to_yield(machine: Machine, frame: Frame, item: Generator, position: ops.Pos) -> Value:
    """Run the generator of a manager as far as it yields, and return what it yields."""
    reached: list[Exit] = []
    depth = machine.heap.depth()

    def on_yield(value: Value) -> None:
        if machine.state is not None:
            reached.append(Exit(machine.state, machine.heap.since(depth), value))
        machine.state = None

    machine.branch([], lambda: machine.do.run_generator(frame, item, position, on_yield))
    return machine.merge(frame, reached)


def callback(machine: Machine, frame: Frame, stack: Item, given: Sequence[Given], position: ops.Pos) -> Value:
    """`stack.callback(function, ...)`: call it when the stack is left."""
    functions = given[0][2] if given else NOTHING
    _keep(machine, frame, stack, Tuple((frozenset(Partial(each, tuple(given[1:])) for each in functions),)))
    return functions


def push(machine: Machine, frame: Frame, stack: Item, given: Sequence[Given], position: ops.Pos) -> Value:
    """`stack.push(exit)`: leave a manager with the stack, or call a function then, with the exception if there is one."""
    for item in given[0][2] if given else NOTHING:
        leave = (
            machine.do.attribute(frame, one(item), "__exit__", position)
            if isinstance(item, Object)
            else one(item)
        )
        left = frozenset(Partial(each, _NONES) for each in leave)
        if left:
            _keep(machine, frame, stack, Tuple((left,)))
    return given[0][2] if given else NOTHING


def pop_all(machine: Machine, frame: Frame, stack: Item, given: Sequence[Given], position: ops.Pos) -> Value:
    """`stack.pop_all()`: a new stack takes over what this one would have left."""
    if not isinstance(stack, Object):
        return UNKNOWN
    other = Object(machine.place(frame, f"pop_all()@{position}"), stack.kind)
    machine.write((other.place, KEPT), machine.read(frame, (stack.place, KEPT)))
    machine.write((stack.place, KEPT), NOTHING)
    return one(other)


def close(machine: Machine, frame: Frame, stack: Item, given: Sequence[Given], position: ops.Pos) -> Value:
    """`stack.close()`: leave everything at once."""
    if isinstance(stack, Object):
        unwind(machine, frame, stack, position)
    return NONE


def _keep(machine: Machine, frame: Frame, stack: Item, entry: Tuple) -> None:
    if not isinstance(stack, Object) or not stack.place:
        return
    cell = (stack.place, KEPT)
    held = [item.items for item in machine.read(frame, cell) if isinstance(item, Tuple)] or [()]
    kept = (
        Tuple(entries if one(entry) in entries or len(entries) >= _MOST else (*entries, one(entry)))
        for entries in held
    )
    machine.write(cell, frozenset(kept))


def unwind(machine: Machine, frame: Frame, stack: Object, position: ops.Pos) -> None:
    """Leave what a stack holds, the last first."""
    cell = (stack.place, KEPT)
    if machine.state is None or cell not in machine.heap.cells:
        return
    held = [item for item in machine.read(frame, cell) if isinstance(item, Tuple)]
    machine.write(cell, NOTHING)
    if held:
        machine.alternatives(
            frame,
            [lambda item=item: _leave_all(machine, frame, item, position) for item in sorted(held, key=repr)],  # type: ignore[misc]
        )


def may_swallow(machine: Machine, frame: Frame, item: Object) -> bool:
    """Return whether an exception may end at a library's manager that catches some: at an exit stack only if it holds a manager
    that may do so, as what `callback` has left to it cannot.
    """
    is_stack = isinstance(item.kind, Library) and machine.catalogue.member(item.kind.name, "enter_context")
    if not is_stack:
        return True
    held = [
        e for kept in machine.read(frame, (item.place, KEPT)) if isinstance(kept, Tuple) for e in kept.items
    ]
    return any(isinstance(entry, Tuple) and _catches(entry.items) for value in held for entry in value)


def _catches(entry: tuple[Value, ...]) -> bool:
    if len(entry) == 1:
        return any(isinstance(item, Partial) and item.args == _NONES for item in entry[0])
    return not all(isinstance(item, ForkManager) for item in entry[0])


def _leave_all(machine: Machine, frame: Frame, entries: Tuple, position: ops.Pos) -> Value:
    for held in reversed(entries.items):
        for entry in held:
            if isinstance(entry, Tuple) and machine.state is not None:
                leave(machine, frame, entry.items, position)
    return NOTHING


def leave(machine: Machine, frame: Frame, entry: tuple[Value, ...], position: ops.Pos) -> None:
    """Leave one entry."""
    if len(entry) == 1:
        machine.do.call(frame, entry[0], [], position)
        return
    assert machine.state is not None, "only a point that is reached is run"
    (manager,), (saved,) = entry
    if not isinstance(saved, Snapshot):
        return
    states = dict(saved.states)
    if saved.entry != frame.entry:
        states = {stream: saved_before(state, saved.entry) for stream, state in states.items()}
    before = {**machine.state, **states}
    if isinstance(manager, ForkManager):
        machine.state = before if manager.certain else join_states(before, machine.state)
    elif isinstance(manager, Generator):
        _run_from_yield(machine, frame, manager, before, position)


def _run_from_yield(
    machine: Machine, frame: Frame, item: Generator, before: object, position: ops.Pos
) -> None:
    """Run what the generator of a manager does after its yield: all of it, as it was entered, with the present state there."""
    now = machine.state
    assert isinstance(before, dict), "the state of all streams"
    machine.state = before

    def on_yield(_value: Value) -> None:
        machine.state = now

    machine.do.run_generator(frame, item, position, on_yield)
