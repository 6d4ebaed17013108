"""Binding: what an attribute of a class is when it is looked up on the class, or on an instance."""

from __future__ import annotations

from seedlint.ir import ops
from seedlint.solve.language import namespaces
from seedlint.solve.objects import classes
from seedlint.solve.standard import collection
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import positional
from seedlint.solve.state.items import Class, Function, Item, Library, Method, Object, Partial, Value, Wrapped
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NONE, one


def unbound(machine: Machine, frame: Frame, held: Item, item: Class, owner: Item, position: ops.Pos) -> Value:
    """Return what an attribute of a class is when looked up on the class itself."""
    match held:
        case Object(kind=Class() as kind) if classes.defined(machine, kind, "__get__"):
            method = machine.do.attribute(frame, one(held), "__get__", position)
            return machine.do.call(frame, method, [positional(NONE), positional(one(item))], position)
        case Wrapped(kind="static", inner=inner):
            return one(inner)
        case Wrapped(kind="class", inner=inner):
            return one(Method(inner, item))
        case Library() if isinstance(owner, Library):
            name = held.name.rpartition(".")[2]
            member = machine.catalogue.member(owner.name, name)
            if member is not None and member[1].binding == "class":
                return one(Method(held, item))
            return one(held)
        case _:
            return one(held)


def bind(machine: Machine, frame: Frame, held: Item, item: Object, owner: Item, position: ops.Pos) -> Value:
    """Return what an attribute of the class is when looked up on the instance `item`."""
    match held:
        case Function():
            return one(Method(held, item))
        case Wrapped(kind="static", inner=inner):
            return one(inner)
        case Wrapped(kind="class", inner=inner):
            return one(Method(inner, item.kind))
        case Wrapped(kind="property", inner=inner):
            return machine.do.call(frame, one(Method(inner, item)), [], position)
        case Wrapped(kind="partial", inner=Partial(function=inner, args=args)):
            bound = bind(machine, frame, inner, item, owner, position)
            return frozenset(Partial(each, args) for each in bound)
        case Wrapped():
            return one(Method(held, item))
        case Partial() if isinstance(held.function, Function):
            return one(held)
        case Object(kind=Class() as kind) if classes.defined(machine, kind, "__get__"):
            method = machine.do.attribute(frame, one(held), "__get__", position)
            return machine.do.call(
                frame, method, [positional(one(item)), positional(one(item.kind))], position
            )
        case Library() if isinstance(owner, Class) and held.name in collection.METHODS:
            return one(Method(held, item))  # `__getattr__ = dict.__getitem__`
        case Library() if isinstance(owner, Library):
            return _bind_library(machine, frame, held, item, owner, position)
        case _:
            return one(held)


def _bind_library(
    machine: Machine, frame: Frame, held: Library, item: Object, owner: Library, position: ops.Pos
) -> Value:
    replaced = namespaces.replaced(machine, frame, held.name)
    if replaced and replaced != one(held):
        return frozenset(Method(each, item) if isinstance(each, Function) else each for each in replaced)
    member = machine.catalogue.member(owner.name, held.name.rpartition(".")[2])
    binding = member[1].binding if member is not None else "method"
    if binding == "static":
        return one(held)
    if binding == "class":
        return one(Method(held, item.kind))
    bound = one(Method(held, item))
    return machine.do.call(frame, bound, [], position) if binding == "property" else bound
