"""Branches that ask whether a seed counts as true, and so leave out the seed 0."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple, TypeGuard

from seedlint.ir import ops
from seedlint.ir.stream import Stream
from seedlint.ir.walk import all_ops
from seedlint.solve.objects import dicts
from seedlint.solve.observations import observe
from seedlint.solve.state import together
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Constant, Count, Object, Site, Value
from seedlint.solve.state.lattice import Seed, State
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.seeding_names import speaks_of_seed, speaks_of_seeding
from seedlint.solve.state.values import NONE, NOTHING, UNKNOWN, constant, join_all

#: A name and the attributes read from it: `args.seed`.
Path = tuple[str, ...]
#: An attribute of the object whose method it is.
_ATTRIBUTE: Final = ("self", "seed")
_KEY: Final = re.compile(r"\.\[(.*?)\]")


class Branch(NamedTuple):
    """A block that is run where some names are true; `refused` says that the condition is `not` the name.

    `other` is what is run where they are not.
    """

    body: ops.Block
    asked: tuple[ops.Asked, ...]
    refused: bool = False
    other: ops.Block | None = None


def branch_of(op: ops.If, index: int) -> Branch:
    """Return the branch of an arm, or that of `else` for the index behind the last one."""
    if index == len(op.arms):
        return Branch(op.orelse, op.refused, refused=True, other=op.arms[-1].body)
    arm = op.arms[index]
    return Branch(arm.body, arm.asked, other=op.orelse if index == len(op.arms) - 1 else None)


def observe_branch(machine: Machine, frame: Frame, branch: Branch, state: State) -> None:
    """Note what a branch asks to be true, if its body seeds with it; `state` is that at the end of the body."""
    for asked in branch.asked:
        calls = _calls_with(frame, branch.body, asked)
        if not calls or _is_text(frame, asked.path) or _counts(machine, frame, branch, asked):
            continue
        if _seeds_with_constant(branch, calls):
            continue
        sites: dict[Site, list[Stream]] = {}
        for stream, atoms in state.items():
            for (origin, _, _), evidence in atoms.items():
                if isinstance(origin, Seed) and evidence.seed is not None:
                    sites.setdefault(evidence.seed.sites[0], []).append(stream)
        streams = dict.fromkeys(s for pos in calls for s in sites.get(frame.site(pos), ()))
        if streams or any(frame.site(pos) in machine.generators.seeds for pos in calls):
            path = written(asked.path)
            name = f"not {path}" if branch.refused else path
            observe.note(machine, "falsy-seed", frame.site(asked.pos), name, tuple(streams), path)


def _seeds_with_constant(branch: Branch, calls: frozenset[ops.Pos]) -> bool:
    """Tell whether what is run for the seed 0 seeds all the same: it calls one of the functions that the branch seeds with,
    and gives it constants.
    """
    if branch.other is None:
        return False
    seeding = {name for name, _ in _called(branch.body, calls)}
    constants = {op.dst for op in all_ops(branch.other) if isinstance(op, ops.Const) and op.value is not None}
    return any(
        name in seeding and op.args and all(arg.reg in constants for arg in op.args)
        for name, op in _called(branch.other)
    )


def _called(block: ops.Block, calls: frozenset[ops.Pos] | None = None) -> Iterator[tuple[str, ops.Call]]:
    """Yield the calls of a block, all or some, each with the last name of what it calls."""
    made: dict[ops.Reg, ops.Op] = {}
    for op in all_ops(block):
        if isinstance(op, ops.Load | ops.Attr):
            made[op.dst] = op
        elif isinstance(op, ops.Call) and (calls is None or op.pos in calls):
            yield "".join(follow(made, op.func)[-1:]), op


def _counts(machine: Machine, frame: Frame, branch: Branch, asked: ops.Asked) -> bool:
    """Tell whether what is asked is a number for sure, and not called a seed: then 0 is what is meant to be left out."""
    name = asked.path[0]
    if len(asked.path) > 1 or speaks_of_seed(name):
        return False
    load = next((op for op in all_ops(branch.body) if _reads(op, name)), None)
    held = NOTHING if load is None else machine.heap.read(together.cell_of(machine, frame, load))
    return bool(held) and all(isinstance(item, Constant | Count) and item not in NONE for item in held)


def is_text(path: Path) -> bool:
    """Tell whether a path reads a variable of the environment, which is text: "0" counts as true."""
    return path[-2:-1] == ("environ",)


def _is_text(frame: Frame, path: Path) -> bool:
    """Tell whether a path is a parameter that is annotated as text, reads a variable of the environment, or is what only such
    a one is put into: a name in the function, an attribute of the object in its class.
    """
    if is_text(path) or (len(path) == 1 and (path[0], "str") in frame.function.annotations):
        return True
    if len(path) == len(_ATTRIBUTE) and path[0] == _ATTRIBUTE[0]:
        beside, _, _ = frame.function.qualname.rpartition(".")
        functions = [
            each for each in frame.module.code.functions if each.qualname.rpartition(".")[0] == beside
        ]
        stored = [is_read for each in functions for is_read in _read_into(each, path)]
        return bool(beside and stored) and all(stored)
    if len(path) > 1 or any(each.name == path[0] for each in frame.function.params):
        return False
    stored = _read_into(frame.function, path)
    return bool(stored) and all(stored)


def _read_into(function: ops.Function, path: Path) -> list[bool]:
    """Return of each value that a function puts into a name or attribute whether it is a variable of the environment."""
    made: dict[ops.Reg, ops.Op] = {}
    stored: list[bool] = []
    for op in all_ops(function.body):
        match op:
            case ops.Load() | ops.Attr() | ops.Item() | ops.Const() | ops.Call():
                made[op.dst] = op
            case ops.Store(name=name) | ops.SetAttr(name=name) if name == path[-1]:
                if (*(() if isinstance(op, ops.Store) else follow(made, op.obj)), name) == path:
                    read = made.get(op.src)
                    called = follow(made, read.func) if isinstance(read, ops.Call) else ()
                    stored.append(called[-1:] == ("getenv",) or is_text(follow(made, op.src)))
            case _:
                pass
    return stored


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
    reading = _Reading(plain(asked.path))
    found = {op.pos for op in all_ops(body) if reading.add(op) and isinstance(op, ops.Call)}
    calls = frame.module.learnt.falsy[key] = frozenset(found)
    return calls


def written(path: Path) -> str:
    """Return a path as a program has it."""
    return _KEY.sub(r'["\1"]', ".".join(path))


def plain(path: Path) -> Path:
    """Return a path that tells elements from attributes no more: `cfg["seed"]` and `cfg.seed` are one setting."""
    return tuple(part.strip("[]") for part in path)


class _Reading:
    """What the registers of a body read, and which registers and names hold what is asked, or something made of it."""

    def __init__(self, asked: Path) -> None:
        self._asked = asked
        self._made: dict[ops.Reg, ops.Op] = {}
        self._holding: set[ops.Reg | str] = set()

    def add(self, op: ops.Op) -> bool:
        """Note an operation; return whether it is a call that may seed with what is asked."""
        held = self._holding
        match op:
            case ops.Load() | ops.Attr() | ops.Item() | ops.Const():
                self._made[op.dst] = op
                if self._path(op.dst) == self._asked or (isinstance(op, ops.Load) and op.name in held):
                    held.add(op.dst)
            case ops.Binary() if op.left in held or op.right in held:
                held.add(op.dst)
            case ops.Move() | ops.Unary() if op.src in held:
                held.add(op.dst)
            case ops.Store() if op.src in held:
                held.add(op.name)
            case ops.Call():
                self._made[op.dst] = op
                return self._may_seed(op)
            case _:
                pass
        return False

    def _path(self, register: ops.Reg) -> Path:
        return plain(follow(self._made, register))

    def _may_seed(self, op: ops.Call) -> bool:
        asked, called = self._asked, self._path(op.func)
        is_given = any(arg.reg in self._holding for arg in op.args)
        if is_given or self._path(op.dst) == asked:
            self._holding.add(op.dst)
        paths = [self._path(arg.reg) for arg in op.args]
        if not speaks_of_seed(asked[-1]):
            return asked in paths and speaks_of_seed("".join(called[-1:]))
        part = any(path and asked[: len(path)] == path for path in paths)
        own = len(asked) > 1 and called[:-1] == asked[:-1] and speaks_of_seeding("".join(called[-1:]))
        return is_given or part or own


def follow(made: dict[ops.Reg, ops.Op], register: ops.Reg) -> Path:
    """Return what a register reads, by the operations that made the registers: a name and what is read from it."""
    op = made.get(register)
    match op:
        case ops.Load(name=name):
            return (name,)
        case ops.Attr(obj=obj, name=name):
            outer = follow(made, obj)
            return (*outer, name) if outer else ()
        case ops.Item(obj=obj, index=index):
            outer, key = follow(made, obj), made.get(index)
            return (*outer, f"[{key.value}]") if outer and isinstance(key, ops.Const) else ()
        case ops.Call(func=func, args=[ops.Arg(reg=index), *_]):
            method, key = made.get(func), made.get(index)
            if not isinstance(method, ops.Attr) or method.name != "get" or not isinstance(key, ops.Const):
                return ()
            outer = follow(made, method.obj)
            return (*outer, f"[{key.value}]") if outer else ()
        case _:
            return ()
