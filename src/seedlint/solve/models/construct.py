"""Model constructions: what a construction reads, and where it is recorded.

While a model is being built every draw belongs to it. The first draw from each stream decides: the state there is what
the construction *reads*. Constructions nested in the arguments of another belong to the outer one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from seedlint.catalogue import schema
from seedlint.ir import ops
from seedlint.ir.stream import STREAMS, Stream
from seedlint.solve.models import enclosed, weights, wholes
from seedlint.solve.objects import classes, kinds, layouts
from seedlint.solve.objects.kinds import ORIGINAL
from seedlint.solve.state.build import Build, States, after_siblings, in_line, join_each, merged
from seedlint.solve.state.frame import Construction, Frame, Region
from seedlint.solve.state.items import Class, Item, Library, Object, Partial, Tuple, Value
from seedlint.solve.state.known import Published
from seedlint.solve.state.lattice import (
    BY_NONE,
    BY_THIS,
    ITERATION,
    NOTHING_YET,
    Chain,
    Event,
    Evidence,
    Start,
    State,
    StreamState,
    after_claim,
    after_construction,
    after_draw,
    after_part,
    unread,
    unsaved,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.raised import Raised

#: The streams that nothing is drawn from where tensors have no values (on the device "meta").
ON_DEVICES: Final = ("torch", "torch.cuda")


def begin(machine: Machine, frame: Frame, function: Value, position: ops.Pos) -> None:
    """Open a region if what is about to be called may be a model class: its arguments are evaluated next."""
    if frame.building is not None:
        return
    if any(_builds(machine, frame, item) for item in function):
        frame.regions.append(Region(position=position))
    else:
        enclosed.begin(machine, frame, position)


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
            happened = event(frame, stream, position, text)
            machine.drawn.setdefault((stream, frame.site(position)), happened)
            state[stream] = after_draw(state[stream], happened)
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
        return Chain(sites, texts, frame.entry)
    return Chain((*sites, frame.site(position)), (*texts, frame.text(position) or text), frame.entry)


def claim(region: Region, stream: Stream, atoms: StreamState) -> None:
    """Note what the model that is being built reads: the atoms that it has not drawn from before."""
    fresh = unread(atoms)
    if fresh:
        region.reads = join_each(region.reads, {stream: fresh})
        region.part = join_each(region.part, {stream: fresh})


def construct(
    machine: Machine,
    frame: Frame,
    position: ops.Pos,
    name: str,
    run: Callable[[], Value],
    *,
    resolved: bool = True,
    foreign: frozenset[Stream] = frozenset(),
) -> Value:
    """Build a model by `run` and record what its initialisation read; it reads no `foreign` stream."""
    if frame.building is not None:
        return _part(machine, frame, frame.building, position, name, run)
    region = _own_region(frame, position)
    before = machine.state
    frame.building = region
    begun = 0 if frame.raises is None else len(frame.raises.exits)
    value = run()
    frame.building = None
    _give_up(frame, begun, position, name)
    if machine.state is None or before is None:
        return value
    call = chain(frame, position, name)
    # What reads nothing itself was begun with what is among its arguments.
    # The other streams are asked for at its end, as it may have seeded them itself.
    beside = _beside(machine.state, region.reads) if region.reads or not region.builds else {}
    reads = {stream: atoms for stream, atoms in region.reads.items() if stream not in foreign}
    own = Build(call.sites, reads, beside, places_in(machine, value))
    builds = merged([*_held(machine, frame, value, region.builds), own])
    if not any(build.reads for build in builds):
        return value
    _finish(machine, frame, position, name)
    if frame.regions:
        nest(frame, builds)
        return value
    weights.mark_initial(machine, value)
    wholes.note_kinds(machine, value)
    record(frame, Construction(call.sites, call.texts, name, builds, resolved))
    return value


def _part(
    machine: Machine, frame: Frame, whole: Region, position: ops.Pos, name: str, run: Callable[[], Value]
) -> Value:
    """Build a part of the model that is being built, whose construction it belongs to; note what it reads by itself."""
    before, whole.part = whole.part, {}
    value = run()
    own, whole.part = whole.part, join_each(before, whole.part)
    if own:
        call = chain(frame, position, name)
        known = machine.parts.setdefault(frame.site(position), Published(name, True, {}))
        machine.lately.add(frame.site(position))
        for stream, atoms in own.items():
            for (origin, progress, _), evidence in atoms.items():
                reading = (stream, True, unsaved(origin), progress)
                known.readings.setdefault(reading, (evidence, call.sites, call.texts))
    return value


def _held(machine: Machine, frame: Frame, value: Value, builds: list[Build]) -> list[Build]:
    """Return the models among the arguments of a construction, now that it is done: what a library's class does with its
    arguments is not known, so it is taken to hold them.
    """
    if not builds or all(isinstance(i, Object) and classes.keeps_as_told(machine, i) for i in value):
        return builds
    places = places_in(machine, value)
    return [replace(build, places=build.places | places) for build in builds]


def together(machine: Machine, frame: Frame, position: ops.Pos, run: Callable[[], None]) -> None:
    """Run what may build several models by the one call at `position`: they are one construction."""
    before = machine.state
    if frame.building is not None or before is None:
        run()
        return
    region = Region(position=position, shared=True)
    frame.regions.append(region)
    enclosed.begun(machine, frame, position)  # for all that is called here
    run()
    del frame.regions[next(at for at, each in enumerate(frame.regions) if each is region) :]
    if frame.regions:
        nest(frame, region.builds)
    elif region.builds and machine.state is not None:
        name = frame.text(position)
        _finish(machine, frame, position, name)
        builds = merged(region.builds)
        weights.mark_places(machine, [place for build in builds for place in build.places])
        call = chain(frame, position)
        record(frame, Construction(call.sites, call.texts, name, builds))


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
    if not any(claim for _, _, claim in atoms):
        return atoms
    return StreamState({(o, p, BY_NONE): e for (o, p, _), e in atoms.items()})


def _undrawn(atoms: StreamState) -> StreamState:
    """Return the origins alone, as if nothing had drawn since."""
    return StreamState({(o, NOTHING_YET, c): Evidence(e.seed) for (o, _, c), e in atoms.items()})


def _finish(machine: Machine, frame: Frame, position: ops.Pos, name: str) -> None:
    """Let a model be built: as a part of the construction whose arguments are being evaluated, or as one of its own."""
    assert machine.state is not None, "only a construction that is reached is finished"
    after = after_part if frame.regions else after_construction
    machine.state = {
        stream: after(atoms, event(frame, stream, position, name))
        if any(claim for _, _, claim in atoms)
        else atoms
        for stream, atoms in machine.state.items()
    }


def _give_up(frame: Frame, begun: int, position: ops.Pos, name: str) -> None:
    """End a construction that exceptions have left, those noted after so many others: what it had drawn stays drawn."""
    catch = frame.raises
    for way in [] if catch is None else catch.exits[begun:]:
        way.state = _given_up(frame, way.state, position, name)
    if isinstance(catch, Raised) and catch.state is not None:
        catch.state = _given_up(frame, catch.state, position, name)


def _given_up(frame: Frame, state: State, position: ops.Pos, name: str) -> State:
    if not any(claim & BY_THIS for atoms in state.values() for _, _, claim in atoms):
        return state
    return {s: after_construction(atoms, event(frame, s, position, name)) for s, atoms in state.items()}


def record(frame: Frame, built: Construction, *, nested: bool = True) -> None:
    """Add a construction to those of the frame, or, if it is `nested`, to the construction whose arguments are being
    evaluated.

    What a function called by the arguments builds and does not return is not nested. A construction whose readings
    are decided (none are left) stays where it is. What was drawn beside a construction whose own stream was never
    seeded does not count; what seeds the other streams is told all the same.
    """
    if any(
        all(isinstance(unsaved(origin), Start) for origin, _, _ in atoms) for atoms in built.reads.values()
    ):
        built = _beside_nothing(built)
    if nested and frame.regions and built.reads:
        nest(frame, built.builds)
        return
    builds = (replace(build, turn=frame.turn, later=build.later or frame.later) for build in built.builds)
    built = replace(built, builds=tuple(builds))
    frame.add(built)


def _beside_nothing(built: Construction) -> Construction:
    builds = [
        replace(build, others={stream: _undrawn(atoms) for stream, atoms in build.others.items()})
        for build in built.builds
    ]
    return replace(built, builds=tuple(builds))


def _beside(state: State, reads: States) -> States:
    """Return the streams that a model does not read, as it left them: nothing but a seed inside has changed them."""
    return {stream: _unclaimed(state[stream]) for stream in STREAMS if stream not in reads}


def nest(frame: Frame, builds: Iterable[Build]) -> None:
    """Make what is built in the arguments of a construction part of it."""
    region = frame.regions[-1]
    region.builds = list(merged([*region.builds, *builds]))


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


def fold_claims(state: States, built: Construction) -> None:
    """Make what a nested construction drew the outer construction's own, unless the stream was seeded since, or something that
    stays behind drew from it.
    """
    for stream in built.reads:
        state[stream] = after_siblings(state[stream], in_line(built.builds, stream))


def places_in(machine: Machine, value: Value, depth: int = 3) -> frozenset[str]:
    """Return the places of the objects that a value is, or holds as a container."""
    found: set[str] = set()
    for item in value:
        if isinstance(item, Tuple) and depth:
            for inner in item.items:
                found |= places_in(machine, inner, depth - 1)
        elif isinstance(item, Object) and item.place:
            found.add(item.place)
            if depth and (item.place, ORIGINAL) in machine.heap.cells:
                found |= places_in(machine, machine.heap.read((item.place, ORIGINAL)), depth - 1)
            for name in layouts.element_names(machine, item) if depth else ():
                found |= places_in(machine, machine.heap.read((item.place, name)), depth - 1)
            for name in _elements(machine, item) if depth else ():
                found |= places_in(machine, machine.heap.read((item.place, name)), depth - 1)
        elif depth and (place := weights.built_at(item)):
            found.add(place)
    return frozenset(found)


def _elements(machine: Machine, item: Object) -> list[str]:
    """Return the names of what a container holds; of one of the program's own classes its attributes are no elements."""
    names = [name for name in machine.heap.names_at(item.place) if not name.startswith("#")]
    if isinstance(item.kind, Library):
        return names if item.kind.name.startswith("builtins.") else []
    if kinds.kind_of(machine, item) not in {kinds.LIST, kinds.DICT} or not kinds.is_plain_container(
        machine, item
    ):
        return []
    return [name for name in names if name.startswith(("[", "k:"))]
