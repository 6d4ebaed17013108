"""Leaps: many turns of a loop taken at once, up to the one that answers a condition on a counter differently.

A turn that is run by itself tells which counters it moves, and how far (`step += 1`, the length of a list that is filled). In
a leap each of these is known by its bounds; what is asked of it there must have one answer, and the turn must move it by just as
much, else the leap is taken back and a shorter one is tried. Behind it each counter is so many steps further.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from typing import Final, NamedTuple, TypeAlias

from seedlint.solve.exits import handlers
from seedlint.solve.iteration.course import Course
from seedlint.solve.iteration.turns import Turns, repeat
from seedlint.solve.objects.sequences import LENGTH
from seedlint.solve.state import counts
from seedlint.solve.state.counts import Asked
from seedlint.solve.state.frame import Catch, Construction, Exit, Frame, Key
from seedlint.solve.state.heap import Cell, Writes
from seedlint.solve.state.items import Count, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.numbers import between
from seedlint.solve.state.values import least_of, most_of, one

#: Leaps that a loop may try. One condition on a counter takes three, and each turn that leaves a counter elsewhere two.
LEAPS: Final = 24
#: Steps that all leaps of a loop may take together: see `course.STEPS`. With four times as many `d2l` took a quarter more time,
#: and nothing more was found there or in the literate cases.
STEPS: Final = 1500
#: So many turns that are left are run one by one.
SHORT: Final = 6
#: How often one after the other a counter may be moved otherwise than in the turn before; a list that is emptied when it is full
#: is so once.
MISSED: Final = 2
#: Loops inside one another in which leaps are taken.
DEEPEST: Final = 2
#: As many turns as anybody waits for, where nothing says how many there are at most.
ALL: Final = 1 << 40

#: Runs what stands for so many turns, which come after so many others: the first number.
Run: TypeAlias = Callable[[int, int], None]


class _Move(NamedTuple):
    """A counter: the least and the most that it is before a turn, and by how much a turn moves it."""

    least: int
    most: int
    step: int

    def within(self, first: int, turns: int) -> Value:
        """Return what it may be from the turn of a number on, in so many."""
        ends = self.step * first, self.step * (first + turns - 1)
        return one(Count(self.least + min(ends), self.most + max(ends)))

    def after(self, turns: int, *, is_length: bool) -> Value:
        """Return what it is after so many turns; a length says nothing of elements that have cells of their own."""
        least, most = self.least + self.step * turns, self.most + self.step * turns
        return one(Count(least, most)) if is_length else between(least, most)


class Leaps:
    """The leaps of one loop, which is at some turn of its course. `ends` are the ways out of what was taken last, `left` is how
    many turns are still to come at most, None if that is not known.
    """

    def __init__(
        self, machine: Machine, frame: Frame, course: Course, left: int | None, *, is_exact: bool
    ) -> None:
        """Begin where the loop is; `is_exact` says that it is known how many turns it has."""
        self.left = left
        self._done = 0
        self._machine, self._frame, self._course, self._is_exact = machine, frame, course, is_exact
        self._begun = machine.steps
        self._tried = 0
        self._moves: dict[Cell, _Move] | None = None
        self._loose: Counter[Cell] = Counter()
        self._ignored: set[Asked] = set()
        self.ends: list[Exit] = []

    def through(self, run: Run) -> Iterator[int]:
        """Go through turns as long as that tells more than that there may be any number; yield how many were gone through."""
        frame = self._frame
        if self._course.is_deep or frame.courses > DEEPEST or frame.on_yield is not None:
            return
        while self._machine.state is not None and self.left != 0 and frame.counting and self._has_steps():
            turns = self._take(partial(run, self._done))
            if not turns:
                return
            self._done += turns
            if self.left is not None:
                self.left -= turns
            elif turns == ALL:
                self.left = 0
            yield self._done

    def _take(self, run: Callable[[int], None]) -> int:
        """Take one turn, or a leap over as many of those that are left as possible; return how many, 0 if too much was tried."""
        is_short = self.left is not None and self.left <= SHORT
        if self._moves is None or is_short:
            return self._turn(run)
        turns = ALL if self.left is None else self.left
        before: set[Asked] = set()
        while turns > 1:
            if self._tried == LEAPS or not self._has_steps():
                return 0
            self._tried += 1
            tried = self._try(turns, run)
            part = self._shorter(tried.asked, before, turns) if tried.ways.ends else 1
            if part is not None:
                turns, before = part, tried.asked
            elif self._let_go(tried, turns):
                break
            else:
                self._land(tried, turns, is_last=turns == (self.left or ALL))
                return turns
        return self._turn(run)

    def _has_steps(self) -> bool:
        machine = self._machine
        return machine.steps <= machine.limit and machine.steps - self._begun <= STEPS

    def _shorter(self, asked: set[Asked], before: set[Asked], turns: int) -> int | None:
        """Return how many turns to try next, None if these answer all that is asked of counters in one way.

        What was asked alike in a longer leap does not depend on the turns.
        """
        open_ones = asked - self._ignored
        if not any(operator == counts.DIVIDED for operator, _, _ in open_ones - before):
            self._ignored |= open_ones & before
        steps = [move.step for move in (self._moves or {}).values()]
        ways = any(step > 0 for step in steps), any(step < 0 for step in steps)
        part = counts.first_part(asked - self._ignored, turns, ways, is_guess=not before)
        return None if part is None else max(part, 1)

    def _turn(self, run: Callable[[int], None]) -> int:
        """Take one turn, and note which counters it moves."""
        machine = self._machine
        machine.heap.begin()
        self._course.turn(lambda: run(1))
        writes = machine.heap.rollback()
        self._moves = {}
        for cell, value in writes.items():
            move = _move(machine.heap.read(cell), value) if self._loose[cell] < MISSED else None
            if move is not None:
                self._moves[cell] = move
        machine.heap.apply(writes)
        self.ends = self._course.here()
        return 1

    def _try(self, turns: int, run: Callable[[int], None]) -> _Tried:
        """Run what stands for so many turns, and take back what it does."""
        machine, frame, moves = self._machine, self._frame, self._moves or {}
        before, constructions, asked = machine.state, dict(frame.constructions), frame.asked
        outer = frame.returns, frame.raises
        depth = machine.heap.depth()
        frame.returns, frame.asked = Catch(depth), set()
        frame.raises = None if outer[1] is None else Catch(depth)
        machine.heap.begin()
        for cell, move in moves.items():
            machine.heap.write(cell, move.within(0, turns))
        kept = {cell: move.within(1, turns) for cell, move in moves.items()}
        ways = repeat(machine, frame, None, lambda: run(turns), begun=True, kept=kept)
        tried = _Tried(
            ways, machine.heap.rollback(), frame.asked, frame.constructions, frame.returns, frame.raises
        )
        frame.returns, frame.raises = outer
        frame.asked, frame.constructions, machine.state = asked, constructions, before
        return tried

    def _let_go(self, tried: _Tried, turns: int) -> bool:
        """Return whether something is not moved by just as much in each of these turns; what is not twice is given up."""
        moves = self._moves or {}
        wrong = [
            cell
            for cell, move in moves.items()
            if any(way.writes.get(cell) != move.within(1, turns) for way in tried.ways.ends)
        ]
        self._loose.update(wrong)
        return bool(wrong)

    def _land(self, tried: _Tried, turns: int, *, is_last: bool) -> None:
        """Stand behind a leap."""
        machine, frame, course, moves = self._machine, self._frame, self._course, self._moves or {}
        frame.asked |= tried.asked
        frame.constructions = tried.constructions
        for catch, found in ((frame.returns, tried.returns), (frame.raises, tried.raises)):
            for way in found.exits if catch is not None and found is not None else ():
                handlers.pass_over(machine, catch, way)
        self._loose.clear()
        course.breaks += [course.seen(_with(tried, way)) for way in tried.ways.breaks]
        ends = [_with(tried, way) for way in tried.ways.ends]
        self.ends = [course.seen(way) for way in ends]
        machine.merge(frame, ends)
        self._moves = None
        if machine.state is None or (is_last and not self._is_exact):
            return
        for cell, move in moves.items():
            machine.heap.write(cell, move.after(turns, is_length=cell[1] == LENGTH))
        if self._is_exact:
            self.ends = course.here()


class _Tried(NamedTuple):
    """What a leap has come to: its ways, what was written before them, and what it would add to what is known of the function."""

    ways: Turns
    written: Writes
    asked: set[Asked]
    constructions: dict[Key, Construction]
    returns: Catch
    raises: Catch | None


def _with(tried: _Tried, way: Exit) -> Exit:
    return Exit(way.state, {**tried.written, **way.writes}, way.value)


def _move(before: Value, after: Value) -> _Move | None:
    """Return how a turn has moved a counter, from what it is behind it; None for anything else."""
    old, new = _bounds(before), _bounds(after)
    if old is None or new is None or old == new or new[0] - old[0] != new[1] - old[1]:
        return None
    return _Move(*new, new[0] - old[0])


def _bounds(value: Value) -> tuple[int, int] | None:
    """Return the least and the most of one whole number, or counter; None for anything else."""
    (item,) = value if len(value) == 1 else (None,)
    least, most = (None, None) if item is None else (least_of(item), most_of(item))
    return None if least is None or most is None else (least, most)
