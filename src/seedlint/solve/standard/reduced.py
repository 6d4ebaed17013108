"""What copies and pickles ask of an object of the program: `__reduce__`, `__getstate__`, and `__setstate__` of what comes back.

Between the two an object is an *image*: its class and the state that it gave, or what it says it can be rebuilt from.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.objects import dicts
from seedlint.solve.objects.kinds import NAMESPACE
from seedlint.solve.objects.special import call_special, defines
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import positional
from seedlint.solve.state.items import Given, Item, Library, Object, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, UNKNOWN, constant, join_all, one

#: What an object is called between being taken apart and being put together again.
IMAGE: Final = Library("seedlint.image")
_CLASS: Final = "image of"
_STATE: Final = "image state"
_REBUILT: Final = "image rebuilt"
#: The methods that tell what an object can be rebuilt from, with what they are given.
_REDUCING: Final[tuple[tuple[str, Sequence[Given]], ...]] = (
    ("__reduce_ex__", (positional(constant(4)),)),
    ("__reduce__", ()),
)


def is_image(item: Item) -> bool:
    """Tell whether an item is an object that was taken apart."""
    return isinstance(item, Object) and item.kind == IMAGE


def taken_apart(machine: Machine, frame: Frame, item: Object, where: str, position: ops.Pos) -> Object | None:
    """Return the image of an object whose class has a say in how it is copied; None if it has none."""
    image = Object(machine.place(frame, f"image@{where}"), IMAGE)
    for method, given in _REDUCING:
        if defines(machine, frame, item, method):
            rebuilt = call_special(machine, frame, one(item), method, given, position)
            machine.write((image.place, _REBUILT), rebuilt)
            return image
    if not any(defines(machine, frame, item, method) for method in ("__getstate__", "__setstate__")):
        return None
    own = call_special(machine, frame, one(item), "__getstate__", [], position)
    if machine.state is not None:
        state = own or dicts.copied(machine, frame, one(Object(item.place, NAMESPACE)), f"state@{where}")
        machine.write((image.place, _CLASS), one(item.kind))
        machine.write((image.place, _STATE), state)
    return image


def put_together(machine: Machine, frame: Frame, image: Object, where: str, position: ops.Pos) -> Value:
    """Return the object that an image gives."""
    if machine.state is None:
        return NOTHING
    rebuilt = machine.read(frame, (image.place, _REBUILT))
    if rebuilt:
        made = [_rebuilt(machine, frame, item, position) for item in rebuilt if isinstance(item, Tuple)]
        return join_all(made) or UNKNOWN
    kinds = machine.read(frame, (image.place, _CLASS))
    state = machine.read(frame, (image.place, _STATE))
    copies = frozenset(Object(machine.place(frame, f"restored@{where}"), kind) for kind in kinds)
    _give_state(machine, frame, copies, state, position)
    return copies


def _rebuilt(machine: Machine, frame: Frame, parts: Tuple, position: ops.Pos) -> Value:
    """Call what `__reduce__` named with what it is to be given; a third part is the state."""
    function, arguments, *rest = parts.items if len(parts.items) > 1 else (NOTHING, NOTHING)
    made = machine.do.call(frame, function, [("star", "", arguments)], position) if function else UNKNOWN
    if rest and machine.state is not None:
        _give_state(machine, frame, made, rest[0], position)
    return made


def _give_state(machine: Machine, frame: Frame, made: Value, state: Value, position: ops.Pos) -> None:
    for item in made:
        if not isinstance(item, Object) or not item.place or machine.state is None:
            continue
        if defines(machine, frame, item, "__setstate__"):
            call_special(machine, frame, one(item), "__setstate__", [positional(state)], position)
        else:
            dicts.update(machine, frame, Object(item.place, NAMESPACE), state)
