"""Loops over generators: the body of the generator and that of the loop take turns.

What stands between the two (`enumerate`, `zip`, `map`, `filter`, `islice`, a progress bar) shapes what the loop gets, may
keep it from the loop, and may end the loop before the generator ends.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, NamedTuple, TypeAlias

from seedlint.ir import ops
from seedlint.solve.flow.dropping import dropping, take_turn
from seedlint.solve.iteration.endless import is_endless
from seedlint.solve.iteration.iterate import call_functions, take_or_end
from seedlint.solve.objects import number_ranges
from seedlint.solve.objects.containers import any_element, iterated_elements, length_of
from seedlint.solve.objects.truths import asked
from seedlint.solve.state import progress
from seedlint.solve.state.frame import Catch, Exit, Frame
from seedlint.solve.state.given import positional
from seedlint.solve.state.items import Constant, Generator, Item, LazyIterator, Object, Slice, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.numbers import at_least_from, folded
from seedlint.solve.state.values import NONE, NOTHING, UNKNOWN, as_constant, constant, least_of, one


@dataclass(slots=True)
class Turn:
    """The turn of a loop that is taken: where the loop stands, what notes that it may end here, its number if that is known, and
    whether what is yielded gets to the loop, None where that is open.
    """

    position: ops.Pos
    may_end: Callable[[], None]
    number: int | None = None
    passes: bool | None = True


#: So many turns are counted: as many as loops take one by one.
COUNTED: Final = 32
#: How many turns a loop takes of which that is not known.
OPEN: Final = -1
#: What a loop gets of a value that is yielded.
Shape: TypeAlias = Callable[[Value, Turn], Value]


class Taking(NamedTuple):
    """How a loop takes turns with a generator: what it gets of a value that is yielded, and after how many turns it ends, before
    it takes the next one or at the end of the last (None: not before the generator does; `OPEN`: at any). `parts` are the places
    of what takes only some elements.
    """

    generator: Generator
    shape: Shape
    before: int | None = None
    after: int | None = None
    parts: tuple[str, ...] = ()

    def is_cut(self) -> bool:
        """Tell whether the loop may end before the generator does."""
        return self.before is not None or self.after is not None


def turns_with(machine: Machine, frame: Frame, iterator: Value) -> Taking | None:
    """Return how a loop over `iterator` takes turns with a generator; None if there is no such, or more than one."""
    if len(iterator) != 1:
        return None
    (item,) = iterator
    if isinstance(item, Generator):
        return None if item.is_context else Taking(item, lambda value, _: value)
    if not isinstance(item, LazyIterator) or not item.sources:
        return None
    if item.kind == "zip":
        return _zipped(machine, frame, item)
    inner = turns_with(machine, frame, item.sources[0]) if len(item.sources) == 1 else None
    return None if inner is None else _through(machine, frame, item, inner)


def _through(machine: Machine, frame: Frame, item: LazyIterator, inner: Taking) -> Taking | None:
    """Return how turns are taken through what has one source."""
    match item.kind:
        case "enumerate":
            return inner._replace(shape=_numbering(machine, frame, item, inner))
        case "islice":
            after = _lesser(inner.after, _sliced(machine, frame, item))
            return inner._replace(after=after, parts=(*inner.parts, item.place))
        case "takewhile" | "filter" | "filterfalse" if item.functions:
            shape = _asking(machine, frame, item, inner)
            return inner._replace(shape=shape, before=_opened(inner.before), after=_opened(inner.after))
        case "" | "map" | "starmap" if item.functions:
            return inner._replace(shape=_making(machine, frame, item, inner))
        case "" | "chain":
            return inner
        case "cycle":
            return inner._replace(before=_opened(inner.before), after=_opened(inner.after))
        case _:
            return None


def _lesser(limit: int | None, other: int | None) -> int | None:
    """Return which of two limits comes first."""
    if limit is None or other is None:
        return other if limit is None else limit
    return min(limit, other)  # that which is not known is the least


def _opened(limit: int | None) -> int | None:
    """Return a limit where not each element is a turn."""
    return limit if limit is None else OPEN


def _sliced(machine: Machine, frame: Frame, item: LazyIterator) -> int:
    """Return how many turns a loop over the first elements takes; one that was begun before has fewer."""
    is_new = progress.is_new(machine, frame, item)
    bounds = [each.bounds for each in item.start if isinstance(each, Slice)]
    if len(bounds) != 1 or len(item.start) != 1 or not is_new:
        return OPEN
    first, stop, step = (as_constant(bound) for bound in bounds[0])
    plain = first is not None and not first.value and step is not None and step.value in (None, 1)
    return stop.value if plain and stop is not None and type(stop.value) is int else OPEN


def _numbering(machine: Machine, frame: Frame, item: LazyIterator, inner: Taking) -> Shape:
    """Return how a loop gets what is yielded, with its number."""

    def shape(value: Value, turn: Turn) -> Value:
        shaped = inner.shape(value, turn)
        number = progress.at(machine, frame, item)
        least = [least_of(each) for each in number]
        if turn.passes is False or machine.state is None or not item.place:
            return one(Tuple((at_least_from(item.start), shaped)))
        if not least or None in least:
            number = at_least_from(item.start)
        progress.put(machine, item.place, folded("+", number, constant(1)) or UNKNOWN)
        return one(Tuple((number, shaped)))

    return shape


def _asking(machine: Machine, frame: Frame, item: LazyIterator, inner: Taking) -> Shape:
    """Return how a loop gets what its iterator lets through: what `takewhile` does not, ends the loop."""

    def shape(value: Value, turn: Turn) -> Value:
        shaped = inner.shape(value, turn)
        if turn.passes is False or machine.state is None:
            return shaped
        said = call_functions(machine, frame, item.functions, [positional(shaped)], turn.position)
        answer = asked(machine, frame, said) if machine.state is not None else None
        if item.kind == "takewhile":
            if answer is not True:
                turn.may_end()
            if answer is False:
                machine.state = None
        elif answer is None:
            turn.passes = None
        elif answer == (item.kind == "filterfalse"):
            turn.passes = False
        return shaped

    return shape


def _making(machine: Machine, frame: Frame, item: LazyIterator, inner: Taking) -> Shape:
    """Return how a loop gets what functions make of what is yielded."""
    kind = "star" if item.kind == "starmap" else "positional"

    def shape(value: Value, turn: Turn) -> Value:
        shaped = inner.shape(value, turn)
        if turn.passes is False or machine.state is None:
            return shaped
        return call_functions(machine, frame, item.functions, [(kind, "", shaped)], turn.position)

    return shape


#: What has elements of which nothing runs when they are taken.
_STILL: Final = (Constant, Tuple, Object)


def _zipped(machine: Machine, frame: Frame, item: LazyIterator) -> Taking | None:
    """Return how turns are taken with the first generator among the sources of `zip`: what follows it goes on by one step in each
    turn, and must be a generator or still, as what comes before it.
    """
    found = [turns_with(machine, frame, source) for source in item.sources]
    index = next((at for at, each in enumerate(found) if each is not None), -1)
    inner = found[index]
    if inner is None:
        return None
    others = {at: source for at, source in enumerate(item.sources) if at != index}
    still = {at for at, source in others.items() if all(map(_is_still, source))}
    endless = {at for at, source in others.items() if is_endless(source)}
    if not all(_is_generator(others[at]) for at in others.keys() - still - endless):
        return None
    held = {at: any_element(machine, frame, others[at]) or UNKNOWN for at in still}

    def shape(value: Value, turn: Turn) -> Value:
        row = [
            _element_of(machine, frame, others[at], turn.number) or held[at]
            if at in still
            else inner.shape(value, turn)
            if at == index
            else machine.do.step(frame, source, turn.position)
            if at in endless
            else take_or_end(machine, frame, source, turn.position, turn.may_end)
            for at, source in enumerate(item.sources)
        ]
        return one(Tuple(tuple(row)))

    before, after = inner.before, inner.after
    for at in still:
        least, most = length_of(machine, frame, others[at])
        number = least if least == most else OPEN
        before, after = (_lesser(before, number), after) if at > index else (before, _lesser(after, number))
    return inner._replace(shape=shape, before=before, after=after)


def _element_of(machine: Machine, frame: Frame, source: Value, number: int | None) -> Value:
    """Return the element of the turn of a number, if both are known."""
    (item, *others) = source or (None,)
    counted = None if item is None or others else number_ranges.numbers_of(machine, frame, item)
    known = (
        iterated_elements(machine, frame, source)
        if counted is None
        else list(map(constant, counted[: COUNTED + 1]))
    )
    return NOTHING if known is None or number is None or number >= len(known) else known[number]


def _is_generator(source: Value) -> bool:
    return len(source) == 1 and all(
        isinstance(item, Generator) and not item.is_context and item.place for item in source
    )


def _is_still(item: Item) -> bool:
    return isinstance(item, _STILL) and not (isinstance(item, Object) and not item.place)


class _Turns:
    """How many turns a loop has taken; the heap holds that, as branches of the generator tell it apart."""

    def __init__(self, machine: Machine, frame: Frame, position: ops.Pos, taking: Taking) -> None:
        self._machine = machine
        self._frame = frame
        self._cell = (machine.place(frame, f"turns@{position}"), "#turns")
        self._is_counted = taking.is_cut()
        if self._is_counted:
            machine.write(self._cell, constant(0))
        for place in taking.parts:
            progress.begin(machine, frame, place)

    def number(self) -> int | None:
        """Return how many turns have been taken, if that is known."""
        found = as_constant(self._machine.read(self._frame, self._cell)) if self._is_counted else None
        return found.value if found is not None and type(found.value) is int else None

    def count(self, *, passes: bool | None) -> None:
        """Note that a turn is taken, or may be."""
        if self._is_counted and passes is not False and self._machine.state is not None:
            number = self.number() if passes else None
            is_few = number is not None and number < COUNTED
            self._machine.write(
                self._cell, constant(number + 1) if is_few and number is not None else UNKNOWN
            )

    def end_at(self, limit: int | None, may_end: Callable[[], None]) -> None:
        """End the loop if it takes so many turns, or note that it may end here."""
        number = self.number() if limit is not None else None
        if limit is None or (limit != OPEN and number is not None and number < limit):
            return
        may_end()
        if number is not None and limit != OPEN:
            self._machine.state = None


def run_with_generator(
    machine: Machine, frame: Frame, op: ops.For, taking: Taking
) -> tuple[list[Exit], list[Exit]]:
    """Let the body of a generator and that of a loop take turns; return how the loop ends, and how it is broken off."""
    outer, depth = (frame.breaks, frame.continues), machine.heap.depth()
    breaks = Catch(depth)
    ends: list[Exit] = []
    dropped = dropping(machine, frame, taking.generator)
    machine.heap.begin()
    turns = _Turns(machine, frame, op.pos, taking)

    def body() -> None:
        # The turns are those of the loop that the generator yields in.
        outer, yielder = (frame.turn, frame.later), machine.yielder
        if yielder is not None:
            frame.turn, frame.later = f"{frame.turn}{yielder.turn}", yielder.later
        machine.do.run_block(frame, op.body)
        frame.turn, frame.later = outer

    def take() -> Value:
        if dropped is None:
            body()
        else:
            take_turn(machine, frame, dropped, body)
        return NOTHING

    def may_end() -> None:
        if machine.state is not None:
            ends.append(Exit(machine.state, machine.heap.since(depth)))

    def on_yield(value: Value) -> None:
        inner = frame.breaks, frame.continues
        frame.breaks, frame.continues = breaks, Catch(machine.heap.depth())
        machine.heap.begin()
        turn = Turn(op.pos, may_end, turns.number())
        frame.registers[op.item] = taking.shape(value, turn)
        turns.end_at(taking.before, may_end)
        turns.count(passes=turn.passes)
        if turn.passes is None:
            machine.alternatives(frame, [take, lambda: NOTHING])
        elif turn.passes and machine.state is not None:
            take()
        machine.end(frame, "continues")
        machine.merge(frame, frame.continues.exits)
        frame.breaks, frame.continues = inner
        over = progress.used_up(machine, frame, taking.generator)  # the turn may have taken the rest
        turns.end_at(taking.after, may_end)
        if over is not False:
            may_end()
        if over:
            machine.state = None

    frame.sending = NONE  # what `yield` gives in a loop
    machine.do.run_generator(frame, taking.generator, op.pos, on_yield)
    state, writes = machine.state, machine.heap.rollback()
    if state is not None:
        ends.append(Exit(state, writes))
    frame.breaks, frame.continues = outer
    left = {} if dropped is None else dropped.end()
    for way in left.get("returns", ()):
        machine.exit(frame.returns, way.state, way.value, way.writes)
    return ends, [*breaks.exits, *left.get("breaks", ())]
