"""Attributes: what `value.name` is, for everything that can have attributes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from seedlint.catalogue import schema
from seedlint.ir import ops
from seedlint.solve.activations.assign import attribute_of_any_name, function_place, holder_of_attributes
from seedlint.solve.exits import by_hand
from seedlint.solve.language import instances, namespaces, raising, type_hints
from seedlint.solve.language.binding import bind, unbound
from seedlint.solve.language.dispatch import DECIDING, REGISTER
from seedlint.solve.objects import classes, dicts, hinted, inner_parts, metaclasses, records, sizes
from seedlint.solve.objects.kinds import NAMESPACE, USER_CONTAINERS, is_container, kind_of
from seedlint.solve.standard import collection, holding
from seedlint.solve.state import paths
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import positional
from seedlint.solve.state.items import (
    Class,
    Constant,
    Count,
    ForkManager,
    Function,
    Generator,
    GlobalGenerator,
    Item,
    Library,
    Method,
    Module,
    Object,
    Opaque,
    Partial,
    Snapshot,
    Super,
    Tuple,
    Unknown,
    Value,
    Wrapped,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import (
    NONE,
    NOTHING,
    UNKNOWN,
    VARYING,
    constant,
    join,
    join_all,
    one,
    ordered,
)

#: The elements of that version by name.
_VERSION_PARTS: Final = ("major", "minor", "micro")
#: Methods of `type` that are asked of a class, and attributes that tell what it inherits from.
_OF_TYPE: Final = ("__subclasses__", "mro")
_ANCESTORS: Final = ("__mro__", "__bases__")
#: The fields of a dataclass, by their names.
_FIELDS: Final = "__dataclass_fields__"
#: The names of the elements of a named tuple.
_ROW_NAMES: Final = "_fields"
#: What functions and classes are called.
_NAMES: Final = ("__name__", "__qualname__")
#: What ends a generator, and tells what that has returned.
_STOP: Final = Library("builtins.StopIteration")
#: Methods of a part of an unresolved object that tell of the whole: whatever has a model was made with it.
_OF_PARTS: Final = frozenset({"parameters", "named_parameters"})
#: Methods that tell so of a part whose name is that of a model.
_OF_MODEL_PARTS: Final = frozenset({"train", "eval", "state_dict"})
_MODEL_PARTS: Final = frozenset(
    {
        *(".model", ".net", ".network", ".policy", ".actor", ".critic", ".backbone", ".encoder", ".decoder"),
        *(".generator", ".discriminator"),
    }
)


#: Methods of a task of an event loop, which is the coroutine that it runs.
_OF_TASKS: Final = frozenset({"result", "exception", "add_done_callback", "cancel"})


def attribute(machine: Machine, frame: Frame, value: Value, name: str, position: ops.Pos) -> Value:
    """Return `value.name`; a property runs."""
    if name == _FIELDS and (table := records.field_table(machine, frame, value, position)):
        return table
    if name == _ROW_NAMES and (names := records.row_names(machine, value)):
        return names
    if len(value) == 1:
        (item,) = value
        return _of_item(machine, frame, item, name, position)
    runs: list[Callable[[], Value]] = [
        lambda item=item: _of_item(machine, frame, item, name, position)  # type: ignore[misc]
        for item in ordered(value)
    ]
    return machine.alternatives(frame, runs) if runs else NOTHING


def _of_item(machine: Machine, frame: Frame, item: Item, name: str, position: ops.Pos) -> Value:
    match item:
        case Object():
            return _of_object(machine, frame, item, name, position)
        case Library() if held := namespaces.replaced(machine, frame, f"{item.name}.{name}"):
            return held
        case Library() if name == "__call__" and isinstance(
            machine.catalogue.lookup(item.name), schema.Callable
        ):
            return one(item)
        case Library() if name in _NAMES and (known := instances.name_of(machine, item)) is not None:
            return constant(known)
        case Library() if name == "__dict__" and item == metaclasses.OBJECT:
            return namespace_of(item)
        case Library():
            return namespaces.of_library(machine, item.name, name)
        case Module() | Class() if name == "__dict__":
            return namespace_of(item)
        case Module():
            return namespaces.of_module(machine, frame, item, name, position)
        case Class():
            return _of_class(machine, frame, item, name, position)
        case Super():
            return _of_super(machine, frame, item, name, position)
        case ForkManager() | Generator(is_context=True) if name in by_hand.METHODS:
            return one(Partial(Library(by_hand.METHODS[name]), (positional(one(item)),)))
        case Generator() if name in {"close", "aclose", "throw"}:
            return one(Partial(Library(f"seedlint.{name}"), (positional(one(item)),)))
        case Generator(is_coroutine=True) if name in _OF_TASKS:
            return one(Partial(Library(f"seedlint.task.{name}"), (positional(one(item)),)))
        case Generator(is_coroutine=True) if name != "send":
            return UNKNOWN
        case Generator():
            step = "seedlint.send" if name == "send" else "builtins.next"
            return one(Partial(Library(step), (positional(one(item)),)))
        case Snapshot():
            return one(item)
        case GlobalGenerator():
            return one(Method(Library(f"global_generator.{name}"), item))
        case Opaque():
            return inner_parts.of_unresolved(machine, frame, item, name)
        case Method(function=Library() as part, receiver=Opaque()) if part.name[:1] == "." and (
            name in _OF_PARTS or (name in _OF_MODEL_PARTS and part.name in _MODEL_PARTS)
        ):
            return one(Method(Library(f".{name}"), item.receiver))
        case Function() if own := machine.read(frame, (function_place(item), name)):
            return own
        case Function() if name in _NAMES:
            return constant(machine.function(item.ref).name)
        case Function() if name == hinted.NAME:
            return type_hints.own_of_function(machine, frame, item)
        case Method(function=Function() as function) if own := machine.read(
            frame, (function_place(function), name)
        ):
            return own
        case Method(function=Function() as function) if name in _NAMES:
            return constant(machine.function(function.ref).name)
        case Method(function=Function()) if name == "__self__":
            return one(item.receiver)
        case Function() | Method() | Wrapped():
            return _of_function(item, name)
        case Constant():
            return one(Method(Library(f"builtins.{item.type_name}.{name}"), item))
        case Tuple() if item == namespaces.VERSION and name in _VERSION_PARTS:
            return item.items[_VERSION_PARTS.index(name)]
        case Tuple() if f"builtins.tuple.{name}" in collection.METHODS:
            return one(Method(Library(f"builtins.tuple.{name}"), item))
        case Partial() if name == "func":
            return one(item.function)
        case Partial() if name == "__call__":
            return one(item)
        case Unknown() if held := paths.part(item, name):
            return held
        case Unknown(varies=True):
            return VARYING
        case _:
            return UNKNOWN


def _of_function(item: Item, name: str) -> Value:
    if isinstance(item, Wrapped) and item.kind in DECIDING and name in {"register", "dispatch"}:
        return one(Partial(REGISTER, (positional(one(item)),)))
    if isinstance(item, Wrapped) and item.kind == "cached" and name == "cache_clear":
        return one(Partial(Library("functools.cache_clear"), (positional(one(item)),)))
    if isinstance(item, Wrapped) and item.kind == "cached" and name == "__wrapped__":
        return one(item.inner)
    if isinstance(item, Wrapped) and name in {"setter", "getter", "deleter"}:
        return one(Partial(Library(f"builtins.property.{name}"), (("positional", "", one(item)),)))
    return one(item) if name in {"__func__", "__wrapped__", "__call__"} else UNKNOWN


def _bound_to_class(item: Class, name: str) -> Value:
    """Return a method of `type`, bound to a class."""
    return one(Partial(Library(f"builtins.type.{name}"), (("positional", "", one(item)),)))


def _from_metaclass(machine: Machine, frame: Frame, item: Class, name: str, position: ops.Pos) -> Value:
    """Return an attribute that a class has as an instance of its metaclass."""
    results: list[Value] = []
    record = machine.classes.get(item.place)
    for meta in record.metaclass if record is not None else ():
        found = classes.find(machine, frame, classes.linear(machine, meta), name)
        for held in found[1] if found is not None and isinstance(found[0], Class) else ():
            if isinstance(held, Wrapped) and held.kind == "property":
                results.append(machine.do.call(frame, one(Method(held.inner, item)), [], position))
            else:
                results.append(one(Method(held, item)) if isinstance(held, Function) else one(held))
    return join_all(results)


def _of_class(machine: Machine, frame: Frame, item: Class, name: str, position: ops.Pos) -> Value:
    if name in _OF_TYPE:
        return _bound_to_class(item, name)
    if name in _ANCESTORS and not classes.unresolved_bases(machine, item):
        return metaclasses.ancestors(machine, item, direct=name == "__bases__")
    found = classes.find(machine, frame, classes.linear(machine, item), name)
    if found is None and (inherited := _from_metaclass(machine, frame, item, name, position)):
        return inherited
    if found is None and name == "__new__" and not classes.unresolved_bases(machine, item):
        return one(Library("builtins.object.__new__"))
    if found is None:
        if name.startswith("__") or classes.unresolved_bases(machine, item):
            return UNKNOWN
        made_up = _from_metaclass(machine, frame, item, "__getattr__", position)
        return machine.do.call(frame, made_up, [positional(constant(name))], position) if made_up else NOTHING
    owner, value = found
    return join_all(unbound(machine, frame, held, item, owner, position) for held in value)


def _of_object(machine: Machine, frame: Frame, item: Object, name: str, position: ops.Pos) -> Value:
    if machine.intercepts:
        found = classes.find(machine, frame, classes.linear(machine, item.kind), "__getattribute__")
        if found is not None and isinstance(found[0], Class):
            asked = frozenset(Method(held, item) for held in found[1])
            return machine.do.call(frame, asked, [positional(constant(name))], position)
    return plainly(machine, frame, item, name, position)


def plainly(machine: Machine, frame: Frame, item: Object, name: str, position: ops.Pos) -> Value:
    """Return an attribute as `object.__getattribute__` finds it."""
    if name == "_modules" and classes.is_model_object(machine, frame, item):
        return holding.table(machine, frame, item)
    if name == "__dict__":
        return one(held) if (held := holder_of_attributes(machine, frame, item)) else namespace_of(item)
    own = machine.read(frame, (item.place, name)) if item.place else NOTHING
    own = sizes.attribute(item, name) or own
    if own and not _is_made_of(machine, item, name, own):
        return own
    if name == "__class__":
        return one(item.kind)
    if name == "data" and kind_of(machine, item) in USER_CONTAINERS:
        return one(Object(item.place, USER_CONTAINERS[kind_of(machine, item)]))
    if holder := holder_of_attributes(machine, frame, item):
        found_here = dicts.lookup(machine, frame, holder, constant(name))[0]
        if found_here:
            return found_here
    found = classes.find(machine, frame, classes.linear(machine, item.kind), name)
    if found is not None:
        owner, value = found
        bound = join_all(bind(machine, frame, held, item, owner, position) for held in value)
        return _or_of_any_name(machine, frame, item, bound)
    special = _special_method(machine, classes.linear(machine, item.kind), item, name)
    if special:
        return special
    if name == "__new__" and not (
        isinstance(item.kind, Class) and classes.unresolved_bases(machine, item.kind)
    ):
        return one(Library("builtins.object.__new__"))
    if declared := _declared(machine, item, name):
        return inner_parts.made(machine, frame, item, name, Library(declared))
    return _missing(machine, frame, item, name, position)


def _declared(machine: Machine, item: Object, name: str) -> str | None:
    """Return the class of an attribute that a library's class declares, also where that is a base of the program's class."""
    order = [item.kind] if isinstance(item.kind, Library) else classes.linear(machine, item.kind)
    kinds = (machine.catalogue.attribute(base.name, name) for base in order if isinstance(base, Library))
    return next(filter(None, kinds), None)


def _is_made_of(machine: Machine, item: Object, name: str, given: Value) -> bool:
    """Tell whether an object of a library makes its part `name` itself, as it was given None for it (`DataLoader(rows).sampler`)
    or, if it is a model, the name of a class, a class (`PPO("MlpPolicy", env).policy`) or a number (`layer.dropout`).
    """
    declared = _declared(machine, item, name)
    if given == NONE:
        return bool(isinstance(item.kind, Library) and declared and not declared.startswith("builtins."))
    return bool(declared and machine.catalogue.is_model(declared)) and all(
        isinstance(held, Class | Library | Constant | Count) for held in given
    )


def _or_of_any_name(machine: Machine, frame: Frame, item: Object, value: Value) -> Value:
    """Return what a class says of an attribute; a constant may be a default that `setattr` with a name from elsewhere hides."""
    if not item.place or not all(isinstance(held, Constant) for held in value) or is_container(machine, item):
        return value
    return join(value, machine.read(frame, (item.place, "[]")))


def _special_method(machine: Machine, order: Sequence[Item], receiver: Item, name: str) -> Value:
    """Return a method that the language's own classes among `order` have, bound."""
    for base in order:
        if isinstance(base, Library) and f"{base.name}.{name}" in collection.METHODS:
            return one(Method(Library(f"{base.name}.{name}"), receiver))
    return NOTHING


