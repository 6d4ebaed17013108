"""What conditions read, where they are plain: names, attributes and elements, compared with constants at most, and joined.

Nothing is known of such a setting, but two conditions that read the same are answered alike while nothing changes what they
read, and one that asks for another constant is answered no.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple, TypeAlias

from seedlint.ir import ops
from seedlint.ir.walk import all_ops
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.loaded import LoadedModule, SetInFunctions
from seedlint.solve.state.machine import Machine

#: What a condition reads, without registers: `("attr", ("name", "args"), "augment")`.
Expression: TypeAlias = tuple[object, ...]
#: Types of constants of which two that read differently differ: `1` and `1.0` do not.
PLAIN: Final = frozenset({"str", "int"})
_NOTHING: Final[Expression] = ("constant",)
#: Functions that may set attributes whose names are not written.
_CHANGING: Final = (("name", "setattr"), ("name", "vars"), ("name", "globals"), ("name", "exec"))
#: Displays that `in` asks.
_DISPLAYS: Final = ("tuple", "list", "set")
#: What an operator asks, turned round.
NEGATED: Final = {"!=": "==", "is not": "is", "not in": "in"}


class Among(NamedTuple):
    """What a condition asks to be one of some constants. `only` says that it holds wherever that is so."""

    subject: Expression
    constants: frozenset[Expression]
    only: bool = True

    def excludes(self, other: Among) -> bool:
        """Tell whether it surely does not hold where another condition does: both ask one thing for other constants."""
        if self.subject != other.subject or self.constants & other.constants:
            return False
        types = {constant[1] for constant in self.constants | other.constants}
        return len(types) == 1 and types <= PLAIN

    def follows_from(self, other: Among) -> bool:
        """Tell whether it surely holds where another condition does."""
        return self.only and self.subject == other.subject and other.constants <= self.constants


def among(frame: Frame, arm: ops.Arm) -> Among | None:
    """Return what a condition asks to be one of some constants, if it asks that."""
    key = key_of(frame, arm)
    return None if key is None or not key[1] else asks_for(key[0])


def asks_for(asked: Expression) -> Among | None:
    """Return what an expression asks to be one of some constants: `x == "a"`, `x in ("a", "b")`, and such joined by `or`; of
    those joined by `and`, what one of them asks.
    """
    match asked:
        case ("compare", "==", tuple() as subject, tuple() as constant):
            constants = frozenset({constant})
        case ("compare", "in", tuple() as subject, ("display", *items)):
            constants = frozenset(item for item in items if isinstance(item, tuple))
        case ("or", tuple() as left, tuple() as right):
            first = asks_for(left)
            return None if first is None else _either(first, asks_for(right))
        case ("and", tuple() as left, tuple() as right):
            found = asks_for(left) or asks_for(right)
            return None if found is None else found._replace(only=False)
        case _:
            return None
    if subject[0] == "constant" or any(each[0] != "constant" for each in constants):
        return None
    return Among(subject, constants)


def _either(left: Among, right: Among | None) -> Among | None:
    if right is None or left.subject != right.subject:
        return None
    return Among(left.subject, left.constants | right.constants, left.only and right.only)


def joined_answer(word: str, answers: Iterable[bool | None]) -> bool | None:
    """Return how `and` or `or` of some answers is answered, of which not all may be known."""
    decisive = word == "or"
    found = set(answers)
    if decisive in found:
        return decisive
    return None if None in found else not decisive


def is_kept(machine: Machine, frame: Frame, asked: Expression, rest: ops.Block) -> bool:
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


def key_of(frame: Frame, arm: ops.Arm) -> tuple[Expression, bool] | None:
    """Return what a condition reads, and whether it holds where that is true; None if it is not so plain or asks for a seed,
    which counts as given.
    """
    found = _read_by(frame, arm)
    return None if found is None or _speaks_of_seed(found[0]) else found


def seed_asked(frame: Frame, arm: ops.Arm) -> tuple[Expression, bool] | None:
    """Return the same of a condition that asks for a seed, and None of any other."""
    found = _read_by(frame, arm)
    return found if found is not None and _speaks_of_seed(found[0]) else None


def is_none(read: Expression) -> Expression:
    """Return what a condition reads that asks whether something is None."""
    return ("compare", "is", read, ("constant", "NoneType", "None"))


def none_asked(frame: Frame, arm: ops.Arm) -> tuple[Expression, bool] | None:
    """Return what a condition asks to be None and nothing else, and whether it holds where that is so."""
    match _read_by(frame, arm):
        case (("compare", "is", tuple() as read, ("constant", "NoneType", _)), bool() as holds):
            return read, holds
        case _:
            return None


def read_by_block(block: ops.Block) -> Expression | None:
    """Return what a block reads that ends in setting a register to it, None if it does more."""
    made: dict[ops.Reg, Expression] = {}
    last = block[-1] if block else None
    return (
        made.get(last.dst) if isinstance(last, ops.Move) and all(_follow(made, op) for op in block) else None
    )


def _speaks_of_seed(read: Expression) -> bool:
    return "seed" in str(read).lower()


def _read_by(frame: Frame, arm: ops.Arm) -> tuple[Expression, bool] | None:
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
    if found[0] == "constant":
        return None
    if found[0] == "compare" and found[1] in NEGATED:
        return ("compare", NEGATED[str(found[1])], *found[2:]), not truth
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
        case ops.Move() if op.src in made:
            made[op.dst] = made[op.src]
        case ops.Build() if op.kind in _DISPLAYS and all(item in made for item in op.items):
            made[op.dst] = ("display", *sorted({made[item] for item in op.items}, key=repr))
            return not any(op.starred)
        case ops.If(arms=(ops.Arm(test=(), condition=left, body=body),), orelse=orelse) if left in made:
            return _join(made, left, "or" if orelse else "and", orelse or body, both=bool(body and orelse))
        case ops.Compare() if op.left in made and op.right in made:
            made[op.dst] = ("compare", op.operator, made[op.left], made[op.right])
        case _:
            return False
    return True


def _join(made: dict[ops.Reg, Expression], left: ops.Reg, word: str, right: ops.Block, *, both: bool) -> bool:
    """Note what `and` or `or` reads, whose right side is a block that ends in the register of the left one."""
    first = made[left]
    last = right[-1] if right else None
    if both or not isinstance(last, ops.Move) or last.dst != left:
        return False
    if not all(_follow(made, op) for op in right):
        return False
    made[left] = (word, first, made[left])
    return True
