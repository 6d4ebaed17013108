"""Functions that remember their results: `functools.cache`, `lru_cache` and `cached_property`.

What has been called, and with what result, is kept in cells of a place: that of the cache, which is made where the function is
wrapped, or for a property that of the object, with which it begins anew.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.objects import keys
from seedlint.solve.objects.arguments import partially
from seedlint.solve.objects.dicts import CALLED
from seedlint.solve.objects.kinds import is_definite
from seedlint.solve.objects.sequences import TOLD_APART
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first, keyword, positional
from seedlint.solve.state.heap import Cell, default_of
from seedlint.solve.state.items import (
    Class,
    Constant,
    Function,
    Given,
    Item,
    Library,
    Method,
    Object,
    Partial,
    Tuple,
    Value,
    Wrapped,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import FALSE, NONE, TRUE, UNKNOWN, as_constant, constant, one

#: How deep instances in one another are compared by their fields.
NESTED: Final = 3
#: Where a small cache keeps in which order its results were last asked for.
_ORDER: Final = "#order"
#: The class of what `functools.cache` keeps.
CACHE: Final = Library("functools._lru_cache_wrapper")


def remember(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `lru_cache(function)`, or return what does it to the function that it is given next."""
    functions = frozenset(item for item in first(given) if _can_be_called(machine, item))
    if functions:
        most = _most(keyword(given, "maxsize"))
        return frozenset(
            _wrapped(machine, frame, item, f"cache {index}@{position}", most)
            for index, item in enumerate(sorted(functions, key=repr))
        )
    most = _most(first(given, 0, "maxsize"))
    again = one(Library("functools.cache"))
    return partially(again, (("keyword", "maxsize", one(most)),)) if most is not None else again


def _most(given: Value) -> Constant | None:
    """Return how many results are kept, if that is a small number."""
    held = as_constant(given)
    few = held is not None and type(held.value) is int and held.value <= TOLD_APART
    return held if few else None


def _can_be_called(machine: Machine, item: Item) -> bool:
    """Tell whether an item is what is to be remembered, and not how much of it: a function, a method, a class, an object."""
    if isinstance(item, Library):
        return is_definite(machine, item.name)
    return isinstance(item, Function | Wrapped | Class | Method | Partial) or (
        isinstance(item, Object) and isinstance(item.kind, Class)
    )


def _wrapped(machine: Machine, frame: Frame, item: Item, what: str, most: Constant | None) -> Wrapped:
    cache = one(Object(machine.place(frame, what), CACHE))
    wrapped = Wrapped("cached", item, cache if most is None else cache | {most})
    _forget_all(machine, wrapped)
    return wrapped


def call_cached(
    machine: Machine, frame: Frame, item: Wrapped, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Call a function that remembers its results: the second call with the same arguments does nothing."""
    cell, result = _cells(machine, frame, item, given)
    called = machine.read(frame, cell)
    runs: list[Callable[[], Value]] = []
    if called != TRUE:
        runs.append(lambda: machine.do.call(frame, one(item.inner), given, position))
    if called != FALSE:
        runs.append(lambda: machine.read(frame, result))
    value = machine.alternatives(frame, runs)
    if machine.state is not None:
        machine.write(cell, TRUE)
        machine.write(result, value)
        _make_room(machine, frame, item, cell)
    return value


def _make_room(machine: Machine, frame: Frame, item: Wrapped, used: Cell) -> None:
    """Forget the results that a small cache has no place for: those that were asked for longest ago."""
    most = next((held.value for held in item.other if isinstance(held, Constant)), None)
    if not isinstance(most, int):
        return
    place, name = used
    order = _order(machine, frame, place)
    if order is None:
        machine.write((place, _ORDER), UNKNOWN)
        kept = [each for each in machine.heap.names_at(place) if each.startswith(CALLED)]
        for other in kept if len(kept) > most else ():
            if other != name or most < 1:
                machine.write((place, other), machine.read(frame, (place, other)) | FALSE)
        return
    order = [*(each for each in order if each != name), name]
    for other in order[: max(0, len(order) - max(0, most))]:
        machine.write((place, other), FALSE)
    machine.write((place, _ORDER), one(Tuple(tuple(constant(each) for each in order[-most:] if most > 0))))


def _order(machine: Machine, frame: Frame, place: str) -> list[str] | None:
    """Return which cells of a cache say that a result is kept, the last asked for at the end, if that is known."""
    held = machine.read(frame, (place, _ORDER))
    if held == FALSE:
        return []
    (item, *others) = held
    if others or not isinstance(item, Tuple):
        return None
    return [str(name.value) for value in item.items for name in value if isinstance(name, Constant)]


def _cells(machine: Machine, frame: Frame, item: Wrapped, given: Sequence[Given]) -> tuple[Cell, Cell]:
    """Return where it is kept whether a function was called with these arguments, and what it gave."""
    owner = _owner(item, given)
    if owner is not None:
        name = machine.function(item.inner.ref).name if isinstance(item.inner, Function) else ""
        return (owner.place, f"{CALLED}{name} {item.inner!r}"), (owner.place, f"result {item.inner!r}")
    key = _place(item)
    arguments = repr(
        [(kind, name, sorted(map(repr, _by_value(machine, frame, value)))) for kind, name, value in given]
    )
    return (key, f"#called {arguments}"), (key, f"result {arguments}")


def _by_value(machine: Machine, frame: Frame, value: Value) -> Value:
    """Return a value with what is compared by its fields as these, where they are known: those with the same fields are equal."""
    return frozenset(keys.told_apart(machine, frame, item) or item for item in value)


def _owner(item: Wrapped, given: Sequence[Given]) -> Object | None:
    """Return the object whose cached property a function is, if it is one and the object is known."""
    receiver = next(iter(given[0][2])) if len(given) == 1 and len(given[0][2]) == 1 else None
    return receiver if not item.other and isinstance(receiver, Object) and receiver.place else None


def clear(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `function.cache_clear()`."""
    for item in first(given):
        if isinstance(item, Wrapped):
            _forget_all(machine, item)
    return NONE


def _forget_all(machine: Machine, item: Wrapped) -> None:
    for name in machine.heap.names_at(_place(item)):
        cell = (_place(item), name)
        machine.write(cell, default_of(cell))


def _place(item: Wrapped) -> str:
    """Return the place of what a function remembers."""
    return next((cache.place for cache in item.other if isinstance(cache, Object)), f"{item.inner!r}")


def forget_property(machine: Machine, frame: Frame, owner: Object, held: Item) -> None:
    """Forget what a cached property gave for an object, if `held` is such a property."""
    if isinstance(held, Wrapped) and isinstance(held.inner, Wrapped) and held.inner.kind == "cached":
        for cell in _cells(machine, frame, held.inner, [positional(one(owner))]):
            machine.write(cell, default_of(cell))
