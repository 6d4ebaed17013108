"""How the calls of a function are written, so that two can be compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from seedlint.ir import ops
from seedlint.ir.walk import all_ops, blocks_of

#: What an expression consists of, by which two can be compared.
Spelling: TypeAlias = tuple[object, ...]
Loop: TypeAlias = ops.For | ops.While


class Written:
    """The operations of a function, and what each register is computed by."""

    def __init__(self, function: ops.Function) -> None:
        self.function = function
        self._made: dict[ops.Reg, list[ops.Op]] = {}
        self._calls: dict[ops.Pos, ops.Call] = {}
        for op in all_ops(function.body):
            register = getattr(op, "dst", None)
            if register is not None:
                self._made.setdefault(register, []).append(op)
            if isinstance(op, ops.Call):
                self._calls[op.pos] = op

    def places(self) -> Iterable[ops.Pos]:
        """Return the positions of all calls."""
        return self._calls

    def call(self, position: ops.Pos) -> ops.Call | None:
        """Return the call at a position."""
        return self._calls.get(position)

    def block(self, call: ops.Call) -> tuple[ops.Block, Loop | None]:
        """Return the innermost block with a call, and the loop whose body that is."""
        return next(_holding(self.function.body, None, call))

    def turn(self, call: ops.Call) -> tuple[ops.Block, Loop | None]:
        """Return the block with a call, and the loop whose body that is; blocks of `with` count as part of the one around."""
        return next(_holding(_without_with(self.function.body), None, call, through_with=True))

    def spelling(self, call: ops.Call) -> Spelling | None:
        """Return how a call is written, None if it holds what is not compared."""
        given = [self._spelled(arg.reg) for arg in call.args]
        function = self._spelled(call.func)
        if function is None or None in given:
            return None
        kinds = [(arg.kind, arg.name) for arg in call.args]
        return (function, *zip(kinds, given, strict=True))

    def repeated(self, call: ops.Call) -> Iterator[tuple[ops.Block, ops.Call, ops.Call]]:
        """Yield each two calls, next to one another in one block, of what a call calls that are written alike; and the block."""
        function, last = self._spelled(call.func), dict[tuple[object, ...], ops.Call]()
        for other in sorted(self._calls.values(), key=lambda each: each.pos):
            spelled = self.spelling(other) if function and self._spelled(other.func) == function else None
            if spelled is not None:
                block, _ = self.block(other)
                before = last.get((id(block), spelled))
                if before is not None:
                    yield block, before, other
                last[id(block), spelled] = other

    def callee(self, call: ops.Call) -> str:
        """Return the last word of what is called, "" if it is no name."""
        spelled = self._spelled(call.func)
        return str(spelled[1]) if spelled is not None and spelled[0] in ("name", "attribute") else ""

    def _spelled(self, register: ops.Reg) -> Spelling | None:
        made = self._made.get(register, [])
        if len(made) != 1:
            return None
        match made[0]:
            case ops.Const(value=value):
                return ("constant", type(value), value)
            case ops.Load(name=name):
                return ("name", name)
            case ops.Attr(obj=of, name=name):
                return _of("attribute", name, [self._spelled(of)])
            case ops.Item(obj=of, index=index):
                return _of("item", "", [self._spelled(of), self._spelled(index)])
            case ops.Unary(operator=operator, src=of):
                return _of("unary", operator, [self._spelled(of)])
            case ops.Binary(operator=operator, left=left, right=right):
                return _of("binary", operator, [self._spelled(left), self._spelled(right)])
            case ops.Build(kind=kind, items=items):
                return _of("display", kind, [self._spelled(item) for item in items])
            case ops.Call(nested=False) as call if _makes_an_object(self._spelled(call.func)):
                spelled = self.spelling(call)
                return None if spelled is None else ("call", *spelled)
            case _:
                return None


def _holding(
    block: ops.Block, loop: Loop | None, call: ops.Call, *, through_with: bool = False
) -> Iterator[tuple[ops.Block, Loop | None]]:
    if any(op is call for op in block):
        yield block, loop
    for op in block:
        for inner in () if through_with and isinstance(op, ops.With) else blocks_of(op):
            around = op if isinstance(op, ops.For | ops.While) and inner is op.body else None
            body = _without_with(inner) if through_with else inner
            yield from _holding(body, around, call, through_with=through_with)


def _without_with(block: ops.Block) -> ops.Block:
    """Return the operations of a block with those of each `with` behind it."""
    flat: list[ops.Op] = []
    for op in block:
        flat.append(op)
        if isinstance(op, ops.With):
            flat += _without_with(op.body)
    return tuple(flat)


def _makes_an_object(spelled: Spelling | None) -> bool:
    """Tell whether what is called reads like a class: of those, equal calls make equal objects."""
    return spelled is not None and str(spelled[1])[:1].isupper()


def _of(kind: str, name: str, parts: list[Spelling | None]) -> Spelling | None:
    return None if None in parts else (kind, name, *parts)


def names_in(spelled: Spelling) -> set[str]:
    """Return the names that an expression reads."""
    if len(spelled) == 2 and spelled[0] == "name":
        return {str(spelled[1])}
    return {name for part in spelled if isinstance(part, tuple) for name in names_in(part)}
