"""The iterator of a loader: what it does when its first batch is taken, and that there is one."""

from __future__ import annotations

from typing import Final

import msgspec

from seedlint.ir import ops
from seedlint.solve.iteration import batches
from seedlint.solve.models import construct
from seedlint.solve.objects import containers
from seedlint.solve.objects.kinds import is_container
from seedlint.solve.objects.special import defines
from seedlint.solve.state import progress
from seedlint.solve.state.frame import Exit, Frame
from seedlint.solve.state.items import (
    Constant,
    Generator,
    GlobalGenerator,
    Item,
    LazyIterator,
    Library,
    Object,
    Value,
)
from seedlint.solve.state.lengths import LOADING
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import FALSE, TRUE, UNKNOWN, as_constant, constant, join_all, one

#: The kind of the iterator of a library's generator function that draws: its sources stand for the streams.
DRAWING: Final = "drawing"
#: The kind of what goes through others to their end when its first element is taken.
THROUGH: Final = "through"
#: What of a loader's iterator happens when the first batch is taken, and no more.
_AT_FIRST: Final = (DRAWING, THROUGH)

#: What gives one element at least, of which nothing else is known.
SOME: Final = one(LazyIterator((), (), LOADING, "", TRUE))


def deferred(
    machine: Machine, frame: Frame, held: tuple[Value, ...], position: ops.Pos, which: str = ""
) -> Value | None:
    """Return what goes through `held` when its first element is taken; `which` tells it from others of one call."""
    given = tuple(value for value in held if value and not all(_is_none(item) for item in value))
    if not given:
        return None
    place = machine.place(frame, f"{THROUGH}@{position}{which}")
    progress.made(machine, frame, place)
    return one(LazyIterator((), given, THROUGH, place))


def _is_none(item: Item) -> bool:
    return isinstance(item, Constant) and item.value is None


def begin(machine: Machine, frame: Frame, item: LazyIterator, position: ops.Pos) -> None:
    """Do what happens when the first element is taken."""
    if not progress.begin(machine, frame, item.place):
        return
    if item.kind == THROUGH:
        for source in item.sources:
            if machine.state is not None:
                run_through(machine, frame, source, position)
        return
    for drawn in join_all(item.sources):
        if isinstance(drawn, GlobalGenerator):
            construct.draw(machine, frame, drawn.streams, position, drawn.kind)


def run_through(machine: Machine, frame: Frame, iterated: Value, position: ops.Pos) -> None:
    """Iterate a value to its end; what has none runs to its first element, since only a loader goes through it."""
    before = machine.state
    exits: list[Exit] = []
    machine.branch(exits, lambda: machine.do.exhaust(frame, iterated, position))
    if not exits:
        machine.state = before
        machine.branch(
            exits, lambda: machine.do.step(frame, machine.do.iterator(frame, iterated, position), position)
        )
    machine.merge(frame, exits)


def later_result(result: Value | None, made: Value | None) -> Value | None:
    """Return what a call returns of whose effects an earlier one has made `result`, and one more has made `made`.

    The iterator of a loader does what happens at its first batch, and goes on as what else is known of it.
    """
    if result is None or made is None:
        return result if made is None else made
    if result == SOME:
        return frozenset(
            msgspec.structs.replace(item, start=TRUE)
            if isinstance(item, LazyIterator) and item.kind == DRAWING
            else item
            for item in made
        )
    first = [item for item in result if isinstance(item, LazyIterator) and _is_begun_later(item)]
    if len(first) != len(result) or any(isinstance(item, Generator) for item in made):
        return made
    lazy = first + [item for item in made if isinstance(item, LazyIterator) and _is_begun_later(item)]
    functions = tuple(each for item in lazy for each in item.functions)
    return one(LazyIterator(functions, _sources(lazy), LOADING))


def only_draws(item: Item) -> bool:
    """Tell whether an item is an iterator of a library's, of which no more matters than what it draws."""
    return isinstance(item, LazyIterator) and (item.kind == DRAWING or item in SOME)


def _is_begun_later(item: LazyIterator) -> bool:
    return item.kind in (*_AT_FIRST, LOADING)


def _sources(items: list[LazyIterator]) -> tuple[Value, ...]:
    return tuple(
        source for item in items for source in ((one(item),) if item.kind in _AT_FIRST else item.sources)
    )


def with_a_batch(machine: Machine, frame: Frame, loader: Object, iterator: Value, position: ops.Pos) -> Value:
    """Return the iterator of a loader as one that gives at least one batch, unless nothing is there to be loaded."""
    dataset = machine.read(frame, (loader.place, "dataset"))
    if any(
        isinstance(item, Generator) or defines(machine, frame, item, "__iter__")
        for item in iterator | dataset
    ):
        return iterator  # that of an iterable dataset
    number = batches.length(machine, frame, one(loader), position)
    if not dataset or (number is None and _may_be_empty(machine, frame, loader, dataset, position)):
        return iterator
    known = [item for item in iterator if isinstance(item, LazyIterator)]
    functions = tuple(each for item in known if item.kind == LOADING for each in item.functions)
    start = TRUE if number is None else constant(number)
    return one(LazyIterator(functions, _sources(known), LOADING, "", start))


def take(machine: Machine, frame: Frame, item: LazyIterator) -> bool | None:
    """Take a batch of an iterator that is followed; return whether there is one, None if that is not known."""
    most, number = as_constant(item.start), progress.number_at(machine, frame, item)
    if most is None or type(most.value) is not int:
        return None
    if number is None:
        progress.put(machine, item.place, UNKNOWN)
        return None
    if number >= most.value:
        progress.finish(machine, frame, item)
        return False
    progress.put(machine, item.place, constant(number + 1))
    return True


def _may_be_empty(machine: Machine, frame: Frame, loader: Object, dataset: Value, position: ops.Pos) -> bool:
    """Tell whether a loader's dataset is known to have less than it takes to make a batch."""
    length = batches.length(machine, frame, dataset, position)
    if length is None:
        length = min(_lengths(machine, frame, dataset), default=None)
    if length is None:
        return False
    size = as_constant(machine.read(frame, (loader.place, "batch_size")))
    drops = machine.read(frame, (loader.place, "drop_last"))
    needed = size.value if size is not None and drops not in (FALSE, frozenset()) else 1
    return length < (needed if isinstance(needed, int) else 1)


def _lengths(machine: Machine, frame: Frame, dataset: Value) -> list[int]:
    """Return what is known of how many a dataset has at most: of one of a library, of what that was made of."""
    made_of = [
        machine.heap.read((item.place, name))
        for item in dataset
        if isinstance(item, Object) and item.place and isinstance(item.kind, Library)
        for name in machine.heap.names_at(item.place)
        if not is_container(machine, item) and name != batches.TENSORS
    ]
    known = [containers.length_of(machine, frame, value)[1] for value in (dataset, *made_of)]
    return [most for most in known if most is not None]
