"""Settings that stand in the program as text: JSON is read as the program would read it."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from seedlint.ir import ops
from seedlint.solve.objects import dicts, sequences
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first, keyword, positional
from seedlint.solve.state.items import Given, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NONE, NOTHING, UNKNOWN, as_text, constant

Special: TypeAlias = Callable[[Machine, Frame, Sequence[Given], ops.Pos], Value]
_PLAIN: Final = (bool, int, float, str, type(None))


def _loads(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `json.loads(text)`; a text that is not known, or not right, gives anything."""
    text = as_text(first(given))
    try:
        data = None if text is None else json.loads(text)
    except (ValueError, RecursionError):
        return UNKNOWN
    hook = keyword(given, "object_hook") - NONE
    return UNKNOWN if data is None else _Made(machine, frame, position, hook).value(data, "")


class _Made:
    """What one call makes of a text: each dict and list has a place of its own, and `hook` is called with each dict."""

    def __init__(self, machine: Machine, frame: Frame, position: ops.Pos, hook: Value) -> None:
        self._machine = machine
        self._frame = frame
        self._position = position
        self._hook = hook

    def value(self, data: object, path: str) -> Value:
        """Return the value of what stands at a path in the text."""
        what = f"loads@{self._position}{path}"
        if self._machine.state is None:
            return NOTHING
        if isinstance(data, list):
            known = [self.value(each, f"{path}.{index}") for index, each in enumerate(data)]
            return sequences.filled(self._machine, self._frame, what, known)
        if isinstance(data, dict):
            held = [self.value(each, f"{path}.{key}") for key, each in data.items()]
            made = dicts.display(self._machine, self._frame, [constant(key) for key in data], held, what)
            return self._hooked(made, path) if self._hook else made
        return constant(data) if isinstance(data, _PLAIN) else UNKNOWN

    def _hooked(self, made: Value, path: str) -> Value:
        outer, self._frame.turn = self._frame.turn, f"{self._frame.turn}{path}"
        result = self._machine.do.call(self._frame, self._hook, [positional(made)], self._position)
        self._frame.turn = outer
        return result


SPECIAL: Final[dict[str, Special]] = {"json.loads": _loads}
