"""What becomes of the weights of parts that are loaded, or used, by themselves.

Of a model that is put together in one construction only the whole has initial weights that are kept track of. Its parts say
of themselves that they have been loaded ("#loaded"), or used before that ("#used"), and the whole is asked for once all of
them have been.
"""

from __future__ import annotations

from typing import Final

from seedlint.catalogue import schema
from seedlint.solve.objects import classes
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.heap import Cell, default_of
from seedlint.solve.state.items import Class, Item, Library, Method, Object, Opaque, Value, contents
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import FALSE, TRUE, one

#: What a class does that gives its instances weights which are no part's.
_GIVES_WEIGHTS: Final = frozenset({"draws", "builds"})
_TENSOR: Final = Library("torch.Tensor")


def begin(machine: Machine, place: str) -> None:
    """Note that the model that is made at a place is neither loaded nor used: one that was made there before may have been."""
    for name in ("#loaded", "#used"):
        machine.write((place, name), default_of((place, name)))


def note_loaded(machine: Machine, place: str) -> None:
    """Note that the weights of the model at a place are replaced, and with them those of its parts."""
    for each in (place, *(item.place for item in _objects_below(machine, place))):
        machine.write((each, "#loaded"), TRUE)


def use(machine: Machine, frame: Frame, value: Value) -> None:
    """Note that parts are used whose weights are kept track of with those of the whole. What a constructor tries its parts
    on is no use: the model is not built yet.
    """
    if not machine.weighed or frame.building is not None or frame.regions:
        return
    for item in value:
        if not isinstance(item, Object) or not item.place or (item.place, "#weights") in machine.heap.cells:
            continue
        if not classes.is_model_object(machine, frame, item):
            continue
        cells = [(item.place, name) for name in ("#weights", "#loaded", "#used")]
        machine.note_reads(frame, cells)
        if machine.heap.read(cells[1]) != TRUE and machine.heap.read(cells[2]) != TRUE:
            machine.write(cells[2], TRUE)


def is_used(machine: Machine, place: str) -> bool:
    """Tell whether some part of a model that was built with it may have been used by itself before it was loaded. What was put in
    later is another construction, and so are the layers in that.
    """
    heap, parts = machine.heap, _Parts(machine)
    return any(
        heap.read((item.place, "#used")) != FALSE and parts.has_own(item.kind)
        for item in _objects_below(machine, place, built_with_it=True)
    )


def _objects_below(machine: Machine, place: str, *, built_with_it: bool = False) -> list[Object]:
    """Return the objects that a model holds, and that these hold; only those that were `built_with_it`, if so."""
    found: list[Object] = []
    seen, stack = {place}, [place]
    while stack:
        held = _attributes(machine, stack.pop())
        while held:
            for item in held.pop():
                held += contents(item)
                if isinstance(item, Object) and item.place and item.place not in seen:
                    seen.add(item.place)
                    if built_with_it and (item.place, "#weights") in machine.heap.cells:
                        continue
                    found.append(item)
                    stack.append(item.place)
    return found


def are_all_loaded(machine: Machine, frame: Frame, place: str) -> bool:
    """Tell whether a model has no weights but those of parts, all of which have been replaced before any use."""
    kinds = machine.heap.read((place, "#kind"))
    if not all(isinstance(kind, Class | Library) for kind in kinds):
        return False
    parts = _Parts(machine)
    loaded = not any(parts.has_own(kind) for kind in kinds) and parts.all_of(place) and parts.some
    machine.note_reads(frame, parts.asked)
    return loaded


def _attributes(machine: Machine, place: str) -> list[Value]:
    heap = machine.heap
    return [heap.read((place, name)) for name in heap.names_at(place) if name[:1] != "#"]


class _Parts:
    """A look at the parts of one model: whether `some` has been loaded, and the cells that were `asked`."""

    def __init__(self, machine: Machine) -> None:
        self.some = False
        self.asked: list[Cell] = []
        self._machine = machine
        self._seen: set[str] = set()

    def all_of(self, place: str) -> bool:
        """Tell whether all that is held at a place, and has weights, is loaded."""
        return all(map(self._is_loaded, _attributes(self._machine, place)))

    def _is_loaded(self, value: Value) -> bool:
        for item in value:
            match item:
                case Object(place=place) if place:
                    if place not in self._seen:
                        self._seen.add(place)
                        if not self._is_object_loaded(item):
                            return False
                case Opaque():
                    return False  # may be a model
                case Method(function=Library(name=name), receiver=Object(place=place) as owner) if place:
                    if not self._is_of_loaded(owner) and name[:1] == ".":
                        return False
                case _:
                    if not all(map(self._is_loaded, contents(item))):
                        return False
        return True

    def _is_object_loaded(self, item: Object) -> bool:
        heap = self._machine.heap
        loaded, used = cells = [(item.place, "#loaded"), (item.place, "#used")]
        self.asked += cells
        if heap.read(used) != FALSE:
            return False
        if heap.read(loaded) == TRUE:
            self.some = True
            return not self._has_later(item.place)
        return not self.has_own(item.kind) and self.all_of(item.place)

    def _is_of_loaded(self, owner: Object) -> bool:
        """Tell whether an attribute of a model, of which only the name is known, is loaded with that model."""
        return not self.has_own(owner.kind) or self._is_loaded(one(owner))

    def _has_later(self, place: str) -> bool:
        """Tell whether a loaded part has been given a part since, with weights of its own: a pretrained network, a new head."""
        for item in _objects_below(self._machine, place, built_with_it=True):
            cell = (item.place, "#loaded")
            self.asked.append(cell)
            if self._machine.heap.read(cell) != TRUE and self.has_own(item.kind):
                return True
        return False

    def has_own(self, kind: Item) -> bool:
        """Tell whether instances of a class may have weights that are drawn for them, besides those of their parts."""
        machine = self._machine
        if isinstance(kind, Class):
            if classes.unresolved_bases(machine, kind):
                return True
        elif not isinstance(kind, Library):
            return False
        order = classes.linear(machine, kind)
        return _TENSOR in order or any(isinstance(base, Library) and self._draws(base) for base in order)

    def _draws(self, base: Library) -> bool:
        catalogue = self._machine.catalogue
        made = catalogue.member(base.name, "__init__") if catalogue.is_model(base.name) else None
        return made is not None and any(_gives_weights(effect) for effect in made[1].effects)


def _gives_weights(effect: schema.Effect) -> bool:
    return effect.kind in _GIVES_WEIGHTS
