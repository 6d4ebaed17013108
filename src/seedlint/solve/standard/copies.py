"""Copies: `copy.copy` and `copy.deepcopy` of lists, dicts and the program's own objects, and what `pickle` makes of them.

A deep copy of a model has modes and parts of its own, and remembers what it is a copy of: what is built once is one
construction, whichever of the two a function returns. A model stands for its own shallow copy, as does everything that a copy
shares.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec import structs

from seedlint.ir import ops
from seedlint.solve.activations.fields import NAMESPACE_OBJECT
from seedlint.solve.objects import classes, dicts, kinds
from seedlint.solve.objects.kinds import ORIGINAL, is_container
from seedlint.solve.objects.special import call_special, defines
from seedlint.solve.standard import reduced
from seedlint.solve.standard.list_methods import copy_list
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first, positional
from seedlint.solve.state.items import Class, Given, Item, Library, Object, Opaque, Partial, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, UNKNOWN, join_all, one

#: How deep what an object holds is copied, and what a model holds of parts in parts.
NESTING: Final = 4
PARTS: Final = 12
#: What text that `pickle` made stands for.
_PICKLED: Final = Library("seedlint.pickled")
#: What is known of a model's weights, which the copy's own do not decide.
_OF_WEIGHTS: Final = frozenset({"#weights", "#used", "#loaded"})


def deep_copied(machine: Machine, frame: Frame, value: Value, position: ops.Pos) -> Value:
    """Return a deep copy; what holds itself does so in its copy."""
    return _Copying(machine, frame, position).of(value, NESTING, "")


def pickled(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `pickle.dumps(value)`: what is pickled is kept, in which objects that have a say in it are taken apart."""
    kept = _Copying(machine, frame, position, apart=True).of(first(given), NESTING, "")
    return one(Partial(_PICKLED, (positional(kept),)))


def unpickled(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `pickle.loads(text)`."""
    found = filter(None, map(kept_in, first(given)))
    return join_all(copied_again(machine, frame, kept, position) for kept in found) or UNKNOWN


def copied_again(machine: Machine, frame: Frame, kept: Value, position: ops.Pos) -> Value:
    """Return what `kept_in` gave as `unpickled` makes it: objects of their own."""
    return _Copying(machine, frame, position).of(kept, NESTING, "")


def kept_in(item: Item) -> Value:
    """Return what was pickled into a text, nothing if it is none."""
    return item.args[0][2] if isinstance(item, Partial) and item.function == _PICKLED else NOTHING


class _Copying:
    """One deep copy: the objects that it has copied so far, by their places. `apart` leaves objects as they were taken apart."""

    def __init__(self, machine: Machine, frame: Frame, position: ops.Pos, *, apart: bool = False) -> None:
        self._machine, self._frame, self._position = machine, frame, position
        self._apart = apart
        self._copies: dict[str, Object] = {}

    def of(self, value: Value, depth: int, path: str) -> Value:
        """Return a copy of a value that was reached by the names in `path`."""
        if not depth or not any(isinstance(item, Object | Opaque | Tuple) for item in value):
            return value
        copies = frozenset(copy for item in value for copy in self._of_item(item, depth, path))
        return value if copies == value else copies

    def _of_item(self, item: Item, depth: int, path: str) -> Value:
        machine, frame = self._machine, self._frame
        if isinstance(item, Tuple):
            parts = (self.of(part, depth - 1, f"{path}.{at}") for at, part in enumerate(item.items))
            return one(Tuple(tuple(parts)))
        if defines(machine, frame, item, "__deepcopy__"):
            return call_special(
                machine, frame, one(item), "__deepcopy__", [("positional", "", UNKNOWN)], self._position
            )
        if isinstance(item, Opaque):
            return one(structs.replace(item, copied=True))
        if not isinstance(item, Object) or not item.place or kinds.is_member(item):
            return one(item)
        if reduced.is_image(item):
            return self._together(item, path)
        is_model = classes.is_model_object(machine, frame, item)
        if not is_model and not _is_plain(machine, frame, item):
            return one(item)
        known = self._copies.get(item.place)
        where = f"{self._position}{path}"
        image = (
            None if known or is_model else reduced.taken_apart(machine, frame, item, where, self._position)
        )
        if image is not None:
            return one(image) if self._apart else self._together(image, path)
        if known is None:
            known = self._copy(item, max(depth, PARTS - path.count(".")) if is_model else depth, path)
            if is_model:
                machine.write((known.place, ORIGINAL), one(item))
        return one(known)

    def _together(self, image: Object, path: str) -> Value:
        where = f"{self._position}{path}"
        return reduced.put_together(self._machine, self._frame, image, where, self._position)

    def _copy(self, item: Object, depth: int, path: str) -> Object:
        machine, frame = self._machine, self._frame
        made = Object(machine.place(frame, f"deepcopy@{self._position}{path}"), item.kind)
        self._copies[item.place] = self._copies[made.place] = made
        for name in machine.heap.names_at(item.place):
            if name in _OF_WEIGHTS or name == ORIGINAL:
                continue
            held = machine.read(frame, (item.place, name))
            machine.write((made.place, name), self.of(held, depth - 1, f"{path}.{name}"))
        return made


def _is_plain(machine: Machine, frame: Frame, item: Object) -> bool:
    """Return whether a copy of an object is another one: a container, a namespace, or of a class of the program; but no model."""
    if not item.place or classes.is_model_object(machine, frame, item) or kinds.is_member(item):
        return False
    return is_container(machine, item) or isinstance(item.kind, Class) or item.kind == NAMESPACE_OBJECT


def copied(machine: Machine, frame: Frame, value: Value, position: ops.Pos) -> Value:
    """Return a shallow copy; a model stands for its own copy."""
    results: set[Item] = set()
    for item in value:
        if defines(machine, frame, item, "__copy__"):
            results |= call_special(machine, frame, one(item), "__copy__", [], position)
        elif not isinstance(item, Object) or not _is_plain(machine, frame, item):
            results.add(item)
        elif image := reduced.taken_apart(machine, frame, item, str(position), position):
            results |= reduced.put_together(machine, frame, image, str(position), position)
        elif dicts.is_dict(machine, item):
            results |= dicts.copied(machine, frame, one(item), f"copy@{position}")
        elif is_container(machine, item):
            results |= copy_list(machine, frame, item, [], position)
        else:
            results.add(_same_attributes(machine, frame, item, position))
    return frozenset(results)


def _same_attributes(machine: Machine, frame: Frame, item: Object, position: ops.Pos) -> Object:
    made = Object(machine.place(frame, f"copy@{position}"), item.kind)
    for name in machine.heap.names_at(item.place):
        machine.write((made.place, name), machine.read(frame, (item.place, name)))
    return made
