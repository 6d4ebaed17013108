"""When a function ends: which of its constructions are decided, and which depend on its callers.

A construction whose state comes from the function's entry goes up to the callers. If the function returns the model it
is a factory, and the call of it becomes the construction.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from seedlint.ir.stream import Stream
from seedlint.solve.models import part_weights, weights, wholes
from seedlint.solve.models.construct import places_in
from seedlint.solve.models.left_behind import Way, are_left_by_turns, is_left_behind, parts_of, ways_of
from seedlint.solve.state.build import Build, States, among, decided, from_entry, merged, others_of, reads_of
from seedlint.solve.state.frame import Construction, Frame
from seedlint.solve.state.items import Site, Value
from seedlint.solve.state.known import Published
from seedlint.solve.state.lattice import (
    Chain,
    Entry,
    Evidence,
    Origin,
    StreamState,
    UnknownOrigin,
    unsaved,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import FALSE, NONE, NOTHING

#: Where what spreads a model over devices keeps it, and where it keeps these.
_SPREADS: Final = ("module", "device_ids")


def finish(machine: Machine, frame: Frame, value: Value) -> tuple[Construction, ...]:
    """Publish what is decided of the frame's constructions and return what callers must decide.

    `value` is what the function returns; the heap is that of its end.
    """
    if not frame.constructions:
        return ()
    graph = frozenset[str]() if value <= NONE else wholes.still_open(machine, frame.constructions.values())
    returned = places_in(machine, value) | parts_of(machine, frame, value) | graph
    ways = [] if graph else ways_of(machine, frame, value)
    pending: list[Construction] = []
    handed: list[Construction] = []
    loaded: list[Construction] = []
    strays: set[Stream] = set()
    heads = False
    for built in _not_replaced(machine, frame, wholes.led(machine, frame.constructions.values())):
        if _overwritten(machine, frame, built):
            machine.overwritten.add(built.site)
            leaving = [build for build in built.builds if _leaves(frame, built, build, returned)]
            left = [build for build in built.builds if build not in leaving]
            strays.update(*(_kept(from_entry(build.reads)) for build in left))
            loaded += _waiting(built, leaving)
            continue
        machine.initialised.add(built.site)
        leaving = [build for build in built.builds if _leaves(frame, built, build, returned)]
        by_turns = are_left_by_turns(machine, frame, built, value)
        staying = [
            build
            for build in built.builds
            if build not in leaving
            or (by_turns and build.later)
            or is_left_behind(machine, frame, built, build, ways)
        ]
        strays.update(*(_kept(from_entry(build.reads)) for build in staying))
        if _are_overwritten(machine, frame, _places(staying)):
            staying = []  # what is returned of them is not
        # What draws nothing itself, as a list that held what is returned, has nothing drawn beside it.
        _decide(
            machine, built, [build for build in staying if build.reads or build.others] or leaving, pending
        )
        # Of the turns of a loop that were told as one the call returns the model of one alone.
        waiting = _waiting(built, [replace(build, again=False) for build in leaving] if by_turns else leaving)
        heads = heads or bool(waiting)
        handed += waiting
        pending += _waiting(built, staying)
    if heads or loaded:
        # A new head on weights that are loaded is one construction with the model whose head it is, here or where that goes.
        pending.append(_one_call([*loaded, *handed], ways, frozenset(strays)))
    return tuple(pending)


def _decide(machine: Machine, built: Construction, here: list[Build], pending: list[Construction]) -> None:
    """Publish what is known of a construction whoever calls. What was drawn beside what of it is `here` may still be the callers'
    to say.
    """
    reads = decided(built.reads)
    if not built.settled and not any(reads.values()):
        return
    others = others_of(here, reads_of(here))
    publish(machine, built, reads, others)
    machine.journal.decided.append((built, reads, others))
    if any(from_entry(others).values()):
        beside = Build(built.sites, {}, others, built.places)
        pending.append(replace(built, builds=(beside,), settled=True))


def _leaves(frame: Frame, built: Construction, build: Build, returned: frozenset[str]) -> bool:
    """Tell whether the function hands a model to its caller, for which it is built by the call.

    It is not if the function itself seeds a stream that the model reads, or if no expression calls it, but a statement that
    iterates. Of a model without a place nothing more is known than of those that it was built with.
    """
    if built.stays or frame.stepped or frame.function.kind not in {"function", "lambda"}:
        return False
    seeded_here = any(atoms and not any(from_entry({s: atoms})[s]) for s, atoms in build.reads.items())
    return not seeded_here and bool((build.places or built.places) & returned)


def _waiting(built: Construction, builds: list[Build]) -> list[Construction]:
    """Return what callers decide of some of the models of a construction, if there is anything."""
    kept = [replace(build, reads=_kept(from_entry(build.reads))) for build in builds]
    waiting = replace(built, builds=tuple(kept))
    return [waiting] if waiting.reads and not built.settled else []


def _kept(states: States) -> States:
    return {stream: atoms for stream, atoms in states.items() if atoms}


def _one_call(handed: list[Construction], ways: list[Way], strays: frozenset[Stream]) -> Construction:
    """Return the models that a factory returns as the one construction that the call of it is; their draws are its own.

    What only other ways out return is not built by the call, but left behind. What is left behind on all drew from `strays`.
    """
    builds = [
        replace(build, inside=Chain(built.sites, built.texts)) for built in handed for build in built.builds
    ]

    def together(build: Build) -> list[Build]:
        beside = [way.handed for way in ways if way.handed & build.places]
        return [
            other
            for other in builds
            if other is build or not beside or any(other.places & handed for handed in beside)
        ]

    grouped = merged(
        replace(each, strays=each.strays | strays)
        for each in (among(build, together(build)) for build in builds)
    )
    late = frozenset.intersection(*(built.late for built in handed))
    return Construction((), (), handed[0].name, grouped, all(b.resolved for b in handed), late=late)


def _not_replaced(
    machine: Machine, frame: Frame, constructions: Iterable[Construction]
) -> Iterator[Construction]:
    """Yield constructions without what has its weights replaced, where other calls that lead to them build what keeps its own, or
    the same calls do in other turns of a loop.
    """
    for built in constructions:
        by_way: dict[tuple[tuple[Site, ...] | None, str], list[Build]] = {}
        leads = {
            each.sites[: each.sites.index(built.site)] for each in built.builds if built.site in each.sites
        }
        for build in built.builds:
            by_way.setdefault((_lead(build, leads), build.turn), []).append(build)
        ways = [builds for builds in by_way.values() if not _are_overwritten(machine, frame, _places(builds))]
        is_known = all(lead is not None for lead, _ in by_way)
        some = is_known and 0 < len(ways) < len(by_way)
        yield replace(built, builds=tuple(build for builds in ways for build in builds)) if some else built


def _lead(build: Build, leads: Iterable[tuple[Site, ...]]) -> tuple[Site, ...] | None:
    """Return which of the calls that lead to a construction lead to one of the models in it, None if that is not known."""
    fitting = [lead for lead in leads if build.sites[: len(lead)] == lead]
    return max(fitting, key=len, default=None)


def _places(builds: Iterable[Build]) -> frozenset[str]:
    return frozenset[str]().union(*(build.places for build in builds))


def _overwritten(machine: Machine, frame: Frame, built: Construction) -> bool:
    """Return whether all that was built has its weights replaced before any use, in this function."""
    return _are_overwritten(machine, frame, built.places)


def _are_overwritten(machine: Machine, frame: Frame, places: Iterable[str]) -> bool:
    places = [p for p in places if (p, "#weights") in machine.heap.cells]
    return bool(places) and all(_is_overwritten(machine, frame, place) for place in places)


def _is_overwritten(machine: Machine, frame: Frame, place: str) -> bool:
    """Return whether the weights of one model are replaced before any use: its own, or those of the one that it wraps."""
    heap = machine.heap
    if heap.read((place, "#used")) != FALSE:
        return False
    if heap.read((place, "#weights")) == FALSE:
        return not part_weights.is_used(machine, place)
    if part_weights.are_all_loaded(machine, frame, place):
        return True
    wrapped = heap.read((place, _SPREADS[0])) if {*_SPREADS} <= {*heap.names_at(place)} else NOTHING
    inner = [*filter(None, map(weights.place_of, wrapped))]
    return bool(inner) and all(
        (each, "#weights") in heap.cells
        and heap.read((each, "#weights")) == FALSE
        and heap.read((each, "#used")) == FALSE
        for each in inner
    )


def publish(
    machine: Machine,
    built: Construction,
    reads: dict[Stream, StreamState],
    others: dict[Stream, StreamState],
) -> None:
    """Add what is decided of a construction to what is known of its site."""
    known = machine.published.setdefault(built.site, Published(built.name, built.resolved, {}))
    machine.lately.add(built.site)
    for is_read, states in ((True, reads), (False, others)):
        for stream, atoms in states.items():
            for (origin, progress, _), evidence in atoms.items():
                way = _way(machine, built, stream, evidence)
                _add(known, (stream, is_read, _decided(origin), progress), evidence, way)


def _decided(origin: Origin) -> Origin:
    return UnknownOrigin() if isinstance(origin, Entry) else unsaved(origin)


def _way(
    machine: Machine, built: Construction, stream: Stream, evidence: Evidence
) -> tuple[tuple[Site, ...], tuple[str, ...]]:
    """Return the calls that lead to a construction where its stream came to be as the evidence says, and how they read."""
    for build in built.builds if len(built.builds) > 1 else ():
        atoms = build.reads.get(stream) or build.others.get(stream) or StreamState()
        if built.site in build.sites and any(each is evidence for each in atoms.values()):
            sites = build.sites[: build.sites.index(built.site) + 1]
            called = [machine.code[module].code.texts.get(position, "") for module, position in sites[:-1]]
            return sites, (*called, built.texts[-1])
    return built.sites, built.texts


def _add(
    known: Published,
    reading: tuple[Stream, bool, Origin, int],
    evidence: Evidence,
    way: tuple[tuple[Site, ...], tuple[str, ...]],
) -> None:
    present = known.readings.get(reading)
    if present is None or _cost(evidence, way[0]) < _cost(present[0], present[1]):
        known.readings[reading] = (evidence, *way)


def _cost(evidence: Evidence, sites: tuple[Site, ...]) -> int:
    return evidence.cost() + len(sites)


def finish_root(machine: Machine, frame: Frame) -> None:
    """Publish all that is left at the start of a process: what still depends on an entry depends on no known caller."""
    for built in wholes.led(machine, frame.constructions.values()):
        machine.initialised.add(built.site)
        publish(machine, built, built.reads, built.others)
    frame.constructions = {}
