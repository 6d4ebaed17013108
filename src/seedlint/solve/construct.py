"""Model constructions: what a construction reads, and where it is recorded.

While a model is being built every draw belongs to it. The first draw from each stream decides: the state there is what
the construction *reads*. Constructions nested in the arguments of another belong to the outer one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from seedlint.catalogue import schema
from seedlint.ir import ops
from seedlint.ir.stream import STREAMS, Stream
from seedlint.solve import classes, enclosed, records, weights, wholes
from seedlint.solve.frame import Construction, Frame, Region
from seedlint.solve.lattice import (
    BUILT,
    ITERATION,
    NOTHING_YET,
    Atom,
    Chain,
    Event,
    Evidence,
    Start,
    State,
    StreamState,
    add,
    after_claim,
    after_construction,
    after_draw,
    join_streams,
)
from seedlint.solve.machine import Machine
from seedlint.solve.values import Class, Item, Library, Object, Partial, Tuple, Value

#: The streams that nothing is drawn from where tensors have no values (on the device "meta").
ON_DEVICES: Final = ("torch", "torch.cuda")


def begin(machine: Machine, frame: Frame, function: Value, position: ops.Pos) -> None:
    """Open a region if what is about to be called may be a model class: its arguments are evaluated next."""
    if frame.building is not None:
        return
    if any(_builds(machine, frame, item) for item in function):
        frame.regions.append(Region(position=position))
    else:
        enclosed.begin(frame, position)


def _builds(machine: Machine, frame: Frame, item: Item) -> bool:
    if isinstance(item, Partial):
        return _builds(machine, frame, item.function)
    if isinstance(item, Class):
        return classes.is_model(machine, frame, item)
    if isinstance(item, Library):
        entry = machine.catalogue.lookup(item.name)
        if isinstance(entry, schema.Class):
            return machine.catalogue.is_model(item.name)
        return isinstance(entry, schema.Callable) and any(e.kind == "builds" for e in entry.effects)
    return False


def draw(machine: Machine, frame: Frame, streams: tuple[Stream, ...], position: ops.Pos, text: str) -> None:
    """Advance streams: for the construction in progress, or as an ordinary draw."""
    if machine.state is None:
        return
    state = dict(machine.state)
    if frame.building is None:
        machine.busy.add(frame.site(position))
    for stream in streams:
        is_without_data = frame.meta == "tensors" or (frame.meta and frame.building is not None)
        if is_without_data and stream in ON_DEVICES:
            continue
        if frame.building is None:
            state[stream] = after_draw(state[stream], event(frame, stream, position, text))
        else:
            claim(frame.building, stream, state[stream])
            state[stream] = after_claim(state[stream])
    machine.state = state


def event(frame: Frame, stream: Stream, position: ops.Pos, text: str) -> Event:
    """Return an event that happens at a position of the frame's function.

    An iterator that draws keeps its own name: the call that iterates (`enumerate`) draws nothing.
    """
    written = frame.text(position)
    iterates = text.endswith(ITERATION) and not written.endswith(ITERATION)
    here = Chain((frame.site(position),), (text if iterates else written or text,))
    call = chain(frame, None)
    return Event(stream, (*call.sites, *here.sites), (*call.texts, *here.texts))


def chain(frame: Frame, position: ops.Pos | None, text: str = "") -> Chain:
    """Return the calls from the function whose state is tracked to a call at a position of the frame's code."""
    sites = tuple(site for site, _ in frame.prefix)
    texts = tuple(name for _, name in frame.prefix)
    if position is None:
        return Chain(sites, texts)
    return Chain((*sites, frame.site(position)), (*texts, frame.text(position) or text))


def claim(region: Region, stream: Stream, atoms: StreamState) -> None:
    """Note what a construction reads: the atoms that it has not drawn from before."""
    fresh = StreamState({(o, p, False): e for (o, p, claimed), e in atoms.items() if not claimed})
    if fresh:
        known = region.reads.get(stream)
        region.reads[stream] = fresh if known is None else join_streams(known, fresh)


def construct(
    machine: Machine,
    frame: Frame,
    position: ops.Pos,
    name: str,
    run: Callable[[], Value],
    *,
    resolved: bool = True,
) -> Value:
    """Build a model by `run` and record what its initialisation read."""
    if frame.building is not None:
        return run()
    region = _own_region(frame, position)
    before = machine.state
    frame.building = region
    value = run()
    frame.building = None
    if machine.state is None or before is None:
        return value
    if frame.regions:
        _nest(frame, region.reads, places_in(machine, value) | region.places, _beside(before, region))
        return value
    if region.reads:
        _complete(machine, frame, position, name)
        others = _beside(before, region)
        places = places_in(machine, value) | region.places
        call = chain(frame, position, name)
        weights.mark_initial(machine, value)
        wholes.note_kinds(machine, value)
        record(
            frame,
            Construction(call.sites, call.texts, name, region.reads, others, places, resolved),
        )
    return value


def together(machine: Machine, frame: Frame, position: ops.Pos, run: Callable[[], None]) -> None:
    """Run what may build several models by the one call at `position`: they are one construction."""
    before = machine.state
    if frame.building is not None or before is None:
        run()
        return
    region = Region(position=position, shared=True)
    frame.regions.append(region)
    run()
    del frame.regions[next(at for at, each in enumerate(frame.regions) if each is region) :]
    if frame.regions:
        _nest(frame, region.reads, region.places, _beside(before, region))
    elif region.reads and machine.state is not None:
        _complete(machine, frame, position, frame.text(position))
        weights.mark_places(machine, region.places)
        others = _beside(before, region)
        call = chain(frame, position)
        built = Construction(
            call.sites, call.texts, frame.text(position), region.reads, others, region.places
        )
        record(frame, built)


