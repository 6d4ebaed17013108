"""Models that are put together from parts built before: one construction, told where its first part is built.

A part knows its whole by the cell `#whole`, as does the whole itself: layers may be built in the arguments of the call that
makes it. The whole holds its parts in cells that begin with `+`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from seedlint.solve.objects import classes, containers
from seedlint.solve.objects.kinds import is_plain_container
from seedlint.solve.state.build import Build
from seedlint.solve.state.frame import Construction, Frame
from seedlint.solve.state.items import Class, Item, Library, Object, Site, Tuple, Value
from seedlint.solve.state.lattice import BUILT, DRAWN, StreamState
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import FALSE, join_all, one

_WHOLE: Final = "#whole"
_KIND: Final = "#kind"
#: Where the layers of graphs that are open yet are kept, also when the function that called them has returned.
_GRAPH: Final = "#graph"


def note_kinds(machine: Machine, made: Value) -> None:
    """Note the classes of the models that have just been built, for those that know their places alone."""
    for item in made:
        if isinstance(item, Object) and item.place:
            machine.write((item.place, _KIND), one(item.kind))


def join(machine: Machine, frame: Frame, whole: Object, value: Value) -> None:
    """Make the models that a value is, or holds as a container, parts of `whole`."""
    for item in value:
        if isinstance(item, Tuple):
            for inner in item.items:
                join(machine, frame, whole, inner)
        elif isinstance(item, Object) and is_plain_container(machine, item):
            held = containers.elements(machine, frame, item, values=True)
            join(machine, frame, whole, held)
        elif isinstance(item, Object) and item.place and item.place != whole.place:
            _join_one(machine, whole, item)


def _join_one(machine: Machine, whole: Object, part: Object) -> None:
    machine.write((whole.place, f"+{part.place}"), one(part))
    machine.write((part.place, _WHOLE), join_all([_wholes(machine, part.place), one(whole)]))
    machine.write((whole.place, _WHOLE), join_all([_wholes(machine, whole.place), one(whole)]))


def _wholes(machine: Machine, place: str) -> Value:
    """Return the models that an object is part of."""
    return frozenset(item for item in machine.heap.read((place, _WHOLE)) if isinstance(item, Object))


def open_graph(machine: Machine, layer: Object) -> None:
    """Note that a layer has been called: it may be part of a graph that another function makes a model of."""
    if _wholes(machine, layer.place) <= {layer}:
        machine.write((_GRAPH, layer.place), one(layer))


def still_open(machine: Machine, constructions: Iterable[Construction]) -> frozenset[str]:
    """Return the places of layers that were called and are no part of a model yet: their graph is the caller's."""
    places = frozenset[str]().union(*(built.places for built in constructions))
    return frozenset(
        place
        for place in places
        if (_GRAPH, place) in machine.heap.cells
        and _wholes(machine, place) <= machine.heap.read((_GRAPH, place))
    )


def close(machine: Machine, frame: Frame, whole: Object, owner: str) -> None:
    """Make the layers that the function has built so far parts of the model that closes their graph.

    The model is of the library's class `owner`. Its layers are of the class that `owner` inherits from; those that are part
    of another model stay there. A model among them stays a construction of its own, which goes where the whole goes.
    """
    order = classes.linear(machine, Library(owner))
    if len(order) < 2:
        return
    found = [built.places for built in frame.constructions.values()]
    if frame.building is not None:
        found += [build.places for build in frame.building.builds]
    for places in found:
        for place in places:
            # What else the cell holds stands for the ways on which the layer is not built: a loop may have no turn.
            kinds = [kind for kind in machine.heap.read((place, _KIND)) if isinstance(kind, Class | Library)]
            if place == whole.place or not all(_is_a(machine, kind, order[1]) for kind in kinds):
                continue
            kind = next(iter(kinds), None)
            if kind is None:
                continue  # built in the arguments of another
            if any(_is_a(machine, kind, order[0]) for kind in kinds):
                machine.write((whole.place, f"+{place}"), one(Object(place, kind)))
            elif not _wholes(machine, place):
                _join_one(machine, whole, Object(place, kind))
                if (_GRAPH, place) in machine.heap.cells:
                    machine.write((place, "#used"), FALSE)  # it was called to be put into the graph


def _is_a(machine: Machine, kind: Item, wanted: Item) -> bool:
    return wanted in (kind, *classes.linear(machine, kind))


def led(machine: Machine, constructions: Iterable[Construction]) -> list[Construction]:
    """Return constructions without what parts of one whole only read because parts before them were built, or drew.

    The first part of a whole keeps what it read: there a seed is missing, or none. A later part keeps what happened
    between the first part and itself.
    """
    kept: list[Construction] = []
    leaders: dict[str, tuple[Construction, set[Site]]] = {}
    for built in constructions:
        whole = _whole_of(machine, built)
        if not whole:
            kept.append(built)
        elif whole not in leaders:
            leaders[whole] = (built, _sites(built))
            kept.append(_once(machine, built))
        else:
            leader, sites = leaders[whole]
            sites |= _sites(built)
            builds = [_since(build, leader, sites) for build in built.builds]
            if any(build.reads for build in builds):
                kept.append(replace(built, builds=tuple(builds)))
    return kept


def _sites(built: Construction) -> set[Site]:
    """Return the calls of the function that a construction is: its own, and those of factories among its arguments."""
    return {built.sites[0], *(build.sites[0] for build in built.builds)}


def _once(machine: Machine, built: Construction) -> Construction:
    """Return the first part of a whole without what it only read as a loop had built it before, for the same whole."""
    wholes = {
        item.place for place in built.places for item in _wholes(machine, place) if isinstance(item, Object)
    }
    if len(built.builds) < 2 or len(wholes) > 1:
        return built
    builds = tuple(_since(build, None, _sites(built)) for build in built.builds)
    return replace(built, builds=builds) if any(build.reads for build in builds) else built


def _whole_of(machine: Machine, built: Construction) -> str:
    wholes = (item for place in built.places for item in _wholes(machine, place))
    return min((item.place for item in wholes if isinstance(item, Object)), default="")


def _news(atoms: StreamState, leading: StreamState | None, sites: set[Site]) -> StreamState:
    told = {(origin, progress) for origin, progress, _ in leading or ()}
    return StreamState(
        {
            (origin, progress, claim): evidence
            for (origin, progress, claim), evidence in atoms.items()
            if not (
                (progress in (BUILT, DRAWN) and (origin, progress) in told)
                or (progress == BUILT and evidence.last is not None and evidence.last.sites[0] in sites)
            )
        }
    )


def _since(build: Build, leader: Construction | None, sites: set[Site]) -> Build:
    """Return what a part of a model read, without what parts before it did at these sites, and what its first part tells."""
    leading = leader.reads if leader is not None else {}
    reads = {s: _news(atoms, leading.get(s), sites) for s, atoms in build.reads.items()}
    return replace(build, reads={s: atoms for s, atoms in reads.items() if atoms})
