"""Calls of library functions, methods and classes, by qualified name."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import Final

from seedlint.catalogue import schema
from seedlint.ir import ops
from seedlint.ir.stream import STREAMS, Stream
from seedlint.solve.flow import conditions
from seedlint.solve.iteration import loading
from seedlint.solve.language import python
from seedlint.solve.library import effects, effects_on_models, results
from seedlint.solve.models import construct, part_weights, unresolved, weights
from seedlint.solve.models.site import Site
from seedlint.solve.modules import installed
from seedlint.solve.objects import hazards, sizes
from seedlint.solve.objects.arguments import Bound, bind_library, stepped_through
from seedlint.solve.objects.kinds import is_hashing, is_plain_container
from seedlint.solve.objects.special import hashed
from seedlint.solve.observations import observe
from seedlint.solve.standard import collection
from seedlint.solve.state import own_files, progress
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.heap import default_of
from seedlint.solve.state.items import (
    Generator,
    Given,
    GlobalGenerator,
    Item,
    Library,
    Object,
    Snapshot,
    Tuple,
    Value,
    varies,
    varying,
)
from seedlint.solve.state.lattice import after_seed
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NONE, NOTHING, TRUE, UNKNOWN, VARYING, join_all, one, ordered

#: Result classes of which every use is the same, so that no object needs to be told from another.
_NEVER_RETURNS: Final = frozenset({"typing.NoReturn", "typing.Never", "NoReturn", "Never"})
#: Effects by which the value of a call depends on streams.
_OF_STREAMS: Final = frozenset({"draws", "varies"})
#: Effects of methods that give back their receiver, or say otherwise what becomes of its weights.
_GIVES_BACK: Final = frozenset({"returns", "sets_mode", "overwrites", "lists"})
#: Effects of methods that put something into their receiver for later: a hook, a part.
_PUTS_IN: Final = frozenset({"hooks_before", "hooks_after", "records", "keeps", "sets"})
#: Effects of what may run the models that it is given.
_MAY_RUN: Final = frozenset({"draws", "calls", "iterates", "trains", "copies", "visits", "spawns", "steps"})

#: Effects of what writes the one file that it is given, or reads it.
_OF_FILES: Final = frozenset({"stores", "fetches"})


def call_name(machine: Machine, frame: Frame, name: str, given: Sequence[Given], position: ops.Pos) -> Value:
    """Call a library function or class."""
    raised = hazards.of_function(machine, name, given)
    special = python.SPECIAL.get(name)
    if special is not None:
        given = stepped_through(machine, frame, given, position)
        result = special(machine, frame, given, position) if machine.state is not None else NOTHING
        hazards.add(frame, NOTHING if hazards.has_read(name, result) else raised)
        return result
    hazards.add(frame, raised)
    entry = machine.catalogue.lookup(name)
    if isinstance(entry, schema.Class):
        return instantiate(machine, frame, entry, given, position)
    if isinstance(entry, schema.Callable):
        return _call_entry(machine, frame, entry, entry.name or name, None, given, position)
    owner, _, member = name.rpartition(".")
    found = machine.catalogue.member(owner, member) if owner else None
    if found is not None:
        return _call_unbound(machine, frame, found[1], name, given, position)
    meant = installed.follow(machine, name)
    if meant:
        return machine.do.call(frame, meant, given, position)
    result = unresolved.call(
        machine, frame, frame.text(position) or name, given, position, of_module=True, library=name
    )
    is_standard = name.partition(".")[0] in sys.stdlib_module_names  # which makes no models
    return VARYING if is_standard and any(varies(value) for _, _, value in given) else result


def _call_unbound(
    machine: Machine,
    frame: Frame,
    member: schema.Callable,
    name: str,
    given: Sequence[Given],
    position: ops.Pos,
) -> Value:
    """Call a method through its class: the first argument is the receiver."""
    if member.binding == "static" or not given or given[0][0] != "positional":
        return _call_entry(machine, frame, member, name, None, given, position)
    receivers = ordered(given[0][2])
    receiver = receivers[0] if receivers else None
    if isinstance(receiver, GlobalGenerator):
        short = name.rpartition(".")[2]
        return _call_global_generator(machine, frame, short, receiver, given[1:], position)
    return _call_entry(machine, frame, member, name, receiver, given[1:], position)


def call_method(
    machine: Machine, frame: Frame, name: str, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Call a method of a library class on a receiver; a name that begins with a dot is all that is known."""
    hazards.add(frame, hazards.of_method(machine, frame, name, receiver, given))
    owner, _, member = name.rpartition(".")
    special = collection.METHODS.get(name)
    if special is not None:
        given = stepped_through(machine, frame, given, position)
        if given and is_hashing(machine, receiver):
            hashed(machine, frame, given[0][2])
        return special(machine, frame, receiver, given, position) if machine.state is not None else NOTHING
    if isinstance(receiver, GlobalGenerator):
        return _call_global_generator(machine, frame, member, receiver, given, position)
    if not owner:
        return unresolved.call_method(machine, frame, receiver, member, given, position)
    found = machine.catalogue.member(owner, member)
    if found is None:
        return unresolved.call_method(machine, frame, receiver, member, given, position)
    if not _leaves_weights(found[1]):
        weights.use(machine, frame, one(receiver))
    if member == "__init__" and isinstance(receiver, Object):
        return _initialise(machine, frame, owner, found[1], receiver, given, position)
    return _call_entry(machine, frame, found[1], name, receiver, given, position)


