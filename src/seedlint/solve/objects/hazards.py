"""What may raise although nothing in the program says so, and what it raises.

A handler is only possible where something of its `try` body may raise what it catches. Functions of the program are
followed, so a call of one raises what its own body may: attributes that may be missing, keys, divisors that may be zero, calls
of libraries. What draws, or makes a layer or a generator, given plain arguments, does not fail, nor does what seeds, saves, or
restores what the program has saved; any other call of a library may raise anything.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Sequence
from typing import Final

from seedlint.catalogue import schema
from seedlint.solve.objects import calm, classes, dicts, layouts, sequences
from seedlint.solve.objects.kinds import is_container
from seedlint.solve.state import environment_variables, text
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import (
    Class,
    Constant,
    Count,
    Function,
    Generator,
    Given,
    GlobalGenerator,
    Item,
    LazyIterator,
    Library,
    Method,
    Module,
    Object,
    Opaque,
    Slice,
    Super,
    Text,
    Tuple,
    Unknown,
    Value,
    Wrapped,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.presence import PERHAPS
from seedlint.solve.state.values import NOTHING, UNKNOWN, as_constant, as_text, join, one, texts_of


def _raised(name: str) -> Value:
    return one(Object("", Library(f"builtins.{name}")))


#: What the lookup of an attribute, an element and a key raises, what a division and an `assert`.
ATTRIBUTE: Final = _raised("AttributeError")
INDEX: Final = _raised("IndexError")
KEY: Final = _raised("KeyError")
#: The class of what a key that is missing raises.
KEY_ERROR: Final = one(Library("builtins.KeyError"))
ZERO: Final = _raised("ZeroDivisionError")
ASSERTION: Final = _raised("AssertionError")
#: What wrong arguments raise, wrong values, and names that stand for nothing.
TYPE: Final = _raised("TypeError")
VALUE: Final = _raised("ValueError")
NAME: Final = _raised("NameError")
#: What arithmetic on tensors raises, and the methods of models, for shapes and devices: they open no file and look up no key.
#: What asks for values to be right raises `ValueError` as well, and what is arithmetic on arrays.
COMPUTING: Final = frozenset[Item]().union(
    TYPE, ASSERTION, *map(_raised, ("RuntimeError", "ArithmeticError", "MemoryError"))
)
CHECKING: Final = frozenset[Item]().union(COMPUTING, VALUE)
#: What working with files raises: one of these, or that a text or its end is not as it should be.
FILING: Final = frozenset[Item]().union(
    *(
        _raised(name)
        for name, held in vars(builtins).items()
        if isinstance(held, type) and issubclass(held, OSError | ValueError)
    ),
    _raised("EOFError"),
    _raised("RuntimeError"),
    _raised("TypeError"),
)
#: What waiting no longer than some time raises, and what does so.
TIMEOUT: Final = _raised("TimeoutError")
_TIMED: Final = frozenset({"asyncio.wait_for", "asyncio.timeout", "asyncio.timeout_at"})
#: What comes from outside, whatever is run: it is only caught by a handler that names it.
OUTSIDE: Final = one(Library("seedlint.outside"))
#: The exceptions that come so.
FROM_OUTSIDE: Final = (KeyboardInterrupt, MemoryError, RecursionError)
#: The base that asks for methods to be there before an instance is made.
_ABSTRACT: Final = Library("abc.ABC")
_ABSTRACT_META: Final = Library("abc.ABCMeta")

_PLAIN: Final = (Constant, Count, Text, Class, Library, Function, GlobalGenerator, Generator, LazyIterator)
#: Functions whose own code tells what they may raise.
_TELLING: Final = frozenset({"builtins.getattr", "builtins.__import__", "importlib.import_module"})
#: Functions that fail as a class of the program does that they ask, and those that read a text.
_ASKING: Final = frozenset({"builtins.next", "builtins.iter"})
_READING: Final = frozenset({"builtins.int", "builtins.float", "ast.literal_eval"})
#: Methods that take something from what is not empty.
_TAKING: Final = frozenset({"pop", "popleft"})
#: What the effects of a call are that does not fail with plain arguments.
_CALM_EFFECTS: Final = frozenset({"draws", "builds", "creates"})
#: What the effects of a call are that sets streams, or reads how they are set.
_SETTING: Final = frozenset({"seeds", "saves", "restores", "forks"})


def add(frame: Frame, raised: Value) -> None:
    """Note what something in this function may raise."""
    if raised and frame.hazard != UNKNOWN:
        frame.hazard = UNKNOWN if any(isinstance(i, Unknown) for i in raised) else join(frame.hazard, raised)


def of_function(machine: Machine, name: str, given: Sequence[Given]) -> Value:
    """Return what a call of a library's function or class may raise."""
    if name in _TIMED:
        return TIMEOUT
    if name in _TELLING:
        return NOTHING
    if calm.is_calm(name) or (name in _ASKING and _is_own(given)):
        return NOTHING
    if name == "builtins.exec" and given and as_text(given[0][2]) is not None:
        return NOTHING  # what the text does is followed
    if alone := calm.raises(name):
        return _raised(alone)
    if name in _READING and given and len(given) == 1:
        held = as_constant(given[0][2])
        reader = name.rpartition(".")[2]
        if held is not None and (not isinstance(held.value, str) or text.converts(reader, held.value)):
            return TYPE if held.value is None else NOTHING
    entry = machine.catalogue.lookup(name)
    if _sets_streams(entry, given):
        return NOTHING  # nobody writes a handler for a seed that fails
    is_calm = _is_calm(entry) or (isinstance(entry, schema.Class) and _is_made_calmly(machine, name))
    if (is_calm or calm.makes(name)) and all(_is_plain(value) for _, _, value in given):
        return NOTHING
    if calm.files(name):
        return FILING
    if calm.is_sensible(name):
        return CHECKING if any(_is_negative(value) for _, _, value in given) else NOTHING
    return _of_computing(name) if calm.computes(name) else UNKNOWN


