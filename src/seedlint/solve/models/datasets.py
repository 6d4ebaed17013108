"""Local generators that a dataset keeps, and that every worker process gets a copy of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from seedlint.catalogue import schema
from seedlint.ir import ops
from seedlint.ir.walk import all_ops
from seedlint.solve.models import construct
from seedlint.solve.objects import classes
from seedlint.solve.observations import observe
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Class, Function, Item, Library, Object, Site, Value
from seedlint.solve.state.machine import Machine

#: The methods in which a dataset makes samples.
_SAMPLING: Final = ("__getitem__", "__getitems__", "__iter__")


def observe_copies(machine: Machine, frame: Frame, value: Value, position: ops.Pos, name: str) -> None:
    """Note each dataset in `value`, or wrapped in it, that draws its samples from a generator that it keeps."""
    other = construct.event(frame, "python", position, name)
    for item in datasets_in(machine, value):
        assert isinstance(item.kind, Class), "only objects of the program's classes are looked into"
        drawn_from = _attributes_read(machine, frame, item.kind)
        for attribute in sorted(drawn_from):
            held = machine.heap.read((item.place, attribute))
            if any(_is_generator(machine, each) for each in held):
                site, text = _where_kept(machine, frame, item.kind, attribute) or (frame.site(position), name)
                observe.note(
                    machine, "dataset-generator", site, text, (), f"{item.kind.name}.{attribute}", other
                )


def datasets_in(machine: Machine, value: Value, depth: int = 3) -> Iterator[Object]:
    """Yield the objects of the program's classes that a value is, or that it wraps in an attribute `dataset`."""
    for item in value:
        if isinstance(item, Object):
            if isinstance(item.kind, Class):
                yield item
            if depth and item.place:
                yield from datasets_in(machine, machine.heap.read((item.place, "dataset")), depth - 1)


def _is_generator(machine: Machine, item: Item) -> bool:
    """Tell whether an item is a local generator: its class says so of its constructor."""
    if not isinstance(item, Object) or not isinstance(item.kind, Library):
        return False
    found = machine.catalogue.member(item.kind.name, "__init__")
    return found is not None and _creates(found[1])


def _creates(entry: schema.Callable) -> bool:
    return any(effect.kind == "creates" for effect in entry.effects)


def _methods(machine: Machine, frame: Frame, kind: Class, name: str) -> Iterator[Function]:
    found = classes.find(machine, frame, classes.linear(machine, kind), name)
    if found is not None:
        yield from (held for held in found[1] if isinstance(held, Function))


def _attributes_read(machine: Machine, frame: Frame, kind: Class) -> set[str]:
    """Return the names of the attributes that the methods which make samples read."""
    return {
        op.name
        for name in _SAMPLING
        for method in _methods(machine, frame, kind, name)
        for op in all_ops(machine.function(method.ref).body)
        if isinstance(op, ops.Attr)
    }


def _where_kept(machine: Machine, frame: Frame, kind: Class, attribute: str) -> tuple[Site, str] | None:
    """Return the call in the constructor whose result the attribute keeps, and how it reads."""
    for method in _methods(machine, frame, kind, "__init__"):
        calls: dict[ops.Reg, ops.Pos] = {}
        for op in all_ops(machine.function(method.ref).body):
            if isinstance(op, ops.Call):
                calls[op.dst] = op.pos
            elif isinstance(op, ops.SetAttr) and op.name == attribute and op.src in calls:
                module = machine.code[method.ref.module]
                position = calls[op.src]
                return (module.key, position), module.code.texts.get(position, "")
    return None
