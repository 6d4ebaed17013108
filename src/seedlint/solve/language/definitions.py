"""Operations that make functions and classes, import, and take part in calls and generators."""

from __future__ import annotations

import builtins
import sys
from typing import Final

from seedlint.ir import ops
from seedlint.solve.concurrency import tasks
from seedlint.solve.language import namespaces
from seedlint.solve.models import construct
from seedlint.solve.modules import installed
from seedlint.solve.objects import classes, failing, hazards
from seedlint.solve.objects.containers import known_elements
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Function, FunctionRef, Generator, Item, Library, Module, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import FALSE, NOTHING, UNKNOWN, as_text, join_all, one

#: What every module can name without importing it; a notebook's shell adds one.
LANGUAGE_NAMES: Final = frozenset({*dir(builtins), "get_ipython"})
#: The module of the catalogue that lists what a module which is not at hand has imported itself.
_USUAL: Final = "seedlint.starred"
#: Where a module keeps the last module that is not at hand of which it has imported all names.
STARRED: Final = "#starred"


def begin_args(machine: Machine, frame: Frame, op: ops.BeginArgs) -> None:
    """Open the region of a model construction whose arguments may build models too."""
    construct.begin(machine, frame, frame.registers[op.func], op.pos)


def make_function(machine: Machine, frame: Frame, op: ops.MakeFunction) -> None:
    """Make a function object that closes over the environment it is made in."""
    defaults = tuple((name, frame.registers[reg]) for name, reg in op.defaults)
    env = frame.env if frame.function.kind != "module" else ""
    ref = FunctionRef(frame.module.key, op.function)
    if frame.class_place and frame.function.kind == "class":
        machine.owners[ref, env] = classes.record_of(machine, frame.class_place).item
        name = machine.function(ref).name
        machine.intercepts |= name == "__getattribute__"
        machine.finalizes |= name == "__del__"
    frame.registers[op.dst] = one(Function(ref, env, defaults))


def make_class(machine: Machine, frame: Frame, op: ops.MakeClass) -> None:
    """Make a class: run its body in a namespace of its own, then tell its bases."""
    frame.registers[op.dst] = classes.make_class(machine, frame, op)


def run_import(machine: Machine, frame: Frame, op: ops.Import) -> None:
    """Import a module, a name from one, or all its public names."""
    base = _absolute(frame, op.module, op.level)
    top = base.partition(".")[0]
    if (
        (frame.module.installed or machine.modules(base) is None)
        and not machine.catalogue.knows(top)
        and top not in sys.stdlib_module_names
        and not machine.is_installed(base)
    ):
        failing.hazard(machine, frame, UNKNOWN)
    if not op.name:
        module = machine.do.load_module(frame, base, op.pos)
        if op.root and "." in base:
            module = machine.do.load_module(frame, base.partition(".")[0], op.pos)
        frame.registers[op.dst] = module
        return
    module = _with_names(machine, base, machine.do.load_module(frame, base, op.pos))
    if machine.state is None:
        return
    if op.name == "*":
        _import_star(machine, frame, module)
        return
    found = import_name(machine, frame, module, op.name, op.pos)
    frame.registers[op.dst] = found


def _with_names(machine: Machine, base: str, module: Value) -> Value:
    """Return the module that names are imported from, which a function of its name may hide: `torchvision.models.googlenet`."""
    hides = [isinstance(i, Library) and not machine.catalogue.is_module(i.name) for i in module]
    return one(Library(base)) if any(hides) else module


def import_name(machine: Machine, frame: Frame, module: Value, name: str, position: ops.Pos) -> Value:
    """Return `name` of a module: an attribute of it, or its submodule."""
    found: list[Value] = []
    for item in module:
        if isinstance(item, Module):
            value = machine.read(frame, (item.key, name))
            dotted = f"{machine.code[item.key].name}.{name}"
            submodule = machine.modules(dotted) if not value or _is_module(value) else None
            # What the body of a package binds holds in every process, whose own import runs the submodule.
            if submodule is not None and value <= one(Module(submodule.key)):
                value = machine.do.load_module(frame, dotted, position)
            if not value:
                value = namespaces.from_module_getattr(machine, frame, item, name, position)
            if not value and _is_missing(machine, frame, item, name):
                failing.surely_raises(machine, frame, "ImportError")
            found.append(value)
        elif isinstance(item, Library):
            if _may_lack(machine, item.name, name):
                failing.hazard(machine, frame, failing.of_language("ImportError"))
            found.append(namespaces.of_library_unread(machine, item.name, name))
        else:
            found.append(machine.do.attribute(frame, one(item), name, position))
    return join_all(found)