def _call_entry(
    machine: Machine,
    frame: Frame,
    entry: schema.Callable,
    name: str,
    receiver: Item | None,
    given: Sequence[Given],
    position: ops.Pos,
) -> Value:
    """Do what the effects of an entry say and return its result."""
    bound = bind_library(machine, frame, entry.signature, given, receiver, position)
    observe.used_generator(machine, frame, entry, bound, position, name)
    handed_on = _handed_on(entry, bound)
    if all(effect.kind not in _OF_FILES for effect in entry.effects):
        own_files.hand_out_paths(machine, frame, given, name)
    for _, _, value in given:
        if handed_on is not None:
            _use_models(machine, frame, value - handed_on)
        if not any(effect.kind == "returns" for effect in entry.effects):
            _run_coroutines(machine, frame, value, position)
    if any(effect.kind == "builds" for effect in entry.effects):
        return _build(machine, frame, entry, name, bound, position)
    return _apply_all(machine, frame, entry, name, bound, position)


def _apply_all(
    machine: Machine, frame: Frame, entry: schema.Callable, name: str, bound: Bound, position: ops.Pos
) -> Value:
    machine.steps += len(entry.effects)  # a library's model has dozens, each with conditions
    site = Site(name, position, bound)
    result: Value | None = None
    is_varying = observe.gives_entropy(machine, frame, _asks_of_streams(machine, frame, entry, bound))
    for effect in entry.effects:
        made = effects.apply(machine, frame, effect, site)
        if not _is_own_result(entry, effect):
            result = loading.later_result(result, made)
    if entry.result in _NEVER_RETURNS:
        machine.leave(frame, "raises")
        return UNKNOWN
    if result is None:
        result = results.made(machine, frame, entry, bound, position)
    if entry.binding == "class" and machine.state is not None:
        effects_on_models.set_mode_of_made(machine, entry, bound, result)
    result = sizes.with_sizes(machine, frame, name, bound, result)
    held = [*bound.values.values(), *([one(bound.receiver)] if bound.receiver is not None else [])]
    return varying(result) if is_varying or any(map(varies, held)) else result


def _is_own_result(entry: schema.Callable, effect: schema.Effect) -> bool:
    """Tell whether what a call returns is made of what a callable gives, which got something of the library's own class."""
    return bool(effect.passes) and effect.kind == "calls" and entry.result not in {"", *python.PLAIN}


