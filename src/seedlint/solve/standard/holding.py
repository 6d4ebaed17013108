"""Models that are lists or dicts of their parts: what their constructors and methods put into them."""

from __future__ import annotations

from typing import Final

from seedlint.catalogue import schema
from seedlint.ir import ops
from seedlint.solve.activations import assign
from seedlint.solve.flow import conditions
from seedlint.solve.models.site import Site
from seedlint.solve.objects import classes, containers, dicts, displays, part_tables, sequences
from seedlint.solve.objects.kinds import PARTS, is_container
from seedlint.solve.standard import collection
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.heap import default_of
from seedlint.solve.state.items import Constant, Item, Library, Method, Object, Opaque, Tuple, Unknown, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NONE, NOTHING, UNKNOWN, as_text, constant, one, ordered, prefix_of


def holds(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> None:
    """Put into the receiver what iterating the argument gives, or the entries of the argument."""
    receiver = site.bound.receiver
    if isinstance(receiver, Object):
        _hold(machine, frame, receiver, effect, site)
        _refuse_classes(machine, frame, receiver)


def _hold(machine: Machine, frame: Frame, receiver: Object, effect: schema.Effect, site: Site) -> None:
    value = site.bound.get(effect.names[0])
    if dicts.is_dict(machine, receiver):
        collection.fill_dict(machine, frame, receiver, [("positional", "", value - NONE)], site.position)
        return
    _begin(machine, receiver)
    entries = _entries(machine, value)
    if entries is not None:
        _hold_values(machine, frame, receiver, entries)
    elif value - NONE:
        displays.extend(machine, frame, receiver, value - NONE, site.position)


def _refuse_classes(machine: Machine, frame: Frame, receiver: Object) -> None:
    """Let what a model has been given as its parts be objects, as it raises for classes."""
    for name in list(machine.heap.names_at(receiver.place)):
        if name.startswith(("[", "k:")) and name != "[k]":
            value = machine.read(frame, (receiver.place, name))
            held = classes.no_classes(machine, value)
            if held != value:
                machine.write((receiver.place, name), held)


def appends(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> None:
    """Put the argument at the end of the receiver."""
    receiver = site.bound.receiver
    if isinstance(receiver, Object):
        _begin(machine, receiver)
        part = classes.no_classes(machine, site.bound.get(effect.names[0]))
        sequences.append(machine, frame, receiver, part)


def sets(
    machine: Machine, frame: Frame, effect: schema.Effect, site: Site, degree: conditions.Degree
) -> None:
    """Set the attribute of the receiver that the first argument names to the second."""
    receiver = site.bound.receiver
    names, value = (site.bound.get(name) for name in effect.names)
    if not isinstance(receiver, Object) or not value:
        return
    value = classes.no_classes(machine, value)
    for name in names:
        if is_container(machine, receiver):
            set_part(machine, frame, receiver, name, value)
        if isinstance(name, Constant) and isinstance(name.value, str):
            certain = len(names) == 1
            assign.set_plainly(machine, frame, receiver, name.value, value, certain=certain)
        else:
            assign.set_any_name(machine, frame, receiver, prefix_of(one(name)), value)


def set_part(machine: Machine, frame: Frame, receiver: Object, name: Item, value: Value) -> None:
    """Put a part into a model that is a list or dict of its parts, under a name as `named_children` gives it."""
    text = name.value if isinstance(name, Constant) and isinstance(name.value, str) else ""
    names = [as_text(each) for each, _ in _named_parts(machine, frame, receiver)] if text else []
    if dicts.is_dict(machine, receiver):
        dicts.put(machine, frame, receiver, one(name), value)
    elif text in names:
        containers.raw_set(machine, frame, receiver, constant(names.index(text)), value)
    elif not text:
        containers.raw_set(machine, frame, receiver, UNKNOWN, value, certain=False)


def _begin(machine: Machine, receiver: Object) -> None:
    """Make a list that nothing has been put into empty."""
    length = (receiver.place, sequences.LENGTH)
    if machine.heap.read(length) == default_of(length):
        sequences.fill(machine, receiver, [])


def _entries(machine: Machine, value: Value) -> Object | None:
    """Return the dict that is the only argument, if it is one."""
    held = next(iter(value)) if len(value) == 1 else None
    if isinstance(held, Tuple) and len(held.items) == 1:
        return _entries(machine, held.items[0])
    return held if isinstance(held, Object) and dicts.is_dict(machine, held) else None


def _hold_values(machine: Machine, frame: Frame, receiver: Object, source: Object) -> None:
    """Put the values of a dict into a list, and under their keys into its attributes."""
    pairs = dicts.pairs(machine, frame, source)
    if pairs is None:
        sequences.put(machine, frame, receiver, None, dicts.values(machine, frame, source))
        sequences.forget_length(machine, receiver)
        return
    for key, value in pairs:
        sequences.append(machine, frame, receiver, value)
        for name in key:
            if isinstance(name, Constant) and isinstance(name.value, str):
                machine.write((receiver.place, name.value), value)


def named_children(machine: Machine, frame: Frame, receiver: Item | None) -> Value:
    """Return the parts of a model with their names, as far as `children` knows them: a list's are numbered, a dict's its keys."""
    found = children(machine, frame, receiver)
    held = next(iter(found))
    if not isinstance(held, Tuple) or not isinstance(receiver, Object):
        return UNKNOWN
    if is_container(machine, receiver):
        pairs = _named_parts(machine, frame, receiver)
    else:
        names = _names_of_parts(machine, frame, receiver)
        pairs = [(constant(name), part) for name, part in zip(names, held.items, strict=True)]
    return one(Tuple(tuple(one(Tuple(pair)) for pair in pairs)))


def table(machine: Machine, frame: Frame, receiver: Object) -> Value:
    """Return the dict of a model's parts by their names (`model._modules`); what is put into it goes into the model."""
    if not is_container(machine, receiver):
        return one(Object(receiver.place, PARTS))
    found = part_tables.made(machine, receiver)
    for name, part in _named_parts(machine, frame, receiver):
        dicts.put(machine, frame, found, name, part)
    return one(found)


def _names_of_parts(machine: Machine, frame: Frame, receiver: Object) -> list[str]:
    """Return the names of the attributes that hold parts of a model."""
    found: list[str] = []
    for name in machine.heap.names_at(receiver.place):
        value = machine.read(frame, (receiver.place, name)) if name[:1] not in {"#", "["} else NOTHING
        if value and all(classes.is_model_object(machine, frame, item) for item in value):
            found.append(name)
    return found


def children(machine: Machine, frame: Frame, receiver: Item | None) -> Value:
    """Return the parts of a model, in order: the elements of one that is a container, else what its attributes hold.

    Of what a library's own class holds is known whose it is, of an attribute of unknown value nothing.
    """
    if not isinstance(receiver, Object) or not receiver.place:
        return UNKNOWN
    if is_container(machine, receiver):
        return parts(machine, frame, receiver)
    if not _are_parts_known(machine, receiver):
        return one(Method(Library(".children"), receiver)) if isinstance(receiver.kind, Library) else UNKNOWN
    names = [
        name
        for name in machine.heap.names_at(receiver.place)
        if not name.startswith("#") and name != "training"
    ]
    held = [machine.read(frame, (receiver.place, name)) for name in names]
    if any(isinstance(item, Unknown | Opaque) for value in held for item in value):
        return UNKNOWN
    found = _names_of_parts(machine, frame, receiver)
    return one(Tuple(tuple(machine.read(frame, (receiver.place, name)) for name in found)))


def replaced_parts(machine: Machine, frame: Frame, receiver: Object) -> list[Value]:
    """Return the models that the program has made attributes of a model of a library, other than by its constructor."""
    if not receiver.place or is_container(machine, receiver) or not isinstance(receiver.kind, Library):
        return []
    made = machine.catalogue.member(receiver.kind.name, "__init__")
    given = {parameter.name for parameter in made[1].parameters} if made is not None else set()
    names = [name for name in _names_of_parts(machine, frame, receiver) if name not in given]
    return [machine.read(frame, (receiver.place, name)) for name in names]


def _are_parts_known(machine: Machine, receiver: Object) -> bool:
    """Tell whether what a model holds is what the program gives it: the classes of libraries that it is made of hold nothing."""
    libraries = [base for base in classes.linear(machine, receiver.kind) if isinstance(base, Library)]
    if isinstance(receiver.kind, Library):
        libraries.insert(0, receiver.kind)
    entry = machine.catalogue.lookup(libraries[0].name) if libraries else None
    return len(set(libraries)) <= 1 or (isinstance(entry, schema.Class) and entry.is_leaf)


#: Parts of a model, and of its parts, that are looked for; more are only some parts.
_PARTS: Final = 64


def every_part(
    machine: Machine, frame: Frame, receiver: Item | None, *, inner_first: bool = False
) -> tuple[list[Item], bool]:
    """Return a model and all its parts, the outer before the inner ones or after them, and whether there are no others."""
    found: dict[Item, None] = {}
    seen: set[Item] = set()
    is_all = receiver is not None

    def visit(item: Item) -> None:
        nonlocal is_all
        if item in seen or len(seen) >= _PARTS:
            is_all = is_all and item in seen
            return
        seen.add(item)
        if not inner_first:
            found[item] = None
        inner = next(iter(children(machine, frame, item)))
        is_all = is_all and isinstance(inner, Tuple)
        for value in inner.items if isinstance(inner, Tuple) else ():
            for part in ordered(value):
                visit(part)
        found[item] = None

    if receiver is not None:
        visit(receiver)
    return list(found), is_all


def modules(
    machine: Machine, frame: Frame, receiver: Item | None, position: ops.Pos, *, named: bool
) -> Value:
    """Return a model and all its parts, with their names if they are `named`."""
    found, is_all = every_part(machine, frame, receiver)
    each = [one(Tuple((UNKNOWN, one(item)))) if named else one(item) for item in found]
    if is_all:
        return one(Tuple(tuple(each)))
    rest = one(Tuple((UNKNOWN, UNKNOWN))) if named else UNKNOWN
    return sequences.filled(machine, frame, f"modules@{position}", each, [rest])


def parts(machine: Machine, frame: Frame, receiver: Object) -> Value:
    """Return the parts of a model that is a list or a dict, in order: as a tuple where their number is known."""
    return one(Tuple(tuple(part for _, part in _named_parts(machine, frame, receiver))))


def _named_parts(machine: Machine, frame: Frame, receiver: Object) -> list[tuple[Value, Value]]:
    """Return the parts of a list or a dict with their names: one for all of them, where their number is not known."""
    if dicts.is_dict(machine, receiver):
        named = dicts.pairs(machine, frame, receiver)
    else:
        known = containers.known_elements(machine, frame, one(receiver))
        own = {
            machine.read(frame, (receiver.place, name)): name
            for name in _names_of_parts(machine, frame, receiver)
        }
        named = (
            None
            if known is None
            else [(constant(own.get(part, str(i))), part) for i, part in enumerate(known)]
        )
    return (
        named
        if named is not None
        else [(UNKNOWN, containers.elements(machine, frame, receiver, values=True))]
    )
