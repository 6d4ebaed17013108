"""`contextvars`: a variable holds what was set last, or its default; a token holds what it was before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first, keyword
from seedlint.solve.state.heap import Cell
from seedlint.solve.state.items import Given, Item, Library, Object, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Method
from seedlint.solve.state.values import NONE, NOTHING, UNKNOWN, join, one, ordered

VARIABLE: Final = Library("contextvars.ContextVar")
_TOKEN: Final = Library("contextvars.Token")
#: The cells of what a variable holds, and of its default; of what it held before, in a token. They are no attributes.
_HELD: Final = "held here"
_DEFAULT: Final = "held by default"
_BEFORE: Final = "held before"
#: The cell of all variables that were made.
_ALL: Final[Cell] = ("contextvars", "made")
_CONTEXT: Final = Library("contextvars.Context")


def new_variable(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `ContextVar(name, default=...)`."""
    made = Object(machine.place(frame, f"variable@{position}"), VARIABLE)
    machine.write((made.place, _HELD), NOTHING)
    machine.write((made.place, _DEFAULT), keyword(given, "default"))
    machine.write(_ALL, join(machine.read(frame, _ALL), one(made)))
    return one(made)


def _get(machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos) -> Value:
    if not isinstance(receiver, Object):
        return UNKNOWN
    held = machine.read(frame, (receiver.place, _HELD))
    return held or first(given) or machine.read(frame, (receiver.place, _DEFAULT)) or UNKNOWN


def _set(machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos) -> Value:
    if not isinstance(receiver, Object):
        return UNKNOWN
    token = Object(machine.place(frame, f"token@{position}"), _TOKEN)
    machine.write((token.place, _BEFORE), machine.read(frame, (receiver.place, _HELD)))
    machine.write((receiver.place, _HELD), first(given))
    return one(token)


def _reset(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    tokens = first(given)
    token = next(iter(tokens)) if len(tokens) == 1 else None
    if isinstance(receiver, Object):
        before = machine.read(frame, (token.place, _BEFORE)) if isinstance(token, Object) else UNKNOWN
        machine.write((receiver.place, _HELD), before)
    return NONE


def copy_context(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `copy_context()`: what all variables hold now."""
    made = Object(machine.place(frame, f"context@{position}"), _CONTEXT)
    for name, cell in _variables(machine, frame):
        machine.write((made.place, name), machine.read(frame, cell))
    return one(made)


def _variables(machine: Machine, frame: Frame) -> list[tuple[str, Cell]]:
    """Return of each variable what a context keeps it under, and the cell of what it holds."""
    made = [item.place for item in ordered(machine.read(frame, _ALL)) if isinstance(item, Object)]
    return [(f"held by {place}", (place, _HELD)) for place in made]


def _run(machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `context.run(function, ...)`: what variables are set to stays in the context."""
    if not isinstance(receiver, Object) or not receiver.place:
        return machine.do.call(frame, first(given), given[1:], position)
    outside = {cell: machine.read(frame, cell) for _, cell in _variables(machine, frame)}
    for name, cell in _variables(machine, frame):
        machine.write(cell, machine.read(frame, (receiver.place, name)))
    result = machine.do.call(frame, first(given), given[1:], position)
    for name, cell in _variables(machine, frame):
        machine.write((receiver.place, name), machine.read(frame, cell))
        machine.write(cell, outside.get(cell, NOTHING))
    return result


METHODS: Final[dict[str, Method]] = {
    f"{VARIABLE.name}.get": _get,
    f"{VARIABLE.name}.set": _set,
    f"{VARIABLE.name}.reset": _reset,
    f"{_CONTEXT.name}.run": _run,
}
