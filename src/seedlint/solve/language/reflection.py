"""Functions of the language that look at objects, classes and modules by name: `getattr`, `vars`, `isinstance`, `eval` ..."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Sequence
from functools import partial

from seedlint.ir import ops
from seedlint.ir.walk import all_ops
from seedlint.solve.activations import assign
from seedlint.solve.exits import handlers
from seedlint.solve.language import having
from seedlint.solve.objects import (
    classes,
    containers,
    dicts,
    evaluation,
    failing,
    hazards,
    inner_parts,
    sequences,
    special,
)
from seedlint.solve.objects.kinds import NAMESPACE, is_container
from seedlint.solve.standard import holding
from seedlint.solve.state import any_name
from seedlint.solve.state.frame import Exit, Frame
from seedlint.solve.state.given import first, positional
from seedlint.solve.state.items import (
    Class,
    Constant,
    Function,
    Given,
    Item,
    Library,
    Method,
    Module,
    Object,
    Opaque,
    Partial,
    Tuple,
    Unknown,
    Value,
    Wrapped,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import (
    FALSE,
    NONE,
    NOTHING,
    UNKNOWN,
    as_text,
    constant,
    join,
    join_all,
    one,
    prefix_of,
    texts_of,
)


def get_attribute(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `getattr(owner, name, default)`."""
    names, default = texts_of(first(given, 1)), first(given, 2)
    if not names:
        hazards.add(frame, NOTHING if default else hazards.ATTRIBUTE)
        found = join_all(
            any_name.any_of(machine, frame, item.name, position) if isinstance(item, Library) else NOTHING
            for item in first(given)
        )
        if found:
            return found
        prefix = prefix_of(first(given, 1))
        found = _any_attribute(machine, frame, first(given), prefix, position)
        if not prefix and _is_called(frame, position):
            found = join(found, _any_method(machine, frame, first(given), position))
        if (found or default - NONE) and prefix and all(_says_all(machine, item) for item in first(given)):
            return join(found, default)
        return join_all(
            [found, frozenset(each for each in default if not isinstance(each, Constant)), UNKNOWN]
        )
    if default and not any(name in having.OF_FUNCTIONS for name in names):
        missing = [
            item for item in first(given) if not any(having.sets(machine, frame, item, n) for n in names)
        ]
        if missing and len(missing) == len(first(given)):
            return default

    def ask() -> Value:
        look_up = machine.do.attribute if default else partial(_attribute, machine)
        return join_all(look_up(frame, first(given), name, position) for name in names)

    if default and any(_may_say_no(machine, frame, item) for item in first(given)):
        ended, raised = handlers.attempted(machine, frame, ask)
        ended += [Exit(way.state, way.writes, default) for way in failing.likely(raised)]
        found = machine.merge(frame, ended)
    else:
        found = ask()
        if not default and not found and all(_lacks(machine, frame, item, names) for item in first(given)):
            failing.surely_raises(machine, frame, "AttributeError")
    return join(found, default) if not found or containers.all_opaque(found) else found


def _attribute(machine: Machine, frame: Frame, owners: Value, name: str, position: ops.Pos) -> Value:
    found = machine.do.attribute(frame, owners, name, position)
    hazards.add(frame, hazards.of_attribute(machine, owners, name, found))
    return found


def _may_say_no(machine: Machine, frame: Frame, item: Item) -> bool:
    """Tell whether code of the program may say that there is no attribute: of a class its metaclass, of an object its class."""
    return isinstance(item, Class) or special.defines(machine, frame, item, "__getattr__")


def _lacks(machine: Machine, frame: Frame, item: Item, names: Collection[str]) -> bool:
    """Tell whether an object of the program has none of these attributes."""
    return hazards.lacks(machine, one(item)) and all(
        having.has(machine, frame, item, n) is False for n in names
    )


def _is_called(frame: Frame, position: ops.Pos) -> bool:
    """Tell whether a function calls what a call at a position of it gives: at once, or by the name that it is given."""
    body = list(all_ops(frame.function.body))
    made = next((op.dst for op in body if isinstance(op, ops.Call) and op.pos == position), None)
    names = {op.name for op in body if isinstance(op, ops.Store) and op.src == made}
    results = {made, *(op.dst for op in body if isinstance(op, ops.Load) and op.name in names)}
    return any(isinstance(op, ops.Call) and op.func in results for op in body)


def _any_method(machine: Machine, frame: Frame, value: Value, position: ops.Pos) -> Value:
    """Return the methods that the program's own classes give objects, those with a name for others to call."""
    found = NOTHING
    for item in value:
        if isinstance(item, Object) and isinstance(item.kind, Class) and not is_container(machine, item):
            names = [name for name in names_in(machine, Object("", item.kind)) if not name.startswith("_")]
            methods = join_all(machine.do.attribute(frame, one(item), name, position) for name in names)
            found = join(found, frozenset(each for each in methods if isinstance(each, Method)))
    return found


