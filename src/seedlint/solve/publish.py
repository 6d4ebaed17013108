"""When a function ends: which of its constructions are decided, and which depend on its callers.

A construction whose state comes from the function's entry goes up to the callers. If the function returns the model it
is a factory, and the call of it becomes the construction.
"""

from __future__ import annotations

from seedlint.ir.stream import Stream
from seedlint.solve.construct import places_in
from seedlint.solve.frame import Construction, Frame
from seedlint.solve.lattice import Entry, Evidence, Origin, StreamState, UnknownOrigin
from seedlint.solve.machine import Machine, Published
from seedlint.solve.values import FALSE, Site, Value


def finish(machine: Machine, frame: Frame, value: Value) -> tuple[Construction, ...]:
    """Publish what is decided of the frame's constructions and return what callers must decide.

    `value` is what the function returns; the heap is that of its end.
    """
    returned = places_in(machine, value) if frame.constructions else frozenset()
    pending: list[Construction] = []
    for built in frame.constructions.values():
        if _overwritten(machine, frame, built):
            machine.overwritten.add(built.site)
            continue
        machine.initialised.add(built.site)
        reads = {s: _part(atoms, pending=True) for s, atoms in built.reads.items()}
        waits = any(reads.values())
        decided = {s: _part(atoms, pending=False) for s, atoms in built.reads.items()}
        if any(decided.values()):
            publish(machine, built, decided, built.others)
        if waits:
            pending.append(_waiting(frame, built, reads, factory=bool(built.places & returned)))
        elif any(_part(atoms, pending=True) for atoms in built.others.values()):
            pending.append(built)
    return tuple(pending)


def _waiting(
    frame: Frame, built: Construction, reads: dict[Stream, StreamState], *, factory: bool
) -> Construction:
    kept = {stream: atoms for stream, atoms in reads.items() if atoms}
    outward = factory and frame.function.kind in {"function", "lambda"}
    return Construction(
        () if outward else built.sites,
        () if outward else built.texts,
        built.name,
        kept,
        built.others,
        built.places,
        built.resolved,
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
    for built in frame.constructions.values():
        machine.initialised.add(built.site)
        publish(machine, built, built.reads, built.others)
    frame.constructions = {}
