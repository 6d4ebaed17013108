"""Which calls may run code of the program out of sight, so that what they raise may be one of the program's own exceptions.

A library runs such code where it is given it: a function, an object of one of the program's classes, or something that holds one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.solve.objects.kinds import is_definite
from seedlint.solve.state.items import (
    Class,
    Constant,
    Count,
    Function,
    Given,
    Item,
    LazyIterator,
    Library,
    Method,
    Object,
    Text,
    Tuple,
    Value,
    Wrapped,
)
from seedlint.solve.state.machine import Machine

#: Cells of an object that are looked at; what holds more may hold anything.
_CELLS: Final = 24
#: How deep what an object holds is looked at.
_DEPTH: Final = 3


def is_foreign(machine: Machine, called: Value, given: Sequence[Given]) -> bool:
    """Tell whether a call may run code of the program out of sight: nothing is known of what is called, or it is a library's
    that is given something of the program's, or belongs to what holds such.
    """
    if all(isinstance(item, Function | Class | Wrapped) or _is_own_method(item) for item in called):
        return not called
    for item in called:
        library = item.function if isinstance(item, Method) else item
        if not isinstance(library, Library) or not _is_described(machine, library.name):
            return True
        if isinstance(item, Method) and not _is_receiver(machine, item.receiver):
            return True
    return not all(_is_without_code(machine, value, _DEPTH) for _, _, value in given)


def _is_own_method(item: Item) -> bool:
    return isinstance(item, Method) and isinstance(item.function, Function)


def _is_described(machine: Machine, name: str) -> bool:
    owner, _, member = name.rpartition(".")
    if name.startswith("builtins.") or is_definite(machine, name):
        return True
    return bool(owner) and machine.catalogue.member(owner, member) is not None


def _is_receiver(machine: Machine, item: Item) -> bool:
    """Tell whether an object's method runs no code of the program; of what is not followed that is taken for granted."""
    return not isinstance(item, Object) or not item.place or _holds_no_code(machine, item, _DEPTH)


def _is_without_code(machine: Machine, value: Value, depth: int) -> bool:
    return bool(value) and all(_item_is_without_code(machine, item, depth) for item in value)


def _item_is_without_code(machine: Machine, item: Item, depth: int) -> bool:
    match item:
        case Constant() | Library() | Count() | Text():
            return True
        case Tuple(items=items):
            return depth > 0 and all(_is_without_code(machine, each, depth - 1) for each in items)
        case LazyIterator(functions=functions, sources=sources):
            return depth > 0 and all(
                _is_without_code(machine, each, depth - 1) for each in (*functions, *sources)
            )
        case Object(kind=Library()):
            return not item.place or _holds_no_code(machine, item, depth)
        case _:
            return False


def _holds_no_code(machine: Machine, item: Object, depth: int) -> bool:
    if not isinstance(item.kind, Library):
        return False
    names = machine.heap.names_at(item.place)
    return (
        depth > 0
        and len(names) <= _CELLS
        and all(
            _is_without_code(machine, value, depth - 1)
            for value in (machine.heap.read((item.place, name)) for name in names)
            if value
        )
    )
