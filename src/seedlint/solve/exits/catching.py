"""Which handlers catch an exception."""

from __future__ import annotations

import builtins
from typing import Final

from seedlint.solve.objects import classes, containers, hazards, sequences
from seedlint.solve.state.frame import Exit, Frame
from seedlint.solve.state.items import Class, Item, Library, Object, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, UNKNOWN, join_all, one, ordered

_GROUP: Final = Library("builtins.ExceptionGroup")
#: What holds several exceptions.
_GROUPS: Final = frozenset({_GROUP, Library("builtins.BaseExceptionGroup")})
#: The attribute of a group that holds them.
EXCEPTIONS: Final = "exceptions"


def catches(machine: Machine, frame: Frame, types: Value, way: Exit) -> bool | None:
    """Return whether a handler of these types catches an exception, or None where that is open.

    Classes of the program's own are only raised by the program, which is followed.
    """
    wanted = [kind for item in types for kind in _types_in(item)]
    if not way.value and way.may and not way.foreign and wanted:
        return False if all(isinstance(kind, Class) for kind in wanted) else None
    answers: set[bool | None] = set()
    for item in way.value:
        each = {_is_caught(machine, frame, item, kind) for kind in wanted}
        answers.add(True if True in each else None if None in each or not each else False)
    return answers.pop() if len(answers) == 1 else None


def _types_in(item: Item) -> list[Item | None]:
    if isinstance(item, Tuple):
        return [kind for value in item.items for held in value for kind in _types_in(held)]
    return [item if isinstance(item, Class | Library) else None]


def _is_caught(machine: Machine, frame: Frame, raised: Item, wanted: Item | None) -> bool | None:
    kind = raised.kind if isinstance(raised, Object) else raised
    if wanted is None or not isinstance(kind, Class | Library):
        return None
    if kind in hazards.OUTSIDE:
        expected = _built_in(wanted)
        return None if expected is not None and expected in hazards.FROM_OUTSIDE else False
    if kind in _GROUPS and wanted not in _GROUPS:
        return _is_part_caught(machine, frame, raised, wanted)
    order = classes.linear(machine, kind)
    if wanted in order:
        return True
    built_in = [_built_in(base) for base in (*order, kind)]
    of_language = next((base for base in built_in if base is not None), None)
    expected = _built_in(wanted)
    if of_language is not None and expected is not None:
        return issubclass(of_language, expected)
    plain = isinstance(kind, Class) and not classes.unresolved_bases(machine, kind)
    return False if (of_language is not None or plain) and isinstance(wanted, Class) else None


def part_of(machine: Machine, frame: Frame, types: Value, raised: Value, what: str) -> Value:
    """Return the group that `except*` gives a handler of these types: of what was raised, what they catch."""
    wanted = [kind for item in types for kind in _types_in(item)]
    held = [
        each
        for item in ordered(raised)
        for each in ordered(_held(machine, frame, item) if _is_group(item) else one(item))
        if any(_is_caught(machine, frame, each, kind) is not False for kind in wanted)
    ]
    made = Object(machine.place(frame, what), _GROUP)
    inner = sequences.new_list(machine, frame, f"{EXCEPTIONS} of {what}", frozenset(held) or UNKNOWN, least=1)
    machine.write((made.place, EXCEPTIONS), inner)
    return one(made)


def _is_group(item: Item) -> bool:
    return isinstance(item, Object) and item.kind in _GROUPS


def _held(machine: Machine, frame: Frame, group: Item) -> Value:
    """Return any of the exceptions in a group."""
    rows = (
        machine.read(frame, (group.place, EXCEPTIONS))
        if isinstance(group, Object) and group.place
        else NOTHING
    )
    return join_all(
        containers.elements(machine, frame, each)
        if isinstance(each, Object)
        else join_all(each.items)
        if isinstance(each, Tuple)
        else UNKNOWN
        for each in rows
    )


def _is_part_caught(machine: Machine, frame: Frame, group: Item, wanted: Item) -> bool | None:
    """Return what `except*` finds in a group: False if none of the exceptions in it can be what is wanted."""
    inner = _held(machine, frame, group)
    answers = {_is_caught(machine, frame, each, wanted) for each in inner}
    return False if answers == {False} else None


def _built_in(item: Item) -> type[BaseException] | None:
    """Return the exception of the language that a name stands for."""
    if not isinstance(item, Library) or not item.name.startswith("builtins."):
        return None
    found = getattr(builtins, item.name[9:], None)
    return found if isinstance(found, type) and issubclass(found, BaseException) else None
