"""What the names in the body of a class are annotated with, as the program itself may ask: configurations are built by it."""

from __future__ import annotations

from typing import Final

from seedlint.ir import ops
from seedlint.solve.objects import classes, dicts
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Class, Library, Object, Value
from seedlint.solve.state.known import ClassRecord
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, UNKNOWN, constant, join, one

#: The attribute of a class that says so.
NAME: Final = "__annotations__"


def meant(machine: Machine, frame: Frame, module: str, text: str, owner: str = "") -> Value:
    """Return what a dotted name means in a module, or first in the body of the class whose namespace is `owner`."""
    head, *rest = text.split(".")
    if not head:
        return UNKNOWN
    value = machine.read(frame, (owner, head)) if owner else NOTHING
    value = value or machine.read(frame, (module, head)) or one(Library(f"builtins.{head}"))
    for name in rest:
        value = machine.do.attribute(frame, value, name, -1)
    return value or UNKNOWN


def raw(machine: Machine, frame: Frame, item: Class) -> dict[str, Value]:
    """Return the annotations of a class and its bases as they stand: texts, where the module asks that none is evaluated."""
    found: dict[str, Value] = {}
    for record in _records(machine, item):
        found |= _of_body(machine, frame, record)
    return found


def own(machine: Machine, frame: Frame, item: Class) -> dict[str, Value]:
    """Return the annotations of the body of a class."""
    return _of_body(machine, frame, machine.classes[item.place])


def evaluated(machine: Machine, frame: Frame, item: Class) -> dict[str, Value]:
    """Return what `typing.get_type_hints` gives: no text is left."""
    found: dict[str, Value] = {}
    for record in _records(machine, item):
        for name, text in record.body.annotations:
            value = meant(machine, frame, record.module.key, text, record.item.place)
            found[name] = value if name in record.body.bare else join(value, UNKNOWN)
    return found


def note(machine: Machine, frame: Frame, item: Class) -> None:
    """Give a class its `__annotations__`, if its body has any."""
    told = own(machine, frame, item)
    if told:
        machine.write((item.place, NAME), one(as_dict(machine, frame, told, f"annotations of {item.place}")))


def as_dict(machine: Machine, frame: Frame, told: dict[str, Value], what: str) -> Object:
    """Return a new dict of what names are annotated with."""
    made = dicts.fresh(machine, frame, what)
    for name, value in told.items():
        dicts.put(machine, frame, made, constant(name), value)
    return made


def _records(machine: Machine, item: Class) -> list[ClassRecord]:
    order = reversed(classes.linear(machine, item))
    return [
        machine.classes[base.place]
        for base in order
        if isinstance(base, Class) and base.place in machine.classes
    ]


def _of_body(machine: Machine, frame: Frame, record: ClassRecord) -> dict[str, Value]:
    body, module = record.body, record.module
    if not body.annotations:
        return {}
    texts = are_texts(module.code.functions[0])
    found: dict[str, Value] = {}
    for name, text in body.annotations:
        if texts:
            found[name] = constant(text) if name in body.bare else UNKNOWN
        else:
            value = meant(machine, frame, module.key, text, record.item.place)
            found[name] = value if name in body.bare else join(value, UNKNOWN)
    return found


def are_texts(body: ops.Function) -> bool:
    """Tell whether a module begins with `from __future__ import annotations`."""
    return any(
        isinstance(op, ops.Import) and op.module == "__future__" and op.name == "annotations"
        for op in body.body
    )
