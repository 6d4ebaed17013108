"""Calls that differ from an earlier one in nothing but which objects they are given: the summary is found by their names.

Every call that makes an object gives it a place of its own, and so does every way to that call. The `__init__` of a layer would
be analysed for each layer of a model, and all of them for each way to the model, to find the same each time but for
the places. What a function does does not depend on how places are called. So a summary holds for a call if the arguments, and
what the heap holds in the cells that it reads, are what they were then *but for the places*, where each place
stands for one other, and no two for the same. Its own places in it then have the names that the call would give them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Final, TypeAlias

from msgspec import structs

from seedlint.solve.activations.renaming import Renaming, Trail, UnlikeError
from seedlint.solve.models import rounds
from seedlint.solve.observations import observe
from seedlint.solve.state.frame import Binding, Construction, Outcome, Solved, Summary
from seedlint.solve.state.items import (
    Constant,
    Function,
    FunctionRef,
    Generator,
    Item,
    LazyIterator,
    Method,
    Object,
    Opaque,
    Partial,
    Super,
    Tuple,
    Unknown,
    Value,
    Wrapped,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import one

#: What an item is but for the places of objects: equal for items that can be alike.
Shape: TypeAlias = object
#: What of a way of calling is not its arguments: the function, its environment, and what else its body depends on.
Beside: TypeAlias = tuple[FunctionRef, str, bool, str, bool]
#: How many cells arguments may lead to.
GIVEN: Final = 300
#: How many calls that are alike but for places are looked at; the oldest goes first.
LOOKED_AT: Final = 12


def remember(
    machine: Machine, key: Beside, bound: tuple[Binding, ...], trail: Trail, summary: Summary
) -> None:
    """Keep a summary for calls that are alike; `key` says what else than the arguments must be equal."""
    given = _given(machine, key, bound)
    if given is not None:
        kept = machine.alike.setdefault((key, _shapes(bound)), [])
        kept.append(Solved(bound, given, trail, summary))
        del kept[:-LOOKED_AT]


def find(machine: Machine, key: Beside, bound: tuple[Binding, ...], trail: Trail) -> Summary | None:
    """Return the summary that a call has by what is known of one that is alike, None if there is none."""
    for solved in reversed(machine.alike.get((key, _shapes(bound)), ())):
        if not observe.is_entered_alike(machine, solved.summary):
            continue
        try:
            names = Renaming(machine, solved.trail, trail)
            _Learning(machine, names).learn(solved, bound)
            found = _summary(machine, names, solved, bound, trail)
            _introduce(machine, names)
        except UnlikeError:
            continue
        if rounds.still_holds(machine, found.journal):
            return found
    return None


def _given(machine: Machine, key: Beside, bound: tuple[Binding, ...]) -> dict[str, dict[str, Value]] | None:
    """Return all that the heap holds in places to which arguments and closures lead, None if that is much.

    Not everything that looks into an object notes what it has read: what is in it, how many, in which order.
    """
    heap = machine.heap
    found: dict[str, dict[str, Value]] = {}
    left, cells = [value for _, value in bound], 0
    left.append(one(Function(key[0], key[1])))
    while left:
        for place in _places(machine, left.pop()):
            if place not in found and "|" in place:
                held = found[place] = {name: heap.read((place, name)) for name in heap.names_at(place)}
                left += held.values()
                cells += len(held)
                if cells > GIVEN:
                    return None
    return found


def _places(machine: Machine, value: Value) -> Iterator[str]:
    for item in value:
        if type(item) is Constant or type(item) is Unknown:
            continue  # as most are
        match item:
            case Object() | Opaque() | LazyIterator() | Generator():
                yield item.place
            case Tuple():
                for inner in item.items:
                    yield from _places(machine, inner)
            case Method():
                yield from _places(machine, frozenset((item.function, item.receiver)))
            case Super():
                yield from _places(machine, one(item.receiver))
            case Wrapped():
                yield from _places(machine, one(item.inner) | item.other)
            case Partial():
                yield from _places(machine, one(item.function).union(*(value for _, _, value in item.args)))
            case Function():
                env = item.env
                while env:
                    yield env
                    env = machine.environments.get(env, "")
            case _:
                pass


def _shapes(bound: tuple[Binding, ...]) -> Shape:
    return tuple((name, _shape_of(value)) for name, value in bound)


def _shape_of(value: Value) -> Shape:
    return frozenset(_shape(item) for item in value)


def _shape(item: Item) -> Shape:
    match item:
        case Object():
            return Object, _shape(item.kind)
        case Opaque():
            return structs.replace(item, place="") if item.place else item
        case Tuple():
            return Tuple, tuple(_shape_of(value) for value in item.items)
        case Method():
            return Method, _shape(item.function), _shape(item.receiver)
        case Function():
            defaults = tuple((name, _shape_of(value)) for name, value in item.defaults)
            return Function, item.ref, defaults
        case _:
            return item


class _Learning:
    """Finds out which places of an earlier call stand for which of the call at hand."""

    def __init__(self, machine: Machine, names: Renaming) -> None:
        self._machine = machine
        self._names = names

    def learn(self, solved: Solved, bound: tuple[Binding, ...]) -> None:
        """Find out which places stand for which. Raises `UnlikeError`."""
        for (_, old), (_, new) in zip(solved.bound, bound, strict=True):
            self._learn_value(old, new)
        read, new_of = self._machine.heap.read, self._names.new
        for place, names in solved.given.items():
            other = new_of.get(place, place)
            if [*names] != self._machine.heap.names_at(other):
                raise UnlikeError
            for name, old in names.items():
                new = read((other, name))
                if new is not old:
                    self._learn_value(old, new)
        for cell, old in solved.summary.reads.items():
            other = new_of.get(cell[0], "")
            new = read((other, cell[1]) if other else cell)
            if new is not old:
                self._learn_value(old, new)

    def _learn_value(self, old: Value, new: Value) -> None:
        if old == new:
            return
        if len(old) != len(new):
            raise UnlikeError
        if len(old) == 1:
            self._learn_item(next(iter(old)), next(iter(new)))
            return
        olds, news = self._by_shape(old), self._by_shape(new)
        if olds.keys() != news.keys() or len(olds) != len(old):
            raise UnlikeError
        for shape, item in olds.items():
            self._learn_item(item, news[shape])

    def _by_shape(self, value: Value) -> dict[Shape, Item]:
        return {_shape(item): item for item in value}

    def _learn_item(self, old: Item, new: Item) -> None:
        if old == new:
            return
        match old, new:
            case Object(), Object():
                self._learn_item(old.kind, new.kind)
                self._names.bind(old.place, new.place)
            case Opaque(), Opaque() if _shape(old) == _shape(new):
                self._names.bind(old.place, new.place)
            case Tuple(), Tuple() if len(old.items) == len(new.items):
                for left, right in zip(old.items, new.items, strict=True):
                    self._learn_value(left, right)
            case Method(), Method():
                self._learn_item(old.function, new.function)
                self._learn_item(old.receiver, new.receiver)
            case Function(), Function() if old.ref == new.ref and len(old.defaults) == len(new.defaults):
                for (_, left), (_, right) in zip(old.defaults, new.defaults, strict=True):
                    self._learn_value(left, right)
                self._learn_environment(old.env, new.env)
            case _:
                raise UnlikeError

    def _learn_environment(self, old: str, new: str) -> None:
        around = self._machine.environments
        while old != new:
            self._names.bind(old, new)
            old, new = around.get(old, ""), around.get(new, "")


def _summary(
    machine: Machine, names: Renaming, solved: Solved, bound: tuple[Binding, ...], trail: Trail
) -> Summary:
    """Return the summary that the call at hand has. Raises `UnlikeError` if it has another."""
    for (_, old), (_, new) in zip(solved.bound, bound, strict=True):
        if names.value(old) != new:
            raise UnlikeError
    for place, cells in solved.given.items():
        other = names.place(place)
        if any(names.value(old) != machine.heap.read((other, name)) for name, old in cells.items()):
            raise UnlikeError
    was = solved.summary
    if any(made in names.new and names.new[made] != names.made_as(made) for made in was.made):
        raise UnlikeError  # what it was given was made by itself, in an earlier turn of a loop
    reads = names.writes(was.reads)
    if len(reads) != len(was.reads) or not machine.heap.holds(reads):
        raise UnlikeError
    return replace(
        was,
        value=names.value(was.value),
        writes=names.writes(was.writes),
        reads=reads,
        constructions=tuple(map(partial(_construction, names), was.constructions)),
        raised_writes=names.writes(was.raised_writes),
        raised_value=names.value(was.raised_value),
        hazard=names.value(was.hazard),
        ways=tuple((names.value(value), state) for value, state in was.ways),
        told=tuple(map(partial(_outcome, names), was.told)),
        made=frozenset(map(names.place, was.made)),
        trail=None if was.trail is None else trail,
    )


def _construction(names: Renaming, built: Construction) -> Construction:
    builds = tuple(replace(b, places=frozenset(map(names.place, b.places))) for b in built.builds)
    return replace(built, builds=builds)


def _outcome(names: Renaming, outcome: Outcome) -> Outcome:
    ways = tuple((names.value(value), state) for value, state in outcome.ways)
    cell = names.cell(outcome.cell) if outcome.cell else None
    return Outcome(names.value(outcome.value), outcome.state, ways, cell)


def _introduce(machine: Machine, names: Renaming) -> None:
    """Let the machine know of the places of the call, and of all that these lead to, what it knows of those they stand for."""
    told: set[str] = set()
    while left := [(old, new) for old, new in names.new.items() if old not in told]:
        for old, new in left:
            told.add(old)
            _introduce_place(machine, names, old, new)
    observe.generators_alike(machine, names.new)


def _introduce_place(machine: Machine, names: Renaming, old: str, new: str) -> None:
    if old in machine.environments and new not in machine.environments:
        machine.environments[new] = names.place(machine.environments[old])
    if old in machine.unresolved.made_at:
        machine.unresolved.made_at.setdefault(new, machine.unresolved.made_at[old])
    if old in machine.shown and new not in machine.shown:
        owner, namespaces = machine.shown[old]
        machine.shown[new] = names.item(owner), tuple(map(names.place, namespaces))
    if old in machine.weighed:
        machine.weighed.add(new)
