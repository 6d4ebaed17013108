"""How a `for` loop takes its elements: known ones one by one, those of a generator in turn with its body, others until they end.

Each function runs the turns that are still to come from here, and returns how the loop ends and how it is broken off.
"""

from __future__ import annotations

from functools import partial
from typing import Final, TypeAlias, TypeGuard

from seedlint.ir import ops
from seedlint.solve.iteration import own_iterators, standing
from seedlint.solve.iteration.course import NESTED, Course
from seedlint.solve.iteration.iterate import ask_before_end, until_stopped
from seedlint.solve.iteration.leaps import Leaps
from seedlint.solve.iteration.taking_turns import run_with_generator, turns_with
from seedlint.solve.objects.containers import iterated_elements
from seedlint.solve.state import progress
from seedlint.solve.state.frame import Exit, Frame
from seedlint.solve.state.heap import Writes
from seedlint.solve.state.items import (
    Constant,
    Count,
    Item,
    LazyIterator,
    Object,
    Tuple,
    Unknown,
    Value,
)
from seedlint.solve.state.lengths import ENDLESS
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.numbers import RANGE, counted_from, range_of
from seedlint.solve.state.values import (
    FALSE,
    NOTHING,
    as_constant,
    as_text,
    constant,
    join_all,
    least_of,
    one,
)

#: A loop over so many known functions, classes or objects is run turn by turn. Lists of seed functions have three or four.
UNROLLED: Final = 8
#: A loop of so many turns is run turn by turn as long as these cost little (`course.STEPS`): epochs of a small experiment.
COUNTED: Final = 32
#: What so many of these turns make is told apart: a function may build a few models in a loop, return one and leave the rest.
APART: Final = 4
#: The same for a loop over strings: `for split in ("train", "val", "test")`.
NAMES: Final = 4

#: How a loop ends, and how it is broken off.
Ways: TypeAlias = tuple[list[Exit], list[Exit]]


def is_unrolled(known: list[Value] | None, courses: int) -> TypeGuard[list[Value]]:
    """Tell whether a loop, inside so many others, is run turn by turn: if it goes through a few known elements that matter."""
    return known is not None and 1 < len(known) <= UNROLLED and is_told_apart(known) and courses < NESTED


def run_known(
    machine: Machine, frame: Frame, op: ops.For, iterator: Value, known: list[Value], first: int = 0
) -> Ways:
    """Run one turn for each known element, in order; the first of them is that of the turn with this number."""
    course = Course(machine, frame, op)
    note = standing.begin(machine, frame, op, iterator)
    outer = frame.turn
    counts_itself = any(isinstance(item, LazyIterator) for item in iterator)
    for index, element in enumerate(known, first):
        if machine.state is None:
            break
        frame.turn = f"{outer}~{index}"

        def turn(element: Value = element, index: int = index) -> None:
            note(index)
            frame.registers[op.item] = machine.do.step(frame, iterator, op.pos) if counts_itself else element
            machine.do.run_block(frame, op.body)

        course.turn(turn)
    frame.turn = outer
    normal = _ended(machine, frame, iterator, course.here())
    course.close()
    return normal, course.breaks


def run_through(
    machine: Machine,
    frame: Frame,
    op: ops.For,
    iterator: Value,
    bounds: tuple[int, int | None],
    first: int | None = 0,
) -> Ways:
    """Run the turns of a loop whose elements are not known one by one: at least and at most so many, of which the first has this
    number, if that is known.
    """
    before = machine.state
    assert before is not None, "only a loop that is reached is run"
    taking = turns_with(machine, frame, iterator)
    if bounds[1] == 0:
        for item in iterator:
            ask_before_end(machine, frame, item, op.pos)
        return [] if machine.state is None else [Exit(machine.state, {})], []
    if taking is None:
        normal, breaks = _run_stepping(machine, frame, op, iterator, bounds, first)
        return _ended(machine, frame, iterator, normal), breaks
    standing.begin(machine, frame, op, iterator)
    normal, breaks = run_with_generator(machine, frame, op, taking)
    if progress.used_up(machine, frame, taking.generator) is None:
        normal.append(Exit(before, progress.ending(machine, frame, taking.generator)))
    return normal, breaks


