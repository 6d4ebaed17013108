"""The order of a dict's entries, where it is another than that of their making: one came back, or was moved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Object, Tuple
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import FALSE, UNKNOWN, as_text, constant, one

#: The cell with the names of entries in their order.
_ORDER: Final = "#order"
#: How many entries are kept in order.
_MOST: Final = 50


def in_order(machine: Machine, frame: Frame, item: Object, made: list[str]) -> list[str]:
    """Return the names of entries, given as they were made, in their order; what came since is behind it."""
    told = [row for row in machine.read(frame, (item.place, _ORDER)) if isinstance(row, Tuple)]
    order = [as_text(name) for row in told[:1] for name in row.items]
    return sorted(made, key=lambda name: order.index(name) if name in order else len(order))


def is_noted(machine: Machine, frame: Frame, item: Object) -> bool:
    """Tell whether something is noted of the order."""
    return machine.read(frame, (item.place, _ORDER)) != FALSE


def is_known(machine: Machine, frame: Frame, item: Object) -> bool:
    """Tell whether the order is known."""
    order = machine.read(frame, (item.place, _ORDER))
    return len(order) == 1 and order != UNKNOWN


def note(machine: Machine, item: Object, order: Sequence[str]) -> None:
    """Note the names of all entries in their order."""
    known = len(order) <= _MOST
    machine.write((item.place, _ORDER), one(Tuple(tuple(map(constant, order)))) if known else UNKNOWN)


def forget(machine: Machine, item: Object) -> None:
    """Note that the order of the entries is not known."""
    machine.write((item.place, _ORDER), UNKNOWN)
