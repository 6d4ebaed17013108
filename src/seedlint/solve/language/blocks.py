"""The simple operations: what each does to registers, cells and the point of execution."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final

from seedlint.ir import ops
from seedlint.solve.activations import assign
from seedlint.solve.exits import handlers
from seedlint.solve.exits.foreign import is_foreign
from seedlint.solve.flow import branches, chains, filled, managers, settings, shared_settings
from seedlint.solve.iteration import loops
from seedlint.solve.language import definitions, matching, namespaces, raising
from seedlint.solve.language.operators import run_binary, run_compare, run_not, run_unary
from seedlint.solve.models import evidence, passed
from seedlint.solve.modules import installed
from seedlint.solve.objects import (
    classes,
    containers,
    dicts,
    displays,
    endings,
    failing,
    hazards,
    records,
    special,
)
from seedlint.solve.objects.kinds import is_container, is_hashing
from seedlint.solve.objects.truths import asked
from seedlint.solve.observations import replaced
from seedlint.solve.standard import collection, files
from seedlint.solve.state import text, together
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import (
    Generator,
    Given,
    LazyIterator,
    Library,
    Object,
    Tuple,
    Value,
    varies,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NONE, NOTHING, TRUE, UNKNOWN, VARYING, constant, one

Instruction = Callable[[Machine, Frame, Any], None]


def run_block(machine: Machine, frame: Frame, block: ops.Block) -> None:
    """Run operations in order until the point is no longer reached."""
    machine.steps += len(block)
    _run_from(machine, frame, block, 0)


def _run_from(machine: Machine, frame: Frame, block: ops.Block, start: int) -> Value:
    """Run a block from an operation on; what settings have led to is told apart in it."""
    table = _TABLE
    may_ask_again = len(block) > 1
    asks_below = may_ask_again and settings.may_ask_again(machine, frame, block)
    after = start
    for index in range(start, len(block)):
        if machine.state is None:
            break
        if index < after:
            continue
        op = block[index]
        if type(op) is ops.Call:
            frame.taker = _taker(block, index, op)
        elif may_ask_again and type(op) is ops.If:
            if settings.told_apart(machine, frame, block, index, _run_from):
                break
            op, after = chains.joined(machine, frame, block, index) or (op, 0)
        if asks_below:
            run = partial(table[type(op)], machine, frame, op)
            ran = shared_settings.told_apart(machine, frame, block, index, run, _run_from)
            if ran == "with the rest":
                break
            if ran == "alone":
                continue
        table[type(op)](machine, frame, op)
    return NOTHING


def _taker(block: ops.Block, index: int, call: ops.Call) -> ops.Op | None:
    """Return the operation that takes what a call returns, if it keeps it or takes it apart at once."""
    after = block[index + 1] if index + 1 < len(block) else None
    return after if isinstance(after, ops.Store | ops.Unpack) and after.src == call.dst else None


def _const(_machine: Machine, frame: Frame, op: ops.Const) -> None:
    frame.registers[op.dst] = constant(op.value)


def _opaque(_machine: Machine, frame: Frame, op: ops.Opaque) -> None:
    frame.registers[op.dst] = VARYING if any(varies(frame.registers[s]) for s in op.sources) else UNKNOWN


def _move(_machine: Machine, frame: Frame, op: ops.Move) -> None:
    frame.registers[op.dst] = frame.registers[op.src]


def _load(machine: Machine, frame: Frame, op: ops.Load) -> None:
    value = load_name(machine, frame, op.name, op.scope, op.depth)
    if not value:
        _miss_name(machine, frame, op)
    frame.registers[op.dst] = installed.meaning(machine, value)


#: How the cell of a name begins that says that it was unbound.
_UNBOUND: Final = "#unbound:"


def _miss_name(machine: Machine, frame: Frame, op: ops.Load) -> None:
    """Raise what a name that stands for nothing raises: for sure, if the program has unbound it here."""
    place, name = together.cell_of(machine, frame, op)
    if machine.read(frame, (place, _UNBOUND + name)) == TRUE:
        failing.surely_raises(machine, frame, "UnboundLocalError" if place == frame.env else "NameError")
    else:
        failing.hazard(machine, frame, hazards.NAME)


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
    if name == "__file__":
        return files.own_path(frame)
    if name == "__package__":
        return namespaces.package_of(machine, frame)
    if name == "__path__" and frame.module.is_package:
        return namespaces.folders_of(frame.module)
    builtin = "builtins." + name
    if machine.catalogue.lookup(builtin) is not None or name in definitions.LANGUAGE_NAMES:
        return one(Library(builtin))
    return frozenset(
        Library(f"{starred.name}.{name}")
        for starred in machine.read(frame, (frame.module.key, definitions.STARRED))
        if isinstance(starred, Library) and name[0] != "_"
    )


def _store(machine: Machine, frame: Frame, op: ops.Store) -> None:
    value = filled.stored(frame, op)
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
    if op.scope == "local" or frame.env == cell[0]:
        machine.write(cell, NOTHING)
        machine.write((cell[0], _UNBOUND + cell[1]), TRUE)
    endings.let_go(machine, frame, held, cell)


def _delete_attr(machine: Machine, frame: Frame, op: ops.DeleteAttr) -> None:
    assign.delete_attribute(machine, frame, frame.registers[op.obj], op.name)


def _delete_item(machine: Machine, frame: Frame, op: ops.DeleteItem) -> None:
    target, index = frame.registers[op.obj], frame.registers[op.index]
    run = partial(containers.delete_item, machine, frame, target, index)
    (item,) = target if len(target) == 1 else UNKNOWN
    endings.emptying(machine, frame, item, run)


def _attr(machine: Machine, frame: Frame, op: ops.Attr) -> None:
    raised = failing.may_raise(machine, frame, hazards.ATTRIBUTE)
    found = machine.do.attribute(frame, frame.registers[op.obj], op.name, op.pos)
    hazard = hazards.of_attribute(machine, frame.registers[op.obj], op.name, found)
    if not found and hazards.lacks(machine, frame.registers[op.obj]) and filled.sets(frame.function, op.name):
        failing.did_not_raise(frame, raised)
        failing.surely_raises(machine, frame, "AttributeError")
    elif hazard:
        hazards.add(frame, hazard)
    else:
        failing.did_not_raise(frame, raised)
    frame.registers[op.dst] = found


def _set_attr(machine: Machine, frame: Frame, op: ops.SetAttr) -> None:
    value = filled.stored(frame, op)
    evidence.note_variable(machine, value, op.name)
    evidence.note_part(machine, frame, frame.registers[op.obj], value)
    assign.set_attribute(machine, frame, frame.registers[op.obj], op.name, value)


def _item(machine: Machine, frame: Frame, op: ops.Item) -> None:
    holder = frame.registers[op.obj]
    index = _asked_index(machine, frame, holder, frame.registers[op.index])
    failing.hazard(machine, frame, hazards.of_item(machine, frame, holder, index))
    frame.registers[op.dst] = containers.get_item(machine, frame, holder, index, op.pos)


def _asked_index(machine: Machine, frame: Frame, holders: Value, index: Value) -> Value:
    """Ask an object that is a key for its hash, and one that is a place in a row for its number; return what is looked up."""
    if not any(isinstance(item, Object | Tuple) for item in index):
        return index
    if any(is_hashing(machine, holder) for holder in holders):
        special.hashed(machine, frame, index)
    elif any(isinstance(holder, Tuple) or is_container(machine, holder) for holder in holders):
        number = special.call_special(machine, frame, index, "__index__", [], -1)
        return (
            number
            if number and all(special.defines(machine, frame, i, "__index__") for i in index)
            else records.value_of(machine, frame, index)
        )
    return index


def _set_item(machine: Machine, frame: Frame, op: ops.SetItem) -> None:
    index = _asked_index(machine, frame, frame.registers[op.obj], frame.registers[op.index])
    value, holder = filled.stored(frame, op), frame.registers[op.obj]
    if any(classes.is_model_object(machine, frame, item) for item in holder):
        passed.note_model_use(machine, value, sure=True)  # `heads["mask"] = Head()` in a `ModuleDict`
    containers.set_item(machine, frame, holder, index, value, op.pos)


def _call(machine: Machine, frame: Frame, op: ops.Call) -> None:
    registers = frame.registers
    given: list[Given] = [(arg.kind, arg.name, _passed(machine, frame, arg, op.pos)) for arg in op.args]
    raised = failing.may_raise(machine, frame)
    outer, frame.foreign = frame.foreign, is_foreign(machine, registers[op.func], given)
    outer_hazard, frame.hazard = frame.hazard, NOTHING
    frame.decorating, frame.sure = op.decorator, False
    result = machine.do.call(frame, registers[op.func], given, op.pos)
    replaced.observe_call(machine, frame, op.pos)
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
        failing.may_raise(machine, frame, what, foreign=frame.foreign)
        hazards.add(frame, hazard)
    frame.foreign = outer or (frame.foreign and bool(hazard))
    if op.decorator and given and not _is_known(result):
        result = given[0][2]  # an unknown decorator is transparent
    registers[op.dst] = result


def _passed(machine: Machine, frame: Frame, arg: ops.Arg, position: ops.Pos) -> Value:
    """Return an argument; what an unpacked iterator gives is taken before the call, which is not what builds it."""
    value = frame.registers[arg.reg]
    if arg.kind == "star" and any(isinstance(item, Generator | LazyIterator) for item in value):
        return displays.display(machine, frame, "tuple", [value], (True,), arg.reg, position)
    return value


def _is_known(value: Value) -> bool:
    return bool(value) and value != UNKNOWN and not containers.all_opaque(value)


def _build(machine: Machine, frame: Frame, op: ops.Build) -> None:
    items = [frame.registers[reg] for reg in op.items]
    if op.kind in special.SHOWN_BY or op.kind == "text":
        frame.registers[op.dst] = _text(machine, frame, op, items)
        return
    for item in items if op.kind == "set" else ():
        special.hashed(machine, frame, item)
    frame.registers[op.dst] = displays.display(machine, frame, op.kind, items, op.starred, op.dst, op.pos)


def _text(machine: Machine, frame: Frame, op: ops.Build, items: list[Value]) -> Value:
    """Make text of values; what their classes say of how they are shown runs."""
    if op.kind == "text":
        return text.formatted([special.shown(machine, frame, item, "format", -1) for item in items])
    value, *specification = items
    made = special.shown(machine, frame, value, op.kind, -1, *specification)
    if op.kind == "str":
        return text.convert("str", made)
    return made if made != value else text.convert(op.kind, value, *specification)


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
    displays.append(machine, frame, frame.registers[op.obj], frame.registers[op.src], key)


def _unpack(machine: Machine, frame: Frame, op: ops.Unpack) -> None:
    known = containers.known_elements(machine, frame, frame.registers[op.src])
    if known is None or len(known) != len(op.dsts):
        failing.hazard(machine, frame, hazards.VALUE)
    values = displays.unpack(machine, frame, frame.registers[op.src], len(op.dsts), op.star, op.pos)
    for register, value in zip(op.dsts, values, strict=True):
        frame.registers[register] = value
    if machine.outcomes and op.star < 0:
        together.unpacked(machine, frame, frame.registers[op.src], op.dsts)


def _check(machine: Machine, frame: Frame, op: ops.Check) -> None:
    """Do `assert`: it may fail unless the condition is known to hold, and does where it is known not to."""
    answer = asked(machine, frame, frame.registers[op.src])
    if machine.state is not None and answer is None:
        failing.hazard(machine, frame, hazards.ASSERTION)
    elif machine.state is not None and answer is False:
        machine.leave(frame, "raises", failing.of_language("AssertionError"))


def _return(machine: Machine, frame: Frame, op: ops.Return) -> None:
    value = frame.registers[op.src] if op.src >= 0 else NONE
    endings.leave_scope(machine, frame, value)
    for way, state in together.of_value(machine, value):
        machine.state = state
        machine.leave(frame, "returns", way)


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
    ops.BeginArgs: definitions.begin_args,
    ops.Call: _call,
    ops.Build: _build,
    ops.BuildDict: _build_dict,
    ops.Append: _append,
    ops.Unpack: _unpack,
    ops.Compare: run_compare,
    ops.Not: run_not,
    ops.Unary: run_unary,
    ops.Binary: run_binary,
    ops.MakeFunction: definitions.make_function,
    ops.MakeClass: definitions.make_class,
    ops.Import: definitions.run_import,
    ops.If: branches.run_if,
    ops.MatchTest: matching.run_match_test,
    ops.For: loops.run_for,
    ops.While: loops.run_while,
    ops.Try: handlers.run_try,
    ops.With: managers.run_with,
    ops.Return: _return,
    ops.Check: _check,
    ops.Raise: raising.run_raise,
    ops.Break: _break,
    ops.Continue: _continue,
    ops.Yield: definitions.run_yield,
    ops.Await: definitions.run_await,
}