def _run_stepping(
    machine: Machine,
    frame: Frame,
    op: ops.For,
    iterator: Value,
    bounds: tuple[int, int | None],
    first: int | None,
) -> Ways:
    """Run a loop that takes its elements one by one; that an iterator of the program's own has no more concerns it alone."""
    (item, *others) = iterator or (None,)
    if (
        item is not None
        and not others
        and bounds[1] is None
        and own_iterators.stops_itself(machine, frame, item)
    ):
        before = machine.state
        normal, breaks = _run_asked(machine, frame, op, item, bounds[0], first)
        if normal or own_iterators.says_when_it_stops(machine, frame, item):
            return normal, breaks
        machine.state = before  # what says that there are no more is not at hand
        bounds = own_iterators.bounds(machine, frame, item)
    ways: list[Ways] = []

    def run() -> None:
        ways.append(_run_counted(machine, frame, op, iterator, bounds, first))

    if isinstance(item, Object) and not others and frame.raises is not None:
        until_stopped(machine, frame, item, run)
    else:
        run()
    return ways[0]


def _run_asked(
    machine: Machine, frame: Frame, op: ops.For, item: Item, least: int, first: int | None
) -> Ways:
    """Run a loop over an iterator that says itself when there are no more elements: it ends where `StopIteration` may come, after
    `least` turns.
    """
    begin, outer = machine.heap.depth(), frame.turn
    course = Course(machine, frame, op)
    normal: list[Exit] = []
    ended: list[Exit] = []
    number = _number(first, 0)
    standing.begin(machine, frame, op, one(item))

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
        number = _number(first, done)
        frame.turn = f"{outer}~{done}" if done < APART else outer
        changed = course.turn(turn)
        normal += ended if done >= least else []
        done += 1
    frame.turn = outer
    if machine.state is not None and changed:
        number = _numbers_from(first, done)
        course.rest(turn)
        normal += ended
    course.close()
    return normal, course.breaks


def _run_counted(
    machine: Machine,
    frame: Frame,
    op: ops.For,
    iterator: Value,
    bounds: tuple[int, int | None],
    first: int | None,
) -> Ways:
    """Run a loop of which only the least and the most turns are known: the first turns one by one, then the rest."""
    least, most = bounds
    assert machine.state is not None, "only a loop that is reached is run"
    none = Exit(machine.state, {})
    course = Course(machine, frame, op)
    note = standing.begin(machine, frame, op, iterator)
    few = most is not None and least == most <= COUNTED
    endless = least == ENDLESS
    outer = frame.turn

    def turn(number: Value) -> None:
        item = machine.do.step(frame, iterator, op.pos)
        frame.registers[op.item] = _numbered(machine, frame, iterator, item, number)
        machine.do.run_block(frame, op.body)

    normal, done, changed = [], 0, True
    while (
        machine.state is not None
        and done != most
        and not course.is_deep
        and (
            done == 0
            or (few and not course.is_long(least))
            or (endless and changed and done < COUNTED and not course.is_long(done + 1))
        )
    ):
        frame.turn = f"{outer}~{done}" if (few or endless) and done < APART else outer
        note(first + done if few and first is not None else None)
        changed = course.turn(partial(turn, _number(first, done)))
        done += 1
        if done >= least:
            normal += course.here()
        if all(progress.used_up(machine, frame, item) for item in iterator):
            most = done  # the body has taken the rest
    frame.turn = outer
    leaps = Leaps(machine, frame, course, None if most is None else most - done, is_exact=least == most)
    begun = done
    for taken in leaps.through(lambda before, turns: turn(_numbers_of(first, begun + before, turns))):
        done = begun + taken
        normal += leaps.ends if done >= least else []
    if machine.state is not None and leaps.left != 0 and (changed or _is_numbered(machine, frame, iterator)):
        note(None)
        turns = course.rest(partial(turn, _numbers_from(first, done, most)))
        normal += [] if endless else [course.seen(way) for way in turns.ends]
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


def is_told_apart(elements: list[Value]) -> bool:
    """Return whether it matters which element a turn gets: some can be called or hold what can, or are a few names."""
    if any(not isinstance(item, Constant | Unknown) for value in elements for item in value):
        return True
    return len(elements) <= NAMES and all(as_text(value) is not None for value in elements)


