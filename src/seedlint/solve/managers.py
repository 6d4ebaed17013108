"""What a `with` does: enter, run the body, exit on every way out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from seedlint.ir import ops
from seedlint.solve import flow
from seedlint.solve.frame import Catch, Exit, Frame
from seedlint.solve.lattice import join_streams
from seedlint.solve.machine import Machine
from seedlint.solve.values import (
    NONE,
    NOTHING,
    UNKNOWN,
    Class,
    ForkManager,
    Generator,
    Given,
    Item,
    Library,
    MetaManager,
    Object,
    Snapshot,
    Value,
    join,
    one,
)

#: The body of a `with`; it receives what entering gave.
Body: TypeAlias = Callable[[Value], None]
#: The ways of leaving a body that pass through its manager.
_LEAVING: Final = ("returns", "breaks", "continues")
#: The name of the cell in which an exit stack keeps the states that it will put back.
_KEPT: Final = "kept states"


def run_with(machine: Machine, frame: Frame, op: ops.With) -> None:
    """Run the body of a `with` under each manager that it may have."""

    def body(entered: Value) -> None:
        frame.registers[op.entered] = entered
        machine.do.run_block(frame, op.body)

    managers = frame.registers[op.manager]
    if not managers:
        body(NOTHING)
        return
    runs: list[Callable[[], Value]] = [
        lambda item=item: run_under(machine, frame, item, body, op.pos, is_async=op.is_async)  # type: ignore[misc]
        for item in sorted(managers, key=repr)
    ]
    machine.alternatives(frame, runs)


def run_under(
    machine: Machine, frame: Frame, item: Item, body: Body, position: ops.Pos, *, is_async: bool = False
) -> Value:
    """Run `body` under the manager `item`."""
    match item:
        case Generator(is_context=True):
            _run_under_generator(machine, frame, item, body, position)
        case ForkManager():
            _run_forked(machine, frame, item, body)
        case MetaManager(certain=True):
            meta, frame.meta = frame.meta, True
            body(one(item))
            frame.meta = meta
        case Object(kind=Class()):
            _run_under_object(machine, frame, item, body, position, is_async=is_async)
        case Object(kind=Library()):
            _run_under_library(machine, frame, item, body, position)
        case _:
            body(one(item))
    return NOTHING


def call_under(
    machine: Machine, frame: Frame, manager: Value, function: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Call a function that a context manager decorates."""
    result = NOTHING

    def body(_entered: Value) -> None:
        nonlocal result
        result = join(result, machine.do.call(frame, one(function), given, position))

    for item in manager:
        run_under(machine, frame, item, body, position)
    return result


def _run_forked(machine: Machine, frame: Frame, item: ForkManager, body: Body) -> None:
    """Run `body` and then put the manager's streams back to what they were."""
    saved = machine.state
    assert saved is not None, "a body is entered from a point that is reached"

    def put_back() -> None:
        state = machine.state
        if state is None:
            return
        restored = dict(state)
        for stream in item.streams:
            restored[stream] = saved[stream] if item.certain else join_streams(saved[stream], state[stream])
        machine.state = restored

    flow.protected(machine, frame, lambda: body(one(item)), put_back)


def _run_under_generator(
    machine: Machine, frame: Frame, item: Generator, body: Body, position: ops.Pos
) -> None:
    """Run the body where the generator yields, so that its `try/finally` sees what the body does.

    A body that returns, or leaves a loop, does so through the rest of the generator: that is one more run for each way.
    """
    before = machine.state
    exits: list[Exit] = []
    left: set[str] = set()

    def run(way: str) -> Value:
        carried = NOTHING

        def on_yield(value: Value) -> None:
            nonlocal carried
            inner = _run_caught(machine, frame, body, value)
            left.update(name for name, ways in inner.items() if ways and name != "ends")
            carried = join(carried, machine.merge(frame, inner[way]))

        machine.do.run_generator(frame, item, position, on_yield)
        if way != "ends":
            machine.leave(frame, way, carried)
        return NOTHING

    machine.branch(exits, lambda: run("ends"))
    for way in sorted(left):
        machine.state = before
        machine.branch([], lambda way=way: run(way))  # type: ignore[misc]
    machine.merge(frame, exits)


