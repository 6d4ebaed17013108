"""Assignment to attributes."""

from __future__ import annotations

from typing import Final

from seedlint.ir import ops
from seedlint.solve.models import rounds
from seedlint.solve.objects import caches, classes, containers, dicts, inner_parts, sequences
from seedlint.solve.objects.kinds import NAMESPACE, is_container
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import positional
from seedlint.solve.state.heap import Cell
from seedlint.solve.state.items import (
    Class,
    Function,
    Item,
    Library,
    Method,
    Module,
    Object,
    Opaque,
    Partial,
    Value,
    Wrapped,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.presence import PERHAPS
from seedlint.solve.state.values import FALSE, NOTHING, constant, join, one

#: What wraps, among what belongs to a property, the function that deletes it.
DELETER: Final = "deleter"
#: The cell of an object whose `__dict__` the program has set to a dict, itself or another one: its attributes are the entries.
_HELD_IN: Final = "#attributes are entries"


def set_attribute(
    machine: Machine, frame: Frame, target: Value, name: str, value: Value, position: ops.Pos = -1
) -> None:
    """Do `target.name = value`; a property's setter or the class's own `__setattr__` runs."""
    for item in target:
        if isinstance(item, Object) and _set_by_class(machine, frame, item, name, value, position):
            continue
        if isinstance(item, Class) and (method := classes.metaclass_method(machine, item, "__setattr__")):
            given = [one(item), constant(name), value]
            machine.do.call(frame, method, list(map(positional, given)), position)
            continue
        if isinstance(item, Object) and len(target) == 1:
            _set_part(machine, frame, item, name, value)
        set_plainly(machine, frame, item, name, value, certain=len(target) == 1)


def _set_part(machine: Machine, frame: Frame, item: Object, name: str, value: Value) -> None:
    """Let a model that is a list of its parts have one under a name: in the place of the one under that name, or at its end."""
    if not value or not all(classes.is_model_object(machine, frame, part) for part in value):
        return
    parts = _parts_of(machine, frame, item)
    if parts is None:
        return
    held = machine.read(frame, (item.place, name))
    if held and held in parts:
        sequences.put(machine, frame, item, parts.index(held), value)
    else:
        sequences.append(machine, frame, item, value)


def _delete_part(machine: Machine, frame: Frame, item: Object, name: str) -> None:
    """Take the part under a name out of a model that is a list of its parts."""
    parts = _parts_of(machine, frame, item)
    held = machine.read(frame, (item.place, name)) if parts else NOTHING
    if parts and held and held in parts:
        containers.raw_delete(machine, frame, item, constant(parts.index(held)))


def _parts_of(machine: Machine, frame: Frame, item: Object) -> list[Value] | None:
    """Return the parts of a model that is a list of these, where their number is known."""
    if not is_container(machine, item) or dicts.is_dict(machine, item):
        return None
    is_model = classes.is_model_object(machine, frame, item)
    return sequences.known_elements(machine, frame, item) if is_model else None


def _set_by_class(
    machine: Machine, frame: Frame, item: Object, name: str, value: Value, position: ops.Pos
) -> bool:
    """Let the class of an object do the assignment, if it defines how."""
    setter = _setter_of(machine, item, name)
    if setter:
        machine.do.call(frame, setter, [positional(one(item)), positional(value)], position)
        return True
    descriptor = _descriptor_of(machine, item, name, "__set__")
    if descriptor:
        method = machine.do.attribute(frame, descriptor, "__set__", position)
        machine.do.call(frame, method, [positional(one(item)), positional(value)], position)
        return True
    method = classes.own_method(machine, frame, item, "__setattr__")
    if method:
        machine.do.call(frame, method, [positional(constant(name)), positional(value)], position)
    return bool(method)


def delete_attribute(machine: Machine, frame: Frame, target: Value, name: str) -> None:
    """Do `del target.name`; the class's own `__delattr__`, or the deleter of a property or descriptor, runs."""
    for item in target:
        if not isinstance(item, Object) or machine.state is None:
            continue
        method = classes.own_method(machine, frame, item, "__delattr__")
        if method:
            machine.do.call(frame, method, [positional(constant(name))], -1)
        elif deleter := frozenset(
            function.inner
            for held in classes.defined(machine, item.kind, name)
            for function in deleters(held)
            if isinstance(function, Wrapped)
        ):
            machine.do.call(frame, deleter, [positional(one(item))], -1)
        elif descriptor := _descriptor_of(machine, item, name, "__delete__"):
            method = machine.do.attribute(frame, descriptor, "__delete__", -1)
            machine.do.call(frame, method, [positional(one(item))], -1)
        elif holder := holder_of_attributes(machine, frame, item):
            dicts.remove(machine, frame, holder, constant(name))
        elif len(target) == 1:
            _delete_part(machine, frame, item, name)
            found = classes.find(machine, frame, classes.linear(machine, item.kind), name)
            shown = NOTHING if found is None else found[1]
            # What the class holds shows again; what it makes of the object is found there when it is asked for.
            plain = not any(isinstance(held, Function | Wrapped) for held in shown)
            machine.write((item.place, name), shown if plain else NOTHING)
            for held in shown:
                caches.forget_property(machine, frame, item, held)


def set_plainly(
    machine: Machine, frame: Frame, item: Item, name: str, value: Value, *, certain: bool = True
) -> None:
    """Set an attribute as `object.__setattr__` does."""
    match item:
        case Object() if name == "__dict__":
            _set_namespace(machine, frame, item, value, certain=certain)
            return
        case Object() if name == "__class__" and certain:
            _set_class(machine, frame, item, value)
            return
        case Object() if holder := holder_of_attributes(machine, frame, item):
            dicts.put(machine, frame, holder, constant(name), value, certain=certain)
            return
        case Object() | Class():
            cell = (item.place, name)
        case Module():
            cell = (item.key, name)
        case Function():
            cell = (function_place(item), name)
        case Library() if _may_be_called(value) or f"{item.name}.{name}" in machine.replaced:
            cell = replace(machine, f"{item.name}.{name}")
        case Method():
            inner_parts.put(machine, item, value)
            return
        case Opaque():
            inner_parts.put(machine, item, value)
            cell = inner_parts.cell_of_unresolved(machine, item, name)
        case _:
            return
    if certain:
        machine.write(cell, join(value, machine.read(frame, cell)) if _is_link(item, value) else value)
        if machine.presence and (cell[0], PERHAPS + name) in machine.heap.cells:
            machine.write((cell[0], PERHAPS + name), FALSE)
    else:
        machine.write_weakly(frame, cell, value)


def _is_link(item: Item, value: Value) -> bool:
    """Tell whether an object is linked with one of its own place: then it stands for several, and the others keep theirs."""
    return isinstance(item, Object) and any(isinstance(i, Object) and i.place == item.place for i in value)


_CALLABLE: Final = (Function, Method, Library, Partial, Wrapped, Class)


def _may_be_called(value: Value) -> bool:
    return any(isinstance(item, _CALLABLE) or _is_own(item) for item in value)


def _is_own(item: Item) -> bool:
    """Tell whether an item is an object of one of the program's classes: `sys.stdout = Tee()`."""
    return isinstance(item, Object) and isinstance(item.kind, Class)


def replace(machine: Machine, qualname: str) -> Cell:
    """Return the cell of what the program puts in the place of a library's function, noting that it does."""
    if qualname not in machine.replaced:
        machine.replaced.add(qualname)
        machine.heap.ground(("library", qualname), one(Library(qualname)))
        rounds.forget(machine, qualname)
    return ("library", qualname)


def function_place(item: Function) -> str:
    """Return the name of the place of a function's attributes."""
    return f"{item.ref.module}:{item.ref.index}.attributes<{item.env}"


def holder_of_attributes(machine: Machine, frame: Frame, item: Object) -> Object | None:
    """Return the dict that the program has made the `__dict__` of an object: itself, or one that objects may share."""
    held = machine.read(frame, (item.place, _HELD_IN)) if item.place else NOTHING
    holder = next(iter(held)) if len(held) == 1 else None
    return holder if isinstance(holder, Object) else None


def _set_namespace(machine: Machine, frame: Frame, item: Object, value: Value, *, certain: bool) -> None:
    """Do `item.__dict__ = value`."""
    holder = next(iter(value)) if len(value) == 1 and certain else None
    if value == one(item) or (
        holder is not None and isinstance(holder, Object) and dicts.is_dict(machine, holder)
    ):
        machine.write((item.place, _HELD_IN), value)
        return
    for source in value:
        if isinstance(source, Object) and dicts.is_dict(machine, source):
            for key, held in dicts.pairs(machine, frame, source) or ():
                for name in key:
                    machine.write((item.place, str(getattr(name, "value", ""))), held)


def _set_class(machine: Machine, frame: Frame, item: Object, value: Value) -> None:
    """Do `item.__class__ = value`: from now on everything that holds the object holds one of the other class."""
    (kind,) = value if len(value) == 1 else (None,)
    if not isinstance(kind, Class | Library) or not item.place:
        return
    for cell in [cell for cell, (held, _) in machine.heap.cells.items() if item in held]:
        held = machine.read(frame, cell)
        machine.write(cell, held - one(item) | one(Object(item.place, kind, item.varies)))


def deleters(held: Item) -> Value:
    """Return the functions that delete a property, each as it is wrapped there; nothing for anything else."""
    if not isinstance(held, Wrapped) or held.kind != "property":
        return NOTHING
    return frozenset(item for item in held.other if isinstance(item, Wrapped) and item.kind == DELETER)


def _setter_of(machine: Machine, item: Object, name: str) -> Value:
    """Return the setter of a property that the object's class has."""
    return frozenset(
        inner
        for held in classes.defined(machine, item.kind, name)
        if isinstance(held, Wrapped) and held.kind == "property"
        for inner in held.other - deleters(held)
    )


def _descriptor_of(machine: Machine, item: Object, name: str, method: str) -> Value:
    """Return the descriptors with a method (`__set__`) of their own that the object's class has under a name."""
    return frozenset(
        held
        for held in classes.defined(machine, item.kind, name)
        if isinstance(held, Object) and classes.defined(machine, held.kind, method)
    )


def set_any_name(machine: Machine, frame: Frame, item: Object, prefix: str, value: Value) -> None:
    """Set an attribute of which only the beginning of the name is known: `setattr(self, f"layer{i}", value)`.

    The settings that the object has by now may be replaced by it, those that it is given later are not.
    """
    if is_container(machine, item):  # whose elements have such cells
        return
    machine.write_weakly(frame, (item.place, f"[{prefix}]"), value)
    dicts.override(machine, frame, Object(item.place, NAMESPACE), value, prefix)


def attribute_of_any_name(
    machine: Machine, frame: Frame, item: Object, prefix: str, *, whole: bool = False
) -> Value:
    """Return what was so set where a name begins with `prefix`, or, if it is `whole`, where it is that name."""
    found = NOTHING
    if not item.place or is_container(machine, item):
        return found
    for name in machine.heap.names_at(item.place):
        known = name[1:-1]
        if name[:1] == "[" and (prefix.startswith(known) or (not whole and known.startswith(prefix))):
            found = join(found, machine.read(frame, (item.place, name)))
    return found
