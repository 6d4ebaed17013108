"""Settings that a block asks more than once: what one answer has led to goes with that answer.

`if args.augment: draw()` ... `if args.augment: seed()`: nothing is known of the setting, but the two are answered alike. States
are joined where ways meet, so from the first question on the rest of the block is run once for each answer. That is done
only where the answers differ in what they do to the streams, for few settings, and for conditions that nothing in the rest of
the block may change: names, attributes and elements, compared with constants at most.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, TypeAlias

from seedlint.ir import ops
from seedlint.ir.walk import all_ops
from seedlint.solve.objects import truths
from seedlint.solve.state.frame import Catch, Exit, Frame, LoadedModule, SetInFunctions
from seedlint.solve.state.items import Value
from seedlint.solve.state.lattice import State
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING

#: What a condition reads, without registers: `("attr", ("name", "args"), "augment")`.
Expression: TypeAlias = tuple[object, ...]
#: Settings whose answers are kept apart at once; the rest of a block is run twice for each.
SETTINGS: Final = 2
_NOTHING: Final[Expression] = ("constant",)
#: Functions that may set attributes whose names are not written.
_CHANGING: Final = (("name", "setattr"), ("name", "vars"), ("name", "globals"), ("name", "exec"))
_NEGATED: Final = {"!=": "==", "is not": "is", "not in": "in"}


def told_apart(machine: Machine, frame: Frame, block: ops.Block, index: int) -> bool:
    """Run a branch and the rest of its block once for each answer to what it asks, if that is worth it; tell whether it
    was, and so has been done.
    """
    op = block[index]
    asked = _asked_again(machine, frame, block).get(index)
    if asked is None or asked in frame.answers or len(frame.answers) >= SETTINGS or machine.state is None:
        return False
    assert isinstance(op, ops.If), "only branches ask"
    if not _is_open(machine, frame, op.arms[0]) or not _differ(machine, frame, op, asked):
        return False
    before, exits, regions = machine.state, list[Exit](), len(frame.regions)
    for answer in (True, False):
        machine.state = before
        frame.answers[asked] = answer
        machine.branch(exits, lambda: _run(machine, frame, block, index))
        del frame.answers[asked], frame.regions[regions:]
    machine.merge(frame, exits)
    return True


def answered(frame: Frame, arm: ops.Arm) -> bool | None:
    """Return how a condition of which nothing is known has been answered on the way that is run, if it has been asked."""
    key = _key_of(frame, arm)
    answer = frame.answers.get(key[0]) if key is not None else None
    return None if answer is None or key is None else answer == key[1]


def _run(machine: Machine, frame: Frame, body: ops.Block, start: int) -> Value:
    """Run the rest of a body; further settings may be told apart in it."""
    for index in range(start, len(body)):
        if machine.state is None or (type(body[index]) is ops.If and told_apart(machine, frame, body, index)):
            break
        machine.do.run_block(frame, body[index : index + 1])
    return NOTHING


def _is_open(machine: Machine, frame: Frame, arm: ops.Arm) -> bool:
    """Return whether nothing is known of a condition."""
    machine.do.run_block(frame, arm.test)
    if machine.state is None:
        return False
    return truths.decided(machine, frame, frame.registers[arm.condition]) is None


def _differ(machine: Machine, frame: Frame, op: ops.If, asked: Expression) -> bool:
    """Return whether the answers leave the streams in different states, where both leave the branch at its end."""
    yes, no = (_end(machine, frame, op, asked, answer=answer) for answer in (True, False))
    return yes is not None and no is not None and dict(yes) != dict(no)


def _end(machine: Machine, frame: Frame, op: ops.If, asked: Expression, *, answer: bool) -> State | None:
    """Return the state after a branch, as if the answer were known; take back what was done."""
    before, constructions, regions = machine.state, dict(frame.constructions), len(frame.regions)
    outer = frame.returns, frame.breaks, frame.continues, frame.raises
    machine.heap.begin()
    frame.returns = frame.breaks = frame.continues = frame.raises = Catch(machine.heap.depth())
    frame.answers[asked] = answer
    machine.do.run_block(frame, (op,))
    state = machine.state
    del frame.answers[asked], frame.regions[regions:]
    machine.heap.discard()
    frame.returns, frame.breaks, frame.continues, frame.raises = outer
    machine.state, frame.constructions = before, constructions
    return state


def _asked_again(machine: Machine, frame: Frame, block: ops.Block) -> dict[int, Expression]:
    """Return the branches of a body whose condition is asked again further down, by their index, with what they ask."""
    known = frame.module.learnt.settings.get(id(block))
    if known is None:
        known = frame.module.learnt.settings[id(block)] = dict(_found(machine, frame, block))
    return known


def _found(machine: Machine, frame: Frame, block: ops.Block) -> Iterator[tuple[int, Expression]]:
    later: dict[Expression, int] = {}
    for index, op in enumerate(block):
        for each in all_ops((op,)):
            for arm in each.arms if isinstance(each, ops.If) else ():
                key = _key_of(frame, arm)
                if key is not None:
                    later[key[0]] = index
    for index, op in enumerate(block):
        key = _key_of(frame, op.arms[0]) if isinstance(op, ops.If) else None
        if key is not None and later[key[0]] > index and _is_kept(machine, frame, key[0], block[index:]):
            yield index, key[0]


def _is_kept(machine: Machine, frame: Frame, asked: Expression, rest: ops.Block) -> bool:
    """Return whether nothing in a block sets what a condition reads, or calls a method of what it reads from."""
    if _is_set_elsewhere(machine, frame, asked):
        return False
    read = set(_parts(asked))
    made: dict[ops.Reg, Expression] = {}
    for op in all_ops(rest):
        match op:
            case ops.Store() | ops.Delete():
                if ("name", op.name) in read:
                    return False
            case ops.SetAttr() | ops.DeleteAttr():
                if any(part[0] == "attr" and part[2] == op.name for part in read):
                    return False
            case ops.SetItem() | ops.DeleteItem():
                if made.get(op.obj) in read:
                    return False
            case ops.Call():
                called = made.get(op.func, _NOTHING)
                if called[0] == "attr" and called[1] in read and _may_change(frame, called[1]):
                    return False
                if called in _CHANGING:
                    return False
            case _:
                _follow(made, op)
    return True


def _may_change(frame: Frame, receiver: object) -> bool:
    """Return whether a method of an object may set what is read of it: the program's own are looked at, others are not known."""
    params = frame.function.params
    return not params or receiver != ("name", params[0].name)


