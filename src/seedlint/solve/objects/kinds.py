"""Which objects are lists, sets and dicts: those of the language's own classes, and of classes that inherit from them."""

from __future__ import annotations

import builtins
import sys
from typing import Final

from seedlint.catalogue import schema
from seedlint.solve.objects import classes
from seedlint.solve.state.items import Class, Item, Library, Module, Object
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import FALSE

LIST: Final = Library("builtins.list")
SET: Final = Library("builtins.set")
DICT: Final = Library("builtins.dict")
#: The dict that `vars(x)`, `x.__dict__` and `globals()` are: its entries are the attributes themselves.
NAMESPACE: Final = Library("seedlint.namespace")
#: The dict that `model._modules` is: its entries are the attributes that hold parts.
PARTS: Final = Library("seedlint.parts")
#: A dict whose entries are numbers: what it lacks has come 0 times.
COUNTER: Final = Library("collections.Counter")
#: A dict as it is seen through what cannot change it.
PROXY: Final = Library("types.MappingProxyType")
#: The containers made to be inherited from; what they hold is their attribute `data`.
USER_CONTAINERS: Final[dict[Item | None, Library]] = {
    Library("collections.UserList"): LIST,
    Library("collections.UserDict"): DICT,
}
#: Lists that are filled at the end and emptied at the start, or at the end where the last comes first.
QUEUES: Final = ("queue.Queue", "queue.SimpleQueue", "asyncio.Queue", "multiprocessing.SimpleQueue")
STACKS: Final = ("queue.LifoQueue", "asyncio.LifoQueue")
#: Those that give the least first.
HEAPS: Final = ("queue.PriorityQueue", "asyncio.PriorityQueue")
DICTS: Final = frozenset(
    {DICT, NAMESPACE, PARTS, COUNTER, PROXY}
    | {Library(f"collections.{name}") for name in ("OrderedDict", "UserDict", "defaultdict")}
)
_SETS: Final = (SET, Library("builtins.frozenset"))
CONTAINERS: Final = DICTS | {
    Library(name)
    for name in (
        "builtins.list",
        "builtins.set",
        "builtins.frozenset",
        "collections.deque",
        "collections.UserList",
        *QUEUES,
        *STACKS,
        *HEAPS,
    )
}


def kind_of(machine: Machine, item: Item) -> Library | None:
    """Return the container class that an object is an instance of, or None if it is no container."""
    if not isinstance(item, Object):
        return None
    kind = item.kind
    if kind in machine.kinds:
        return machine.kinds[kind]
    found = next((base for base in (kind, *classes.linear(machine, kind)) if base in CONTAINERS), None)
    assert found is None or isinstance(found, Library), "the containers are classes of the language"
    machine.kinds[kind] = found
    return found


#: The language's own classes and functions, and the class of None, which has no name there.
_LANGUAGE: Final = frozenset(f"builtins.{name}" for name in (*dir(builtins), "NoneType"))
#: The cell of a deep copy of a model that holds the model.
ORIGINAL: Final = "#original"
#: The cell of a dict that holds the model of whose weights the dict has all: `model.state_dict()`.
STATE_OF: Final = "#state_of"


def is_definite(machine: Machine, name: str) -> bool:
    """Return whether a qualified name is that of a class or function, and not of a value that may be anything."""
    return name in _LANGUAGE or isinstance(machine.catalogue.lookup(name), schema.Class | schema.Callable)


def is_module(machine: Machine, item: Item) -> bool:
    """Return whether an item is a module: of the program, of the standard library, or one that the catalogue describes."""
    if not isinstance(item, Library):
        return isinstance(item, Module)
    return item.name in sys.stdlib_module_names or machine.catalogue.is_module(item.name)


def is_container(machine: Machine, item: Item) -> bool:
    """Return whether an item is a list, set or dict in the heap."""
    return kind_of(machine, item) is not None


def is_hashing(machine: Machine, item: Item) -> bool:
    """Return whether an item is a set or a dict, which ask what is put into them, or looked up, for its hash."""
    kind = kind_of(machine, item)
    return kind in DICTS or kind in _SETS


def is_plain_container(machine: Machine, item: Item) -> bool:
    """Return whether an item is a list, set or dict, and no model that is also one of its parts."""
    return is_container(machine, item) and not (isinstance(item, Object) and _is_model(machine, item.kind))


def _is_model(machine: Machine, kind: Item) -> bool:
    return any(
        isinstance(base, Library) and machine.catalogue.is_model(base.name)
        for base in classes.linear(machine, kind)
    )


def is_generator(machine: Machine, item: Item) -> bool:
    """Return whether an item is a local random generator: its class says so of its constructor."""
    if not isinstance(item, Object) or not isinstance(item.kind, Library):
        return False
    found = machine.catalogue.member(item.kind.name, "__init__")
    return found is not None and any(effect.kind == "creates" for effect in found[1].effects)


def note_taken_out(machine: Machine, item: Object) -> None:
    """Note that a dict may no longer have all of what it was made of."""
    if (item.place, STATE_OF) in machine.heap.cells:
        machine.write((item.place, STATE_OF), FALSE)


def is_member(item: Item) -> bool:
    """Return whether an object is a member of an enumeration, of which there is only one."""
    return (
        isinstance(item, Object)
        and isinstance(item.kind, Class)
        and item.place.startswith(item.kind.place + ".")
    )
