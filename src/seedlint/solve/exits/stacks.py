"""Exit stacks: what was entered through one, or pushed on it, is left in reverse order when the stack is.

A stack keeps one tuple of entries in a cell. An entry is a pair: a manager that restores streams, or one written as a
generator, with the state in which it was entered; or something to call, alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from seedlint.ir import ops
from seedlint.solve.exits import leaving
from seedlint.solve.state import progress
from seedlint.solve.state.frame import Exit, Frame
from seedlint.solve.state.given import positional
from seedlint.solve.state.items import (
    Class,
    ForkManager,
    Generator,
    Given,
    Item,
    Library,
    Method,
    Object,
    Partial,
    Snapshot,
    Tuple,
    Value,
)
from seedlint.solve.state.lattice import join_states, saved_before
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NONE, NOTHING, UNKNOWN, join, join_all, one

#: The cell of a stack that holds its entries.
KEPT: Final = "kept exits"
#: The manager that catches what it was given.
_SUPPRESS: Final = Library("contextlib.suppress")
#: Entries that a stack tells apart; one filled in a loop has more, all alike.
_MOST: Final = 16
_NONES: Final[tuple[Given, ...]] = (("positional", "", NONE),) * 3


def enter_context(
    machine: Machine, frame: Frame, stack: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """`stack.enter_context(manager)`: enter the manager now and leave it with the stack."""
    return _enter_each(machine, frame, stack, given, position, "")


def enter_async_context(
    machine: Machine, frame: Frame, stack: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """`await stack.enter_async_context(manager)`: what enters it is awaited."""
    return _enter_each(machine, frame, stack, given, position, "a")


def _enter_each(
    machine: Machine, frame: Frame, stack: Item, given: Sequence[Given], position: ops.Pos, mark: str
) -> Value:
    entered = NOTHING
    for item in given[0][2] if given else NOTHING:
        if machine.state is not None:
            entered = join(entered, _enter(machine, frame, stack, item, position, mark))
    return entered


def _enter(machine: Machine, frame: Frame, stack: Item, item: Item, position: ops.Pos, mark: str) -> Value:
    """Enter a manager; `mark` is what stands before the names of the methods of an asynchronous one."""
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
        leave = machine.do.attribute(frame, one(item), f"__{mark}exit__", position)
        left = frozenset(Partial(each, _NONES) for each in leave)
        if left:
            _keep(machine, frame, stack, Tuple((left,)))
        enter = machine.do.attribute(frame, one(item), f"__{mark}enter__", position)
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

    machine.branch([], lambda: machine.do.run_generator(frame, _as_iterator(item), position, on_yield))
    return machine.merge(frame, reached)


def _as_iterator(manager: Generator) -> Generator:
    """Return what a manager goes through, of which it is known where it waits."""
    return Generator(manager.place, manager.function, manager.bindings)


def callback(machine: Machine, frame: Frame, stack: Item, given: Sequence[Given], position: ops.Pos) -> Value:
    """`stack.callback(function, ...)`: call it when the stack is left."""
    functions = given[0][2] if given else NOTHING
    _keep(machine, frame, stack, Tuple((frozenset(Partial(each, tuple(given[1:])) for each in functions),)))
    return functions


def push(machine: Machine, frame: Frame, stack: Item, given: Sequence[Given], position: ops.Pos) -> Value:
    """`stack.push(exit)`: leave a manager with the stack, or call a function then, with the exception if there is one."""
    return _push(machine, frame, stack, given, position, "__exit__")


def push_async_exit(
    machine: Machine, frame: Frame, stack: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """`stack.push_async_exit(exit)`: what leaves the manager is awaited."""
    return _push(machine, frame, stack, given, position, "__aexit__")


def _push(
    machine: Machine, frame: Frame, stack: Item, given: Sequence[Given], position: ops.Pos, name: str
) -> Value:
    for item in given[0][2] if given else NOTHING:
        leave = (
            machine.do.attribute(frame, one(item), name, position) if isinstance(item, Object) else one(item)
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


def unwind(machine: Machine, frame: Frame, stack: Object, position: ops.Pos) -> Value:
    """Leave what a library's manager holds, the last first. Return the classes of the exceptions that may end there (see
    `leaving.protected`): at an exit stack those of the managers that it holds, as what `callback` has left to it catches none.
    """
    cell = (stack.place, KEPT)
    is_stack = isinstance(stack.kind, Library) and machine.catalogue.member(stack.kind.name, "enter_context")
    if machine.state is None or cell not in machine.heap.cells:
        return NOTHING if is_stack else _suppressed(machine, frame, stack)
    held = [item for item in machine.read(frame, cell) if isinstance(item, Tuple)]
    machine.write(cell, NOTHING)
    ended: list[Value] = []
    if held:
        ways = sorted(held, key=repr)
        machine.alternatives(
            frame, [partial(_leave_all, machine, frame, item, position, ended) for item in ways]
        )
    return join_all(ended) if is_stack else _suppressed(machine, frame, stack)


def _suppressed(machine: Machine, frame: Frame, item: Object) -> Value:
    """Return the classes that `contextlib.suppress` was given, UNKNOWN for another manager."""
    given = machine.read(frame, (item.place, "exceptions")) if item.kind == _SUPPRESS else UNKNOWN
    if not all(isinstance(each, Tuple) for each in given):
        return UNKNOWN
    return join_all(kind for each in given if isinstance(each, Tuple) for kind in each.items)


def _leave_all(
    machine: Machine, frame: Frame, entries: Tuple, position: ops.Pos, ended: list[Value]
) -> Value:
    for held in reversed(entries.items):
        ended += [
            leave(machine, frame, entry.items, position)
            for entry in held
            if isinstance(entry, Tuple) and machine.state is not None
        ]
    return NOTHING


def leave(machine: Machine, frame: Frame, entry: tuple[Value, ...], position: ops.Pos) -> Value:
    """Leave one entry; return the classes of the exceptions that may end there."""
    if len(entry) == 1:
        return _leave_manager(machine, frame, entry[0], position)
    assert machine.state is not None, "only a point that is reached is run"
    (manager,), (saved,) = entry
    if not isinstance(saved, Snapshot):
        return UNKNOWN
    states = dict(saved.states)
    if saved.entry != frame.entry:
        states = {stream: saved_before(state, saved.entry) for stream, state in states.items()}
    before = {**machine.state, **states}
    if isinstance(manager, ForkManager):
        machine.state = before if manager.certain else join_states(before, machine.state)
    elif isinstance(manager, Generator):
        _leave_generator(machine, frame, manager, before, position)
    return NOTHING if isinstance(manager, ForkManager) else UNKNOWN


def _leave_manager(machine: Machine, frame: Frame, exits: Value, position: ops.Pos) -> Value:
    """Call what leaves a manager with the exception on whose way out it is left, if there is one; or what was to be called then.
    Return the classes of those that may end there: what a manager was given to suppress, or all if it may say so.
    """
    told = tuple(positional(value) for value in leaving.told(frame.leaving))
    classes: list[Value] = []
    for item in exits:
        is_exit = isinstance(item, Partial) and item.args == _NONES
        called = Partial(item.function, told) if isinstance(item, Partial) and is_exit else item
        answer = machine.do.call(frame, one(called), [], position)
        for each in answer:
            if isinstance(each, Generator) and each.is_coroutine:  # what was pushed to be awaited
                ended = machine.do.activate(frame, each.function, dict(each.bindings), position, None)
                answer = (answer - {each}) | ended
        if isinstance(item, Partial) and is_exit:
            classes.append(_ended_at(machine, frame, item.function, answer))
    return join_all(classes)


def _ended_at(machine: Machine, frame: Frame, leave: Item, answer: Value) -> Value:
    """Return the classes of the exceptions that end where a method leaves a manager, and has returned an answer."""
    receiver = leave.receiver if isinstance(leave, Method) else None
    if not isinstance(receiver, Object) or not isinstance(receiver.kind, Library):
        return leaving.ended_by(answer)
    return _suppressed(machine, frame, receiver) if swallows(machine, receiver) else NOTHING


def swallows(machine: Machine, item: Object) -> bool:
    """Tell whether exceptions may end at a library's manager: its `__exit__` is declared to return a bool."""
    found = machine.catalogue.member(item.kind.name, "__exit__") if isinstance(item.kind, Library) else None
    return found is not None and found[1].result == "builtins.bool"


def _leave_generator(
    machine: Machine, frame: Frame, item: Generator, before: object, position: ops.Pos
) -> None:
    """Run what the generator of a manager does after its yield."""
    if progress.held(machine, frame, _as_iterator(item)) is None:
        _run_from_yield(machine, frame, item, before, position)
        return

    def on_yield(_value: Value) -> None:
        machine.state = None

    machine.do.run_generator(frame, _as_iterator(item), position, on_yield)


def _run_from_yield(
    machine: Machine, frame: Frame, item: Generator, before: object, position: ops.Pos
) -> None:
    """Do so where it is not known how to go on there: all of it, as it was entered, with the present state there."""
    now = machine.state
    assert isinstance(before, dict), "the state of all streams"
    machine.state = before

    def on_yield(_value: Value) -> None:
        machine.state = now

    machine.do.run_generator(frame, item, position, on_yield)
