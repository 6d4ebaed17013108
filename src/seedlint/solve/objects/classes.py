"""Classes of the program: their namespaces, their order of bases, and what is found in them."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final

from seedlint.catalogue import schema
from seedlint.ir import ops
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import (
    Class,
    Given,
    Item,
    Library,
    Method,
    Object,
    Opaque,
    Unknown,
    Value,
    Wrapped,
)
from seedlint.solve.state.known import ClassRecord
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.presence import SHOWN
from seedlint.solve.state.values import NOTHING, TRUE, UNKNOWN, constant, join, one, ordered

#: A method that a neural network has and hardly anything else: with an unknown base class, it tells a model.
MODEL_METHODS: Final = ("forward", "training_step")


def record_of(machine: Machine, place: str) -> ClassRecord:
    """Return what is known of the class whose namespace is `place`."""
    return machine.classes[place]


def make_class(machine: Machine, frame: Frame, op: ops.MakeClass) -> Value:
    """Run a class body and return the class."""
    body = frame.module.code.functions[op.function]
    place = machine.place(frame, f"class {body.qualname}@{op.function}")
    item = Class(place, body.name)
    bases = tuple(frame.registers[arg.reg] for arg in op.bases if arg.kind == "positional")
    before = machine.classes.get(place)
    machine.classes[place] = ClassRecord(item, bases, frame.module, body)
    if before is not None and before.bases != bases:
        machine.orders.clear()
        machine.kinds.clear()
    machine.write((place, "__name__"), constant(body.name))
    note_shown(machine, place, item, linear(machine, item)[1:])
    inner = Frame(
        module=frame.module,
        function=body,
        item=None,
        env=f"{place}#body",
        registers=[NOTHING] * body.registers,
        entry=frame.entry,
        depth=frame.depth,
        returns=frame.returns,
        trail=frame.trail,
        building=frame.building,
        meta=frame.meta,
        prefix=frame.prefix,
        caller=frame.caller,
        class_place=place,
        raises=frame.raises,
        attempts=frame.attempts,
        reads=frame.reads,
        constructions=frame.constructions,
        regions=frame.regions,
        made=frame.made,
    )
    machine.environments[inner.env] = frame.env
    _prepare(machine, frame, op, body.name)
    machine.do.run_block(inner, body.body)
    frame.hazard = join(frame.hazard, inner.hazard)
    machine.do.finish_class(frame, item, op)
    return one(item)


def note_shown(machine: Machine, place: str, item: Item, order: Sequence[Item]) -> None:
    """Note of the object (or class) `item` at a place of which classes the attributes show where it has none of its own."""
    if place not in machine.shown:
        above = tuple(base.place for base in order if isinstance(base, Class))
        if not above:
            return
        machine.shown[place] = item, above
    machine.write((place, SHOWN), TRUE)


def _prepare(machine: Machine, frame: Frame, op: ops.MakeClass, name: str) -> None:
    """Call the `__prepare__` of the metaclass that a class names, if that has one of its own."""
    for arg in op.bases:
        for meta in frame.registers[arg.reg] if arg.kind == "keyword" and arg.name == "metaclass" else ():
            for held in defined(machine, meta, "__prepare__"):
                method = Method(held.inner if isinstance(held, Wrapped) else held, meta)
                given: list[Given] = [("positional", "", value) for value in (constant(name), UNKNOWN)]
                machine.do.call(frame, one(method), given, op.pos)


def linear(machine: Machine, item: Item) -> tuple[Item, ...]:
    """Return a class and its bases in the order of attribute search (C3 where it exists, else depth first)."""
    known = machine.orders.get(item)
    if known is not None:
        return known
    order: tuple[Item, ...] = ()
    if isinstance(item, Library):
        order = tuple(Library(name) for name in machine.catalogue.mro(item.name)) or (item,)
    elif isinstance(item, Class):
        order = tuple(_linear(machine, item, frozenset()))
        if item.place not in machine.classes:
            return order
    machine.orders[item] = order
    return order


def _linear(machine: Machine, item: Class, above: frozenset[str]) -> list[Item]:
    record = machine.classes.get(item.place)
    if record is None or item.place in above:
        return [item]
    orders: list[list[Item]] = []
    direct: list[Item] = []
    for base in record.bases:
        for one_base in ordered(base):
            if isinstance(one_base, Class):
                orders.append(_linear(machine, one_base, above | {item.place}))
            elif isinstance(one_base, Library):
                orders.append(list(linear(machine, one_base)))
            else:
                continue
            direct.append(one_base)
    return [item, *_merge([*orders, direct])]


def _merge(orders: list[list[Item]]) -> list[Item]:
    """Merge orders of bases so that none comes before one that must precede it."""
    result: list[Item] = []
    orders = [list(order) for order in orders if order]
    while orders:
        for order in orders:
            head = order[0]
            if not any(head in other[1:] for other in orders):
                break
        else:
            head = orders[0][0]
        result.append(head)
        orders = [[i for i in order if i != head] for order in orders]
        orders = [order for order in orders if order]
    return result


def find(machine: Machine, frame: Frame, order: tuple[Item, ...], name: str) -> tuple[Item, Value] | None:
    """Return the first class of `order` that has an attribute, with the attribute as the class holds it."""
    for item in order:
        if isinstance(item, Class):
            value = machine.read(frame, (item.place, name))
            if value:
                return item, value
        elif isinstance(item, Library):
            found = machine.catalogue.lookup(item.name)
            member = getattr(found, "members", {}).get(name)
            if member is not None:
                return item, one(Library(f"{item.name}.{name}"))
    return None


def own_method(machine: Machine, frame: Frame, item: Object, name: str) -> Value:
    """Return a method, bound, that a class of the program defines before any library's class that has it; or nothing."""
    return machine.do.attribute(frame, one(item), name, -1) if defined(machine, item.kind, name) else NOTHING


