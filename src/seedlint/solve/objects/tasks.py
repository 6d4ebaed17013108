"""Tasks of an event loop: coroutines that begin when the one that runs waits for something.

A task that is made does nothing yet; whatever is awaited next, other than a coroutine, lets all that wait begin, in order.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.objects import containers
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first, positional
from seedlint.solve.state.heap import Cell
from seedlint.solve.state.items import Generator, Given, Item, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NONE, NOTHING, UNKNOWN, join, join_all, one, ordered

#: What waits to begin: the tasks in their order.
_WAITING: Final[Cell] = ("asyncio", "tasks")
#: What a task that has ended returned.
_RESULT: Final = "[result]"
#: What is called when it has ended.
_CALLBACKS: Final = "[callbacks]"


def forget(machine: Machine, place: str) -> None:
    """Note that a coroutine was made anew at a place."""
    if (place, _RESULT) in machine.heap.cells:
        machine.write((place, _RESULT), NOTHING)
        machine.write((place, _CALLBACKS), NOTHING)


def start(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `create_task(coroutine)`."""
    coroutine = first(given, 0, "coro") or first(given, 0, "coro_or_future")
    _wait(machine, frame, [coroutine])
    return coroutine


def start_in_group(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Do `group.create_task(coroutine)`."""
    return start(machine, frame, given, position)


def gather(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `gather(*coroutines)`, which gives what each of them returns."""
    each: list[Value] = []
    known = True
    for kind, _, value in given:
        elements = containers.known_elements(machine, frame, value) if kind == "star" else None
        if elements is not None:
            each += elements
        elif kind == "star":
            each.append(machine.do.exhaust(frame, value, position))
            known = False
        elif kind == "positional":
            each.append(value)
    _wait(machine, frame, each)
    return one(Tuple(tuple(each))) if known else UNKNOWN


def as_completed(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `as_completed(coroutines)`, which makes a task of each and gives them as they end."""
    each = containers.known_elements(machine, frame, first(given, 0, "fs"))
    _wait(machine, frame, each or [])
    return first(given, 0, "fs")


def _wait(machine: Machine, frame: Frame, coroutines: Sequence[Value]) -> None:
    """Put coroutines behind those that wait to begin."""
    waiting = machine.read(frame, _WAITING)
    known = [
        frozenset(item for item in value if isinstance(item, Generator) and item.is_coroutine)
        for value in coroutines
    ]
    before = _in_order(waiting)
    added = [value for value in known if value and value not in before]
    if added:
        machine.write(_WAITING, one(Tuple((*before, *added))))


def _in_order(waiting: Value) -> list[Value]:
    """Return the tasks that wait; where ways met that left different ones, all of them."""
    found: dict[Value, None] = {}
    for item in ordered(waiting):
        found |= dict.fromkeys(item.items if isinstance(item, Tuple) else ())
    return list(found)


def holds_tasks(gathered: Tuple) -> bool:
    """Tell whether a tuple is what `gather` gives, or holds coroutines otherwise."""
    return any(isinstance(i, Generator) and i.is_coroutine for value in gathered.items for i in value)


def is_waiting(machine: Machine, frame: Frame, item: Item) -> bool:
    """Tell whether a coroutine is a task that has not begun."""
    return any(item in value for value in _in_order(machine.read(frame, _WAITING)))


def begin_all(machine: Machine, frame: Frame, position: ops.Pos) -> None:
    """Let all tasks begin that wait, as something else is waited for."""
    waiting = machine.read(frame, _WAITING)
    if not waiting or machine.state is None:
        return
    machine.write(_WAITING, NOTHING)
    for value in _in_order(waiting):
        for item in ordered(value):
            if isinstance(item, Generator) and machine.state is not None:
                machine.write((item.place, _RESULT), _run(machine, frame, item, position))
                _call_back(machine, frame, item, position)


def _run(machine: Machine, frame: Frame, item: Generator, position: ops.Pos) -> Value:
    """Run a task; no expression calls it, so what it builds is built inside."""
    outer, frame.stepping = frame.stepping, True
    returned = machine.do.activate(frame, item.function, dict(item.bindings), position, None)
    frame.stepping = outer
    return returned


def _call_back(machine: Machine, frame: Frame, item: Generator, position: ops.Pos) -> None:
    """Call what is to be called when a task has ended."""
    callbacks = machine.read(frame, (item.place, _CALLBACKS))
    if callbacks and machine.state is not None:
        machine.write((item.place, _CALLBACKS), NOTHING)
        machine.do.call(frame, callbacks, [positional(one(item))], position)


def take_result(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `task.result()`."""
    found = [result(machine, frame, item) for item in first(given) if isinstance(item, Generator)]
    return join_all(found) or UNKNOWN


def add_callback(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `task.add_done_callback(function)`."""
    for item in first(given):
        if isinstance(item, Generator):
            machine.write_weakly(frame, (item.place, _CALLBACKS), first(given, 1, "fn"))
            if result(machine, frame, item):
                _call_back(machine, frame, item, position)
    return NONE


def result(machine: Machine, frame: Frame, item: Generator) -> Value:
    """Return what a task has returned that ran before it was awaited, nothing if it did not."""
    return machine.read(frame, (item.place, _RESULT))


def results(machine: Machine, frame: Frame, gathered: Tuple) -> Value:
    """Return what awaiting `gather` gives: what each task has returned."""
    each: list[Value] = []
    for value in gathered.items:
        tasks = [item for item in value if isinstance(item, Generator)]
        found = join_all([result(machine, frame, item) for item in tasks])
        each.append(join(found, value.difference(tasks)) or UNKNOWN)
    return one(Tuple(tuple(each)))


def cancel(machine: Machine) -> None:
    """Forget the tasks that wait when the event loop ends: they never begin."""
    if machine.heap.read(_WAITING):
        machine.write(_WAITING, NOTHING)
