"""The event loops of `asyncio`: what they are given runs."""

from __future__ import annotations

from collections.abc import Sequence

from seedlint.ir import ops
from seedlint.solve.concurrency import tasks
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first
from seedlint.solve.state.items import Given, Library, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import one


def run(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `asyncio.run(coroutine)`, at whose end all other tasks are cancelled."""
    result = run_until_complete(machine, frame, given, position)
    tasks.forget_all(machine)
    return result


def run_until_complete(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `loop.run_until_complete(coroutine)`."""
    from seedlint.solve.language.definitions import await_value  # noqa: PLC0415  # functions make classes, which call

    return await_value(machine, frame, first(given), position)


def run_in_executor(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `loop.run_in_executor(executor, function, ...)`, which is awaited where it is called, as a rule."""
    return machine.do.call(frame, first(given, 1), list(given[2:]), position)


def event_loop(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do what gives an event loop."""
    return one(Library("asyncio.loop"))
