"""Loops: turn by turn where their number matters and is known, else until a turn changes nothing any more.

The body of a generator and that of the loop over it take turns.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final, TypeAlias

from seedlint.ir import ops
from seedlint.solve.flow.operands import note_condition
from seedlint.solve.flow.taking_turns import run_with_generator, turns_with
from seedlint.solve.iteration.iterate import ask_before_end, until_stopped
from seedlint.solve.iteration.own_iterators import stops_itself
from seedlint.solve.iteration.weight_copies import copied_into
from seedlint.solve.models import weights
from seedlint.solve.objects.containers import iterated_elements, known_elements, length_of
from seedlint.solve.objects.truths import asked
from seedlint.solve.state import progress
from seedlint.solve.state.course import NESTED, Course
from seedlint.solve.state.frame import Exit, Frame
from seedlint.solve.state.heap import Writes
from seedlint.solve.state.items import (
    Constant,
    Count,
    Generator,
    Item,
    LazyIterator,
    Object,
    Tuple,
    Unknown,
    Value,
)
from seedlint.solve.state.lengths import ANY_NUMBER
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.numbers import RANGE, counted_from, range_of
from seedlint.solve.state.values import (
    FALSE,
    NOTHING,
    UNKNOWN,
    as_constant,
    as_text,
    constant,
    join_all,
    least_of,
    one,
)


def run_for(machine: Machine, frame: Frame, op: ops.For) -> None:
    """Run a `for` loop; the body of a generator and that of the loop take turns."""
    iterable = frame.registers[op.iterable]
    if op.result >= 0 and _delegated(machine, frame, op, iterable):
        return
    if _run_if_known(machine, frame, op, iterable):
        return
    bounds = length_of(machine, frame, iterable)
    iterator = machine.do.iterator(frame, iterable, op.pos)
    if machine.state is None or (iterator != iterable and _run_if_known(machine, frame, op, iterator)):
        return
    if bounds == ANY_NUMBER:
        bounds = length_of(machine, frame, iterator)
    before = machine.state
    taking = turns_with(machine, frame, iterator)
    if bounds[1] == 0:
        for item in iterator:
            ask_before_end(machine, frame, item, op.pos)
        ended = [] if machine.state is None else [Exit(machine.state, {})]
        _finish_loop(machine, frame, op.orelse, ended, [])
        return
    if taking is not None:
        generator = taking.generator
        normal, breaks = run_with_generator(machine, frame, op, taking)
        if progress.used_up(machine, frame, generator) is None:
            normal.append(Exit(before, progress.ending(machine, frame, generator)))
    else:
        normal, breaks = _run_stepping(machine, frame, op, iterator, bounds)
        normal = _ended(machine, frame, iterator, normal)
    _finish_loop(machine, frame, op.orelse, normal, breaks)
    for model in copied_into(op, iterator) if not breaks else ():
        weights.replace(machine, model)


def _run_if_known(machine: Machine, frame: Frame, op: ops.For, iterable: Value) -> bool:
    """Run a loop turn by turn if it goes through a few known elements that matter; return whether it does."""
    known = iterated_elements(machine, frame, iterable)
    if known is None or not 1 < len(known) <= UNROLLED or not is_told_apart(known) or frame.courses >= NESTED:
        return False
    normal, breaks = _run_known(machine, frame, op, known)
    _finish_loop(machine, frame, op.orelse, _ended(machine, frame, iterable, normal), breaks)
    return True


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

    result = machine.do.run_generator(frame, item, op.pos, give)
    frame.registers[op.result] = result or UNKNOWN
    return True


def _ended(machine: Machine, frame: Frame, iterator: Value, normal: list[Exit]) -> list[Exit]:
    """Return the exits of a loop that has taken its iterator to the end."""
    if len(iterator) != 1:
        return normal
    end = progress.ending(machine, frame, next(iter(iterator)))
    return [Exit(way.state, {**way.writes, **end}) for way in normal]


Ways: TypeAlias = tuple[list[Exit], list[Exit]]


def _run_known(machine: Machine, frame: Frame, op: ops.For, known: list[Value]) -> Ways:
    """Run one turn for each known element, in order."""
    course = Course(machine, frame, op)
    outer = frame.turn
    for index, element in enumerate(known):
        if machine.state is None:
            break
        frame.turn = f"{outer}~{index}"

        def turn(element: Value = element) -> None:
            frame.registers[op.item] = element
            machine.do.run_block(frame, op.body)

        course.turn(turn)
    frame.turn = outer
    normal = course.here()
    course.close()
    return normal, course.breaks


def _run_stepping(
    machine: Machine, frame: Frame, op: ops.For, iterator: Value, bounds: tuple[int, int | None]
) -> Ways:
    """Run a loop that takes its elements one by one; that an iterator of the program's own has no more concerns it alone."""
    (item, *others) = iterator or (None,)
    if item is not None and not others and bounds[1] is None and stops_itself(machine, frame, item):
        before = machine.state
        normal, breaks = _run_asked(machine, frame, op, item, bounds[0])
        if normal:
            return normal, breaks
        machine.state = before  # what says that there are no more is not at hand
    ways: list[Ways] = []

    def run() -> None:
        ways.append(_run_counted(machine, frame, op, iterator, bounds))

    if isinstance(item, Object) and not others and frame.raises is not None:
        until_stopped(machine, frame, item, run)
    else:
        run()
    return ways[0]


