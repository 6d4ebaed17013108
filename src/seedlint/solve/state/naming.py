"""What the catalogue says a name is, and what every module has."""

from __future__ import annotations

from seedlint.catalogue import schema
from seedlint.solve.state.frame import MAIN
from seedlint.solve.state.items import GlobalGenerator, Library, Object, Value
from seedlint.solve.state.loaded import LoadedModule
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, TRUE, constant, one


def named(machine: Machine, qualname: str) -> Value:
    """Return what the catalogue knows under a qualified name, or nothing."""
    entry = machine.catalogue.lookup(qualname)
    match entry:
        case schema.Callable() | schema.Class():
            return one(Library(entry.name))
        case schema.Variable(result=result, global_generator=streams) if streams:
            return one(GlobalGenerator(streams, result))
        case schema.Variable(result="module"):
            return one(Library(entry.name))
        case schema.Variable(result=result) if result:
            return one(Object(f"library:{entry.name}", Library(result)))
        case schema.Variable():
            return one(Library(entry.name))
        case _:
            return NOTHING


def enter_module(machine: Machine, module: LoadedModule, name: str) -> None:
    """Make a module known and set what every module has."""
    machine.code[module.key] = module
    machine.write((module.key, "#imported"), TRUE)
    if name == MAIN:
        machine.write((module.key, "__name__"), constant(name))
    else:
        machine.heap.ground((module.key, "__name__"), constant(name))
