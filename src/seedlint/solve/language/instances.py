"""What kind of thing a value is: `type`, `isinstance`, `issubclass`, `callable`, and what `inspect` asks."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Sequence
from typing import Final

from seedlint.catalogue import schema
from seedlint.ir import ops
from seedlint.solve.language import lineages
from seedlint.solve.objects import classes
from seedlint.solve.objects.attribute_dicts import NAMESPACES
from seedlint.solve.objects.kinds import CONTAINERS, DICT, PROXY, is_definite, is_module, kind_of
from seedlint.solve.objects.metaclasses import OBJECT
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first, positional
from seedlint.solve.state.items import (
    Class,
    Constant,
    Count,
    Function,
    Given,
    Item,
    Library,
    Method,
    Module,
    Object,
    Partial,
    Text,
    Tuple,
    Value,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import (
    UNKNOWN,
    constant,
    is_member_of_unknown,
    one,
)


def type_of(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `type(value)`."""
    found: set[Item] = set()
    for item in first(given):
        if isinstance(item, Object):
            found.add(DICT if item.kind in NAMESPACES else item.kind)
        elif isinstance(item, Constant):
            found.add(Library(f"builtins.{item.type_name}"))
        elif isinstance(item, Tuple | Text | Count):
            found.add(_SORTS[type(item)])
        elif isinstance(item, Function):
            found.add(_FUNCTION)
        elif is_module(machine, item):
            found.add(_MODULE)
        elif isinstance(item, Class) and not classes.unresolved_bases(machine, item):
            found |= machine.classes[item.place].metaclass or _TYPES
        elif isinstance(item, Library) and isinstance(machine.catalogue.lookup(item.name), schema.Class):
            found |= _TYPES
        else:
            return UNKNOWN
    return frozenset(found) or UNKNOWN


#: What classes are instances of, functions, and modules.
_TYPES: Final = frozenset({Library("builtins.type")})
_FUNCTION: Final = Library("types.FunctionType")
_SORTS: Final[dict[type[Item], Library]] = {
    Tuple: Library("builtins.tuple"),
    Text: Library("builtins.str"),
    Count: Library("builtins.int"),
}
_MODULE: Final = Library("types.ModuleType")


def name_of(machine: Machine, item: Library) -> str | None:
    """Return the `__name__` of a class or function that is not the program's, None if that is not known."""
    if item in {_FUNCTION, _MODULE}:
        return "function" if item == _FUNCTION else "module"
    is_told = classes.is_layer_class(machine, item) or is_plain_function(machine, item) or _own_class(item)
    return item.name.rpartition(".")[2] if is_told else None


_NEVER_CALLABLE: Final = (Constant, Tuple, Module)


_CALLABLE: Final = (Function, Class, Method, Partial)