def namespace_of(item: Item) -> Value:
    """Return the dict of an object's, class's or module's attributes."""
    match item:
        case Object(place=place) | Class(place=place):
            return one(Object(place, NAMESPACE))
        case Module(key=key):
            return one(Object(key, NAMESPACE))
        case Library(name=name) if item == metaclasses.OBJECT:  # which holds nothing of the program's
            return one(Object(name, NAMESPACE))
        case _:
            return UNKNOWN


def _missing(machine: Machine, frame: Frame, item: Object, name: str, position: ops.Pos) -> Value:
    """Return an attribute that nothing is known to set by its name."""
    unnamed = attribute_of_any_name(machine, frame, item, name, whole=True)
    if unnamed:
        return unnamed
    if dicts.is_dict(machine, item) and not name.startswith(
        "__"
    ):  # of a configuration, as a dict itself has no such
        part = dicts.lookup(machine, frame, item, constant(name))[0]
        if part:
            return part
    if name == raising.CAUSE and raising.is_exception(machine, item):
        return NONE
    if isinstance(item.kind, Class):
        found = classes.find(machine, frame, classes.linear(machine, item.kind), "__getattr__")
        if found is not None and isinstance(found[0], Class) and not name.startswith("__"):
            return from_getattr(machine, frame, item, name, position)
        if classes.unresolved_bases(machine, item.kind):
            return one(Method(Library(f".{name}"), item))
        return NOTHING
    if item.kind == _STOP and name == "value" and not machine.read(frame, (item.place, "args")):
        return NONE  # of a generator that has returned nothing
    known = isinstance(item.kind, Library) and machine.catalogue.lookup(item.kind.name) is not None
    if isinstance(item.kind, Library) and not name.startswith("__"):
        made_up = machine.catalogue.member(item.kind.name, "__getattr__")
        if made_up is not None and any(effect.kind == "returns" for effect in made_up[1].effects):
            getter = one(Method(Library(f"{made_up[0]}.__getattr__"), item))
            held = machine.do.call(frame, getter, [positional(constant(name))], position)
            return held if held != UNKNOWN else one(Method(Library(f".{name}"), item))
        if made_up is not None:
            kind = item.kind.name if made_up[1].result == "self" else made_up[1].result
            return frozenset({Object("", Library(kind)), Method(Library(f".{name}"), item)})
    return NOTHING if known and name.startswith("__") else one(Method(Library(f".{name}"), item))


