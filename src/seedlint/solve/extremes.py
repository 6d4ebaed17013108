"""`min` and `max`: of known numbers the number, of anything else one of the things compared."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from seedlint.ir import ops
from seedlint.solve.frame import Frame
from seedlint.solve.given import keyword, positional
from seedlint.solve.machine import Machine
from seedlint.solve.values import NOTHING, UNKNOWN, Given, Value, as_constant, constant, join_all


def extreme(
    choose: Callable[[list[Any]], Any],
) -> Callable[[Machine, Frame, Sequence[Given], ops.Pos], Value]:
    """Return what a call of `min` or `max` does, which `choose` is."""

    def call(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        compared = [value for kind, _, value in given if kind == "positional"]
        known = [as_constant(value) for value in compared]
        numbers = [each.value for each in known if each is not None and isinstance(each.value, int | float)]
        if 1 < len(numbers) == len(given):
            return constant(choose(numbers))
        spread = [value for kind, _, value in given if kind == "star"]
        if len(compared) == 1:
            spread, compared = [*spread, *compared], []
        elements = [*compared, *(machine.do.exhaust(frame, value, position) for value in spread)]
        if machine.state is None:
            return NOTHING
        key = keyword(given, "key")
        for element in elements if key else ():
            if machine.state is not None:
                machine.do.call(frame, key, [positional(element or UNKNOWN)], position)
        return join_all([*elements, keyword(given, "default")]) or UNKNOWN

    return call
