"""What outlives a call: of all that a function wrote, only what its caller can still reach.

A function's own lists, closures and temporary objects die with it. Forgetting them keeps summaries small, and a summary
that hands out no object of its own holds wherever the function is called from.
"""

from __future__ import annotations

from typing import Final

from seedlint.solve.state.heap import Writes
from seedlint.solve.state.items import (
    Absent,
    Class,
    Constant,
    Field,
    Function,
    FunctionRef,
    Generator,
    Item,
    LazyIterator,
    Library,
    Method,
    Module,
    Object,
    Opaque,
    Partial,
    Super,
    Text,
    Tuple,
    Unknown,
    Value,
    Wrapped,
)
from seedlint.solve.state.machine import Machine


def survivors(machine: Machine, made: set[str], value: Value, writes: Writes) -> tuple[Writes, set[str]]:
    """Return the part of `writes` that can be reached from outside when a call returns `value`, and which of the
    places that it made, `made`, can be.
    """
    roots = {value}
    inside: dict[str, list[Value]] = {}
    for (place, _), held in writes.items():
        if place in made:
            inside.setdefault(place, []).append(held)
        else:
            roots.add(held)
    reached = _Reach(machine, made, inside).from_values(list(roots))
    if len(reached) == len(made):
        return writes, reached
    if not inside:
        return writes, reached
    return {c: v for c, v in writes.items() if c[0] not in made or c[0] in reached}, reached


#: What leads to no place.
_LEAVES: Final = frozenset({Unknown, Constant, Absent, Text, Library, Module})


class _Reach:
    """One search through values and the cells of places made in the call."""

    def __init__(self, machine: Machine, made: set[str], inside: dict[str, list[Value]]) -> None:
        self._machine = machine
        self._made = made
        self._inside = inside
        self._reached: set[str] = set()
        self._classes: set[str] = set()
        self._owned: set[tuple[FunctionRef, str]] = set()
        self._stack: list[Value] = []

    def from_values(self, values: list[Value]) -> set[str]:
        """Return the made places that values lead to."""
        self._stack = values
        seen: set[Item] = set()
        while self._stack:
            for item in self._stack.pop():
                if type(item) not in _LEAVES and item not in seen:
                    seen.add(item)
                    self._visit(item)
        return self._reached

    def _place(self, place: str) -> None:
        if place in self._made and place not in self._reached:
            self._reached.add(place)
            self._stack += self._inside.get(place, ())

    def _visit(self, item: Item) -> None:
        match item:
            case Object():
                self._place(item.place)
                self._visit(item.kind)
            case Opaque():
                self._place(item.place)
            case Function():
                self._function(item)
            case Class():
                self._class(item)
            case Tuple():
                self._stack += item.items
            case Method():
                self._visit(item.function)
                self._visit(item.receiver)
            case Wrapped():
                self._visit(item.inner)
                self._stack.append(item.other)
            case Partial():
                self._visit(item.function)
                self._stack += [value for _, _, value in item.args]
            case Generator():
                self._place(item.place)
                self._function(item.function)
                self._stack += [value for _, value in item.bindings]
            case LazyIterator():
                self._place(item.place)
                self._stack += (*item.functions, *item.sources)
            case Super():
                self._class(item.owner)
                self._visit(item.receiver)
            case Field():
                self._stack += (item.default, item.factory)
            case _:
                return

    def _function(self, item: Function) -> None:
        self._stack += [value for _, value in item.defaults]
        env = item.env
        while env:
            self._place(env)
            env = self._machine.environments.get(env, "")
        owner = self._machine.owners.get(key := (item.ref, item.env))
        if owner is not None and key not in self._owned:
            self._owned.add(key)
            self._class(owner)

    def _class(self, item: Class) -> None:
        if item.place in self._classes:
            return
        self._classes.add(item.place)
        self._place(item.place)
        record = self._machine.classes.get(item.place)
        if record is not None:
            self._stack += record.bases
