"""What a function builds and does not return: which of several models it hands out may be decided by the way that it takes."""

from __future__ import annotations

import math
from collections.abc import Iterable
from itertools import product
from typing import Final, NamedTuple

from seedlint.solve.models import weights
from seedlint.solve.models.construct import places_in
from seedlint.solve.objects import classes, layouts
from seedlint.solve.objects.kinds import ORIGINAL, is_container
from seedlint.solve.state.build import Build
from seedlint.solve.state.frame import Construction, Frame
from seedlint.solve.state.heap import Writes
from seedlint.solve.state.items import Item, Object, Opaque, Tuple, Unknown, Value
from seedlint.solve.state.lattice import BUILT
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import FALSE, NOTHING, TRUE, one

#: So many tuples are told apart that one may be: a best model of three turns, its score and its settings.
_TUPLES: Final = 64


class Way(NamedTuple):
    """One thing that a function may return: the places of the models in it, those of all that the same `return` may return,
    and what had been written by then.
    """

    handed: frozenset[str]
    together: frozenset[str]
    writes: Writes


def ways_of(machine: Machine, frame: Frame, value: Value) -> list[Way]:
    """Return the models that a function may return, each as a way of its own, if it may return something else as well."""
    if len(_alternatives(value)) < 2:
        return []
    ways: list[Way] = []
    for way in frame.returns.exits:
        handed = [
            places_in(machine, one(item)) | parts_of(machine, frame, one(item))
            for item in _alternatives(way.value)
            if not isinstance(item, Unknown | Opaque)
            and (not isinstance(item, Object) or _hands_models(machine, frame, item))
        ]
        together = frozenset[str]().union(*handed)
        ways += [Way(places, together, way.writes) for places in handed]
    return ways


def _alternatives(value: Value) -> list[Item]:
    """Return what a value may be, a tuple of which an element may be several things once for each of these."""
    found: list[Item] = []
    for item in value:
        if isinstance(item, Tuple) and 1 < math.prod(map(len, item.items)) <= _TUPLES:
            found += [Tuple(tuple(map(one, each))) for each in product(*item.items)]
        else:
            found.append(item)
    return found


def _hands_models(machine: Machine, frame: Frame, item: Object) -> bool:
    return classes.is_model_object(machine, frame, item) or is_container(machine, item)


def is_left_behind(
    machine: Machine, frame: Frame, built: Construction, build: Build, ways: list[Way]
) -> bool:
    """Tell whether a way out returns another model, or none, though this one has been built there: for sure, if what is
    returned there may be this one as well, and else perhaps. A part was built where the construction was that it is a part of;
    which of its models a call returns is told where it returns them. That one stands there tells nothing if one has stood there
    when the function began, made by an earlier turn of a loop.
    """
    by_call = _places_of_call(frame, built, build.turn) if ways else frozenset()
    for way in ways:
        if _is_built_over(frame, build, way):
            return True
        if by_call & way.handed:
            continue
        own = build.places if _weights(build.places - way.handed, way) else built.places
        held = _weights(own - way.handed, way)
        begun = _weights(_new(machine, frame, own - way.handed), way)
        if TRUE in begun or (not build.places & way.together and any(each >= TRUE for each in held)):
            return True
    return False


def are_left_by_turns(machine: Machine, frame: Frame, built: Construction, value: Value) -> bool:
    """Tell whether a loop may have built models in many turns of which the function returns one alone. It returns them all where
    each has got the one before as a part.
    """
    places = frozenset[str]().union(*(build.places for build in built.builds if build.later)) & _singly(value)
    return bool(places) and not places <= _held(machine, frame, value) | parts_of(machine, frame, value)


def _held(machine: Machine, frame: Frame, value: Value) -> frozenset[str]:
    """Return the places of what anything but a model holds that a value is, or that a tuple names."""
    found = frozenset[str]()
    for item in value:
        if isinstance(item, Tuple):
            found |= frozenset[str]().union(*(_held(machine, frame, each) for each in item.items))
        elif isinstance(item, Object) and not classes.is_model_object(machine, frame, item):
            found |= places_in(machine, one(item)) - {item.place}
    return found


def _singly(value: Value) -> frozenset[str]:
    """Return the places of the objects that a value is, and of those that a tuple names: a list may hold several of one place."""
    found = frozenset[str]()
    for item in value:
        if isinstance(item, Tuple):
            found |= frozenset[str]().union(*map(_singly, item.items))
        elif isinstance(item, Object):
            found |= {item.place}
    return found


def _is_built_over(frame: Frame, build: Build, way: Way) -> bool:
    """Tell whether a way returns a model that may have been built after this one, by another call or in another turn."""
    if build.places & way.handed:
        return False
    same = build.sites[:1] if len(build.sites) > 1 else ()
    return any(
        progress == BUILT and build.sites in (evidence.built_first(), evidence.built_latest())
        for built in frame.constructions.values()
        for other in built.builds
        if other.places & way.handed and other.sites[:1] != same
        for atoms in other.reads.values()
        for (_, progress, _), evidence in atoms.items()
    )


def _places_of_call(frame: Frame, built: Construction, turn: str) -> frozenset[str]:
    """Return the places of all models that the call has made which made these, or which is their construction, in a turn."""
    return frozenset().union(
        *(
            build.places
            for each in frame.constructions.values()
            if each.sites[:1] == built.sites[:1]
            for build in each.builds
            if build.turn == turn
        )
    )


def _new(machine: Machine, frame: Frame, places: Iterable[str]) -> list[str]:
    """Return the places that held no model when the function began, whose layer of the heap is the open one."""
    found: list[str] = []
    for cell in ((place, "#weights") for place in places):
        before = machine.heap.before(cell)
        if before == FALSE:
            found.append(cell[0])
        else:
            frame.reads.setdefault(cell, before)
    return found


def _weights(places: Iterable[str], way: Way) -> list[Value]:
    """Return what is known at a way out of the weights of the models at places, of those that are kept track of."""
    held = [way.writes.get((place, "#weights"), NOTHING) for place in places]
    return [each for each in held if each]


def parts_of(machine: Machine, frame: Frame, value: Value) -> frozenset[str]:
    """Return the places of the objects inside the models that a value is or holds."""
    found: set[str] = set()
    stack: list[tuple[Value, bool]] = [(value, False)]
    seen: set[tuple[str, bool]] = set()
    while stack:
        held, inside = stack.pop()
        for item in held:
            if isinstance(item, Tuple):
                stack += [(inner, inside) for inner in item.items]
            if isinstance(item, Opaque):
                place = weights.built_at(item)
                found |= {place} if inside else set()
                parts = [name for name in machine.heap.names_at(place) if name.startswith("+")]
                stack += [(machine.heap.read((place, name)), True) for name in parts]
            if not isinstance(item, Object) or not item.place or (item.place, inside) in seen:
                continue
            seen.add((item.place, inside))
            is_model = classes.is_model_object(machine, frame, item)
            if inside:
                found.add(item.place)
            if (item.place, ORIGINAL) in machine.heap.cells:
                stack.append((machine.heap.read((item.place, ORIGINAL)), inside))
            is_holder = is_container(machine, item) or bool(layouts.element_names(machine, item))
            if inside or is_model or is_holder:
                stack += [
                    (machine.heap.read((item.place, name)), inside or is_model)
                    for name in machine.heap.names_at(item.place)
                    if not name.startswith("#")
                ]
    return frozenset(found)