def _says_all(machine: Machine, item: Item) -> bool:
    """Tell whether all attributes of an object are known that its class gives it."""
    return (
        isinstance(item, Object)
        and isinstance(item.kind, Class)
        and not classes.unresolved_bases(machine, item.kind)
        and not classes.defined(machine, item.kind, "__getattr__")
    )


def _any_attribute(machine: Machine, frame: Frame, value: Value, prefix: str, position: ops.Pos) -> Value:
    """Return what the owners have under a name that begins so: everything callable that a module of the program defines, for
    `getattr(module, name)`, and of an object what it may be (`_of_object`).
    """
    found = NOTHING
    for item in value:
        if isinstance(item, Object):
            found = join(found, assign.attribute_of_any_name(machine, frame, item, prefix))
            found = join(found, _of_object(machine, frame, item, prefix, position))
        if isinstance(item, Module):
            for name in machine.heap.names_at(item.key):
                held = machine.read(frame, (item.key, name))
                if any(isinstance(i, Class | Function) for i in held) and name.startswith(prefix):
                    found = join(found, held)
    return found


def _of_object(machine: Machine, frame: Frame, item: Object, prefix: str, position: ops.Pos) -> Value:
    """Return the objects of the program that an object holds under a name that begins so, for `getattr(config, name)`, and, if
    there is a beginning at all, what can be called: `getattr(self, f"build_{name}")`.
    """
    if not item.place or not isinstance(item.kind, Class) or is_container(machine, item):
        return NOTHING
    found = NOTHING
    places = _places(machine, item)
    names = {name for place in places for name in machine.heap.names_at(place) if name.startswith(prefix)}
    for name in sorted(name for name in names if name.isidentifier()):
        held = next(filter(None, (machine.read(frame, (place, name)) for place in places)), NOTHING)
        if any(_is_looked_up(each, prefix) for each in held):
            found = join(found, machine.do.attribute(frame, one(item), name, position))
    return found


def _is_looked_up(held: Item, prefix: str) -> bool:
    if isinstance(held, Object):
        return isinstance(held.kind, Class)
    if isinstance(held, Wrapped):
        return bool(prefix) and held.kind in {"static", "class", "managed", "partial"}
    return bool(prefix) and isinstance(held, Function | Class | Method | Partial)


