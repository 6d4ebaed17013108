"""`functools.singledispatch`: one of several functions is called, by the class of the first argument."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from seedlint.ir import ops
from seedlint.solve.language import instances
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first, positional
from seedlint.solve.state.items import Class, Function, Given, Item, Library, Partial, Tuple, Value, Wrapped
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, UNKNOWN, join_all, one, truth

#: The kinds of `Wrapped`, each with the number of the argument that decides.
DECIDING: Final = {"dispatch": 0, "dispatch method": 1}
REGISTER: Final = Library("functools.singledispatch.register")


def register(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `generic.register(cls, function)`, of which either may come later, or the class from an annotation."""
    generic, kind, function = first(given), first(given, 1), first(given, 2)
    if not function and kind and all(isinstance(item, Class | Library) for item in kind):
        return one(Partial(REGISTER, tuple(given)))
    if not function:
        function, kind = kind, _annotated(machine, frame, generic, kind)
    for item in generic:
        cell = (f"dispatch {item!r}", "registered")
        held = [pair for rows in machine.read(frame, cell) if isinstance(rows, Tuple) for pair in rows.items]
        machine.write(cell, one(Tuple((one(Tuple((kind, function))), *held))))
    return function


def _annotated(machine: Machine, frame: Frame, generic: Value, function: Value) -> Value:
    """Return the class that a function's deciding parameter is annotated with."""
    at = max((DECIDING[item.kind] for item in generic if isinstance(item, Wrapped)), default=0)
    found: list[Value] = []
    for item in function:
        code = machine.function(item.ref) if isinstance(item, Function) else None
        if code is None or not isinstance(item, Function) or len(code.params) <= at:
            return UNKNOWN
        head, *rest = dict(code.annotations).get(code.params[at].name, "").split(".")
        value = machine.read(frame, (item.ref.module, head)) or one(Library(f"builtins.{head}"))
        for name in rest:
            value = machine.do.attribute(frame, value, name, -1)
        found.append(value if head else UNKNOWN)
    return join_all(found)


def call(machine: Machine, frame: Frame, item: Wrapped, given: Sequence[Given], position: ops.Pos) -> Value:
    """Call the function whose class the deciding argument is an instance of: the one registered last, if there are several."""
    functions: list[Value] = []
    argument = first(given, DECIDING[item.kind])
    # A class that is not known is taken for another one than that of an argument for which there is a function.
    for kind, function in sorted(_registered(machine, frame, item), key=lambda row: row[0] == UNKNOWN):
        answer = truth(
            instances.is_instance(machine, frame, [positional(argument), positional(kind)], position)
        )
        if answer is not False:
            functions.append(function)
        if answer is True:
            break
    else:
        functions.append(one(item.inner))
    runs = [partial(machine.do.call, frame, function, given, position) for function in functions]
    return machine.alternatives(frame, runs) if argument else NOTHING


def _registered(machine: Machine, frame: Frame, item: Item) -> list[tuple[Value, Value]]:
    held = machine.read(frame, (f"dispatch {item!r}", "registered"))
    pairs = [pair for rows in held if isinstance(rows, Tuple) for pair in rows.items]
    return [
        (row.items[0], row.items[1])
        for pair in pairs
        for row in pair
        if isinstance(row, Tuple) and len(row.items) == 2
    ]
