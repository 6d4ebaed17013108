"""What becomes of the weights and the mode of models."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from seedlint.catalogue import schema
from seedlint.solve.flow import conditions
from seedlint.solve.models import part_weights
from seedlint.solve.objects.arguments import Bound
from seedlint.solve.objects.kinds import is_plain_container
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.heap import Cell
from seedlint.solve.state.items import (
    Absent,
    Class,
    Constant,
    Count,
    Function,
    Item,
    LazyIterator,
    Library,
    Method,
    Module,
    Object,
    Opaque,
    Text,
    Tuple,
    Unknown,
    Value,
    contents,
)
from seedlint.solve.state.lengths import LOADING
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import FALSE, TRUE, UNKNOWN, one

#: What holds nothing and is no model.
_LEAVES: Final = frozenset({Unknown, Constant, Absent, Text, Library, Module, Count, Class, Function})


#: How the place of a deep copy of what could not be resolved differs from that of the original.
_COPY: Final = ".copy"


def mark_initial(machine: Machine, value: Value) -> None:
    """Note that the models in `value` hold the weights they were initialised with."""
    mark_places(machine, filter(None, map(place_of, value)))


def mark_places(machine: Machine, places: Iterable[str]) -> None:
    """Note that the models at `places` hold the weights they were initialised with."""
    for place in places:
        machine.weighed.add(place)
        machine.write((place, "#weights"), TRUE)
        machine.write((place, "#used"), FALSE)


def use(machine: Machine, frame: Frame, value: Value) -> None:
    """Note that the weights of models, and of all that these hold, are used: what replaces them later comes too late.

    Whether they have initial weights by then is what the function depends on: it may be called again with others.
    """
    own = [place for i in value if isinstance(i, Opaque) for place in (place_of(i), built_at(i))]
    parts = [*_with_parts(machine, value)]
    machine.note_reads(frame, [(place, "#weights") for place in (*own, *parts)])
    for place in parts:
        if machine.heap.read((place, "#weights")) == FALSE:
            continue
        if machine.heap.read((place, "#used")) == FALSE and part_weights.are_all_loaded(
            machine, frame, place
        ):
            machine.write((place, "#weights"), FALSE)
        else:
            machine.write((place, "#used"), TRUE)
    part_weights.use(machine, frame, value)


def note_asked(machine: Machine, frame: Frame, items: Iterable[Item]) -> None:
    """Note that the function depends on whether what could not be resolved is a model by now: a later round may know it."""
    machine.note_reads(frame, [(place_of(item), "#weights") for item in items if isinstance(item, Opaque)])


def holds_models(machine: Machine, value: Value) -> bool:
    """Tell whether there are models in `value`, or held by what is in it, whose weights are kept track of."""
    return next(_with_parts(machine, value), None) is not None


def replace(machine: Machine, value: Value) -> None:
    """Note that the weights of models, and of all that these hold, are replaced."""
    for place in dict.fromkeys(
        [*filter(None, map(place_of, value)), *_with_parts(machine, value, copied=False)]
    ):
        part_weights.note_loaded(machine, place)
        machine.weighed.add(place)
        machine.write((place, "#weights"), FALSE)


def given_out(machine: Machine, frame: Frame, model: Item) -> Value:
    """Return what goes through the weights of a model that is not at hand: one at least, if they are those that it was
    initialised with.
    """
    has_drawn = machine.read(frame, (place_of(model), "#weights")) == TRUE
    return one(LazyIterator((), (), LOADING, "", TRUE, one(model))) if has_drawn else UNKNOWN


def place_of(item: Item) -> str:
    """Return where what is known of a possible model is kept; empty for what is none. What could not be resolved is kept
    by the call that made it, and models also by those that led there.
    """
    match item:
        case Object(place=place):
            return place
        case Opaque(copied=copied):
            return f"{item.built_at()}{_COPY if copied else ''}"
        case _:
            return ""


def built_at(item: Item) -> str:
    """Return where what is known of a possible model is kept, for a copy that of its original: what is built once is one model,
    whichever of the two a function returns.
    """
    return place_of(item).removesuffix(_COPY)


def _with_parts(machine: Machine, value: Value, *, copied: bool = True) -> Iterator[str]:
    """Yield the places of the models in `value`, and of those that they hold, whose weights are kept track of.

    A copy that has loaded none has the weights of its original, which stands for it, if those that are `copied` count.
    """
    if not machine.weighed:
        return
    seen: set[str] = set()
    looked_into: set[int] = set()
    stack = [value]
    cells, names_of = machine.heap.cells, machine.heap.names
    while stack:
        for item in stack.pop():
            kind = type(item)
            if kind in _LEAVES:
                continue
            if kind is not Object and kind is not Opaque:
                if id(item) not in looked_into:  # trees of tuples share their branches
                    looked_into.add(id(item))
                    stack += contents(item)
                continue
            place = item.place if isinstance(item, Object) else place_of(item)
            if not place or place in seen:
                continue
            seen.add(place)
            if (place, "#weights") in cells:
                yield place
            elif copied and kind is Opaque and (built_at(item), "#weights") in cells:
                yield built_at(item)
            for name in names_of.get(place, ()):
                if name[:1] != "#" and (held := cells.get((place, name))) is not None and held[0]:
                    stack.append(held[0])


def overwrite_result(
    machine: Machine, frame: Frame, effect: schema.Effect, bound: Bound, made: Value
) -> None:
    """Note that a factory has replaced all weights of the model it made, where its condition is known to hold."""
    if conditions.degree(machine, frame, effect.condition, bound) == "always":
        members = (part for item in made if isinstance(item, Tuple) for value in item.items for part in value)
        replace(machine, frozenset((*made, *members)))


def set_mode(machine: Machine, value: Value, mode: Value, seen: set[str]) -> None:
    """Set `training` of models and of all models that they hold."""
    for item in value:
        for inner in contents(item):
            set_mode(machine, inner, mode, seen)
        if not isinstance(item, Object) or not item.place or item.place in seen:
            continue
        seen.add(item.place)
        names = machine.heap.names_at(item.place)
        if not is_plain_container(machine, item):
            machine.write((item.place, "training"), mode)
        for name in names:
            if not name.startswith("#") and name != "training":
                set_mode(machine, machine.heap.read((item.place, name)), mode, seen)


def modes(machine: Machine, value: Value) -> dict[Cell, Value]:
    """Return the cells that hold the modes of models and of all models that they hold."""
    found: dict[Cell, Value] = {}
    stack, seen = [value], set()
    while stack:
        for item in stack.pop():
            stack += contents(item)
            if isinstance(item, Object) and item.place and item.place not in seen:
                seen.add(item.place)
                for name in machine.heap.names_at(item.place):
                    held = machine.heap.read((item.place, name))
                    if name == "training":
                        found[item.place, name] = held
                    elif not name.startswith("#"):
                        stack.append(held)
    return found


def are_replaced(machine: Machine, item: Item) -> bool:
    """Tell whether an item is a method of a model whose weights, and those of all that it holds, have just been, or had been,
    replaced. What could not be resolved is one, too.
    """
    if not isinstance(item, Method) or not _is_replaced(machine, place_of(item.receiver)):
        return False
    # What only holds models has no such cell until it is loaded: behind a branch that loads it the cell speaks for both ways.
    return all(_is_replaced(machine, held) for held in _with_parts(machine, one(item.receiver), copied=False))


def _is_replaced(machine: Machine, place: str) -> bool:
    cell = (place, "#weights")
    return cell in machine.heap.cells and machine.heap.read(cell) == FALSE


def replace_all(machine: Machine, items: Iterable[Item]) -> None:
    """Note that the weights of the receivers of all these methods are replaced."""
    for item in items:
        assert isinstance(item, Method), "only methods are found replaced"
        replace(machine, one(item.receiver))
