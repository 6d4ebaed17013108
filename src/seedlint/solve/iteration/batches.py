"""How many elements the datasets of libraries have, and how many batches a loader makes of them, where the program tells."""

from __future__ import annotations

from typing import Final

from seedlint.ir import ops
from seedlint.solve.models import loaders
from seedlint.solve.objects import containers
from seedlint.solve.objects.kinds import is_container
from seedlint.solve.objects.special import call_special, defines
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Class, Item, Library, Object, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import FALSE, NONE, NOTHING, as_constant, constant, one

#: Which attribute of a dataset that takes some elements of another one says which, and which holds the datasets that are one.
_CHOSEN, _JOINED = "indices", "datasets"
#: Which one holds tensors that are as long as it is.
TENSORS = "tensors"
#: Which one holds the dataset of a loader.
_LOADED: Final = "dataset"
#: Those by which samplers tell what they are taken from.
_DRAWN_FROM: Final = frozenset({"data_source", "num_samples", "sampler"})
#: What a loader has in the place of a sampler that it is not given.
_NONE_GIVEN: Final = (NONE, NOTHING, FALSE)
#: Datasets inside one another that are asked.
_NESTED = 4


def length(
    machine: Machine, frame: Frame, value: Value, position: ops.Pos, depth: int = _NESTED
) -> int | None:
    """Return how many elements a dataset has for sure, or how many batches a loader gives, None where that is not known."""
    (item, *others) = value or (None,)
    if item is None or others or not depth:
        return None
    least, most = containers.length_of(machine, frame, value)
    if least == most:
        return least
    if not isinstance(item, Object) or not item.place:
        return None
    names = machine.heap.names_at(item.place)
    if _LOADED in names and loaders.is_of_library(machine, item):
        return _batches(machine, frame, item, position, depth)
    if not isinstance(item.kind, Library):
        return _own_length(machine, frame, value, position)
    if _CHOSEN in names:
        return length(machine, frame, machine.read(frame, (item.place, _CHOSEN)), position, depth - 1)
    if not _DRAWN_FROM.isdisjoint(names):
        return _drawn(machine, frame, item, position, depth)
    if _JOINED in names:
        return _sum(machine, frame, machine.read(frame, (item.place, _JOINED)), position, depth - 1)
    if TENSORS in names:
        (first, *_) = containers.known_elements(
            machine, frame, machine.read(frame, (item.place, TENSORS))
        ) or (NONE,)
        return length(machine, frame, first, position, depth - 1)
    return None


def _drawn(machine: Machine, frame: Frame, sampler: Object, position: ops.Pos, depth: int) -> int | None:
    """Return how many numbers a sampler gives, or how many batches of them."""
    number, source, within, size, drops = (
        machine.read(frame, (sampler.place, name))
        for name in ("num_samples", "data_source", "sampler", "batch_size", "drop_last")
    )
    told = as_constant(number)
    if told is not None and type(told.value) is int:
        return told.value
    if number not in (NONE, NOTHING):
        return None
    if within:
        return _parts(length(machine, frame, within, position, depth - 1), size, drops)
    return length(machine, frame, source, position, depth - 1)


def _parts(number: int | None, size: Value, drops: Value) -> int | None:
    """Return how many batches of a size so many elements make."""
    each, dropped = as_constant(size), as_constant(drops)
    if number is None or each is None or type(each.value) is not int or each.value < 1:
        return None
    if dropped is None or not isinstance(dropped.value, bool):
        return None
    return number // each.value if dropped.value else -(-number // each.value)


def _own_length(machine: Machine, frame: Frame, value: Value, position: ops.Pos) -> int | None:
    """Return what an object of the program says of its length, and take back what it does for that."""
    machine.heap.begin()
    before = machine.state
    asked = as_constant(call_special(machine, frame, value, "__len__", [], position))
    machine.state = before
    machine.heap.discard()
    return asked.value if asked is not None and type(asked.value) is int else None


def _sum(machine: Machine, frame: Frame, joined: Value, position: ops.Pos, depth: int) -> int | None:
    known = containers.known_elements(machine, frame, joined)
    parts = [length(machine, frame, each, position, depth) for each in known or ()]
    numbers = [part for part in parts if part is not None]
    return None if known is None or len(numbers) < len(parts) else sum(numbers)


def _batches(
    machine: Machine, frame: Frame, loader: Object, position: ops.Pos, depth: int, *, is_said: bool = False
) -> int | None:
    """Return how many batches a loader gives, or as many as `is_said` by a sampler of the program's own."""
    dataset, size, drops, sampler, whole = (
        machine.read(frame, (loader.place, name))
        for name in (_LOADED, "batch_size", "drop_last", "sampler", "batch_sampler")
    )
    own = [each for each in whole | sampler if isinstance(each, Object) and isinstance(each.kind, Class)]
    if own and not is_said:
        return None  # which may give more than it says, or less
    if whole not in _NONE_GIVEN:
        return length(machine, frame, whole, position, depth - 1)
    if not is_said and any(_is_iterable(machine, frame, item) for item in dataset):
        return None
    taken = dataset if sampler in _NONE_GIVEN else sampler
    return _parts(length(machine, frame, taken, position, depth - 1), size, drops)


def _is_iterable(machine: Machine, frame: Frame, item: Item) -> bool:
    """Tell whether a dataset is gone through as it comes, and is not asked for its elements."""
    return (
        isinstance(item, Object)
        and not is_container(machine, item)
        and defines(machine, frame, item, "__iter__")
    )


def asked(machine: Machine, frame: Frame, value: Value, position: ops.Pos) -> Value:
    """Return `len` of an object of a library, nothing if it is not known."""
    (item, *others) = value or (None,)
    if others or not isinstance(item, Object) or not isinstance(item.kind, Library):
        return frozenset()
    is_loader = _LOADED in machine.heap.names_at(item.place) and loaders.is_of_library(machine, item)
    found = (
        _batches(machine, frame, item, position, _NESTED, is_said=True)
        if is_loader
        else length(machine, frame, one(item), position)
    )
    return frozenset() if found is None else constant(found)
