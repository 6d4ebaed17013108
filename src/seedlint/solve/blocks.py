"""The simple operations: what each does to registers, cells and the point of execution."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from seedlint.ir import ops
from seedlint.solve import (
    assign,
    branches,
    collection,
    containers,
    dicts,
    endings,
    evidence,
    exceptions,
    functions,
    hazards,
    installed,
    loops,
    managers,
    matching,
    numbers,
    sets,
    special,
    text,
    together,
)
from seedlint.solve.comparison import compare
from seedlint.solve.frame import Frame
from seedlint.solve.given import positional
from seedlint.solve.kinds import is_container, is_definite, is_hashing
from seedlint.solve.machine import Machine
from seedlint.solve.membership import contained
from seedlint.solve.truths import asked, decided
from seedlint.solve.values import (
    FALSE,
    NONE,
    NOTHING,
    TRUE,
    UNKNOWN,
    VARYING,
    Class,
    Constant,
    Count,
    Function,
    Given,
    Item,
    Library,
    Method,
    Object,
    Text,
    Tuple,
    Value,
    Wrapped,
    constant,
    one,
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


def _load(machine: Machine, frame: Frame, op: ops.Load) -> None:
    value = load_name(machine, frame, op.name, op.scope, op.depth)
    if not value:
        exceptions.hazard(machine, frame, hazards.NAME)
    frame.registers[op.dst] = installed.meaning(machine, value)


def load_name(machine: Machine, frame: Frame, name: str, scope: ops.Scope, depth: int) -> Value:
    """Return the value of a name: where its scope says, then in the module, then among the builtins."""
    if scope == "local":
        return machine.read(frame, (frame.env, name))
    if scope == "free":
        return machine.read(frame, (together.environment(machine, frame, depth), name))
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
    value = frame.registers[op.src]
    evidence.note_variable(machine, value, op.name)
    cell = together.cell_of(machine, frame, op)
    held = machine.heap.read(cell) if machine.finalizes else NOTHING
    machine.write(cell, value)
    if held and held != value:
        endings.let_go(machine, frame, held, cell)


def _delete(machine: Machine, frame: Frame, op: ops.Delete) -> None:
    """Unbind a name."""
    held = load_name(machine, frame, op.name, op.scope, op.depth)
    cell = together.cell_of(machine, frame, op)
    if op.scope == "local":
        machine.write(cell, NOTHING)
    endings.let_go(machine, frame, held, cell)


def _delete_attr(machine: Machine, frame: Frame, op: ops.DeleteAttr) -> None:
    assign.delete_attribute(machine, frame, frame.registers[op.obj], op.name)


def _delete_item(machine: Machine, frame: Frame, op: ops.DeleteItem) -> None:
    containers.delete_item(machine, frame, frame.registers[op.obj], frame.registers[op.index])


def _attr(machine: Machine, frame: Frame, op: ops.Attr) -> None:
    raised = exceptions.may_raise(machine, frame, hazards.ATTRIBUTE)
    found = machine.do.attribute(frame, frame.registers[op.obj], op.name, op.pos)
    hazard = hazards.of_attribute(machine, frame.registers[op.obj], op.name, found)
    if hazard:
        hazards.add(frame, hazard)
    else:
        exceptions.did_not_raise(frame, raised)
    frame.registers[op.dst] = found


def _set_attr(machine: Machine, frame: Frame, op: ops.SetAttr) -> None:
    evidence.note_variable(machine, frame.registers[op.src], op.name)
    evidence.note_part(machine, frame, frame.registers[op.obj], frame.registers[op.src])
    assign.set_attribute(machine, frame, frame.registers[op.obj], op.name, frame.registers[op.src])


def _item(machine: Machine, frame: Frame, op: ops.Item) -> None:
    _ask_index(machine, frame, frame.registers[op.obj], frame.registers[op.index])
    exceptions.hazard(
        machine, frame, hazards.of_item(machine, frame, frame.registers[op.obj], frame.registers[op.index])
    )
    frame.registers[op.dst] = containers.get_item(
        machine, frame, frame.registers[op.obj], frame.registers[op.index], op.pos
    )


def _ask_index(machine: Machine, frame: Frame, holders: Value, index: Value) -> None:
    """Ask an object that is a key for its hash, and one that is a place in a row for its number."""
    if not any(isinstance(item, Object | Tuple) for item in index):
        return
    if any(is_hashing(machine, holder) for holder in holders):
        special.hashed(machine, frame, index)
    elif any(isinstance(holder, Tuple) or is_container(machine, holder) for holder in holders):
        special.call_special(machine, frame, index, "__index__", [], -1)


def _set_item(machine: Machine, frame: Frame, op: ops.SetItem) -> None:
    _ask_index(machine, frame, frame.registers[op.obj], frame.registers[op.index])
    containers.set_item(
        machine, frame, frame.registers[op.obj], frame.registers[op.index], frame.registers[op.src]
    )


def _call(machine: Machine, frame: Frame, op: ops.Call) -> None:
    registers = frame.registers
    given: list[Given] = [(arg.kind, arg.name, registers[arg.reg]) for arg in op.args]
    raised = exceptions.may_raise(machine, frame)
    outer, frame.foreign = frame.foreign, _is_foreign(machine, registers[op.func], given)
    outer_hazard, frame.hazard = frame.hazard, NOTHING
    frame.decorating, frame.sure = op.decorator, False
    result = machine.do.call(frame, registers[op.func], given, op.pos)
    frame.decorating = False
    hazard, frame.hazard = NOTHING if frame.sure else frame.hazard, outer_hazard
    if not hazard:
        if raised is not None:
            raised.value = hazards.OUTSIDE
    else:
        what = NOTHING if hazard == UNKNOWN else hazard
        if raised is not None:
            raised.foreign |= frame.foreign
            raised.value = what
        exceptions.may_raise(machine, frame, what, foreign=frame.foreign)
        hazards.add(frame, hazard)
    frame.foreign |= outer
    if op.decorator and given and not _is_known(result):
        result = given[0][2]  # an unknown decorator is transparent
    registers[op.dst] = result


def _is_foreign(machine: Machine, called: Value, given: Sequence[Given]) -> bool:
    """Tell whether a call may run code of the program out of sight: nothing is known of what is called, or it is a library's
    that is given something of the program's.
    """
    if all(isinstance(item, Function | Class | Wrapped) or _is_own_method(item) for item in called):
        return not called
    libraries = [item.function if isinstance(item, Method) else item for item in called]
    if not all(isinstance(item, Library) and _is_described(machine, item.name) for item in libraries):
        return True
    return any(not isinstance(item, Constant | Library | Count | Text) for _, _, v in given for item in v)


def _is_described(machine: Machine, name: str) -> bool:
    owner, _, member = name.rpartition(".")
    return is_definite(machine, name) or (bool(owner) and machine.catalogue.member(owner, member) is not None)


def _is_own_method(item: Item) -> bool:
    return isinstance(item, Method) and isinstance(item.function, Function)


def _is_known(value: Value) -> bool:
    return bool(value) and value != UNKNOWN and not containers.all_opaque(value)


def _build(machine: Machine, frame: Frame, op: ops.Build) -> None:
    items = [frame.registers[reg] for reg in op.items]
    if op.kind in special.SHOWN_BY or op.kind == "text":
        frame.registers[op.dst] = _text(machine, frame, op, items)
        return
    for item in items if op.kind == "set" else ():
        special.hashed(machine, frame, item)
    frame.registers[op.dst] = containers.display(machine, frame, op.kind, items, op.starred, op.dst)


def _text(machine: Machine, frame: Frame, op: ops.Build, items: list[Value]) -> Value:
    """Make text of values; what their classes say of how they are shown runs."""
    for item in items if op.kind == "text" else items[:1]:
        special.shown(machine, frame, item, "format" if op.kind == "text" else op.kind, -1)
    if op.kind == "text":
        return text.formatted(items)
    if op.kind == "str":
        return text.convert("str", items[0])
    return VARYING if any(map(varies, items)) else UNKNOWN


def _build_dict(machine: Machine, frame: Frame, op: ops.BuildDict) -> None:
    keys = [frame.registers[reg] if reg >= 0 else None for reg in op.keys]
    values = [frame.registers[reg] for reg in op.values]
    for key in keys:
        special.hashed(machine, frame, key or NOTHING)
    made = dicts.display(machine, frame, keys, values, f"{frame.function.qualname}#{op.dst}")
    frame.registers[op.dst] = made
    for key, value in zip(keys, values, strict=True):
        for item in made if key is None else ():
            assert isinstance(item, Object), "a display is a dict"
            collection.spread(machine, frame, item, value)


def _append(machine: Machine, frame: Frame, op: ops.Append) -> None:
    key = frame.registers[op.key] if op.key >= 0 else None
    containers.append(machine, frame, frame.registers[op.obj], frame.registers[op.src], key)


def _unpack(machine: Machine, frame: Frame, op: ops.Unpack) -> None:
    known = containers.known_elements(machine, frame, frame.registers[op.src])
    if known is None or len(known) != len(op.dsts):
        exceptions.hazard(machine, frame, hazards.VALUE)
    values = containers.unpack(machine, frame, frame.registers[op.src], len(op.dsts), op.star, op.pos)
    for register, value in zip(op.dsts, values, strict=True):
        frame.registers[register] = value
    if machine.outcomes and op.star < 0:
        together.unpacked(machine, frame, frame.registers[op.src], op.dsts)


_SIGNS: Final = {"-": "__neg__", "+": "__pos__", "~": "__invert__"}


def _unary(machine: Machine, frame: Frame, op: ops.Unary) -> None:
    value = frame.registers[op.src]
    own = special.call_special(machine, frame, value, _SIGNS[op.operator], [], -1, f"#{op.dst}")
    frame.registers[op.dst] = own or numbers.signed(op.operator, value)


def _compare(machine: Machine, frame: Frame, op: ops.Compare) -> None:
    left, right = frame.registers[op.left], frame.registers[op.right]
    if op.operator in {"in", "not in"}:
        if any(is_hashing(machine, holder) for holder in right):
            special.hashed(machine, frame, left)
        frame.registers[op.dst] = contained(machine, frame, op.operator, left, right, f"#{op.dst}")
        return
    own = special.compared(machine, frame, op.operator, left, right, f"#{op.dst}")
    result = own or compare(machine, frame, op.operator, left, right)
    if op.operator in _ORDERS and not own and result not in (TRUE, FALSE):
        exceptions.hazard(machine, frame, hazards.of_operator(op.operator, left, right))
    frame.registers[op.dst] = result
    if machine.outcomes and not own and result not in (TRUE, FALSE):
        together.derived(machine, frame, op.left, op.dst, lambda: _compare_plainly(machine, frame, op))


def _compare_plainly(machine: Machine, frame: Frame, op: ops.Compare) -> None:
    left, right = frame.registers[op.left], frame.registers[op.right]
    frame.registers[op.dst] = compare(machine, frame, op.operator, left, right)


_ORDERS: Final = frozenset({"<", "<=", ">", ">="})


def _not(machine: Machine, frame: Frame, op: ops.Not) -> None:
    answer = asked(machine, frame, frame.registers[op.src])
    frame.registers[op.dst] = UNKNOWN if answer is None else FALSE if answer else TRUE
    if answer is None and machine.outcomes:
        together.derived(machine, frame, op.src, op.dst, lambda: _negate(machine, frame, op))


def _negate(machine: Machine, frame: Frame, op: ops.Not) -> None:
    answer = decided(machine, frame, frame.registers[op.src])
    frame.registers[op.dst] = UNKNOWN if answer is None else FALSE if answer else TRUE


def _binary(machine: Machine, frame: Frame, op: ops.Binary) -> None:
    left, right = frame.registers[op.left], frame.registers[op.right]
    operator = op.operator
    if operator[-1] == "=":
        operator = operator[:-1]
        changed = _in_place(machine, frame, operator, left, right, f"#{op.dst}")
        if changed:
            frame.registers[op.dst] = changed
            return
    own = _own_operator(machine, frame, operator, left, right, f"#{op.dst}")
    if own:
        frame.registers[op.dst] = own
        return
    if operator == "%" and text.is_text(left):
        for part in containers.known_elements(machine, frame, right) or [right]:
            special.shown(machine, frame, part, "str", -1)
    if operator in {"/", "//", "%"} and right == _ZERO and numbers.is_number(left):
        exceptions.surely_raises(machine, frame, "ZeroDivisionError")
        return
    folded = numbers.folded(operator, left, right)
    if folded is None:
        exceptions.hazard(machine, frame, hazards.of_operator(operator, left, right))
    result = folded or sets.combined(
        machine, frame, operator, left, right, f"{frame.function.qualname}#{op.dst}"
    )
    result = result or containers.concatenated(machine, frame, operator, left, right, op.dst)
    frame.registers[op.dst] = VARYING if result == UNKNOWN and (varies(left) or varies(right)) else result


def _in_place(machine: Machine, frame: Frame, operator: str, left: Value, right: Value, mark: str) -> Value:
    """Do what an augmented assignment does to the object on its left, if it changes that."""
    name = _OPERATORS.get(operator)
    if name is not None:
        own = special.call_special(machine, frame, left, f"__i{name}__", [positional(right)], -1, mark)
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


_ZERO: Final = constant(0)


def _own_operator(
    machine: Machine, frame: Frame, operator: str, left: Value, right: Value, mark: str
) -> Value:
    """Call the operator that a class of the program defines, if it does."""
    name = _OPERATORS.get(operator)
    if name is None:
        return NOTHING
    return special.operate(machine, frame, name, left, right, mark)


def _check(machine: Machine, frame: Frame, op: ops.Check) -> None:
    """Do `assert`: it may fail unless the condition is known to hold."""
    answer = asked(machine, frame, frame.registers[op.src])
    if machine.state is not None and answer is None:
        exceptions.hazard(machine, frame, hazards.ASSERTION)
    elif machine.state is not None and answer is False:
        exceptions.surely_raises(machine, frame, "AssertionError")


def _return(machine: Machine, frame: Frame, op: ops.Return) -> None:
    value = frame.registers[op.src] if op.src >= 0 else NONE
    endings.leave_scope(machine, frame, value)
    for way, state in together.of_value(machine, value):
        machine.state = state
        machine.leave(frame, "returns", way)


def _raise(machine: Machine, frame: Frame, op: ops.Raise) -> None:
    machine.leave(frame, "raises", frame.registers[op.src] if op.src >= 0 else NOTHING)


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
    ops.DeleteAttr: _delete_attr,
    ops.DeleteItem: _delete_item,
    ops.BeginArgs: functions.begin_args,
    ops.Call: _call,
    ops.Build: _build,
    ops.BuildDict: _build_dict,
    ops.Append: _append,
    ops.Unpack: _unpack,
    ops.Compare: _compare,
    ops.Not: _not,
    ops.Unary: _unary,
    ops.Binary: _binary,
    ops.MakeFunction: functions.make_function,
    ops.MakeClass: functions.make_class,
    ops.Import: functions.run_import,
    ops.If: branches.run_if,
    ops.MatchTest: matching.run_match_test,
    ops.For: loops.run_for,
    ops.While: loops.run_while,
    ops.Try: exceptions.run_try,
    ops.With: managers.run_with,
    ops.Return: _return,
    ops.Check: _check,
    ops.Raise: _raise,
    ops.Break: _break,
    ops.Continue: _continue,
    ops.Yield: functions.run_yield,
    ops.Await: functions.run_await,
}
