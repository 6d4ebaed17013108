"""When a function ends: which of its constructions are decided, and which depend on its callers.

A construction whose state comes from the function's entry goes up to the callers. If the function returns the model it
is a factory, and the call of it becomes the construction.
"""

from __future__ import annotations

from typing import NamedTuple

from seedlint.ir.stream import Stream
from seedlint.solve import classes, records, wholes
from seedlint.solve.construct import joined, places_in
from seedlint.solve.frame import Construction, Frame
from seedlint.solve.heap import Writes
from seedlint.solve.kinds import is_container
from seedlint.solve.lattice import BUILT, Entry, Event, Evidence, Origin, StreamState, UnknownOrigin
from seedlint.solve.machine import Machine, Published
from seedlint.solve.values import FALSE, NOTHING, TRUE, Object, Opaque, Site, Tuple, Unknown, Value, one


class _Way(NamedTuple):
    """One thing that a function may return: the places of the models in it, those of all that the same `return` may return,
    and what had been written by then.
    """

    handed: frozenset[str]
    together: frozenset[str]
    writes: Writes


def finish(machine: Machine, frame: Frame, value: Value) -> tuple[Construction, ...]:
    """Publish what is decided of the frame's constructions and return what callers must decide.

    `value` is what the function returns; the heap is that of its end.
    """
    if not frame.constructions:
        return ()
    parts = parts_of(machine, frame, value)
    returned = places_in(machine, value) | parts
    ways = _ways(machine, frame, value)
    left = {
        built.sites for built in frame.constructions.values() if built.stays or not built.places & returned
    }
    inside = {built.sites[0] for built in frame.constructions.values() if built.places & parts}
    pending: list[Construction] = []
    returned_models: list[Construction] = []
    for built in wholes.led(machine, frame.constructions.values()):
        if _overwritten(machine, frame, built):
            machine.overwritten.add(built.site)
            continue
        machine.initialised.add(built.site)
        whole = _without_siblings(built.reads, inside, left) if built.places & parts else built.reads
        reads = {s: _part(atoms, pending=True) for s, atoms in whole.items()}
        decided = {s: _part(atoms, pending=False) for s, atoms in whole.items()}
        if any(decided.values()) or not built.reads:
            publish(machine, built, decided, built.others)
            machine.journal.decided.append((built, decided, built.others))
            if built.reads and any(_part(atoms, pending=True) for atoms in built.others.values()):
                pending.append(_settled(built))
        if any(reads.values()):
            outward = built.places & returned and not built.stays and _may_leave(frame, whole)
            if outward:
                returned_models.append(_waiting(built, reads))
            if not outward or _left_behind(built, ways):
                pending.append(_waiting(built, reads))
        elif not built.reads and any(_part(atoms, pending=True) for atoms in built.others.values()):
            pending.append(_settled(built))
    if returned_models:
        pending.append(_one_call(returned_models, ways, left))
    return tuple(pending)


def _ways(machine: Machine, frame: Frame, value: Value) -> list[_Way]:
    """Return the models that a function may return, each as a way of its own, if it may return something else as well."""
    if len(value) < 2:
        return []
    ways: list[_Way] = []
    for way in frame.returns.exits:
        handed = [
            places_in(machine, one(item)) | parts_of(machine, frame, one(item))
            for item in way.value
            if not isinstance(item, Unknown | Opaque)
            and (not isinstance(item, Object) or _hands_models(machine, frame, item))
        ]
        together = frozenset[str]().union(*handed)
        ways += [_Way(places, together, way.writes) for places in handed]
    return ways


def _hands_models(machine: Machine, frame: Frame, item: Object) -> bool:
    return classes.is_model_object(machine, frame, item) or is_container(machine, item)


def _left_behind(built: Construction, ways: list[_Way]) -> bool:
    """Tell whether a way out returns another model, or none, though this one has been built there: for sure, if what is
    returned there may be this one as well, and else perhaps.
    """
    for way in ways:
        weights = [way.writes.get((place, "#weights"), NOTHING) for place in built.places - way.handed]
        if not built.places & way.handed and TRUE in weights:
            return True
        if not built.places & way.together and any(each >= TRUE for each in weights):
            return True
    return False


def _may_leave(frame: Frame, reads: dict[Stream, StreamState]) -> bool:
    """Tell whether a returned model is built by the call: not if the function itself seeds a stream that the model reads,
    or if no expression calls it, but a statement that iterates.
    """
    seeded_here = any(atoms and not any(_part(atoms, pending=True)) for atoms in reads.values())
    return frame.function.kind in {"function", "lambda"} and not seeded_here and not frame.stepped


