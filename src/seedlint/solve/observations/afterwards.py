"""What a whole run of a script tells at its end: seeds that came too late, and streams that were left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import UnionType

from seedlint.ir import ops
from seedlint.ir.stream import STREAMS, Stream
from seedlint.ir.walk import all_ops
from seedlint.solve.observations import observe, picks, twins
from seedlint.solve.state.frame import Construction, Frame, Key
from seedlint.solve.state.items import Site
from seedlint.solve.state.lattice import DRAWN, Entry, Event, Seed, Start, State, StreamState, join_states
from seedlint.solve.state.machine import Machine


def observe_end(machine: Machine, frame: Frame) -> bool:
    """Look at the end of a script, whose constructions are in `frame`; tell whether some way through it seeds a stream."""
    end = _end(machine, frame)
    if end is None:
        return False
    seeds = {stream: found for stream in STREAMS if (found := _seed_of(end[stream])) is not None}
    for built in frame.constructions.values():
        if built.site not in machine.overwritten:
            _late(machine, frame, built, end, seeds)
    twins.note(machine, frame)
    surely = [
        event
        for stream, event in seeds.items()
        if _all_from(end[stream], Seed) and _on_purpose(machine, event)
    ]
    if surely and not machine.unknown_calls_draw:
        _left_out(machine, frame, end, seeds, surely)
    return bool(seeds)


def note_late(frame: Frame, before: Mapping[Key, Construction], ways: Sequence[State]) -> None:
    """Note at the end of a function, or of a branch, what all the `ways` out of it have seeded after a construction in it that
    is not among those `before`: one of two commands may seed too late, though the other does not seed.
    """
    seeded = [stream for stream in STREAMS if ways and all(_all_from(state[stream], Seed) for state in ways)]
    for key, built in frame.constructions.items() if seeded else ():
        late = {s for s in seeded if built.reads.get(s) and _all_from(built.reads[s], Start | Entry)}
        if key not in before and not late <= built.late:
            frame.constructions[key] = replace(built, late=built.late | late)


def note_late_in_the_rest(frame: Frame) -> None:
    """Note at the end of a function what is seeded, on all ways but those of branches that leave it early and give nothing back,
    after a construction that stands before these: `if args.show: return` does not make the seed below it come in time.
    """
    early = {id(way): built for way, built in frame.early}
    rest = [way.state for way in frame.returns.exits if id(way) not in early]
    if not early or not rest:
        return
    before = frozenset.intersection(*early.values())
    note_late(frame, {key: built for key, built in frame.constructions.items() if key not in before}, rest)


def _end(machine: Machine, frame: Frame) -> State | None:
    """Return the state at the end of the script; at its exits by exception if it has no other end."""
    if machine.state is not None:
        return machine.state
    state: State | None = None
    for way in frame.raises.exits if frame.raises is not None else ():
        state = join_states(state, way.state)
    return state


def _seed_of(atoms: StreamState) -> Event | None:
    """Return a seed that the stream may have been set by."""
    for (origin, _, _), evidence in atoms.items():
        if isinstance(origin, Seed) and evidence.seed is not None:
            return evidence.seed
    return None


def _late(
    machine: Machine, frame: Frame, built: Construction, end: State, seeds: dict[Stream, Event]
) -> None:
    """Note a construction that reads streams which nothing had seeded yet, and which every way to the end seeds, or to that of
    a function or branch that leads to both.
    """
    late = [
        stream
        for stream, atoms in built.reads.items()
        if atoms and stream in seeds and _all_from(atoms, Start)
        if stream in built.late or _all_from(end[stream], Seed)
    ]
    if not built.resolved:
        late = ["torch"] if "torch" in late and _surely_builds(built.name) else []
    if not late:
        return
    event = _first_after(machine, frame, built, late[0]) or seeds[late[0]]
    constructor = _call_of_constructor(machine, event, built)
    if constructor is not None:
        event = Event(event.stream, event.sites[: constructor + 1], event.texts[: constructor + 1])
    observe.note(
        machine,
        "seed-after-model" if constructor is None else "trainer-seed-after-model",
        built.site,
        built.name,
        tuple(late),
        other=event,
    )


def _on_purpose(machine: Machine, seed: Event) -> bool:
    """Tell whether a call seeds the program: a random split that has a seed of its own draws in the same call."""
    return all(site != seed.sites[-1] for _, site in machine.drawn)


def _first_after(machine: Machine, frame: Frame, built: Construction, stream: Stream) -> Event | None:
    """Return the first of the seeds that were met which comes after a construction in the function that leads to both."""
    for event in frame.seeds:
        parts = [*zip(event.sites, built.sites, strict=False)][_shared(event, built) :]
        if event.stream == stream and parts and _comes_after(machine, *parts[0]):
            return event
    return None


def _comes_after(machine: Machine, site: Site, other: Site) -> bool:
    """Tell whether one call of a function is made after another one, which may be among its arguments."""
    module, position = site
    for function in machine.code[module].code.functions:
        calls = [op.pos for op in all_ops(function.body) if isinstance(op, ops.Call | ops.With | ops.For)]
        if position in calls and other[1] in calls:
            return calls.index(position) > calls.index(other[1])
    return False


def _call_of_constructor(machine: Machine, seed: Event, built: Construction) -> int | None:
    """Return which of the calls that lead to a seed is the first that constructs an object which seeds, and has not built the
    model before by itself.
    """
    shared = _shared(seed, built)
    for index, site in enumerate(seed.sites):
        if site in machine.seeds.constructing:
            return index
        if site in machine.seeds.in_constructors and index > shared:
            return index - 1
    return None


def _surely_builds(name: str) -> bool:
    """Tell whether a call that is not resolved reads like a constructor; a function may fill its model from a file, unless
    its name says that it makes one.
    """
    last = name.rpartition(".")[2]
    return last[:1].isupper() or last.startswith(("build_", "create_", "make_", "define_", "construct_"))


def _all_from(atoms: StreamState, kind: type[Start | Seed] | UnionType) -> bool:
    return all(isinstance(origin, kind) for origin, _, _ in atoms)


def _never_set(atoms: StreamState) -> bool:
    """Tell whether nothing has set the stream; a seed call without a value has, and that is no oversight."""
    return all(isinstance(origin, Start) and not origin.entropy for origin, _, _ in atoms)


def _left_out(
    machine: Machine, frame: Frame, end: State, seeds: dict[Stream, Event], surely: list[Event]
) -> None:
    """Note at the first seed that every way passes the streams that are drawn from and that no way through the script seeds."""
    drawn: dict[Stream, Event] = {}
    for stream in STREAMS:
        if stream in seeds or not _never_set(end[stream]):
            continue
        for (_, progress, _), evidence in end[stream].items():
            draw = (
                picks.other_than_seeds(machine, evidence.last)
                if progress == DRAWN and evidence.last
                else None
            )
            if draw is not None:
                drawn.setdefault(stream, draw)
    for built in frame.constructions.values():
        for stream, atoms in _of_one_framework(built.reads, seeds).items():
            if built.resolved and stream not in seeds and atoms and _never_set(end[stream]):
                drawn.setdefault(stream, Event(stream, built.sites, built.texts))
    if drawn:
        draw = next(iter(drawn.values()))
        begun = [_first_of(machine, frame, event) for event in surely]
        first = min(begun, key=lambda event: [site for site in event.sites if site[1] >= 0])
        at = min(_shared(first, draw), len(first.sites) - 1)
        observe.note(
            machine,
            "partial-seed",
            first.sites[at],
            first.texts[-1] if first.texts[at] == "<module>" else first.texts[at],  # an import has no words
            tuple(drawn),
            ", ".join(seeds),
            draw,
            first,
        )


def _first_of(machine: Machine, frame: Frame, last: Event) -> Event:
    """Return the first seed of a stream that was met, if it comes whatever happens, else the `last`, which reaches the end."""
    first = next((event for event in frame.seeds if event.stream == last.stream), last)
    return first if all(_comes_anyway(machine, site) for site in first.sites if site[1] >= 0) else last


def _comes_anyway(machine: Machine, site: Site) -> bool:
    """Tell whether a call is under no condition, and in no loop, of the function that makes it."""
    module, position = site
    return any(
        isinstance(op, ops.Call) and op.pos == position
        for function in machine.code[module].code.functions
        for op in _run_anyway(function.body)
    )


def _run_anyway(body: ops.Block) -> Iterator[ops.Op]:
    """Yield what a function does in any case, a script also behind `if __name__ == "__main__":`."""
    for op in body:
        yield op
        match op:
            case ops.If(arms=(ops.Arm(test=test, body=inner),)) if any(map(_asks_own_name, test)):
                yield from inner


def _asks_own_name(op: ops.Op) -> bool:
    return isinstance(op, ops.Load) and op.name == "__name__"


def _of_one_framework(
    reads: dict[Stream, StreamState], seeds: dict[Stream, Event]
) -> dict[Stream, StreamState]:
    """Return what a model reads, without the streams of other frameworks than PyTorch where that is read or seeded.

    A model of which a part is not resolved is taken to read the streams of all frameworks; it is of one.
    """
    if "torch" not in reads and "torch" not in seeds:
        return reads
    return {stream: atoms for stream, atoms in reads.items() if stream not in {"tensorflow", "keras"}}


def _shared(seed: Event, draw: Event | Construction) -> int:
    """Return how many calls lead to both; the next one on the way to the seed is where the author seeds.

    A factory that seeds, and whose call is the construction, is among those that lead to its model.
    """
    pairs = list(zip(seed.sites, draw.sites, strict=False))
    return next((index for index, (left, right) in enumerate(pairs) if left != right), len(pairs))
