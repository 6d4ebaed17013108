"""Which keys of dicts are equal: constants, classes, functions, and what is compared by its fields, where these are such."""

from __future__ import annotations

from typing import Final

from seedlint.solve.objects import classes, layouts
from seedlint.solve.objects.kinds import is_definite, is_member
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Class, Constant, Function, Item, Library, Module, Object, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import one

#: How deep instances in one another are compared by their fields.
NESTED: Final = 3


def told_apart(machine: Machine, frame: Frame, key: Item, depth: int = NESTED) -> Item | None:
    """Return what stands for a key, which is the same for keys that are equal; None where it is open what it is equal to."""
    match key:
        case Constant() | Class() | Function() | Module():
            return key
        case Library(name=name):
            return key if is_definite(machine, name) else None
        case Tuple(items=items):
            return _as_tuple(machine, frame, items, depth)
        case Object(place=place) if place and not is_member(key):
            return _of_object(machine, frame, key, depth)
        case Object(place=place):
            return key if place else None
        case _:
            return None


def _of_object(machine: Machine, frame: Frame, key: Object, depth: int) -> Item | None:
    """Return what stands for an object: its fields, if it is compared by them, or itself."""
    if classes.own_method(machine, frame, key, "__eq__"):
        return None
    fields = layouts.compared_fields(machine, frame, key)
    if fields is None or not depth:
        return key
    kind = () if layouts.element_names(machine, key) else (one(key.kind),)
    return _as_tuple(machine, frame, (*kind, *fields), depth - 1) or key


def _as_tuple(machine: Machine, frame: Frame, parts: tuple[Value, ...], depth: int) -> Tuple | None:
    told: list[Value] = []
    for part in parts:
        found = told_apart(machine, frame, next(iter(part)), depth) if len(part) == 1 else None
        if found is None or (isinstance(found, Object) and not is_member(found)):
            return None
        told.append(one(found))
    return Tuple(tuple(told))
