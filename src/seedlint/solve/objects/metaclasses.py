"""What happens when the body of a class has run: its bases and its metaclass are told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.objects import classes, containers, dicts, hinted, records, sequences
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first, positional
from seedlint.solve.state.heap import default_of
from seedlint.solve.state.items import Class, Function, Given, Item, Library, Object, Tuple, Value, Wrapped
from seedlint.solve.state.known import ClassRecord
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NONE, NOTHING, UNKNOWN, as_text, constant, one

#: The entry of a class's namespace dict that says which class it is.
_MADE: Final = "#class"

#: Classes whose instances are made of values that the heap does not hold.
_PLAIN: Final = frozenset(Library(f"builtins.{name}") for name in ("int", "float", "str", "tuple", "bytes"))


#: What all classes inherit from.
OBJECT: Final = Library("builtins.object")
#: What a class inherits from whose instances are plain dicts.
_TYPED_DICTS: Final = frozenset({Library("typing.TypedDict"), Library("typing_extensions.TypedDict")})


def is_typed_dict(machine: Machine, item: Class) -> bool:
    """Return whether a class only says which keys a dict has."""
    return not _TYPED_DICTS.isdisjoint(classes.linear(machine, item))


def finish_class(machine: Machine, frame: Frame, item: Class, op: ops.MakeClass) -> None:
    """Do what Python does after the body of a class: members of enumerations, `__init_subclass__`, the metaclass."""
    records.finish_enumeration(machine, frame, item, op.pos)
    hinted.note(machine, frame, item)
    _name_descriptors(machine, frame, item, op.pos)
    keywords: list[Given] = [
        ("keyword", a.name, frame.registers[a.reg]) for a in op.bases if a.kind == "keyword"
    ]
    metaclass = next((value for _, name, value in keywords if name == "metaclass"), NOTHING)
    others = [each for each in keywords if each[1] != "metaclass"]
    machine.classes[item.place].metaclass = metaclass or _inherited(machine, item)
    if not _created_by_metaclass(machine, frame, item, op, others):
        tell_bases(machine, frame, item, others, op.pos)
    _initialise(machine, frame, item, op, others)


def _name_descriptors(machine: Machine, frame: Frame, item: Class, position: ops.Pos) -> None:
    """Call `__set_name__` of the objects that the class body put under a name."""
    outer = frame.turn
    for name in machine.heap.names_at(item.place):
        for held in machine.heap.read((item.place, name)):
            if isinstance(held, Object) and classes.defined(machine, held.kind, "__set_name__"):
                frame.turn = f"{outer}~{name}"  # what is made for one is not what is made for the next
                method = machine.do.attribute(frame, one(held), "__set_name__", position)
                machine.do.call(frame, method, [positional(one(item)), positional(constant(name))], position)
    frame.turn = outer


def _inherited(machine: Machine, item: Class) -> Value:
    for base in classes.linear(machine, item)[1:]:
        record = machine.classes.get(base.place) if isinstance(base, Class) else None
        if record is not None and record.metaclass:
            return record.metaclass
    return NOTHING


def _arguments(machine: Machine, frame: Frame, item: Class, op: ops.MakeClass) -> list[Given]:
    """Return name, bases and namespace of a class, as its metaclass receives them."""
    record = machine.classes[item.place]
    namespace = dicts.fresh(machine, frame, f"namespace of {item.place}")
    for name in machine.heap.names_at(item.place):
        if not name.startswith("#"):
            dicts.put(machine, frame, namespace, constant(name), machine.read(frame, (item.place, name)))
    machine.write((namespace.place, _MADE), one(item))
    parts = (constant(item.name), one(Tuple(record.bases)), one(namespace))
    return [positional(part) for part in parts]


def _created_by_metaclass(
    machine: Machine, frame: Frame, item: Class, op: ops.MakeClass, keywords: Sequence[Given]
) -> bool:
    method = classes.metaclass_method(machine, item, "__new__")
    if not method:
        return False
    metaclass = machine.classes[item.place].metaclass
    machine.do.call(
        frame, method, [positional(metaclass), *_arguments(machine, frame, item, op), *keywords], op.pos
    )
    return True


def _initialise(
    machine: Machine, frame: Frame, item: Class, op: ops.MakeClass, keywords: Sequence[Given]
) -> None:
    method = classes.metaclass_method(machine, item, "__init__")
    if method and machine.state is not None:
        machine.do.call(
            frame, method, [positional(one(item)), *_arguments(machine, frame, item, op), *keywords], op.pos
        )


def new_class(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `type.__new__(metaclass, name, bases, namespace)`: the class exists, what the namespace gained is put into it."""
    for namespace in first(given, 3):
        if not isinstance(namespace, Object):
            continue
        for item in machine.read(frame, (namespace.place, _MADE)):
            if isinstance(item, Class):
                _take_over(machine, frame, item, namespace)
                tell_bases(
                    machine,
                    frame,
                    item,
                    [each for each in given if each[0] not in {"positional", "star"}],
                    position,
                )
                return one(item)
    return UNKNOWN


