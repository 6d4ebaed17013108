"""Calls that differ from an earlier one in nothing but which objects they are given: the summary is found by their names.

Every call that makes an object gives it a place of its own, and so does every way to that call. The `__init__` of a layer would
be analysed for each layer of a model, and all of them for each way to the model, to find the same each time but for
the places. What a function does does not depend on how places are called. So a summary holds for a call if the arguments, and
what the heap holds in the cells that it reads, are what they were then *but for the places*, where each place
stands for one other, and no two for the same. Its own places in it then have the names that the call would give them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final, TypeAlias

from seedlint.solve.models import rounds
from seedlint.solve.state.frame import Binding, Construction, Outcome, Solved, Summary
from seedlint.solve.state.heap import Cell, Heap, Writes
from seedlint.solve.state.items import (
    Class,
    Constant,
    Field,
    Function,
    FunctionRef,
    Generator,
    Item,
    LazyIterator,
    Method,
    Object,
    Partial,
    Site,
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
Trail: TypeAlias = tuple[Site, ...]
#: What of a way of calling is not its arguments: the function, its environment, and what else its body depends on.
Beside: TypeAlias = tuple[FunctionRef, str, bool, str, bool]
#: The name of a place that calls give: its number, and what is named after it.
_NUMBERED: Final = re.compile(r"(.*?\|\d+)(.*)", re.DOTALL)
_NUMBER: Final = re.compile(r"\|(\d+)")
#: How many calls tell apart the objects that a function makes.
TRAIL: Final = 3
#: How many cells arguments may lead to.
GIVEN: Final = 300
#: How many calls that are alike but for places are looked at; the oldest goes first.
LOOKED_AT: Final = 12


class UnlikeError(Exception):
    """Two calls differ in more than places."""


def remember(
    machine: Machine, key: Beside, bound: tuple[Binding, ...], trail: Trail, summary: Summary
) -> None:
    """Keep a summary for calls that are alike; `key` says what else than the arguments must be equal."""
    given = _given(machine, key, bound)
    if given is not None:
        kept = machine.alike.setdefault((key, _shapes(machine, bound)), [])
        kept.append(Solved(bound, given, trail, summary))
        del kept[:-LOOKED_AT]


def find(machine: Machine, key: Beside, bound: tuple[Binding, ...], trail: Trail) -> Summary | None:
    """Return the summary that a call has by what is known of one that is alike, None if there is none."""
    for solved in reversed(machine.alike.get((key, _shapes(machine, bound)), ())):
        try:
            names = _Names(machine, solved.trail, trail)
            names.learn(solved, bound)
            found = names.summary(solved, bound, trail)
        except UnlikeError:
            continue
        if rounds.still_holds(machine, found.journal):
            names.introduce()
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
            case Object() | LazyIterator() | Generator():
                yield item.place
            case Tuple():
                for inner in item.items:
                    yield from _places(machine, inner)
            case Method():
                yield from _places(machine, frozenset((item.function, item.receiver)))
            case Function():
                env = item.env
                while env:
                    yield env
                    env = machine.environments.get(env, "")
            case _:
                pass


def _shapes(machine: Machine, bound: tuple[Binding, ...]) -> Shape:
    return tuple((name, _shape_of(machine, value)) for name, value in bound)


def _shape_of(machine: Machine, value: Value) -> Shape:
    return frozenset(_shape(machine, item) for item in value)


def _shape(machine: Machine, item: Item) -> Shape:
    match item:
        case Object():
            return Object, _shape(machine, item.kind)
        case Tuple():
            return Tuple, tuple(_shape_of(machine, value) for value in item.items)
        case Method():
            return Method, _shape(machine, item.function), _shape(machine, item.receiver)
        case Function():
            return (
                Function,
                FunctionRef,
                item.ref,
                tuple((name, _shape_of(machine, value)) for name, value in item.defaults),
            )
        case _:
            return item


class _Names:
    """Which place of an earlier call stands for which of the call at hand; what is not among them stands for itself."""

    def __init__(self, machine: Machine, old: Trail, new: Trail) -> None:
        self._machine = machine
        self._trails = old, new
        self._heap: Heap = machine.heap
        self._new: dict[str, str] = {}
        self._old: dict[str, str] = {}
        self._renamed: dict[str, str] = {}
        self._items: dict[Item, Item] = {}
        self._values: dict[int, Value] = {}

    def learn(self, solved: Solved, bound: tuple[Binding, ...]) -> None:
        """Find out which places stand for which. Raises `UnlikeError`."""
        for (_, old), (_, new) in zip(solved.bound, bound, strict=True):
            self._learn_value(old, new)
        read, new_of = self._heap.read, self._new
        for place, names in solved.given.items():
            other = new_of.get(place, place)
            if [*names] != self._heap.names_at(other):
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
        return {_shape(self._machine, item): item for item in value}

    def _learn_item(self, old: Item, new: Item) -> None:
        if old == new:
            return
        match old, new:
            case Object(), Object():
                self._learn_item(old.kind, new.kind)
                self._learn_place(old.place, new.place)
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
            self._learn_place(old, new)
            old, new = around.get(old, ""), around.get(new, "")

    def _learn_place(self, old: str, new: str) -> None:
        if old == new:
            return
        known = self._new.get(old)
        if known is None:
            # Only places that calls give bear a number; others are the same for all.
            if "|" not in old or "|" not in new or new in self._old:
                raise UnlikeError
            self._new[old], self._old[new] = new, old
        elif known != new:
            raise UnlikeError

    def place(self, name: str) -> str:
        """Return the place that stands for a place, or the name of a cell. Raises `UnlikeError`."""
        known = self._new.get(name) or self._renamed.get(name)
        if known is not None or "|" not in name:
            return known or name
        found = self._renamed[name] = self._derived(name)
        return found

    def _derived(self, name: str) -> str:
        """Return what stands for a place that the call has made, that is named after another, or that is the same for all."""
        if name[0] == "+":
            return "+" + self.place(name[1:])
        around, mark, inner = name.partition("<")
        if mark:
            return around + mark + self.place(inner)
        found = _NUMBERED.match(name)
        if found is None:
            return name
        base, rest = found.groups()
        if not rest:
            return self._made(name)
        if rest[0] == ".":
            return self.place(base) + rest
        if any(old in name for old in self._new) or any(map(self._follows, _NUMBER.findall(name))):
            raise UnlikeError
        return name

    def _made(self, place: str) -> str:
        """Return what stands for a place that no argument leads to: the call has made it, or it is the same for all."""
        new = self._made_as(place)
        if new == place and place in self._old:
            raise UnlikeError
        self._learn_place(place, new)
        return new

    def _made_as(self, place: str) -> str:
        """Return the name of a place where other calls have led to the function that made it, if it is one of those."""
        head, _, number = place.rpartition("|")
        if not number.isdecimal():
            raise UnlikeError  # a place that was made of another: no trail is known to lead to it
        trails = self._follows(number)
        if not trails:
            return place
        machine = self._machine
        if len(trails) > 1 or place in machine.classes or place in machine.generators:
            raise UnlikeError  # more is known of it than can be carried over
        return f"{head}|{machine.number_of(trails.pop())}"

    def _follows(self, number: str) -> set[Trail]:
        """Return the trails that may stand for that of a number, none if it is not one that began with the call."""
        old, new = self._trails
        trails = self._machine.trails_by_number
        # Strings of the program, in constants and in the names of entries, may look like the name of a place.
        is_known = len(number) <= len(str(len(trails))) and int(number) < len(trails)
        return set(_moved(trails[int(number)], old, new)) if is_known and old != new else set()

    def cell(self, cell: Cell) -> Cell:
        """Return the cell that stands for a cell."""
        place, name = self.place(cell[0]), self.place(cell[1])
        return cell if place is cell[0] and name is cell[1] else (place, name)

    def value(self, value: Value) -> Value:
        """Return the value that stands for a value: another one by its identity if and only if it is."""
        found = self._values.get(id(value))
        if found is None:
            items = [self.item(item) for item in value]
            same = all(old is new for old, new in zip(value, items, strict=True))
            found = self._values[id(value)] = value if same else frozenset(items)
        return found

    def item(self, item: Item) -> Item:
        """Return the item that stands for an item."""
        if type(item) is Constant:
            if type(item.value) is str and "|" in item.value and self.place(item.value) != item.value:
                raise UnlikeError
            return item
        found = self._items.get(item)
        if found is None:
            found = self._items[item] = self._item(item)
        return found

    def _item(self, item: Item) -> Item:
        match item:
            case Object():
                kind, place = self.item(item.kind), self.place(item.place)
                return item if kind is item.kind and place is item.place else Object(place, kind)
            case Class():
                if self.place(item.place) != item.place:
                    raise UnlikeError  # what is known of a class is known by its place
                return item
            case Tuple():
                items = tuple(map(self.value, item.items))
                return item if all(a is b for a, b in zip(items, item.items, strict=True)) else Tuple(items)
            case Method():
                return _or_same(item, Method(self.item(item.function), self.item(item.receiver)))
            case Function():
                defaults = tuple((name, self.value(value)) for name, value in item.defaults)
                return _or_same(item, Function(item.ref, self.place(item.env), defaults))
            case Wrapped():
                return _or_same(item, Wrapped(item.kind, self.item(item.inner), self.value(item.other)))
            case Partial():
                args = tuple((kind, name, self.value(value)) for kind, name, value in item.args)
                return _or_same(item, Partial(self.item(item.function), args))
            case Super():
                return _or_same(item, Super(item.owner, self.item(item.receiver)))
            case Field():
                return _or_same(
                    item, Field(self.value(item.default), self.value(item.factory), item.by_keyword)
                )
            case Generator():
                bindings = [self.value(value) is value for _, value in item.bindings]
                if self.place(item.place) != item.place or self.item(item.function) is not item.function:
                    raise UnlikeError  # where its body is held is known by its place
                if not all(bindings):
                    raise UnlikeError
                return item
            case LazyIterator():
                return _or_same(item, self._iterator(item))
            case _:
                return item

    def _iterator(self, item: LazyIterator) -> LazyIterator:
        functions, sources = tuple(map(self.value, item.functions)), tuple(map(self.value, item.sources))
        return LazyIterator(functions, sources, item.kind, self.place(item.place), self.value(item.start))

    def writes(self, writes: Mapping[Cell, Value]) -> Writes:
        """Return the cells, with what they hold, that stand for some."""
        return {self.cell(cell): self.value(value) for cell, value in writes.items()}

    def summary(self, solved: Solved, bound: tuple[Binding, ...], trail: Trail) -> Summary:
        """Return the summary that the call at hand has. Raises `UnlikeError` if it has another."""
        for (_, old), (_, new) in zip(solved.bound, bound, strict=True):
            if self.value(old) != new:
                raise UnlikeError
        for place, names in solved.given.items():
            other = self.place(place)
            if any(self.value(old) != self._heap.read((other, name)) for name, old in names.items()):
                raise UnlikeError
        was = solved.summary
        if any(made in self._new and self._new[made] != self._made_as(made) for made in was.made):
            raise UnlikeError  # what it was given was made by itself, in an earlier turn of a loop
        reads = self.writes(was.reads)
        if len(reads) != len(was.reads) or not self._heap.holds(reads):
            raise UnlikeError
        return replace(
            was,
            value=self.value(was.value),
            writes=self.writes(was.writes),
            reads=reads,
            constructions=tuple(map(self._construction, was.constructions)),
            raised_writes=self.writes(was.raised_writes),
            raised_value=self.value(was.raised_value),
            hazard=self.value(was.hazard),
            ways=tuple((self.value(value), state) for value, state in was.ways),
            told=tuple(map(self._outcome, was.told)),
            made=frozenset(map(self.place, was.made)),
            trail=None if was.trail is None else trail,
        )

    def _construction(self, built: Construction) -> Construction:
        builds = tuple(replace(b, places=frozenset(map(self.place, b.places))) for b in built.builds)
        return replace(built, builds=builds)

    def _outcome(self, outcome: Outcome) -> Outcome:
        ways = tuple((self.value(value), state) for value, state in outcome.ways)
        cell = self.cell(outcome.cell) if outcome.cell else None
        return Outcome(self.value(outcome.value), outcome.state, ways, cell)

    def introduce(self) -> None:
        """Let the machine know of the places of the call what it knows of those that they stand for."""
        machine = self._machine
        for old, new in self._new.items():
            if old in machine.environments and new not in machine.environments:
                machine.environments[new] = self.place(machine.environments[old])
            if old in machine.made_at:
                machine.made_at.setdefault(new, machine.made_at[old])
            if old in machine.weighed:
                machine.weighed.add(new)


def _or_same(old: Item, new: Item) -> Item:
    return old if old == new else new


def _moved(trail: Trail, old: Trail, new: Trail) -> Iterator[Trail]:
    """Yield what the trail of a place may be, where the function that made it is led to by `new` instead of `old`.

    So many calls further in that these are no longer part of it, it is what it was.
    """
    for own in range(TRAIL):
        if trail[own:] and trail == (*trail[:own], *old)[:TRAIL]:
            yield (*trail[:own], *new)[:TRAIL]
