"""The end of objects that say what it does: `__del__`, and what `weakref.finalize` keeps for it.

An object ends where the last name, attribute or element that held it lets go of it. What holds it is looked for in the whole
heap, so this is only asked in programs with such objects. Objects that no name ever held are not seen to end.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.objects import containers, special
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first
from seedlint.solve.state.heap import Cell
from seedlint.solve.state.items import Given, Item, Object, Partial, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, UNKNOWN, one, ordered

#: What is called when an object ends.
_FINALIZERS: Final = "[finalizers]"


def finalize(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `weakref.finalize(owner, function, ...)`; calling what it gives ends the owner before its time."""
    machine.finalizes = True
    action = frozenset(Partial(function, tuple(given[2:])) for function in first(given, 1)) or UNKNOWN
    for item in first(given):
        if isinstance(item, Object) and item.place:
            machine.write((item.place, _FINALIZERS), action)
    return action


def let_go(machine: Machine, frame: Frame, held: Value, cell: Cell) -> None:
    """End the object that a cell has held and holds no more, if nothing else holds it."""
    if machine.finalizes and len(held) == 1 and machine.state is not None:
        (item,) = held
        if (
            isinstance(item, Object)
            and _has_ending(machine, frame, item)
            and not _is_held(machine, item, cell)
        ):
            _end(machine, frame, item)


def leave_scope(machine: Machine, frame: Frame, returned: Value) -> None:
    """End the objects that only the variables of a function hold which returns; its arguments are held by its caller."""
    if not machine.finalizes or frame.function.kind not in {"function", "lambda"}:
        return
    given = {param.name for param in frame.function.params}
    for name in list(machine.heap.names_at(frame.env)):
        held = machine.heap.read((frame.env, name))
        if not held & returned and not name.startswith("#") and name not in given:
            let_go(machine, frame, held, (frame.env, name))


def _has_ending(machine: Machine, frame: Frame, item: Object) -> bool:
    return special.defines(machine, frame, item, "__del__") or bool(_finalizers(machine, item))


def _finalizers(machine: Machine, item: Object) -> Value:
    return machine.heap.read((item.place, _FINALIZERS)) if item.place else NOTHING


def _is_held(machine: Machine, item: Item, besides: Cell) -> bool:
    return any(
        cell != besides and any(each == item or item in _inside(each) for each in value)
        for cell, (value, _) in machine.heap.cells.items()
    )


def _inside(item: Item) -> frozenset[Item]:
    return frozenset(inner for value in containers.contents(item) for inner in value)


def _end(machine: Machine, frame: Frame, item: Object) -> None:
    for action in ordered(_finalizers(machine, item)):
        machine.write((item.place, _FINALIZERS), NOTHING)
        machine.do.call(frame, one(action), [], -1)
    special.call_special(machine, frame, one(item), "__del__", [], -1)
