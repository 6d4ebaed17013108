"""The simple operations: what each does to registers, cells and the point of execution."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from seedlint.ir import ops
from seedlint.solve import (
    assign,
    branches,
    containers,
    dicts,
    exceptions,
    functions,
    installed,
    loops,
    managers,
    python,
    unresolved,
)
from seedlint.solve.comparison import compare
from seedlint.solve.frame import Frame
from seedlint.solve.machine import Machine
from seedlint.solve.truths import decided
from seedlint.solve.values import (
    FALSE,
    NONE,
    NOTHING,
    TRUE,
    UNKNOWN,
    VARYING,
    Given,
    Library,
    Value,
    as_constant,
    constant,
    one,
    truth,
    varies,
)

Instruction = Callable[[Machine, Frame, Any], None]


def run_block(machine: Machine, frame: Frame, block: ops.Block) -> None:
    """Run operations in order until the point is no longer reached."""
    table = _TABLE
    machine.steps += len(block)
    for op in block:
        if machine.state is None:
            return
        table[type(op)](machine, frame, op)


def _const(_machine: Machine, frame: Frame, op: ops.Const) -> None:
    frame.registers[op.dst] = constant(op.value)


def _opaque(_machine: Machine, frame: Frame, op: ops.Opaque) -> None:
    frame.registers[op.dst] = VARYING if any(varies(frame.registers[s]) for s in op.sources) else UNKNOWN


def _move(_machine: Machine, frame: Frame, op: ops.Move) -> None:
    frame.registers[op.dst] = frame.registers[op.src]


def environment(machine: Machine, frame: Frame, depth: int) -> str:
    """Return the environment `depth` functions further out than the frame's own."""
    env = frame.env
    for _ in range(depth):
        env = machine.environments.get(env, "")
    return env


def _load(machine: Machine, frame: Frame, op: ops.Load) -> None:
    value = load_name(machine, frame, op.name, op.scope, op.depth)
    frame.registers[op.dst] = installed.meaning(machine, value)


def load_name(machine: Machine, frame: Frame, name: str, scope: ops.Scope, depth: int) -> Value:
    """Return the value of a name: where its scope says, then in the module, then among the builtins."""
    if scope == "local":
        return machine.read(frame, (frame.env, name))
    if scope == "free":
        return machine.read(frame, (environment(machine, frame, depth), name))
    if scope == "class":
        found = machine.read(frame, (frame.class_place, name))
        if found:
            return found
    found = machine.read(frame, (frame.module.key, name))
    if found:
        return found
    if frame.module.key in machine.followed.stars:
        found = installed.from_stars(machine, frame.module, name)
        if found:
            return found
    if name == "__debug__":
        return TRUE
    builtin = "builtins." + name
    if machine.catalogue.lookup(builtin) is not None or name in functions.LANGUAGE_NAMES:
        return one(Library(builtin))
    return NOTHING


def _store(machine: Machine, frame: Frame, op: ops.Store) -> None:
    match op.scope:
        case "local":
            cell = (frame.env, op.name)
        case "free":
            cell = (environment(machine, frame, op.depth), op.name)
        case "class":
            cell = (frame.class_place, op.name)
        case _:
            cell = (frame.module.key, op.name)
    value = frame.registers[op.src]
    unresolved.note_variable(machine, value, op.name)
    machine.write(cell, value)


def _delete(machine: Machine, frame: Frame, op: ops.Delete) -> None:
    if op.scope == "local":
        machine.write((frame.env, op.name), NOTHING)


def _attr(machine: Machine, frame: Frame, op: ops.Attr) -> None:
    exceptions.may_raise(machine, frame)
    frame.registers[op.dst] = machine.do.attribute(frame, frame.registers[op.obj], op.name, op.pos)


def _set_attr(machine: Machine, frame: Frame, op: ops.SetAttr) -> None:
    unresolved.note_variable(machine, frame.registers[op.src], op.name)
    assign.set_attribute(machine, frame, frame.registers[op.obj], op.name, frame.registers[op.src])


def _item(machine: Machine, frame: Frame, op: ops.Item) -> None:
    exceptions.may_raise(machine, frame)
    frame.registers[op.dst] = containers.get_item(
        machine, frame, frame.registers[op.obj], frame.registers[op.index], op.pos
    )


