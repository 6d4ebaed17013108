"""What `eval` does with text that is known: names, attributes, entries, calls and constants are followed."""

from __future__ import annotations

import builtins
from typing import Final

from seedlint.ir import ops
from seedlint.ir.expression import Attribute, Call, Constant, Entry, Expression, Name, Row
from seedlint.solve.objects import containers
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Given, Library, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, UNKNOWN, constant, one

#: How deep texts are followed that evaluate texts: `s = "eval(s)"` never ends.
EVALUATIONS: Final = 8


def evaluated(machine: Machine, frame: Frame, text: str, position: ops.Pos) -> Value:
    """Return what a text means in the scope of a function; one that is no expression is not known.

    Only the names of the function itself and of its module are seen, as Python has it where nothing else is given.
    """
    expression = machine.parsed(text)
    if expression is None or machine.evaluations >= EVALUATIONS:
        return UNKNOWN
    machine.evaluations += 1
    value = _value(machine, frame, expression, position)
    machine.evaluations -= 1
    return value


def _value(machine: Machine, frame: Frame, node: Expression, position: ops.Pos) -> Value:
    if machine.state is None:
        return NOTHING
    match node:
        case Constant(value):
            return constant(value)
        case Name(name):
            return _name(machine, frame, name)
        case Attribute(of, name):
            return machine.do.attribute(frame, _value(machine, frame, of, position), name, position)
        case Entry(of, index):
            held = _value(machine, frame, of, position)
            return containers.get_item(
                machine, frame, held, _value(machine, frame, index, position), position
            )
        case Row(items):
            return one(Tuple(tuple(_value(machine, frame, item, position) for item in items)))
        case Call(function, arguments):
            called = _value(machine, frame, function, position)
            given: list[Given] = [
                (each.kind, each.name, _value(machine, frame, each.value, position)) for each in arguments
            ]
            return machine.do.call(frame, called, given, position) if machine.state is not None else NOTHING
        case _:
            return UNKNOWN


def _name(machine: Machine, frame: Frame, name: str) -> Value:
    for scope in (frame.env, frame.module.key):
        if held := machine.read(frame, (scope, name)):
            return held
    return one(Library(f"builtins.{name}")) if hasattr(builtins, name) else NOTHING
