"""Classes whose instances the language itself lays out: dataclasses, named tuples and enumerations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.objects import classes, dicts, hinted, layouts, sequences
from seedlint.solve.objects.kinds import LIST, is_member, kind_of
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import (
    Class,
    Constant,
    Field,
    Function,
    Item,
    Library,
    Method,
    Object,
    Partial,
    Tuple,
    Value,
    Wrapped,
)
from seedlint.solve.state.known import ClassRecord
from seedlint.solve.state.loaded import LoadedModule
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, UNKNOWN, as_constant, constant, join_all, one

FIELD: Final = Library("dataclasses.Field")
MISSING: Final = Library("dataclasses.MISSING")
_NO_DATACLASSES: Final = frozenset(
    Library(f"builtins.{name}")
    for name in ("int", "float", "str", "bool", "bytes", "list", "dict", "tuple", "set", "object", "type")
)
_ENUMERATIONS: Final = frozenset(
    Library(f"enum.{name}") for name in ("Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum")
)
_FLAGS: Final = frozenset({Library("enum.Flag"), Library("enum.IntFlag")})
#: How deep dataclasses in one another are made dicts.
NESTED: Final = 6
#: What `enum.auto()` is until the class is finished, and what wraps a function that `enum.member` makes a member.
AUTO: Final = Library("enum.auto()")
MEMBER: Final = "member"


def initialised_by(machine: Machine, order: Sequence[Item]) -> Class | None:
    """Return the dataclass whose generated `__init__` the first of the classes in `order` has, None if it has another."""
    for base in order:
        record = machine.classes.get(base.place) if isinstance(base, Class) else None
        if record is None or machine.heap.read((record.item.place, "__init__")):
            return None
        if record.dataclass:
            return record.item
    return None


def as_dict(
    machine: Machine, frame: Frame, value: Value, position: ops.Pos, within: tuple[str, ...] = ()
) -> Value:
    """Return the fields of a dataclass instance or named tuple as a dict; dataclasses in a dataclass become dicts, too."""
    made = dicts.fresh(machine, frame, f"asdict({'.'.join(within)})@{position}")
    for item in value:
        for name in layouts.field_names(machine, item.kind) if isinstance(item, Object) else ():
            held = machine.read(frame, (item.place, name)) if isinstance(item, Object) else NOTHING
            is_deep = _is_dataclass(machine, item) and len(within) < NESTED
            kept = _plain(machine, frame, held, position, (*within, name)) if is_deep else held
            dicts.put(machine, frame, made, constant(name), kept, certain=len(value) == 1)
    return one(made)


def _plain(machine: Machine, frame: Frame, held: Value, position: ops.Pos, within: tuple[str, ...]) -> Value:
    """Return a field of a dataclass as `asdict` gives it: dataclasses as dicts, also those in a list or a tuple."""
    if held and all(_is_dataclass(machine, each) for each in held):
        return as_dict(machine, frame, held, position, within)
    item = next(iter(held)) if len(held) == 1 else None
    is_list = item is not None and kind_of(machine, item) == LIST
    if isinstance(item, Tuple):
        parts: list[Value] | None = list(item.items)
    else:
        parts = (
            sequences.known_elements(machine, frame, item) if is_list and isinstance(item, Object) else None
        )
    if not parts or not any(_is_dataclass(machine, each) for part in parts for each in part):
        return held
    inner = [
        _plain(machine, frame, part, position, (*within, str(index))) for index, part in enumerate(parts)
    ]
    if isinstance(item, Tuple):
        return one(Tuple(tuple(inner)))
    return sequences.filled(machine, frame, f"asdict({'.'.join(within)})@{position}", inner)


def as_tuple(machine: Machine, frame: Frame, value: Value) -> Value:
    """Return the fields of a dataclass instance as a tuple, if none of them holds another that becomes one, too."""
    item = next(iter(value)) if len(value) == 1 else None
    if not isinstance(item, Object) or not _is_dataclass(machine, item):
        return UNKNOWN
    held = [machine.read(frame, (item.place, name)) for name in layouts.field_names(machine, item.kind)]
    return one(Tuple(tuple(each if all(isinstance(i, Constant) for i in each) else UNKNOWN for each in held)))


def row_names(machine: Machine, value: Value) -> Value:
    """Return the `_fields` of a named tuple's class, or of an instance; nothing for anything else."""
    kinds = {item.kind if isinstance(item, Object) else item for item in value}
    kind = next(iter(kinds)) if len(kinds) == 1 else None
    if not isinstance(kind, Class) or layouts.NAMED_TUPLE not in classes.linear(machine, kind):
        return NOTHING
    return one(Tuple(tuple(constant(name) for name in layouts.field_names(machine, kind))))