def _own_region(frame: Frame, position: ops.Pos) -> Region:
    if _is_open(frame, position):
        return frame.regions.pop()
    return Region(position=position)


def close(frame: Frame, position: ops.Pos) -> None:
    """Drop the region of a call that turned out to build nothing."""
    enclosed.close(frame, position)
    if _is_open(frame, position):
        frame.regions.pop()


def _is_open(frame: Frame, position: ops.Pos) -> bool:
    """Tell whether the innermost region is that of the call at a position, opened for it alone."""
    return bool(frame.regions) and frame.regions[-1].position == position and not frame.regions[-1].shared


def _unclaimed(atoms: StreamState) -> StreamState:
    if not any(claimed for _, _, claimed in atoms):
        return atoms
    return StreamState({(o, p, False): e for (o, p, _), e in atoms.items()})


def _undrawn(atoms: StreamState) -> StreamState:
    """Return the origins alone, as if nothing had drawn since."""
    return StreamState({(o, NOTHING_YET, c): Evidence(e.seed) for (o, _, c), e in atoms.items()})


def _complete(machine: Machine, frame: Frame, position: ops.Pos, name: str) -> None:
    assert machine.state is not None, "only a construction that is reached completes"
    machine.state = {
        stream: after_construction(atoms, event(frame, stream, position, name))
        if any(claimed for _, _, claimed in atoms)
        else atoms
        for stream, atoms in machine.state.items()
    }


def record(frame: Frame, built: Construction, *, nested: bool = True) -> None:
    """Add a construction to those of the frame, or, if it is `nested`, to the construction whose arguments are being
    evaluated.

    What a function called by the arguments builds and does not return is not nested. A construction whose readings
    are decided (none are left) stays where it is. What was drawn beside a construction whose own stream was never
    seeded does not count; what seeds the other streams is told all the same.
    """
    if any(all(isinstance(origin, Start) for origin, _, _ in atoms) for atoms in built.reads.values()):
        built.others = {stream: _undrawn(atoms) for stream, atoms in built.others.items()}
    if nested and frame.regions and built.reads:
        _nest(frame, built.reads, built.places, built.others)
        return
    known = frame.constructions.get(built.key)
    frame.constructions[built.key] = built if known is None else joined(known, built)


def _beside(before: State, region: Region) -> dict[Stream, StreamState]:
    """Return the streams that a construction does not read, as they were when it, or a model in its arguments, was begun."""
    others = {s: _unclaimed(before[s]) for s in STREAMS if s not in region.reads}
    return {s: join_streams(atoms, region.others.get(s, atoms)) for s, atoms in others.items()}


def _nest(
    frame: Frame,
    reads: dict[Stream, StreamState],
    places: frozenset[str],
    others: dict[Stream, StreamState],
) -> None:
    """Make what is built in the arguments of a construction part of it."""
    region = frame.regions[-1]
    region.places |= places
    if reads:
        region.others = _join_streams(region.others, others)
    for stream, atoms in reads.items():
        claim(region, stream, atoms)


def with_arguments(frame: Frame, state: State) -> State:
    """Return a state as it is for what is built apart while the arguments of a construction are evaluated: the models
    among these have been built before it.
    """
    if not frame.regions:
        return state
    position = frame.regions[-1].position
    text = frame.text(position)
    return {
        stream: after_construction(atoms, event(frame, stream, position, text))
        for stream, atoms in state.items()
    }


def fold_claims(state: dict[Stream, StreamState], built: Construction) -> None:
    """Make what a nested construction drew the outer construction's own, unless the stream was seeded since."""
    for stream in built.reads:
        atoms = StreamState()
        for (origin, progress, claimed), evidence in state[stream].items():
            atom: Atom = (origin, progress, claimed or progress == BUILT)
            add(atoms, atom, evidence)
        state[stream] = atoms


def joined(left: Construction, right: Construction) -> Construction:
    """Return two constructions at one site as one."""
    return Construction(
        left.sites,
        left.texts,
        left.name,
        _join_streams(left.reads, right.reads),
        _join_streams(left.others, right.others),
        left.places | right.places,
        left.resolved and right.resolved,
        left.stays or right.stays,
        left.part,
    )


def _join_streams(
    left: dict[Stream, StreamState], right: dict[Stream, StreamState]
) -> dict[Stream, StreamState]:
    result = dict(left)
    for stream, atoms in right.items():
        result[stream] = join_streams(result[stream], atoms) if stream in result else atoms
    return result


def places_in(machine: Machine, value: Value, depth: int = 3) -> frozenset[str]:
    """Return the places of the objects that a value is, or holds as a container."""
    found: set[str] = set()
    for item in value:
        if isinstance(item, Tuple) and depth:
            for inner in item.items:
                found |= places_in(machine, inner, depth - 1)
        elif isinstance(item, Object) and item.place:
            found.add(item.place)
            for name in records.element_names(machine, item) if depth else ():
                found |= places_in(machine, machine.heap.read((item.place, name)), depth - 1)
            if depth and isinstance(item.kind, Library) and item.kind.name.startswith("builtins."):
                for name in machine.heap.names_at(item.place):
                    if not name.startswith("#"):
                        found |= places_in(machine, machine.heap.read((item.place, name)), depth - 1)
        elif depth and (place := weights.place_of(item)):
            found.add(place)
    return frozenset(found)
