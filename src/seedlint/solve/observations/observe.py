"""What a program does at one place that a rule speaks of, whatever the state of the streams there.

Each function looks at one event while the program is run and notes what is worth a word; `construction.Habit` lists what
there is. A site is noted once, by the first way that leads to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from seedlint.catalogue import schema
from seedlint.ir import ops
from seedlint.ir.stream import Stream
from seedlint.ir.walk import all_ops
from seedlint.solve.objects.arguments import Bound
from seedlint.solve.objects.kinds import is_generator
from seedlint.solve.state.construction import Habit
from seedlint.solve.state.frame import Frame, Observed, Summary
from seedlint.solve.state.items import Class, GlobalGenerator, Item, Library, Object, Site, Value, varies
from seedlint.solve.state.lattice import Entry, Event, Seed, Start, State
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.seeding_names import speaks_of_seeding
from seedlint.solve.state.values import NOTHING, join

#: How many seeds of a stream are remembered in the order in which a function comes upon them.
FIRST: Final = 4
#: Methods that run once per sample, batch or step; words that the names of such methods hold; how the name of a step
#: ends; and how those begin that make ready for any of it.
_REPEATED: Final = frozenset(
    {
        *("__getitem__", "__getitems__", "__next__", "generate", "act", "reparameterize", "reparametrize"),
        *("select_action", "choose_action", "get_action", "explore"),
    }
)
_REPEATED_WORDS: Final = frozenset({"forward", "sample", "sampling"})
_STEPS: Final = (["fn"], ["func"], ["end"], ["impl"])
_PREPARING: Final = frozenset(
    {"set", "setup", "init", "initialize", "prepare", "configure", "reset", "before"}
)
#: How a call of a method that a class inherits begins.
_SUPER: Final = "super"


def note(
    machine: Machine,
    habit: Habit,
    site: Site,
    name: str,
    streams: tuple[Stream, ...] = (),
    subject: str = "",
    other: Event | None = None,
    seed: Event | None = None,
) -> None:
    """Note an observation; the first at a site stands."""
    seen = Observed(habit, site, name, streams, subject, other, seed)
    add(machine, seen)
    machine.journal.observed.append(seen)


def add(machine: Machine, seen: Observed) -> None:
    """Add an observation to those that are told; of a call that seeds several streams each one's seed is observed."""
    known = machine.observed.setdefault((seen.habit, seen.site), seen)
    further = tuple(stream for stream in seen.streams if stream not in known.streams)
    if seen.habit == "entropy-seed" and further:
        machine.observed[seen.habit, seen.site] = replace(known, streams=known.streams + further)


def seed(
    machine: Machine,
    frame: Frame,
    effect: schema.Effect,
    bound: Bound,
    position: ops.Pos,
    name: str,
    *,
    entropy: bool,
) -> None:
    """Look at a seed call: where its value comes from."""
    value = join_all_of(bound, effect.names)
    site = frame.site(position)
    machine.seeds.values[site] = join(machine.seeds.values.get(site, NOTHING), value)
    machine.seeds.streams[site] = effect.streams
    if not entropy:
        machine.seeds.known.update(effect.streams)
    if bound.receiver is not None and (
        _is_new(bound.receiver, name) or _inherits(machine, frame, bound.receiver, name)
    ):
        machine.seeds.constructing.add(site)
    if entropy:
        note(machine, "entropy-seed", site, name, effect.streams)
    elif varies(value):
        note(machine, "entropy-seed", *_chosen(frame, position, name), effect.streams)


def _chosen(frame: Frame, position: ops.Pos, name: str) -> tuple[Site, str]:
    """Return the outermost call that hands in a value which differs from run to run, on the way to a seed call."""
    site, caller = frame.site(position), frame.caller
    while caller is not None and frame.trail:
        position = frame.trail[0][1]
        given = _call_at(caller.function, position)
        if given is None or not any(varies(caller.registers[each.reg]) for each in given.args):
            break
        site, name = caller.site(position), caller.text(position)
        frame, caller = caller, caller.caller
    return site, name