def _set_item(machine: Machine, frame: Frame, op: ops.SetItem) -> None:
    containers.set_item(
        machine, frame, frame.registers[op.obj], frame.registers[op.index], frame.registers[op.src]
    )


def _call(machine: Machine, frame: Frame, op: ops.Call) -> None:
    registers = frame.registers
    given: list[Given] = [(arg.kind, arg.name, registers[arg.reg]) for arg in op.args]
    exceptions.may_raise(machine, frame)
    frame.decorating = op.decorator
    result = machine.do.call(frame, registers[op.func], given, op.pos)
    frame.decorating = False
    exceptions.may_raise(machine, frame)
    if op.decorator and given and not _is_known(result):
        result = given[0][2]  # an unknown decorator is transparent
    registers[op.dst] = result


def _is_known(value: Value) -> bool:
    return bool(value) and value != UNKNOWN and not containers.all_opaque(value)


def _build(machine: Machine, frame: Frame, op: ops.Build) -> None:
    items = [frame.registers[reg] for reg in op.items]
    frame.registers[op.dst] = containers.display(machine, frame, op.kind, items, op.starred, op.dst)


def _build_dict(machine: Machine, frame: Frame, op: ops.BuildDict) -> None:
    keys = [frame.registers[reg] if reg >= 0 else None for reg in op.keys]
    values = [frame.registers[reg] for reg in op.values]
    frame.registers[op.dst] = dicts.display(
        machine, frame, keys, values, f"{frame.function.qualname}#{op.dst}"
    )


def _append(machine: Machine, frame: Frame, op: ops.Append) -> None:
    key = frame.registers[op.key] if op.key >= 0 else None
    containers.append(machine, frame, frame.registers[op.obj], frame.registers[op.src], key)


def _unpack(machine: Machine, frame: Frame, op: ops.Unpack) -> None:
    values = containers.unpack(machine, frame, frame.registers[op.src], len(op.dsts), op.star, op.pos)
    for register, value in zip(op.dsts, values, strict=True):
        frame.registers[register] = value


def _compare(machine: Machine, frame: Frame, op: ops.Compare) -> None:
    left, right = frame.registers[op.left], frame.registers[op.right]
    own = NOTHING
    if op.operator in _COMPARISONS:
        method = f"__{_COMPARISONS[op.operator]}__"
        own = python.call_special(machine, frame, left, method, [("positional", "", right)], -1)
    elif op.operator in {"in", "not in"}:
        own = python.call_special(machine, frame, right, "__contains__", [("positional", "", left)], -1)
    frame.registers[op.dst] = UNKNOWN if own else compare(machine, frame, op.operator, left, right)


def _not(machine: Machine, frame: Frame, op: ops.Not) -> None:
    answer = decided(machine, frame, frame.registers[op.src])
    frame.registers[op.dst] = UNKNOWN if answer is None else FALSE if answer else TRUE


_ARITHMETIC: Final[dict[str, Callable[[Any, Any], Any]]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "%": lambda a, b: a % b,
    "//": lambda a, b: a // b,
    "/": lambda a, b: a / b,
}
#: Folded text stays short: it only serves as a key or an attribute name.
_TEXT_LIMIT: Final = 200


def _binary(machine: Machine, frame: Frame, op: ops.Binary) -> None:
    left, right = frame.registers[op.left], frame.registers[op.right]
    operator = op.operator
    if operator[-1] == "=":
        operator = operator[:-1]
        changed = _in_place(machine, frame, operator, left, right)
        if changed:
            frame.registers[op.dst] = changed
            return
    own = _own_operator(machine, frame, operator, left, right)
    if own:
        frame.registers[op.dst] = own
        return
    result = _folded(operator, left, right) or containers.concatenated(
        machine, frame, operator, left, right, op.dst
    )
    frame.registers[op.dst] = VARYING if result == UNKNOWN and (varies(left) or varies(right)) else result


def _in_place(machine: Machine, frame: Frame, operator: str, left: Value, right: Value) -> Value:
    """Do what an augmented assignment does to the object on its left, if it changes that."""
    name = _OPERATORS.get(operator)
    if name is not None:
        own = python.call_special(machine, frame, left, f"__i{name}__", [("positional", "", right)], -1)
        if own:
            return own
    return containers.extended(machine, frame, operator, left, right)