def _run_asked(machine: Machine, frame: Frame, op: ops.For, item: Item, least: int) -> Ways:
    """Run a loop over an iterator that says itself when there are no more elements: it ends where `StopIteration` may come, after
    `least` turns.
    """
    begin, outer = machine.heap.depth(), frame.turn
    course = Course(machine, frame, op)
    normal: list[Exit] = []
    ended: list[Exit] = []
    number = constant(0)

    def take() -> None:
        element = machine.do.step(frame, one(item), op.pos)
        frame.registers[op.item] = _numbered(machine, frame, one(item), element, number)

    def turn() -> None:
        ended[:] = until_stopped(machine, frame, item, take, begin)
        machine.do.run_block(frame, op.body)

    changed, done = True, 0
    while machine.state is not None and changed and not (ended or course.is_deep):
        if done == COUNTED or course.is_long(done + 1):
            break
        number = constant(done)
        frame.turn = f"{outer}~{done}" if done < APART else outer
        changed = course.turn(turn)
        normal += ended if done >= least else []
        done += 1
    frame.turn = outer
    if machine.state is not None and changed:
        number = one(Count(done))
        course.rest(turn)
        normal += ended
    course.close()
    return normal, course.breaks


def _run_counted(
    machine: Machine, frame: Frame, op: ops.For, iterator: Value, bounds: tuple[int, int | None]
) -> Ways:
    """Run a loop of which only the least and the most turns are known: the first turns one by one, then the rest."""
    least, most = bounds
    assert machine.state is not None, "only a loop that is reached is run"
    none = Exit(machine.state, {})
    course = Course(machine, frame, op)
    few = most is not None and least == most <= COUNTED
    outer = frame.turn
    normal, done, changed = [], 0, True
    while (
        machine.state is not None
        and done != most
        and not course.is_deep
        and (done == 0 or (few and not course.is_long(least)))
    ):
        number = constant(done)
        frame.turn = f"{outer}~{done}" if few and done < APART else outer
        changed = course.turn(partial(_turn, machine, frame, op, iterator, number))
        done += 1
        if done >= least:
            normal += course.here()
        if all(progress.used_up(machine, frame, item) for item in iterator):
            most = done  # the body has taken the rest
    frame.turn = outer
    if machine.state is not None and done != most and (changed or _is_numbered(machine, frame, iterator)):
        turns = course.rest(lambda: _turn(machine, frame, op, iterator, one(Count(done))))
        normal += [course.seen(way) for way in turns.ends]
    else:
        normal += course.here()
    course.close()
    if least == 0:
        normal.append(Exit(none.state, _replaced_by(machine, normal)))
    return normal, course.breaks