def _is_set_elsewhere(machine: Machine, frame: Frame, asked: Expression) -> bool:
    """Return whether other functions of the program set attributes, names or elements like those that a condition reads."""
    parts = set(_parts(asked))
    names = {part[1] for part in parts if part[0] == "name"}
    attributes = {part[2] for part in parts if part[0] == "attr"}
    own = _set_in(frame.module)
    if names & own.names or (own.elements and any(part[0] == "item" for part in parts)):
        return True
    modules = [module for module in machine.code.values() if not module.installed] if attributes else []
    return any(attributes & _set_in(module).attributes for module in modules)


def _set_in(module: LoadedModule) -> SetInFunctions:
    """Return what the functions of a module set that is not their own, but for constructors, which set what is new."""
    known = module.learnt.set_in_functions
    if known is None:
        known = module.learnt.set_in_functions = SetInFunctions(set(), set())
        for function in module.code.functions:
            for op in all_ops(function.body) if function.kind not in {"module", "class"} else ():
                if isinstance(op, ops.SetAttr) and function.name != "__init__":
                    known.attributes.add(op.name)
                elif isinstance(op, ops.Store | ops.Delete) and op.scope != "local":
                    known.names.add(op.name)
                known.elements = known.elements or isinstance(op, ops.SetItem | ops.DeleteItem)
    return known


def _parts(expression: Expression) -> Iterator[Expression]:
    """Yield an expression of names, attributes and elements, and all that it is made of."""
    yield expression
    for part in expression[1:]:
        if isinstance(part, tuple):
            yield from _parts(part)


def _key_of(frame: Frame, arm: ops.Arm) -> tuple[Expression, bool] | None:
    """Return what a condition reads, and whether it holds where that is true; None if it is not so plain or asks for a seed,
    which counts as given.
    """
    known = frame.module.learnt.asked
    if id(arm) not in known:
        known[id(arm)] = _plain(arm)
    return known[id(arm)]


def _plain(arm: ops.Arm) -> tuple[Expression, bool] | None:
    made: dict[ops.Reg, Expression] = {}
    if not all(_follow(made, op) for op in arm.test):
        return None
    found, truth = made.get(arm.condition, _NOTHING), True
    while found[0] == "not" and isinstance(found[1], tuple):
        found, truth = found[1], not truth
    if found[0] == "constant" or "seed" in str(found).lower():
        return None
    if found[0] == "compare" and found[1] in _NEGATED:
        return ("compare", _NEGATED[str(found[1])], *found[2:]), not truth
    return found, truth


def _follow(made: dict[ops.Reg, Expression], op: ops.Op) -> bool:
    """Note what an operation reads; return whether that is all it does."""
    match op:
        case ops.Const():
            made[op.dst] = ("constant", type(op.value).__name__, str(op.value))
        case ops.Load():
            made[op.dst] = ("name", op.name)
        case ops.Attr() if op.obj in made:
            made[op.dst] = ("attr", made[op.obj], op.name)
        case ops.Item() if op.obj in made and op.index in made:
            made[op.dst] = ("item", made[op.obj], made[op.index])
        case ops.Not() if op.src in made:
            made[op.dst] = ("not", made[op.src])
        case ops.Compare() if op.left in made and op.right in made:
            made[op.dst] = ("compare", op.operator, made[op.left], made[op.right])
        case _:
            return False
    return True
