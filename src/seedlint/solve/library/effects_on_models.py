"""What effects of the catalogue do to models: their weights, their mode, their parts."""

from __future__ import annotations

from seedlint.catalogue import schema
from seedlint.solve.flow import conditions
from seedlint.solve.models import alike, passed, weights, wholes
from seedlint.solve.models.site import Site
from seedlint.solve.objects import classes, containers, dicts
from seedlint.solve.objects.arguments import Bound
from seedlint.solve.objects.kinds import DICT, STATE_OF, is_plain_container
from seedlint.solve.standard.copies import deep_copied
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Class, LazyIterator, Library, Object, Value
from seedlint.solve.state.lengths import LOADING
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import FALSE, NOTHING, TRUE, UNKNOWN, join_all, one, truth


def joins(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Make arguments parts of the receiver."""
    whole = site.bound.receiver
    if isinstance(whole, Object) and whole.place:
        for name in effect.names:
            wholes.join(machine, frame, whole, site.bound.get(name))
    return None


def opens(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Note that the receiver may be part of a graph."""
    if isinstance(site.bound.receiver, Object) and site.bound.receiver.place:
        wholes.open_graph(machine, site.bound.receiver)
    return None


def closes(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Make the layers that led to the receiver its parts."""
    whole = site.bound.receiver
    if isinstance(whole, Object) and whole.place:
        wholes.close(machine, frame, whole, site.name)
    return None


def overwrites(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Replace all weights of a model."""
    for name in effect.names if degree == "always" or _all_keys_fit(machine, frame, site) else ():
        value = _receiver(site) if name == "self" else site.bound.get(name)
        weights.replace(machine, value)
    return None


def _all_keys_fit(machine: Machine, frame: Frame, site: Site) -> bool:
    """Tell whether what a model loads is all that another one like it has: it need not be strict then."""
    source, model = alike.given_out_by(machine, frame, site.bound.get("state_dict")), site.bound.receiver
    return (
        source is not None
        and isinstance(model, Object)
        and alike.fill_one_another(machine, frame, source, model)
    )


def lists(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Give out the weights of the receiver: one at least, if it holds those that it was initialised with."""
    model = site.bound.receiver
    owner, _, method = site.name.rpartition(".")
    entry = machine.catalogue.member(owner, method)
    if entry is not None and entry[1].result == DICT.name:
        return _state(machine, frame, site)
    if not effect.names or not isinstance(model, Object) or not model.place:
        return None
    has_drawn = machine.read(frame, (model.place, "#weights")) == TRUE
    return one(LazyIterator((), (), LOADING, "", TRUE, one(model))) if has_drawn else None


def _state(machine: Machine, frame: Frame, site: Site) -> Value | None:
    """Return the dict of all weights of the receiver, which this uses."""
    weights.use(machine, frame, _receiver(site))
    model = site.bound.receiver
    if not isinstance(model, Object) or not model.place or site.bound.values:
        return None
    made = Object(machine.place(frame, f"{site.name}()@{site.position}"), DICT)
    dicts.clear(machine, made)
    dicts.open_up(machine, frame, made)
    machine.write((made.place, STATE_OF), one(model))
    return one(made)


def _receiver(site: Site) -> Value:
    return one(site.bound.receiver) if site.bound.receiver is not None else NOTHING


def uses_model(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Note that arguments are used as models."""
    receiver = site.bound.receiver
    sure = isinstance(receiver, Object) and classes.is_model_object(machine, frame, receiver)
    for name in effect.names:
        value = site.bound.get(name)
        passed.note_model_use(machine, value, sure=sure)
        for item in value:
            if sure and isinstance(item, Object) and is_plain_container(machine, item):
                held = containers.elements(machine, frame, item, values=True)
                passed.note_model_use(machine, held, sure=True)
    return None


def sets_mode(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Set the mode of the receiver, and return it."""
    if isinstance(site.bound.receiver, Class | Library):
        return None  # of what a class method makes; see below
    mode = TRUE if effect.flag else FALSE
    for name in effect.names:
        answer = truth(site.bound.get(name))
        mode = UNKNOWN if answer is None else TRUE if answer else FALSE
    weights.set_mode(machine, _receiver(site), mode, set())
    return _receiver(site) or None


def set_mode_of_made(machine: Machine, entry: schema.Callable, bound: Bound, made: Value) -> None:
    """Set the mode of the model that a class method has made; an argument that is true leaves it as it is."""
    for effect in entry.effects:
        if effect.kind == "sets_mode" and not effect.names:
            weights.set_mode(machine, made, TRUE if effect.flag else FALSE, set())
        for name in effect.names if effect.kind == "sets_mode" else ():
            answer = truth(bound.get(name))
            if not answer:
                weights.set_mode(machine, made, UNKNOWN if answer is None else FALSE, set())


def copies(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Keep copies of arguments in the receiver."""
    receiver = site.bound.receiver
    if isinstance(receiver, Object) and receiver.place:
        for name in effect.names:
            weights.use(machine, frame, site.bound.get(name))
            machine.write(
                (receiver.place, name), deep_copied(machine, frame, site.bound.get(name), site.position)
            )
    return None


def wraps(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> Value | None:
    """Return what is wrapped."""
    return join_all(site.bound.get(name) for name in effect.names) or None
