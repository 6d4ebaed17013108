"""`any`, `all` and the search for an element: an iterable is gone through until one element decides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from seedlint.ir import ops
from seedlint.solve.iteration.iterate import ask_before_end
from seedlint.solve.objects import containers
from seedlint.solve.objects.sequences import TOLD_APART
from seedlint.solve.objects.truths import asked
from seedlint.solve.state import progress
from seedlint.solve.state.frame import Exit, Frame
from seedlint.solve.state.given import first
from seedlint.solve.state.items import Generator, Given, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import FALSE, NONE, NOTHING, TRUE, UNKNOWN, constant

#: Whether an element decides; None where that is open.
Deciding: TypeAlias = Callable[[Value], bool | None]


def until(machine: Machine, frame: Frame, value: Value, position: ops.Pos, decides: Deciding) -> bool | None:
    """Go through an iterable until an element decides, and return whether one does; None where that is open."""
    exits: list[Exit] = []
    depth = machine.heap.depth()

    def take(element: Value) -> None:
        answer = decides(element) if machine.state is not None else None
        if machine.state is None:
            return
        if answer is not False:
            exits.append(Exit(machine.state, machine.heap.since(depth), TRUE))
        if answer:
            machine.state = None

    def run() -> Value:
        _each(machine, frame, value, position, take)
        return FALSE

    machine.branch(exits, run)
    found = machine.merge(frame, exits)
    return True if found == TRUE else False if found == FALSE else None


def _each(
    machine: Machine, frame: Frame, value: Value, position: ops.Pos, take: Callable[[Value], None]
) -> None:
    """Hand the elements of an iterable to `take`, as long as the point is reached."""
    known = containers.iterated_elements(machine, frame, value)
    if known is not None and len(known) <= TOLD_APART:
        for element in known:
            take(element)
        return
    least, most = containers.length_of(machine, frame, value)
    iterated = machine.do.iterator(frame, value, position)
    if machine.state is None:
        return
    item = next(iter(iterated)) if len(iterated) == 1 else None
    if most == 0:
        if item is not None:
            ask_before_end(machine, frame, item, position)
    elif isinstance(item, Generator) and progress.used_up(machine, frame, item) is False:
        frame.sending = NONE
        machine.do.run_generator(frame, item, position, take)
    else:
        _some(machine, frame, iterated, position, take, least, most)


def _some(
    machine: Machine,
    frame: Frame,
    iterated: Value,
    position: ops.Pos,
    take: Callable[[Value], None],
    least: int,
    most: int | None,
) -> None:
    """Hand an element to `take`, that stands for at least `least` and at most `most`."""
    before = machine.state
    exits: list[Exit] = [] if least or before is None else [Exit(before, {})]

    def run() -> Value:
        for _ in range(2 if most is None or most > 1 else 1):
            if machine.state is not None:
                take(machine.do.step(frame, iterated, position))
        return NOTHING

    machine.branch(exits, run)
    machine.merge(frame, exits)


def some(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `any(iterable)`."""
    found = until(machine, frame, first(given), position, lambda element: asked(machine, frame, element))
    return UNKNOWN if found is None else constant(found)


def every(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `all(iterable)`."""

    def fails(element: Value) -> bool | None:
        answer = asked(machine, frame, element)
        return None if answer is None else not answer

    found = until(machine, frame, first(given), position, fails)
    return UNKNOWN if found is None else constant(not found)
