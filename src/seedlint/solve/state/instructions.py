"""What each topic of the solver offers to the others: they call one another without end, so they meet here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from seedlint.ir import ops
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Class, Function, Generator, Given, Item, Value
from seedlint.solve.state.loaded import Path


class Instructions(Protocol):
    """What the topics offer one another; positions are those of the frame's module."""

    def run_block(self, frame: Frame, block: ops.Block) -> None:
        """Run operations until the end or until the point is no longer reached."""

    def go_on(self, frame: Frame, block: ops.Block, path: Path) -> Value:
        """Run what is left of a generator's block, from the `yield` on to which the path leads."""

    def call(self, frame: Frame, function: Value, given: Sequence[Given], position: ops.Pos) -> Value:
        """Call a value and return what it may return."""

    def attribute(self, frame: Frame, value: Value, name: str, position: ops.Pos) -> Value:
        """Return `value.name`."""

    def load_module(self, frame: Frame, name: str, position: ops.Pos) -> Value:
        """Import a module by absolute name, running it if this is the first import, and return it."""

    def iterator(self, frame: Frame, value: Value, position: ops.Pos) -> Value:
        """Return `iter(value)`."""

    def step(self, frame: Frame, iterator: Value, position: ops.Pos) -> Value:
        """Return `next(iterator)`."""

    def exhaust(self, frame: Frame, value: Value, position: ops.Pos) -> Value:
        """Iterate a value to its end and return the join of its elements."""

    def gather(self, frame: Frame, value: Value, position: ops.Pos) -> tuple[list[Value] | None, Value]:
        """Iterate a value to its end and return its elements, where their number is known, and their join."""

    def activate(
        self,
        frame: Frame,
        function: Function,
        bindings: dict[str, Value],
        position: ops.Pos,
        receiver: Item | None,
    ) -> Value:
        """Run a function of the program with bound arguments."""

    def make_instance(self, frame: Frame, item: Class, given: Sequence[Given], position: ops.Pos) -> Value:
        """Create an instance of a class of the program, whatever its metaclass would do."""

    def finish_class(self, frame: Frame, item: Class, op: ops.MakeClass) -> None:
        """Do what follows the body of a class."""

    def run_generator(
        self, frame: Frame, generator: Generator, position: ops.Pos, on_yield: Callable[[Value], None]
    ) -> Value:
        """Run the body of a generator in place, calling back at each yield."""