def _asks_of_streams(
    machine: Machine, frame: Frame, entry: schema.Callable, bound: Bound
) -> Iterator[schema.Effect]:
    """Yield what makes the value of an entry depend on streams: draws of which nothing says that they are spared."""
    for effect in entry.effects:
        if (
            effect.kind in _OF_STREAMS
            and conditions.degree(machine, frame, effect.condition, bound) != "never"
        ):
            yield effect


def _build(
    machine: Machine, frame: Frame, entry: schema.Callable, name: str, bound: Bound, position: ops.Pos
) -> Value:
    """Call a factory of a library: what its effects draw is the initialisation of the model that it returns."""
    drawing = schema.Callable(
        entry.name,
        entry.parameters,
        tuple(
            schema.Effect("draws", e.streams, e.names, e.condition, e.flag) if e.kind == "builds" else e
            for e in entry.effects
        ),
        entry.result,
        entry.binding,
        parts=entry.parts,
    )

    def run() -> Value:
        return _apply_all(machine, frame, drawing, name, bound, position)

    made = construct.construct(machine, frame, position, frame.text(position) or name, run)
    for effect in entry.effects:
        if effect.kind == "overwrites" and effect.names == ("return",):
            weights.overwrite_result(machine, frame, effect, bound, made)
    return made


def _leaves_weights(entry: schema.Callable) -> bool:
    """Tell whether a method makes no use of its receiver's weights."""
    kinds = {effect.kind for effect in entry.effects}
    return not kinds.isdisjoint(_GIVES_BACK) or (
        not kinds.isdisjoint(_PUTS_IN) and kinds.isdisjoint(_MAY_RUN)
    )


def _handed_on(entry: schema.Callable, bound: Bound) -> Value | None:
    """Return what an entry gives back as it was given, be it in a wrapper (`torch.compile`, `accelerator.prepare`),
    which is no use of its weights; None if it says of itself that it uses none.
    """
    if any(effect.kind == "lists" for effect in entry.effects):
        return None
    if any(effect.kind in _MAY_RUN for effect in entry.effects):
        return NOTHING
    names = [name for effect in entry.effects if effect.kind == "returns" for name in effect.names]
    given = join_all(bound.get(name) for name in names if "." not in name)
    return join_all((given, *(v for item in given if isinstance(item, Tuple) for v in item.items)))


def _use_models(machine: Machine, frame: Frame, value: Value) -> None:
    for item in value:
        if isinstance(item, Object) and not is_plain_container(machine, item):
            weights.use(machine, frame, one(item))


def _run_coroutines(machine: Machine, frame: Frame, value: Value, position: ops.Pos) -> None:
    for item in value:
        if isinstance(item, Generator) and item.is_coroutine and machine.state is not None:
            machine.do.activate(frame, item.function, dict(item.bindings), position, None)