def _number(first: int | None, done: int) -> Value:
    """Return the number of a turn, so many turns after the first. If that of the first is not known, it is not 0."""
    return _numbers_from(None, done) if first is None else constant(first + done)


def _numbers_of(first: int | None, done: int, turns: int) -> Value:
    """Return the numbers of so many turns that come so many turns after the first."""
    begin = (1 if first is None else first) + done
    return (
        _number(first, done)
        if turns == 1
        else one(Count(begin, None if first is None else begin + turns - 1))
    )


def _numbers_from(first: int | None, done: int, most: int | None = None) -> Value:
    """Return the numbers of all turns that come so many turns after the first, if there are no more than `most` from that on."""
    if first is None or most is None:
        return one(Count((1 if first is None else first) + done))
    return one(Count(first + done, first + most - 1))


def _is_numbered(machine: Machine, frame: Frame, iterator: Value) -> bool:
    """Return whether the number of its turn decides what a loop gets: over `range`, `enumerate` or known elements."""
    return iterated_elements(machine, frame, iterator) is not None or any(
        _range_in(item) is not None
        or (isinstance(item, LazyIterator) and item.kind == "enumerate")
        or (
            isinstance(item, LazyIterator)
            and item.kind == "zip"
            and any(map(_goes_through_range, item.sources))
        )
        for item in iterator
    )


def _numbered(machine: Machine, frame: Frame, iterator: Value, item: Value, number: Value) -> Value:
    """Return what a turn gets: the number of the turn where `range` or `enumerate` gives it."""
    if len(iterator) != 1:
        return item
    (source,) = iterator
    if isinstance(source, LazyIterator) and source.kind == progress.IN_ORDER:
        return item  # the step has taken it
    known = iterated_elements(machine, frame, iterator)
    if known is not None:
        return _elements_from(known, next(iter(number)))
    counted = _range_in(source)
    if counted is not None:
        begin, step = range_of(machine, frame, counted)
        return counted_from(begin, number, step)
    if isinstance(source, LazyIterator) and source.kind == "zip":
        return frozenset(_row(machine, frame, source, each, number) for each in item)
    if not isinstance(source, LazyIterator) or source.kind != "enumerate":
        return item
    start = as_constant(source.start) if source.start else Constant("int", 0)
    begin = start.value if start is not None and type(start.value) is int else None
    index = counted_from(begin, number, 1)
    return frozenset(Tuple((index, *i.items[1:])) if isinstance(i, Tuple) else i for i in item)


def _row(machine: Machine, frame: Frame, source: LazyIterator, row: Item, number: Value) -> Item:
    """Return what a turn gets from several sources side by side."""
    if not isinstance(row, Tuple) or len(row.items) != len(source.sources):
        return row
    pairs = zip(source.sources, row.items, strict=True)
    return Tuple(tuple(_numbered(machine, frame, each, item, number) for each, item in pairs))


def _elements_from(known: list[Value], number: Item) -> Value:
    """Return the element of the turn of this number, or of all turns from it on."""
    at = least_of(number)
    assert at is not None, "turns are counted"
    if isinstance(number, Count):
        return join_all(known[at:] if number.most is None else known[at : number.most + 1])
    return known[at] if at < len(known) else NOTHING


def _goes_through_range(source: Value) -> bool:
    return any(_range_in(item) is not None for item in source)


def _range_in(item: Item) -> Object | None:
    """Return the `range` that an iterator goes through, directly or in a progress bar; None if there is no such."""
    if isinstance(item, LazyIterator) and not item.functions and not item.kind and len(item.sources) == 1:
        return _range_in(next(iter(item.sources[0]))) if len(item.sources[0]) == 1 else None
    return item if isinstance(item, Object) and item.kind == RANGE else None


def _ended(machine: Machine, frame: Frame, iterator: Value, normal: list[Exit]) -> list[Exit]:
    """Return the exits of a loop that has taken its iterator to the end."""
    if len(iterator) != 1:
        return normal
    end = progress.ending(machine, frame, next(iter(iterator)))
    return [Exit(way.state, {**way.writes, **end}) for way in normal]
