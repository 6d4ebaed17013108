"""What a `with` does: enter, run the body, exit on every way out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from seedlint.ir import ops
from seedlint.solve import flow
from seedlint.solve.frame import Catch, Exit, Frame
from seedlint.solve.lattice import join_streams
from seedlint.solve.machine import Machine
from seedlint.solve.values import (
    NONE,
    NOTHING,
    Class,
    ForkManager,
    Generator,
    Item,
    Library,
    MetaManager,
    Object,
    Value,
    join,
    one,
)

#: The ways of leaving a body that pass through its manager.
_LEAVING: Final = ("returns", "breaks", "continues")


def run_under(machine: Machine, frame: Frame, op: ops.With, item: Item) -> Value:
    """Run a `with` statement whose manager is `item`."""
    match item:
        case Generator(is_context=True):
            _run_under_generator(machine, frame, op, item)
        case ForkManager():
            run_forked(machine, frame, item, lambda: _run_body(machine, frame, op, one(item)))
        case MetaManager(certain=True):
            meta, frame.meta = frame.meta, True
            _run_body(machine, frame, op, one(item))
            frame.meta = meta
        case Object(kind=Class() | Library()):
            _run_under_object(machine, frame, op, item)
        case _:
            _run_body(machine, frame, op, one(item))
    return NOTHING


def _run_body(machine: Machine, frame: Frame, op: ops.With, entered: Value) -> None:
    frame.registers[op.entered] = entered
    machine.do.run_block(frame, op.body)


def run_forked(machine: Machine, frame: Frame, item: ForkManager, body: Callable[[], None]) -> None:
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

    flow.protected(machine, frame, body, put_back)


def _run_under_generator(machine: Machine, frame: Frame, op: ops.With, item: Generator) -> None:
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
            inner = _run_caught(machine, frame, op, value)
            left.update(name for name, ways in inner.items() if ways and name != "ends")
            carried = join(carried, machine.merge(frame, inner[way]))

        machine.do.run_generator(frame, item, op.pos, on_yield)
        if way != "ends":
            machine.leave(frame, way, carried)
        return NOTHING

    machine.branch(exits, lambda: run("ends"))
    for way in sorted(left):
        machine.state = before
        machine.branch([], lambda way=way: run(way))  # type: ignore[misc]
    machine.merge(frame, exits)


def _run_caught(machine: Machine, frame: Frame, op: ops.With, entered: Value) -> dict[str, list[Exit]]:
    """Run the body and return the ways in which it ends, with the exits of each."""
    outer = {way: getattr(frame, way) for way in _LEAVING}
    inner = {way: Catch(machine.heap.depth()) for way in _LEAVING}
    for way, catch in inner.items():
        if outer[way] is not None:
            setattr(frame, way, catch)
    ends: list[Exit] = []

    def body() -> Value:
        _run_body(machine, frame, op, entered)
        return NOTHING

    machine.branch(ends, body)
    for way, catch in outer.items():
        setattr(frame, way, catch)
    return {"ends": ends} | {way: catch.exits for way, catch in inner.items()}


def _run_under_object(machine: Machine, frame: Frame, op: ops.With, item: Object) -> None:
    prefix = "__a" if op.is_async else "__"
    enter = machine.do.attribute(frame, one(item), f"{prefix}enter__", op.pos)
    leave = machine.do.attribute(frame, one(item), f"{prefix}exit__", op.pos)
    entered = machine.do.call(frame, enter, [], op.pos) if enter else one(item)
    arguments = [("positional", "", NONE)] * 3
    if machine.state is None:
        return
    flow.protected(
        machine,
        frame,
        lambda: _run_body(machine, frame, op, entered or one(item)),
        lambda: _call_exit(machine, frame, leave, arguments, op.pos),
    )


def _call_exit(
    machine: Machine, frame: Frame, leave: Value, arguments: list[tuple[str, str, Value]], position: ops.Pos
) -> None:
    if leave and machine.state is not None:
        machine.do.call(frame, leave, arguments, position)