def _of_computing(name: str) -> Value:
    raised = CHECKING if calm.checks(name) else COMPUTING
    return join(raised, INDEX) if calm.looks_up_rows(name) or calm.has_axes(name) else raised


def _is_negative(value: Value) -> bool:
    """Tell whether an argument may be a number below zero, or one that is none."""
    numbers = (item.value for item in value if isinstance(item, Constant))
    return any(isinstance(number, int | float) and not number >= 0 for number in numbers)


def _is_made_calmly(machine: Machine, name: str) -> bool:
    """Tell whether a library's class is one of models, or of generators, whose constructors do not fail."""
    made = machine.catalogue.member(name, "__init__")
    return machine.catalogue.is_model(name) or (made is not None and _is_calm(made[1]))


def has_read(name: str, result: Value) -> bool:
    """Tell whether a function has read a file or a text: what it found there is known, so it has not failed."""
    is_known = bool(result) and not any(isinstance(item, Unknown | Opaque) for item in result)
    return is_known and calm.reads(name)


def _is_own(given: Sequence[Given]) -> bool:
    """Tell whether the first argument is an instance of a class of the program."""
    value = given[0][2] if given else NOTHING
    return bool(value) and all(isinstance(item, Object) and isinstance(item.kind, Class) for item in value)


def of_method(machine: Machine, frame: Frame, name: str, receiver: Item, given: Sequence[Given]) -> Value:
    """Return what a call of a method of a library's class may raise."""
    owner, _, member = name.rpartition(".")
    if calm.is_calm(name) or isinstance(receiver, GlobalGenerator):
        return NOTHING
    if alone := calm.raises(name):
        return NOTHING if _has_taken(machine, frame, member, receiver, given) else _raised(alone)
    found = machine.catalogue.member(owner, member) if owner else None
    if found is not None and _sets_streams(found[1], given):
        return NOTHING
    is_calm = found is not None and (
        _is_calm(found[1]) or (member == "__init__" and isinstance(receiver, Object))
    )
    if is_calm and all(_is_plain(value) for _, _, value in given):
        return NOTHING
    if calm.is_sensible(owner) and calm.is_calm_of_sensible(member):
        return NOTHING
    if calm.files(name):
        return FILING
    of_model = machine.catalogue.is_model(owner) and found is not None
    if of_model and calm.is_calm_of_models(member):
        return NOTHING
    return _of_computing(name) if calm.computes(name, of_model=of_model) else UNKNOWN


def is_told(name: str) -> bool:
    """Tell whether it is known by its name what a function or method may raise, whatever else it does."""
    return calm.is_calm(name) or calm.files(name) or calm.computes(name) or bool(calm.raises(name))


