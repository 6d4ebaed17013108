"""Hooks: what a call of an object calls before and after, until the handle that registering it gave is removed.

An object keeps a tuple of handles in a cell for each of the two; the handle keeps the hook, so that removing it forgets that.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal, TypeAlias

from seedlint.ir import ops
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Given, Item, Object, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, UNKNOWN, join, one

When: TypeAlias = Literal["before", "after"]
_CELLS: Final[dict[When, str]] = {"before": "#called before", "after": "#called after"}
_HOOK: Final = "hook"


def attach(
    machine: Machine,
    frame: Frame,
    receiver: Item | None,
    hook: Value,
    when: When,
    kind: Item,
    position: ops.Pos,
) -> Value:
    """Let every call of the receiver call a hook too; return the handle that takes it off."""
    handle = Object(machine.place(frame, f"hook@{position}"), kind)
    machine.write((handle.place, _HOOK), hook)
    if isinstance(receiver, Object) and receiver.place:
        cell = (receiver.place, _CELLS[when])
        handles = (*_handles(machine.read(frame, cell)), one(handle))
        machine.write(cell, one(Tuple(tuple(dict.fromkeys(handles)))))
    return one(handle)


def detach(machine: Machine, handle: Item | None) -> None:
    """Take a hook off."""
    if isinstance(handle, Object) and handle.place:
        machine.write((handle.place, _HOOK), NOTHING)


def run(machine: Machine, frame: Frame, item: Object, when: When, result: Value, position: ops.Pos) -> Value:
    """Call the hooks of an object; return what the call of the object gives, which a hook may replace."""
    for hook in attached(machine, frame, item, when) if item.place else ():
        if machine.state is not None:
            given: list[Given] = [("positional", "", one(item)), ("positional", "", UNKNOWN)]
            given += [("positional", "", result)] if when == "after" else []
            result = join(result, machine.do.call(frame, hook, given, position))
    return result


def attached(machine: Machine, frame: Frame, item: Object, when: When) -> Iterator[Value]:
    """Yield the hooks of an object, in order; each is looked up when it is its turn."""
    for handle in _handles(machine.read(frame, (item.place, _CELLS[when]))):
        for each in handle:
            hook = machine.read(frame, (each.place, _HOOK)) if isinstance(each, Object) else NOTHING
            if hook:
                yield hook


def _handles(value: Value) -> tuple[Value, ...]:
    """Return the handles that a cell holds, in order; after a branch, those of either way."""
    found = [handle for item in value if isinstance(item, Tuple) for handle in item.items]
    return tuple(dict.fromkeys(found))
