"""What a model holds: whether a part of it, however deep, is of a class of the catalogue."""

from __future__ import annotations

from collections.abc import Sequence

from seedlint.catalogue import schema
from seedlint.solve.objects import classes, containers
from seedlint.solve.objects.kinds import is_plain_container
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Class, Item, Library, Object, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import join_all, one, ordered


def is_of(machine: Machine, value: Value, kinds: Sequence[schema.Scalar]) -> bool:
    """Tell whether a value is known to be an object of one of the classes itself."""
    wanted = _classes(kinds)
    return bool(value) and all(_is_of(machine, item, wanted) for item in value)


def holds(machine: Machine, frame: Frame, value: Value, kinds: Sequence[schema.Scalar]) -> bool | None:
    """Return whether a model has a part of one of the classes, or a container one of them; None where that is not known."""
    wanted = _classes(kinds)
    answers = {_holds(machine, frame, item, wanted) for item in ordered(value)}
    return answers.pop() if len(answers) == 1 else None


def _classes(kinds: Sequence[schema.Scalar]) -> frozenset[Library]:
    return frozenset(Library(str(kind)) for kind in kinds)


def _holds(machine: Machine, frame: Frame, item: Item, wanted: frozenset[Library]) -> bool | None:
    if isinstance(item, Class | Library):
        return bool(wanted & set(classes.linear(machine, item)))
    if not isinstance(item, Object):
        return None
    if classes.is_model_object(machine, frame, item):
        return _has_part(machine, frame, item, wanted)
    if is_plain_container(machine, item):
        answers = {_holds(machine, frame, each, wanted) for each in containers.elements(machine, frame, item)}
        return True if True in answers else None if None in answers else False
    return None


def _has_part(machine: Machine, frame: Frame, model: Object, wanted: frozenset[Library]) -> bool | None:
    """Return whether a part of a model is of one of the classes; of one that wraps another, also whether that is."""
    if wrapped := _wrapped(machine, frame, model):
        answers = {_is_of(machine, item, wanted) or _holds(machine, frame, item, wanted) for item in wrapped}
        return answers.pop() if len(answers) == 1 else None
    parts = machine.do.call(frame, machine.do.attribute(frame, one(model), "modules", -1), [], -1)
    (found, *others) = parts or (None,)
    if others or not isinstance(found, Tuple):
        return None
    each = [_is_of(machine, part, wanted) for value in found.items[1:] for part in value]
    return True if True in each else None if None in each else False


def _wrapped(machine: Machine, frame: Frame, model: Object) -> Value:
    """Return the models that one of a library's class wraps (`AveragedModel(model)`)."""
    entry = machine.catalogue.lookup(model.kind.name) if isinstance(model.kind, Library) else None
    names = entry.wraps if isinstance(entry, schema.Class) else ()
    return join_all(machine.read(frame, (model.place, name)) for name in names)


def _is_of(machine: Machine, part: Item, wanted: frozenset[Library]) -> bool | None:
    return bool(wanted & set(classes.linear(machine, part.kind))) if isinstance(part, Object) else None
