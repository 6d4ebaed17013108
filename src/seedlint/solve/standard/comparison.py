"""Comparisons: what `==`, `is`, `in` and their kin yield as far as constants and identities tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, Final

from seedlint.solve.activations import fields
from seedlint.solve.objects import (
    classes,
    containers,
    dicts,
    distinct,
    kinds,
    layouts,
    metaclasses,
    number_ranges,
    records,
    sets,
)
from seedlint.solve.objects.kinds import is_container, is_definite
from seedlint.solve.standard import contents, saved_states
from seedlint.solve.standard.ordering import order_of
from seedlint.solve.state import counts, numbers
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import (
    Class,
    Constant,
    Count,
    Function,
    Item,
    Library,
    Method,
    Module,
    Object,
    Partial,
    Text,
    Tuple,
    Value,
    Wrapped,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import (
    NONE,
    UNKNOWN,
    as_constant,
    constant,
    is_member_of_unknown,
    may_be_none,
    one,
)

_ORDER: Final[dict[str, Callable[[Any, Any], bool]]] = {
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
}
_OF_SETS: Final[dict[str, Callable[[frozenset[Value], frozenset[Value]], bool]]] = {
    **_ORDER,
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
}
#: Things that are equal to nothing but themselves.
_IDENTITIES: Final = (Class, Function, Module)
#: How deep containers are compared: one may hold itself.
COMPARISONS: Final = 20
_FIXED: Final = (*_IDENTITIES, Constant, Object, Tuple)


def compare(machine: Machine, frame: Frame, operator: str, left: Value, right: Value) -> Value:
    """Return what a comparison yields."""
    if operator in {"is", "is not"} and right == NONE:
        known = None if any(_may_be_anything(machine, item) for item in left) else may_be_none(left)
        return _told(known, operator == "is")
    rows = _as_sets(machine, frame, operator, left, right)
    if rows is not None and operator in _OF_SETS:
        return constant(_OF_SETS[operator](*rows))
    if operator in {"==", "!="}:
        return _told(_equal(machine, frame, left, right), operator == "==")
    if operator in {"is", "is not"}:
        return _told(_identical(machine, frame, left, right), operator == "is")
    if operator in {"in", "not in"}:
        return _told(_contains(machine, frame, left, right), operator == "in")
    left, right = records.value_of(machine, frame, left), records.value_of(machine, frame, right)
    answer = _counted(operator, left, right)
    counts.note(frame, operator, left, right, answer=answer)
    if answer is None and operator in _ORDER:
        answer = _ordered(machine, frame, operator, left, right)
    return _told(answer, wanted=True)


def _ordered(machine: Machine, frame: Frame, operator: str, left: Value, right: Value) -> bool | None:
    """Return whether all that two values may be stand in one order, or in none of it, or None where that is open."""
    answer: bool | None = None
    for a in left:
        for b in right:
            sign = order_of(machine, frame, one(a), one(b))
            holds = None if sign is None else _ORDER[operator](sign, 0)
            if holds is None or answer is (not holds):
                return None
            answer = holds
    return answer


def _may_be_anything(machine: Machine, item: Item) -> bool:
    """Tell whether an item is a value of code that is not at hand (`cfg.resume`), and by its name no class of it."""
    if (
        not isinstance(item, Library)
        or "." not in item.name
        or machine.catalogue.lookup(item.name) is not None
    ):
        return False
    last = item.name.rpartition(".")[2]
    return last == last.upper() or last[:1].islower()


def _as_sets(
    machine: Machine, frame: Frame, operator: str, left: Value, right: Value
) -> tuple[frozenset[Value], frozenset[Value]] | None:
    """Return the elements of two sets, or keys of dicts, if all of both are known."""
    if not left or not right or not all(distinct.is_set(item) or sets.is_keys(item) for item in left | right):
        return None
    if operator in {"==", "!="} and not any(map(distinct.is_set, left | right)):
        return None  # dicts are compared by their values, too
    a, b = (containers.known_elements(machine, frame, value) for value in (left, right))
    if a is None or b is None or not all(distinct.is_definite(machine, value) for value in (*a, *b)):
        return None
    return frozenset(a), frozenset(b)


def _counted(operator: str, left: Value, right: Value) -> bool | None:
    """Compare where counters of steps and turns are on either side."""
    answers = {numbers.at_least(operator, a, b) for a in left for b in right}
    return answers.pop() if len(answers) == 1 else None


def _told(answer: bool | None, wanted: bool) -> Value:
    return UNKNOWN if answer is None else constant(answer is wanted)


def _equal(machine: Machine, frame: Frame, left: Value, right: Value) -> bool | None:
    """Return whether all that two values may be is equal, or different, or None where that is open."""
    if machine.comparisons >= COMPARISONS:
        return None
    machine.comparisons += 1
    answer = _equal_parts(machine, frame, left, right)
    machine.comparisons -= 1
    return answer


def _equal_parts(machine: Machine, frame: Frame, left: Value, right: Value) -> bool | None:
    equal = partial(_equal, machine, frame)
    for same in (contents.same_lists, contents.same_dicts):
        if (answer := same(equal, machine, frame, left, right)) is not None:
            return answer
    return _agreed(_same(machine, frame, a, b) for a in left for b in right)


def _identical(machine: Machine, frame: Frame, left: Value, right: Value) -> bool | None:
    """Return whether all that two values may be is one thing, or different ones, or None where that is open."""
    return _agreed(_same_thing(machine, frame, a, b) for a in left for b in right)


def _agreed(answers: Iterable[bool | None]) -> bool | None:
    """Return what all answers are, or None where they differ, or one is open."""
    agreed: bool | None = None
    for answer in answers:
        if answer is None or agreed is (not answer):
            return None
        agreed = answer
    return agreed


def _same_thing(machine: Machine, frame: Frame, left: Item, right: Item) -> bool | None:
    for mark, other in ((left, right), (right, left)):
        if _is_mark(machine, mark):
            if mark == other:
                return True
            return False if _is_other_than_a_mark(machine, mark, other) else None
    for named, other in ((left, right), (right, left)):
        if isinstance(named, Library) and _is_named(machine, named) and isinstance(other, Tuple | Object):
            return None if isinstance(other, Object) and not other.place else False
    if isinstance(left, Method) and isinstance(right, Method):
        return None  # each time it is asked for, a method is made
    return _same(machine, frame, left, right)


def _is_named(machine: Machine, item: Library) -> bool:
    """Tell whether an item is a module, class or function, or `...`, and no value that may be a constant (`__debug__`)."""
    is_told = is_definite(machine, item.name) or kinds.is_module(machine, item)
    return is_told and not item.name.rpartition(".")[2].startswith("__")


def _is_mark(machine: Machine, item: Item) -> bool:
    """Tell whether an item is an object that holds nothing, made to be told from all else: `MISSING = object()`."""
    if not isinstance(item, Object) or not item.place or not isinstance(item.kind, Class | Library):
        return False
    if isinstance(item.kind, Library):
        return item.kind == metaclasses.OBJECT
    held = machine.heap.names_at(item.place)
    return not kinds.is_member(item) and all(name.startswith("#") for name in held)


def _is_other_than_a_mark(machine: Machine, mark: Item, other: Item) -> bool:
    """Tell whether an item cannot be what a mark is."""
    if isinstance(other, Object):
        return bool(other.place) or (isinstance(mark, Object) and other.kind != mark.kind)
    return isinstance(other, Count | Text | Method | Partial | Wrapped) or _is_fixed(machine, other)


def _same(machine: Machine, frame: Frame, left: Item, right: Item) -> bool | None:
    if isinstance(left, Constant) and isinstance(right, Constant):
        counts.note(frame, "==", one(left), one(right), answer=True)
        return left.value == right.value
    sorts = _sort(machine, left), _sort(machine, right)
    if None not in sorts and sorts[0] != sorts[1]:
        return False
    if isinstance(left, Count) or isinstance(right, Count):
        answer = numbers.at_least("==", left, right)
        counts.note(frame, "==", one(left), one(right), answer=answer)
        return answer
    if kinds.is_member(left) or kinds.is_member(right):
        return _same_member(machine, frame, left, right)
    if isinstance(left, Method) and isinstance(right, Method):
        return _same_method(left, right)
    if isinstance(left, _IDENTITIES) or isinstance(right, _IDENTITIES):
        return left == right if _is_fixed(machine, left) and _is_fixed(machine, right) else None
    if (same := saved_states.compared(left, right)) is not None:
        return same
    if isinstance(left, Library) and left == right:
        return True
    if isinstance(left, Library) and isinstance(right, Library) and _are_others(machine, left, right):
        return False
    for named, other in ((left, right), (right, left)):
        if isinstance(named, Library) and isinstance(other, Constant) and _is_named(machine, named):
            return False
    if classes.is_layer_class(machine, left) and classes.is_layer_class(machine, right):
        return False
    for thing, other in ((left, right), (right, left)):
        if isinstance(other, Constant | Text) and _is_no_constant(machine, thing):
            return False
    if left != right and _is_like_no_other(machine, left) and _is_like_no_other(machine, right):
        return False
    spaces = fields.all_of(machine, frame, left), fields.all_of(machine, frame, right)
    if spaces[0] is not None and spaces[1] is not None:
        return contents.same_by_name(partial(_equal, machine, frame), spaces[0], spaces[1])
    if isinstance(left, Object) and isinstance(right, Object):
        return _same_records(machine, frame, left, right)
    if isinstance(left, Tuple) or isinstance(right, Tuple):
        a, b = _elements_of(machine, frame, left), _elements_of(machine, frame, right)
        return (
            None
            if a is None or b is None
            else contents.same_tuples(partial(_equal, machine, frame), Tuple(a), Tuple(b))
        )
    return None


def _elements_of(machine: Machine, frame: Frame, item: Item) -> tuple[Value, ...] | None:
    """Return the elements of a tuple, a named one, too; None for anything else."""
    if isinstance(item, Tuple):
        return item.items
    if not isinstance(item, Object) or not layouts.element_names(machine, item):
        return None
    return tuple(layouts.fields_of(machine, frame, item) or ())


def _same_method(left: Method, right: Method) -> bool | None:
    """Return whether two methods of the program's own are one function of one object."""
    receivers = left.receiver, right.receiver
    bound = all(isinstance(each, Object | Class) and each.place for each in receivers)
    if not bound or not (isinstance(left.function, Function) and isinstance(right.function, Function)):
        return None
    return left.function == right.function and left.receiver == right.receiver


