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
from typing import Final, TypeGuard

import msgspec

from seedlint.ir.ops import Scalar
from seedlint.solve.state.items import (
    Absent,
    Class,
    Constant,
    Count,
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
    Text,
    Tuple,
    Unknown,
    Value,
    Wrapped,
    varies,
)

#: How many alternatives a value may hold. Registries of model zoos hold up to about 60 builders.
WIDTH: Final = 96
#: How many constants a value may hold before they are only "some constant".
CONSTANTS: Final = 8
#: How many tensors that differ in their sizes it may hold.
SIZES: Final = 4
#: How many tuples it may hold before those of one length are one. A table of rows is looked up row by row, whatever their number.
TUPLES: Final = 16
#: How deep tuples may lie in one another.
NESTING: Final = 4
#: How much of the end of a text is kept of which the beginning is not known.
ENDING: Final = 100


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


def made_of(parts: Iterable[Value], *, full: bool = False, ending: str = "", place: str = "") -> Value:
    """Return text or a number that is made of others, of which no more is known than that it is none of them, nor None, and
    perhaps how it ends, or, of a path, all of it.
    """
    is_full = full or bool(ending)
    return one(
        Unknown(
            varies=any(map(varies, parts)), present=True, full=is_full, ending=ending[-ENDING:], place=place
        )
    )


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
    whole: Value | None = None
    for value in values:
        if whole is not None:
            whole |= value
        elif not result or value <= result:
            result = result or value
        else:
            whole = result | value
    # Cut down once, at the end: what is left must not depend on the order, which for sets differs from run to run.
    return result if whole is None else narrow(whole)


def narrow(value: Value) -> Value:
    """Forget what exceeds the limits."""
    if len(value) <= CONSTANTS:
        return value
    constants = [item for item in value if type(item) is Constant]
    if len(constants) > CONSTANTS:
        value = (value - frozenset(constants)) | UNKNOWN
    sized = [item for item in value if type(item) is Object and item.sizes]
    if len(sized) > SIZES:
        value = (value - frozenset(sized)) | frozenset(map(_endless, sized))
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


def strip_constants(value: Value) -> Value:
    """Forget which constants a value holds, and how texts end, but not that it may be None, True or False."""
    kept = frozenset(
        _endless(i) for i in value if not isinstance(i, Constant) or isinstance(i.value, bool | None)
    )
    if any(isinstance(i, Constant) and not isinstance(i.value, bool | None) for i in value):
        return kept | UNKNOWN
    return kept if kept != value else value


def _endless(item: Item) -> Item:
    if isinstance(item, Object) and item.sizes:
        return msgspec.structs.replace(item, sizes=())
    if isinstance(item, Unknown) and (item.ending or item.place):
        return msgspec.structs.replace(item, ending="", place="")
    return msgspec.structs.replace(item, ending="") if isinstance(item, Text) and item.ending else item


def strip_objects(value: Value) -> Value:
    """Forget what a value holds, unless it is code, None, True or False: of those a program has only so much."""
    return (
        value
        if all(_is_code(i) or (isinstance(i, Constant) and isinstance(i.value, bool | None)) for i in value)
        else UNKNOWN
    )


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


def most_of(item: Item) -> int | None:
    """Return the most that a whole number may be; None for anything else, and where that is not known."""
    return item.most if isinstance(item, Count) else least_of(item)


def as_constant(value: Value) -> Constant | None:
    """Return the constant that a value is for sure, if there is one."""
    if len(value) != 1:
        return None
    (item,) = value
    return item if isinstance(item, Constant) else None


def is_exact(value: Value) -> bool:
    """Tell whether a value is one constant, or one tuple of such: equal ones are the same."""
    if len(value) != 1:
        return False
    (item,) = value
    return isinstance(item, Constant) or (isinstance(item, Tuple) and all(map(is_exact, item.items)))


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


def ending_of(value: Value) -> str:
    """Return how a text or a path is known to end; empty where nothing of it is known."""
    held = next(iter(value)) if len(value) == 1 else None
    if isinstance(held, Text | Unknown):
        return held.ending
    return held.value if isinstance(held, Constant) and isinstance(held.value, str) else ""


def place_of(value: Value) -> str:
    """Return all of a path, or of a text that may be one; empty where that is not known."""
    held = next(iter(value)) if len(value) == 1 else None
    if isinstance(held, Unknown):
        return held.place
    return held.value if isinstance(held, Constant) and isinstance(held.value, str) else ""


def truth(value: Value) -> bool | None:
    """Return whether a value counts as true, or None where that is open."""
    answers = {_truth(item) for item in value}
    return answers.pop() if len(answers) == 1 else None


def is_member_of_unknown(item: Item) -> TypeGuard[Method]:
    """Return whether an item is an attribute of which only the name is known: it may hold anything, not just a method."""
    return (
        isinstance(item, Method) and isinstance(item.function, Library) and item.function.name.startswith(".")
    )


def _truth(item: Item) -> bool | None:
    match item:
        case Constant(value=held):
            return bool(held)
        case Unknown(full=True):
            return True
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
    if isinstance(item, Unknown | Opaque) or is_member_of_unknown(item):
        return False if item.present else None
    return item == Constant("NoneType", None)
