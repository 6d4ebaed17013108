"""Builtins that make descriptors: `property`, `classmethod`, `super` and what wraps a function as they do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.activations.assign import DELETER, deleters
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first
from seedlint.solve.state.items import Class, Function, Given, Super, Value, Wrapped
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Special
from seedlint.solve.state.values import NONE, UNKNOWN


def super_of(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `super(...)`, whose owner and receiver are those of the method where nothing is given."""
    if given:
        pairs = [
            (owner, receiver)
            for owner in first(given)
            for receiver in first(given, 1)
            if isinstance(owner, Class)
        ]
        return frozenset(Super(owner, receiver) for owner, receiver in pairs) or UNKNOWN
    owner = _owner_of(machine, frame)
    if owner is None or not frame.function.params:
        return UNKNOWN
    receivers = machine.read(frame, (frame.env, frame.function.params[0].name))
    return frozenset(Super(owner, receiver) for receiver in receivers) or UNKNOWN


def _owner_of(machine: Machine, frame: Frame) -> Class | None:
    return machine.owners.get((frame.item.ref, frame.item.env)) if frame.item is not None else None


def wrap(kind: str) -> Special:
    """Return a builtin that wraps a function as something of this kind."""

    def wrapped(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        return frozenset(Wrapped(kind, item) for item in first(given)) or UNKNOWN

    return wrapped


#: What says of a method that a class which can be made must define it.
ABSTRACT: Final = ("abc.abstractmethod",)


def abstract(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `abc.abstractmethod(function)`, which returns the function."""
    machine.abstract.update(item.ref for item in first(given) if isinstance(item, Function))
    return first(given) or UNKNOWN


def cached_property(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `functools.cached_property(getter)`."""
    return frozenset(Wrapped("property", Wrapped("cached", item)) for item in first(given)) or UNKNOWN


def property_of(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `property(getter, setter, deleter)`."""
    deleters = frozenset(Wrapped(DELETER, item) for item in first(given, 2, "fdel") if item not in NONE)
    other = (first(given, 1, "fset") - NONE) | deleters
    return frozenset(Wrapped("property", item, other) for item in first(given, 0, "fget")) or UNKNOWN


def setter(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Return the property given first with the function given second as its setter."""
    return frozenset(
        Wrapped("property", item.inner, first(given, 1) | deleters(item))
        for item in first(given)
        if isinstance(item, Wrapped)
    )


def deleter(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Return the property given first with the function given second as its deleter."""
    new = frozenset(Wrapped(DELETER, item) for item in first(given, 1))
    return frozenset(
        Wrapped("property", item.inner, (item.other - deleters(item)) | new)
        for item in first(given)
        if isinstance(item, Wrapped)
    )


def getter(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Return the property given first with the function given second in the place of its own."""
    properties = [item for item in first(given) if isinstance(item, Wrapped)]
    return frozenset(
        Wrapped("property", inner, item.other) for item in properties for inner in first(given, 1)
    )
