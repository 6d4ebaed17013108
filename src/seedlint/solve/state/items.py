"""Items: the things that an expression may be, each a value of its own; places in the heap stand for what can be changed."""

from __future__ import annotations

from typing import Final, TypeAlias

import msgspec

from seedlint.ir.ops import Scalar
from seedlint.ir.stream import Stream
from seedlint.solve.state.lattice import Entry, StreamState


class _Item(msgspec.Struct, frozen=True, gc=False, cache_hash=True):
    pass


class Unknown(_Item, frozen=True):
    """Anything; `varies` says that it is another value in every run of the program (the time, a process number).

    `present` says that it is not None: a method that returns its receiver was called on it, or it is text or a number that was
    made of others. One that is `full` counts as true: text of which a part is known. `ending` is how its text ends, of a path
    behind a `/`.
    """

    varies: bool = False
    present: bool = False
    full: bool = False
    ending: str = ""
    place: str = ""


class Constant(_Item, frozen=True):
    """A constant; `type_name` tells True from 1 and 1 from 1.0."""

    type_name: str
    value: Scalar


class Count(_Item, frozen=True):
    """A whole number that is at least `least` and at most `most`, if that is known: the turn of a loop, a counter of steps."""

    least: int
    most: int | None = None


class Absent(_Item, frozen=True):
    """Nothing: what a dict holds under a key that it may lack."""


class Text(_Item, frozen=True):
    """A string of which only the beginning is known, and perhaps how it ends."""

    prefix: str
    ending: str = ""


class Slice(_Item, frozen=True):
    """`start:stop:step` between brackets."""

    bounds: tuple[Value, Value, Value]


class FunctionRef(msgspec.Struct, frozen=True, gc=False, cache_hash=True):
    """A function of the program: the module's key and the index in its function table."""

    module: str
    index: int


class Function(_Item, frozen=True):
    """A function object: its code, the environment that it closes over ("" for none) and its evaluated defaults."""

    ref: FunctionRef
    env: str
    defaults: tuple[tuple[str, Value], ...] = ()


class Wrapped(_Item, frozen=True):
    """A callable behind one of Python's own decorators: static, class, property, context, cached, managed, partial.

    `other` is what belongs to it: the setter of a property, the context manager that a managed function runs under.
    """

    kind: str
    inner: Item
    other: Value = frozenset()


class Method(_Item, frozen=True):
    """A callable bound to its receiver. `present` is that of `Unknown`, of an attribute of what is not known."""

    function: Item
    receiver: Item
    present: bool = False


class Class(_Item, frozen=True):
    """A class of the program; `place` names its namespace in the heap, `Classes` knows its bases."""

    place: str
    name: str


class Library(_Item, frozen=True):
    """A thing outside the program, by qualified name: module, class, function, constant."""

    name: str


class Module(_Item, frozen=True):
    """A module of the program, by key."""

    key: str


class Object(_Item, frozen=True):
    """An instance; `place` names its attributes in the heap, `kind` is its class (`Class` or `Library`). `varies` is that of
    `Unknown`: of numbers in a tensor. `sizes` are those of a tensor in each dimension, where they are known.
    """

    place: str
    kind: Item
    varies: bool = False
    sizes: tuple[int, ...] = ()


class Tuple(_Item, frozen=True):
    """A tuple of known length. `depth` says how deep tuples lie in it, from 1 on; it follows from the items."""

    items: tuple[Value, ...]
    depth: int = 0

    def __post_init__(self) -> None:
        """Measure the depth."""
        inner = (item.depth for value in self.items for item in value if type(item) is Tuple)
        msgspec.structs.force_setattr(self, "depth", 1 + max(inner, default=0))


class Partial(_Item, frozen=True):
    """`functools.partial`: a callable with arguments already given, as (kind, name, value)."""

    function: Item
    args: tuple[Given, ...]


class Generator(_Item, frozen=True):
    """A generator or coroutine object: its function's code has not run yet. `place` holds how far it is."""

    place: str
    function: Function
    bindings: tuple[tuple[str, Value], ...]
    is_coroutine: bool = False
    is_context: bool = False


class Super(_Item, frozen=True):
    """`super()`: attribute search begins after `owner` in the receiver's class."""

    owner: Class
    receiver: Item


