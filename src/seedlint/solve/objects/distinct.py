"""What a set holds: each element once, as far as it is known which are equal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.solve.objects import kinds, sequences
from seedlint.solve.objects.kinds import SET
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Class, Constant, Function, Item, Library, Module, Object, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import join_all

FROZEN: Final = Library("builtins.frozenset")
KINDS: Final = frozenset({SET, FROZEN})


def is_set(item: Item) -> bool:
    """Return whether an item is a set of the language's own."""
    return isinstance(item, Object) and item.kind in KINDS


def is_definite(machine: Machine, value: Value) -> bool:
    """Tell whether a value is one thing of which it is known to what it is equal."""
    if len(value) != 1:
        return False
    (item,) = value
    if isinstance(item, Tuple):
        return all(is_definite(machine, each) for each in item.items)
    if isinstance(item, Library):
        return kinds.is_definite(machine, item.name)
    return isinstance(item, Function | Class | Constant | Module) or kinds.is_member(item)


def distinct(machine: Machine, known: Sequence[Value]) -> list[Value] | None:
    """Return elements without those that come again, None if it is not known which are equal."""
    if len(known) > 1 and not all(is_definite(machine, value) for value in known):
        return None
    return list(dict.fromkeys(known))


def fill(machine: Machine, item: Object, known: Sequence[Value], rest: Sequence[Value] = ()) -> None:
    """Make a set hold the elements `known`, each once, and perhaps more of `rest`."""
    held = distinct(machine, known)
    if held is not None:
        sequences.fill(machine, item, held, rest)
    else:
        sequences.fill(machine, item, [join_all(known)], [*known, *rest])


def add(machine: Machine, frame: Frame, item: Object, value: Value) -> None:
    """Do `set.add(value)`."""
    known = sequences.known_elements(machine, frame, item)
    if known is None:
        sequences.append(machine, frame, item, value, certain=False)
    else:
        fill(machine, item, [*known, value])