def _call_at(function: ops.Function, position: ops.Pos) -> ops.Call | None:
    return next(
        (op for op in all_ops(function.body) if isinstance(op, ops.Call) and op.pos == position), None
    )


def note_seeds(frame: Frame, events: Iterable[Event]) -> None:
    """Note seeds that a function comes upon, if they are among the first of their stream."""
    for event in events:
        if event not in frame.seeds and sum(each.stream == event.stream for each in frame.seeds) < FIRST:
            frame.seeds.append(event)


def gives_entropy(machine: Machine, frame: Frame, effects: Iterable[schema.Effect]) -> bool:
    """Tell whether what a library's function draws, or asks of streams, differs from run to run: nothing has seeded these.

    Where the callers have to know that, what the function returns holds for such callers alone.
    """
    streams = [stream for effect in effects for stream in effect.streams]
    state = machine.state
    if state is None or not streams:
        return False
    frame.asked_unset.update(s for s in streams if any(origin == frame.entry for origin, _, _ in state[s]))
    return all(is_unset(machine, s, state) for s in streams)


def note_unset(frame: Frame, summary: Summary, before: State) -> None:
    """Note that a function depends on what its callers have seeded where one that it calls in the state `before` does."""
    for stream, _ in summary.unset:
        if any(origin == frame.entry for origin, _, _ in before[stream]):
            frame.asked_unset.add(stream)


def is_entered_alike(machine: Machine, summary: Summary) -> bool:
    """Tell whether a call has the summary of an earlier one by what of the streams nothing has seeded, as far as it matters."""
    state = machine.state
    return state is None or all(is_unset(machine, stream, state) == unset for stream, unset in summary.unset)


def is_unset(machine: Machine, stream: Stream, state: State) -> bool:
    """Tell whether nothing has seeded a stream with a value that is the same in every run, seen from where the functions that are
    being analysed were called.
    """
    for origin, _, _ in state[stream]:
        before = machine.seeds.entered.get(origin) if isinstance(origin, Entry) else None
        if before is not None and not is_unset(machine, stream, before):
            return False
        if before is None and not (
            isinstance(origin, Start) or (isinstance(origin, Seed) and origin.entropy)
        ):
            return False
    return True


def is_seeded_anyway(machine: Machine, stream: Stream, state: State) -> bool:
    """Tell whether a stream may be as the functions being analysed were entered, and then seeded by a seed on no condition."""
    conditional = {seed for seed, _ in machine.seeds.conditional}
    for origin, _, _ in state[stream]:
        before = machine.seeds.entered.get(origin) if isinstance(origin, Entry) else None
        if before is None:
            continue
        if any(isinstance(o, Seed) and not o.entropy and o not in conditional for o, _, _ in before[stream]):
            return True
        if is_seeded_anyway(machine, stream, before):
            return True
    return False


def join_all_of(bound: Bound, names: Iterable[str]) -> Value:
    """Return what any of the named parameters may receive."""
    result = NOTHING
    for name in names:
        result = join(result, bound.get(name))
    return result


def made(machine: Machine, frame: Frame, receiver: Object, position: ops.Pos, owner: str) -> None:
    """Remember which call of a constructor has made an object of a library's class."""
    machine.library_made[_whoever_made(receiver.place)] = frame.site(position), owner


def _whoever_made(place: str) -> str:
    """Return the name of a place without the calls that lead there."""
    return place.partition("|")[0]


def draw(
    machine: Machine,
    frame: Frame,
    effect: schema.Effect,
    bound: Bound,
    position: ops.Pos,
    name: str,
    *,
    sure: bool,
) -> None:
    """Look at a draw of a library call: a local generator may have served, given to it or to the constructor of its object."""
    if not sure or not effect.streams:
        return
    if frame.building is not None:
        if not effect.condition.unless:
            note(machine, "legacy-draw", frame.site(position), name, effect.streams, name)
        return
    parameters = [each for each in effect.condition.unless if not each.startswith("self.")]
    if parameters:
        note(machine, "implicit-generator", frame.site(position), name, effect.streams, parameters[0])
    elif not effect.condition.unless:
        note(machine, "legacy-draw", frame.site(position), name, effect.streams, name)
    elif isinstance(bound.receiver, Object) and not name.endswith(".__iter__"):  # that is no call
        found = machine.library_made.get(_whoever_made(bound.receiver.place))
        if found is not None:
            subject = effect.condition.unless[0].removeprefix("self.")
            note(machine, "implicit-generator", *found, effect.streams, subject)


