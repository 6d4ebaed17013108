"""What outlives a call: of all that a function wrote, only what its caller can still reach.

A function's own lists, closures and temporary objects die with it. Forgetting them keeps summaries small, and a summary
that hands out no object of its own holds wherever the function is called from.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from seedlint.solve.state.frame import Frame
from seedlint.solve.state.heap import Cell, Writes
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


def survivors(
    machine: Machine, inner: Frame, made: set[str], value: Value, writes: Writes
) -> tuple[Writes, set[str]]:
    """Return the part of what a call `writes` that can be reached from outside when it returns `value`, and which of the
    places that it made, `made`, can be.
    """
    passing = _passing(inner)
    roots = {value}
    inside: dict[str, list[Value]] = {}
    own: list[Value] = []
    for cell, held in writes.items():
        if cell[0] not in made:
            roots.add(held)
        elif passing(cell):
            own.append(held)
        else:
            inside.setdefault(cell[0], []).append(held)
    reach = _Reach(machine, made, inside, (inner.env, own))
    reached = reach.from_values(list(roots))
    if own and not reach.is_whole:
        return {
            c: v for c, v in writes.items() if c[0] not in made or (c[0] in reached and not passing(c))
        }, reached
    if len(reached) == len(made) or not inside:
        return writes, reached
    return {c: v for c, v in writes.items() if c[0] not in made or c[0] in reached}, reached


def _passing(inner: Frame) -> Callable[[Cell], bool]:
    """Return what tells the variables of a call that no inner function names: these end with it, a closure or not."""
    code, env = inner.function, inner.env
    if code.kind not in {"function", "lambda"} or code.is_generator or code.is_async:
        return lambda _cell: False
    captured = frozenset(code.captured)
    return lambda cell: cell[0] == env and cell[1] not in captured and cell[1].isidentifier()


#: What leads to no place.
_LEAVES: Final = frozenset({Unknown, Constant, Absent, Text, Library, Module})


class _Reach:
    """One search through values and the cells of places made in the call."""

    def __init__(
        self, machine: Machine, made: set[str], inside: dict[str, list[Value]], own: tuple[str, list[Value]]
    ) -> None:
        self._machine = machine
        self._env, self._own = own
        #: Whether all variables of the call are reached (`return locals()`).
        self.is_whole = False
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
                if item.place == self._env:
                    self.is_whole = True
                    self._stack += self._own
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
