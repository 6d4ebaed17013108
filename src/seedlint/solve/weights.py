"""What becomes of the weights and the mode of models."""

from __future__ import annotations

from collections.abc import Iterable

from seedlint.catalogue import schema
from seedlint.solve import conditions, containers
from seedlint.solve.arguments import Bound
from seedlint.solve.frame import Frame
from seedlint.solve.kinds import is_container
from seedlint.solve.machine import Machine
from seedlint.solve.values import (
    FALSE,
    Item,
    Method,
    Object,
    Value,
)


def overwrite_result(
    machine: Machine, frame: Frame, effect: schema.Effect, bound: Bound, made: Value
) -> None:
    """Note that a factory has replaced all weights of the model it made, where its condition is known to hold."""
    if conditions.degree(machine, frame, effect.condition, bound) == "always":
        for item in made:
            if isinstance(item, Object) and item.place:
                machine.write((item.place, "#weights"), FALSE)


def set_mode(machine: Machine, value: Value, mode: Value, seen: set[str]) -> None:
    """Set `training` of models and of all models that they hold."""
    for item in value:
        for inner in containers.contents(item):
            set_mode(machine, inner, mode, seen)
        if not isinstance(item, Object) or not item.place or item.place in seen:
            continue
        seen.add(item.place)
        names = machine.heap.names_at(item.place)
        if not is_container(machine, item):
            machine.write((item.place, "training"), mode)
        for name in names:
            if not name.startswith("#") and name != "training":
                set_mode(machine, machine.heap.read((item.place, name)), mode, seen)


def are_replaced(machine: Machine, item: Item) -> bool:
    """Tell whether an item is a method of a model whose weights have just been, or had been, replaced."""
    if not isinstance(item, Method) or not isinstance(item.receiver, Object) or not item.receiver.place:
        return False
    return machine.heap.read((item.receiver.place, "#weights")) == FALSE


def replace_all(machine: Machine, items: Iterable[Item]) -> None:
    """Note that the weights of the receivers of all these methods are replaced."""
    for item in items:
        assert isinstance(item, Method), "only methods are found replaced"
        assert isinstance(item.receiver, Object), "and only those of objects"
        machine.write((item.receiver.place, "#weights"), FALSE)
