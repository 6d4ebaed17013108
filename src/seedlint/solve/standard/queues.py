"""Queues: lists that are filled at the end, and emptied at the start, or at the end where the last comes first.

What waits at an empty one in a thread or task of its own goes on when something is put into it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.concurrency import futures, tasks, waiting
from seedlint.solve.objects import sequences
from seedlint.solve.standard import heaps
from seedlint.solve.standard.list_methods import list_append, list_pop, list_pop_left
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first
from seedlint.solve.state.items import Given, Item, Library, Object, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Method, Special
from seedlint.solve.state.values import FALSE, NONE, TRUE, UNKNOWN, constant, truth


def new_queue(name: str) -> Special:
    """Return what makes an empty queue of the class `name`; its arguments say how much it may hold."""

    def make(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        made = sequences.filled(machine, frame, f"queue@{position}", (), kind=Library(name))
        for item in made:
            waiting.taken(machine, frame, item)
        return made

    return make


def _is_empty(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    if not isinstance(receiver, Object):
        return UNKNOWN
    least, most = sequences.bounds(machine, frame, receiver)
    return FALSE if least else TRUE if most == 0 else UNKNOWN


def _length(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    known = sequences.known_elements(machine, frame, receiver) if isinstance(receiver, Object) else None
    return UNKNOWN if known is None else constant(len(known))


def _put(machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos) -> Value:
    """Put something into a queue, and let go on what waits for it."""
    list_append(machine, frame, receiver, given, position)
    futures.wake(machine, frame, receiver, position)
    return NONE


def _put_in_order(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Put something into a queue that gives the least first."""
    list_append(machine, frame, receiver, given, position)
    heaps.arrange(machine, frame, receiver if isinstance(receiver, Object) else None, position)
    futures.wake(machine, frame, receiver, position)
    return NONE


def _is_known_empty(machine: Machine, frame: Frame, queue: Item) -> bool:
    return isinstance(queue, Object) and sequences.bounds(machine, frame, queue)[1] == 0


def _queue_methods(take: Method, put: Method = _put) -> dict[str, Method]:
    def get(
        machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
    ) -> Value:
        if _is_known_empty(machine, frame, receiver):
            return UNKNOWN  # another thread may put something in; without one it says that it is empty
        return take(machine, frame, receiver, [], position)

    def wait(
        machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
    ) -> Value:
        if truth(first(given, 0, "block") or TRUE) is False:
            return get(machine, frame, receiver, given, position)
        if waiting.is_of_tasks(receiver) and not machine.apart and _is_known_empty(machine, frame, receiver):
            tasks.begin_all(machine, frame, position)
        if machine.apart and _is_known_empty(machine, frame, receiver):
            return waiting.wait(machine, frame, receiver)
        return get(machine, frame, receiver, given, position)

    return {
        "put": put,
        "put_nowait": put,
        "get": wait,
        "get_nowait": get,
        "empty": _is_empty,
        "qsize": _length,
    }


QUEUE_METHODS: Final[dict[str, Method]] = _queue_methods(list_pop_left)
STACK_METHODS: Final[dict[str, Method]] = _queue_methods(list_pop)
HEAP_METHODS: Final[dict[str, Method]] = _queue_methods(list_pop_left, _put_in_order)
