"""Functions and methods that read and set variables of the environment, of those that the program has set."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.models import unresolved
from seedlint.solve.objects import dicts
from seedlint.solve.state import environment_variables
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first
from seedlint.solve.state.items import Given, Object, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Special
from seedlint.solve.state.values import NONE, UNKNOWN, constant, join, made_of


def _unknown(machine: Machine, frame: Frame, name: str, given: Sequence[Given], position: ops.Pos) -> Value:
    return unresolved.call(
        machine, frame, frame.text(position) or name, given, position, of_module=True, library=name
    )


def _getter(name: str) -> Special:
    """Return what reads a variable: `os.environ.get`, `os.getenv`."""

    def call(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        default = first(given, 1, "default") or NONE
        found = environment_variables.get(machine, frame, first(given, 0, "key"), default)
        return found or _unknown(machine, frame, name, given, position)

    return call


def _set_default(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    names, default = first(given), first(given, 1)
    found = environment_variables.get(machine, frame, names, default)
    result = found or join(default, made_of((UNKNOWN,)))
    environment_variables.put(machine, frame, names, result)
    return result


def _pop(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    found = environment_variables.get(machine, frame, first(given), first(given, 1) or UNKNOWN)
    result = found or _unknown(machine, frame, "os.environ.pop", given, position)
    environment_variables.put(machine, frame, first(given), NONE)
    return result


def _update(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    for kind, name, value in given:
        if kind == "keyword":
            environment_variables.put(machine, frame, constant(name), value)
            continue
        for item in value:
            mapping = item if isinstance(item, Object) and dicts.is_dict(machine, item) else None
            pairs = dicts.pairs(machine, frame, mapping) if mapping else None
            for key, held in [(UNKNOWN, UNKNOWN)] if pairs is None else pairs:
                environment_variables.put(machine, frame, key, held)
    return NONE


SPECIAL: Final[dict[str, Special]] = {
    "os.getenv": _getter("os.getenv"),
    "os.environ.get": _getter("os.environ.get"),
    "os.environ.setdefault": _set_default,
    "os.environ.pop": _pop,
    "os.environ.update": _update,
}
