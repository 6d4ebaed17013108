"""What the language's own layouts say of a class: the fields of dataclasses and named tuples, the members of enumerations."""

from __future__ import annotations

from typing import Final

from seedlint.solve.objects import classes
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Class, Field, Item, Library, Object, Tuple, Value
from seedlint.solve.state.known import ClassRecord
from seedlint.solve.state.machine import Machine

NAMED_TUPLE: Final = Library("typing.NamedTuple")
#: The cell of an enumeration that holds its members.
MEMBERS: Final = "#members"


def annotated(machine: Machine, item: Item) -> list[tuple[ClassRecord, str, str]]:
    """Return the fields that the bodies of a class and its bases annotate, in the order of a generated `__init__`: the class
    of each, its name and its annotation.
    """
    found: dict[str, tuple[ClassRecord, str]] = {}
    for base in reversed(classes.linear(machine, item)):
        record = machine.classes.get(base.place) if isinstance(base, Class) else None
        if record is not None and (record.dataclass or not record.body.annotations or record.bases):
            found |= {name: (record, text) for name, text in record.body.annotations}
            found |= {name: (record, "") for name in _fields_of_attrs(machine, record) if name not in found}
    return [
        (record, name, text)
        for name, (record, text) in found.items()
        if text.rpartition(".")[2] not in {"ClassVar", "KW_ONLY"}
    ]


def _fields_of_attrs(machine: Machine, record: ClassRecord) -> list[str]:
    """Return the names that a class body gives fields without annotating them, as attrs has it (`width = attr.ib()`)."""
    place = record.item.place
    return [
        name
        for name in (machine.heap.names_at(place) if record.dataclass else ())
        if any(isinstance(held, Field) for held in machine.heap.read((place, name)))
    ]


def field_names(machine: Machine, item: Item) -> list[str]:
    """Return the names of the fields of a dataclass or named tuple."""
    return [name for _, name, _ in annotated(machine, item)]


def members(machine: Machine, frame: Frame, item: Class) -> list[Value] | None:
    """Return the members of an enumeration, or None for any other class."""
    for held in machine.read(frame, (item.place, MEMBERS)):
        if isinstance(held, Tuple):
            return list(held.items)
    return None


def fields_of(machine: Machine, frame: Frame, item: Item) -> list[Value] | None:
    """Return the elements of a named tuple, or the members of an enumeration, or None for anything else."""
    if isinstance(item, Class):
        return members(machine, frame, item)
    if not isinstance(item, Object) or NAMED_TUPLE not in classes.linear(machine, item.kind):
        return None
    return [machine.read(frame, (item.place, name)) for name in element_names(machine, item)]


def compared_fields(machine: Machine, frame: Frame, item: Object) -> list[Value] | None:
    """Return what instances of a dataclass, or named tuples, are compared by: their fields; None for anything else."""
    record = machine.classes.get(item.kind.place) if isinstance(item.kind, Class) else None
    if record is None or not record.dataclass:
        return fields_of(machine, frame, item)
    if not record.compared:
        return None
    return [
        machine.read(frame, (item.place, name))
        for owner, name, _ in annotated(machine, item.kind)
        if not any(
            isinstance(held, Field) and not held.compared
            for held in machine.read(frame, (owner.item.place, name))
        )
    ]


def element_names(machine: Machine, item: Object) -> list[str]:
    """Return the names of the elements of an object that is a named tuple."""
    order = classes.linear(machine, item.kind) if isinstance(item.kind, Class) else ()
    return field_names(machine, item.kind) if NAMED_TUPLE in order else []
