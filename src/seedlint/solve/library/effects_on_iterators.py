"""What effects of the catalogue do with what a call is given to iterate."""

from __future__ import annotations

from typing import Final

from seedlint.catalogue import schema
from seedlint.solve.flow import conditions
from seedlint.solve.iteration import endless, loading, nests, passing, rows
from seedlint.solve.iteration.elements import UNROLLED
from seedlint.solve.iteration.iterate import KINDS
from seedlint.solve.models.site import Site
from seedlint.solve.objects import containers
from seedlint.solve.objects.kinds import is_plain_container
from seedlint.solve.state import progress
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import (
    Class,
    Function,
    Generator,
    Item,
    LazyIterator,
    Library,
    Method,
    Object,
    Partial,
    Tuple,
    Value,
    Wrapped,
)
from seedlint.solve.state.lengths import CYCLING
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NONE, NOTHING, UNKNOWN, constant, is_member_of_unknown, join_all, one

#: Parameters of lazy iterators that take a function.
_CALLED: Final = frozenset({"func", "function", "key", "predicate"})


def iterates(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Run arguments to their end, or return what does when its first element is taken."""
    held = tuple(conditions.named_value(machine, frame, site.bound, name) for name in effect.names)
    if not effect.flag:
        return loading.deferred(machine, frame, held, site.position)
    for name, value in zip(effect.names, held, strict=True):
        for inner in spread_star(value, name, site):
            if inner and machine.state is not None:
                loading.run_through(machine, frame, inner, site.position)
    return None


def steps(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Take one element of arguments."""
    taken = [
        machine.do.step(frame, conditions.named_value(machine, frame, site.bound, name), site.position)
        for name in effect.names
    ]
    return join_all(taken) or UNKNOWN


def some(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Return an iterator of which is known that it has a first element."""
    return loading.SOME


def lazy(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Return an iterator that goes through arguments when it is iterated itself."""
    functions: list[Value] = []
    sources: list[Value] = []
    kind = site.name.rpartition(".")[2]
    for name in effect.names:
        value = conditions.named_value(machine, frame, site.bound, name)
        for inner in spread_star(value, name, site):
            if name in _CALLED and inner == NONE:
                continue
            if inner and all(_is_called(machine, i, name) for i in inner):
                functions.append(inner)
            elif inner:
                later = rows.in_turn(machine, frame, inner, site.position, kind, len(sources))
                sources.append(later or machine.do.iterator(frame, inner, site.position))
    if kind == "accumulate" and _has_one_at_most(machine, frame, sources, site):
        functions.clear()  # it is called of what came before and an element
    made = rows.at_once(machine, frame, kind, sources, site.bound) if not functions else None
    if made is not None:
        return made
    place = machine.place(frame, f"{site.name}@{site.position}")
    passed = passing.passed(machine, frame, kind, functions, sources, site.position)
    if passed is not None:
        return progress.in_order(machine, frame, one(Tuple(tuple(passed))), place)
    if groups := passing.grouped(machine, frame, kind, functions, sources, site.position, place):
        return progress.in_order(machine, frame, one(Tuple(tuple(groups))), place)
    progress.made(machine, frame, place)
    if kind == CYCLING and len(sources) == 1:
        return endless.cycle(machine, sources[0], place)
    if functions:
        sources = [_one_by_one(machine, frame, source, f"{place}~{n}") for n, source in enumerate(sources)]
    sources = [nests.shallow(source) for source in sources]
    start = rows.own_argument(kind, site.bound)
    if kind == "enumerate":
        progress.put(machine, place, start or constant(0))
    return one(LazyIterator(tuple(functions), tuple(sources), kind if kind in KINDS else "", place, start))


def _one_by_one(machine: Machine, frame: Frame, source: Value, place: str) -> Value:
    """Return a source of which each step takes the next element, if these are known and few, as is what is made of them."""
    known = containers.known_elements(machine, frame, source)
    is_iterator = any(isinstance(item, LazyIterator | Generator) for item in source)
    if known is None or is_iterator or not 1 <= len(known) <= UNROLLED:
        return source
    return progress.in_order(machine, frame, source, place)


def _has_one_at_most(machine: Machine, frame: Frame, sources: list[Value], site: Site) -> bool:
    """Tell whether there are no two elements to accumulate, the initial one among them."""
    begun = site.bound.get("initial")
    bounds = [containers.length_of(machine, frame, source)[1] for source in sources]
    return begun in (NOTHING, NONE) and all(most is not None and most <= 1 for most in bounds)


def _is_called(machine: Machine, item: Item, parameter: str) -> bool:
    """Tell whether an argument is what is called for each element, and not what is iterated."""
    if isinstance(item, Library) or is_member_of_unknown(item):
        return parameter in _CALLED
    if isinstance(item, Object) and parameter in _CALLED:
        return not is_plain_container(machine, item)
    return isinstance(item, Function | Method | Wrapped | Partial | Class)


def spread_star(value: Value, name: str, site: Site) -> tuple[Value, ...]:
    """Return what an argument holds that is meant: of variadic ones each, of others the argument itself."""
    if len(value) == 1 and name in {"iterables", "args"}:
        (item,) = value
        if isinstance(item, Tuple):
            return item.items
    return (value,)
