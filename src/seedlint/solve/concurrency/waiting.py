"""Threads and tasks that wait at an empty queue.

One that finds nothing leaves with a cancellation that says where it waits. It is run again, from its beginning, when something
is put in; so it is only kept where the way to the queue does nothing to streams, or leads through what the queue held.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.solve.objects import sequences
from seedlint.solve.state.frame import Exit, Frame
from seedlint.solve.state.heap import Cell
from seedlint.solve.state.items import Item, Library, Object, Tuple, Value
from seedlint.solve.state.lattice import State
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, one, ordered

#: What a thread or task raises that is cancelled; its place is the queue at which it waits, if it does.
CANCELLED: Final = Library("asyncio.CancelledError")
#: The cell of a queue that holds what waits there, in the order in which it came.
_WAITS: Final = "#waits"
#: How the names of queues begin at which tasks of an event loop wait, not threads.
_OF_TASKS: Final = "asyncio."


def wait(machine: Machine, frame: Frame, queue: Item) -> Value:
    """Wait at an empty queue."""
    assert isinstance(queue, Object), "a queue is an object"
    machine.leave(frame, "raises", one(Object(queue.place, CANCELLED)))
    return NOTHING


def is_of_tasks(queue: Item) -> bool:
    """Tell whether what waits at a queue are tasks of an event loop."""
    return (
        isinstance(queue, Object)
        and isinstance(queue.kind, Library)
        and queue.kind.name.startswith(_OF_TASKS)
    )


def is_at_queue(way: Exit) -> bool:
    """Tell whether something has ended because it waits at a queue."""
    return any(isinstance(item, Object) and item.kind == CANCELLED and item.place for item in way.value)


def kept(machine: Machine, frame: Frame, waits: Value, begin: State | None, way: Exit) -> Exit:
    """Return the way by which something ended that began in a state, with the note at which queue it waits, if it does."""
    notes: dict[Cell, Value] = {}
    for item in way.value:
        if isinstance(item, Object) and item.kind == CANCELLED and item.place:
            cell = (item.place, _WAITS)
            if way.state == begin or sequences.bounds(machine, frame, item)[1] != 0:
                before = way.writes.get(cell, machine.read(frame, cell))
                notes[cell] = one(Tuple((*_in_order(before), waits)))
    return Exit(way.state, {**way.writes, **notes}, way.value, way.may) if notes else way


def taken(machine: Machine, frame: Frame, queue: Item) -> Sequence[Value]:
    """Return what waits at a queue, which does so no more."""
    if not isinstance(queue, Object) or not queue.place:
        return ()
    cell = (queue.place, _WAITS)
    waits = _in_order(machine.read(frame, cell))
    if waits:
        machine.write(cell, NOTHING)
    return waits


def _in_order(waits: Value) -> list[Value]:
    """Return what waits; where ways met on which that differs, all of it."""
    return list(dict.fromkeys(v for item in ordered(waits) if isinstance(item, Tuple) for v in item.items))
