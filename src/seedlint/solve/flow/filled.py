"""What a function fills where it is None: what it puts there is something else.

`if self._noise is None: self._noise = draw()` is written to draw once. Of most calls it is not known that they give something
else than None, and then the second time would draw again. It is no such place where the function asks the same again, as
settings do that have several sources, nor where what is put there is an attribute or an element, or what a dict may lack.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from seedlint.ir import ops
from seedlint.ir.walk import all_ops, blocks_of
from seedlint.solve.flow.present import present
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Opaque, Unknown, Value

#: What is asked or filled: a name and the attributes that lead on from it.
_Path: TypeAlias = tuple[str, ...]
#: The methods of dicts that give None for want of something else.
_MAY_GIVE_NOTHING: Final = ("get", "pop", "getenv")
_ENDS: Final = (ops.Return, ops.Raise)


def stored(frame: Frame, op: ops.Store | ops.SetAttr | ops.SetItem) -> Value:
    """Return what an assignment stores: something, where it fills what was None."""
    value = frame.registers[op.src]
    if not any(isinstance(item, Unknown | Opaque) and not item.present for item in value):
        return value
    learnt = frame.module.learnt.filled
    known = learnt.get(id(frame.function))
    if known is None:
        known = learnt[id(frame.function)] = frozenset(_found(frame.function))
    return frozenset(map(present, value)) if id(op) in known else value


def sets(function: ops.Function, name: str) -> bool:
    """Tell whether a function sets an attribute of that name itself: where it finds none there is none yet, as in a cache that is
    asked for in a `try` and filled by its handler. One that others set may have been set out of sight.
    """
    return any(isinstance(op, ops.SetAttr) and op.name == name for op in all_ops(function.body))


def _found(function: ops.Function) -> Iterator[int]:
    made = {
        op.dst: op
        for op in all_ops(function.body)
        if isinstance(op, ops.Load | ops.Attr | ops.Item | ops.Call | ops.Const)
    }
    places = _Places(made)
    asked = Counter(
        path for op in all_ops(function.body) if isinstance(op, ops.If) for path, _ in places.asked(op)
    )
    once = {path for path, times in asked.items() if times == 1}
    yield from places.filled(function.body, once)


class _Places:
    """The places that the operations of a function read and write, by what has made their registers."""

    def __init__(self, made: Mapping[ops.Reg, ops.Op]) -> None:
        self._made = made

    def asked(self, op: ops.If) -> Iterator[tuple[_Path, bool]]:
        """Yield the places that the conditions of a branch ask to be None, and whether they do so where it is taken."""
        for arm in op.arms:
            test = [*all_ops(arm.test)]
            if any(isinstance(each, ops.Not) for each in test):
                continue
            for each in test:
                if isinstance(each, ops.Compare) and each.operator in {"is", "is not"}:
                    right, path = self._made.get(each.right), self._path(each.left)
                    if path and isinstance(right, ops.Const) and right.value is None:
                        yield path, each.operator == "is"

    def filled(self, block: ops.Block, once: set[_Path]) -> Iterator[int]:
        """Yield the assignments of a block that fill one of the places."""
        for index, op in enumerate(block):
            for inner in blocks_of(op):
                yield from self.filled(inner, once)
            if isinstance(op, ops.If) and len(op.arms) == 1:
                body = op.arms[0].body
                for path, where_none in self.asked(op):
                    ends = bool(body) and isinstance(body[-1], _ENDS)
                    empty = body if where_none else (*op.orelse, *(block[index + 1 :] if ends else ()))
                    if path in once:
                        yield from self._filling([*all_ops(empty)], path)

    def _filling(self, body: Sequence[ops.Op], path: _Path) -> Iterator[int]:
        """Yield the assignments to a place, and those of the same thing to others (`value = self.known[key] = draw()`): only what
        is kept when the function is done is a cache.
        """
        stores = [op for op in body if isinstance(op, ops.SetAttr | ops.Store | ops.SetItem)]
        kept = {op.src for op in stores if not (isinstance(op, ops.Store) and op.scope == "local")}
        given = {op.src for op in stores if self._target(op) == path and not self._may_be_nothing(op.src)}
        yield from (id(op) for op in stores if op.src in given & kept)

    def _target(self, op: ops.Op) -> _Path:
        match op:
            case ops.SetAttr():
                return (*self._path(op.obj), op.name)
            case ops.Store():
                return (op.name,)
            case _:
                return ()

    def _may_be_nothing(self, register: ops.Reg) -> bool:
        """Tell whether what is assigned is an attribute or an element of something, or what a dict gives."""
        match self._made.get(register):
            case ops.Attr() | ops.Item():
                return True
            case ops.Call(func=func):
                called = self._made.get(func)
                return isinstance(called, ops.Attr | ops.Load) and called.name in _MAY_GIVE_NOTHING
            case _:
                return False

    def _path(self, register: ops.Reg) -> _Path:
        match self._made.get(register):
            case ops.Load(name=name):
                return (name,)
            case ops.Attr(obj=owner, name=name):
                path = self._path(owner)
                return (*path, name) if path else ()
            case _:
                return ()
