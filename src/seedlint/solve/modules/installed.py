"""Installed packages: what a name means that only their source can tell.

Their modules are loaded on demand. An import in them binds a name to `Library`, whatever it means, and only a use of the name
leads on; so a package costs no more than the parts of it that the program uses. The body of a module is run apart from the
program: what it binds goes to the ground of the heap, and the streams stay as they were.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from seedlint.ir import ops
from seedlint.solve.state.frame import Catch, Frame
from seedlint.solve.state.items import Function, FunctionRef, Library, Module, Value
from seedlint.solve.state.lattice import Entry, UnknownOrigin, uniform
from seedlint.solve.state.loaded import LoadedModule
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.naming import enter_module, named
from seedlint.solve.state.values import NOTHING, UNKNOWN, one

#: Work for one call into a package, and for all such calls of a program: operations run and cells merged. Beyond it the
#: package's own calls are unknown ones. A second of one core holds about 100,000.
STEPS_PER_CALL: Final = 60_000
STEPS_IN_ALL: Final = 300_000
#: The parts of a name from which it is not looked for. Packages are nested up to 8 deep; a name that two modules bind to an
#: attribute of each other grows without end.
PARTS: Final = 16
#: Parts of the longest name that is followed; those of real packages have half as many. `from .a import a` in a package's
#: `__init__`, read in a circle, would make a name longer and longer.
LONGEST: Final = 16


def meaning(machine: Machine, value: Value) -> Value:
    """Return what a value means, if it is a library name that only an installed package explains; else the value."""
    if len(value) != 1:
        return value
    (item,) = value
    return (follow(machine, item.name) or value) if isinstance(item, Library) else value


def follow(machine: Machine, name: str) -> Value:
    """Return what a qualified name means in the source of an installed package, nothing if that is not known."""
    known = machine.followed.names.get(name)
    if known is not None:
        return known
    if machine.catalogue.lookup(name) is not None or name.count(".") >= LONGEST or _is_circular(name):
        machine.followed.names[name] = NOTHING
        return NOTHING
    if name in machine.followed.sought or name.count(".") >= PARTS:
        return NOTHING  # a name that is imported in a circle
    moment = (machine.steps, len(machine.followed.loaded), machine.followed.open)
    if machine.followed.missed.get(name) == moment:
        return NOTHING  # nothing has run since it was looked for
    machine.followed.sought.add(name)
    found = meaning(machine, _find(machine, name))
    machine.followed.sought.discard(name)
    if any(isinstance(item, Library) and _is_unexplained(machine, item.name, name) for item in found):
        found = NOTHING  # a name for a name that nobody explains
    if found or not machine.followed.open:
        machine.followed.names[name] = found
    else:
        machine.followed.missed[name] = moment
    return found


def _is_unexplained(machine: Machine, found: str, name: str) -> bool:
    """Tell whether what was found leads no further: the name itself, of which a sketch says nothing, or another of a package."""
    return found == name or machine.is_installed(found.partition(".")[0])


def _is_circular(name: str) -> bool:
    """Tell whether a name has one part three times in a row: a module and its function share a name, but nothing beyond."""
    parts = name.split(".")
    return any(a == b == c for a, b, c in zip(parts, parts[1:], parts[2:], strict=False))


def _find(machine: Machine, name: str) -> Value:
    """Look for a module of that name, else for the rest of the name in the module of the longest name before it."""
    module = machine.installed(name)
    if module is not None:
        load(machine, module)
        return one(Module(module.key))
    parts = name.split(".")
    for count in range(len(parts) - 1, 0, -1):
        module = machine.installed(".".join(parts[:count]))
        if module is None:
            continue
        load(machine, module)
        value = one(Module(module.key))
        for part in parts[count:]:
            value = machine.do.attribute(_outside(machine, module), value, part, -1) if value else NOTHING
        if value:
            return value
    return NOTHING


def member(machine: Machine, module: LoadedModule, name: str) -> Value:
    """Return what a module of an installed package has under a name that it does not bind: a submodule, or by a star."""
    dotted = f"{module.name}.{name}"
    if machine.is_installed(dotted):
        return follow(machine, dotted)
    return NOTHING if name.startswith("__") else from_stars(machine, module, name)


def from_stars(machine: Machine, module: LoadedModule, name: str) -> Value:
    """Return what a module of an installed package got under a name by `from ... import *`; the last star counts."""
    for star in reversed(machine.followed.stars.get(module.key, ())):
        source = machine.installed(star)
        if source is not None:
            load(machine, source)
            value = machine.do.attribute(_outside(machine, source), one(Module(source.key)), name, -1)
        else:
            value = named(machine, f"{star}.{name}")
        if value:
            return value
    return NOTHING


def load(machine: Machine, module: LoadedModule) -> None:
    """Run the body of a module unless that has been done, apart from the program."""
    followed = machine.followed
    if module.key in followed.loaded:
        return
    followed.loaded.add(module.key)
    machine.counts["installed modules followed"] += 1
    state, steps, limit, unfollowed = machine.state, machine.steps, machine.limit, machine.unfollowed
    outside = _outside(machine, module)
    machine.state = uniform(UnknownOrigin())
    machine.limit = steps + STEPS_PER_CALL
    machine.heap.begin()
    enter_module(machine, module, module.name)
    followed.open += 1
    machine.do.activate(outside, Function(FunctionRef(module.key, 0), ""), {}, -1, None)
    followed.open -= 1
    for cell, value in machine.heap.rollback().items():
        machine.heap.ground(cell, value)
    machine.state, machine.steps, machine.limit, machine.unfollowed = state, steps, limit, unfollowed


def _outside(machine: Machine, module: LoadedModule) -> Frame:
    """Return a frame that belongs to no call of the program."""
    machine.code[module.key] = module
    depth = machine.heap.depth()
    code = ops.Function("<import>", "<import>", "module", -1, (), (), 0, -1)
    return Frame(module, code, None, "", [], Entry(0), depth, Catch(depth), ())


def visit(machine: Machine, run: Callable[[], Value], else_: Callable[[], Value]) -> Value:
    """Run a call into a package with its own share of work, `else_` if all of that is used up.

    What is not followed below it is none of the program's own calls. A program does not call what always raises: if that is all
    that is seen of a package's function, what it does is not known.
    """
    followed = machine.followed
    left = STEPS_IN_ALL - followed.steps
    if left <= 0:
        machine.counts["calls of installed packages not followed"] += 1
        return else_()
    steps, limit, unfollowed = machine.steps, machine.limit, machine.unfollowed
    machine.limit = steps + min(left, STEPS_PER_CALL)
    before = machine.state
    value = run()
    if machine.state is None:
        machine.state, value = before, UNKNOWN
    followed.steps += machine.steps - steps
    machine.steps, machine.limit, machine.unfollowed = steps, limit, unfollowed
    return value
