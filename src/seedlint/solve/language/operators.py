"""Operators: what they ask of the classes of their operands, and what they yield of constants."""

from __future__ import annotations

from typing import Final

from seedlint.ir import ops
from seedlint.solve.iteration.membership import contained
from seedlint.solve.objects import displays, failing, flags, hazards, records, sets, sizes, special
from seedlint.solve.objects.kinds import is_hashing
from seedlint.solve.objects.truths import asked, decided
from seedlint.solve.standard import counting
from seedlint.solve.standard.comparison import compare
from seedlint.solve.state import counts, numbers, paths, text, together
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import positional
from seedlint.solve.state.items import Library, Object, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import (
    FALSE,
    NOTHING,
    TRUE,
    UNKNOWN,
    as_text,
    constant,
    ending_of,
    made_of,
)

_SIGNS: Final = {"-": "__neg__", "+": "__pos__", "~": "__invert__"}


def run_unary(machine: Machine, frame: Frame, op: ops.Unary) -> None:
    """Do `-x`, `+x` or `~x`."""
    frame.registers[op.dst] = signed(machine, frame, op.operator, frame.registers[op.src], f"#{op.dst}")


def signed(machine: Machine, frame: Frame, operator: str, value: Value, mark: str) -> Value:
    """Return `-value`, `+value` or `~value`."""
    own = special.call_special(machine, frame, value, _SIGNS[operator], [], -1, mark)
    own = own or special.call_declared(machine, frame, value, _SIGNS[operator], [], -1)
    if own:
        return own
    made = flags.inverted(machine, frame, value) if operator == "~" else NOTHING
    return made or numbers.signed(operator, value)


def run_compare(machine: Machine, frame: Frame, op: ops.Compare) -> None:
    """Do a comparison, `in` and `is` among them."""
    left, right = frame.registers[op.left], frame.registers[op.right]
    result, asks = compared(machine, frame, op.operator, left, right, f"#{op.dst}", op.pos)
    frame.registers[op.dst] = result
    if machine.outcomes and not asks and result not in (TRUE, FALSE):
        together.derived(machine, frame, op.left, op.dst, lambda: _compare_plainly(machine, frame, op))


def compared(
    machine: Machine,
    frame: Frame,
    operator: str,
    left: Value,
    right: Value,
    mark: str,
    position: ops.Pos = -1,
) -> tuple[Value, bool]:
    """Return what a comparison yields, and whether it asked a class of the program or a container."""
    if operator in {"in", "not in"}:
        if any(is_hashing(machine, holder) for holder in right):
            special.hashed(machine, frame, left)
        return contained(machine, frame, operator, left, right, mark, position), True
    own = special.compared(machine, frame, operator, left, right, mark)
    if own:
        return own, True
    result = compare(machine, frame, operator, left, right)
    if operator in _ORDERS and result not in (TRUE, FALSE):
        failing.hazard(machine, frame, hazards.of_operator(operator, left, right))
    return result, False


def _compare_plainly(machine: Machine, frame: Frame, op: ops.Compare) -> None:
    left, right = frame.registers[op.left], frame.registers[op.right]
    frame.registers[op.dst] = compare(machine, frame, op.operator, left, right)


_ORDERS: Final = frozenset({"<", "<=", ">", ">="})


def run_not(machine: Machine, frame: Frame, op: ops.Not) -> None:
    """Do `not x`."""
    answer = asked(machine, frame, frame.registers[op.src])
    frame.registers[op.dst] = UNKNOWN if answer is None else FALSE if answer else TRUE
    if answer is None and machine.outcomes:
        together.derived(machine, frame, op.src, op.dst, lambda: _negate(machine, frame, op))


def _negate(machine: Machine, frame: Frame, op: ops.Not) -> None:
    answer = decided(machine, frame, frame.registers[op.src])
    frame.registers[op.dst] = UNKNOWN if answer is None else FALSE if answer else TRUE


def run_binary(machine: Machine, frame: Frame, op: ops.Binary) -> None:
    """Do an operator between two values, in place or not."""
    left, right = frame.registers[op.left], frame.registers[op.right]
    result = calculated(machine, frame, op.operator, left, right, f"#{op.dst}", op.pos)
    if machine.state is not None:
        frame.registers[op.dst] = result


