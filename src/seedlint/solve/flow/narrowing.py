"""A variable that a condition asks for its kind is narrowed on both ways behind it: `if isinstance(x, str): ... else: ...`.

What is asked by `isinstance`, `issubclass`, `callable` or `hasattr`, also with `not`, `and` and `or`, is asked again of each
thing that the variable may be; on each way those remain of which the answer may be such.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, TypeAlias

from seedlint.ir import ops
from seedlint.solve.state import together
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import positional
from seedlint.solve.state.items import Item, Library
from seedlint.solve.state.loaded import AskedKind
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import one, truth

#: What holds of variables where a condition holds, and where it does not; the same of each way of the branches looked at.
_Claims: TypeAlias = tuple[tuple[AskedKind, ...], tuple[AskedKind, ...]]
_Known: TypeAlias = dict[int, tuple[tuple[AskedKind, ...], ...]]
_NOTHING: Final[_Claims] = ((), ())
#: The functions that ask, as names of the language.
_ASKING: Final = {
    name: one(Library(f"builtins.{name}")) for name in ("isinstance", "issubclass", "callable", "hasattr")
}


def look(frame: Frame, op: ops.If) -> None:
    """Find out, before a branch is run, what its conditions ask; that of `x and y` holds where `y` is asked."""
    known = frame.module.learnt.kinds
    if id(op) not in known:
        known[id(op)] = tuple(_on_ways(op, known))


def begin(machine: Machine, frame: Frame, op: ops.If, block: ops.Block) -> None:
    """Begin a way of a branch, which runs `block`: leave to each variable that is asked what it may be there."""
    at = next((index for index, arm in enumerate(op.arms) if arm.body is block), len(op.arms))
    for asked in frame.module.learnt.kinds[id(op)][at]:
        if frame.registers[asked.call.func] != _ASKING[asked.function]:
            continue
        cell = together.cell_of(machine, frame, asked.load)
        if cell[0] != frame.env:
            continue
        value = machine.heap.read(cell)
        if len(value) < 2:
            continue
        left = frozenset(i for i in value if _answer(machine, frame, asked.call, i) is not (not asked.holds))
        if left and left != value:
            machine.write(cell, left)


def _answer(machine: Machine, frame: Frame, call: ops.Call, item: Item) -> bool | None:
    """Return what the function that is called answers of one thing. That is asked apart: it leaves nothing behind."""
    given = [positional(one(item)), *(positional(frame.registers[arg.reg]) for arg in call.args[1:])]
    state = machine.state
    machine.heap.begin()
    answer = machine.do.call(frame, frame.registers[call.func], given, call.pos)
    machine.heap.discard()
    machine.state = state
    return truth(answer)


def _on_ways(op: ops.If, known: _Known) -> Iterator[tuple[AskedKind, ...]]:
    """Yield what is known of variables on each way: that of each arm, and that on which no condition holds."""
    failed: tuple[AskedKind, ...] = ()
    for arm in op.arms:
        holds, fails = _claims(arm.test, arm.condition, known)
        yield (*failed, *holds)
        failed += fails
    yield failed


def _claims(block: ops.Block, register: ops.Reg, known: _Known) -> _Claims:
    """Return what holds of variables where a register that a block fills is true, and where it is not."""
    loads = {op.dst: op for op in block if isinstance(op, ops.Load)}
    found = _NOTHING
    for op in block:
        match op:
            case ops.Call(dst=dst) if dst == register:
                found = _of_call(op, loads)
            case ops.Not(dst=dst, src=src) if dst == register:
                holds, fails = _claims(block, src, known)
                found = fails, holds
            case ops.Move(dst=dst, src=src) if dst == register:
                found = _claims(block, src, known)
            case ops.If(arms=(arm,)) if arm.condition == register and not arm.test:
                known[id(op)] = found
                found = _joined(found, arm.body, op.orelse, register, known)
            case _:
                pass
    return found


def _joined(left: _Claims, both: ops.Block, either: ops.Block, register: ops.Reg, known: _Known) -> _Claims:
    """Return the claims of `left and ...`, where `both` is run if the left side holds, or of `left or ...`."""
    if both and not either:
        return (*left[0], *_claims(both, register, known)[0]), ()
    if either and not both:
        return (), (*left[1], *_claims(either, register, known)[1])
    return _NOTHING


def _of_call(call: ops.Call, loads: dict[ops.Reg, ops.Load]) -> _Claims:
    function, args = loads.get(call.func), call.args
    if function is None or function.name not in _ASKING or any(arg.kind != "positional" for arg in args):
        return _NOTHING
    load = loads.get(args[0].reg) if len(args) == (1 if function.name == "callable" else 2) else None
    if load is None or load.scope not in {"local", "global"}:
        return _NOTHING
    holds, fails = (AskedKind(function.name, call, load, answer) for answer in (True, False))
    return (holds,), (fails,)
