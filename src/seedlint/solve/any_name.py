"""Names of a library's module that are looked up while the program runs: `vars(models)[arch]`, `getattr(models, arch)`."""

from __future__ import annotations

from seedlint.ir import ops
from seedlint.solve.frame import Frame
from seedlint.solve.machine import Machine
from seedlint.solve.values import NOTHING, UNKNOWN, Library, Value, join_all, one, texts_of


def item_of_namespace(machine: Machine, frame: Frame, owner: str, index: Value, position: ops.Pos) -> Value:
    """Return `owner.__dict__[index]`, of a module of a library."""
    names = texts_of(index)
    if not names:
        return any_of(machine, frame, owner, position) or UNKNOWN
    return join_all(machine.do.attribute(frame, one(Library(owner)), name, position) for name in names)


def any_of(machine: Machine, frame: Frame, owner: str, position: ops.Pos) -> Value:
    """Return what the stub of a module says that its names stand for (`__getattr__`), or nothing."""
    getter = f"{owner}.__getattr__"
    if machine.catalogue.lookup(getter) is None:
        return NOTHING
    return machine.do.call(frame, one(Library(getter)), [], position)
