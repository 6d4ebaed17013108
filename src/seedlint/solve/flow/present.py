"""What a condition asks to be None is something on the way where it is not, if the other way fills it or leaves.

Behind `if width is None: width = 3` nothing is None any more that may have been before. The same holds
of what a conditional expression yields: `args.width if args.width is not None else 3`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from msgspec import structs

from seedlint.ir import ops
from seedlint.ir.walk import all_ops
from seedlint.solve.flow.questions import Expression, none_asked, read_by_block
from seedlint.solve.state import together
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.heap import Cell
from seedlint.solve.state.items import Item, Object, Opaque, Unknown, Value
from seedlint.solve.state.loaded import Filled
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NONE, is_member_of_unknown

_LEAVES: Final = (ops.Return, ops.Raise, ops.Break, ops.Continue)


def begin(machine: Machine, frame: Frame, op: ops.If, *, holds: bool) -> None:
    """Begin the way of a branch where its condition holds, or where it does not: what it asks to be None may be known now."""
    filled = _found(frame, op)
    if filled is None or filled.where_none == holds or not filled.fills:
        return
    for cell in _cells(machine, frame, filled):
        value = machine.read(frame, cell)
        known = something(value)
        if known != value:
            machine.write(cell, known)


def end(frame: Frame, op: ops.If, *, holds: bool) -> None:
    """End such a way: where it yields what was asked, it yields something."""
    filled = _found(frame, op)
    if filled is not None and filled.where_none != holds:
        for register in filled.yields:
            frame.registers[register] = something(frame.registers[register])


def something(value: Value) -> Value:
    """Return what a value is where it is not None."""
    return frozenset(map(present, value - NONE)) or value


def present(item: Item) -> Item:
    """Return an item of which it is known that it is not None."""
    may_be_none = isinstance(item, Unknown | Opaque) or is_member_of_unknown(item)
    return structs.replace(item, present=True) if may_be_none else item


def _cells(machine: Machine, frame: Frame, filled: Filled) -> Iterator[Cell]:
    """Yield the cell of the variable that is asked, or of the attribute of the one object that the variable is."""
    assert filled.load is not None, "what is filled is read by a name"
    cell = together.cell_of(machine, frame, filled.load)
    if not filled.attribute:
        yield cell
        return
    owner = machine.read(frame, cell)
    item = next(iter(owner), None)
    if len(owner) == 1 and isinstance(item, Object) and item.place:
        yield (item.place, filled.attribute)


def _found(frame: Frame, op: ops.If) -> Filled | None:
    known = frame.module.learnt.present
    if id(op) not in known:
        known[id(op)] = _look(frame, op)
    return known[id(op)]


def _look(frame: Frame, op: ops.If) -> Filled | None:
    (arm, *others) = op.arms
    asked = None if others else none_asked(frame, arm)
    if asked is None:
        return None
    read, where_none = asked
    empty, held = (arm.body, op.orelse) if where_none else (op.orelse, arm.body)
    match read:
        case ("name", str() as name):
            attribute = ""
        case ("attr", ("name", str() as name), str() as attribute):
            pass
        case _:
            return Filled(where_none, None, "", fills=False, yields=_yields(read, held))
    load = next(each for each in arm.test if isinstance(each, ops.Load) and each.name == name)
    fills = _fills(empty, name, attribute) or (bool(empty) and isinstance(empty[-1], _LEAVES))
    return Filled(where_none, load, attribute, fills=fills, yields=_yields(read, held))


def _fills(block: ops.Block, name: str, attribute: str) -> bool:
    """Tell whether a block puts something into a variable, or into an attribute of that name."""
    if attribute:
        return any(isinstance(op, ops.SetAttr) and op.name == attribute for op in all_ops(block))
    return any(isinstance(op, ops.Store) and op.name == name for op in all_ops(block))


def _yields(read: Expression, block: ops.Block) -> tuple[ops.Reg, ...]:
    """Return the register in which a block ends, if it puts there what is read by an expression."""
    last = block[-1] if block else None
    if not isinstance(last, ops.Move) or read_by_block(block) != read:
        return ()
    return (last.dst,)
