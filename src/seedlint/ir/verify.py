"""The laws of the IR, checked: used by tests after every change of lowering.

- A register lies below its function's `registers`, and is written on every path before it is read.
- Indices of functions and positions exist; a function's parent comes before it; every function but the module's is
  made once, by its parent.
- A free name is captured by the function it lives in; in a module no name is "class" or unrenamed "local".
- Every call has a position of its own, and each of these a text: so no call is lost or lowered twice.
- A call marked `nested` has its `BeginArgs` before it, and the other way round.
- A position ends after it begins, and lies within the file's lines.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, TypeAlias

from seedlint.ir import ops
from seedlint.ir.ops import Block, Function, Module, Op, Reg

#: The registers surely written; None where control never arrives, and any register may be read.
_Written: TypeAlias = "frozenset[Reg] | None"

#: The fields of operations that are read, those that hold several, and those that are written.
_READ: Final = ("src", "obj", "index", "func", "left", "right", "subject", "cause")
_READ_MANY: Final = ("sources", "items", "alternatives", "values")
_SCOPES: Final = {"local", "free", "global", "class"}


class VerifyError(AssertionError):
    """A module that breaks a law of the IR."""


def verify(module: Module) -> None:
    """Raise `VerifyError` if the module breaks a law."""
    _verify_positions(module)
    made: list[int] = []
    called: list[int] = []
    for index, function in enumerate(module.functions):
        check = _FunctionCheck(module, index, function)
        check.run()
        made += check.made
        called += check.called
    expected = list(range(1, len(module.functions)))
    _require(sorted(made) == expected, "every function but the module's is made exactly once")
    _require(sorted(called) == sorted(module.texts), "every call has a position of its own, with a text")


def _require(holds: bool, law: str, subject: object = "") -> None:
    if not holds:
        raise VerifyError(f"{law}: {subject}")


def _verify_positions(module: Module) -> None:
    for place in module.positions:
        _require(
            (place.line, place.column) < (place.end_line, place.end_column), "ends after it begins", place
        )
        _require(1 <= place.first_line <= place.last_line, "a statement has lines", place)
        _require(place.line >= place.first_line, "a node stands in its statement", place)
        _require(place.end_line <= max(module.lines, 1), "lies in the file", place)
    _require(all(0 <= pos < len(module.positions) for pos in module.texts), "texts belong to positions")


def _reads(op: Op) -> Iterator[Reg]:
    """Yield the registers that an operation reads before any of its blocks runs."""
    for field in _READ:
        register = getattr(op, field, None)
        if isinstance(register, int) and register >= 0:
            yield register
    for field in _READ_MANY:
        yield from getattr(op, field, ())
    match op:
        case ops.Call():
            yield from (arg.reg for arg in op.args)
        case ops.MakeClass():
            yield from (arg.reg for arg in op.bases)
        case ops.MakeFunction():
            yield from (register for _, register in op.defaults)
        case ops.BuildDict():
            yield from (key for key in op.keys if key >= 0)
        case ops.Append() if op.key >= 0:
            yield op.key
        case ops.For():
            yield op.iterable
        case ops.MatchTest():
            yield from ops.looked_at(op.pattern)
        case ops.With():
            yield op.manager


class _FunctionCheck:
    """The check of one function; `made` collects the functions it makes, `called` the positions of its calls."""

    def __init__(self, module: Module, index: int, function: Function) -> None:
        self.module = module
        self.index = index
        self.function = function
        self.made: list[int] = []
        self.called: list[int] = []
        self.begun: list[int] = []

    def run(self) -> None:
        """Check everything."""
        function = self.function
        self._law(
            (function.parent < 0) == (self.index == 0) and function.parent < self.index, "parents come first"
        )
        self._law((function.kind == "module") == (self.index == 0), "the module is function 0")
        self._position(function.pos)
        self._block(function.body, frozenset())
        self._law(not self.begun, "every BeginArgs has its call")

    def _law(self, holds: bool, law: str, subject: object = "") -> None:
        if not holds:
            raise VerifyError(f"{self.function.qualname or self.function.name}: {law}: {subject}")

    def _position(self, pos: int) -> None:
        self._law(-1 <= pos < len(self.module.positions), "a position exists", pos)

    def _block(self, block: Block, written: _Written) -> _Written:
        """Check a block; return what is written at its end."""
        for op in block:
            self._law(written is None or written.issuperset(_reads(op)), "reads only what was written", op)
            self._own_laws(op)
            written = self._after(op, written)
        return written

    def _after(self, op: Op, written: _Written) -> _Written:
        """Return what is written after an operation."""
        match op:
            case ops.If():
                return self._after_if(op, written)
            case ops.While():
                tested = self._block(op.test, written)
                return self._after_loop(op.condition, op.body, op.orelse, tested)
            case ops.For():
                self._block(op.body, self._with(written, op.item))
                written = self._with(written, op.result) if op.result >= 0 else written
                return _joined([written, self._block(op.orelse, written)])
            case ops.With():
                self._block(op.body, self._with(written, op.entered))
                return written
            case ops.Try():
                return self._after_try(op, written)
            case ops.Return() | ops.Raise() | ops.Break() | ops.Continue():
                return None
            case ops.Unpack():
                return self._with(written, *op.dsts)
            case ops.MatchTest():
                return self._with(written, op.dst, *ops.captured(op.pattern))
            case _:
                dst = getattr(op, "dst", None)
                return written if dst is None else self._with(written, dst)

    def _with(self, written: _Written, *registers: Reg) -> _Written:
        """Return what is written once these registers are."""
        for register in registers:
            self._law(0 <= register < self.function.registers, "a register exists", register)
        return None if written is None else written.union(registers)

    def _computed(self, register: Reg, written: _Written) -> None:
        self._law(written is None or register in written, "a condition is computed", register)

    def _after_if(self, op: ops.If, written: _Written) -> _Written:
        ends: list[_Written] = []
        before = written
        for arm in op.arms:
            before = self._block(arm.test, before)
            self._computed(arm.condition, before)
            ends.append(self._block(arm.body, before))
        return _joined([*ends, self._block(op.orelse, before)])

    def _after_loop(self, condition: Reg, body: Block, orelse: Block, tested: _Written) -> _Written:
        self._computed(condition, tested)
        self._block(body, tested)
        self._block(orelse, tested)
        return tested

    def _after_try(self, op: ops.Try, written: _Written) -> _Written:
        ends = [self._block(op.orelse, self._block(op.body, written))]
        for clause in op.handlers:
            tested = self._block(clause.test, written)
            if clause.types >= 0:
                self._computed(clause.types, tested)
            ends.append(self._block(clause.body, self._with(tested, clause.caught)))
        self._block(op.final, written)
        return written if _joined(ends) is not None else None

    def _own_laws(self, op: Op) -> None:
        """Check what concerns one kind of operation only."""
        self._position(getattr(op, "pos", -1))
        match op:
            case ops.MakeFunction() | ops.MakeClass():
                self._made(op.function)
            case ops.BeginArgs():
                self.begun.append(op.pos)
            case ops.Call():
                self.called.append(op.pos)
                if op.nested:
                    self._law(
                        bool(self.begun) and self.begun.pop() == op.pos, "a nested call was begun, last"
                    )
            case ops.Load() | ops.Store() | ops.Delete():
                self._name(op)

    def _made(self, function: int) -> None:
        self._law(0 < function < len(self.module.functions), "a function exists", function)
        self._law(
            self.module.functions[function].parent == self.index, "a function is made by its parent", function
        )
        self.made.append(function)

    def _name(self, op: ops.Load | ops.Store | ops.Delete) -> None:
        self._law(op.scope in _SCOPES, "a scope exists", op)
        self._law((op.scope == "free") == (op.depth > 0), "only free names have a depth", op)
        kind = self.function.kind
        self._law(op.scope != "class" or kind == "class", "only a class body has names of a class", op)
        if op.scope == "local" and kind in ("module", "class"):
            self._law("@" in op.name, "only renamed names are local here", op)
        if op.scope == "free":
            home = self.function
            for _ in range(op.depth):
                self._law(home.parent >= 0, "a free name has a home", op)
                home = self.module.functions[home.parent]
            self._law(op.name in home.captured, "the home of a free name captures it", op)


def _joined(ends: Iterable[_Written]) -> _Written:
    """Return what is written on all paths that arrive."""
    arriving = [end for end in ends if end is not None]
    return frozenset.intersection(*arriving) if arriving else None
