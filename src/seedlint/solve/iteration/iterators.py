"""The functions of the language that make iterators, or take from them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

import msgspec

from seedlint.ir import ops
from seedlint.solve.iteration.exhaustion import few_numbers
from seedlint.solve.iteration.iterate import step_and_drop, until_stopped
from seedlint.solve.models import construct
from seedlint.solve.objects import containers, failing, hazards, number_ranges
from seedlint.solve.objects.special import call_special
from seedlint.solve.state import progress
from seedlint.solve.state.frame import Catch, Exit, Frame
from seedlint.solve.state.given import first, positional
from seedlint.solve.state.items import Generator, Given, Item, LazyIterator, Library, Object, Tuple, Value
from seedlint.solve.state.lengths import LOADING, UNTIL
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.numbers import RANGE
from seedlint.solve.state.values import NONE, NOTHING, TRUE, UNKNOWN, as_constant, constant, join, one


def send(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `generator.send(value)`."""
    return _next(machine, frame, given[:1], position, first(given, 1))


def close(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `generator.close()`: where it waits, `GeneratorExit` is raised, and goes no further."""
    for item in first(given):
        if isinstance(item, Generator) and progress.has_begun(machine, frame, item) and not item.is_coroutine:
            left: list[Exit] = []
            before = machine.state
            machine.branch(left, partial(_interrupt, machine, frame, item, _EXIT, position, caught=True))
            machine.state = before
            if left:
                machine.merge(frame, left)
        if isinstance(item, Generator):
            progress.finish(machine, frame, item)
    return NONE


#: What is raised where a generator waits that is closed.
_EXIT: Final = one(Object("", Library("builtins.GeneratorExit")))


def throw(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `generator.throw(exception)`: it is raised where the generator waits, which may go on to its next `yield`."""
    raised = first(given, 1)
    for item in first(given):
        if isinstance(item, Generator) and progress.has_begun(machine, frame, item):
            return _interrupt(machine, frame, item, raised, position)
    machine.leave(frame, "raises", raised)
    return NOTHING


def _interrupt(
    machine: Machine,
    frame: Frame,
    item: Generator,
    raised: Value,
    position: ops.Pos,
    *,
    caught: bool = False,
) -> Value:
    """Raise an exception at the `yield` where a generator waits, and run it to the next one, or to its end.

    What led there has happened, so the state is put back to the present one. Where it is not known where it waits, that
    is taken to be its first `yield`.
    """
    before = machine.state
    held = progress.held(machine, frame, item)
    is_known = progress.is_known(machine, frame, item)
    is_open = held is not None and len(held.path) == 1 and isinstance(held.op, ops.Yield)
    if progress.used_up(machine, frame, item) or is_open:
        if not caught:
            machine.leave(frame, "raises", raised)
        return NOTHING
    if is_known:
        frame.throwing = raised
    else:
        progress.made_again(machine, item)
    outer, depth = (frame.raises, frame.attempts), machine.heap.depth()
    ends: list[Exit] = []
    ways = Catch(depth)
    if caught:
        frame.raises, frame.attempts = ways, frame.attempts + 1
    waits = not is_known

    def on_yield(value: Value) -> None:
        nonlocal waits
        if waits and machine.yielder is not None:
            waits = False
            machine.state = before
            machine.yielder.constructions.clear()  # they are known from when it was taken there
            machine.leave(machine.yielder, "raises", raised)
        elif machine.state is not None:
            ends.append(Exit(machine.state, machine.heap.since(depth), value))
            machine.state = None

    def run() -> Value:
        machine.do.run_generator(frame, item, position, on_yield)
        return NOTHING

    machine.branch(ends, run)
    frame.raises, frame.attempts = outer
    raised_here = failing.likely([way for way in ways.exits if way.value != hazards.OUTSIDE])
    return machine.merge(frame, [*ends, *raised_here]) or UNKNOWN


def make(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `iter(iterable)` and `iter(function, sentinel)`."""
    if len(given) > 1:
        place = machine.place(frame, f"iter@{position}")
        progress.made(machine, frame, place)
        return one(LazyIterator((first(given),), (), UNTIL, place, first(given, 1)))
    source = first(given)
    fixed = few_numbers(machine, frame, source)
    if fixed is None and as_constant(source) is not None:
        fixed = containers.iterated_elements(machine, frame, source)
    if fixed is not None:
        source = one(Tuple(tuple(fixed)))
    elif any(isinstance(item, Object) and item.kind == RANGE for item in source):
        return one(LazyIterator((), (source,)))  # which begins no second time
    if len(source) == 1 and containers.known_elements(machine, frame, source) is not None:
        return progress.in_order(machine, frame, source, machine.place(frame, f"iter@{position}"))
    iterated = machine.do.iterator(frame, source, position)
    (item, *others) = iterated or (None,)
    if others or not isinstance(item, LazyIterator) or item.kind != LOADING or item.place:
        return iterated
    place = machine.place(frame, f"iter@{position}")
    progress.made(machine, frame, place)
    progress.put(machine, place, constant(0))
    return one(msgspec.structs.replace(item, place=place))


#: Iterators that `tee` makes at most, of what is told apart.
_TEES: Final = 16


def tee(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `itertools.tee(iterable, n)`: what one of them has taken costs the others nothing any more, so they are one."""
    count = as_constant(first(given, 1) or constant(2))
    iterated = machine.do.iterator(frame, first(given), position)
    if count is None or not isinstance(count.value, int) or count.value > _TEES:
        return UNKNOWN
    return one(Tuple((iterated,) * count.value))


def take(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `next(iterator, default)`."""
    return _next(machine, frame, given, position, NONE)


def _next(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos, sent: Value) -> Value:
    """Return the next element, or the default: `yield` gives what is sent where a generator waits."""
    frame.sending = sent
    has_one = all(_has_a_batch(machine, frame, item) for item in first(given))
    value = _take(machine, frame, first(given), position, first(given, 1))
    frame.sending = NOTHING
    ended = bool(first(given)) and all(
        progress.used_up(machine, frame, item) is True for item in first(given)
    )
    if ended and len(given) > 1:
        return first(given, 1)
    if ended:
        failing.surely_raises(machine, frame, "StopIteration", progress.place_of(next(iter(first(given)))))
    frame.sure |= has_one and machine.state is not None
    return value if frame.sure or value >= UNKNOWN else join(value, first(given, 1))


def _has_a_batch(machine: Machine, frame: Frame, item: Item) -> bool:
    """Tell whether an item is the iterator of a loader that gives one more batch at least."""
    if not isinstance(item, LazyIterator) or item.kind != LOADING or not item.place:
        return False
    least = containers.length_of(machine, frame, one(item))[0]
    return least > 0 and (item.start != TRUE or progress.is_fresh(machine, frame, item.place))


def _take(machine: Machine, frame: Frame, iterated: Value, position: ops.Pos, default: Value) -> Value:
    (item, *others) = iterated or (None,)
    if others or item is None or machine.state is None:
        return machine.do.step(frame, iterated, position)
    if isinstance(item, Generator):
        return step_and_drop(machine, frame, item, position, stops=not default)
    if not default:
        return machine.do.step(frame, iterated, position)
    exits: list[Exit] = []
    ended = until_stopped(
        machine,
        frame,
        item,
        lambda: machine.branch(exits, lambda: machine.do.step(frame, iterated, position)),
    )
    return machine.merge(frame, [*exits, *(Exit(way.state, way.writes, default) for way in ended)])


def backwards(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `reversed(sequence)`."""
    own = call_special(machine, frame, first(given), "__reversed__", [], position)
    if own:
        return own
    known = containers.iterated_elements(machine, frame, first(given))
    if known is not None:
        return one(Tuple(tuple(known[::-1])))
    counted = (
        number_ranges.numbers_of(machine, frame, next(iter(first(given)))) if len(first(given)) == 1 else None
    )
    if counted is None:
        return machine.do.iterator(frame, first(given), position)
    turned = Object(machine.place(frame, f"reversed@{position}"), RANGE)
    bounds = counted[::-1]
    for index, bound in enumerate((bounds.start, bounds.stop, bounds.step)):
        machine.write((turned.place, f"[{index}]"), constant(bound))
    return one(turned)


def reduce(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `functools.reduce`: call the function for each element after the first; of an unknown number, for two of them."""
    known = containers.iterated_elements(machine, frame, first(given, 1))
    if known is None:
        element = machine.do.exhaust(frame, first(given, 1), position)
        known = [element, element]
    begun = first(given, 2)
    result, rest = (begun, known) if begun else (known[0], known[1:]) if known else (UNKNOWN, [])
    outer = frame.turn

    def run() -> None:
        nonlocal result
        for index, element in enumerate(rest):
            if machine.state is not None:
                frame.turn = f"{outer}~{index}"  # what one call makes is not what the next one makes
                pair = [positional(result), positional(element)]
                result = machine.do.call(frame, first(given), pair, position)

    construct.together(machine, frame, position, run)
    frame.turn = outer
    return result
