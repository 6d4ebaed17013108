"""Tasks of an event loop: coroutines that begin when the one that runs waits for something.

A task that is made does nothing yet; whatever is awaited next, other than a coroutine, lets all that wait begin, in order.
What it raises comes where it is awaited itself; one that would go on without end is cancelled while it waits.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.concurrency import waiting
from seedlint.solve.exits import catching, handlers, leaving
from seedlint.solve.objects import containers, sequences
from seedlint.solve.objects.kinds import SET
from seedlint.solve.state.frame import Exit, Frame
from seedlint.solve.state.given import first, keyword, positional
from seedlint.solve.state.heap import Cell
from seedlint.solve.state.items import Generator, Given, Item, Library, Object, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import (
    FALSE,
    NONE,
    NOTHING,
    TRUE,
    UNKNOWN,
    constant,
    join,
    join_all,
    one,
    ordered,
    truth,
)

#: How often tasks that wait for one another go on at one place: each time all that can do so.
_ROUNDS: Final = 8
#: What waits to begin: the tasks in their order.
_WAITING: Final[Cell] = ("asyncio", "tasks")
#: What a task that has ended returned.
_RESULT: Final = "[result]"
#: What it raised.
_RAISED: Final = "[raised]"
#: Whether that is given as its result to what gathers it; whether it comes where the group of the task ends.
_KEPT: Final = "#kept"
_GROUPED: Final = "#grouped"
#: What is called when it has ended.
_CALLBACKS: Final = "[callbacks]"


def forget(machine: Machine, place: str) -> None:
    """Note that a coroutine was made anew at a place."""
    if (place, _RESULT) in machine.heap.cells:
        for name in (_RESULT, _RAISED, _CALLBACKS):
            machine.write((place, name), NOTHING)
        for name in (_KEPT, _GROUPED):
            machine.write((place, name), FALSE)


def start(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `create_task(coroutine)`."""
    coroutine = first(given, 0, "coro") or first(given, 0, "coro_or_future")
    _wait(machine, frame, [coroutine])
    return coroutine


