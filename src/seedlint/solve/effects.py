"""What each effect of the catalogue does to the machine: one function per kind of effect."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from seedlint.catalogue import schema
from seedlint.ir.stream import STREAMS, Stream
from seedlint.solve import (
    classes,
    conditions,
    construct,
    containers,
    datasets,
    holding,
    hooks,
    iterate,
    observe,
    progress,
    unresolved,
    weights,
    wholes,
)
from seedlint.solve.arguments import Bound
from seedlint.solve.callables import call_all
from seedlint.solve.frame import Frame
from seedlint.solve.given import positional
from seedlint.solve.kinds import is_container, is_plain_container
from seedlint.solve.lattice import (
    Start,
    StreamState,
    after_seed,
    join_streams,
    uniform,
)
from seedlint.solve.machine import Machine
from seedlint.solve.site import Site
from seedlint.solve.values import (
    FALSE,
    NOTHING,
    TRUE,
    UNKNOWN,
    VARYING,
    Class,
    Constant,
    ForkManager,
    Function,
    GlobalGenerator,
    Item,
    LazyIterator,
    Library,
    MetaManager,
    Method,
    Object,
    Partial,
    Snapshot,
    Tuple,
    Value,
    Wrapped,
    join_all,
    one,
    texts_of,
    truth,
)

#: An effect's result: the value that it makes the call return, or None if it says nothing about that.
Result = Value | None
#: Parameters of lazy iterators that take a function.
_CALLED: Final = frozenset({"func", "function", "key", "predicate"})
Action = Callable[[Machine, Frame, schema.Effect, Site, conditions.Degree], Result]


def apply(machine: Machine, frame: Frame, effect: schema.Effect, site: Site) -> Result:
    """Do what one effect does if its condition holds, and return what it makes the call return."""
    if machine.state is None:
        return None
    degree = conditions.degree(machine, frame, effect.condition, site.bound)
    if effect.kind == "creates":
        sure = degree == "always"
        observe.generator(machine, frame, effect, site.bound, site.position, site.name, sure=sure)
        return None
    if degree == "never" and effect.kind not in _ALWAYS_RETURN:
        _draw_from_given(machine, frame, effect, site)
        return None
    return _ACTIONS[effect.kind](machine, frame, effect, site, degree)


def _draw_from_given(machine: Machine, frame: Frame, effect: schema.Effect, site: Site) -> None:
    """Draw from the global generators that are passed where a local one would spare the streams."""
    if effect.kind == "draws":
        streams = conditions.streams_of_generators(machine, frame, effect.condition, site.bound)
        if streams:
            construct.draw(machine, frame, tuple(dict.fromkeys(streams)), site.position, site.name)


def _draws(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    before = machine.state
    observe.draw(machine, frame, effect, site.position, site.name, sure=degree == "always")
    streams = _on_device(effect, conditions.named_value(machine, frame, site.bound, effect.device))
    construct.draw(machine, frame, streams, site.position, site.name)
    if degree == "maybe":
        _join_before(machine, before)
    return None


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


def _seeds(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    state = dict(machine.state or {})
    entropy = not effect.flag or any(_is_entropy(site.bound, name) for name in effect.names)
    if machine.state is not None:
        observe.seed(machine, frame, effect, site.bound, site.position, site.name, entropy=entropy)
    for stream in effect.streams:
        seeded = (
            uniform(Start())[stream]
            if entropy
            else after_seed(construct.event(frame, stream, site.position, site.name), entropy=False)
        )
        state[stream] = join_streams(seeded, state[stream]) if degree == "maybe" else seeded
    machine.state = state
    return None


def _is_entropy(bound: Bound, name: str) -> bool:
    """Return whether a seed call's argument is left out or None. What an argument that nothing is known to reach holds is not."""
    if name in bound.values and not bound.values[name]:
        return False
    value = bound.get(name)
    return not value or value == frozenset({Constant("NoneType", None)})