def _take_over(machine: Machine, frame: Frame, item: Class, namespace: Object) -> None:
    for name in dicts.entries(machine, frame, namespace):
        held, absent = dicts.entry(machine, frame, namespace, name)
        for key in dicts.key_of(machine, namespace, name):
            attribute = (item.place, str(getattr(key, "value", "")))
            if not absent and machine.heap.read(attribute) != held:
                machine.write(attribute, held)


def tell_bases(
    machine: Machine, frame: Frame, item: Class, keywords: Sequence[Given], position: ops.Pos
) -> None:
    """Call `__init_subclass__` of the nearest base that has it: registries are filled there."""
    for base in classes.linear(machine, item)[1:]:
        if not isinstance(base, Class):
            continue
        found = machine.read(frame, (base.place, "__init_subclass__"))
        for hook in found:
            inner = hook.inner if isinstance(hook, Wrapped) else hook
            if isinstance(inner, Function):
                machine.do.call(frame, one(inner), [positional(one(item)), *keywords], position)
        if found:
            return


def make_instance(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `type.__call__(class, ...)`."""
    runs: list[Callable[[], Value]] = [
        lambda item=item: machine.do.make_instance(frame, item, given[1:], position)  # type: ignore[misc]
        for item in first(given)
        if isinstance(item, Class)
    ]
    return machine.alternatives(frame, runs) if runs else UNKNOWN


def dynamic_class(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `type(name, bases, namespace)`."""
    name = as_text(first(given)) or "type"
    place = machine.place(frame, f"class {name}@{position}")
    made = Class(place, name)
    body = ops.Function(name, name, "class", 0, (), (), 0, position)
    bases = tuple(containers.known_elements(machine, frame, first(given, 1)) or [UNKNOWN])
    machine.classes[place] = ClassRecord(made, bases, frame.module, body)
    machine.write((place, "__name__"), constant(name))
    for namespace in first(given, 2):
        if isinstance(namespace, Object):
            _take_over(machine, frame, made, namespace)
    tell_bases(machine, frame, made, [], position)
    return one(made)


def subclasses(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `class.__subclasses__()`: the classes of which it is a direct base, in the order in which they were made."""
    found = [
        one(record.item)
        for record in machine.classes.values()
        if any(first(given) & base for base in record.bases)
    ]
    return sequences.filled(machine, frame, f"subclasses@{position}", found)


def ancestors(machine: Machine, item: Class, *, direct: bool) -> Value:
    """Return what a class inherits from, all of it known: its `__bases__`, or its `__mro__`, which begins with itself."""
    order = classes.linear(machine, item)
    if direct:
        bases = machine.classes[item.place].bases
        return one(Tuple(bases or (one(OBJECT),)))
    return one(Tuple(tuple(map(one, [*(base for base in order if base != OBJECT), OBJECT]))))


def _order(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `class.mro()`."""
    known = [item for item in first(given) if isinstance(item, Class)]
    if len(known) != 1 or classes.unresolved_bases(machine, known[0]):
        return UNKNOWN
    held = containers.known_elements(machine, frame, ancestors(machine, known[0], direct=False)) or []
    return sequences.filled(machine, frame, f"mro@{position}", held)


def new_object(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `object.__new__(class)`; given what makes a class, do what the `__new__` of any metaclass does (`ABCMeta`)."""
    if first(given, 3):
        return new_class(machine, frame, given, position)
    made: set[Item] = set()
    for item in first(given):
        if not isinstance(item, Class) or _PLAIN & set(classes.linear(machine, item)):
            return UNKNOWN
        place = machine.place(frame, f"new {item.name}@{position}")
        for name in machine.heap.names_at(place):
            machine.write((place, name), default_of((place, name)))
        made.add(Object(place, item))
    return frozenset(made) or UNKNOWN


def _bare_object(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `object()`, which is only made to be told from all else."""
    return one(Object(machine.place(frame, f"object()@{position}"), OBJECT))


def _nothing(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    return NONE


#: What metaclasses call of the class that they inherit from, `type`.
SPECIAL: Final = {
    "builtins.object": _bare_object,
    "builtins.object.__new__": new_object,
    "builtins.object.__init_subclass__": _nothing,
    "builtins.type.__new__": new_class,
    "builtins.type.__init__": _nothing,
    "builtins.type.__call__": make_instance,
    "builtins.type.__subclasses__": subclasses,
    "builtins.type.mro": _order,
}
