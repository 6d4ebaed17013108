"""The exceptions of the language, and what raises them: what they were made of is kept where it is known, or can be called."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.exits.catching import EXCEPTIONS
from seedlint.solve.exits.leaving import made
from seedlint.solve.objects import classes
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first
from seedlint.solve.state.items import (
    Class,
    Constant,
    Given,
    Item,
    Library,
    Object,
    Text,
    Tuple,
    Unknown,
    Value,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Special
from seedlint.solve.state.values import NONE, NOTHING, UNKNOWN, one

_EXIT: Final = "builtins.SystemExit"
#: What holds what an exception was made of.
_ARGS: Final = "args"
#: What sets that anew.
INITIALISE: Final = Library("builtins.Exception.__init__")
#: What holds the first argument of an exception besides its arguments.
_FIRST: Final = {_EXIT: "code", "builtins.StopIteration": "value"}
#: The language's own exceptions.
_EXCEPTIONS: Final = frozenset(
    f"builtins.{name}"
    for name, held in vars(builtins).items()
    if isinstance(held, type) and issubclass(held, BaseException)
)
#: What holds the exception that another one was raised `from`.
CAUSE: Final = "__cause__"


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
        machine.write((place, _ARGS), one(Tuple(tuple(values))))
        if name in _FIRST:
            machine.write((place, _FIRST[name]), values[0] if values else NONE)
        if name.endswith("ExceptionGroup") and len(values) > 1:
            machine.write((place, EXCEPTIONS), values[1])
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


def _initialise(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `Exception.__init__(exception, ...)`, also as `super().__init__(...)`: what it is given are the arguments."""
    for item in first(given):
        if isinstance(item, Object):
            note_arguments(machine, item, given[1:])
    return NONE


def note_arguments(machine: Machine, item: Object, given: Sequence[Given]) -> None:
    """Keep what an exception of the program's own is made of."""
    known = all(kind == "positional" for kind, _, _ in given)
    args = one(Tuple(tuple(value for _, _, value in given))) if known else UNKNOWN
    machine.write((item.place, _ARGS), args)


def run_raise(machine: Machine, frame: Frame, op: ops.Raise) -> None:
    """Raise an exception; of a class of the program, an instance is made for it. It holds what it comes `from`."""
    raised = frame.registers[op.src] if op.src >= 0 else frame.handled
    if raised and all(isinstance(item, Class) for item in raised):
        raised = machine.do.call(frame, raised, [], -1)
    if op.cause >= 0:
        raised = _caused(machine, frame, raised, made(frame.registers[op.cause]))
    machine.leave(frame, "raises", raised)


def _caused(machine: Machine, frame: Frame, raised: Value, cause: Value) -> Value:
    """Return what is raised as objects that hold their cause."""
    held: set[Item] = set()
    for item in made(raised):
        is_bare = isinstance(item, Object) and not item.place
        where = machine.place(frame, f"caused {len(held)}") if is_bare else ""
        caused = Object(where, item.kind) if is_bare and isinstance(item, Object) else item
        if isinstance(caused, Object):
            machine.write((caused.place, CAUSE), cause)
        held.add(caused)
    return frozenset(held)


def is_exception(machine: Machine, item: Item) -> bool:
    """Tell whether an object is an exception of the language, or of a class of the program below one."""
    if not isinstance(item, Object):
        return False
    names = {
        base.name for base in (*classes.linear(machine, item.kind), item.kind) if isinstance(base, Library)
    }
    return not names.isdisjoint(_EXCEPTIONS)


SPECIAL: Final[dict[str, Special]] = {
    **{name: _exception(name) for name in _EXCEPTIONS},
    **{f"{name}.__init__": _initialise for name in _EXCEPTIONS},
    "sys.exception": _handled,
    "sys.exc_info": _told,
    **dict.fromkeys(("sys.exit", "builtins.exit", "builtins.quit"), _exit),
}
