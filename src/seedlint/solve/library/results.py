"""What calls of library functions return, by the classes that the catalogue declares."""

from __future__ import annotations

from typing import Final

from seedlint.catalogue import schema
from seedlint.ir import ops
from seedlint.solve.language import python
from seedlint.solve.library import splits
from seedlint.solve.objects import deposited, inner_parts, sequences
from seedlint.solve.objects.arguments import Bound
from seedlint.solve.objects.kinds import is_generator
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Class, Given, Item, Library, Object, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NONE, PRESENT, TRUE, UNKNOWN, as_text, constant, one

#: Which class method of a library, if any, fills the model that is being made.
_FILLED_BY: Final = ("#filled", "by")
#: What stands for the class of what the program has put into the folder in an argument.
_DEPOSITED: Final = "deposited"


def made(machine: Machine, frame: Frame, entry: schema.Callable, bound: Bound, position: ops.Pos) -> Value:
    """Return what a call returns by its declared class, with what of the arguments is handed on to it."""
    if entry.result == "builtins.list" and isinstance(machine.catalogue.lookup(entry.elements), schema.Class):
        split = splits.parts(machine, frame, entry, bound, position)
        if split is not None:
            return sequences.filled(machine, frame, f"{entry.name}()@{position}", split)
        element = Object(machine.place(frame, f"{entry.name}()[]@{position}"), Library(entry.elements))
        elements = _handed_on(machine, frame, entry, bound, one(element), position)
        return sequences.new_list(machine, frame, f"{entry.name}()@{position}", elements)
    parts = [_part(machine, frame, entry, number, position) for number in range(len(entry.parts))]
    if any(part != UNKNOWN for part in parts):
        members = one(
            Tuple(tuple(_handed_on(machine, frame, entry, bound, part, position) for part in parts))
        )
        is_tuple = entry.result == "builtins.tuple"
        return (
            members if is_tuple else sequences.new_list(machine, frame, f"{entry.name}()@{position}", members)
        )
    result = (
        _filled(machine, frame, entry, bound, position)
        if _is_whole(machine, frame, entry, bound)
        else _result(machine, frame, entry, bound.receiver, position)
    )
    return _handed_on(machine, frame, entry, bound, result, position)


def _filled(machine: Machine, frame: Frame, entry: schema.Callable, bound: Bound, position: ops.Pos) -> Value:
    """Return a model whose weights are all read, so that its constructor gives it none."""
    meta = frame.meta
    frame.meta = "tensors"
    result = _result(machine, frame, entry, bound.receiver, position)
    frame.meta = meta
    return result


def _is_whole(machine: Machine, frame: Frame, entry: schema.Callable, bound: Bound) -> bool:
    """Tell whether a call reads a model out of a folder that is known to hold all of its weights."""
    folders = (name for effect in entry.effects for name in effect.condition.unless_whole)
    return any(deposited.fits(machine, frame, bound, folder) for folder in folders)


def _part(machine: Machine, frame: Frame, entry: schema.Callable, number: int, position: ops.Pos) -> Value:
    """Return a member of the tuple that a call returns, by its declared class if that is one of a library."""
    name = entry.parts[number]
    is_plain = not name or name.startswith("builtins.") or name == "self"
    if is_plain or not isinstance(machine.catalogue.lookup(name), schema.Class):
        return UNKNOWN
    return _instance(machine, frame, entry, Library(name), position, f"[{number}]")


def _result(
    machine: Machine, frame: Frame, entry: schema.Callable, receiver: Item | None, position: ops.Pos
) -> Value:
    """Return what a call returns by its declared class."""
    if entry.result == "self" and isinstance(receiver, Class):
        unknown: list[Given] = [("star", "", UNKNOWN), ("double_star", "", UNKNOWN)]
        outer = machine.read(frame, _FILLED_BY)
        machine.write(_FILLED_BY, constant(entry.name.rpartition(".")[2]))
        result = machine.do.call(frame, one(receiver), unknown, position)
        machine.write(_FILLED_BY, outer)
        return result
    if entry.result == "self" and entry.binding == "class" and isinstance(receiver, Library):
        return _instance(machine, frame, entry, receiver, position)
    if entry.result == "self" and receiver is not None:
        return one(receiver)
    if entry.result == "None":
        return NONE
    if entry.result in python.PLAIN:
        return UNKNOWN if entry.result == "builtins.object" else PRESENT
    if not entry.result or machine.catalogue.lookup(entry.result) is None:
        return UNKNOWN
    if entry.result == "builtins.list":
        return sequences.new_list(machine, frame, f"{entry.name}()@{position}", UNKNOWN)
    if entry.result.startswith("builtins."):
        place = machine.place(frame, f"{entry.name}()@{position}")
        return one(Object(place, Library(entry.result)))
    return _instance(machine, frame, entry, Library(entry.result), position)