def calculated(
    machine: Machine, frame: Frame, operator: str, left: Value, right: Value, mark: str, position: ops.Pos
) -> Value:
    """Return `left + right`, or what `left += right` leaves on the left, for any such operator."""
    what = f"{frame.function.qualname}{mark}"
    if counted := counting.combined(machine, frame, operator, left, right, what):
        return counted
    if operator[-1] == "=":
        operator = operator[:-1]
        changed = _in_place(machine, frame, operator, left, right, mark, position)
        if changed:
            return changed
    own = _own_operator(machine, frame, operator, left, right, mark)
    if own:
        return own
    if operator == "%" and text.is_text(left):
        right = _as_text(machine, frame, left, right)
    if operator in {"/", "//", "%"} and right == _ZERO and numbers.is_number(left):
        failing.surely_raises(machine, frame, "ZeroDivisionError")
        return NOTHING
    united = flags.combined(machine, frame, operator, left, right)
    numbers_of = (left, right) if united else [records.value_of(machine, frame, x) for x in (left, right)]
    folded = numbers.folded(operator, *numbers_of)
    counts.note_arithmetic(frame, operator, left, right)
    if folded is None:
        failing.hazard(machine, frame, hazards.of_operator(operator, left, right))
    declared = NOTHING if folded else _declared_operator(machine, frame, operator, left, right, position)
    if declared:
        return declared
    result = folded or united
    result = result or sets.combined(machine, frame, operator, left, right, what)
    result = result or displays.concatenated(machine, frame, operator, left, right, what)
    result = _as_declared(machine, operator, left, result)
    if result != UNKNOWN:
        return result
    return sizes.combined(operator, left, right) or _composed(operator, left, right)


def _composed(operator: str, left: Value, right: Value) -> Value:
    """Return what an operator makes of operands that are not both known: a text or a path may end like the right one."""
    below = as_text(right)
    if operator == "/" and below:
        ending = "" if below.startswith("/") else f"{ending_of(left)}/{below}"
        return made_of((left, right), full=True, ending=ending, place=paths.put_together((left, right)))
    return made_of((left, right), ending=below or "" if operator == "+" else "")


def _as_text(machine: Machine, frame: Frame, template: Value, argument: Value) -> Value:
    """Return what is put into `template % argument`, with the texts that the program's classes make of their instances."""
    ways = text.shown_by_percent(template)

    def shown(part: Value, index: int) -> Value:
        way = "str" if ways is None or index >= len(ways) else ways[index]
        return special.shown(machine, frame, part, way, -1) if way else part

    if not all(isinstance(item, Tuple) for item in argument):
        return shown(argument, 0)
    return frozenset(
        Tuple(tuple(shown(part, index) for index, part in enumerate(item.items)))
        for item in argument
        if isinstance(item, Tuple)
    )


def _in_place(
    machine: Machine, frame: Frame, operator: str, left: Value, right: Value, mark: str, position: ops.Pos
) -> Value:
    """Do what an augmented assignment does to the object on its left, if it changes that."""
    name = NAMES.get(operator)
    if name is not None:
        ways = [(left, f"__i{name}__", right)]
        if any(special.defines(machine, frame, item, ways[0][1]) for item in left):
            ways += [(left, f"__{name}__", right), (right, f"__r{name}__", left)]
        if own := special.answered(machine, frame, ways, mark):
            return own
    return displays.extended(machine, frame, operator, left, right, position)


#: What the methods of an operator are called: `__add__`, `__radd__`, `__iadd__`.
NAMES: Final = {
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
    name = NAMES.get(operator)
    if name is None:
        return NOTHING
    return special.operate(machine, frame, name, left, right, mark)


def _declared_operator(
    machine: Machine, frame: Frame, operator: str, left: Value, right: Value, position: ops.Pos
) -> Value:
    """Call the operator that a library's class of objects without elements declares, if one does."""
    name = NAMES.get(operator)
    if name is None:
        return NOTHING
    found = special.call_declared(machine, frame, left, f"__{name}__", [positional(right)], position)
    return found or special.call_declared(machine, frame, right, f"__r{name}__", [positional(left)], position)


def _as_declared(machine: Machine, operator: str, left: Value, result: Value) -> Value:
    """Return a new list as what the class of the left operand declares: models in a row give such a row."""
    kinds = {item.kind for item in left if isinstance(item, Object)}
    kind = kinds.pop() if len(kinds) == 1 else None
    if not isinstance(kind, Library) or not machine.catalogue.is_model(kind.name):
        return result
    found = machine.catalogue.member(kind.name, f"__{NAMES.get(operator)}__")
    if found is None or found[1].result != "self":
        return result
    made = frozenset(Object(item.place, kind) if isinstance(item, Object) else item for item in result)
    for item in made:
        if isinstance(item, Object) and item.place:
            machine.write((item.place, "training"), TRUE)
    return made