class Snapshot(_Item, frozen=True):
    """A saved state of streams, and the entry of the function in which it was saved."""

    states: tuple[tuple[Stream, StreamState], ...]
    entry: Entry


class GlobalGenerator(_Item, frozen=True):
    """The generator object behind streams, and its class; passing it is drawing from them. `seeded` says that a seed call
    returned it.
    """

    streams: tuple[Stream, ...]
    kind: str = ""
    seeded: bool = False


class LazyIterator(_Item, frozen=True):
    """An iterator over others (`enumerate`, `map`): a step steps `sources` and calls `functions`.

    `place` holds how far it is, "" where that is not followed. `start` is the first number that `enumerate` gives. `weights_of`
    is the model whose weights it gives out.
    """

    functions: tuple[Value, ...]
    sources: tuple[Value, ...]
    kind: str = ""
    place: str = ""
    start: Value = frozenset()
    weights_of: Value = frozenset()


class ForkManager(_Item, frozen=True):
    """A context manager that restores streams on exit; `certain` is False where a condition is not known."""

    streams: tuple[Stream, ...]
    certain: bool = True


class MetaManager(_Item, frozen=True):
    """A context manager under which building a model draws nothing; with `tensors`, nor does anything else."""

    certain: bool = True
    tensors: bool = True


class Field(_Item, frozen=True):
    """`dataclasses.field(...)`: a default, or a factory for it; `by_keyword` where no argument by position sets it, not
    `compared` where instances are compared without it.
    """

    default: Value
    factory: Value
    by_keyword: bool = False
    compared: bool = True


#: The name of an `Opaque` that is one of several things a call returned, one of them unless it is known which: `[0]`.
ELEMENT: Final = "[]"


class Opaque(_Item, frozen=True):
    """The result of a call that could not be resolved; `site` says which call, for evidence of how it is used.

    `through` is the call of a function of the program that returned it first: one function may make models and more.
    `present` is that of `Unknown`. One that is `copied` is a deep copy of the result, with weights of its own. `place` tells
    the models that a call makes apart by the calls that led to it, "" where uses have not told that it makes any.
    """

    site: Site
    name: str
    through: Site | None = None
    present: bool = False
    copied: bool = False
    place: str = ""

    def built_at(self) -> str:
        """Return where what is known of it, or of its original, is kept in the heap."""
        return self.place or f"?{self.site}"

    def is_element(self) -> bool:
        """Tell whether it is one of several things that the call returned."""
        return self.name[:1] == ELEMENT[0]


Item: TypeAlias = (
    Unknown
    | Constant
    | Count
    | Absent
    | Text
    | Slice
    | Function
    | Wrapped
    | Method
    | Class
    | Library
    | Module
    | Object
    | Tuple
    | Partial
    | Generator
    | Super
    | Snapshot
    | GlobalGenerator
    | LazyIterator
    | ForkManager
    | MetaManager
    | Field
    | Opaque
)


Value: TypeAlias = frozenset[Item]


#: An argument as a call passes it: kind ("positional", "keyword", "star", "double_star"), name, value.
Given: TypeAlias = tuple[str, str, Value]


#: A place in the program: module key and position index.
Site: TypeAlias = tuple[str, int]


def varying(value: Value) -> Value:
    """Return what a value is if it is another one in every run: one of which nothing is known, or a library's object that nothing
    else tells from others of its class.
    """
    return frozenset(
        msgspec.structs.replace(item, varies=True)
        if isinstance(item, Unknown)
        else Object("", item.kind, varies=True, sizes=item.sizes)
        if isinstance(item, Object) and not item.place and isinstance(item.kind, Library)
        else item
        for item in value
    )


def varies(value: Value) -> bool:
    """Tell whether a value may be another one in every run of the program."""
    return any(isinstance(item, Unknown | Object) and item.varies for item in value)


def contents(item: Item) -> tuple[Value, ...]:
    """Return the values that an item holds in itself, outside the heap."""
    match item:
        case Tuple():
            return item.items
        case Partial():
            return tuple(value for _, _, value in item.args)
        case LazyIterator():
            return (*item.functions, *item.sources)
        case _:
            return ()
