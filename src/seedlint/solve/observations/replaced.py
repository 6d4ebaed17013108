"""Seeds in whose place something is put that differs from run to run, where they count as false: `seed or randint(0, 99)`.

A constant there (`seed or 42`) seeds all the same, so that no run differs from another.
"""

from __future__ import annotations

from typing import Final

from seedlint.ir import ops
from seedlint.ir.walk import all_ops
from seedlint.solve.observations import observe
from seedlint.solve.observations.falsy import Path, follow, is_text, plain, written
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.lattice import Seed
from seedlint.solve.state.loaded import LoadedModule, Replaced
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.seeding_names import speaks_of_seed

#: What makes a number of another.
_NUMBERS: Final = ("int", "abs")


def observe_call(machine: Machine, frame: Frame, position: ops.Pos) -> None:
    """Note, after a call that was given such a seed, that it has seeded."""
    given = _given(frame.module).get(position)
    if given is None or machine.state is None:
        return
    site = frame.site(position)
    streams = tuple(
        stream
        for stream, atoms in machine.state.items()
        if any(
            isinstance(origin, Seed) and evidence.seed is not None and evidence.seed.sites[0] == site
            for (origin, _, _), evidence in atoms.items()
        )
    )
    if streams or site in machine.generators.seeds:
        path = written(given.asked.path)
        text = given.text.format(path)
        observe.note(machine, "falsy-seed", frame.site(given.asked.pos), text, streams, path)


def _given(module: LoadedModule) -> dict[ops.Pos, Replaced]:
    """Return the calls of a module that are given such a seed, by their positions."""
    if module.learnt.replaced is None:
        module.learnt.replaced = {}
        for function in module.code.functions if not module.installed else ():
            reading = _Reading()
            for op in all_ops(function.body):
                reading.add(op)
            module.learnt.replaced |= reading.calls
    return module.learnt.replaced


class _Reading:
    """Which registers, names and attributes of a function hold such a seed, and the calls that are given it."""

    def __init__(self) -> None:
        self.calls: dict[ops.Pos, Replaced] = {}
        self._made: dict[ops.Reg, ops.Op] = {}
        self._holding: dict[ops.Reg | Path, Replaced] = {}

    def add(self, op: ops.Op) -> None:
        """Note an operation."""
        match op:
            case ops.Load() | ops.Attr() | ops.Item() | ops.Const():
                self._made[op.dst] = op
                self._hand(follow(self._made, op.dst), op.dst)
            case ops.If(arms=[arm]) if arm.asked:
                self._choose(arm, op.orelse)
            case ops.Binary():
                self._hand(op.left, op.dst)
                self._hand(op.right, op.dst)
            case ops.Move():
                self._hand(op.src, op.dst)
            case ops.Store():
                self._put(op.src, (op.name,))
            case ops.SetAttr():
                if outer := follow(self._made, op.obj):
                    self._put(op.src, (*outer, op.name))
            case ops.Call():
                self._made[op.dst] = op
                held = [self._holding[arg.reg] for arg in op.args if arg.reg in self._holding]
                if held:
                    self.calls[op.pos] = held[0]
                    if follow(self._made, op.func)[-1:] in [(name,) for name in _NUMBERS]:
                        self._holding[op.dst] = held[0]
            case _:
                pass

    def _choose(self, arm: ops.Arm, orelse: ops.Block) -> None:
        """Look at a branch that keeps what it asks for, if that counts as true, and else has something in its place."""
        asked = arm.asked[0]
        last = orelse[-1] if orelse else None
        if not isinstance(last, ops.Move) or len(arm.asked) > 1 or is_text(asked.path):
            return
        if not speaks_of_seed(asked.path[-1].strip("[]")):
            return
        if not arm.body and arm.condition == last.dst:
            text = "{} or ..."
        elif _ends_in(arm.body, asked, last.dst):
            text = "{0} if {0} else ..."
        else:
            return
        if any(op.dst == last.src and _differs(op) for op in orelse if isinstance(op, ops.Call | ops.Const)):
            self._holding[last.dst] = Replaced(asked, text)

    def _hand(self, source: ops.Reg | Path, target: ops.Reg) -> None:
        if source in self._holding:
            self._holding[target] = self._holding[source]

    def _put(self, source: ops.Reg, target: Path) -> None:
        if source in self._holding:
            self._holding[target] = self._holding[source]
        else:
            self._holding.pop(target, None)


def _differs(op: ops.Call | ops.Const) -> bool:
    """Tell whether what takes a seed's place differs from run to run: what a call gives, and None, which seeds from entropy."""
    return isinstance(op, ops.Call) or op.value is None


def _ends_in(body: ops.Block, asked: ops.Asked, register: ops.Reg) -> bool:
    """Tell whether a branch moves just what was asked into a register."""
    made: dict[ops.Reg, ops.Op] = {
        op.dst: op for op in body if isinstance(op, ops.Load | ops.Attr | ops.Item | ops.Const | ops.Call)
    }
    last = body[-1] if body else None
    if not isinstance(last, ops.Move) or last.dst != register:
        return False
    return plain(follow(made, last.src)) == plain(asked.path)