def _is_missing(machine: Machine, frame: Frame, item: Module, name: str) -> bool:
    """Tell whether a module that has no value for a name does not have it, though it may have imported all of another one."""
    is_own = not frame.module.installed and not machine.code[item.key].installed
    return is_own and not name.startswith("__") and machine.read(frame, (item.key, STARRED)) == FALSE


def _may_lack(machine: Machine, module: str, name: str) -> bool:
    """Tell whether a described module of a library may lack a name: stubs leave out names without an effect on streams."""
    is_told = machine.catalogue.is_module(module) and not machine.catalogue.leaves_open(module)
    return is_told and not name.startswith("_") and not hazards.is_described(machine, f"{module}.{name}")


def _is_module(value: Value) -> bool:
    return len(value) == 1 and isinstance(next(iter(value)), Module)


def _absolute(frame: Frame, module: str, level: int) -> str:
    if not level:
        return module
    parts = frame.module.name.split(".")
    kept = parts if frame.module.is_package else parts[:-1]
    base = kept[: len(kept) - (level - 1)] if level > 1 else kept
    return ".".join([*base, module] if module else base)


def _import_star(machine: Machine, frame: Frame, module: Value) -> None:
    for item in module:
        if isinstance(item, Library) and frame.module.installed:
            machine.followed.stars.setdefault(frame.module.key, []).append(item.name)
            continue
        if isinstance(item, Library) and isinstance(followed := _followed(machine, item), Module):
            item = followed  # noqa: PLW2901
        if isinstance(item, Library):
            for name in machine.catalogue.members(item.name):
                machine.write((_namespace(frame), name), machine.do.attribute(frame, one(item), name, -1))
            if not machine.catalogue.is_module(item.name):
                _import_usual(machine, frame)
                machine.write((_namespace(frame), STARRED), one(item))
        if not isinstance(item, Module):
            continue
        listed = _exported(machine, frame, item)
        for name in listed if listed is not None else machine.heap.names_at(item.key):
            if listed is None and name.startswith(("_", "#")):
                continue
            value = import_name(machine, frame, one(item), name, -1)
            if value:
                machine.write((_namespace(frame), name), value)


def _import_usual(machine: Machine, frame: Frame) -> None:
    """Bind what a module that is not at hand is taken to have imported itself, as far as nothing else is bound so."""
    for name in machine.catalogue.members(_USUAL):
        cell = (_namespace(frame), name)
        if not machine.read(frame, cell):
            machine.write(cell, machine.do.attribute(frame, one(Library(_USUAL)), name, -1))


def _followed(machine: Machine, item: Library) -> Item:
    return next(iter(installed.follow(machine, item.name)), item)


def _namespace(frame: Frame) -> str:
    return frame.class_place or frame.module.key


def _exported(machine: Machine, frame: Frame, module: Module) -> list[str] | None:
    """Return `__all__` of a module, if it is a list of constants."""
    names: list[str] = []
    value = machine.read(frame, (module.key, "__all__"))
    for name in known_elements(machine, frame, value) or ():
        text = as_text(name)
        if text is None:
            return None
        names.append(text)
    return names or None


def run_yield(machine: Machine, frame: Frame, op: ops.Yield) -> None:
    """Give a value to whoever iterates; what they do happens here."""
    value = frame.registers[op.src] if op.src >= 0 else NOTHING
    frame.registers[op.dst] = UNKNOWN
    frame.add_yield(value)
    if frame.on_yield is not None:
        machine.yielder = frame
        frame.waiting = op
        frame.on_yield(value)
    if frame.sent:
        frame.registers[op.dst] = frame.sent


def run_await(machine: Machine, frame: Frame, op: ops.Await) -> None:
    """Run a coroutine where it is awaited."""
    frame.registers[op.dst] = await_value(machine, frame, frame.registers[op.src], op.pos)


def await_value(machine: Machine, frame: Frame, value: Value, position: ops.Pos) -> Value:
    """Run the coroutines that a value may be, and return what they return."""
    if (
        not all(_is_coroutine(item) and not tasks.is_waiting(machine, frame, item) for item in value)
        or not value
    ):
        tasks.begin_all(machine, frame, position)
    results: list[Value] = []
    for item in value:
        if machine.state is None:
            break
        if isinstance(item, Generator) and item.is_coroutine:
            results.append(
                tasks.outcome(machine, frame, item)
                if tasks.has_run(machine, frame, item)
                else machine.do.activate(frame, item.function, dict(item.bindings), position, None)
            )
        elif isinstance(item, Tuple) and tasks.holds_tasks(item):
            results.append(tasks.results(machine, frame, item))
        else:  # what an awaitable of a library gives
            results.append(one(item))
    return join_all(results)


def _is_coroutine(item: Item) -> bool:
    return isinstance(item, Generator) and item.is_coroutine