def is_instance(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `isinstance(value, classes)`."""
    wanted = _classes_in(machine, frame, first(given, 1))
    for kind in wanted if len(wanted) == 1 else ():
        if isinstance(kind, Class) and (own := classes.metaclass_method(machine, kind, "__instancecheck__")):
            asked = [positional(one(kind)), positional(first(given))]
            return machine.do.call(frame, own, asked, position) or UNKNOWN
    answers: set[bool | None] = set()
    for item in first(given):
        each = {_answer(machine, item, kind) for kind in wanted}
        answers.add(True if True in each else None if None in each else False)
    answer = answers.pop() if len(answers) == 1 else None
    return UNKNOWN if answer is None else constant(answer)


def _answer(machine: Machine, item: Item, wanted: Item | None) -> bool | None:
    """Return whether an item is an instance of a class, or None where that is open."""
    if wanted is None or is_member_of_unknown(item):
        return None
    if isinstance(item, Object) and item.kind in NAMESPACES:
        item = Object(item.place, PROXY if item.place in machine.classes else DICT)
    answer = _is_instance(machine, item, wanted)
    return lineages.is_instance(machine, item, wanted) if answer is None else answer


def _is_instance(machine: Machine, item: Item, wanted: Item) -> bool | None:
    """Return what the classes of the program tell, None where only those of the language and of libraries do: see `lineages`."""
    match item:
        case Constant() | Text() | Tuple():
            return False if isinstance(wanted, Class) else None
        case Class():
            return True if wanted in _TYPES else False if _is_plain_class(machine, wanted) else None
        case Module() | Library() if is_module(machine, item):
            is_apart = wanted in _TYPES or _is_plain_class(machine, wanted) or _is_layer(machine, wanted)
            return True if wanted == _MODULE else False if is_apart else None
        case Library() if wanted in _TYPES and (
            _own_class(item) or isinstance(machine.catalogue.lookup(item.name), schema.Class)
        ):
            return True
        case Library() if wanted in _TYPES and is_plain_function(machine, item):
            return False
        case Library() if is_definite(machine, item.name):
            return False if _is_plain_class(machine, wanted) else None
        case Function() | Method():
            return False if wanted in _TYPES or _is_plain_class(machine, wanted) else None
        case Object():
            return _object_is(machine, item, wanted)
        case _:
            return None


def is_plain_function(machine: Machine, item: Library) -> bool:
    """Tell whether a name is that of a library's function. Some stubs describe a class by what makes its instances."""
    found = machine.catalogue.lookup(item.name)
    return isinstance(found, schema.Callable) and item.name.rpartition(".")[2][:1].islower()


def _object_is(machine: Machine, item: Object, wanted: Item) -> bool | None:
    if wanted in classes.linear(machine, item.kind) or wanted == kind_of(machine, item):
        return True
    if lineages.comes_from(machine, item.kind, wanted):
        return True
    if isinstance(item.kind, Class) and classes.unresolved_bases(machine, item.kind):
        return None
    if isinstance(wanted, Class) and _PROTOCOLS & set(classes.linear(machine, wanted)):
        return _has_members(machine, item, wanted)
    known = (
        (wanted in _TYPES and isinstance(item.kind, Class))
        or _is_plain_class(machine, wanted)
        or (_is_model(machine, item.kind) and _is_layer(machine, wanted))
    )
    return False if known else None


#: What a class inherits from whose instances are all that have its members.
_PROTOCOLS: Final = frozenset({Library("typing.Protocol"), Library("typing_extensions.Protocol")})


#: What the namespace of any class may hold.
_OF_EVERY_CLASS: Final = frozenset(
    {"__name__", "__qualname__", "__module__", "__doc__", "__init__", "__slots__", "__annotations__"}
)


def _has_members(machine: Machine, item: Object, protocol: Class) -> bool | None:
    """Return whether an object has what a protocol asks for: for sure, if its class does."""
    fields = [name for name, _ in machine.classes[protocol.place].body.annotations]
    names = [*fields, *(name for name in machine.heap.names_at(protocol.place) if name[:1] != "#")]
    missing = [
        name
        for name in names
        if name not in _OF_EVERY_CLASS
        and not classes.defined(machine, item.kind, name)
        and not machine.heap.read((item.place, name))
    ]
    return False if missing and isinstance(item.kind, Class) else None if missing else True


def _is_model(machine: Machine, kind: Item) -> bool:
    """Return whether a class is a model class of which all bases are known: of a library, or of the program."""
    return any(_is_layer(machine, base) for base in classes.linear(machine, kind))


def _is_layer(machine: Machine, kind: Item) -> bool:
    """Return whether a class is a model class of a library, of which the catalogue knows what it inherits from."""
    return isinstance(kind, Library) and machine.catalogue.is_model(kind.name)


def _is_plain_class(machine: Machine, wanted: Item) -> bool:
    """Return whether a class is one of the program, or one of the language that nothing else pretends to be."""
    return isinstance(wanted, Class) or (
        isinstance(wanted, Library)
        and wanted.name.startswith("builtins.")
        and wanted.name not in {"builtins.object", "builtins.type"}
    )


def _classes_in(machine: Machine, frame: Frame, value: Value) -> list[Item | None]:
    found: list[Item | None] = []
    for item in value:
        if isinstance(item, Tuple):
            for inner in item.items:
                found += _classes_in(machine, frame, inner)
        else:
            found.append(item if isinstance(item, Class | Library) else None)
    return found or [None]


def is_subclass(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `issubclass(class, classes)`."""
    wanted = _classes_in(machine, frame, first(given, 1))
    answers: set[bool | None] = set()
    for item in first(given):
        each = {_is_subclass(machine, item, kind) for kind in wanted}
        answers.add(True if True in each else None if None in each else False)
    answer = answers.pop() if len(answers) == 1 else None
    return UNKNOWN if answer is None else constant(answer)


def _is_subclass(machine: Machine, item: Item, wanted: Item | None) -> bool | None:
    if not isinstance(item, Class | Library) or wanted is None:
        return None
    if wanted in classes.linear(machine, item):
        return True
    if isinstance(item, Class) and not classes.unresolved_bases(machine, item):
        return False
    own = _own_class(item)
    if own is None:
        return False if _is_layer(machine, item) and _is_ours(machine, wanted) else None
    other = _own_class(wanted)
    return issubclass(own, other) if other is not None else False if _is_ours(machine, wanted) else None


def _own_class(item: Item) -> type | None:
    """Return the class of the language that an item is, None if it is none."""
    held = getattr(builtins, item.name.removeprefix("builtins."), None) if isinstance(item, Library) else None
    return held if isinstance(held, type) and item == Library(f"builtins.{held.__name__}") else None


def _is_ours(machine: Machine, kind: Item) -> bool:
    """Return whether a class is one of the program, or a model class: nothing of the language is below it."""
    return isinstance(kind, Class) or _is_layer(machine, kind)


def is_callable(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `callable(value)`."""
    answers = {_is_called(machine, frame, item) for item in first(given)}
    answer = answers.pop() if len(answers) == 1 else None
    return UNKNOWN if answer is None else constant(answer)


def _is_called(machine: Machine, frame: Frame, item: Item) -> bool | None:
    if is_member_of_unknown(item):
        return None
    if isinstance(item, _CALLABLE):
        return True
    if isinstance(item, _NEVER_CALLABLE) or (isinstance(item, Object) and item.kind in CONTAINERS):
        return False
    if isinstance(item, Library):
        found = machine.catalogue.lookup(item.name)
        return True if isinstance(found, schema.Callable | schema.Class) else None
    if isinstance(item, Object) and _is_layer(machine, item.kind):
        return True
    if not isinstance(item, Object) or not isinstance(item.kind, Class):
        return None
    order = classes.linear(machine, item.kind)
    if classes.find(machine, frame, order, "__call__") is not None:
        return True
    is_own = all(isinstance(base, Class) or base == OBJECT for base in order)
    return False if is_own and not classes.unresolved_bases(machine, item.kind) else None


def _is_kind(kinds: tuple[type, ...]) -> Callable[[Machine, Frame, Sequence[Given], ops.Pos], Value]:
    def ask(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        answers = {_kind_answer(machine, item, kinds) for item in first(given)}
        answer = answers.pop() if len(answers) == 1 else None
        return UNKNOWN if answer is None else constant(answer)

    return ask


def _kind_answer(machine: Machine, item: Item, kinds: tuple[type, ...]) -> bool | None:
    if not isinstance(item, Library):
        return isinstance(item, kinds)
    if machine.catalogue.is_module(item.name) or "." not in item.name:
        return False
    if isinstance(machine.catalogue.lookup(item.name), schema.Class):
        return Class in kinds
    return False if Class in kinds and is_plain_function(machine, item) else None


is_class = _is_kind((Class,))


is_function = _is_kind((Function,))
