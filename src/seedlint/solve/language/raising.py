"""The exceptions of the language, and what raises them: what they were made of is kept where it is known, or can be called."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first
from seedlint.solve.state.items import Constant, Given, Library, Object, Text, Tuple, Unknown, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Special
from seedlint.solve.state.values import NONE, NOTHING, UNKNOWN, one

_EXIT: Final = "builtins.SystemExit"
#: What holds the first argument of an exception besides its arguments.
_FIRST: Final = {_EXIT: "code", "builtins.StopIteration": "value"}
#: The language's own exceptions.
_EXCEPTIONS: Final = [
    f"builtins.{name}"
    for name, held in vars(builtins).items()
    if isinstance(held, type) and issubclass(held, BaseException)
]


def _exception(name: str) -> Special:
    """Return the maker of the language's exceptions of a name."""

    def make(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        values = [value for kind, _, value in given if kind == "positional"]
        items = [item for value in values for item in value]
        is_plain = all(isinstance(item, Constant | Text | Unknown) for item in items)
        has_none = not values and name not in _FIRST
        if has_none or (is_plain and any(isinstance(item, Unknown) for item in items)):
            return one(Object("", Library(name)))
        place = machine.place(frame, f"{name}@{position}")
        machine.write((place, "args"), one(Tuple(tuple(values))))
        if name in _FIRST:
            machine.write((place, _FIRST[name]), values[0] if values else NONE)
        return one(Object(place, Library(name)))

    return make


def _exit(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `sys.exit(code)`."""
    code = first(given, 0, "status")
    machine.leave(
        frame, "raises", _exception(_EXIT)(machine, frame, [("positional", "", code or NONE)], position)
    )
    return NOTHING


def _handled(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `sys.exception()`: what the handler has caught in which that is asked."""
    return frame.handled or UNKNOWN


def _told(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `sys.exc_info()`: the class, the exception, and where it came from."""
    kinds = frozenset(item.kind for item in frame.handled if isinstance(item, Object) and item.kind)
    return (
        one(Tuple((kinds, frame.handled, UNKNOWN))) if kinds and len(kinds) == len(frame.handled) else UNKNOWN
    )


SPECIAL: Final[dict[str, Special]] = {
    **{name: _exception(name) for name in _EXCEPTIONS},
    "sys.exception": _handled,
    "sys.exc_info": _told,
    **dict.fromkeys(("sys.exit", "builtins.exit", "builtins.quit"), _exit),
}
