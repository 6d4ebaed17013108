"""The end of objects that say what it does: `__del__`, what `weakref.finalize` keeps for it, and what generators do that wait
within `try` ... `finally`, or `with`.

An object ends where the last name, attribute or element that held it lets go of it. What holds it is looked for in the whole
heap, so this is only asked in programs with such objects. Objects that no name ever held are not seen to end.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.ir.walk import all_ops, blocks_of
from seedlint.solve.objects import containers, special
from seedlint.solve.objects.kinds import is_container
from seedlint.solve.state import progress
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first
from seedlint.solve.state.heap import Cell
from seedlint.solve.state.items import Generator, Given, Item, Object, Partial, Value, contents
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
        if _has_ending(machine, frame, item) and not is_held(machine, item, cell):
            _end(machine, frame, item)


def emptying(machine: Machine, frame: Frame, item: Item, run: Callable[[], None]) -> None:
    """Take elements out of a container, and end those that nothing else holds."""
    if not machine.finalizes or not isinstance(item, Object) or not is_container(machine, item):
        run()
        return
    held = containers.elements(machine, frame, item, values=True)
    run()
    for each in ordered(held - containers.elements(machine, frame, item, values=True)):
        let_go(machine, frame, one(each), (item.place, ""))


def leave_scope(machine: Machine, frame: Frame, returned: Value) -> None:
    """End the objects that only the variables of a function hold which returns; its arguments are held by its caller."""
    if not machine.finalizes or frame.function.kind not in {"function", "lambda"}:
        return
    given = {param.name for param in frame.function.params}
    returned |= frozenset(inner for item in returned for inner in _inside(item))
    for name in list(machine.heap.names_at(frame.env)):
        held = machine.heap.read((frame.env, name))
        if not held & returned and not name.startswith("#") and name not in given:
            let_go(machine, frame, held, (frame.env, name))


def noted(machine: Machine, item: Generator) -> Generator:
    """Return a generator that is made, after noting whether its end is worth looking for."""
    machine.finalizes = machine.finalizes or has_last_words(machine, item)
    return item


def has_last_words(machine: Machine, item: Generator) -> bool:
    """Tell whether a generator may wait where leaving it does something."""
    if item.is_coroutine or item.is_context:
        return False
    known = machine.code[item.function.ref.module].learnt.last_words
    code = machine.function(item.function.ref)
    if id(code) not in known:
        known[id(code)] = any(
            isinstance(op, ops.With) or (isinstance(op, ops.Try) and bool(op.final))
            for op in all_ops(code.body)
            if any(isinstance(inner, ops.Yield) for block in blocks_of(op) for inner in all_ops(block))
        )
    return known[id(code)]


def _has_ending(machine: Machine, frame: Frame, item: Item) -> bool:
    if isinstance(item, Generator):
        return has_last_words(machine, item) and progress.has_begun(machine, frame, item)
    if not isinstance(item, Object):
        return False
    return special.defines(machine, frame, item, "__del__") or bool(_finalizers(machine, item))


def _finalizers(machine: Machine, item: Object) -> Value:
    return machine.heap.read((item.place, _FINALIZERS)) if item.place else NOTHING


def is_held(machine: Machine, item: Item, besides: Cell | None = None) -> bool:
    """Tell whether a variable, attribute or element holds something, other than the one `besides`."""
    return any(
        cell != besides and any(each == item or item in _inside(each) for each in value)
        for cell, (value, _) in machine.heap.cells.items()
    )


def _inside(item: Item, depth: int = 3) -> frozenset[Item]:
    held = tuple(value for _, value in item.bindings) if isinstance(item, Generator) else contents(item)
    found = frozenset(inner for value in held for inner in value)
    return found.union(*(_inside(each, depth - 1) for each in found)) if depth else found


def _end(machine: Machine, frame: Frame, item: Item) -> None:
    if isinstance(item, Generator):
        machine.do.call(frame, machine.do.attribute(frame, one(item), "close", -1), [], -1)
    if not isinstance(item, Object):
        return
    for action in ordered(_finalizers(machine, item)):
        machine.write((item.place, _FINALIZERS), NOTHING)
        machine.do.call(frame, one(action), [], -1)
    special.call_special(machine, frame, one(item), "__del__", [], -1)