def set_attribute(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `setattr(owner, name, value)`."""
    names = texts_of(first(given, 1))
    for item in first(given):
        if (
            isinstance(item, Object)
            and is_container(machine, item)
            and classes.is_model_object(machine, frame, item)
        ):
            for each in first(given, 1):
                holding.set_part(machine, frame, item, each, first(given, 2))
    for name in names:
        assign.set_attribute(machine, frame, first(given), name, first(given, 2), position)
    for item in first(given) if not names else ():
        if isinstance(item, Object):
            assign.set_any_name(machine, frame, item, prefix_of(first(given, 1)), first(given, 2))
    return NONE


def set_attribute_plainly(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `object.__setattr__(owner, name, value)`."""
    for name in texts_of(first(given, 1)):
        for item in first(given):
            assign.set_plainly(machine, frame, item, name, first(given, 2), certain=len(first(given)) == 1)
    return NONE


def delete_attribute(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `delattr(owner, name)`."""
    name = as_text(first(given, 1))
    if name is not None:
        assign.delete_attribute(machine, frame, first(given), name)
    else:
        for item in first(given):
            if isinstance(item, Object):
                dicts.remove(machine, frame, Object(item.place, NAMESPACE), first(given, 1))
    return NONE


def module_globals(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `globals()`."""
    return one(Object(frame.module.key, NAMESPACE))


def local_names(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `locals()`."""
    return one(Object(frame.class_place or frame.env or frame.module.key, NAMESPACE))


def variables(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `vars(owner)`."""
    if not given:
        return local_names(machine, frame, given, position)
    return join_all(_variables_of(machine, frame, item, position) for item in first(given))


def _variables_of(machine: Machine, frame: Frame, item: Item, position: ops.Pos) -> Value:
    names = inner_parts.names_of(machine, frame, item) if isinstance(item, Opaque) else None
    if names is None:
        return machine.do.attribute(frame, one(item), "__dict__", position)
    held = [machine.do.attribute(frame, one(item), name, position) for name in names]
    return dicts.display(machine, frame, [*map(constant, names)], held, f"vars@{position}")


def import_module(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `importlib.import_module(name, package)`; of a name of which only the package is known, all modules in it."""
    wanted = first(given, 0, "name")
    names = [_absolute(frame, name, given) for name in texts_of(wanted)]
    if not names and prefix_of(wanted):
        names = machine.submodules(_absolute(frame, prefix_of(wanted), given))
        runs: list[Callable[[], Value]] = [
            lambda name=name: machine.do.load_module(frame, name, position)  # type: ignore[misc]
            for name in names
        ]
        hazards.add(frame, UNKNOWN)
        return machine.alternatives(frame, runs) if runs else UNKNOWN
    if not names or not all(_is_found(machine, name) for name in names):
        hazards.add(frame, UNKNOWN)
    return join_all(machine.do.load_module(frame, name, position) for name in names) or UNKNOWN


def find_spec(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `importlib.util.find_spec(name, package)`: what an import is taken to find, has a specification."""
    names = [_absolute(frame, name, given) for name in texts_of(first(given, 0, "name"))]
    found = [_is_found(machine, name) or machine.catalogue.knows(name.partition(".")[0]) for name in names]
    return one(Unknown(present=True)) if found and all(found) else UNKNOWN


def _is_found(machine: Machine, name: str) -> bool:
    """Tell whether there surely is a module of a name, where the libraries are that the program needs."""
    top = name.partition(".")[0]
    is_described = machine.catalogue.is_module(name)
    return (
        machine.modules(name) is not None
        or is_described
        or top in sys.stdlib_module_names
        or machine.is_installed(name)
    )


def _absolute(frame: Frame, name: str, given: Sequence[Given]) -> str:
    if not name.startswith("."):
        return name
    package = as_text(first(given, 1, "package")) or frame.module.package
    return package + name if name[1:2] != "." else package.rpartition(".")[0] + name[1:]


def evaluate(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `eval(text)` in the function's scope; of text of which the beginning is known, what an attribute may be."""
    texts = texts_of(first(given))
    if texts:
        runs: list[Callable[[], Value]] = [
            partial(evaluation.evaluated, machine, frame, text, position) for text in sorted(texts)
        ]
        return machine.alternatives(frame, runs)
    head, dot, rest_text = prefix_of(first(given)).partition(".")
    owner = machine.read(frame, (frame.module.key, head)) if dot else one(Module(frame.module.key))
    return join(_any_attribute(machine, frame, owner, rest_text if dot else head, position), UNKNOWN)


def directory(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `dir(owner)`: the names that a module defines, or the program in an object and its classes."""
    names: set[str] = set()
    for item in first(given):
        if not isinstance(item, Module | Object | Class) or is_container(machine, item):
            return UNKNOWN
        names |= set(names_in(machine, item))
    return sequences.filled(machine, frame, f"dir@{position}", [constant(name) for name in sorted(names)])


def names_of(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `[name for name in dir(owner) if name.startswith(prefix)]`, for our sketches: `dir` of a class may list too many."""
    prefix = as_text(first(given, 1)) or ""
    names = {name for item in first(given) if isinstance(item, Class) for name in names_in(machine, item)}
    wanted = [constant(name) for name in sorted(names) if name.startswith(prefix)]
    return sequences.filled(machine, frame, f"names@{position}", wanted)


def names_in(machine: Machine, item: Item) -> list[str]:
    """Return the names under which the program has put something into a module, or an object and its classes, in order."""
    places = [item.key] if isinstance(item, Module) else _places(machine, item)
    found = {name for place in places for name in machine.heap.names_at(place) if not name.startswith("#")}
    return sorted(found if isinstance(item, Module) else filter(str.isidentifier, found))


def _places(machine: Machine, item: Item) -> list[str]:
    """Return where the attributes of an object or a class are looked for, in that order."""
    own = [item.place] if isinstance(item, Object) and item.place else []
    kind = item.kind if isinstance(item, Object) else item
    return own + [base.place for base in classes.linear(machine, kind) if isinstance(base, Class)]


def get_members(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `inspect.getmembers(owner, predicate)`: the names and values for which the predicate may hold."""
    predicate = first(given, 1, "predicate")
    pairs: list[Value] = []
    for item in first(given):
        if not isinstance(item, Module | Object | Class) or is_container(machine, item):
            return UNKNOWN
        for name in names_in(machine, item):
            held = _member(machine, frame, item, name, position)
            if not held or machine.state is None:
                continue
            if predicate and predicate != NONE:
                answer = machine.do.call(frame, predicate, [positional(held)], position)
                if answer == FALSE:
                    continue
            pairs.append(one(Tuple((constant(name), held))))
    return sequences.filled(machine, frame, f"getmembers@{position}", pairs)


def _member(machine: Machine, frame: Frame, item: Item, name: str, position: ops.Pos) -> Value:
    if isinstance(item, Module):
        return machine.read(frame, (item.key, name))
    return machine.do.attribute(frame, one(item), name, position)
