"""Calling what a value is, or all that it holds as a container."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from seedlint.ir import ops
from seedlint.solve.objects import containers, dicts
from seedlint.solve.objects.kinds import is_plain_container
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import (
    Class,
    Function,
    Generator,
    Given,
    Item,
    Library,
    Method,
    Object,
    Partial,
    Tuple,
    Value,
    Wrapped,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, one, ordered


def call_all(
    machine: Machine,
    frame: Frame,
    value: Value,
    position: ops.Pos,
    depth: int = 3,
    method: str = "",
    given: Sequence[Given] = (),
) -> Value:
    """Call what a value is, or everything that it holds as a container, in order; or a method of each."""
    runs: list[Callable[[], Value]] = []
    for item in ordered(value):
        if isinstance(item, Tuple) and depth:
            runs.append(partial(_call_each, machine, frame, item.items, position, depth, method, given))
        elif isinstance(item, Object) and is_plain_container(machine, item) and depth:
            inner = _held_in_order(machine, frame, item)
            runs.append(partial(_call_each, machine, frame, tuple(inner), position, depth, method, given))
        elif is_callable(machine, item) or (method and isinstance(item, Generator)):
            runs.append(partial(_call_one, machine, frame, item, position, method, given))
    return machine.alternatives(frame, runs) if runs else NOTHING


def _held_in_order(machine: Machine, frame: Frame, item: Object) -> list[Value]:
    """Return what a container holds, one by one where that is known: of a dict, its values."""
    known = None if dicts.is_dict(machine, item) else containers.known_elements(machine, frame, one(item))
    return known if known is not None else [containers.elements(machine, frame, item, values=True)]


def _call_one(
    machine: Machine, frame: Frame, item: Item, position: ops.Pos, method: str, given: Sequence[Given]
) -> Value:
    called = machine.do.attribute(frame, one(item), method, position) if method else one(item)
    return machine.do.call(frame, called, given, position) if called else NOTHING


def _call_each(
    machine: Machine,
    frame: Frame,
    values: tuple[Value, ...],
    position: ops.Pos,
    depth: int,
    method: str,
    given: Sequence[Given],
) -> Value:
    result = NOTHING
    for value in values:
        if machine.state is not None:
            result = call_all(machine, frame, value, position, depth - 1, method, given)
    return result


def is_callable(machine: Machine, item: Item) -> bool:
    """Return whether calling an item means something to the analysis."""
    if isinstance(item, Object):
        return not is_plain_container(machine, item)
    return isinstance(item, Function | Method | Wrapped | Class | Library | Partial)
