"""Configurations that say what is to be called: a dict with a `_target_`, as Hydra has it."""

from __future__ import annotations

from typing import Final

from seedlint.catalogue import schema
from seedlint.ir import ops
from seedlint.solve.flow import conditions
from seedlint.solve.language import definitions
from seedlint.solve.models import unresolved
from seedlint.solve.models.site import Site
from seedlint.solve.objects import containers, dicts
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Given, Object, Partial, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import UNKNOWN, join_all, one, texts_of, truth

#: The entries that speak of the call, not of its arguments.
_WORDS: Final = frozenset({"_target_", "_partial_", "_recursive_", "_convert_", "_args_"})


def instantiates(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Call what a configuration names; what is not known of it may still be a model, by how the result is used."""
    (name,) = effect.names
    bound = site.bound
    config = bound.get(name)
    more: list[Given] = [("keyword", key, value) for key, value in bound.more.items()]
    made = _instantiated(machine, frame, config, more, site.position)
    if made is not None:
        return made
    given: list[Given] = [("positional", "", config), *more]
    called = frame.text(site.position) or site.name
    return unresolved.call(machine, frame, called, given, site.position, of_module=True, library=site.name)


def _instantiated(
    machine: Machine, frame: Frame, config: Value, more: list[Given], position: ops.Pos
) -> Value | None:
    """Return what a dict with a known target makes, None for anything else."""
    if len(config) != 1:
        return None
    (item,) = config
    if not isinstance(item, Object) or not dicts.is_dict(machine, item):
        return None
    held = dicts.pairs(machine, frame, item)
    entries = {text: value for key, value in held or () for text in texts_of(key)}
    targets = texts_of(entries.get("_target_", UNKNOWN))
    if held is None or len(targets) != 1:
        return None
    named = meant(machine, frame, next(iter(targets)), position)
    if not named or named == UNKNOWN:
        return None
    listed = containers.known_elements(machine, frame, entries["_args_"]) if "_args_" in entries else []
    if listed is None:
        return None
    overridden = {key for _, key, _ in more}
    given: list[Given] = []
    for value in listed:
        inner = _instantiated(machine, frame, value, [], position)
        given.append(("positional", "", value if inner is None else inner))
    for key, value in entries.items():
        if key not in _WORDS and key not in overridden:
            inner = _instantiated(machine, frame, value, [], position)
            given.append(("keyword", key, value if inner is None else inner))
    given += more
    if truth(entries.get("_partial_", UNKNOWN)) is True:
        return join_all(one(Partial(function, tuple(given))) for function in named)
    return machine.do.call(frame, named, given, position)


def meant(machine: Machine, frame: Frame, path: str, position: ops.Pos) -> Value:
    """Return what a dotted path means: a module, and what is in it."""
    first, *rest = path.split(".")
    value = machine.do.load_module(frame, first, position)
    for name in rest:
        value = definitions.import_name(machine, frame, value, name, position)
    return value