def _saves(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    assert machine.state is not None, "effects happen where the point is reached"
    frame.snapshots = True
    return one(Snapshot(tuple((stream, machine.state[stream]) for stream in effect.streams)))


def _restores(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    assert machine.state is not None, "effects happen where the point is reached"
    held = [s for name in effect.names for s in snapshots_in(machine, frame, site.bound.get(name))]
    state = dict(machine.state)
    for stream in effect.streams:
        saved: StreamState | None = None
        for snapshot in held:
            found = dict(snapshot.states).get(stream)
            if found is not None:
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
            for inner in containers.contents(item):
                found += snapshots_in(machine, frame, inner, depth - 1)
    return found


def _forks(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    if degree == "never":
        return one(ForkManager(()))
    return one(ForkManager(effect.streams, degree == "always"))


def _meta(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    return one(MetaManager(degree == "always"))


def _builds(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    result = [NOTHING]

    def run() -> Value:
        _draws(machine, frame, effect, site, degree)
        return result[0]

    construct.construct(machine, frame, site.position, frame.text(site.position) or site.name, run)
    return None


def _returns(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    (name,) = effect.names
    if name == "self":
        return one(site.bound.receiver) if site.bound.receiver is not None else UNKNOWN
    if name == "self.*":
        return holding.children(machine, frame, site.bound.receiver)
    value = site.bound.get(name)
    given = next(iter(value)) if name == site.bound.star and len(value) == 1 else None
    if isinstance(given, Tuple) and len(given.items) == 1:
        return given.items[0]
    return value or UNKNOWN


def _calls(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    results: list[Value] = []
    given = [positional(one(Object("", Library(effect.passes))))] if effect.passes else []
    for name in effect.names:
        owner, _, method = name.rpartition(".")
        if owner in {"", "self", "cls"} or method.startswith("__"):
            owner, method = name, ""
        value = conditions.named_value(machine, frame, site.bound, owner)
        if name == "self" and isinstance(site.bound.receiver, Object):
            value = holding.parts(machine, frame, site.bound.receiver)
        if not value and not method:
            value = _own_method(machine, frame, site, name)
        results.append(call_all(machine, frame, value, site.position, method=method, given=given))
        if machine.state is None:
            break
    return join_all(results) or None


def _own_method(machine: Machine, frame: Frame, site: Site, name: str) -> Value:
    """Return the receiver's method that an effect calls as `self.NAME`, or the class's that it calls as `cls.NAME`."""
    receiver = site.bound.receiver
    head, _, method = name.partition(".")
    if not isinstance(receiver, Object if head == "self" else Class) or head not in {"self", "cls"}:
        return NOTHING
    return machine.do.attribute(frame, one(receiver), method, site.position)


def _keeps(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    return None


def _joins(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    whole = site.bound.receiver
    if isinstance(whole, Object) and whole.place:
        for name in effect.names:
            wholes.join(machine, frame, whole, site.bound.get(name))
    return None


def _closes(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    whole = site.bound.receiver
    if isinstance(whole, Object) and whole.place:
        wholes.close(machine, frame, whole, site.name)
    return None


def _hooks(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    hook = site.bound.get(effect.names[0])
    when: hooks.When = "before" if effect.kind == "hooks_before" else "after"
    found = machine.catalogue.member(*site.name.rpartition(".")[::2])
    kind = Library(found[1].result if found is not None else "")
    return hooks.attach(machine, frame, site.bound.receiver, hook, when, kind, site.position)


def _unhooks(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    hooks.detach(machine, site.bound.receiver)
    return None


def _spawns(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    before = machine.state
    machine.state = uniform(Start())
    for name in effect.names:
        if machine.state is not None:
            call_all(machine, frame, conditions.named_value(machine, frame, site.bound, name), site.position)
    machine.state = before
    return None


def _workers(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    """Run what each worker process begins with, for what it says: nothing of it reaches this process."""
    init, copied = (site.bound.get(name) for name in effect.names)
    machine.heap.begin()
    before = machine.state
    machine.state = uniform(Start())
    call_all(machine, frame, init, site.position)
    if machine.state is not None:
        observe.worker_seeds(machine, frame, machine.state)
    machine.state = before
    machine.heap.discard()
    if all(isinstance(item, Constant) and item.value is None for item in init):
        datasets.observe_copies(machine, frame, copied, site.position, site.name)
    return None


def _varies(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    return VARYING


def _iterates(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    for name in effect.names:
        value = conditions.named_value(machine, frame, site.bound, name)
        for held in _spread_star(value, name, site):
            if held and machine.state is not None:
                machine.do.exhaust(frame, held, site.position)
    return None


def _steps(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    taken = [
        machine.do.step(frame, conditions.named_value(machine, frame, site.bound, name), site.position)
        for name in effect.names
    ]
    return join_all(taken) or UNKNOWN


def _lazy(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    functions: list[Value] = []
    sources: list[Value] = []
    for name in effect.names:
        value = conditions.named_value(machine, frame, site.bound, name)
        for inner in _spread_star(value, name, site):
            if inner and all(_is_called(i, name) for i in inner):
                functions.append(inner)
            elif inner:
                sources.append(machine.do.iterator(frame, inner, site.position))
    kind = site.name.rpartition(".")[2]
    start = site.bound.get("start")
    made = iterate.at_once(machine, frame, kind, sources, start) if not functions else None
    kind = kind if kind in {"enumerate", "zip", "filter", "starmap", *progress.TAKING_PART} else ""
    if made is not None:
        return made
    place = machine.place(frame, f"{site.name}@{site.position}")
    progress.made(machine, frame, place)
    return one(LazyIterator(tuple(functions), tuple(sources), kind, place, start))


def _is_called(item: Item, parameter: str) -> bool:
    """Tell whether an argument is what is called for each element, and not what is iterated."""
    if isinstance(item, Library):
        return parameter in _CALLED
    return isinstance(item, Function | Method | Wrapped | Partial | Class)


def _spread_star(value: Value, name: str, site: Site) -> tuple[Value, ...]:
    if len(value) == 1 and name in {"iterables", "args"}:
        (item,) = value
        if isinstance(item, Tuple):
            return item.items
    return (value,)


def _overwrites(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    for name in effect.names if degree == "always" else ():
        value = _receiver(site) if name == "self" else site.bound.get(name)
        weights.replace(machine, value)
    return None


def _receiver(site: Site) -> Value:
    return one(site.bound.receiver) if site.bound.receiver is not None else NOTHING


def _uses_model(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    receiver = site.bound.receiver
    sure = isinstance(receiver, Object) and classes.is_model_object(machine, frame, receiver)
    for name in effect.names:
        value = site.bound.get(name)
        unresolved.note_model_use(machine, value, sure=sure)
        for item in value:
            if sure and isinstance(item, Object) and is_plain_container(machine, item):
                held = containers.elements(machine, frame, item, values=True)
                unresolved.note_model_use(machine, held, sure=True)
    return None


def _global_generator(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    entry = machine.catalogue.lookup(site.name)
    kind = entry.result if isinstance(entry, schema.Callable) else ""
    return one(GlobalGenerator(effect.streams, kind, seeded=True))


def _sets_mode(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    if isinstance(site.bound.receiver, Class | Library):
        return None  # of what a class method makes; see below
    mode = TRUE if effect.flag else FALSE
    for name in effect.names:
        answer = truth(site.bound.get(name))
        mode = UNKNOWN if answer is None else TRUE if answer else FALSE
    weights.set_mode(machine, _receiver(site), mode, set())
    return _receiver(site) or None


def set_mode_of_made(machine: Machine, entry: schema.Callable, made: Value) -> None:
    """Set the mode of the model that a class method has made."""
    for effect in entry.effects:
        if effect.kind == "sets_mode" and not effect.names:
            weights.set_mode(machine, made, TRUE if effect.flag else FALSE, set())


def _wraps(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    return join_all(site.bound.get(name) for name in effect.names) or None


_ALWAYS_RETURN: Final = frozenset({"forks"})
_ACTIONS: Final[dict[schema.EffectKind, Action]] = {
    "draws": _draws,
    "seeds": _seeds,
    "saves": _saves,
    "restores": _restores,
    "forks": _forks,
    "meta_device": _meta,
    "builds": _builds,
    "wraps": _wraps,
    "returns": _returns,
    "calls": _calls,
    "keeps": _keeps,
    "joins": _joins,
    "closes": _closes,
    "hooks_before": _hooks,
    "hooks_after": _hooks,
    "unhooks": _unhooks,
    "spawns": _spawns,
    "workers": _workers,
    "iterates": _iterates,
    "steps": _steps,
    "lazy": _lazy,
    "overwrites": _overwrites,
    "uses_model": _uses_model,
    "global_generator": _global_generator,
    "sets_mode": _sets_mode,
    "varies": _varies,
    "holds": holding.holds,
    "appends": holding.appends,
    "sets": holding.sets,
    "configures": holding.configures,
}