def instantiate(
    machine: Machine, frame: Frame, entry: schema.Class, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Create an instance of a library class; of a model class, that is a construction."""
    kind = Library(entry.name)
    made = Object(machine.place(frame, f"{entry.name}()@{position}"), kind)
    found = machine.catalogue.member(entry.name, "__init__")
    result: list[Value] = [one(made)]

    def run() -> Value:
        for name in machine.heap.names_at(made.place):
            machine.write((made.place, name), default_of((made.place, name)))
        if machine.catalogue.is_model(entry.name):
            machine.write((made.place, "training"), TRUE)
            part_weights.begin(machine, made.place)
        if found is not None:
            managed = _initialise(machine, frame, entry.name, found[1], made, given, position)
            if any(not isinstance(item, Object) for item in managed) and managed not in (NONE, UNKNOWN):
                result[0] = managed
        return result[0]

    if machine.catalogue.is_model(entry.name):
        return construct.construct(machine, frame, position, entry.name.rpartition(".")[2], run)
    return run()


def _initialise(
    machine: Machine,
    frame: Frame,
    owner: str,
    entry: schema.Callable,
    receiver: Object,
    given: Sequence[Given],
    position: ops.Pos,
) -> Value:
    """Run a library class's constructor: what its parameters receive becomes the object's attributes."""
    bound = bind_library(machine, frame, entry.signature, given, receiver, position)
    for name, value in {**bound.defaults, **bound.values}.items():
        if machine.catalogue.member(owner, name) is None:  # a method of that name is what the object has
            machine.write((receiver.place, name), value)
    if machine.catalogue.draws_once(owner):
        progress.made(machine, frame, receiver.place)
    for _, _, value in given:
        _run_coroutines(machine, frame, value, position)
    own_files.hand_out_paths(machine, frame, given, owner)
    observe.used_generator(machine, frame, entry, bound, position, owner)
    observe.made(machine, frame, receiver, position, owner)
    site = Site(owner, position, bound)
    result: Value = NONE
    filled = any(e.kind == "draws" for e in entry.effects) and results.is_filled(machine, frame, owner)
    for effect in entry.effects:
        made = effects.apply(machine, frame, effect, site) if not filled or effect.kind != "draws" else None
        if made is not None and effect.kind != "calls":  # what is called does not make the instance
            result = made
    return result


def _call_global_generator(
    machine: Machine,
    frame: Frame,
    member: str,
    receiver: GlobalGenerator,
    given: Sequence[Given],
    position: ops.Pos,
) -> Value:
    """Call a method of a generator object that is a stream: it draws from, seeds, saves or restores the stream."""
    assert machine.state is not None, "only a call that is reached is made"
    state = machine.state
    match member:
        case "get_state" | "getstate" | "clone_state" | "graphsafe_get_state":
            frame.snapshots = True
            return one(Snapshot(tuple((s, state[s]) for s in receiver.streams), frame.entry))
        case "set_state" | "setstate" | "graphsafe_set_state":
            return _restore(machine, frame, receiver.streams, given, position)
        case _:
            found = machine.catalogue.member(receiver.kind, member)
            return (
                _use_global_generator(machine, frame, found[1], receiver, given, position)
                if found
                else UNKNOWN
            )


def _use_global_generator(
    machine: Machine,
    frame: Frame,
    method: schema.Callable,
    receiver: GlobalGenerator,
    given: Sequence[Given],
    position: ops.Pos,
) -> Value:
    """Do to the streams what the method does to a local generator."""
    bound = bind_library(machine, frame, method.signature, given, receiver, position)
    result: Value = UNKNOWN
    for effect in method.effects:
        streams, name = receiver.streams, method.name.rpartition(".")[2]
        match effect.kind:
            case "draws" if not effect.streams:
                construct.draw(machine, frame, streams, position, name)
            case "creates":
                seed = schema.Effect("seeds", streams, effect.names, flag=bool(effect.names))
                effects.apply(machine, frame, seed, Site(name, position, bound))
            case "returns" if effect.names == ("self",):
                result = one(receiver)
            case _:
                pass
    return result


def _restore(
    machine: Machine,
    frame: Frame,
    streams: tuple[Stream, ...],
    given: Sequence[Given],
    position: ops.Pos,
) -> Value:
    effect = schema.Effect("restores", streams, ("state",))
    values = {"state": given[0][2]} if given else {}
    effects.apply(machine, frame, effect, Site("set_state", position, Bound(values, {})))
    return NONE


def keep_contract(
    machine: Machine, frame: Frame, contract: ops.Contract, name: str, position: ops.Pos
) -> Value:
    """Do what a `# seedlint:` comment on a function says it does, instead of running it."""
    known = [s for s in STREAMS if s in contract.seeds]
    if machine.state is not None and known:
        seeded = {s: after_seed(construct.event(frame, s, position, name), entropy=False) for s in known}
        machine.state = {**machine.state, **seeded}
    construct.draw(machine, frame, tuple(s for s in STREAMS if s in contract.draws), position, name)
    return UNKNOWN