def from_getattr(machine: Machine, frame: Frame, item: Object, name: str, position: ops.Pos) -> Value:
    """Return what an object's own `__getattr__` gives."""
    found = classes.find(machine, frame, classes.linear(machine, item.kind), "__getattr__")
    assert found is not None, "asked of classes that have one"
    bound = join_all(bind(machine, frame, held, item, found[0], position) for held in found[1])
    return machine.do.call(frame, bound, [positional(constant(name))], position)


def _of_super(machine: Machine, frame: Frame, item: Super, name: str, position: ops.Pos) -> Value:
    receiver = item.receiver
    kind = receiver.kind if isinstance(receiver, Object) else receiver
    order = classes.linear(machine, kind)
    if isinstance(receiver, Class) and item.owner not in order:
        return _bound_to_class(receiver, name)
    rest = order[order.index(item.owner) + 1 :] if item.owner in order else order[1:]
    generated = records.initialised_by(machine, rest) if name == "__init__" else None
    if generated is not None:
        return one(Wrapped("fields", receiver, one(generated)))
    found = classes.find(machine, frame, rest, name)
    before = rest if found is None else rest[: rest.index(found[0]) + 1]
    special = _special_method(machine, before, receiver, name)
    if special and (found is None or isinstance(found[0], Library)):
        return special
    if found is None and name == "__init__" and raising.is_exception(machine, receiver):
        return one(Partial(raising.INITIALISE, (positional(one(receiver)),)))
    if found is None and name == "__new__":
        maker = "type" if Library("builtins.type") in rest else "object"
        return one(Library(f"builtins.{maker}.__new__"))
    if found is None and name in {"__setattr__", "__getattribute__"}:
        return one(Partial(Library(f"builtins.object.{name}"), (("positional", "", one(receiver)),)))
    if found is None and name == "__init_subclass__":
        return one(Library("builtins.object.__init_subclass__"))
    if found is None and name == "__getattr__" and isinstance(receiver, Object):
        return one(Partial(Library("seedlint.kept_attribute"), (("positional", "", one(receiver)),)))
    if found is None:
        return one(Method(Library(f".{name}"), receiver))
    owner, value = found
    if isinstance(receiver, Object):
        return join_all(bind(machine, frame, held, receiver, owner, position) for held in value)
    result = NOTHING
    for held in value:
        inner = held.inner if isinstance(held, Wrapped) else held
        static = isinstance(held, Wrapped) and held.kind == "static"
        result = join(result, one(inner) if static else one(Method(inner, receiver)))
    return result
