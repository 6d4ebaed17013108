"""What each effect of the catalogue does to the machine: one function per kind of effect."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from seedlint.catalogue import schema
from seedlint.solve.flow import conditions
from seedlint.solve.language import recipes
from seedlint.solve.library import (
    commands,
    configured,
    effects_on_callables,
    effects_on_iterators,
    effects_on_models,
    effects_on_streams,
    files,
    results,
    tables,
)
from seedlint.solve.models import construct
from seedlint.solve.models.site import Site
from seedlint.solve.modules import processes
from seedlint.solve.objects import containers, sequences
from seedlint.solve.observations import observe
from seedlint.solve.standard import holding, saved_states
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import GlobalGenerator, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import FALSE, NONE, UNKNOWN, VARYING, join_all, one, texts_of

#: An effect's result: the value that it makes the call return, or None if it says nothing about that.
Result = Value | None
Action = Callable[[Machine, Frame, schema.Effect, Site, conditions.Degree], Result]


def apply(machine: Machine, frame: Frame, effect: schema.Effect, site: Site) -> Result:
    """Do what one effect does if its condition holds, and return what it makes the call return."""
    if machine.state is None:
        return None
    degree = conditions.degree(machine, frame, effect.condition, site.bound)
    if effect.kind == "creates":
        sure = degree == "always"
        observe.generator(machine, frame, effect, site.bound, site.position, site.name, sure=sure)
        return _around_global(machine, effect, site)
    if degree == "never" and effect.kind not in _ALWAYS_DONE:
        _draw_from_given(machine, frame, effect, site)
        return None
    return _ACTIONS[effect.kind](machine, frame, effect, site, degree)


def _around_global(machine: Machine, effect: schema.Effect, site: Site) -> Result:
    """Return the generator that a global one stays in which another is made of it: `default_rng(np.random.mtrand._rand)`."""
    given = join_all(site.bound.get(name) for name in effect.names)
    entry = machine.catalogue.lookup(site.name)
    kind = entry.result if isinstance(entry, schema.Callable) else site.name
    around = [GlobalGenerator(i.streams, kind, i.seeded) for i in given if isinstance(i, GlobalGenerator)]
    return frozenset(around) if around and len(around) == len(given) else None


def _draw_from_given(machine: Machine, frame: Frame, effect: schema.Effect, site: Site) -> None:
    """Draw from the global generators that are passed where a local one would spare the streams."""
    if effect.kind == "draws" and conditions.happens_but_for_generators(
        machine, frame, effect.condition, site.bound
    ):
        streams = conditions.streams_of_generators(machine, frame, effect.condition, site.bound)
        if streams:
            construct.draw(machine, frame, tuple(dict.fromkeys(streams)), site.position, site.name)


def _returns(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    (name,) = effect.names
    if name == "self":
        return one(site.bound.receiver) if site.bound.receiver is not None else UNKNOWN
    if name == "self.*":
        return holding.children(machine, frame, site.bound.receiver)
    if name in {"self.**", "self.**named"}:
        named = name.endswith("named")
        return holding.modules(machine, frame, site.bound.receiver, site.position, named=named)
    if name == "self.named":
        return holding.named_children(machine, frame, site.bound.receiver)
    if name.startswith("self.under."):
        key = site.bound.get(name[11:])
        found = [configured.held_under(machine, frame, site.bound.receiver, each) for each in texts_of(key)]
        found += [configured.held_at(machine, frame, site.bound.receiver, key, site.position)]
        return join_all(found) or None
    if name.endswith(".*"):
        return containers.any_element(machine, frame, site.bound.get(name[:-2])) or UNKNOWN
    if name.endswith(".meant"):
        paths = texts_of(site.bound.get(name[:-6]))
        return join_all(recipes.meant(machine, frame, path, site.position) for path in paths) or UNKNOWN
    if name == "process.worker":
        return NONE if machine.read(frame, processes.MAY_BE_WORKER) == FALSE else UNKNOWN
    if ".is." in name:
        return saved_states.told(*map(site.bound.get, name.split(".is.")))
    if name.endswith(".new"):
        return results.new_like(machine, frame, site.name, site.bound, name[:-4], site.position)
    if name in {"self.some", "self.many"} and site.bound.receiver is not None:
        held, least = one(site.bound.receiver), int(name == "self.many")
        return sequences.new_list(machine, frame, f"some@{site.position}", held, least=least)
    if name.endswith(".some"):
        element = containers.any_element(machine, frame, site.bound.get(name[:-5])) or UNKNOWN
        return sequences.new_list(machine, frame, f"some@{site.position}", element)
    value = conditions.named_value(machine, frame, site.bound, name)
    given = next(iter(value)) if name == site.bound.star and len(value) == 1 else None
    if isinstance(given, Tuple) and len(given.items) == 1:
        return given.items[0]
    return value or UNKNOWN


def _nothing(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    return None


def _varies(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Result:
    return None if effect.streams else VARYING


_ALWAYS_DONE: Final = frozenset({"forks", "overwrites"})
_ACTIONS: Final[dict[schema.EffectKind, Action]] = {
    "draws": effects_on_streams.draws,
    "seeds": effects_on_streams.seeds,
    "saves": effects_on_streams.saves,
    "restores": effects_on_streams.restores,
    "forks": effects_on_streams.forks,
    "meta_device": effects_on_streams.meta,
    "builds": effects_on_streams.builds,
    "wraps": effects_on_models.wraps,
    "returns": _returns,
    "calls": effects_on_callables.calls,
    "binds": effects_on_callables.binds,
    "makes_context": effects_on_callables.makes_context,
    "keeps": _nothing,
    "joins": effects_on_models.joins,
    "opens": effects_on_models.opens,
    "closes": effects_on_models.closes,
    "hooks_before": effects_on_callables.attach_hook,
    "hooks_after": effects_on_callables.attach_hook,
    "unhooks": effects_on_callables.detach_hook,
    "spawns": effects_on_callables.spawns,
    "workers": effects_on_callables.workers,
    "iterates": effects_on_iterators.iterates,
    "steps": effects_on_iterators.steps,
    "lazy": effects_on_iterators.lazy,
    "overwrites": effects_on_models.overwrites,
    "uses_model": effects_on_models.uses_model,
    "global_generator": effects_on_streams.global_generator,
    "sets_mode": effects_on_models.sets_mode,
    "varies": _varies,
    "holds": holding.holds,
    "appends": holding.appends,
    "copies": effects_on_models.copies,
    "trains": effects_on_callables.trains,
    "sets": holding.sets,
    "configures": configured.configures,
    "lists": effects_on_models.lists,
    "some": effects_on_iterators.some,
    "visits": effects_on_callables.visits,
    "records": effects_on_callables.records,
    "replays": effects_on_callables.replays,
    "stores": files.stores,
    "fetches": files.fetches,
    "deposits": files.deposits,
    "instantiates": recipes.instantiates,
    "enters": tables.enters,
    "looks_up": tables.looks_up,
    "registers": commands.registers,
    "dispatches": commands.dispatches,
}
