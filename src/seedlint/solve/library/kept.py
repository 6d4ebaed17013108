"""What a program keeps under names in a table that stands outside it: files by their paths, entries of a library's registry."""

from __future__ import annotations

from typing import Final

from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import FALSE, NOTHING, join

#: Where is kept what any name means, and what those mean that are not known.
_ALL: Final = "#all"
_OTHER: Final = "#other"


def keep(machine: Machine, frame: Frame, table: str, name: str | None, value: Value) -> None:
    """Keep a value under a name of a table, in the place of what was there; None for a name that is not known."""
    machine.write((table, _at(name)), value if name else join(under_others(machine, frame, table), value))
    machine.write((table, _ALL), join(under_any(machine, frame, table), value))


def under(machine: Machine, frame: Frame, table: str, name: str) -> Value:
    """Return what is kept under a name that is known; nothing if nothing is."""
    return _held(machine, frame, table, _at(name))


def under_others(machine: Machine, frame: Frame, table: str) -> Value:
    """Return what is kept under names that are not known."""
    return _held(machine, frame, table, _OTHER)


def under_any(machine: Machine, frame: Frame, table: str) -> Value:
    """Return all that is kept in a table."""
    return _held(machine, frame, table, _ALL)


def _at(name: str | None) -> str:
    return f"#at {name}" if name else _OTHER


def _held(machine: Machine, frame: Frame, table: str, name: str) -> Value:
    held = machine.read(frame, (table, name))
    return NOTHING if held == FALSE else held
