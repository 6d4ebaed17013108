"""Names of a library's module that are looked up while the program runs: `vars(models)[arch]`, `getattr(models, arch)`."""

from __future__ import annotations

from typing import Final

from seedlint.ir import ops
from seedlint.solve.state.frame import MAIN, Frame, outermost
from seedlint.solve.state.items import Library, Module, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import FALSE, NOTHING, TRUE, UNKNOWN, as_text, join, join_all, one, texts_of


def item_of_namespace(machine: Machine, frame: Frame, owner: str, index: Value, position: ops.Pos) -> Value:
    """Return `owner.__dict__[index]`, of a module of a library."""
    names = texts_of(index)
    if not names:
        return any_of(machine, frame, owner, position) or UNKNOWN
    return join_all(machine.do.attribute(frame, one(Library(owner)), name, position) for name in names)


#: The modules that have been imported, by name.
LOADED: Final = Library("sys.modules")


def loaded(machine: Machine, frame: Frame, index: Value, position: ops.Pos) -> Value:
    """Return `sys.modules[name]`."""
    names = texts_of(index)
    own = {frame.module.name, as_text(machine.read(frame, (frame.module.key, "__name__")))}
    found = NOTHING
    for name in names:
        put = machine.read(frame, (LOADED.name, name))
        if put:
            found = join(found, put)
        elif name in own:
            found = join(found, one(Module(frame.module.key)))
        elif name == MAIN:
            found = join(found, one(Module(outermost(frame).module.key)))
        else:
            found = join(found, machine.do.load_module(frame, name, position))
    return found or UNKNOWN


def put(machine: Machine, index: Value, value: Value) -> None:
    """Do `sys.modules[name] = value`: it is what the next import gives."""
    for name in texts_of(index):
        machine.write((LOADED.name, name), value)


def unload(machine: Machine, index: Value) -> None:
    """Do `del sys.modules[name]`: the next import runs the module again."""
    names = texts_of(index)
    for name in names:
        machine.write((LOADED.name, name), NOTHING)
    for module in filter(None, map(machine.modules, names)):
        machine.write((module.key, "#imported"), FALSE if len(index) == 1 else join(FALSE, TRUE))


def any_of(machine: Machine, frame: Frame, owner: str, position: ops.Pos) -> Value:
    """Return what the stub of a module says that its names stand for (`__getattr__`), or nothing."""
    getter = f"{owner}.__getattr__"
    if machine.catalogue.lookup(getter) is None:
        return NOTHING
    return machine.do.call(frame, one(Library(getter)), [], position)