_OPERATORS: Final = {
    "+": "add",
    "-": "sub",
    "*": "mul",
    "/": "truediv",
    "//": "floordiv",
    "%": "mod",
    "@": "matmul",
    "**": "pow",
    "&": "and",
    "|": "or",
    "^": "xor",
    "<<": "lshift",
    ">>": "rshift",
}


def _own_operator(machine: Machine, frame: Frame, operator: str, left: Value, right: Value) -> Value:
    """Call the operator that a class of the program defines, if it does."""
    name = _OPERATORS.get(operator)
    if name is None:
        return NOTHING
    found = python.call_special(machine, frame, left, f"__{name}__", [("positional", "", right)], -1)
    return found or python.call_special(machine, frame, right, f"__r{name}__", [("positional", "", left)], -1)


_COMPARISONS: Final = {"==": "eq", "!=": "ne", "<": "lt", "<=": "le", ">": "gt", ">=": "ge"}


def _folded(operator: str, left: Value, right: Value) -> Value | None:
    first, second = as_constant(left), as_constant(right)
    action = _ARITHMETIC.get(operator)
    if first is None or second is None or action is None:
        return None
    a, b = first.value, second.value
    texts = isinstance(a, str) and isinstance(b, str) and operator == "+"
    numbers = isinstance(a, int | float) and isinstance(b, int | float) and abs(a) < 1e9 and abs(b) < 1e9
    if texts and len(str(a)) + len(str(b)) < _TEXT_LIMIT:
        return constant(str(a) + str(b))
    if not numbers or (operator in {"/", "//", "%"} and not b):
        return None
    result = action(a, b)
    return constant(result)


def _match_test(machine: Machine, frame: Frame, op: ops.MatchTest) -> None:
    if op.irrefutable:
        frame.registers[op.dst] = TRUE
        return
    subject = frame.registers[op.subject]
    answers = [truth(compare(machine, frame, "==", subject, frame.registers[reg])) for reg in op.alternatives]
    if any(answers):
        frame.registers[op.dst] = TRUE
    elif answers and all(answer is False for answer in answers):
        frame.registers[op.dst] = FALSE
    else:
        frame.registers[op.dst] = UNKNOWN


def _return(machine: Machine, frame: Frame, op: ops.Return) -> None:
    machine.leave(frame, "returns", frame.registers[op.src] if op.src >= 0 else NONE)


def _raise(machine: Machine, frame: Frame, op: ops.Raise) -> None:
    machine.leave(frame, "raises")


def _break(machine: Machine, frame: Frame, op: ops.Break) -> None:
    machine.leave(frame, "breaks")


def _continue(machine: Machine, frame: Frame, op: ops.Continue) -> None:
    machine.leave(frame, "continues")


_TABLE: Final[dict[type[object], Instruction]] = {
    ops.Const: _const,
    ops.Opaque: _opaque,
    ops.Move: _move,
    ops.Load: _load,
    ops.Store: _store,
    ops.Delete: _delete,
    ops.Attr: _attr,
    ops.SetAttr: _set_attr,
    ops.Item: _item,
    ops.SetItem: _set_item,
    ops.BeginArgs: functions.begin_args,
    ops.Call: _call,
    ops.Build: _build,
    ops.BuildDict: _build_dict,
    ops.Append: _append,
    ops.Unpack: _unpack,
    ops.Compare: _compare,
    ops.Not: _not,
    ops.Binary: _binary,
    ops.MakeFunction: functions.make_function,
    ops.MakeClass: functions.make_class,
    ops.Import: functions.run_import,
    ops.If: branches.run_if,
    ops.MatchTest: _match_test,
    ops.For: loops.run_for,
    ops.While: loops.run_while,
    ops.Try: exceptions.run_try,
    ops.With: managers.run_with,
    ops.Return: _return,
    ops.Raise: _raise,
    ops.Break: _break,
    ops.Continue: _continue,
    ops.Yield: functions.run_yield,
    ops.YieldFrom: functions.run_yield_from,
    ops.Await: functions.run_await,
}
