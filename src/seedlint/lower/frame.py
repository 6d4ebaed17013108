"""A function under construction: registers, the block being filled, and the names it uses."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Literal, TypeAlias

import libcst as cst

from seedlint.ir.ops import Block, Const, Delete, Function, Load, Op, Param, Pos, Reg, Scalar, Store
from seedlint.parse.positions import marked

Kind: TypeAlias = Literal["module", "function", "lambda", "class", "genexpr"]
#: How an expression becomes operations: the register that holds its value.
Value: TypeAlias = "Callable[[Frame, Any], Reg]"
#: How a statement becomes operations.
Statement: TypeAlias = "Callable[[Frame, Any], None]"
#: The operations on one name that wait for its scope.
Uses: TypeAlias = "dict[str, list[Load | Store | Delete]]"


class Unit:
    """The file under construction: its frames in order of appearance, and what was marked, as positions are wanted of it.

    Marked nodes themselves are kept only where `nodes` is a list: each holds its part of the tree.
    """

    __slots__ = ("frames", "main_guard", "marks", "nodes", "renamed", "statements", "texts", "values")

    def __init__(
        self,
        values: Mapping[type, Value],
        statements: Mapping[type, Statement],
        nodes: list[cst.CSTNode] | None = None,
    ) -> None:
        self.values = values
        self.statements = statements
        self.frames: list[Frame] = []
        self.marks: list[str] = []
        self.nodes = nodes
        self.texts: dict[Pos, str] = {}
        self.main_guard = False
        self.renamed = 0

    def mark(self, node: cst.CSTNode) -> Pos:
        """Return the index under which the position of `node` will stand.

        Nodes are marked in the order of lowering, each before its children: `parse.positions` walks in the same order.
        """
        self.marks.append(marked(node))
        if self.nodes is not None:
            self.nodes.append(node)
        return len(self.marks) - 1


class Frame:
    """One function under construction.

    A name's scope is known only when the whole file has been read, so `Load`, `Store` and `Delete` are emitted as
    global, kept in `uses`, and settled by `scopes.settle`.
    """

    __slots__ = (
        "annotations",
        "bare",
        "bound",
        "calls",
        "captured",
        "global_names",
        "index",
        "inner_uses",
        "is_async",
        "is_generator",
        "kind",
        "name",
        "nonlocal_names",
        "ops",
        "outer_renames",
        "params",
        "parent",
        "pos",
        "private",
        "qualname",
        "registers",
        "renames",
        "rest",
        "statements",
        "unit",
        "uses",
        "values",
    )

    def __init__(self, unit: Unit, kind: Kind, name: str, parent: Frame | None, pos: Pos) -> None:
        self.unit = unit
        self.kind: Kind = kind
        self.name = name
        self.parent = parent
        self.pos = pos
        self.index = len(unit.frames)
        unit.frames.append(self)
        self.values = unit.values
        self.statements = unit.statements
        self.qualname = _qualname(name, parent)
        self.ops: list[Op] = []
        #: The statements of the present suite that come after the one which is being lowered.
        self.rest: Iterator[cst.CSTNode] = iter(())
        self.registers = 0
        #: How many calls have been emitted here, to see whether arguments contain one.
        self.calls = 0
        self.params: tuple[Param, ...] = ()
        self.bound: set[str] = set()
        self.global_names: set[str] = set()
        self.nonlocal_names: set[str] = set()
        self.captured: dict[str, None] = {}
        self.uses: Uses = {}
        #: Uses of names inside the comprehensions of a class body, which do not see the names of the class.
        self.inner_uses: Uses = {}
        #: The names that comprehensions and type parameters have made their own, here and around this function.
        self.renames: dict[str, str] = {}
        self.outer_renames: dict[str, str] = parent.renames if parent else {}
        #: The enclosing class's name, for names with two leading underscores.
        self.private: str = parent.private if parent else ""
        self.annotations: list[tuple[str, str]] = []
        #: The names in a class body that are annotated by a dotted name alone.
        self.bare: list[str] = []
        self.is_generator = False
        self.is_async = False

    # Registers and blocks

    def register(self) -> Reg:
        """Return a new register."""
        register = self.registers
        self.registers = register + 1
        return register

    def begin(self) -> list[Op]:
        """Begin a nested block; pass what this returns to `end`."""
        outer = self.ops
        self.ops = []
        return outer

    def end(self, outer: list[Op]) -> Block:
        """End the nested block begun last, and return it."""
        block = tuple(self.ops)
        self.ops = outer
        return block

    # Children

    def value(self, node: cst.CSTNode) -> Reg:
        """Lower an expression and return the register of its value."""
        return self.values[type(node)](self, node)

    def suite(self, body: Iterable[cst.CSTNode]) -> None:
        """Lower statements into the current block."""
        statements = self.statements
        outer, self.rest = self.rest, iter(body)
        for statement in self.rest:
            statements[type(statement)](self, statement)
        self.rest = outer

    def rest_of_suite(self) -> Block:
        """Lower the statements that come after the present one into a block of its own."""
        outer = self.begin()
        self.suite(self.rest)
        return self.end(outer)

    def block(self, suite: cst.BaseSuite) -> Block:
        """Lower a suite into a block of its own."""
        outer = self.begin()
        self.suite(suite.body)
        return self.end(outer)

    # Names

    def constant(self, value: Scalar) -> Reg:
        """Emit a constant."""
        dst = self.register()
        self.ops.append(Const(dst, value))
        return dst

    def load(self, name: str) -> Reg:
        """Emit the reading of a name, spelt as in the source."""
        dst = self.register()
        name = self.spelt(name)
        if name in self.renames:
            self.ops.append(Load(dst, self.renames[name], "local"))
            return dst
        op = Load(dst, name, "global")
        self.ops.append(op)
        self._note(name, op)
        return dst

    def store(self, name: str, src: Reg) -> None:
        """Emit an assignment to a name, spelt as in the source, and bind it here."""
        name = self.spelt(name)
        if name in self.renames:
            self.ops.append(Store(self.renames[name], src, "local"))
            return
        self.bind(name)
        op = Store(name, src, "global")
        self.ops.append(op)
        self._note(name, op)

    def delete(self, name: str) -> None:
        """Emit `del name`, which makes the name one of this function's as an assignment does."""
        name = self.spelt(name)
        self.bind(name)
        op = Delete(name, "global")
        self.ops.append(op)
        self._note(name, op)

    def bind(self, name: str) -> None:
        """Make a name one that this function assigns; a generator expression assigns in the function around it."""
        frame = self
        while frame.kind == "genexpr" and frame.parent is not None and name not in frame.bound:
            frame = frame.parent
        frame.bound.add(name)

    def rename(self, names: Iterable[str]) -> dict[str, str]:
        """Give names an own copy (`x@3`) from here on; restore `renames` to what this returns when it ends."""
        outer = self.renames
        self.unit.renamed += 1
        self.renames = outer | {name: f"{name}@{self.unit.renamed}" for name in names}
        return outer

    def spelt(self, name: str) -> str:
        """Return a name as Python knows it: normalised, and mangled if it is private to a class."""
        if not name.isascii():
            name = unicodedata.normalize("NFKC", name)
        if self.private and name.startswith("__") and not name.endswith("__") and "." not in name:
            return f"_{self.private}{name}"
        return name

    def _note(self, name: str, op: Load | Store | Delete) -> None:
        uses = self.uses.get(name)
        if uses is None:
            self.uses[name] = [op]
        else:
            uses.append(op)

    # The result

    def finished(self) -> Function:
        """Return the function, once its body is complete and its scopes are settled."""
        return Function(
            name=self.name,
            qualname=self.qualname,
            kind=self.kind,
            parent=self.parent.index if self.parent else -1,
            params=self.params,
            body=tuple(self.ops),
            registers=self.registers,
            pos=self.pos,
            is_generator=self.is_generator,
            is_async=self.is_async,
            captured=tuple(self.captured),
            annotations=tuple(self.annotations),
            bare=tuple(self.bare),
        )


def _qualname(name: str, parent: Frame | None) -> str:
    """Return the dotted name from the module on, as Python's `__qualname__`."""
    if parent is None:
        return ""
    if parent.kind == "module":
        return name
    return f"{parent.qualname}.{name}" if parent.kind == "class" else f"{parent.qualname}.<locals>.{name}"
