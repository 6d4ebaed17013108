"""Branches that ask whether a seed counts as true, and so leave out the seed 0."""

from __future__ import annotations

import re
from typing import Final, NamedTuple, TypeGuard

from seedlint.ir import ops
from seedlint.ir.stream import Stream
from seedlint.ir.walk import all_ops
from seedlint.solve.objects import dicts
from seedlint.solve.observations import observe
from seedlint.solve.state import together
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Object, Site, Value
from seedlint.solve.state.lattice import Seed, State
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.seeding_names import speaks_of_seed
from seedlint.solve.state.values import UNKNOWN, constant, join_all

#: A name and the attributes read from it: `args.seed`.
Path = tuple[str, ...]
_KEY: Final = re.compile(r"\.\[(.*?)\]")


class Branch(NamedTuple):
    """A block that is run where some names are true; `refused` says that the condition is `not` the name."""

    body: ops.Block
    asked: tuple[ops.Asked, ...]
    refused: bool = False


def observe_branch(machine: Machine, frame: Frame, branch: Branch, state: State) -> None:
    """Note what a branch asks to be true, if its body seeds with it; `state` is that at the end of the body."""
    for asked in branch.asked:
        calls = _calls_with(frame, branch.body, asked)
        if not calls:
            continue
        sites: dict[Site, list[Stream]] = {}
        for stream, atoms in state.items():
            for (origin, _, _), evidence in atoms.items():
                if isinstance(origin, Seed) and evidence.seed is not None:
                    sites.setdefault(evidence.seed.sites[0], []).append(stream)
        streams = dict.fromkeys(s for pos in calls for s in sites.get(frame.site(pos), ()))
        if streams or any(frame.site(pos) in machine.generator_seeds for pos in calls):
            path = _KEY.sub(r'["\1"]', ".".join(asked.path))
            name = f"not {path}" if branch.refused else path
            observe.note(machine, "falsy-seed", frame.site(asked.pos), name, tuple(streams), path)


def seeds_with_what_it_asks(frame: Frame, branch: Branch) -> bool:
    """Tell whether a branch, which is not taken, would have seeded with something that it asks to be true."""
    return any(_calls_with(frame, branch.body, asked) for asked in branch.asked)


def suppose_given(machine: Machine, frame: Frame, branch: Branch) -> None:
    """Let what a branch seeds with be something, for a look at what it would do if it were taken."""
    for asked in branch.asked:
        load = next((op for op in all_ops(branch.body) if _reads(op, asked.path[0])), None)
        if load is None or not _calls_with(frame, branch.body, asked):
            continue
        cell = together.cell_of(machine, frame, load)
        if len(asked.path) == 1:
            machine.write(cell, UNKNOWN)
            continue
        holder = machine.heap.read(cell)
        for name in asked.path[1:-1]:
            if not name.startswith("["):
                holder = machine.do.attribute(frame, holder, name, asked.pos)
            else:
                held = [dicts.get(machine, frame, i, _key(name), -1) for i in holder if isinstance(i, Object)]
                holder = join_all(held)
        last = asked.path[-1]
        for item in holder:
            if isinstance(item, Object) and last.startswith("["):
                dicts.put(machine, frame, item, _key(last), UNKNOWN)
            elif isinstance(item, Object):
                machine.write((item.place, last), UNKNOWN)


def _key(part: str) -> Value:
    return constant(part[1:-1])


def _reads(op: ops.Op, name: str) -> TypeGuard[ops.Load]:
    return isinstance(op, ops.Load) and op.name == name


def _calls_with(frame: Frame, body: ops.Block, asked: ops.Asked) -> frozenset[ops.Pos]:
    """Return the calls in the body of a branch that may seed with what it asks.

    They are given it, or what it is an attribute of. `if args.train: train(args)` seeds with something else of
    `args`, so the name that is asked must speak of a seed, or that of the function which is given just it.
    """
    key = (id(body), asked.pos)
    known = frame.module.learnt.falsy.get(key)
    if known is not None:
        return known
    found: set[ops.Pos] = set()
    made: dict[ops.Reg, ops.Op] = {}
    for op in all_ops(body):
        if isinstance(op, ops.Load | ops.Attr | ops.Item | ops.Const):
            made[op.dst] = op
        elif isinstance(op, ops.Call):
            made[op.dst] = op
            paths = [_follow(made, arg.reg) for arg in op.args]
            given = any(path and asked.path[: len(path)] == path for path in paths)
            seeder = asked.path in paths and speaks_of_seed("".join(_follow(made, op.func)[-1:]))
            if given and (seeder or speaks_of_seed(asked.path[-1])):
                found.add(op.pos)
    calls = frame.module.learnt.falsy[key] = frozenset(found)
    return calls


def _follow(made: dict[ops.Reg, ops.Op], register: ops.Reg) -> Path:
    op = made.get(register)
    match op:
        case ops.Load(name=name):
            return (name,)
        case ops.Attr(obj=obj, name=name):
            outer = _follow(made, obj)
            return (*outer, name) if outer else ()
        case ops.Item(obj=obj, index=index):
            outer, key = _follow(made, obj), made.get(index)
            return (*outer, f"[{key.value}]") if outer and isinstance(key, ops.Const) else ()
        case ops.Call(func=func, args=[ops.Arg(reg=index), *_]):
            method, key = made.get(func), made.get(index)
            if not isinstance(method, ops.Attr) or method.name != "get" or not isinstance(key, ops.Const):
                return ()
            outer = _follow(made, method.obj)
            return (*outer, f"[{key.value}]") if outer else ()
        case _:
            return ()