def _has_taken(machine: Machine, frame: Frame, method: str, holder: Item, given: Sequence[Given]) -> bool:
    """Tell whether a container surely has what is taken from it."""
    if not isinstance(holder, Object) or not is_container(machine, holder):
        return False
    if method == "remove" and given:
        known = sequences.known_elements(machine, frame, holder) or ()
        return as_constant(given[0][2]) is not None and given[0][2] in known
    is_dict = dicts.is_dict(machine, holder)
    if method == "pop" and is_dict and given:
        return len(given) > 1 or not dicts.lookup(machine, frame, holder, given[0][2])[1]
    return method in _TAKING and not is_dict and not given and sequences.bounds(machine, frame, holder)[0] > 0


def _sets_streams(entry: object, given: Sequence[Given]) -> bool:
    """Tell whether a call seeds, saves or restores streams; a state that comes from elsewhere may be none."""
    kinds = {effect.kind for effect in entry.effects} if isinstance(entry, schema.Callable) else set()
    known = not any(isinstance(item, Unknown | Opaque) for _, _, value in given for item in value)
    return bool(kinds & _SETTING) and ("restores" not in kinds or known)


def _is_calm(entry: object) -> bool:
    return isinstance(entry, schema.Callable) and any(e.kind in _CALM_EFFECTS for e in entry.effects)


def _is_plain(value: Value) -> bool:
    """Tell whether an argument is one that a reader takes to be right: a constant, a function, a model, a list."""
    return all(
        isinstance(item, _PLAIN)
        or (isinstance(item, Tuple) and all(map(_is_plain, item.items)))
        or (isinstance(item, Object) and bool(item.place))
        for item in value
    )


def of_attribute(machine: Machine, owners: Value, name: str, found: Value) -> Value:
    """Return what the lookup of an attribute that was `found` may raise."""
    if not found or not owners:
        return ATTRIBUTE
    return NOTHING if all(_is_there(machine, owner, name, found) for owner in owners) else ATTRIBUTE


def lacks(machine: Machine, owners: Value) -> bool:
    """Tell whether an attribute that was not found is not there for sure: all of the object is the program's own."""
    return len(owners) == 1 and all(
        isinstance(owner, Object)
        and bool(owner.place)
        and isinstance(owner.kind, Class)
        and not classes.unresolved_bases(machine, owner.kind)
        for owner in owners
    )


def _is_there(machine: Machine, owner: Item, name: str, found: Value) -> bool:
    match owner:
        case Module() | Class() | Super():
            return True
        case Library():
            return not any(isinstance(i, Library) and not is_described(machine, i.name) for i in found)
        case Object(kind=Class()):
            return (owner.place, PERHAPS + name) not in machine.heap.cells
        case Unknown() | Opaque():
            return False
        case Constant():
            return hasattr(owner.value, name)
        case _:
            return any(isinstance(item, Method) for item in found)


def is_described(machine: Machine, name: str) -> bool:
    """Tell whether the catalogue knows a name, or what it is in; the standard library has what is asked of it."""
    if name.partition(".")[0] in sys.stdlib_module_names:
        return True
    catalogue = machine.catalogue
    owner, _, member = name.rpartition(".")
    return (
        catalogue.lookup(name) is not None
        or catalogue.is_module(name)
        or (bool(owner) and catalogue.member(owner, member) is not None)
    )


def of_item(machine: Machine, frame: Frame, holders: Value, index: Value) -> Value:
    """Return what `holder[index]` may raise, before it is evaluated."""
    result = NOTHING
    for holder in holders:
        result = join(result, _of_item(machine, frame, holder, index))
    return result if holders else UNKNOWN


def _of_item(machine: Machine, frame: Frame, holder: Item, index: Value) -> Value:
    if holder == environment_variables.VARIABLES:
        return NOTHING if environment_variables.contains(machine, frame, index) else KEY
    if isinstance(holder, Library):
        return NOTHING if isinstance(machine.catalogue.lookup(holder.name), schema.Class) else UNKNOWN
    if isinstance(holder, Class):
        names = texts_of(index)
        is_there = bool(names) and all(machine.read(frame, (holder.place, name)) for name in names)
        return NOTHING if is_there or layouts.members(machine, frame, holder) is None else KEY
    if any(isinstance(each, Slice) for each in index):
        return NOTHING if is_container(machine, holder) or isinstance(holder, Tuple) else UNKNOWN
    if isinstance(holder, Tuple):
        return _of_position(len(holder.items), index)
    if not isinstance(holder, Object) or not is_container(machine, holder):
        own = isinstance(holder, Object) and classes.own_method(machine, frame, holder, "__getitem__")
        return NOTHING if own else UNKNOWN
    if not dicts.is_dict(machine, holder):
        return _of_position(sequences.bounds(machine, frame, holder)[0], index)
    missing = dicts.lookup(machine, frame, holder, index)[1] and not dicts.has_factory(machine, frame, holder)
    return KEY if missing and not classes.own_method(machine, frame, holder, "__missing__") else NOTHING


