"""The variables of the environment that the program sets itself: `os.environ[name] = text`, and what it reads afterwards.

A variable that is taken away holds None here; of one that the program has not set nothing is known.
"""

from __future__ import annotations

from typing import Final

from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Library, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import (
    FALSE,
    NONE,
    NOTHING,
    UNKNOWN,
    join,
    join_all,
    may_be_none,
    texts_of,
)

VARIABLES: Final = Library("os.environ")
_PLACE: Final = "os.environ"
#: The cell of what was set under names that are not known.
_OTHER: Final = "#other"


def held(machine: Machine, frame: Frame, names: Value) -> Value:
    """Return what variables hold, None where one is not there; nothing if the program has not set them all."""
    known = [machine.read(frame, (_PLACE, f"#at {name}")) for name in texts_of(names)]
    if not known or any(value == FALSE or value >= UNKNOWN for value in known):
        return NOTHING
    other = machine.read(frame, (_PLACE, _OTHER)) - FALSE
    return join(join_all(UNKNOWN if value >= FALSE else value for value in known), other)


def put(machine: Machine, frame: Frame, names: Value, value: Value) -> None:
    """Do `os.environ[name] = value`, where None takes the variable away."""
    known = texts_of(names)
    for name in known:
        cell = (_PLACE, f"#at {name}")
        machine.write(cell, value if len(known) == 1 else join(machine.read(frame, cell), value))
    if not known:
        before = machine.read(frame, (_PLACE, _OTHER)) - FALSE
        machine.write((_PLACE, _OTHER), join(before, value))


def get(machine: Machine, frame: Frame, names: Value, default: Value) -> Value:
    """Return what variables hold, `default` where one is not there; nothing if that is not known."""
    found = held(machine, frame, names)
    return found if may_be_none(found) is False else join(found - NONE, default) if found else NOTHING


def contains(machine: Machine, frame: Frame, names: Value) -> bool | None:
    """Tell whether variables are there, None where that is open."""
    found = held(machine, frame, names)
    missing = may_be_none(found) if found else None
    return None if missing is None else not missing
