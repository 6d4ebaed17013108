"""What effects of the catalogue do to the streams."""

from __future__ import annotations

from seedlint.catalogue import schema
from seedlint.ir.stream import STREAMS, Stream
from seedlint.solve.flow import conditions
from seedlint.solve.iteration.loading import DRAWING
from seedlint.solve.models import construct
from seedlint.solve.models.site import Site
from seedlint.solve.objects import containers, dicts
from seedlint.solve.objects.arguments import Bound
from seedlint.solve.objects.kinds import is_container, is_generator
from seedlint.solve.observations import observe
from seedlint.solve.state import progress
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import (
    Constant,
    ForkManager,
    Function,
    GlobalGenerator,
    LazyIterator,
    MetaManager,
    Method,
    Object,
    Snapshot,
    Value,
    contents,
    varies,
)
from seedlint.solve.state.lattice import (
    Start,
    StreamState,
    after_seed,
    join_streams,
    saved_before,
    uniform,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, UNKNOWN, constant, join_all, one, texts_of


def draws(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Advance streams, now or when the first element of the result is taken."""
    own = _own_methods(machine, frame, effect, site)
    if own:
        machine.do.call(frame, own, [], site.position)
        return None
    if _is_over(machine, frame, effect, site):
        return None
    before = machine.state
    observe.draw(machine, frame, effect, site.bound, site.position, site.name, sure=degree == "always")
    streams = _on_device(effect, conditions.named_value(machine, frame, site.bound, effect.device))
    if not effect.flag:
        place = machine.place(frame, f"draws@{site.position}") if effect.once else ""
        if place:
            progress.made(machine, frame, place)
        lazily = one(LazyIterator((), (one(GlobalGenerator(streams, site.told)),), DRAWING, place))
        return lazily | UNKNOWN if degree == "maybe" else lazily
    construct.draw(machine, frame, streams, site.position, site.told)
    if degree == "maybe":
        _join_before(machine, before)
    return None


def _is_over(machine: Machine, frame: Frame, effect: schema.Effect, site: Site) -> bool:
    """Return whether a draw of only the first call on an object has happened."""
    receiver = site.bound.receiver
    if not (effect.once and effect.flag) or not isinstance(receiver, Object):
        return False
    return not progress.begin(machine, frame, receiver.place)


def _own_methods(machine: Machine, frame: Frame, effect: schema.Effect, site: Site) -> Value:
    """Return the program's own methods in the place of the one that draws."""
    receiver = site.bound.receiver
    if not effect.names or not isinstance(receiver, Object) or not receiver.place:
        return NOTHING
    found = machine.do.attribute(frame, one(receiver), effect.names[0].partition(".")[2], site.position)
    is_own = found and all(isinstance(i, Method) and isinstance(i.function, Function) for i in found)
    return found if is_own else NOTHING


def _on_device(effect: schema.Effect, device: Value) -> tuple[Stream, ...]:
    """Return the streams of a draw: on a CUDA device, torch's draws are of that device's stream."""
    names = texts_of(device)
    if not names or not all(name.startswith("cuda") for name in names):
        return effect.streams
    return tuple("torch.cuda" if stream == "torch" else stream for stream in effect.streams)


def _join_before(machine: Machine, before: object) -> None:
    assert isinstance(before, dict), "the state before an effect"
    if machine.state is not None:
        machine.state = {s: join_streams(machine.state[s], before[s]) for s in STREAMS}


def seeds(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Set streams to a known state, or to one that differs from run to run. A local generator in its place sets none."""
    given = join_all(_seed_of(machine, frame, site.bound, name) for name in effect.names)
    if given and all(is_generator(machine, item) for item in given):
        return None
    state = dict(machine.state or {})
    entropy = not effect.flag or any(_is_entropy(machine, frame, site.bound, name) for name in effect.names)
    differs = entropy or varies(given)
    if machine.state is not None:
        observe.seed(machine, frame, effect, site.bound, site.position, site.name, entropy=entropy)
    for stream in effect.streams:
        event = construct.event(frame, stream, site.position, site.name)
        if entropy:
            seeded = uniform(Start(entropy=True))[stream]
        else:
            seeded = after_seed(event, entropy=differs)
            observe.note_seeds(frame, (event,))
        state[stream] = join_streams(seeded, state[stream]) if degree == "maybe" else seeded
    machine.state = state
    return None


def _seed_of(machine: Machine, frame: Frame, bound: Bound, name: str) -> Value:
    """Return the argument with the seed, or what a dict there holds under a key: `options.seed`."""
    head, _, key = name.partition(".")
    value = bound.get(head)
    if not key:
        return value
    return join_all(
        dicts.lookup(machine, frame, item, constant(key))[0]
        if isinstance(item, Object) and dicts.is_dict(machine, item)
        else one(item)
        for item in value
    )


def _is_entropy(machine: Machine, frame: Frame, bound: Bound, name: str) -> bool:
    """Return whether a seed call's argument is left out or None. What an argument that nothing is known to reach holds is not."""
    head = name.partition(".")[0]
    if head in bound.values and not bound.values[head]:
        return False
    value = _seed_of(machine, frame, bound, name)
    return not value or value == frozenset({Constant("NoneType", None)})


def saves(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Return the state of streams."""
    assert machine.state is not None, "effects happen where the point is reached"
    frame.snapshots = True
    return one(Snapshot(tuple((stream, machine.state[stream]) for stream in effect.streams), frame.entry))


def restores(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Set streams to a state that was saved."""
    assert machine.state is not None, "effects happen where the point is reached"
    held = [s for name in effect.names for s in snapshots_in(machine, frame, site.bound.get(name))]
    state = dict(machine.state)
    given = join_all(site.bound.get(name) for name in effect.names)
    own = {stream for item in given if isinstance(item, GlobalGenerator) for stream in item.streams}
    for stream in effect.streams:
        # A stream is given its own generator, which is where it is.
        saved: StreamState | None = state[stream] if stream in own else None
        for snapshot in held:
            found = dict(snapshot.states).get(stream)
            if found is not None:
                if snapshot.entry != frame.entry:
                    found = saved_before(found, snapshot.entry)
                saved = found if saved is None else join_streams(saved, found)
        if saved is None:
            event = construct.event(frame, stream, site.position, site.name)
            saved = after_seed(event, entropy=False)
        state[stream] = saved
    machine.state = state
    return None


def snapshots_in(machine: Machine, frame: Frame, value: Value, depth: int = 2) -> list[Snapshot]:
    """Return the saved states that a value is or holds."""
    found: list[Snapshot] = []
    for item in value:
        if isinstance(item, Snapshot):
            found.append(item)
        elif isinstance(item, Object) and is_container(machine, item) and depth:
            held = containers.elements(machine, frame, item, values=True)
            found += snapshots_in(machine, frame, held, depth - 1)
        elif depth:
            for inner in contents(item):
                found += snapshots_in(machine, frame, inner, depth - 1)
    return found


def forks(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Return a manager that sets streams back at the end of its block."""
    if degree == "never":
        return one(ForkManager(()))
    return one(ForkManager(effect.streams, degree == "always"))


def meta(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Return a manager under which models are built without drawing."""
    return one(MetaManager(degree == "always", effect.flag))


def builds(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Build a model, whose initialisation draws."""
    result = [NOTHING]

    def run() -> Value:
        draws(machine, frame, effect, site, degree)
        return result[0]

    construct.construct(machine, frame, site.position, frame.text(site.position) or site.name, run)
    return None


def global_generator(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Return the generator that streams are."""
    entry = machine.catalogue.lookup(site.name)
    kind = entry.result if isinstance(entry, schema.Callable) else ""
    return one(GlobalGenerator(effect.streams, kind, seeded=True))