def _is_dataclass(machine: Machine, item: Item) -> bool:
    if not isinstance(item, Object) or not isinstance(item.kind, Class):
        return False
    return any(record.dataclass for record, _, _ in layouts.annotated(machine, item.kind))


def fields(machine: Machine, frame: Frame, value: Value, position: ops.Pos) -> Value:
    """Return `dataclasses.fields` of one dataclass, or instance of one: each field is known by its name, type and default."""
    told = _fields_by_name(machine, frame, value, position)
    return one(Tuple(tuple(told.values()))) if told else UNKNOWN


def field_table(machine: Machine, frame: Frame, value: Value, position: ops.Pos) -> Value:
    """Return the `__dataclass_fields__` of one dataclass or instance of one; nothing for anything else."""
    if not all(is_dataclass(machine, item) for item in value):
        return NOTHING
    told = _fields_by_name(machine, frame, value, position)
    return one(hinted.as_dict(machine, frame, told, f"fields@{position}")) if told else NOTHING


def _fields_by_name(machine: Machine, frame: Frame, value: Value, position: ops.Pos) -> dict[str, Value]:
    kinds = {item.kind if isinstance(item, Object) else item for item in value}
    kind = next(iter(kinds)) if len(kinds) == 1 else None
    if not isinstance(kind, Class):
        return {}
    made: dict[str, Value] = {}
    told = hinted.raw(machine, frame, kind)
    for record, name, _ in layouts.annotated(machine, kind):
        item = Object(machine.place(frame, f"field {kind.name}.{name}@{position}"), FIELD)
        machine.write((item.place, "name"), constant(name))
        machine.write((item.place, "type"), told.get(name, UNKNOWN))
        default, factory = _default_of(machine.read(frame, (record.item.place, name)))
        machine.write((item.place, "default"), default)
        machine.write((item.place, "default_factory"), factory)
        made[name] = one(item)
    return made


def _default_of(held: Value) -> tuple[Value, Value]:
    """Return the default of a field and what makes it, each `MISSING` where there is none."""
    given = [item for item in held if isinstance(item, Field)]
    plain = frozenset(item for item in held if not isinstance(item, Field))
    default = join_all([plain, *(item.default for item in given)])
    return default or one(MISSING), join_all(item.factory for item in given) or one(MISSING)


def is_dataclass(machine: Machine, item: Item) -> bool | None:
    """Return whether an item is a dataclass or an instance of one, None where that is open."""
    kind = item.kind if isinstance(item, Object) else item
    if isinstance(kind, Class):
        if any(
            isinstance(b, Class) and machine.classes[b.place].dataclass for b in classes.linear(machine, kind)
        ):
            return True
        return None if classes.unresolved_bases(machine, kind) else False
    return False if isinstance(kind, Constant | Tuple) or kind in _NO_DATACLASSES else None


def named_tuple(
    machine: Machine,
    frame: Frame,
    name: str,
    fields: Sequence[str],
    defaults: Sequence[Value],
    position: ops.Pos,
) -> Value:
    """Return the class that `namedtuple(name, fields, defaults=...)` makes; the last fields have the defaults."""
    place = machine.place(frame, f"namedtuple {name}@{position}")
    annotations = tuple((text, "") for text in fields)
    body = ops.Function(name, name, "class", 0, (), (), 0, position, annotations=annotations)
    module: LoadedModule = frame.module
    machine.classes[place] = ClassRecord(Class(place, name), (one(layouts.NAMED_TUPLE),), module, body)
    machine.write((place, "__name__"), constant(name))
    for field, default in zip(reversed(fields), reversed(defaults), strict=False):
        machine.write((place, field), default)
    return one(Class(place, name))


