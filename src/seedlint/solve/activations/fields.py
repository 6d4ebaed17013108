"""Fields of dataclasses and named tuples: what a generated `__init__` and `replace` do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.models import construct
from seedlint.solve.objects import classes
from seedlint.solve.objects.arguments import spread
from seedlint.solve.objects.layouts import annotated
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import (
    Class,
    Field,
    Function,
    Given,
    Item,
    Library,
    Method,
    Object,
    Value,
    Wrapped,
)
from seedlint.solve.state.known import ClassRecord
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import ABSENT, NOTHING, TRUE, UNKNOWN, constant, join, join_all, one

#: What `SimpleNamespace` and the result of `parse_args` are.
NAMESPACE_OBJECT: Final = Library("types.SimpleNamespace")
#: Where such an object keeps whether all that it was made with is known.
_WHOLE: Final = "#whole"


def set_fields(
    machine: Machine, frame: Frame, made: Object, item: Class, given: Sequence[Given], position: ops.Pos
) -> None:
    """Do what a generated `__init__` does: set the annotated fields from arguments and defaults, then `__post_init__`.

    Of a class that is no dataclass but takes keyword arguments (a base is unknown), they become attributes.
    """
    passed_on: list[Given] = []
    construct.together(
        machine, frame, position, lambda: _fill(machine, frame, made, item, given, position, passed_on)
    )
    _after_init(machine, frame, made, passed_on, position)


def _after_init(
    machine: Machine, frame: Frame, made: Object, passed_on: Sequence[Given], position: ops.Pos
) -> None:
    """Run `__post_init__`, or what attrs calls so, where the class has one."""
    for name in ("__post_init__", "__attrs_post_init__"):
        after = machine.do.attribute(frame, one(made), name, position)
        if machine.state is not None and any(
            isinstance(i, Method) and isinstance(i.function, Function) for i in after
        ):
            machine.do.call(frame, after, passed_on, position)


def _fill(
    machine: Machine,
    frame: Frame,
    made: Object,
    item: Class,
    given: Sequence[Given],
    position: ops.Pos,
    passed_on: list[Given],
) -> None:
    """Set the fields; what is given for those that are none, but arguments of `__post_init__`, is `passed_on`."""
    positional, rest, keywords, more = spread(machine, frame, given, position)
    for record, name, text in annotated(machine, item):
        default = _declared(machine, frame, item, record, name)
        if default is None:
            continue
        by_position = positional and not _is_left_out(default)
        value = positional.pop(0) if by_position else keywords.pop(name, NOTHING)
        if not value:
            value = join_all([_default(machine, frame, default, position), rest, more])
        if _is_passed_on(text):
            passed_on.append(("positional", "", value))
        else:
            machine.write((made.place, name), value)
    for name, value in keywords.items():
        machine.write((made.place, name), value)


def _is_passed_on(annotation: str) -> bool:
    """Tell whether a field is none, but an argument of `__post_init__`."""
    return annotation.rpartition(".")[2] == "InitVar"


def _declared(machine: Machine, frame: Frame, item: Class, record: ClassRecord, name: str) -> Value | None:
    """Return what the class body gives for a field; None if it is no field, as a class below has a property in its place.

    A generated `__init__` has the default of the class that it was made for. Any other class has that of the nearest body.
    """
    if machine.classes[item.place].dataclass:
        return machine.read(frame, (record.item.place, name))
    found = classes.find(machine, frame, classes.linear(machine, item), name)
    if found is None:
        return NOTHING
    return None if any(isinstance(each, Wrapped) for each in found[1]) else found[1]


def _is_left_out(default: Value) -> bool:
    """Return whether a field takes no argument by position."""
    return any(isinstance(item, Field) and item.by_keyword for item in default)


def _default(machine: Machine, frame: Frame, value: Value, position: ops.Pos) -> Value:
    results: list[Value] = []
    for item in value:
        if not isinstance(item, Field):
            results.append(one(item))
        elif item.factory:
            results.append(machine.do.call(frame, item.factory, [], position))
        else:
            results.append(item.default)
    return join_all(results)


def new_namespace(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `SimpleNamespace(...)`: an object whose attributes are the keyword arguments."""
    made = Object(machine.place(frame, f"namespace@{position}"), NAMESPACE_OBJECT)
    positional, rest, keywords, more = spread(machine, frame, given, position)
    for name, value in keywords.items():
        machine.write((made.place, name), value - ABSENT)
    machine.write((made.place, _WHOLE), constant(not (positional or rest or more)))
    return one(made)


def lacks(machine: Machine, frame: Frame, item: Item, name: str) -> bool:
    """Tell whether an item is such an object that has no attribute of a name."""
    return (
        isinstance(item, Object)
        and item.kind == NAMESPACE_OBJECT
        and machine.read(frame, (item.place, _WHOLE)) == TRUE
        and name[:2] != "__"
        and not machine.read(frame, (item.place, name))
    )


def all_of(machine: Machine, frame: Frame, item: Item) -> dict[str, Value] | None:
    """Return the attributes of such an object by their names, if it is known which it has; None of anything else."""
    if not isinstance(item, Object) or item.kind != NAMESPACE_OBJECT:
        return None
    if machine.read(frame, (item.place, _WHOLE)) != TRUE:
        return None
    names = [name for name in machine.heap.names_at(item.place) if name[:1] != "#"]
    held = {name: machine.read(frame, (item.place, name)) for name in names}
    return None if any(value & ABSENT for value in held.values()) else {k: v for k, v in held.items() if v}


def replaced(
    machine: Machine, frame: Frame, value: Value, changes: Sequence[Given], position: ops.Pos
) -> Value:
    """Return a copy of a dataclass instance or named tuple in which some fields are changed."""
    results: list[Value] = []
    _, _, keywords, more = spread(machine, frame, changes, position)
    for item in value:
        if not isinstance(item, Object):
            results.append(UNKNOWN)
            continue
        made = Object(machine.place(frame, f"replace()@{position}"), item.kind)
        held = {name: machine.read(frame, (item.place, name)) for name in machine.heap.names_at(item.place)}
        for name, old in held.items():
            machine.write((made.place, name), join(old, more) if more and name[:1] != "#" else old)
        for name, new in keywords.items():
            kept = held.get(name, NOTHING) if new >= ABSENT else NOTHING
            machine.write((made.place, name), join(new - ABSENT, kept))
        _after_init(machine, frame, made, _passed_on(machine, frame, item, keywords, position), position)
        results.append(one(made))
    return join_all(results)


def _passed_on(
    machine: Machine, frame: Frame, item: Object, changes: Mapping[str, Value], position: ops.Pos
) -> list[Given]:
    """Return what a changed copy of an object gives to its `__post_init__`."""
    if not isinstance(item.kind, Class) or not machine.classes[item.kind.place].dataclass:
        return []
    return [
        ("positional", "", changes.get(name) or machine.do.attribute(frame, one(item), name, position))
        for _, name, text in annotated(machine, item.kind)
        if _is_passed_on(text)
    ]
