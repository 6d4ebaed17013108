"""What a `with` does: enter, run the body, exit on every way out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, TypeAlias

from seedlint.catalogue import schema
from seedlint.ir import ops
from seedlint.ir.stream import STREAMS
from seedlint.ir.walk import all_ops
from seedlint.solve.concurrency import tasks
from seedlint.solve.exits import handlers, leaving, stacks
from seedlint.solve.state.frame import Catch, Exit, Frame
from seedlint.solve.state.given import positional
from seedlint.solve.state.items import (
    Class,
    ForkManager,
    Function,
    Generator,
    Given,
    Item,
    Library,
    MetaManager,
    Method,
    Object,
    Value,
    Wrapped,
)
from seedlint.solve.state.lattice import State, join_streams
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NONE, NOTHING, UNKNOWN, join, one, ordered

#: The body of a `with`; it receives what entering gave.
Body: TypeAlias = Callable[[Value], None]
#: The ways of leaving a body that pass through its manager.
_LEAVING: Final = ("returns", "breaks", "continues")


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
        for item in ordered(managers)
    ]
    machine.alternatives(frame, runs)


def go_on_with(machine: Machine, frame: Frame, op: ops.With, left: Callable[[], Value]) -> None:
    """Run what is left of the body of a `with` in which a generator has waited, and leave its manager."""
    items = ordered(frame.registers[op.manager])
    runs = [partial(_go_on_under, machine, frame, item, op, left) for item in items]
    machine.alternatives(frame, runs or [left])


def _go_on_under(
    machine: Machine, frame: Frame, item: Item, op: ops.With, left: Callable[[], Value]
) -> Value:
    match item:
        case MetaManager(certain=True):
            _run_on_meta(frame, item, left)
        case Object(kind=Class()):
            _within_object(machine, frame, item, left, op.pos, is_async=op.is_async)
        case Object(kind=Library()):
            _within_library(machine, frame, item, left, op.pos)
        case _:
            left()
    return NOTHING


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
            _run_on_meta(frame, item, lambda: body(one(item)))
        case Object(kind=Class()):
            _run_under_object(machine, frame, item, body, position, is_async=is_async)
        case Object(kind=Library()):
            _run_under_library(machine, frame, item, body, position)
            if is_async:
                tasks.end_group(machine, frame, position)
        case _:
            body(one(item))
    return NOTHING


def call_under(
    machine: Machine, frame: Frame, manager: Value, function: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Call a function that a context manager decorates. What it builds since a seed of the manager's is built inside."""
    result = NOTHING
    before = machine.state

    def body(_entered: Value) -> None:
        nonlocal result
        outer, frame.stepping = frame.stepping, frame.stepping or _has_seeded(before, machine.state)
        result = join(result, machine.do.call(frame, one(function), given, position))
        frame.stepping = outer

    for item in manager:
        run_under(machine, frame, item, body, position)
    return result


def _has_seeded(before: State | None, after: State | None) -> bool:
    """Tell whether a stream has been set between two states."""
    if before is None or after is None:
        return False
    return any({o for o, _, _ in before[s]} != {o for o, _, _ in after[s]} for s in STREAMS)


def _run_on_meta(frame: Frame, item: MetaManager, run: Callable[[], object]) -> None:
    """Run something while no weights are made, or no tensors."""
    meta = frame.meta
    frame.meta = "tensors" if item.tensors or meta == "tensors" else "models"
    run()
    frame.meta = meta


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

    leaving.protected(machine, frame, lambda: body(one(item)), put_back)


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
            raises, attempts = frame.raises, frame.attempts
            if machine.yielder is not None:  # what the body raises is raised at the yield
                frame.raises, frame.attempts = machine.yielder.raises, machine.yielder.attempts
            inner = _run_caught(machine, frame, body, value)
            frame.raises, frame.attempts = raises, attempts
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
    enter = machine.do.attribute(frame, one(item), _method(is_async, "enter"), position)
    outer, frame.stepping = frame.stepping, True  # no expression calls it, but a statement
    entered = (
        _awaited(machine, frame, machine.do.call(frame, enter, [], position), position) if enter else NOTHING
    )
    frame.stepping = outer
    if machine.state is not None:
        _within_object(machine, frame, item, lambda: body(entered or one(item)), position, is_async=is_async)