def _one_call(models: list[Construction], ways: list[_Way], left: set[tuple[Site, ...]]) -> Construction:
    """Return the models that a factory returns as the one construction that the call of it is; their draws are its own.

    What only other ways out return is not built by the call, but left behind.
    """

    def own(built: Construction) -> set[Site]:
        beside = [way.handed for way in ways if way.handed & built.places]
        return {
            other.sites[0]
            for other in models
            if other is built or not beside or any(other.places & handed for handed in beside)
        }

    first, *rest = [
        Construction(
            (),
            (),
            built.name,
            _without_siblings(built.reads, own(built), left) if len(models) > 1 else built.reads,
            built.others,
            built.places,
            built.resolved,
        )
        for built in models
    ]
    for other in rest:
        first = joined(first, other)
    return first


def _settled(built: Construction) -> Construction:
    """Return a construction of which callers decide only what was drawn from the streams beside its own."""
    return Construction(built.sites, built.texts, built.name, {}, built.others, built.places, built.resolved)


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
            if not isinstance(item, Object) or not item.place or (item.place, inside) in seen:
                continue
            seen.add((item.place, inside))
            is_model = classes.is_model_object(machine, frame, item)
            if inside:
                found.add(item.place)
            is_holder = is_container(machine, item) or bool(records.element_names(machine, item))
            if inside or is_model or is_holder:
                stack += [
                    (machine.heap.read((item.place, name)), inside or is_model)
                    for name in machine.heap.names_at(item.place)
                    if not name.startswith("#")
                ]
    return frozenset(found)


def _without_siblings(
    reads: dict[Stream, StreamState], inside: set[Site], left: set[tuple[Site, ...]]
) -> dict[Stream, StreamState]:
    """Return what a part of a whole read, but for states that differ only by other parts built before it.

    The parts are built by the calls at `inside`; what such a call has built and `left` behind is none. Parts that were built
    since a seed of the function's own stay where they are, and so are constructions apart.
    """

    def is_part(event: Event) -> bool:
        return event.sites[0] in inside and event.sites not in left

    result: dict[Stream, StreamState] = {}
    for stream, atoms in reads.items():
        result[stream] = StreamState(
            {
                atom: evidence
                for atom, evidence in atoms.items()
                if not (
                    isinstance(atom[0], Entry)
                    and atom[1] == BUILT
                    and evidence.last is not None
                    and is_part(evidence.last)
                )
            }
        )
    return result


def _waiting(built: Construction, reads: dict[Stream, StreamState]) -> Construction:
    kept = {stream: atoms for stream, atoms in reads.items() if atoms}
    return Construction(
        built.sites, built.texts, built.name, kept, built.others, built.places, built.resolved
    )


def _overwritten(machine: Machine, frame: Frame, built: Construction) -> bool:
    """Return whether all that was built has its weights replaced before any use, in this function."""
    heap = machine.heap
    places = [p for p in built.places if (p, "#weights") in heap.cells]
    return bool(places) and all(
        heap.read((place, "#weights")) == FALSE and heap.read((place, "#used")) == FALSE for place in places
    )


def _part(atoms: StreamState, *, pending: bool) -> StreamState:
    return StreamState({atom: e for atom, e in atoms.items() if isinstance(atom[0], Entry) == pending})


def publish(
    machine: Machine,
    built: Construction,
    reads: dict[Stream, StreamState],
    others: dict[Stream, StreamState],
) -> None:
    """Add what is decided of a construction to what is known of its site."""
    known = machine.published.setdefault(built.site, Published(built.name, built.resolved, {}))
    for is_read, states in ((True, reads), (False, others)):
        for stream, atoms in states.items():
            for (origin, progress, _), evidence in atoms.items():
                _add(known, (stream, is_read, _decided(origin), progress), evidence, built)


def _decided(origin: Origin) -> Origin:
    return UnknownOrigin() if isinstance(origin, Entry) else origin


def _add(
    known: Published, reading: tuple[Stream, bool, Origin, int], evidence: Evidence, built: Construction
) -> None:
    present = known.readings.get(reading)
    if present is None or _cost(evidence, built.sites) < _cost(present[0], present[1]):
        known.readings[reading] = (evidence, built.sites, built.texts)


def _cost(evidence: Evidence, sites: tuple[Site, ...]) -> int:
    return evidence.cost() + len(sites)


def finish_root(machine: Machine, frame: Frame) -> None:
    """Publish all that is left at the start of a process: what still depends on an entry depends on no known caller."""
    for built in wholes.led(machine, frame.constructions.values()):
        machine.initialised.add(built.site)
        publish(machine, built, built.reads, built.others)
    frame.constructions = {}
