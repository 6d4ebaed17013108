r"""Abstract values: what an expression may evaluate to, as far as calls depend on it.

A `Value` is a finite set of `Item`s, each one thing that the expression may be. The order is set inclusion:

                 {A, B, Unknown}
                 /      |      \\
            {A, B}  {A, Unknown}  ...
              /   \\
            {A}   {B}
              \\   /
             NOTHING = {}            nothing known to arrive here

Join is union. A set that outgrows `WIDTH` becomes `UNKNOWN`, and so do more than `CONSTANTS` constants, which keeps
every chain finite. Things that can be changed (instances, lists, classes, function environments) are names of
places in the heap, so equal items always mean the same place. Tuples are values themselves: trees of them end at `NESTING`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, TypeAlias

import msgspec

from seedlint.ir.ops import Scalar
from seedlint.ir.stream import Stream
from seedlint.solve.lattice import Entry, StreamState

#: How many alternatives a value may hold. Registries of model zoos hold up to about 60 builders.
WIDTH: Final = 96
#: How many constants a value may hold before they are only "some constant".
CONSTANTS: Final = 8
#: How many tuples it may hold before those of one length are one. A table of rows is looked up row by row, whatever their number.
TUPLES: Final = 16
#: How deep tuples may lie in one another.
NESTING: Final = 4


class _Item(msgspec.Struct, frozen=True, gc=False, cache_hash=True):
    pass


class Unknown(_Item, frozen=True):
    """Anything; `varies` says that it is another value in every run of the program (the time, a process number).

    `present` says that it is not None: a method that returns its receiver was called on it.
    """

    varies: bool = False
    present: bool = False


class Constant(_Item, frozen=True):
    """A constant; `type_name` tells True from 1 and 1 from 1.0."""

    type_name: str
    value: Scalar


class Count(_Item, frozen=True):
    """A whole number that is at least `least`: which turn of a loop it is, a counter of steps."""

    least: int


class Absent(_Item, frozen=True):
    """Nothing: what a dict holds under a key that it may lack."""


class Text(_Item, frozen=True):
    """A string of which only the beginning is known."""

    prefix: str


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
    """A callable behind one of Python's own decorators: static, class, property, context, cached, managed.

    `other` is what belongs to it: the setter of a property, the context manager that a managed function runs under.
    """

    kind: str
    inner: Item
    other: Value = frozenset()


class Method(_Item, frozen=True):
    """A callable bound to its receiver."""

    function: Item
    receiver: Item


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
    """An instance; `place` names its attributes in the heap, `kind` is its class (`Class` or `Library`)."""

    place: str
    kind: Item


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

    `place` holds how far it is, "" where that is not followed. `start` is the first number that `enumerate` gives.
    """

    functions: tuple[Value, ...]
    sources: tuple[Value, ...]
    kind: str = ""
    place: str = ""
    start: Value = frozenset()


class ForkManager(_Item, frozen=True):
    """A context manager that restores streams on exit; `certain` is False where a condition is not known."""

    streams: tuple[Stream, ...]
    certain: bool = True


class MetaManager(_Item, frozen=True):
    """A context manager under which building a model draws nothing; with `tensors`, nor does anything else."""

    certain: bool = True
    tensors: bool = True


class Field(_Item, frozen=True):
    """`dataclasses.field(...)`: a default, or a factory for it; `by_keyword` where no argument by position sets it."""

    default: Value
    factory: Value
    by_keyword: bool = False


#: The name of an `Opaque` that is one of several things a call returned.
ELEMENT: Final = "[]"


class Opaque(_Item, frozen=True):
    """The result of a call that could not be resolved; `site` says which call, for evidence of how it is used.

    `through` is the call of a function of the program that returned it first: one function may make models and more.
    `present` is that of `Unknown`.
    """

    site: Site
    name: str
    through: Site | None = None
    present: bool = False


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

NOTHING: Final[Value] = frozenset()
UNKNOWN: Final[Value] = frozenset({Unknown()})
ABSENT: Final[Value] = frozenset({Absent()})
#: Anything, and another thing in every run.
VARYING: Final[Value] = frozenset({Unknown(varies=True)})
PRESENT: Final[Value] = frozenset({Unknown(present=True)})
NONE: Final[Value] = frozenset({Constant("NoneType", None)})
TRUE: Final[Value] = frozenset({Constant("bool", True)})
FALSE: Final[Value] = frozenset({Constant("bool", False)})


def constant(value: Scalar) -> Value:
    """Return the value that is exactly this constant."""
    return frozenset({Constant(type(value).__name__, value)})


def one(item: Item) -> Value:
    """Return the value that is exactly this item."""
    return frozenset({item})


_ORDERED: Final[dict[Value, tuple[Item, ...]]] = {}
#: How many orders are remembered; a value of several items is met again and again, and saying how each reads is dear.
_ORDERS_KEPT: Final = 20_000


def ordered(value: Value) -> tuple[Item, ...]:
    """Return the items of a value in an order that is the same in every run."""
    if len(value) < 2:
        return tuple(value)
    known = _ORDERED.get(value)
    if known is None:
        if len(_ORDERED) >= _ORDERS_KEPT:
            _ORDERED.clear()
        known = _ORDERED[value] = tuple(sorted(value, key=repr))
    return known


def join(left: Value, right: Value) -> Value:
    """Return the union, cut down to what is told apart."""
    if left is right or not right:
        return left
    if not left:
        return right
    if right <= left:
        return left
    return narrow(left | right)


