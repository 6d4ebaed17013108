"""Branches that ask whether a seed counts as true, and so leave out the seed 0."""

from __future__ import annotations

from seedlint.ir import ops
from seedlint.ir.stream import Stream
from seedlint.ir.walk import all_ops
from seedlint.solve.observations import observe
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Site, Value
from seedlint.solve.state.lattice import Seed, State
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.seeding_names import speaks_of_seed
from seedlint.solve.state.values import as_constant

#: A name and the attributes read from it: `args.seed`.
Path = tuple[str, ...]


def observe_arm(machine: Machine, frame: Frame, arm: ops.Arm, state: State) -> None:
    """Note an arm whose condition is nothing but what its body seeds with; `state` is that at the end of the body."""
    calls = _calls_with_condition(frame, arm)
    if not calls:
        return
    sites: dict[Site, list[Stream]] = {}
    for stream, atoms in state.items():
        for (origin, _, _), evidence in atoms.items():
            if isinstance(origin, Seed) and evidence.seed is not None:
                sites.setdefault(evidence.seed.sites[0], []).append(stream)
    streams = [s for pos in calls for s in sites.get(frame.site(pos), ())]
    if streams:
        path = ".".join(_path(arm.test, arm.condition) or ())
        observe.note(machine, "falsy-seed", frame.site(arm.pos), path, tuple(dict.fromkeys(streams)), path)


def leaves_out_zero(frame: Frame, arm: ops.Arm, condition: Value) -> bool:
    """Tell whether an arm that is not taken, since its condition is the number 0, would have seeded with it."""
    zero = as_constant(condition)
    is_zero = zero is not None and zero.type_name == "int" and zero.value == 0
    return is_zero and bool(_calls_with_condition(frame, arm))


def _calls_with_condition(frame: Frame, arm: ops.Arm) -> frozenset[ops.Pos]:
    """Return the calls in the body of an arm that may seed with its condition.

    They are given it, or what it is an attribute of. `if args.train: train(args)` seeds with something else of
    `args`, so the name of the condition must speak of a seed, or that of the function which is given just it.
    """
    if arm.pos < 0:
        return frozenset()
    known = frame.module.learnt.falsy.get(id(arm))
    if known is not None:
        return known
    condition = _path(arm.test, arm.condition)
    found: set[ops.Pos] = set()
    if condition is not None:
        made: dict[ops.Reg, ops.Op] = {}
        for op in all_ops(arm.body):
            if isinstance(op, ops.Load | ops.Attr):
                made[op.dst] = op
            elif isinstance(op, ops.Call):
                paths = [_follow(made, arg.reg) for arg in op.args]
                given = any(path and condition[: len(path)] == path for path in paths)
                seeder = condition in paths and speaks_of_seed("".join(_follow(made, op.func)[-1:]))
                if given and (seeder or speaks_of_seed(condition[-1])):
                    found.add(op.pos)
    calls = frame.module.learnt.falsy[id(arm)] = frozenset(found)
    return calls


def _path(block: ops.Block, register: ops.Reg) -> Path | None:
    """Return the path that a block does nothing but read into a register."""
    made: dict[ops.Reg, ops.Op] = {op.dst: op for op in block if isinstance(op, ops.Load | ops.Attr)}
    path = _follow(made, register)
    return path if len(made) == len(block) == len(path) else None


def _follow(made: dict[ops.Reg, ops.Op], register: ops.Reg) -> Path:
    op = made.get(register)
    match op:
        case ops.Load(name=name):
            return (name,)
        case ops.Attr(obj=obj, name=name):
            outer = _follow(made, obj)
            return (*outer, name) if outer else ()
        case _:
            return ()
