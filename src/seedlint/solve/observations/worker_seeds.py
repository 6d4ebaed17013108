"""Functions that worker processes begin with: seeds that are the same in every worker."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from seedlint.ir import ops
from seedlint.ir.stream import Stream
from seedlint.ir.walk import all_ops
from seedlint.solve.observations import observe
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Constant, Site, varies
from seedlint.solve.state.lattice import Event, Seed, State
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING

#: How a method calls the object that it belongs to.
_OBJECT: Final = ("self", "cls")


def observe_end(machine: Machine, frame: Frame, state: State) -> None:
    """Note the seeds that set every worker process to one state; `state` is that at the end of what a worker begins with."""
    for stream, event in _seeds(state):
        inside = [site for site in event.sites if site[1] >= 0]
        at = len(event.sites) - len(inside) + 1 if len(inside) > 1 else -1
        if _is_constant(machine, event, event.sites[at]):
            observe.note(machine, "constant-worker-seed", event.sites[at], event.texts[at], (stream,))


def _seeds(state: State) -> Iterator[tuple[Stream, Event]]:
    """Yield the streams that were left as a seed call set them, with that call."""
    for stream, atoms in state.items():
        for (origin, _, _), evidence in atoms.items():
            if isinstance(origin, Seed) and evidence.seed is not None:
                yield stream, evidence.seed


def _is_constant(machine: Machine, event: Event, site: Site) -> bool:
    """Return whether a seed call has one value in all workers: a constant, or a setting of which nothing else is known; `site` is
    where the worker's own function seeds.
    """
    value = machine.seeds.values.get(event.sites[-1], NOTHING)
    if value and all(isinstance(item, Constant) and item.value is not None for item in value):
        return True
    return not varies(value) and _is_given_settings(machine, site)


def _is_given_settings(machine: Machine, site: Site) -> bool:
    """Return whether all that a call in a worker's function is given is made of settings."""
    for function in machine.code[site[0]].code.functions:
        reading = _Settings(function)
        for op in all_ops(function.body):
            if isinstance(op, ops.Call) and op.pos == site[1]:
                return bool(op.args) and all(arg.reg in reading.held for arg in op.args)
            reading.add(op)
    return False


class _Settings:
    """Which registers and names of a function hold what all workers share: constants, what is around the function, and parameters
    but for the first, which is the worker's number.
    """

    def __init__(self, function: ops.Function) -> None:
        names = [param.name for param in function.params]
        is_method = names[:1] and names[0] in _OBJECT
        shared = names[:1] + names[2:] if is_method else names[1:]
        self.held: set[ops.Reg | str] = set(shared)
        self._made: dict[ops.Reg, str] = {}

    def add(self, op: ops.Op) -> None:
        """Note an operation."""
        held = self.held
        if isinstance(op, ops.Load):
            self._made[op.dst] = op.name
        match op:
            case ops.Const():
                held.add(op.dst)
            case ops.Load() if op.scope in {"free", "global"} or op.name in held:
                held.add(op.dst)
            case ops.Attr() | ops.Item() if op.obj in held:
                held.add(op.dst)
            case ops.Binary() if op.left in held and op.right in held:
                held.add(op.dst)
            case ops.Call() if self._made.get(op.func) == "int" and all(arg.reg in held for arg in op.args):
                held.add(op.dst)
            case ops.Store():
                (held.add if op.src in held else held.discard)(op.name)
            case _:
                pass
