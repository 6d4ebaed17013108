"""Loops that copy the weights of one model into another: `for mine, its in zip(target.parameters(), model.parameters())`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from seedlint.ir import ops
from seedlint.solve.state.items import LazyIterator, Value

#: Methods that put a tensor into another, and those that give the same numbers in another place.
_PUTS: Final = frozenset({"copy_"})
_SAME: Final = frozenset({"clone", "detach", "to", "cpu", "cuda", "contiguous"})
#: Attributes that stand for the tensor itself.
_ITSELF: Final = frozenset({"data"})


def copied_into(op: ops.For, iterator: Value) -> list[Value]:
    """Return the models all of whose weights each turn of a loop replaces by those of another."""
    models = _given_out(iterator)
    if not any(models) or not isinstance(op.body[0] if op.body else None, ops.Unpack):
        return []
    names = _targets(op)
    if len(names) != len(models):
        return []
    return [models[names.index(name)] for name in _replaced(op.body, names) if models[names.index(name)]]


def _given_out(iterator: Value) -> list[Value]:
    """Return the models whose weights an iterator goes through side by side."""
    (item, *others) = iterator or (None,)
    if others or not isinstance(item, LazyIterator) or item.kind != "zip":
        return []
    return [
        frozenset(model for each in source if isinstance(each, LazyIterator) for model in each.weights_of)
        for source in item.sources
    ]


def _targets(op: ops.For) -> list[str]:
    """Return the names of what each turn gets, in order; none if these are not plain names."""
    unpack = op.body[0]
    assert isinstance(unpack, ops.Unpack), "asked before"
    stored = {each.src: each.name for each in op.body if isinstance(each, ops.Store)}
    return [stored[register] for register in unpack.dsts if register in stored]


def _replaced(body: ops.Block, names: list[str]) -> Iterator[str]:
    """Yield the names of the tensors that a block fills with another of them, as it is."""
    made: dict[ops.Reg, ops.Op] = {}
    for op in body:
        match op:
            case ops.Call(func=func, args=(given, *_)) if isinstance(put := made.get(func), ops.Attr):
                goal = _tensor(made, put.obj) if put.name in _PUTS else ""
                source = _tensor(made, given.reg)
            case ops.SetAttr(obj=obj, name=name, src=src) if name in _ITSELF:
                goal, source = _tensor(made, obj), _tensor(made, src)
            case _:
                goal = source = ""
        if goal in names and source in names and goal != source:
            yield goal
        register = getattr(op, "dst", None)
        if register is not None:
            made[register] = op


def _tensor(made: dict[ops.Reg, ops.Op], register: ops.Reg) -> str:
    """Return the name of the tensor that a register holds, also by way of what gives the same numbers; "" if it is none."""
    while True:
        match made.get(register):
            case ops.Load(name=name):
                return name
            case ops.Attr(obj=obj, name=name) if name in _ITSELF:
                register = obj
            case ops.Call(func=func) if (
                isinstance(method := made.get(func), ops.Attr) and method.name in _SAME
            ):
                register = method.obj
            case _:
                return ""
