"""What a thread of a pool is given to do: it is done at once, and what it raises comes where its result is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from seedlint.ir import ops
from seedlint.solve.concurrency import tasks, waiting
from seedlint.solve.exits import handlers, leaving
from seedlint.solve.objects.arguments import partially
from seedlint.solve.objects.callables import call_all
from seedlint.solve.state import progress
from seedlint.solve.state.frame import Exit, Frame
from seedlint.solve.state.given import first, keyword, positional
from seedlint.solve.state.items import Given, Item, Library, Object, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Method
from seedlint.solve.state.values import NONE, NOTHING, UNKNOWN, join, one

_FUTURE: Final = Library("concurrent.futures.Future")
#: The cells of a future that hold what was returned, and what was raised.
_RETURNED: Final = "returned"
_RAISED: Final = "raised"


def run_apart(machine: Machine, frame: Frame, run: Callable[[], Value]) -> tuple[list[Exit], list[Exit]]:
    """Run something in a thread of its own, take it back, and return how it ended, and what it has raised itself.

    One that goes round without end has done what it does in its turns, and is cancelled; of one that never ends at all, nothing.
    """
    before = machine.state
    outer, machine.apart = machine.apart, True
    ended, raised = handlers.attempted(machine, frame, run)
    machine.apart = outer
    failed = [way for way in raised if not way.may]
    if not ended and not failed and before is not None:
        ended.append(Exit(before, {}))
    return ended, failed


def start(machine: Machine, frame: Frame, thread: Value, run: Callable[[], Value]) -> Value:
    """Run a thread, whose exceptions reach nobody; one that waits at a queue is kept there."""
    begin = machine.state
    ended, failed = run_apart(machine, frame, run)
    failed = [waiting.kept(machine, frame, thread, begin, way) for way in failed]
    return machine.merge(frame, [*ended, *(Exit(way.state, way.writes) for way in failed)])


def wake(machine: Machine, frame: Frame, queue: Item, position: ops.Pos) -> None:
    """Let go on what waits at a queue: threads at once, tasks when the one that runs waits itself."""
    waits = waiting.taken(machine, frame, queue)
    if waiting.is_of_tasks(queue):
        tasks.wait_again(machine, frame, waits)
        return
    for thread in waits:
        if machine.state is not None:
            start(machine, frame, thread, partial(_go_on, machine, frame, thread, position))


def _go_on(machine: Machine, frame: Frame, thread: Value, position: ops.Pos) -> Value:
    """Run a thread, or a function that a thread of a pool is to run, again."""
    threads = frozenset(item for item in thread if isinstance(item, Object))
    runs = [partial(call_all, machine, frame, threads, position, method="run")] if threads else []
    if functions := thread - threads:
        runs.append(partial(machine.do.call, frame, functions, [], position))
    return machine.alternatives(frame, runs)


def _submit(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    place = machine.place(frame, f"submit@{position}")
    function = partially(first(given), tuple(given[1:]))
    begin = machine.state
    ended, failed = run_apart(machine, frame, lambda: machine.do.call(frame, function, [], position))
    waits = [waiting.kept(machine, frame, function, begin, way) for way in failed if waiting.is_at_queue(way)]
    failed = [way for way in failed if not waiting.is_at_queue(way)]
    ways = [
        Exit(way.state, {**way.writes, (place, _RETURNED): way.value or NONE, (place, _RAISED): NOTHING})
        for way in ended
    ]
    ways += [
        Exit(way.state, {**way.writes, (place, _RETURNED): NOTHING, (place, _RAISED): failure})
        for way in failed
        for failure in [leaving.made(way.value) or UNKNOWN]
    ]
    ways += [
        Exit(way.state, {**way.writes, (place, _RETURNED): UNKNOWN, (place, _RAISED): NOTHING})
        for way in waits
    ]
    machine.merge(frame, ways)
    return one(Object(place, _FUTURE))


def _come_to(machine: Machine, frame: Frame, receiver: Item) -> tuple[Value, Value]:
    """Return what a future's task has returned and raised, nothing of both where it is not known what the future is."""
    if not isinstance(receiver, Object) or not receiver.place:
        return NOTHING, NOTHING
    returned, raised = (machine.read(frame, (receiver.place, name)) for name in (_RETURNED, _RAISED))
    return returned, raised


def _result(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    returned, raised = _come_to(machine, frame, receiver)

    def fail() -> Value:
        machine.leave(frame, "raises", raised)
        return NOTHING

    if not raised:
        return returned or UNKNOWN
    return machine.alternatives(frame, [fail, lambda: returned]) if returned else fail()


def _exception(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    returned, raised = _come_to(machine, frame, receiver)
    return join(raised, NONE if returned else NOTHING) or UNKNOWN


def _set(cell: str) -> Method:
    """Return what says what a future has come to."""

    def put(
        machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
    ) -> Value:
        if isinstance(receiver, Object) and receiver.place:
            machine.write((receiver.place, cell), first(given) or UNKNOWN)
        return NONE

    return put


def _call_back(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    machine.do.call(frame, first(given), [positional(one(receiver))], position)
    return NONE


#: The function `list`, which goes through what it is given.
_LIST: Final = Library("builtins.list")


def _mapping(function: str) -> Method:
    """Return what has threads call a function for each element, or row of arguments, which they do one after another."""

    def run(
        machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
    ) -> Value:
        named = [positional(keyword(given, name)) for name in ("func", "iterable") if keyword(given, name)]
        passed = [*(each for each in given if each[0] not in {"keyword", "double_star"}), *named]
        steps = machine.do.call(frame, one(Library(function)), passed, position)
        return machine.do.call(frame, one(_LIST), [positional(steps)], position)

    return run


def _mapped(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    made = _mapping("builtins.map")(machine, frame, receiver, given, position)
    return progress.in_order(machine, frame, made, machine.place(frame, f"mapped@{position}"))


_THREADS: Final = "multiprocessing.pool.ThreadPool"
METHODS: Final[dict[str, Method]] = {
    "concurrent.futures.ThreadPoolExecutor.submit": _submit,
    "concurrent.futures.ThreadPoolExecutor.map": _mapped,
    f"{_THREADS}.map": _mapping("builtins.map"),
    f"{_THREADS}.starmap": _mapping("itertools.starmap"),
    f"{_THREADS}.imap": _mapped,
    f"{_THREADS}.imap_unordered": _mapped,
    "concurrent.futures.Future.result": _result,
    "concurrent.futures.Future.exception": _exception,
    "concurrent.futures.Future.set_result": _set(_RETURNED),
    "concurrent.futures.Future.set_exception": _set(_RAISED),
    "concurrent.futures.Future.add_done_callback": _call_back,
}