def _run_caught(machine: Machine, frame: Frame, body: Body, entered: Value) -> dict[str, list[Exit]]:
    """Run the body and return the ways in which it ends, with the exits of each."""
    outer = {way: getattr(frame, way) for way in _LEAVING}
    inner = {way: Catch(machine.heap.depth()) for way in _LEAVING}
    for way, catch in inner.items():
        if outer[way] is not None:
            setattr(frame, way, catch)
    ends: list[Exit] = []

    def run() -> Value:
        body(entered)
        return NOTHING

    machine.branch(ends, run)
    for way, catch in outer.items():
        setattr(frame, way, catch)
    return {"ends": ends} | {way: catch.exits for way, catch in inner.items()}


def _run_under_object(
    machine: Machine, frame: Frame, item: Object, body: Body, position: ops.Pos, *, is_async: bool
) -> None:
    prefix = "__a" if is_async else "__"
    enter = machine.do.attribute(frame, one(item), f"{prefix}enter__", position)
    leave = machine.do.attribute(frame, one(item), f"{prefix}exit__", position)
    entered = (
        _awaited(machine, frame, machine.do.call(frame, enter, [], position), position) if enter else NOTHING
    )
    arguments = [("positional", "", NONE)] * 3
    if machine.state is None:
        return

    def call_exit() -> None:
        if leave and machine.state is not None:
            _awaited(machine, frame, machine.do.call(frame, leave, arguments, position), position)

    flow.protected(machine, frame, lambda: body(entered or one(item)), call_exit)


def _awaited(machine: Machine, frame: Frame, value: Value, position: ops.Pos) -> Value:
    result = NOTHING
    for item in value:
        if isinstance(item, Generator) and item.is_coroutine:
            result = join(
                result, machine.do.activate(frame, item.function, dict(item.bindings), position, None)
            )
        else:
            result = join(result, one(item))
    return result


def _run_under_library(machine: Machine, frame: Frame, item: Object, body: Body, position: ops.Pos) -> None:
    """Run the body under a library's object; what entered an exit stack is left when the stack is."""
    enter = machine.do.attribute(frame, one(item), "__enter__", position)
    entered = machine.do.call(frame, enter, [], position) if enter and _declares(machine, item) else one(item)
    if machine.state is None:
        return
    flow.protected(
        machine,
        frame,
        lambda: body(one(item) if entered == UNKNOWN or not entered else entered),
        lambda: _unwind(machine, frame, item),
    )


def _declares(machine: Machine, item: Object) -> bool:
    return (
        isinstance(item.kind, Library) and machine.catalogue.member(item.kind.name, "__enter__") is not None
    )


def enter_context(
    machine: Machine, frame: Frame, stack: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Enter a manager that is left when the exit stack is: what it will restore is kept with the stack."""
    manager = given[0][2] if given else NOTHING
    for item in manager:
        if isinstance(item, ForkManager) and isinstance(stack, Object) and machine.state is not None:
            state = machine.state
            frame.snapshots = True
            saved = Snapshot(tuple((stream, state[stream]) for stream in item.streams))
            machine.write_weakly(frame, (stack.place, _KEPT), one(saved))
    return manager


def _unwind(machine: Machine, frame: Frame, stack: Object) -> None:
    if machine.state is None or (stack.place, _KEPT) not in machine.heap.cells:
        return
    state = dict(machine.state)
    for item in machine.read(frame, (stack.place, _KEPT)):
        if isinstance(item, Snapshot):
            state |= dict(item.states)
    machine.state = state
