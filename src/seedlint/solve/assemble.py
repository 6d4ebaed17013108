"""Putting the machine together: the topics of this folder meet here, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from seedlint.catalogue.lookup import Catalogue
from seedlint.ir import ops
from seedlint.solve import calls
from seedlint.solve.activations import activation, generators
from seedlint.solve.iteration import exhaustion, going_on, iterate
from seedlint.solve.language import attributes, blocks, creation
from seedlint.solve.modules import modules
from seedlint.solve.objects import metaclasses
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Class, Function, Generator, Given, Item, Site, Value
from seedlint.solve.state.loaded import LoadedModule, Path
from seedlint.solve.state.machine import Machine


class _Instructions:
    """The machine's instructions, each from the file of its topic."""

    machine: Machine

    def run_block(self, frame: Frame, block: ops.Block) -> None:
        blocks.run_block(self.machine, frame, block)

    def go_on(self, frame: Frame, block: ops.Block, path: Path) -> Value:
        return going_on.go_on(self.machine, frame, block, path)

    def call(self, frame: Frame, function: Value, given: Sequence[Given], position: ops.Pos) -> Value:
        return calls.call(self.machine, frame, function, given, position)

    def attribute(self, frame: Frame, value: Value, name: str, position: ops.Pos) -> Value:
        return attributes.attribute(self.machine, frame, value, name, position)

    def load_module(self, frame: Frame, name: str, position: ops.Pos) -> Value:
        return modules.load_module(self.machine, frame, name, position)

    def iterator(self, frame: Frame, value: Value, position: ops.Pos) -> Value:
        return iterate.iterator(self.machine, frame, value, position)

    def step(self, frame: Frame, iterator: Value, position: ops.Pos) -> Value:
        return iterate.step(self.machine, frame, iterator, position)

    def exhaust(self, frame: Frame, value: Value, position: ops.Pos) -> Value:
        return exhaustion.exhaust(self.machine, frame, value, position)

    def gather(self, frame: Frame, value: Value, position: ops.Pos) -> tuple[list[Value] | None, Value]:
        return exhaustion.gather(self.machine, frame, value, position)

    def activate(
        self,
        frame: Frame,
        function: Function,
        bindings: dict[str, Value],
        position: ops.Pos,
        receiver: Item | None,
    ) -> Value:
        return activation.activate(self.machine, frame, function, bindings, position, receiver)

    def make_instance(self, frame: Frame, item: Class, given: Sequence[Given], position: ops.Pos) -> Value:
        return creation.make_instance(self.machine, frame, item, given, position)

    def finish_class(self, frame: Frame, item: Class, op: ops.MakeClass) -> None:
        metaclasses.finish_class(self.machine, frame, item, op)

    def run_generator(
        self, frame: Frame, generator: Generator, position: ops.Pos, on_yield: Callable[[Value], None]
    ) -> Value:
        return generators.run_generator(self.machine, frame, generator, position, on_yield)


def machine_for(
    catalogue: Catalogue,
    resolve: Callable[[str], LoadedModule | None],
    installed: modules.Modules,
    models: frozenset[Site],
    *,
    unknown_calls_draw: bool,
) -> Machine:
    """Return a machine at the start of a process; `models` are the unresolved calls to be taken for constructions."""
    instructions = _Instructions()
    machine = Machine(catalogue, resolve, instructions, models, unknown_calls_draw)
    machine.installed, machine.is_installed = installed.installed, installed.is_installed
    machine.is_tame, machine.parsed = installed.is_tame, installed.parsed
    instructions.machine = machine
    return machine