def used_generator(
    machine: Machine, frame: Frame, entry: schema.Callable, bound: Bound, position: ops.Pos, name: str
) -> None:
    """Look at a library call that may use a generator: its receiver, or an argument, which may be the global generator."""
    if isinstance(bound.receiver, Object) and not any(effect.kind == "creates" for effect in entry.effects):
        machine.generators.used.add(bound.receiver.place)
    for parameter in ("generator", "rng", "random_state"):
        for item in bound.get(parameter):
            if isinstance(item, Object):
                machine.generators.used.add(item.place)
            if isinstance(item, GlobalGenerator) and item.seeded:
                note(machine, "global-generator", frame.site(position), name, item.streams, parameter)


def generator(
    machine: Machine,
    frame: Frame,
    effect: schema.Effect,
    bound: Bound,
    position: ops.Pos,
    name: str,
    *,
    sure: bool,
) -> None:
    """Look at a local generator that is made, or seeded; `sure` says that nothing seeds it now."""
    receiver = bound.receiver
    if any(each in bound.values for each in effect.names):
        machine.generators.seeds.add(frame.site(position))
    if not _is_new(receiver, name):
        if isinstance(receiver, Object) and effect.names:
            machine.generators.seeded.add(receiver.place)
        return
    can_be_seeded = bool(effect.names) or not effect.condition.unless
    site = frame.site(position)
    place = receiver.place if isinstance(receiver, Object) and receiver.place else f"{site}"
    entry = machine.catalogue.lookup(name) if receiver is None else None
    if isinstance(entry, schema.Callable) and is_generator(machine, Object("", Library(entry.result))):
        place = machine.place(frame, f"{name}()@{position}")
    sources = {item.place for item in join_all_of(bound, effect.names) if isinstance(item, Object)}
    machine.generators.sources.setdefault(place, set()).update(sources)
    if sure and can_be_seeded and (effect.condition.unless or not effect.names):
        machine.generators.observed[place] = Observed("unseeded-generator", site, name)


def generators_alike(machine: Machine, names: Mapping[str, str]) -> None:
    """Note that a call does with local generators what one did that was alike, where they have these other names."""
    for noted in (machine.generators.used, machine.generators.seeded):
        noted |= {new for old, new in names.items() if old in noted}


def _is_new(receiver: Item | None, name: str) -> bool:
    """Tell whether a call makes an object: a function, or the constructor of the receiver's own class."""
    return receiver is None or (
        isinstance(receiver, Object) and isinstance(receiver.kind, Library) and receiver.kind.name == name
    )


def _inherits(machine: Machine, frame: Frame, receiver: Item, name: str) -> bool:
    """Tell whether a call makes an object of a class of the program, by the constructor that this has from a library's."""
    is_own = isinstance(receiver, Object) and isinstance(receiver.kind, Class)
    return is_own and receiver != frame.receiver and isinstance(machine.catalogue.lookup(name), schema.Class)


def unseeded_generators(machine: Machine) -> None:
    """Note the generators that are used, and that nothing has seeded until the end of the program.

    A call that made one that is seeded, and one that is not, is left alone; and so is a generator that can be seeded
    and whose use is not seen: who uses it may seed it.
    """
    seeded = {
        seen.site for place, seen in machine.generators.observed.items() if place in machine.generators.seeded
    }
    used = _with_sources(machine)
    for place, seen in machine.generators.observed.items():
        if seen.site not in seeded and (place in used or place == f"{seen.site}"):
            note(machine, seen.habit, seen.site, seen.name)


def _with_sources(machine: Machine) -> set[str]:
    """Return the places of the generators that are used, and of what these were made of. Results of functions count as used."""
    used: set[str] = set()
    pending = [*machine.generators.used, *(p for p in machine.generators.sources if "|" not in p)]
    while pending:
        place = pending.pop()
        if place not in used:
            used.add(place)
            pending += machine.generators.sources.get(place, ())
    return used