def defined(machine: Machine, item: Item, name: str) -> Value:
    """Return an attribute as a class of the program among a class and its bases holds it, or nothing."""
    if not isinstance(item, Class):
        return NOTHING
    for base in linear(machine, item):
        held = machine.heap.read((base.place, name)) if isinstance(base, Class) else NOTHING
        if held:
            return held
    return NOTHING


def metaclass_method(machine: Machine, item: Class, name: str) -> Value:
    """Return a method that the metaclass of a class defines, or nothing."""
    record = machine.classes.get(item.place)
    for meta in record.metaclass if record is not None else ():
        held = defined(machine, meta, name)
        if held:
            return frozenset(i.inner if isinstance(i, Wrapped) else i for i in held)
    return NOTHING


def unresolved_bases(machine: Machine, item: Class) -> bool:
    """Return whether a class has a base of which nothing is known."""
    for base in linear(machine, item):
        if isinstance(base, Library) and machine.catalogue.lookup(base.name) is None:
            return base.name.partition(".")[0] not in sys.stdlib_module_names
        if isinstance(base, Class):
            record = machine.classes.get(base.place)
            if record and any(isinstance(i, Opaque | Unknown) for value in record.bases for i in value):
                return True
            if record and any(not value for value in record.bases):
                return True
    return False


def is_model(machine: Machine, frame: Frame, item: Item) -> bool:
    """Return whether instances of a class are models: it inherits from one, or looks like one with an unknown base."""
    if isinstance(item, Library):
        return machine.catalogue.is_model(item.name)
    if not isinstance(item, Class):
        return False
    order = linear(machine, item)
    if any(isinstance(base, Library) and machine.catalogue.is_model(base.name) for base in order):
        return True
    return unresolved_bases(machine, item) and any(
        find(machine, frame, order, method) is not None for method in MODEL_METHODS
    )


def is_model_object(machine: Machine, frame: Frame, item: Item) -> bool:
    """Return whether an item is an instance of a model class."""
    return isinstance(item, Object) and is_model(machine, frame, item.kind)


def no_classes(machine: Machine, value: Value) -> Value:
    """Return what a value may be where a class itself is refused: models that hold their parts take objects alone."""
    refused = {
        item
        for item in value
        if isinstance(item, Class)
        or (isinstance(item, Library) and isinstance(machine.catalogue.lookup(item.name), schema.Class))
    }
    return (value - refused or UNKNOWN) if refused else value


def is_layer_class(machine: Machine, item: Item) -> bool:
    """Return whether an item is a model class of a library, but none that all models inherit from: what is said to be a model
    may be of any class.
    """
    return (
        isinstance(item, Library) and machine.catalogue.is_model(item.name) and len(linear(machine, item)) > 1
    )


def keeps_as_told(machine: Machine, item: Object) -> bool:
    """Return whether it is known which of the arguments of its class a model keeps: the program says so, and of libraries it
    inherits from nothing but what the catalogue says it of, or what inherits from nothing.
    """
    if isinstance(item.kind, Class) and unresolved_bases(machine, item.kind):
        return False
    order = [base for base in linear(machine, item.kind) if isinstance(base, Library)]
    bases = [base for base in order if machine.catalogue.is_model(base.name)]
    return all(len(linear(machine, base)) == 1 or _holds(machine, base) for base in bases)


def _holds(machine: Machine, item: Library) -> bool:
    made = machine.catalogue.member(item.name, "__init__")
    return made is not None and any(effect.kind == "holds" for effect in made[1].effects)
