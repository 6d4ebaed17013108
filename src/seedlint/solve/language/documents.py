"""Settings that stand in the program as text: JSON is read as the program would read it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.objects import dicts, sequences
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first, keyword, positional
from seedlint.solve.state.items import Given, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Special
from seedlint.solve.state.values import NONE, NOTHING, UNKNOWN, as_text, constant, one

_PLAIN: Final = (bool, int, float, str, type(None))


def _loads(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `json.loads(text)`; a text that is not known, or not right, gives anything."""
    decoder = keyword(given, "cls") - NONE
    if decoder:
        options = [each for each in given if each[0] == "keyword" and each[1] != "cls"]
        made = machine.do.call(frame, decoder, options, position)
        decode = machine.do.attribute(frame, made, "decode", position)
        return machine.do.call(frame, decode, [positional(first(given))], position)
    text = as_text(first(given))
    try:
        data = None if text is None else json.loads(text)
    except (ValueError, RecursionError):
        return UNKNOWN
    hooks = keyword(given, "object_pairs_hook") - NONE, keyword(given, "object_hook") - NONE
    if data is not None:
        return _Made(machine, frame, position, *hooks).value(data, "")
    hook = hooks[0] or hooks[1]
    return machine.do.call(frame, hook, [positional(UNKNOWN)], position) if hook else UNKNOWN


class _Made:
    """What one call makes of a text: each dict and list has a place of its own, and `hook` is called with each dict, or
    `pairs_hook` with its entries.
    """

    def __init__(
        self, machine: Machine, frame: Frame, position: ops.Pos, pairs_hook: Value, hook: Value
    ) -> None:
        self._machine = machine
        self._frame = frame
        self._position = position
        self._pairs_hook = pairs_hook
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
            if self._pairs_hook:
                pairs = [one(Tuple((constant(key), each))) for key, each in zip(data, held, strict=True)]
                made = sequences.filled(self._machine, self._frame, what, pairs)
                return self._hooked(self._pairs_hook, made, path)
            made = dicts.display(self._machine, self._frame, [constant(key) for key in data], held, what)
            return self._hooked(self._hook, made, path) if self._hook else made
        return constant(data) if isinstance(data, _PLAIN) else UNKNOWN

    def _hooked(self, hook: Value, made: Value, path: str) -> Value:
        outer, self._frame.turn = self._frame.turn, f"{self._frame.turn}{path}"
        result = self._machine.do.call(self._frame, hook, [positional(made)], self._position)
        self._frame.turn = outer
        return result


SPECIAL: Final[dict[str, Special]] = {"json.loads": _loads}