def _method(is_async: bool, name: str) -> str:
    """Return the name of the method that a `with`, or an `async with`, calls."""
    return f"__a{name}__" if is_async else f"__{name}__"


def _within_object(
    machine: Machine,
    frame: Frame,
    item: Object,
    run: Callable[[], object],
    position: ops.Pos,
    *,
    is_async: bool,
) -> None:
    """Run something within an object of the program that has been entered, and leave it."""
    leave = machine.do.attribute(frame, one(item), _method(is_async, "exit"), position)
    answer = NOTHING
    attempts = any(_may_say_yes(machine, each) for each in leave)
    caught = handlers.alone(machine, frame) if attempts else None
    frame.attempts += attempts

    def call_exit() -> None:
        nonlocal answer
        if leave and machine.state is not None:
            arguments = [positional(value) for value in leaving.told(frame.leaving)]
            answer = _awaited(machine, frame, machine.do.call(frame, leave, arguments, position), position)

    leaving.protected(
        machine, frame, run, call_exit, lambda: leaving.ended_by(answer), uncaught=caught is not None
    )
    frame.attempts -= attempts
    if caught is not None:
        handlers.pass_on(machine, frame, caught)


def _may_say_yes(machine: Machine, item: Item) -> bool:
    """Tell whether a method of the program returns anything but nothing and no."""
    match item:
        case Method(function=inner) | Wrapped(inner=inner):
            return _may_say_yes(machine, inner)
        case Function(ref=ref):
            block = machine.function(ref).body
            no = {op.dst for op in all_ops(block) if isinstance(op, ops.Const) and not op.value}
            return any(isinstance(op, ops.Return) and op.src not in {-1, *no} for op in all_ops(block))
        case _:
            return False


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
    if machine.state is not None:
        given = one(item) if entered == UNKNOWN or not entered else entered
        _within_library(machine, frame, item, lambda: body(given), position)


def _within_library(
    machine: Machine, frame: Frame, item: Object, run: Callable[[], object], position: ops.Pos
) -> None:
    """Run something within a library's object that has been entered, and leave it."""
    attempts = stacks.swallows(machine, item)
    swallows = NOTHING
    caught = handlers.alone(machine, frame) if attempts else None
    frame.attempts += attempts

    def leave() -> None:
        nonlocal swallows
        outer, frame.stepping = frame.stepping, True  # no expression calls what is left, but a statement
        ended = leave_library(machine, frame, item, position)
        swallows = ended if attempts else NOTHING
        frame.stepping = outer

    leaving.protected(machine, frame, run, leave, lambda: swallows, uncaught=caught is not None)
    frame.attempts -= attempts
    if caught is not None:
        handlers.pass_on(machine, frame, caught)


def leave_library(machine: Machine, frame: Frame, item: Object, position: ops.Pos) -> Value:
    """Leave a library's manager: first what was entered through it, then itself. Return the classes of the exceptions that may
    end there (see `leaving.protected`), if it is one that catches some.
    """
    swallows = stacks.unwind(machine, frame, item, position)
    if machine.state is not None and _exit_of(machine, item) is not None:
        leave = machine.do.attribute(frame, one(item), "__exit__", position)
        machine.do.call(frame, leave, [("positional", "", NONE)] * 3, position)
    return swallows


def _exit_of(machine: Machine, item: Object) -> schema.Callable | None:
    """Return the `__exit__` that a library declares for a manager, if it does anything to streams or calls something."""
    found = machine.catalogue.member(item.kind.name, "__exit__") if isinstance(item.kind, Library) else None
    return found[1] if found is not None and found[1].effects else None


def _declares(machine: Machine, item: Object) -> bool:
    return (
        isinstance(item.kind, Library) and machine.catalogue.member(item.kind.name, "__enter__") is not None
    )