def _are_others(machine: Machine, left: Library, right: Library) -> bool:
    """Tell whether two functions or classes of libraries are different ones: what is one has one name, in whatever module."""
    names = {item.name.rpartition(".")[2] for item in (left, right)}
    return len(names) > 1 and _is_fixed(machine, left) and _is_fixed(machine, right)


def _sort(machine: Machine, item: Item) -> object:
    """Return what things an item is one of that are equal to nothing of another sort, None where that is not known."""
    match item:
        case Constant(value=value):
            return float if isinstance(value, int | float) else type(value)
        case Count():
            return float
        case Text():
            return str
        case Tuple():
            return tuple
        case Function():
            return Function
        case Method() if not is_member_of_unknown(item):
            return Method
        case Object(kind=Library()):
            kind = kinds.kind_of(machine, item)
            return dict if kind in kinds.DICTS else kind if kind in _LISTS else None
        case Object() if kinds.is_member(item):
            return item if not records.is_plain_value(machine, item) else None
        case Object(kind=Class() as kind) if _is_plain_object(machine, item):
            return None if classes.defined(machine, kind, "__eq__") else kind
        case _:
            return None


#: Containers that are equal to those of their own kind only.
_LISTS: Final = (kinds.LIST, Library("collections.deque"))


def _is_plain_object(machine: Machine, item: Item) -> bool:
    """Return whether an item is an instance of a class of the program that is equal to nothing but itself."""
    if not isinstance(item, Object) or not isinstance(item.kind, Class):
        return False
    order = classes.linear(machine, item.kind)
    return all(isinstance(base, Class) for base in order) and not classes.unresolved_bases(machine, item.kind)


