"""Exceptions, and what runs on every way out of a block.

Exits (`return`, `break`, `continue`, `raise`) are collected with the state in which they happen and continue where they arrive.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from seedlint.ir import ops
from seedlint.solve.frame import Catch, Exit, Frame
from seedlint.solve.machine import Machine
from seedlint.solve.values import (
    NOTHING,
    UNKNOWN,
    Value,
)


def may_raise(machine: Machine, frame: Frame) -> None:
    """Note that an exception may leave the enclosing `try` body here."""
    catch = frame.raises
    if catch is not None and frame.attempts and machine.state is not None:
        exits = catch.exits
        if exits and exits[-1].state is machine.state:
            return
        exits.append(Exit(machine.state, machine.heap.since(catch.depth)))


def run_try(machine: Machine, frame: Frame, op: ops.Try) -> None:
    """Run `try`: handlers begin wherever the body may raise, `finally` runs on every way out."""
    if op.final:
        protected(
            machine,
            frame,
            lambda: _run_handled(machine, frame, op),
            lambda: machine.do.run_block(frame, op.final),
        )
    else:
        _run_handled(machine, frame, op)


def _run_handled(machine: Machine, frame: Frame, op: ops.Try) -> None:
    if not op.handlers:
        machine.do.run_block(frame, op.body)
        machine.do.run_block(frame, op.orelse)
        return
    outer = frame.raises
    frame.raises = Catch(machine.heap.depth())
    frame.attempts += 1
    regions = len(frame.regions)
    exits: list[Exit] = []
    ended: list[Exit] = []
    machine.branch(ended, lambda: run_nothing(machine, frame, op.body))
    raised = frame.raises.exits
    frame.raises = outer
    frame.attempts -= 1
    del frame.regions[regions:]
    if raised:
        for handler in op.handlers:
            machine.branch(exits, lambda h=handler: _run_handler(machine, frame, h, raised))  # type: ignore[misc]
    if ended:
        machine.branch(exits, lambda: _run_orelse(machine, frame, op, ended))
    machine.merge(frame, exits)


def run_nothing(machine: Machine, frame: Frame, block: ops.Block) -> Value:
    """Run a block and return nothing, as what takes alternatives wants it."""
    machine.do.run_block(frame, block)
    return NOTHING


def _run_orelse(machine: Machine, frame: Frame, op: ops.Try, ended: list[Exit]) -> Value:
    machine.merge(frame, ended)
    return run_nothing(machine, frame, op.orelse)


def _run_handler(machine: Machine, frame: Frame, handler: ops.Handler, raised: list[Exit]) -> Value:
    machine.merge(frame, raised)
    machine.do.run_block(frame, handler.test)
    if handler.caught >= 0:
        frame.registers[handler.caught] = UNKNOWN
    return run_nothing(machine, frame, handler.body)


#: The ways out of a block, as `Frame` names them.
WAYS: Final = ("returns", "breaks", "continues", "raises")


def protected(
    machine: Machine,
    frame: Frame,
    body: Callable[[], None],
    final: Callable[[], None],
    swallows: Callable[[], bool] = lambda: False,
) -> None:
    """Run `body`, then `final` on every way out of it.

    `swallows`, asked after `final`, tells whether an exception may end there: then what follows goes on.
    """
    outer = {way: getattr(frame, way) for way in WAYS}
    depth = machine.heap.depth()
    for way, catch in outer.items():
        if catch is not None:
            setattr(frame, way, Catch(depth))
    inner = {way: getattr(frame, way) for way in WAYS}
    ended: list[Exit] = []

    def run_body() -> Value:
        body()
        return NOTHING

    machine.branch(ended, run_body)
    for way, catch in outer.items():
        setattr(frame, way, catch)
    swallowed: list[Exit] = []
    for way, catch in inner.items():
        if catch is not None and catch.exits:
            _leave_through(machine, frame, way, catch.exits, final)
            if way == "raises" and swallows():
                machine.branch(swallowed, lambda exits=catch.exits: _end(machine, frame, exits, final))  # type: ignore[misc]

    if swallowed:
        machine.branch(swallowed, lambda: _end(machine, frame, ended, final))
        machine.merge(frame, swallowed)
    else:
        _end(machine, frame, ended, final)


def _end(machine: Machine, frame: Frame, exits: list[Exit], final: Callable[[], None]) -> Value:
    machine.merge(frame, exits)
    if machine.state is not None:
        final()
    return NOTHING


def _leave_through(
    machine: Machine, frame: Frame, way: str, exits: list[Exit], final: Callable[[], None]
) -> None:
    machine.heap.begin()
    value = machine.merge(frame, exits)
    final()
    machine.leave(frame, way, value)
    machine.heap.discard()
