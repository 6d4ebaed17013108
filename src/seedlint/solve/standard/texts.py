"""Files of the project that the program reads as text: settings in JSON, YAML, TOML and the like.

What lies beside the program while it is linted is what it reads, unless it has written there itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.models import unresolved
from seedlint.solve.state import numbers, paths
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first
from seedlint.solve.state.items import Given, Item, Library, Object, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.own_files import FILE, hand_out, put, written
from seedlint.solve.state.shapes import Method, Special
from seedlint.solve.state.values import (
    FALSE,
    NONE,
    NOTHING,
    PRESENT,
    TRUE,
    UNKNOWN,
    as_text,
    constant,
    made_of,
    one,
    place_of,
)

_MODES: Final = frozenset({"", "r", "rt", "rb"})
_ANEW: Final = frozenset({"w", "wt", "wb", "x"})
_EMPTY: Final = constant("")


def opened(machine: Machine, frame: Frame, path: Value, mode: Value) -> Value:
    """Return the open file at a path; nothing if nothing is known of it. One that is written is empty from then on."""
    place = place_of(path)
    if mode and as_text(mode) not in _MODES:
        put(machine, frame, path, TRUE)
    if not place:
        return NOTHING
    if mode and as_text(mode) not in _MODES:
        machine.write(written(frame, place), _EMPTY if as_text(mode) in _ANEW else UNKNOWN)
    elif not _held(machine, frame, place):
        return NOTHING
    return one(Object(place, FILE))


def text_in(machine: Machine, frame: Frame, value: Value) -> Value:
    """Return the text that a value is, or that the open file holds which it is."""
    held = next(iter(value)) if len(value) == 1 else None
    if isinstance(held, Object) and held.kind == FILE:
        return _held(machine, frame, held.place)
    return value


def text_at(machine: Machine, frame: Frame, path: Value) -> Value:
    """Return the text of the file that a path leads to; nothing if that is not known."""
    place = place_of(path)
    return _held(machine, frame, place) if place else NOTHING


def _held(machine: Machine, frame: Frame, place: str) -> Value:
    """Return what a file holds: what the program has put there, or else what lies there; nothing if neither is known."""
    own = machine.read(frame, written(frame, place))
    if own == FALSE:
        text = machine.texts(place)
        return NOTHING if text is None else constant(text)
    return NOTHING if own & FALSE or own & UNKNOWN or own == _EMPTY else own


def _read(machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `file.read()`: all of it; a second time nothing is left, but few programs ask twice."""
    return text_in(machine, frame, one(receiver)) or UNKNOWN


def _write(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Do `file.write(text)`."""
    if isinstance(receiver, Object):
        cell = written(frame, receiver.place)
        before = machine.read(frame, cell)
        added = first(given)
        whole = added if before == _EMPTY else numbers.folded("+", before, added)
        machine.write(cell, whole or UNKNOWN)
    return PRESENT


def _write_more(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Do `file.writelines(texts)`."""
    hand_out(machine, frame, [("positional", "", one(receiver))])
    return NONE


def _same(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `path.resolve()`: it leads to the same file."""
    place = place_of(first(given))
    return made_of((first(given),), full=True, ending=place if place[:1] == "/" else f"/{place}", place=place)


def _joined(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `path.joinpath(...)`."""
    return machine.do.call(frame, frozenset({Library("pathlib.Path")}), given, position)


def _of_path(name: str) -> Special:
    """Return a method of paths that reads their file, or writes it."""

    def call(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        path, mode = first(given), first(given, 1, "mode") if name == "open" else NOTHING
        if name in paths.WRITING:
            put(machine, frame, path, TRUE)
            machine.write(written(frame, place_of(path)), first(given, 1, "data") or UNKNOWN)
            return PRESENT
        found = opened(machine, frame, path, mode)
        if found:
            return found if name == "open" else text_in(machine, frame, found)
        said = frame.text(position) or f"pathlib.Path.{name}"
        return unresolved.call(machine, frame, said, given[1:], position)

    return call


SPECIAL: Final[dict[str, Special]] = {
    **{f"seedlint.path.{name}": _same for name in paths.SAME},
    f"seedlint.path.{paths.BELOW}": _joined,
    **{f"seedlint.path.{name}": _of_path(name) for name in (*paths.READING, *paths.WRITING)},
}
METHODS: Final[dict[str, Method]] = {
    f"{FILE.name}.read": _read,
    f"{FILE.name}.write": _write,
    f"{FILE.name}.writelines": _write_more,
}