def _replaced_by(machine: Machine, ends: list[Exit]) -> Writes:
    """Return as writes that the turns of a loop replace the weights of models before any use.

    That holds for a loop without a turn, too: a training loop that copies weights into a second model first thing is
    not written to be skipped, and who skips it trains nothing.
    """
    cells = {cell for way in ends for cell in way.writes if cell[1] == "#weights"}
    return {
        cell: FALSE
        for cell in cells
        if machine.heap.read((cell[0], "#used")) == FALSE
        and all(
            way.writes.get(cell) == FALSE and way.writes.get((cell[0], "#used"), FALSE) == FALSE
            for way in ends
        )
    }


#: A loop over so many known functions, classes or objects is run turn by turn. Lists of seed functions have three or four.
UNROLLED: Final = 8


#: A loop of so many turns is run turn by turn as long as these cost little (`course.STEPS`): epochs of a small experiment.
COUNTED: Final = 32


#: What so many of these turns make is told apart: a function may build a few models in a loop, return one and leave the rest.
APART: Final = 4


#: The same for a loop over strings: `for split in ("train", "val", "test")`.
NAMES: Final = 4


def is_told_apart(elements: list[Value]) -> bool:
    """Return whether it matters which element a turn gets: some can be called or hold what can, or are a few names."""
    if any(not isinstance(item, Constant | Unknown) for value in elements for item in value):
        return True
    return len(elements) <= NAMES and all(as_text(value) is not None for value in elements)


def _turn(machine: Machine, frame: Frame, op: ops.For, iterator: Value, number: Value) -> None:
    item = machine.do.step(frame, iterator, op.pos)
    frame.registers[op.item] = _numbered(machine, frame, iterator, item, number)
    machine.do.run_block(frame, op.body)


def _is_numbered(machine: Machine, frame: Frame, iterator: Value) -> bool:
    """Return whether the number of its turn decides what a loop gets: over `range`, `enumerate` or known elements."""
    return known_elements(machine, frame, iterator) is not None or any(
        _range_in(item) is not None or (isinstance(item, LazyIterator) and item.kind == "enumerate")
        for item in iterator
    )


def _numbered(machine: Machine, frame: Frame, iterator: Value, item: Value, number: Value) -> Value:
    """Return what a turn gets: the number of the turn where `range` or `enumerate` gives it."""
    if len(iterator) != 1:
        return item
    (source,) = iterator
    if isinstance(source, LazyIterator) and source.kind == progress.IN_ORDER:
        return item  # the step has taken it
    known = known_elements(machine, frame, iterator)
    if known is not None:
        return _elements_from(known, next(iter(number)))
    counted = _range_in(source)
    if counted is not None:
        begin, step = range_of(machine, frame, counted)
        return counted_from(begin, number, step)
    if not isinstance(source, LazyIterator) or source.kind != "enumerate":
        return item
    start = as_constant(source.start) if source.start else Constant("int", 0)
    begin = start.value if start is not None and type(start.value) is int else None
    index = counted_from(begin, number, 1)
    return frozenset(Tuple((index, *i.items[1:])) if isinstance(i, Tuple) else i for i in item)


def _elements_from(known: list[Value], number: Item) -> Value:
    """Return the element of the turn of this number, or of all turns from it on."""
    at = least_of(number)
    assert at is not None, "turns are counted"
    return join_all(known[at:]) if isinstance(number, Count) else known[at] if at < len(known) else NOTHING


def _range_in(item: Item) -> Object | None:
    """Return the `range` that an iterator goes through, directly or in a progress bar; None if there is no such."""
    if isinstance(item, LazyIterator) and not item.functions and not item.kind and len(item.sources) == 1:
        return _range_in(next(iter(item.sources[0]))) if len(item.sources[0]) == 1 else None
    return item if isinstance(item, Object) and item.kind == RANGE else None


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
    begin = machine.heap.depth()
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
    if machine.state is not None and changed:
        course.rest(turn)
        normal += ended
    course.close()
    _finish_loop(machine, frame, op.orelse, normal, course.breaks)
