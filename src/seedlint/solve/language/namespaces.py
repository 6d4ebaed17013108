"""Attributes of modules, of the program and of libraries."""

from __future__ import annotations

import math
import os
import string
import sys
from pathlib import PurePath
from typing import Final

from seedlint.ir import ops
from seedlint.solve.modules import installed
from seedlint.solve.state.frame import MAIN, Frame
from seedlint.solve.state.items import Library, Method, Module, Tuple, Value
from seedlint.solve.state.loaded import LoadedModule
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.naming import named
from seedlint.solve.state.values import FALSE, NONE, NOTHING, UNKNOWN, constant, one

#: The version of Python that programs are taken to run: the one that seedlint runs.
VERSION: Final = Tuple(tuple(map(constant, sys.version_info)))


#: Attributes of libraries whose value decides branches: `best = math.inf` is what the first loss is compared with.
CONSTANTS: Final = {
    **{f"{library}.inf": constant(math.inf) for library in ("math", "numpy", "torch")},
    **{f"{library}.pi": constant(math.pi) for library in ("math", "numpy", "torch")},
    "typing.TYPE_CHECKING": FALSE,
    "typing_extensions.TYPE_CHECKING": FALSE,
    "sys.version_info": one(VERSION),
    "sys.platform": constant(sys.platform),
    "os.name": constant(os.name),
    **{
        f"string.{name}": constant(getattr(string, name))
        for name in (
            "ascii_letters",
            "ascii_lowercase",
            "ascii_uppercase",
            "digits",
            "hexdigits",
            "punctuation",
        )
    },
}


def folders_of(package: LoadedModule) -> Value:
    """Return the `__path__` of a package."""
    return one(Tuple((constant(str(PurePath(package.key).parent)),)))


def package_of(machine: Machine, frame: Frame) -> Value:
    """Return the `__package__` of the module itself; of a script in a package it depends on how that is run."""
    package = frame.module.package
    if machine.read(frame, (frame.module.key, "__name__")) == constant(MAIN):
        return UNKNOWN if package else NONE
    return constant(package)


def of_module(machine: Machine, frame: Frame, item: Module, name: str, position: ops.Pos) -> Value:
    """Return what a module of the program, or of a package that is followed, has under a name: a submodule, too."""
    found = machine.read(frame, (item.key, name))
    if found:
        return installed.meaning(machine, found)
    code = machine.code[item.key]
    if code.installed:
        found = installed.member(machine, code, name)
        if not found and code.sketch:
            return of_library_unread(machine, code.name, name)
        return found or from_module_getattr(machine, frame, item, name, position)
    if name == "__path__" and code.is_package:
        return folders_of(code)
    made_up = from_module_getattr(machine, frame, item, name, position)
    if made_up and made_up != UNKNOWN:
        return made_up
    submodule = machine.modules(f"{code.name}.{name}")
    if submodule is not None:
        machine.code.setdefault(submodule.key, submodule)  # nothing may have imported it yet
        return one(Module(submodule.key))
    return made_up


def from_module_getattr(machine: Machine, frame: Frame, item: Module, name: str, position: ops.Pos) -> Value:
    """Return what a module's own `__getattr__` gives for a name that the module does not have."""
    found = machine.read(frame, (item.key, "__getattr__"))
    if not found or name.startswith("__"):
        return NOTHING
    return machine.do.call(frame, found, [("positional", "", constant(name))], position)


def of_library(machine: Machine, owner: str, name: str) -> Value:
    """Return the attribute of a library module or class, from the source of its package if only that knows it."""
    qualname = f"{owner}.{name}"
    found = of_library_unread(machine, owner, name)
    return (installed.follow(machine, qualname) or found) if found == one(Library(qualname)) else found


def replaced(machine: Machine, frame: Frame, qualname: str) -> Value:
    """Return what the program has put in the place of a library's function."""
    if qualname in machine.replaced:
        return machine.read(frame, ("library", qualname))
    machine.journal.asked.add(qualname)
    return NOTHING


def of_library_unread(machine: Machine, owner: str, name: str) -> Value:
    """Return the attribute of a library module or class as far as the catalogue tells."""
    qualname = f"{owner}.{name}"
    known = named(machine, qualname) or CONSTANTS.get(qualname) or _member(machine, owner, name)
    return known or one(Library(qualname))


def _member(machine: Machine, owner: str, name: str) -> Value:
    found = machine.catalogue.member(owner, name)
    if found is None:
        return NOTHING
    base, member = found
    function = Library(f"{base}.{name}")
    return one(Method(function, Library(owner))) if member.binding == "class" else one(function)
