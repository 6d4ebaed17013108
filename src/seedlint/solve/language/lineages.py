"""What a thing is no instance of: a class of a library, or one of the standard library, that none of its own classes comes from.

The classes of the standard library that are asked about are at hand, so that what belongs to the language is asked for real
(`isinstance([], Mapping)`). Of a library's classes the stubs tell the bases, where they tell all that the library has; what
it mixes into them they leave out.
"""

from __future__ import annotations

import builtins
import collections
import collections.abc
import enum
import functools
import numbers
import pathlib
import types
import typing
from collections.abc import Sequence
from typing import Final

from seedlint.catalogue import schema
from seedlint.packages import is_standard
from seedlint.solve.objects import classes
from seedlint.solve.objects.kinds import is_definite
from seedlint.solve.objects.layouts import NAMED_TUPLE
from seedlint.solve.state.items import (
    Class,
    Constant,
    Count,
    Function,
    Generator,
    Item,
    Library,
    Method,
    Object,
    Partial,
    Slice,
    Text,
    Tuple,
)
from seedlint.solve.state.machine import Machine

_MODULES: Final = {
    module.__name__: module
    for module in (builtins, collections, collections.abc, enum, functools, numbers, pathlib, types, typing)
}
#: What `type(None)` gives: it has no name where the others are.
NONE_TYPE: Final = Library("builtins.NoneType")
#: What is an instance of one class of the language, and of no class below that.
_EXACT: Final[dict[type[Item], type]] = {
    Count: int,
    Text: str,
    Tuple: tuple,
    Slice: slice,
    Function: types.FunctionType,
    Partial: functools.partial,
}


def is_instance(machine: Machine, item: Item, wanted: Item) -> bool | None:
    """Return whether an item is an instance of a library's class, None where that is open."""
    if not isinstance(wanted, Library):
        return None
    entry = machine.catalogue.lookup(wanted.name)
    if isinstance(entry, schema.Class) and not is_standard(entry.name):
        return False if _is_of_no(machine, item, entry.name) else None
    real = _real(wanted)
    return None if real is None else _is_of_the_language(machine, item, real)


def comes_from(machine: Machine, kind: Item, wanted: Item) -> bool:
    """Return whether a class is, or inherits from, one of the standard library that is, or inherits from, a wanted one."""
    real = _real(wanted)
    order = (kind, *classes.linear(machine, kind)) if real is not None else ()
    return real is not None and any(issubclass(each, real) for base in order if (each := _real(base)))


def _real(kind: Item) -> type | None:
    """Return the class of the standard library that a name stands for, None if it is none of those at hand."""
    if not isinstance(kind, Library):
        return None
    if kind == NAMED_TUPLE:
        return tuple  # it is a function, and what it makes inherits from this
    if kind == NONE_TYPE:
        return types.NoneType
    module, _, name = kind.name.rpartition(".")
    held = getattr(_MODULES[module], name, None) if module in _MODULES else None
    held = getattr(held, "__origin__", held)  # `typing.Sequence` is `collections.abc.Sequence`
    return held if isinstance(held, type) and held is not object else None


def _is_of_the_language(machine: Machine, item: Item, wanted: type) -> bool | None:
    exact = _exact(item)
    if exact is not None:
        return issubclass(exact, wanted)
    if not isinstance(item, Object):
        return None
    kind = _real(item.kind)
    if kind is not None:
        # What is told to be a dict may be one of a class below.
        return True if issubclass(kind, wanted) else None if issubclass(wanted, kind) else False
    order = classes.linear(machine, item.kind)
    if any(issubclass(real, wanted) for base in order if (real := _real(base))):
        return True
    if "__subclasshook__" in vars(wanted):
        return _has_all(machine, item, order, wanted)
    return (
        False
        if _is_told(machine, item.kind, order) and issubclass(wanted, collections.abc.Container)
        else None
    )


def _exact(item: Item) -> type | None:
    """Return the class of what can be of no other one."""
    if isinstance(item, Constant):
        return types.NoneType if item.type_name == "NoneType" else getattr(builtins, item.type_name, None)
    if isinstance(item, Generator):
        return None if item.is_coroutine or item.is_context else types.GeneratorType
    return _EXACT.get(type(item))


def _has_all(machine: Machine, item: Object, order: Sequence[Item], wanted: type) -> bool | None:
    """Return whether an object has the methods that make it an instance of an abstract class (`Iterable`, `Callable`)."""
    asked = getattr(wanted, "__abstractmethods__", frozenset[str]())
    if all(classes.defined(machine, item.kind, name) for name in asked):
        return True
    is_own = _is_told(machine, item.kind, order) and all(isinstance(base, Class) for base in order)
    return False if is_own else None


def _is_of_no(machine: Machine, item: Item, wanted: str) -> bool:
    """Tell whether no class of an item can come from a class of a library, nor the other way round."""
    if isinstance(item, Class | Method) or _exact(item) is not None:
        return True
    if isinstance(item, Library):
        return is_definite(machine, item.name)
    if not isinstance(item, Object):
        return False
    if _real(item.kind) is not None:
        return True
    order = classes.linear(machine, item.kind)
    if not _is_told(machine, item.kind, order):
        return False
    exact = isinstance(item.kind, Class)
    names = [base.name for base in order if isinstance(base, Library) and not is_standard(base.name)]
    return all(machine.catalogue.are_apart(name, wanted, is_exact=exact) for name in names)


def _is_told(machine: Machine, kind: Item, order: Sequence[Item]) -> bool:
    """Tell whether all bases of a class are known: those of the program, of the language, and of libraries told as a whole."""
    if isinstance(kind, Class) and classes.unresolved_bases(machine, kind):
        return False
    return all(
        isinstance(base, Class)
        or (isinstance(base, Library) and (is_standard(base.name) or machine.catalogue.tells_all(base.name)))
        for base in order
    )
