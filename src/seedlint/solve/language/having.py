"""`hasattr`: whether an object, a class, a function or a module has an attribute; and what a library's `__getattr__` gives."""

from __future__ import annotations

from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Sequence
from types import FunctionType
from typing import Final

from seedlint.ir import ops
from seedlint.solve.activations.assign import function_place, holder_of_attributes
from seedlint.solve.activations.fields import lacks
from seedlint.solve.exits import handlers
from seedlint.solve.language import namespaces
from seedlint.solve.language.definitions import STARRED
from seedlint.solve.objects import classes, dicts, failing, hazards
from seedlint.solve.objects.kinds import is_definite
from seedlint.solve.state.frame import Exit, Frame
from seedlint.solve.state.given import first
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
    Text,
    Tuple,
    Value,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.presence import PERHAPS
from seedlint.solve.state.values import FALSE, NOTHING, TRUE, UNKNOWN, as_text, constant, join_all

#: The attributes that every function has.
OF_FUNCTIONS: Final = frozenset((*dir(FunctionType), "__wrapped__"))
#: The language's own containers, whose attributes are always the same.
_CONTAINERS: Final[dict[str, type]] = {
    **{f"builtins.{each.__name__}": each for each in (list, dict, set, frozenset)},
    **{f"collections.{each.__name__}": each for each in (deque, OrderedDict, defaultdict, Counter)},
}


def sets(machine: Machine, frame: Frame, item: Item, name: str) -> bool:
    """Tell whether a value may have an attribute of a name; a function of the program has those that it was given, as has what
    only holds attributes.
    """
    if lacks(machine, frame, item, name) or _has_as_builtin(item, name) is False:
        return False
    function = item.function if isinstance(item, Method) else item
    return not isinstance(function, Function) or bool(machine.read(frame, (function_place(function), name)))


def has_attribute(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `hasattr(owner, name)`: no, where nothing sets it; yes, where a class or module has it."""
    name = as_text(first(given, 1))
    if name is None or not first(given):
        return UNKNOWN
    if all(_makes_up(machine, frame, item, name) for item in first(given)):
        return _present(machine, frame, first(given), name, position)
    answers = {has(machine, frame, item, name) for item in first(given)}
    answer = answers.pop() if len(answers) == 1 else None
    return UNKNOWN if answer is None else constant(answer)


def _makes_up(machine: Machine, frame: Frame, item: Item, name: str) -> bool:
    """Return whether an attribute is one that the object's or module's own `__getattr__` gives, or says that there is none."""
    if isinstance(item, Module) and _binds(machine, frame, item, name) is False:
        return bool(machine.read(frame, (item.key, "__getattr__")))
    return (
        isinstance(item, Object)
        and isinstance(item.kind, Class)
        and bool(classes.defined(machine, item.kind, "__getattr__"))
        and not classes.unresolved_bases(machine, item.kind)
        and not machine.read(frame, (item.place, name))
        and classes.find(machine, frame, classes.linear(machine, item.kind), name) is None
    )


def _present(machine: Machine, frame: Frame, owner: Value, name: str, position: ops.Pos) -> Value:
    """Return whether the owner's own `__getattr__` gives an attribute; raising means that it does not."""

    def ask() -> Value:
        machine.do.attribute(frame, owner, name, position)
        return TRUE

    ended, raised = handlers.attempted(machine, frame, ask)
    for way in failing.likely(raised):
        ended.append(Exit(way.state, way.writes, FALSE))
    answer = machine.merge(frame, ended)
    return answer if len(answer) == 1 else UNKNOWN


def _has_as_builtin(item: Item, name: str) -> bool | None:
    """Tell whether a value of one of the language's own classes has an attribute; None for all else."""
    match item:
        case Constant(value=value):
            return hasattr(value, name)
        case Text():
            return hasattr(str, name)
        case Tuple() if item != namespaces.VERSION and not name.startswith("__"):
            return hasattr(tuple, name)
        case Object(kind=Library(name=kind)) if kind in _CONTAINERS and not name.startswith("__"):
            return hasattr(_CONTAINERS[kind], name)
        case _:
            return None


def has(machine: Machine, frame: Frame, item: Item, name: str) -> bool | None:
    """Tell whether an item has an attribute; None where that is open."""
    own = _has_as_builtin(item, name)
    if own is not None:
        return own
    match item:
        case Function() | Method(function=Function()) if name not in OF_FUNCTIONS:
            return sets(machine, frame, item, name)
        case Module():
            return _binds(machine, frame, item, name)
        case Object(kind=Class() as kind, place=place):
            if machine.read(frame, (place, name)):
                return None if machine.read(frame, (place, PERHAPS + name)) >= TRUE else True
            holder = holder_of_attributes(machine, frame, item)
            held = False if holder is None else dicts.contains(machine, frame, holder, constant(name))
            if held is not False or classes.unresolved_bases(machine, kind):
                return held or None
            found = classes.find(machine, frame, classes.linear(machine, kind), name)
            if found is not None:
                return True
            return None if classes.defined(machine, kind, "__getattr__") else False
        case Class() if classes.find(machine, frame, classes.linear(machine, item), name) is not None:
            return True
        case Class() if not name.startswith("__") and _is_plain(machine, item):
            return False
        case Object() if lacks(machine, frame, item, name):
            return False
        case Object(kind=Library(name=kind)) if machine.catalogue.member(kind, name) is not None:
            return True
        case Library(name=owner) if is_definite(machine, f"{owner}.{name}"):
            return True
        case _:
            return None


def _binds(machine: Machine, frame: Frame, item: Module, name: str) -> bool | None:
    """Tell whether a module of the program binds a name, or has a submodule of it."""
    if machine.read(frame, (item.key, name)):
        return True
    code = machine.code[item.key]
    is_open = (
        code.installed
        or name.startswith("__")
        or machine.read(frame, (item.key, STARRED)) != FALSE
        or machine.read(frame, (item.key, "[]"))
        or machine.modules(f"{code.name}.{name}") is not None
    )
    return None if is_open else False


def _is_plain(machine: Machine, item: Class) -> bool:
    """Tell whether all that a class inherits from is known, and no metaclass gives it anything."""
    record = machine.classes.get(item.place)
    return record is not None and not record.metaclass and not classes.unresolved_bases(machine, item)


def kept_attribute(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `super().__getattr__(name)`: classes of libraries keep parts apart, as models do, and give them so."""
    owner, name = first(given), as_text(first(given, 1))
    places = [item.place for item in owner if isinstance(item, Object)]
    held = join_all(machine.read(frame, (place, name)) for place in places if place) if name else NOTHING
    if name and held:
        hazards.add(frame, hazards.of_attribute(machine, owner, name, held))
        return held
    methods = frozenset(Method(Library(".__getattr__"), item) for item in owner)
    return machine.do.call(frame, methods, given[1:], position)
