"""`set_params`: attributes of an object, and of what it is made of, set by the names of keyword arguments; parts by name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from seedlint.catalogue import schema
from seedlint.ir import ops
from seedlint.solve.activations import assign
from seedlint.solve.flow import conditions
from seedlint.solve.models.site import Site
from seedlint.solve.objects import containers
from seedlint.solve.objects.kinds import is_plain_container
from seedlint.solve.standard import holding
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Class, Constant, Item, Library, Object, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, join_all, one

#: What stands between the name of a part and that of its attribute: `kmeans__random_state`.
_OF: Final = "__"


def configures(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> None:
    """Set the attributes of the receiver, or of its parts, that the keyword arguments name."""
    if isinstance(site.bound.receiver, Object):
        for name, value in site.bound.more.items():
            _set(machine, frame, site.bound.receiver, name, value)


def _set(machine: Machine, frame: Frame, receiver: Object, name: str, value: Value) -> None:
    part, _, attribute = name.partition(_OF)
    if not attribute:
        assign.set_plainly(machine, frame, receiver, name, value)
        return
    for item in _parts(machine, frame, receiver, part):
        if isinstance(item, Object):
            _set(machine, frame, item, attribute, value)


def _parts(machine: Machine, frame: Frame, receiver: Object, name: str) -> Iterator[Item]:
    """Yield what an object holds under a name: an attribute, a named step, or a step called after its class."""
    for attribute in machine.heap.names_at(receiver.place):
        held = machine.read(frame, (receiver.place, attribute))
        if attribute == name:
            yield from held
        for step in _elements(machine, frame, held):
            match step:
                case Tuple(items=(named, part, *_)) if name in _texts(named):
                    yield from part
                case Object() if _class_name(step).lower() == name:
                    yield step


def held_under(machine: Machine, frame: Frame, receiver: Item | None, path: str) -> Value:
    """Return the part of an object that a dotted path of names leads to (`model.get_submodule("body.0")`), if it is known."""
    found: Value = one(receiver) if receiver is not None else NOTHING
    for name in path.split("."):
        found = join_all(_under(machine, frame, item, name) for item in found)
    return found


def held_at(machine: Machine, frame: Frame, receiver: Item | None, index: Value, position: ops.Pos) -> Value:
    """Return the step at an index of an object that is made of steps, named or not (`pipeline[-1]`), if it is known."""
    if not isinstance(receiver, Object) or containers.index_of(index) is None:
        return NOTHING
    found: Value = NOTHING
    for attribute in machine.heap.names_at(receiver.place):
        held = machine.read(frame, (receiver.place, attribute))
        steps = frozenset(item for item in held if _is_of_steps(machine, item))
        for step in containers.get_item(machine, frame, steps, index, position):
            match step:
                case Tuple(items=(named, part, *_)) if _texts(named):
                    found |= part
                case Object():
                    found |= one(step)
    return found


def _is_of_steps(machine: Machine, item: Item) -> bool:
    return isinstance(item, Tuple) or (isinstance(item, Object) and is_plain_container(machine, item))


def _under(machine: Machine, frame: Frame, item: Item, name: str) -> Value:
    if not isinstance(item, Object):
        return NOTHING
    for named in holding.named_children(machine, frame, item):
        if isinstance(named, Tuple):
            pairs = (pair.items for each in named.items for pair in each if isinstance(pair, Tuple))
            return join_all(part for key, part in pairs if name in _texts(key))
    return join_all(map(one, _parts(machine, frame, item, name)))


def _elements(machine: Machine, frame: Frame, held: Value) -> Iterator[Item]:
    for item in held:
        if isinstance(item, Tuple):
            for part in item.items:
                yield from part
        elif isinstance(item, Object) and is_plain_container(machine, item):
            yield from containers.elements(machine, frame, item)


def _texts(value: Value) -> set[object]:
    return {item.value for item in value if isinstance(item, Constant)}


def _class_name(item: Object) -> str:
    return item.kind.name.rpartition(".")[2] if isinstance(item.kind, Class | Library) else ""