def join_all(values: Iterable[Value]) -> Value:
    """Return the union of any number of values."""
    result = NOTHING
    for value in values:
        result = join(result, value)
    return result


def narrow(value: Value) -> Value:
    """Forget what exceeds the limits."""
    if len(value) <= CONSTANTS:
        return value
    constants = [item for item in value if type(item) is Constant]
    if len(constants) > CONSTANTS:
        value = (value - frozenset(constants)) | UNKNOWN
    tuples = [item for item in value if type(item) is Tuple and item.depth > 1]
    if len(tuples) > TUPLES:
        value = (value - frozenset(tuples)) | _merged(tuples)
    return UNKNOWN if len(value) > WIDTH else value


def _merged(tuples: list[Tuple]) -> Value:
    """Return tuples with tuples in them as one of each length, whose items are what theirs may be.

    A program that builds trees of tuples in a loop would have no end of them.
    """
    lengths = {len(each.items) for each in tuples}
    columns = (
        zip(*(each.items for each in tuples if len(each.items) == length), strict=True) for length in lengths
    )
    return frozenset(Tuple(tuple(map(join_all, each))) for each in columns)


def shallow(value: Value) -> Value:
    """Return a value as an item of a new tuple: what would lie too deep in that is not known."""
    return UNKNOWN if any(type(item) is Tuple and item.depth >= NESTING for item in value) else value


def varies(value: Value) -> bool:
    """Tell whether a value may be another one in every run of the program."""
    return any(isinstance(item, Unknown) and item.varies for item in value)


def strip_constants(value: Value) -> Value:
    """Forget which constants a value holds, but not that it may be None, True or False."""
    kept = frozenset(i for i in value if not isinstance(i, Constant) or isinstance(i.value, bool | None))
    return value if len(kept) == len(value) else kept | UNKNOWN


def strip_objects(value: Value) -> Value:
    """Forget what a value holds, unless it is code alone: of that a program has only so much, however it is put together."""
    return value if all(map(_is_code, value)) else UNKNOWN


def _is_code(item: Item) -> bool:
    if isinstance(item, Partial):
        given = (i for _, _, value in item.args for i in value)
        return _is_code(item.function) and all(isinstance(i, Constant) or _is_code(i) for i in given)
    return isinstance(item, Function | Class | Library)


def widened(old: Value, value: Value) -> Value:
    """Forget which constants a value holds as `strip_constants` does, but of whole numbers not from which one on they are.

    A number that falls, as `old` tells, may be any.
    """
    numbers = [number for item in value if (number := least_of(item)) is not None]
    if not numbers:
        return strip_constants(value)
    others = strip_constants(frozenset(item for item in value if least_of(item) is None))
    falls = any(isinstance(item, Count) and item.least > min(numbers) for item in old)
    return others | (UNKNOWN if falls else {Count(min(numbers))})


def least_of(item: Item) -> int | None:
    """Return the least that a whole number may be; None for anything else."""
    if isinstance(item, Count):
        return item.least
    return item.value if isinstance(item, Constant) and type(item.value) is int else None


def as_constant(value: Value) -> Constant | None:
    """Return the constant that a value is for sure, if there is one."""
    if len(value) != 1:
        return None
    (item,) = value
    return item if isinstance(item, Constant) else None


def as_text(value: Value) -> str | None:
    """Return the string that a value is for sure, if it is one."""
    found = as_constant(value)
    return found.value if found is not None and isinstance(found.value, str) else None


def texts_of(value: Value) -> tuple[str, ...]:
    """Return all strings that a value may be, if it can be nothing else; otherwise none."""
    found = [i.value for i in value if isinstance(i, Constant) and isinstance(i.value, str)]
    return tuple(sorted(found)) if found and len(found) == len(value) else ()


def prefix_of(value: Value) -> str:
    """Return how a string is known to begin; empty where nothing of it is known."""
    held = next(iter(value)) if len(value) == 1 else None
    return held.prefix if isinstance(held, Text) else ""


def truth(value: Value) -> bool | None:
    """Return whether a value counts as true, or None where that is open."""
    answers = {_truth(item) for item in value}
    return answers.pop() if len(answers) == 1 else None


def is_member_of_unknown(item: Item) -> bool:
    """Return whether an item is an attribute of which only the name is known: it may hold anything, not just a method."""
    return (
        isinstance(item, Method) and isinstance(item.function, Library) and item.function.name.startswith(".")
    )


def _truth(item: Item) -> bool | None:
    match item:
        case Constant(value=held):
            return bool(held)
        case Count(least=least) if least > 0:
            return True
        case Tuple(items=items):
            return bool(items)
        case Text(prefix=prefix):
            return True if prefix else None
        case Method() if is_member_of_unknown(item):
            return None
        case (
            Function()
            | Class()
            | Method()
            | Module()
            | Partial()
            | Generator()
            | GlobalGenerator()
            | Wrapped()
        ):
            return True
        case _:
            return None


def may_be_none(value: Value) -> bool | None:
    """Return True if a value is None for sure, False if it is something else for sure, None where that is open."""
    if not value:
        return None
    kinds = {_is_none(item) for item in value}
    return kinds.pop() if len(kinds) == 1 else None


def _is_none(item: Item) -> bool | None:
    if isinstance(item, Unknown | Opaque):
        return False if item.present else None
    if is_member_of_unknown(item):
        return None
    return item == Constant("NoneType", None)