def _is_no_constant(machine: Machine, item: Item) -> bool:
    """Return whether an item is a model, or another object of which no constant is an equal."""
    if isinstance(item, Object) and isinstance(item.kind, Library):
        return machine.catalogue.is_model(item.kind.name)
    return _is_plain_object(machine, item) or _is_like_no_other(machine, item)


#: What classes may inherit from, beside models, whose instances are equal to nothing but themselves all the same.
_WITHOUT_EQUALITY: Final = frozenset({"abc.ABC", "typing.Generic", "typing.Protocol", "builtins.object"})


def _is_like_no_other(machine: Machine, item: Item) -> bool:
    """Return whether an item is an instance of a class of the program that leaves it to `object` what is equal to it."""
    if not isinstance(item, Object) or not item.place or not isinstance(item.kind, Class):
        return False
    for base in classes.linear(machine, item.kind):
        if isinstance(base, Library):
            if base.name not in _WITHOUT_EQUALITY and not machine.catalogue.is_model(base.name):
                return False
        elif isinstance(base, Class):
            record = machine.classes.get(base.place)
            is_record = record is not None and record.dataclass and record.compared
            if record is None or is_record or machine.heap.read((base.place, "__eq__")):
                return False
    return not classes.unresolved_bases(machine, item.kind)


