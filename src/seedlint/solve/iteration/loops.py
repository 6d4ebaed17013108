"""Loops: turn by turn where their number matters and is known, else until a turn changes nothing any more.

The body of a generator and that of the loop over it take turns.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from seedlint.ir import ops
from seedlint.ir.walk import all_ops
from seedlint.solve.concurrency import waiting
from seedlint.solve.flow.operands import note_condition
from seedlint.solve.iteration import standing
from seedlint.solve.iteration.course import Course
from seedlint.solve.iteration.elements import (
    APART,
    COUNTED,
    is_told_apart,
    is_unrolled,
    run_known,
    run_through,
)
from seedlint.solve.iteration.leaps import Leaps
from seedlint.solve.models import weights
from seedlint.solve.objects.containers import iterated_elements, length_of
from seedlint.solve.objects.truths import asked
from seedlint.solve.standard.weight_copies import copied_into
from seedlint.solve.state.frame import Exit, Frame
from seedlint.solve.state.items import Generator, Object, Value
from seedlint.solve.state.lengths import ANY_NUMBER
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, UNKNOWN, one


def run_for(machine: Machine, frame: Frame, op: ops.For) -> None:
    """Run a `for` loop; the body of a generator and that of the loop take turns."""
    iterable = frame.registers[op.iterable]
    if op.result >= 0 and _delegated(machine, frame, op, iterable):
        return
    known = iterated_elements(machine, frame, iterable)
    if is_unrolled(known, frame.courses):
        _finish_loop(machine, frame, op.orelse, *run_known(machine, frame, op, iterable, known))
        return
    bounds = length_of(machine, frame, iterable)
    iterator = machine.do.iterator(frame, iterable, op.pos)
    if machine.state is None:
        return
    known = iterated_elements(machine, frame, iterator) if iterator != iterable else None
    if is_unrolled(known, frame.courses):
        _finish_loop(machine, frame, op.orelse, *run_known(machine, frame, op, iterator, known))
        return
    if bounds == ANY_NUMBER:
        bounds = length_of(machine, frame, iterator)
    normal, breaks = run_through(machine, frame, op, iterator, bounds)
    _finish_loop(machine, frame, op.orelse, normal, breaks)
    for model in copied_into(machine, frame, op, iterator) if bounds[1] != 0 and not breaks else ():
        weights.replace(machine, model)


def go_on_for(machine: Machine, frame: Frame, op: ops.For, left: Callable[[], Value]) -> None:
    """Go on with a `for` loop within which a generator has waited: `left` is the rest of the turn."""
    course = Course(machine, frame, op)
    course.turn(partial(_run_left, left))
    normal: list[Exit] = []
    breaks = course.breaks
    if machine.state is not None:
        stands = standing.of(machine, frame, op)
        known = stands.left(machine, frame)
        first = None if stands.turn is None else stands.turn + 1
        if known is not None and is_told_apart(known):
            ways = run_known(machine, frame, op, stands.iterator, known, first or 0)
        else:
            ways = run_through(machine, frame, op, stands.iterator, stands.bounds(machine, frame), first)
        normal += [course.seen(way) for way in ways[0]]
        breaks += [course.seen(way) for way in ways[1]]
    course.close()
    _finish_loop(machine, frame, op.orelse, normal, breaks)


def _delegated(machine: Machine, frame: Frame, op: ops.For, iterable: Value) -> bool:
    """Let a generator that is the iterable of `yield from` speak for the one that runs; return whether it is one."""
    frame.registers[op.result] = UNKNOWN
    (item, *others) = iterable or (None,)
    if others or frame.on_yield is None or not isinstance(item, Generator) or item.is_context:
        return False
    on_yield = frame.on_yield

    def give(value: Value) -> None:
        frame.waiting = op
        on_yield(value)

    frame.sending = frame.sending or frame.sent
    result = machine.do.run_generator(frame, item, op.pos, give)
    frame.registers[op.result] = result or UNKNOWN
    return True


def _finish_loop(
    machine: Machine, frame: Frame, orelse: ops.Block, normal: list[Exit], breaks: list[Exit]
) -> None:
    """Continue after a loop: where it ran out, through `else`; where it was left, after it."""
    exits = list(breaks)

    def run_else() -> Value:
        machine.merge(frame, normal)
        machine.do.run_block(frame, orelse)
        return NOTHING

    if normal and orelse:
        machine.branch(exits, run_else)
    else:
        exits += normal
    machine.merge(frame, exits)


def _run_left(left: Callable[[], Value]) -> None:
    left()


def run_while(machine: Machine, frame: Frame, op: ops.While, left: Callable[[], Value] | None = None) -> None:
    """Run a `while` loop: it ends where its condition may be false. Turns that must come are run one by one, if they are few.

    `left` runs what is left of the turn in which a generator has waited.
    """
    ended: list[Exit] = []
    rounds: list[Exit] = []
    begin = machine.heap.depth()
    returned = _returns(frame)
    answer: list[bool | None] = []
    note_condition(frame, op.test)

    def turn() -> None:
        ended.clear()
        machine.do.run_block(frame, op.test)
        if machine.state is None:
            return
        answer[:] = [asked(machine, frame, frame.registers[op.condition])]
        if answer != [True]:
            ended.append(Exit(machine.state, machine.heap.since(begin)))
        if answer == [False]:
            machine.state = None
            return
        machine.do.run_block(frame, op.body)
        if machine.state is not None and is_waiting:
            rounds.append(Exit(machine.state, machine.heap.since(begin)))

    is_waiting = machine.apart or (frame.function.is_async and any(_waits(each) for each in all_ops(op.body)))
    course = Course(machine, frame, op)
    outer = frame.turn
    normal: list[Exit] = []
    if left is not None:
        course.turn(partial(_run_left, left))
        answer[:] = [True]
    changed = left is not None or course.is_deep or course.turn(turn)
    normal += ended
    turns = 1
    while machine.state is not None and changed and not course.is_deep and answer == [True]:
        if turns == COUNTED or course.is_long(turns + 1):
            break
        frame.turn = f"{outer}~{turns}" if turns < APART else outer
        changed = course.turn(turn)
        normal += ended
        turns += 1
    frame.turn = outer
    leaps = Leaps(machine, frame, course, None if changed else 0, is_exact=True)
    for _ in leaps.through(lambda _before, _turns: turn()):
        normal += ended
    if machine.state is not None and leaps.left != 0:
        course.rest(turn)
        normal += ended
    course.close()
    if rounds and not (normal or course.breaks) and _returns(frame) == returned:
        if all(isinstance(each, ops.Const) for each in op.test):
            _cancel(machine, frame, rounds)
            return
        normal = rounds  # somebody else ends it: `while self.running`
    _finish_loop(machine, frame, op.orelse, normal, course.breaks)


def _returns(frame: Frame) -> int:
    return len(frame.returns.exits) if frame.returns is not None else 0


def _waits(op: ops.Op) -> bool:
    """Tell whether a coroutine may wait, and be cancelled, at an operation."""
    return isinstance(op, ops.Await) or (isinstance(op, ops.With | ops.For) and op.is_async)


def _cancel(machine: Machine, frame: Frame, rounds: list[Exit]) -> None:
    """Leave a loop of a coroutine or thread that nothing in it ends: it goes round until that is cancelled."""
    machine.merge(frame, rounds)
    machine.leave(frame, "raises", one(Object("", waiting.CANCELLED)))