def start_in_group(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Do `group.create_task(coroutine)`."""
    coroutine = start(machine, frame, given, position)
    _mark(machine, coroutine, _GROUPED)
    return coroutine


def _mark(machine: Machine, tasks: Value, name: str) -> None:
    for item in tasks:
        if isinstance(item, Generator) and item.is_coroutine:
            machine.write((item.place, name), TRUE)


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
    _wait(machine, frame, _not_run(machine, frame, each))
    if truth(keyword(given, "return_exceptions") or FALSE) is not False:
        _mark(machine, join_all(each), _KEPT)
    return one(Tuple(tuple(each))) if known else UNKNOWN


def as_completed(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `as_completed(coroutines)`, which makes a task of each and gives them as they end."""
    each = containers.known_elements(machine, frame, first(given, 0, "fs"))
    _wait(machine, frame, _not_run(machine, frame, each or []))
    return first(given, 0, "fs")


def wait(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `wait(tasks)`, which gives those that have ended, and those that have not: none, if it waits for all."""
    as_completed(machine, frame, given, position)
    return done_of(machine, frame, given, position)


def done_of(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Return what waiting for all of something gives; nothing is known if it may end before."""
    if (
        keyword(given, "timeout")
        or keyword(given, "return_when")
        or len(given) > 1
        or not first(given, 0, "fs")
    ):
        return UNKNOWN
    left = sequences.filled(machine, frame, f"pending@{position}", (), kind=SET)
    return one(Tuple((first(given, 0, "fs"), left)))


def _not_run(machine: Machine, frame: Frame, coroutines: Sequence[Value]) -> list[Value]:
    """Return what of coroutines has not come to anything: it is no task yet, or one that has not begun."""
    return [
        frozenset(
            item for item in value if not (isinstance(item, Generator) and has_run(machine, frame, item))
        )
        for value in coroutines
    ]


def _wait(machine: Machine, frame: Frame, coroutines: Sequence[Value]) -> None:
    """Put coroutines behind those that wait to begin."""
    before = _in_order(machine.read(frame, _WAITING))
    known = [
        frozenset(item for item in value if isinstance(item, Generator) and item.is_coroutine)
        for value in coroutines
    ]
    added = [value for value in known if value and value not in before]
    if added:
        machine.write(_WAITING, one(Tuple((*before, *added))))


def wait_again(machine: Machine, frame: Frame, waits: Sequence[Value]) -> None:
    """Let tasks that have waited at a queue wait to go on."""
    if waits:
        _wait(machine, frame, waits)


def _in_order(tasks: Value) -> list[Value]:
    """Return the tasks that wait; where ways met that left different ones, all of them."""
    found: dict[Value, None] = {}
    for item in ordered(tasks):
        found |= dict.fromkeys(item.items if isinstance(item, Tuple) else ())
    return list(found)


def holds_tasks(gathered: Tuple) -> bool:
    """Tell whether a tuple is what `gather` gives, or holds coroutines otherwise."""
    return any(isinstance(i, Generator) and i.is_coroutine for value in gathered.items for i in value)


def is_waiting(machine: Machine, frame: Frame, item: Item) -> bool:
    """Tell whether a coroutine is a task that has not begun."""
    return any(item in value for value in _in_order(machine.read(frame, _WAITING)))


def begin_all(machine: Machine, frame: Frame, position: ops.Pos) -> None:
    """Let all tasks begin that wait, as something else is waited for; those that then wait for one another go on in turn."""
    for _ in range(_ROUNDS):
        begun = machine.read(frame, _WAITING)
        if not begun or machine.state is None:
            return
        machine.write(_WAITING, NOTHING)
        for value in _in_order(begun):
            for item in ordered(value):
                if isinstance(item, Generator) and machine.state is not None:
                    _run(machine, frame, item, position)
                    _call_back(machine, frame, item, position)


def _run(machine: Machine, frame: Frame, item: Generator, position: ops.Pos) -> None:
    """Run a task, and keep what it has come to; no expression calls it, so what it builds is built inside."""
    outer, frame.stepping = frame.stepping, True
    begin = machine.state
    apart, machine.apart = machine.apart, True
    ended, raised = handlers.attempted(
        machine,
        frame,
        lambda: machine.do.activate(frame, item.function, dict(item.bindings), position, None),
    )
    frame.stepping, machine.apart = outer, apart
    handlers.pass_hazards(machine, frame, raised)
    result, failure = (item.place, _RESULT), (item.place, _RAISED)
    ways = [Exit(way.state, {**way.writes, result: way.value or NONE, failure: NOTHING}) for way in ended]
    for each in raised:
        if not each.may:
            way = waiting.kept(machine, frame, one(item), begin, each)
            returned = (
                UNKNOWN if waiting.is_at_queue(way) else NOTHING
            )  # it may be told to end, or be cancelled
            failed = leaving.made(way.value) or UNKNOWN
            ways.append(Exit(way.state, {**way.writes, result: returned, failure: failed}))
    machine.merge(frame, ways)


def _call_back(machine: Machine, frame: Frame, item: Generator, position: ops.Pos) -> None:
    """Call what is to be called when a task has ended."""
    callbacks = machine.read(frame, (item.place, _CALLBACKS))
    if callbacks and machine.state is not None:
        machine.write((item.place, _CALLBACKS), NOTHING)
        machine.do.call(frame, callbacks, [positional(one(item))], position)


def take_result(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `task.result()`."""
    found = [outcome(machine, frame, item) for item in first(given) if isinstance(item, Generator)]
    return join_all(found) or UNKNOWN


def take_exception(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `task.exception()`."""
    found: list[Value] = []
    for item in first(given):
        if isinstance(item, Generator):
            found += [machine.read(frame, (item.place, _RAISED)), result(machine, frame, item) and NONE]
    return join_all(found) or UNKNOWN


def add_callback(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `task.add_done_callback(function)`."""
    for item in first(given):
        if isinstance(item, Generator):
            machine.write_weakly(frame, (item.place, _CALLBACKS), first(given, 1, "fn"))
            if result(machine, frame, item):
                _call_back(machine, frame, item, position)
    return NONE


def has_run(machine: Machine, frame: Frame, item: Generator) -> bool:
    """Tell whether a task has come to something before it was awaited."""
    return bool(result(machine, frame, item) or machine.read(frame, (item.place, _RAISED)))


def result(machine: Machine, frame: Frame, item: Generator) -> Value:
    """Return what a task has returned that ran before it was awaited, nothing if it did not."""
    return machine.read(frame, (item.place, _RESULT))


def outcome(machine: Machine, frame: Frame, item: Generator) -> Value:
    """Return what a task that has run has returned, or raise what it has raised."""
    returned, raised = result(machine, frame, item), machine.read(frame, (item.place, _RAISED))

    def fail() -> Value:
        machine.leave(frame, "raises", raised)
        return NOTHING

    if not raised:
        return returned
    return machine.alternatives(frame, [fail, lambda: returned]) if returned else fail()


def results(machine: Machine, frame: Frame, gathered: Tuple) -> Value:
    """Return what awaiting `gather` gives: what each task has returned, or has raised, if that was asked for."""
    each: list[Value] = []
    for value in gathered.items:
        tasks = [item for item in value if isinstance(item, Generator)]
        found = [
            join(result(machine, frame, item), machine.read(frame, (item.place, _RAISED)))
            if machine.read(frame, (item.place, _KEPT)) == TRUE
            else outcome(machine, frame, item)
            for item in tasks
            if machine.state is not None
        ]
        each.append(join(join_all(found), value.difference(tasks)) or UNKNOWN)
    return one(Tuple(tuple(each)))


def end_group(machine: Machine, frame: Frame, position: ops.Pos) -> None:
    """Do what the end of a task group does: its tasks run, and what they raise comes as a group of exceptions."""
    own = [
        item
        for value in _in_order(machine.read(frame, _WAITING))
        for item in ordered(value)
        if isinstance(item, Generator) and machine.read(frame, (item.place, _GROUPED)) == TRUE
    ]
    begin_all(machine, frame, position)
    failures = [machine.read(frame, (item.place, _RAISED)) for item in own]
    raised = [one(i) for value in failures for i in ordered(value) if not _is_cancellation(i)]
    if not raised or machine.state is None:
        return
    place = machine.place(frame, f"group@{position}")
    held = sequences.filled(machine, frame, f"failures@{position}", raised)
    machine.write((place, "args"), one(Tuple((constant(""), held))))
    machine.write((place, catching.EXCEPTIONS), held)

    def fail() -> Value:
        machine.leave(frame, "raises", one(Object(place, Library("builtins.ExceptionGroup"))))
        return NOTHING

    is_sure = any(value and not result(machine, frame, i) for i, value in zip(own, failures, strict=True))
    machine.alternatives(frame, [fail] if is_sure else [fail, lambda: NOTHING])


def _is_cancellation(item: Item) -> bool:
    return isinstance(item, Object) and item.kind == waiting.CANCELLED


def cancel(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `task.cancel()`: one that has not begun never does, and whoever awaits it is told."""
    task = first(given)
    left = [value for value in _in_order(machine.read(frame, _WAITING)) if value != task]
    for item in task if len(task) == 1 else ():
        if (
            isinstance(item, Generator)
            and is_waiting(machine, frame, item)
            and not result(machine, frame, item)
        ):
            machine.write(_WAITING, one(Tuple(tuple(left))) if left else NOTHING)
            machine.write((item.place, _RAISED), one(Object("", waiting.CANCELLED)))
            return TRUE
    return UNKNOWN


def forget_all(machine: Machine) -> None:
    """Forget the tasks that wait when the event loop ends: they never begin."""
    if machine.heap.read(_WAITING):
        machine.write(_WAITING, NOTHING)
