"""`try`: handlers begin wherever its body may raise, and what none of them catches goes on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from seedlint.ir import ops
from seedlint.solve.exits import catching, leaving
from seedlint.solve.objects import failing, hazards
from seedlint.solve.state import together
from seedlint.solve.state.frame import Catch, Exit, Frame
from seedlint.solve.state.items import Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, UNKNOWN


def run_try(machine: Machine, frame: Frame, op: ops.Try, left: Callable[[], Value] | None = None) -> None:
    """Run `try`: handlers begin wherever the body may raise, `finally` runs on every way out.

    `left` runs what is left of the body in which a generator has waited.
    """
    body = left or partial(run_nothing, machine, frame, op.body)
    if op.final:
        leaving.protected(
            machine,
            frame,
            lambda: _run_handled(machine, frame, op, body),
            lambda: machine.do.run_block(frame, op.final),
        )
    else:
        _run_handled(machine, frame, op, body)


def _run_handled(machine: Machine, frame: Frame, op: ops.Try, body: Callable[[], Value]) -> None:
    if not op.handlers:
        body()
        machine.do.run_block(frame, op.orelse)
        return
    exits: list[Exit] = []
    outer, frame.hazard = frame.hazard, NOTHING
    ended, raised = attempted(machine, frame, body)
    frame.hazard = outer
    _run_handlers(machine, frame, op, failing.likely(raised), exits)
    if ended:
        machine.branch(exits, lambda: _run_orelse(machine, frame, op, ended))
    together.merge(machine, frame, exits)


def attempted(machine: Machine, frame: Frame, run: Callable[[], Value]) -> tuple[list[Exit], list[Exit]]:
    """Run something that may raise, take it back, and return how it ended and what it has raised."""
    outer = frame.raises
    catch = frame.raises = Catch(machine.heap.depth())
    doubtful, frame.doubtful = frame.doubtful, None
    frame.attempts += 1
    regions = len(frame.regions)
    ended: list[Exit] = []
    machine.branch(ended, run)
    frame.raises = outer
    frame.attempts -= 1
    frame.doubtful = doubtful
    del frame.regions[regions:]
    return ended, catch.exits


def alone(machine: Machine, frame: Frame) -> tuple[Catch, Catch | None] | None:
    """Catch what is raised from here on by itself if nothing in the function tries to; return it, and what catches elsewhere."""
    if frame.attempts:
        return None
    outer, frame.raises = frame.raises, Catch(machine.heap.depth())
    return frame.raises, outer


def pass_on(machine: Machine, frame: Frame, caught: tuple[Catch, Catch | None]) -> None:
    """Let what was caught `alone` go on. What may come at all places, and nothing here tries to catch, is a hazard of the
    function: a program that it ends runs no further.
    """
    inner, frame.raises = caught
    for way in inner.exits:
        if way.may:
            if way.value != hazards.OUTSIDE:
                hazards.add(frame, way.value or UNKNOWN)
        else:
            pass_over(machine, frame.raises, way)


def pass_hazards(machine: Machine, frame: Frame, raised: list[Exit]) -> None:
    """Let go on of what was `attempted` what only may be raised."""
    for way in raised:
        if way.may and frame.attempts:
            pass_over(machine, frame.raises, way)
        elif way.may and way.value != hazards.OUTSIDE:
            hazards.add(frame, way.value or UNKNOWN)


def pass_over(machine: Machine, catch: Catch | None, way: Exit) -> None:
    """Let an exception go on to `catch`, from where the heap is as it was when what has caught it began."""
    if catch is not None:
        machine.exit(catch, way.state, way.value, way.writes, may=way.may)
        for known in catch.exits[-1:]:
            known.foreign = way.foreign


def run_nothing(machine: Machine, frame: Frame, block: ops.Block) -> Value:
    """Run a block and return nothing, as what takes alternatives wants it."""
    machine.do.run_block(frame, block)
    return NOTHING


def _run_orelse(machine: Machine, frame: Frame, op: ops.Try, ended: list[Exit]) -> Value:
    machine.merge(frame, ended)
    return run_nothing(machine, frame, op.orelse)


def _run_handlers(machine: Machine, frame: Frame, op: ops.Try, raised: list[Exit], exits: list[Exit]) -> None:
    """Run the handlers that may catch an exception, in order; what none of them can catch goes on."""
    for handler in op.handlers:
        if not raised:
            return
        ways, raised = raised, []
        machine.branch(exits, partial(_run_handler, machine, frame, handler, ways, raised))
    for way in raised:
        if way.may and way.value != hazards.OUTSIDE:
            hazards.add(frame, way.value or UNKNOWN)
    known = [way for way in raised if way.value and not way.may]
    if known and frame.raises is not None:
        machine.heap.begin()
        value = machine.merge(frame, known)
        machine.leave(frame, "raises", value)
        machine.heap.rollback()


def _run_handler(
    machine: Machine, frame: Frame, handler: ops.Handler, raised: list[Exit], left: list[Exit]
) -> Value:
    """Run a handler for the exceptions that it may catch; put into `left` those that it may leave to others."""
    machine.merge(frame, raised)
    machine.do.run_block(frame, handler.test)
    types = frame.registers[handler.types] if handler.types >= 0 else NOTHING
    caught: list[Exit] = []
    for way in raised:
        answer = True if handler.types < 0 else catching.catches(machine, frame, types, way)
        if answer is not False:
            caught.append(way)
        if answer is not True:
            left.append(way)
    if not caught:
        machine.state = None
        return NOTHING
    machine.heap.rollback()
    machine.heap.begin()
    value = machine.merge(frame, caught)
    if handler.star and value and value != hazards.OUTSIDE:
        value = catching.part_of(
            machine, frame, types, value, f"#{handler.caught} of {frame.function.qualname}"
        )
    if handler.caught >= 0:
        frame.registers[handler.caught] = value or UNKNOWN
    is_known = all(way.value and way.value != hazards.OUTSIDE for way in caught)
    outer, frame.handled = frame.handled, value if is_known else NOTHING
    result = run_nothing(machine, frame, handler.body)
    frame.handled = outer
    return result