def may_be_hot(frame: Frame, state: State | None) -> bool:
    """Tell whether `hot_seeds` may have something to note: the function is one of those, and a seed may have set a stream."""
    name = frame.function.name
    named = name == "__init__" or is_repeated(name, method=isinstance(frame.receiver, Object))
    return state is not None and named and any(_seeds_in(state))


def is_repeated(name: str, *, method: bool) -> bool:
    """Tell whether a method runs once per sample, batch or step, by its name; of functions, only those that are a step do:
    `train_step`, and not `step_size` or `setup_step`.
    """
    words = name.strip("_").split("_")
    if words[0] in _PREPARING:
        return False
    if words[-1] == "step" or (words[-2:-1] == ["step"] and words[-1:] in _STEPS):
        return True
    return method and (name in _REPEATED or not _REPEATED_WORDS.isdisjoint(words))


def hot_seeds(machine: Machine, frame: Frame, state: State, *, is_model: bool) -> None:
    """Note the seeds that a method leaves behind which runs again and again, or in which no caller expects them."""
    name = frame.function.name
    if name == "__init__":
        machine.seeds.in_constructors |= {event.sites[0] for event in _seeds_in(state)}
    if not is_repeated(name, method=isinstance(frame.receiver, Object)) and not (
        name == "__init__" and is_model
    ):
        return
    streams: dict[Site, list[Stream]] = {}
    texts: dict[Site, str] = {}
    for event in _seeds_in(state):
        at = _within_own_methods(frame, event)
        if name == "__init__" and any(
            ("hot-reseed", site) in machine.observed for site in event.sites[at + 1 :]
        ):
            continue  # a part of the model seeds in its own constructor, and is told there
        set_there = streams.setdefault(event.sites[at], [])
        set_there += [event.stream] if event.stream not in set_there else []
        texts[event.sites[at]] = event.texts[at]
    _add_seeds_before(machine, frame, streams, texts)
    for site, set_there in streams.items():
        if set_there == ["torch.cuda"] and _sets_torch(machine, state, site):
            continue  # the CPU's stream is restored; which devices there are is not known
        note(machine, "hot-reseed", site, texts[site], tuple(set_there), name)


def _add_seeds_before(
    machine: Machine, frame: Frame, streams: dict[Site, list[Stream]], texts: dict[Site, str]
) -> None:
    """Add the seed calls of the method's own body whose streams another one of it has set again: none of them is restored."""
    left = {stream for set_there in streams.values() for stream in set_there}
    calls = [op.pos for op in all_ops(frame.function.body) if isinstance(op, ops.Call)] if left else []
    for site in map(frame.site, calls):
        again = [stream for stream in machine.seeds.streams.get(site, ()) if stream in left]
        if again and site not in streams:
            streams[site], texts[site] = again, frame.text(site[1])


def _sets_torch(machine: Machine, state: State, site: Site) -> bool:
    """Return whether a call that has left a seed in the streams of the devices sets that of the CPU as well."""
    seeds_there = [event for event in _seeds_in({"torch.cuda": state["torch.cuda"]}) if site in event.sites]
    return all("torch" in machine.seeds.streams.get(event.sites[-1], ()) for event in seeds_there)


def _within_own_methods(frame: Frame, seed: Event) -> int:
    """Return which of the calls that lead to a seed is told: the first that is no call of another method of the same object,
    unless that method's name says that it seeds.
    """
    itself = f"{frame.function.params[0].name}." if frame.function.params else ""
    for index, text in enumerate(seed.texts[:-1]):
        called = text.partition("(")[0]
        own = bool(itself) and (called.startswith(itself) or called == _SUPER)
        if not own or speaks_of_seeding(called.rpartition(".")[2]):
            return index
    return len(seed.texts) - 1


def _seeds_in(state: State) -> Iterator[Event]:
    """Yield the seeds that the streams may have been set by."""
    for atoms in state.values():
        for (origin, _, _), evidence in atoms.items():
            if isinstance(origin, Seed) and evidence.seed is not None:
                yield evidence.seed
