"""The tables of parts of models that are lists or dicts of them: `model._modules`.

Such a table is a dict that is made anew whenever it is asked for; what is put into it is put into the model as well.
"""

from __future__ import annotations

from typing import Final

from seedlint.solve.objects import dicts
from seedlint.solve.objects.kinds import DICT
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Object, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import UNKNOWN, constant, one

#: How the place of a table ends, and the name of its cell that holds the model.
_TABLE: Final = "#table"


def made(machine: Machine, model: Object) -> Object:
    """Return the table of a model, empty."""
    table = Object(f"{model.place}{_TABLE}", DICT)
    dicts.clear(machine, table)
    machine.write((table.place, _TABLE), one(model))
    return table


def owners(machine: Machine, frame: Frame, item: Object, key: Value) -> list[tuple[Object, Value]]:
    """Return the model that a dict is the table of, with the index of the part that is under a key: a list counts its parts."""
    if not item.place.endswith(_TABLE):
        return []
    names = [dicts.key_of(machine, item, name) for name in dicts.entries(machine, frame, item)]
    number = constant(names.index(key)) if key in names else UNKNOWN
    models = [owner for owner in machine.read(frame, (item.place, _TABLE)) if isinstance(owner, Object)]
    return [(owner, key if dicts.is_dict(machine, owner) else number) for owner in models]
