"""Other names for places: what a value, a cell or the writes of a call are where each place stands for one other.

A place that a call gives is named after the calls that led to it: their number follows a bar (`Machine.place`). Where other
calls lead to the function that made it, it is the place with the number of those.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final, TypeAlias

from msgspec import structs

from seedlint.solve.state.heap import Cell, Writes
from seedlint.solve.state.items import (
    Class,
    Constant,
    Field,
    Function,
    Generator,
    Item,
    LazyIterator,
    Method,
    Object,
    Opaque,
    Partial,
    Site,
    Slice,
    Super,
    Tuple,
    Value,
    Wrapped,
)
from seedlint.solve.state.machine import Machine

Trail: TypeAlias = tuple[Site, ...]
#: The name of a place that calls give: its number, and what is named after it.
_NUMBERED: Final = re.compile(r"(.*?\|\d+)(.*)", re.DOTALL)
_NUMBER: Final = re.compile(r"\|(\d+)")
#: How many calls tell apart the objects that a function makes.
TRAIL: Final = 3


class UnlikeError(Exception):
    """No other names give what is wanted."""


class Renaming:
    """Which places of an earlier call stand for which of the call at hand; what is not among them stands for itself.

    `new` has those that are told (`bind`) or found on the way, and `trails` are those of the two calls.
    """

    def __init__(self, machine: Machine, old: Trail, new: Trail) -> None:
        self._machine = machine
        self._trails = old, new
        self.new: dict[str, str] = {}
        self._old: dict[str, str] = {}
        self._renamed: dict[str, str] = {}
        self._items: dict[Item, Item] = {}
        self._values: dict[int, Value] = {}

    def bind(self, old: str, new: str) -> None:
        """Note that a place stands for another. Raises `UnlikeError` if either stands for a third."""
        if old == new:
            return
        known = self.new.get(old)
        if known is None:
            # Only places that calls give bear a number; others are the same for all.
            if "|" not in old or "|" not in new or new in self._old:
                raise UnlikeError
            self.new[old], self._old[new] = new, old
        elif known != new:
            raise UnlikeError

    def place(self, name: str) -> str:
        """Return the place that stands for a place, or the name of a cell. Raises `UnlikeError`."""
        known = self.new.get(name) or self._renamed.get(name)
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
        if any(old in name for old in self.new) or any(map(self._follows, _NUMBER.findall(name))):
            raise UnlikeError
        return name

    def _made(self, place: str) -> str:
        """Return what stands for a place that no argument leads to: the call has made it, or it is the same for all."""
        new = self.made_as(place)
        if new == place and place in self._old:
            raise UnlikeError
        self.bind(place, new)
        return new

    def made_as(self, place: str) -> str:
        """Return the name of a place where other calls have led to the function that made it, if it is one of those."""
        head, _, number = place.rpartition("|")
        if not number.isdecimal():
            raise UnlikeError  # a place that was made of another: no trail is known to lead to it
        trails = self._follows(number)
        if not trails:
            return place
        machine = self._machine
        if len(trails) > 1 or place in machine.classes or place in machine.generators.observed:
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
            case Opaque():
                place = self.place(item.place)
                return item if place is item.place else structs.replace(item, place=place)
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
                default, factory = self.value(item.default), self.value(item.factory)
                return _or_same(item, Field(default, factory, item.by_keyword, item.compared))
            case Generator():
                bindings = [self.value(value) is value for _, value in item.bindings]
                if self.place(item.place) != item.place or self.item(item.function) is not item.function:
                    raise UnlikeError  # where its body is held is known by its place
                if not all(bindings):
                    raise UnlikeError
                return item
            case LazyIterator():
                return _or_same(item, self._iterator(item))
            case Slice():
                if any(self.value(bound) is not bound for bound in item.bounds):
                    raise UnlikeError
                return item
            case _:
                return item

    def _iterator(self, item: LazyIterator) -> LazyIterator:
        functions, sources = tuple(map(self.value, item.functions)), tuple(map(self.value, item.sources))
        place, start, model = self.place(item.place), self.value(item.start), self.value(item.weights_of)
        return LazyIterator(functions, sources, item.kind, place, start, model)

    def writes(self, writes: Mapping[Cell, Value]) -> Writes:
        """Return the cells, with what they hold, that stand for some."""
        return {self.cell(cell): self.value(value) for cell, value in writes.items()}


def _or_same(old: Item, new: Item) -> Item:
    return old if old == new else new


def _moved(trail: Trail, old: Trail, new: Trail) -> Iterator[Trail]:
    """Yield what the trail of a place may be, where the function that made it is led to by `new` instead of `old`.

    So many calls further in that these are no longer part of it, it is what it was.
    """
    for own in range(TRAIL):
        if trail[own:] and trail == (*trail[:own], *old)[:TRAIL]:
            yield (*trail[:own], *new)[:TRAIL]