def is_filled(machine: Machine, frame: Frame, owner: str) -> bool:
    """Return whether a constructor of a library runs within a class method, of a class of the program below it, that fills what
    that constructor makes: `from_pretrained` of the library's own class draws nothing, so only what the program adds is new.
    """
    method = as_text(machine.read(frame, _FILLED_BY))
    found = machine.catalogue.member(owner, method) if method else None
    if found is None or found[1].binding != "class" or not machine.catalogue.is_model(owner):
        return False
    return not any(
        e.kind in {"draws", "builds"} and e.condition == schema.Condition() for e in found[1].effects
    )


def _instance(
    machine: Machine, frame: Frame, entry: schema.Callable, kind: Library, position: ops.Pos, part: str = ""
) -> Value:
    """Return an object of a library class, as a function of the library makes it; a model has a mode."""
    if not machine.catalogue.is_model(kind.name):
        made = Object("", kind)
        if not part and is_generator(machine, made):
            made = Object(machine.place(frame, f"{entry.name}()@{position}"), kind)
        return one(made)
    place = machine.place(frame, f"{entry.name}(){part}@{position}")
    machine.write((place, "training"), TRUE)
    return one(Object(place, kind))


def new_like(
    machine: Machine, frame: Frame, name: str, bound: Bound, path: str, position: ops.Pos
) -> Value | None:
    """Return a new object of the class that an attribute of an argument (`config._model`) is declared to have, or of that which
    the receiver finds for what was put into a folder (`path.deposited`); None if it is not known of all that the argument may be.
    """
    argument, _, attribute = path.rpartition(".")
    entry = schema.Callable(name)
    if attribute == _DEPOSITED:
        kinds: list[Library] | None = deposited.classes_for_task(machine, frame, bound, argument)
    else:
        kinds = _declared_kinds(machine, bound, argument, attribute)
    made: set[Item] = set()
    for kind in kinds or ():
        made |= _instance(machine, frame, entry, kind, position)
    return _handed_on(machine, frame, entry, bound, frozenset(made), position) if made else None


def _declared_kinds(machine: Machine, bound: Bound, argument: str, attribute: str) -> list[Library] | None:
    """Return the classes that an attribute of an argument is declared to have; what finds the class for a task has that one."""
    found: list[Library] = []
    for item in bound.get(argument):
        declared = item.kind.name if isinstance(item, Object) and isinstance(item.kind, Library) else ""
        kind = machine.catalogue.attribute(declared, attribute) if declared else None
        if not kind or not isinstance(machine.catalogue.lookup(kind), schema.Class):
            return None
        found.append(deposited.for_task(machine, bound.receiver, Library(kind)) or Library(kind))
    return found


def _handed_on(
    machine: Machine, frame: Frame, entry: schema.Callable, bound: Bound, made: Value, position: ops.Pos
) -> Value:
    """Let what a function makes have the arguments that its class's constructor has parameters for: those are handed on to it.

    A model has the defaults of its factory, too. Of other results only those that are given something are told from others
    of their class.
    """
    given = {**bound.values, **bound.more}
    result: set[Item] = set()
    for item in made:
        if isinstance(item, Object) and isinstance(item.kind, Library) and item != bound.receiver:
            handed = {**bound.defaults, **given} if item.place else given
            names = [name for name in inner_parts.constructed_with(machine, item.kind) if name in handed]
            placed = item.place or not names
            kept = item if placed else Object(machine.place(frame, f"{entry.name}()@{position}"), item.kind)
            for name in names:
                machine.write((kept.place, name), handed[name])
            result.add(kept)
        else:
            result.add(item)
    return frozenset(result)