def _same_records(machine: Machine, frame: Frame, left: Object, right: Object) -> bool | None:
    """Compare instances of a dataclass, or named tuples, by their fields; what these hold of others is not looked into."""
    a, b = layouts.compared_fields(machine, frame, left), layouts.compared_fields(machine, frame, right)
    if a is None or b is None or left.kind != right.kind:
        return None
    if any(isinstance(item, Object) and not kinds.is_member(item) for value in (*a, *b) for item in value):
        return None
    return contents.same_tuples(partial(_equal, machine, frame), Tuple(tuple(a)), Tuple(tuple(b)))


def _is_fixed(machine: Machine, item: Item) -> bool:
    """Return whether an item stands for one thing and no other."""
    return is_definite(machine, item.name) if isinstance(item, Library) else isinstance(item, _FIXED)


def _same_member(machine: Machine, frame: Frame, left: Item, right: Item) -> bool | None:
    """Compare members of enumerations: with one another by identity, with constants by value if their class is one."""
    if kinds.is_member(left) and kinds.is_member(right):
        return left == right
    if isinstance(right, Object):
        left, right = right, left
    if not isinstance(left, Object) or not isinstance(right, Constant) or not kinds.is_member(left):
        return None
    if not records.is_plain_value(machine, left):
        return False
    held = as_constant(machine.read(frame, (left.place, "value")))
    return None if held is None else held.value == right.value


def _contains(machine: Machine, frame: Frame, needle: Value, right: Value) -> bool | None:
    answers = {_held_in(machine, frame, needle, item) for item in right}
    return answers.pop() if len(answers) == 1 else None


def _held_in(machine: Machine, frame: Frame, needle: Value, item: Item) -> bool | None:
    first = as_constant(needle)
    if isinstance(item, Constant):
        texts = first is not None and isinstance(first.value, str) and isinstance(item.value, str)
        return str(first.value) in str(item.value) if texts and first is not None else None
    if isinstance(item, Object) and dicts.is_dict(machine, item):
        return dicts.contains(machine, frame, item, needle)
    numbers_held = number_ranges.numbers_of(machine, frame, item)
    if numbers_held is not None:
        return first.value in numbers_held if first is not None else None
    if not isinstance(item, Tuple) and not is_container(machine, item):
        return None
    known = containers.known_elements(machine, frame, frozenset({item}))
    if known is None:
        return None
    answers = {_equal(machine, frame, needle, element) for element in known}
    return True if True in answers else None if None in answers else False
