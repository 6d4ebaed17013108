"""Parts of the objects of libraries: those that they make themselves (`model.bert`, `loader.sampler`), and those that are put
deep into a model of which the inside is not known: `model.classifier[1] = layer`, `model.heads.box = x`.

A model holds each of the latter in a cell that begins with `+`, so that the part goes with the model, and its weights with
the model's.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from seedlint.solve.objects.kinds import is_container
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.heap import Cell
from seedlint.solve.state.items import Item, Library, Method, Object, Opaque, Tuple, Unknown, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import UNKNOWN, as_text, constant, one

#: The cell of what could not be resolved that tells the names of all its attributes.
_NAMES: Final = "#names"


def owner_of(item: Item) -> Item | None:
    """Return the object of which an item is an attribute that nothing is known of but its name, or but what calling it draws
    (`model.classifier`); or what could not be resolved, itself, as all of its attributes are such.
    """
    match item:
        case Method(function=Library(), receiver=Object() | Opaque() as owner):
            return owner
        case Opaque():
            return item
        case _:
            return None


def stands_for_parts(item: Item) -> bool:
    """Tell whether an item is an attribute of an object, of which only the name is known: its parts are of the same object."""
    match item:
        case Method(function=Library(name=name), receiver=Object()):
            return name[:1] == "."
        case _:
            return False


def place_of(owner: Item) -> str:
    """Return where the parts of an owner are kept."""
    match owner:
        case Object(place=place):
            return place
        case Opaque():
            return owner.built_at()
        case _:
            return ""


def put(machine: Machine, target: Item, value: Value) -> None:
    """Put what a value may be into what `target` is an attribute of, or into `target` that could not be resolved."""
    owner = target if _is_part(machine, target) else owner_of(target)
    place = place_of(owner) if owner is not None else ""
    if not place:
        return
    for part in value:
        if isinstance(part, Object) and part.place and part.place != place:
            machine.write((place, f"+{part.place}"), one(part))


def _is_part(machine: Machine, item: Item) -> bool:
    """Tell whether an item is a part that stands for its own parts (`model.layers`)."""
    return (
        isinstance(item, Object)
        and isinstance(item.kind, Library)
        and not is_container(machine, item)
        and machine.catalogue.is_model(item.kind.name)
    )


def cell_of_unresolved(machine: Machine, owner: Opaque, name: str) -> Cell:
    """Return the cell of an attribute that the program sets on what could not be resolved; not set, nothing is known of it."""
    cell = (place_of(owner), name)
    machine.heap.ground(cell, UNKNOWN)
    return cell


def know_present(machine: Machine, owner: Opaque, name: str, *, likely_true: bool) -> None:
    """Note that an attribute of what could not be resolved is not None; one that counts as true by default keeps whose it is."""
    known: Item = Method(Library(f".{name}"), owner, present=True) if likely_true else Unknown(present=True)
    machine.write((place_of(owner), name), one(known))


def know_names(machine: Machine, owner: Opaque, names: Iterable[str]) -> None:
    """Note the names of all attributes that what could not be resolved has."""
    machine.write((place_of(owner), _NAMES), one(Tuple(tuple(map(constant, names)))))


def names_of(machine: Machine, frame: Frame, owner: Opaque) -> list[str] | None:
    """Return the names of all attributes of what could not be resolved, also those that were set; None if not known."""
    (held, *others) = machine.read(frame, (place_of(owner), _NAMES)) or (None,)
    if others or not isinstance(held, Tuple):
        return None
    own = [name for name in machine.heap.names_at(place_of(owner)) if name.isidentifier()]
    return [*dict.fromkeys([*filter(None, map(as_text, held.items)), *own])]


def of_unresolved(machine: Machine, frame: Frame, owner: Opaque, name: str) -> Value:
    """Return an attribute of what could not be resolved: what the program has set, or what it is called by, whose it is."""
    own = Method(Library(f".{name}"), owner)
    held = machine.read(frame, (place_of(owner), name))
    return frozenset(own if item == Unknown() else item for item in held) or one(own)


def made(machine: Machine, frame: Frame, item: Object, name: str, kind: Library) -> Value:
    """Return a part that an object of a library has made itself: it has what of the object's arguments its own constructor
    takes. That of a model has the model's mode.
    """
    if not item.place:
        return one(Object("", kind))
    part = Object(f"{item.place}.{name}", kind)
    for given in (*constructed_with(machine, kind), "training"):
        if held := machine.read(frame, (item.place, given)):
            machine.write((part.place, given), held)
    if machine.catalogue.is_model(kind.name) and not machine.read(frame, (item.place, name)):
        machine.write((item.place, name), one(part))  # what is put into it goes with the model
    return one(part)


def constructed_with(machine: Machine, kind: Library) -> list[str]:
    """Return the parameters that the constructor of a library class names."""
    found = machine.catalogue.member(kind.name, "__init__")
    named = found[1].signature if found is not None else ()
    return [parameter.name for parameter in named if parameter.kind not in {"star", "double_star"}]
