"""What `eval` does with text that is known: names, attributes, entries, calls and constants are followed."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve import containers
from seedlint.solve.frame import Frame
from seedlint.solve.given import positional
from seedlint.solve.machine import Machine
from seedlint.solve.values import (
    NOTHING,
    UNKNOWN,
    Given,
    Library,
    Tuple,
    Value,
    constant,
    one,
)

#: Characters of text that is read; programs put longer ones together from what they do not know either.
_LONGEST: Final = 1_000


def evaluated(machine: Machine, frame: Frame, text: str, position: ops.Pos) -> Value:
    """Return what an expression means in the scope of a function; text that is no expression, or a long one, is not known.

    Only the names of the function itself and of its module are seen, as Python has it where nothing else is given.
    """
    if len(text) > _LONGEST:
        return UNKNOWN
    try:
        tree = ast.parse(text.strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return UNKNOWN
    return _value(machine, frame, tree.body, position)


def _value(machine: Machine, frame: Frame, node: ast.expr, position: ops.Pos) -> Value:
    if machine.state is None:
        return NOTHING
    match node:
        case ast.Constant(value=str() | bool() | int() | float() | None as value):
            return constant(value)
        case ast.Name(id=name):
            return _name(machine, frame, name)
        case ast.Attribute(value=owner, attr=name):
            return machine.do.attribute(frame, _value(machine, frame, owner, position), name, position)
        case ast.Subscript(value=owner, slice=index):
            held = _value(machine, frame, owner, position)
            return containers.get_item(
                machine, frame, held, _value(machine, frame, index, position), position
            )
        case ast.Tuple(elts=items):
            return one(Tuple(tuple(_value(machine, frame, item, position) for item in items)))
        case ast.Call(func=function):
            called = _value(machine, frame, function, position)
            given = _given(machine, frame, node, position)
            return machine.do.call(frame, called, given, position) if machine.state is not None else NOTHING
        case _:
            return UNKNOWN


def _given(machine: Machine, frame: Frame, call: ast.Call, position: ops.Pos) -> Sequence[Given]:
    given: list[Given] = [
        ("star", "", _value(machine, frame, each.value, position))
        if isinstance(each, ast.Starred)
        else positional(_value(machine, frame, each, position))
        for each in call.args
    ]
    return given + [
        ("keyword", each.arg, _value(machine, frame, each.value, position))
        if each.arg is not None
        else ("double_star", "", _value(machine, frame, each.value, position))
        for each in call.keywords
    ]


def _name(machine: Machine, frame: Frame, name: str) -> Value:
    for scope in (frame.env, frame.module.key):
        if held := machine.read(frame, (scope, name)):
            return held
    return one(Library(f"builtins.{name}")) if hasattr(builtins, name) else NOTHING