def _of_position(length: int, index: Value) -> Value:
    at = as_constant(index)
    number = at.value if at is not None and isinstance(at.value, int) else None
    return NOTHING if number is not None and -length <= number < length else INDEX


def of_class(machine: Machine, frame: Frame, made: Class) -> Value:
    """Return what making an instance of a class of the program may raise, besides what its own `__init__` does."""
    order = classes.linear(machine, made)
    metaclass = machine.classes[made.place].metaclass
    own = [meta for meta in metaclass if isinstance(meta, Class)]
    known = len(own) == len(metaclass) or metaclass == one(_ABSTRACT_META)
    if not known or any(classes.unresolved_bases(machine, each) for each in (made, *own)):
        return UNKNOWN
    found = classes.find(machine, frame, order, "__init__")
    if found is not None and isinstance(found[0], Library) and not machine.catalogue.is_model(found[0].name):
        return NOTHING if found[0] == Library("builtins.object") else UNKNOWN
    is_abstract = _ABSTRACT in order or any(_ABSTRACT_META in classes.linear(machine, m) for m in metaclass)
    return TYPE if is_abstract and _lacks_methods(machine, frame, order) else NOTHING


def _lacks_methods(machine: Machine, frame: Frame, order: tuple[Item, ...]) -> bool:
    """Tell whether a class may leave an abstract method open, of its own or of its bases."""
    return any(_is_abstract(machine, item) for found in _members(machine, frame, order) for item in found)


def surely_lacks_methods(machine: Machine, frame: Frame, made: Class) -> bool:
    """Tell whether a class that an abstract method keeps from having instances is known to leave one open."""
    if of_class(machine, frame, made) != TYPE:
        return False
    held = _members(machine, frame, classes.linear(machine, made))
    return any(bool(found) and all(_is_open(machine, item) for item in found) for found in held)


def _members(machine: Machine, frame: Frame, order: tuple[Item, ...]) -> list[Value]:
    """Return what a class has under each name that it or a base of it defines."""
    names = {name for base in order if isinstance(base, Class) for name in machine.heap.names_at(base.place)}
    held = [classes.find(machine, frame, order, name) for name in sorted(names)]
    return [found[1] for found in held if found is not None]


def _is_open(machine: Machine, item: Item) -> bool:
    inner = item.inner if isinstance(item, Wrapped) else item
    return isinstance(inner, Function) and inner.ref in machine.abstract


def _is_abstract(machine: Machine, item: Item) -> bool:
    if isinstance(item, Wrapped):
        return any(_is_abstract(machine, inner) for inner in (item.inner, *item.other))
    return isinstance(item, Unknown | Opaque) or (isinstance(item, Function) and item.ref in machine.abstract)


def of_operator(operator: str, left: Value, right: Value) -> Value:
    """Return what an arithmetic operator may raise, or an order, whose result is not known."""
    known = all(isinstance(i, Object | Count | Constant) for i in (*left, *right))
    kinds = {_kind(item) for item in (*left, *right)}
    texts = operator in {"%", "*"} and str in kinds
    wrong = TYPE if (not known or (len(kinds) > 1 and Object not in kinds)) and not texts else NOTHING
    return join(wrong, _of_division(left, right)) if operator in {"/", "//", "%"} else wrong


def _kind(item: Item) -> type:
    if isinstance(item, Constant) and not isinstance(item.value, int | float):
        return type(item.value)
    return int if isinstance(item, Constant | Count) else type(item)


def _of_division(left: Value, right: Value) -> Value:
    """Return what a division may raise: a divisor of which nothing is known may be zero."""
    held = as_constant(right)
    if held is not None and held.value:
        return NOTHING
    objects = any(isinstance(item, Object | Text) for item in (*left, *right))
    texts = any(isinstance(item, Constant) and isinstance(item.value, str) for item in left)
    counted = bool(right) and all(isinstance(item, Count) and item.least > 0 for item in right)
    return NOTHING if objects or texts or counted else ZERO
