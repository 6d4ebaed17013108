"""Which handlers catch an exception."""

from __future__ import annotations

import builtins
from typing import Final

from seedlint.solve.objects import classes, containers, hazards
from seedlint.solve.state.frame import Exit, Frame
from seedlint.solve.state.items import Class, Item, Library, Object, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, UNKNOWN, join_all

#: What holds several exceptions.
_GROUPS: Final = frozenset({Library("builtins.ExceptionGroup"), Library("builtins.BaseExceptionGroup")})


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


def _is_part_caught(machine: Machine, frame: Frame, group: Item, wanted: Item) -> bool | None:
    """Return what `except*` finds in a group: False if none of the exceptions in it can be what is wanted."""
    held = (
        machine.read(frame, (group.place, "args")) if isinstance(group, Object) and group.place else NOTHING
    )
    rows = [args.items[1] for args in held if isinstance(args, Tuple) and len(args.items) > 1]
    inner = join_all(
        containers.elements(machine, frame, each) if isinstance(each, Object) else UNKNOWN
        for row in rows
        for each in row
    )
    answers = {_is_caught(machine, frame, each, wanted) for each in inner}
    return False if answers == {False} else None


def _built_in(item: Item) -> type[BaseException] | None:
    """Return the exception of the language that a name stands for."""
    if not isinstance(item, Library) or not item.name.startswith("builtins."):
        return None
    found = getattr(builtins, item.name[9:], None)
    return found if isinstance(found, type) and issubclass(found, BaseException) else None
