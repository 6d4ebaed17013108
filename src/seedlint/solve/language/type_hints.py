"""Functions of the language that tell what a class annotates: `is_dataclass`, `get_type_hints`, `get_annotations`."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from seedlint.ir import ops
from seedlint.solve.objects import hinted, records
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first
from seedlint.solve.state.items import Class, Function, Given, Method, Object, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import UNKNOWN, constant, one


def is_dataclass(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `dataclasses.is_dataclass(value)`."""
    answers = {records.is_dataclass(machine, item) for item in first(given)}
    answer = answers.pop() if len(answers) == 1 else None
    return UNKNOWN if answer is None else constant(answer)


def type_hints(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `typing.get_type_hints(cls)`, of a class, an object or a function."""
    return _annotations(machine, frame, given, hinted.evaluated, f"hints@{position}")


def own_annotations(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `inspect.get_annotations(cls)`."""
    return _annotations(machine, frame, given, hinted.own, f"annotations@{position}")


def _annotations(
    machine: Machine,
    frame: Frame,
    given: Sequence[Given],
    ask: Callable[[Machine, Frame, Class], dict[str, Value]],
    what: str,
) -> Value:
    kinds = {item.kind if isinstance(item, Object) else item for item in first(given)}
    kind = next(iter(kinds)) if len(kinds) == 1 else None
    if isinstance(kind, Method):
        kind = kind.function
    if isinstance(kind, Function):
        return of_function(machine, frame, kind, what)
    if not isinstance(kind, Class):
        return UNKNOWN
    return one(hinted.as_dict(machine, frame, ask(machine, frame, kind), what))


def of_function(machine: Machine, frame: Frame, item: Function, what: str) -> Value:
    """Return what a function annotates; all its parameters but the one of the receiver, or nothing is known."""
    code = machine.function(item.ref)
    named = dict(code.annotations)
    if any(param.name not in named for param in code.params[1:]):
        return UNKNOWN
    told = {name: hinted.meant(machine, frame, item.ref.module, text) for name, text in named.items()}
    return one(hinted.as_dict(machine, frame, told, what))


def own_of_function(machine: Machine, frame: Frame, item: Function) -> Value:
    """Return the `__annotations__` of a function, which are not known where its module asks that none is evaluated."""
    if hinted.are_texts(machine.code[item.ref.module].code.functions[0]):
        return UNKNOWN
    return of_function(machine, frame, item, f"annotations of {item.ref}")