def finish_enumeration(machine: Machine, frame: Frame, item: Class, position: ops.Pos) -> None:
    """Make the members of a class that is an enumeration: one instance for each name that its body gave a value."""
    if not _ENUMERATIONS & set(classes.linear(machine, item)):
        return
    made: list[Value] = []
    last: Value = NOTHING
    for name in machine.heap.names_at(item.place):
        value = machine.heap.read((item.place, name))
        if value == one(AUTO):
            value = _next_value(machine, item, name, last)
        value = frozenset(i.inner if isinstance(i, Wrapped) and i.kind == MEMBER else i for i in value)
        if name.startswith(("_", "#")) or not value or _is_method(machine, item, name):
            continue
        last = value
        member = Object(f"{item.place}.{name}", item)
        for attribute, held in (("value", value), ("_value_", value), ("name", constant(name))):
            machine.write((member.place, attribute), held)
        machine.write((item.place, name), one(member))
        made.append(one(member))
        _initialise(machine, frame, member, value, position)
    machine.write((item.place, layouts.MEMBERS), one(Tuple(tuple(made))))


def _is_method(machine: Machine, item: Class, name: str) -> bool:
    """Return whether an enumeration's body defines a function under a name, which is no member unless it is made one."""
    held = machine.heap.read((item.place, name))
    return any(isinstance(i, Function) or (isinstance(i, Wrapped) and i.kind != MEMBER) for i in held)


def _next_value(machine: Machine, item: Class, name: str, last: Value) -> Value:
    """Return the value that `auto()` stands for, after a member with the value `last`."""
    order = classes.linear(machine, item)
    if classes.defined(machine, item, "_generate_next_value_"):
        return UNKNOWN
    if Library("enum.StrEnum") in order:
        return constant(name.lower())
    held = as_constant(last) if last else Constant("int", 0)
    if held is None or not isinstance(held.value, int):
        return UNKNOWN
    if _FLAGS & set(order):
        return constant(1 << held.value.bit_length())
    return constant(held.value + 1)


def next_flag(machine: Machine, frame: Frame) -> Value:
    """Return what `auto()` stands for in the body of a class of flags, after those that it has so far; nothing elsewhere."""
    item = classes.record_of(machine, frame.class_place).item if frame.class_place else None
    if item is None or not _FLAGS & set(classes.linear(machine, item)):
        return NOTHING
    names = [name for name in machine.heap.names_at(item.place) if not name.startswith(("_", "#"))]
    held = [as_constant(machine.heap.read((item.place, name))) for name in names]
    numbers = [each.value for each in held if each is not None and isinstance(each.value, int)]
    return _next_value(machine, item, "", constant(max(numbers, default=0)))


def value_of(machine: Machine, frame: Frame, value: Value) -> Value:
    """Return the number or string that a member of an enumeration is itself; any other value as it is."""
    item = next(iter(value)) if len(value) == 1 else None
    if isinstance(item, Object) and is_member(item) and is_plain_value(machine, item):
        return machine.read(frame, (item.place, "value"))
    return value


def _initialise(machine: Machine, frame: Frame, member: Object, value: Value, position: ops.Pos) -> None:
    """Call the `__init__` that an enumeration defines, with the elements of the member's value."""
    method = classes.own_method(machine, frame, member, "__init__")
    if method:
        machine.do.call(frame, method, [("star" if _is_tuple(value) else "positional", "", value)], position)


def _is_tuple(value: Value) -> bool:
    return all(isinstance(item, Tuple) for item in value)


def is_plain_value(machine: Machine, item: Object) -> bool:
    """Return whether a member of an enumeration is a string or number itself (`class Mode(str, Enum)`)."""
    plain = {"builtins.str", "builtins.int", "builtins.float", "enum.IntEnum", "enum.StrEnum", "enum.IntFlag"}
    return any(
        isinstance(base, Library) and base.name in plain for base in classes.linear(machine, item.kind)
    )


#: What is equal to a constant only if it is that one, if it ever is.
_NEVER_CONSTANT: Final = (Constant, Function, Class, Method, Partial, Wrapped)


def member(machine: Machine, frame: Frame, item: Class, attribute: str, wanted: Value) -> Value:
    """Return the members of an enumeration whose `attribute` ("name" or "value") may be `wanted`."""
    every = layouts.members(machine, frame, item) or []
    constants = all(isinstance(i, Constant) for i in wanted)
    found: list[Value] = []
    for each in every:
        (only,) = each
        assert isinstance(only, Object), "members are objects"
        held = machine.read(frame, (only.place, attribute))
        if held & wanted or not constants or not all(isinstance(i, _NEVER_CONSTANT) for i in held):
            found.append(each)
    return join_all(found)
