"""Dicts whose entries are the attributes themselves: `vars(x)`, `x.__dict__`, `globals()`; and `model._modules`, which has
those that hold parts.
"""

from __future__ import annotations

from typing import Final

from seedlint.solve.objects import classes
from seedlint.solve.objects.kinds import NAMESPACE, PARTS
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Object, Opaque, Unknown
from seedlint.solve.state.machine import Machine

NAMESPACES: Final = frozenset({NAMESPACE, PARTS})


def entries(machine: Machine, frame: Frame, item: Object) -> list[str]:
    """Return the names of all attributes that such a dict may have, in their order."""
    heap = machine.heap
    return [
        name
        for name in heap.names_at(item.place)
        if name[:1] not in {"#", "["}
        and name[:2] != "k:"
        and "@" not in name  # what a comprehension calls its elements
        and heap.read((item.place, name))
        and (item.kind == NAMESPACE or _may_hold_part(machine, frame, item, name))
    ]


def _may_hold_part(machine: Machine, frame: Frame, item: Object, name: str) -> bool:
    """Tell whether an attribute of a model may hold a part of it."""
    return any(
        isinstance(held, Unknown | Opaque) or classes.is_model_object(machine, frame, held)
        for held in machine.read(frame, (item.place, name))
    )
