"""Which numbers a `range` has, where its bounds are known."""

from __future__ import annotations

import sys

from seedlint.solve.state import numbers
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Item, Object
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import as_constant


def numbers_of(machine: Machine, frame: Frame, item: Item) -> range | None:
    """Return the numbers of a `range` whose bounds are known."""
    if not isinstance(item, Object) or item.kind != numbers.RANGE:
        return None
    bounds = [as_constant(machine.read(frame, (item.place, f"[{i}]"))) for i in range(3)]
    held = [b.value for b in bounds if b is not None and isinstance(b.value, int)]
    given = sum((item.place, f"[{i}]") in machine.heap.cells for i in range(3))
    is_known = given and len(held) == given and (given < 3 or held[2] != 0)
    return _countable(range(*held)) if is_known else None


def _countable(found: range) -> range | None:
    """Return a range if Python can tell its length: `len(range(2**70))` raises."""
    steps = abs(found[-1] - found[0]) // abs(found.step) if found else 0
    return found if steps < sys.maxsize else None
