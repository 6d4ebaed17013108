"""Conditions of effects: whether one holds for a call, for sure, perhaps, or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final, TypeAlias

import msgspec

from seedlint.catalogue import schema
from seedlint.ir.stream import Stream
from seedlint.solve.flow import extents, held_parts
from seedlint.solve.objects import classes, containers, deposited, dicts
from seedlint.solve.objects.arguments import Bound
from seedlint.solve.objects.kinds import is_plain_container
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.heap import imported
from seedlint.solve.state.items import (
    Class,
    Constant,
    Function,
    GlobalGenerator,
    Item,
    Library,
    MetaManager,
    Method,
    Object,
    Tuple,
    Value,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import (
    FALSE,
    NOTHING,
    TRUE,
    UNKNOWN,
    constant,
    is_member_of_unknown,
    join_all,
    may_be_none,
    one,
    ordered,
    truth,
)

#: Whether an effect happens in a call.
Degree: TypeAlias = extents.Degree
_RANK: Final[dict[Degree, int]] = {"never": 0, "maybe": 1, "always": 2}


#: Of how many things that a receiver may hold under a name an attribute is asked for: any of twenty models may hold any of
#: twenty configurations, of each of which thirty rates are asked whenever one is called.
ASKED: Final = 8

#: How a condition begins that asks whether the program has imported a library.
IMPORTED: Final = "import."


def named_value(machine: Machine, frame: Frame, bound: Bound, name: str) -> Value:
    """Return the value of a parameter, or of `self.ATTRIBUTE` (dots may go on)."""
    if not name:
        return NOTHING
    if name.startswith(IMPORTED):
        return TRUE if machine.read(frame, imported(name.removeprefix(IMPORTED))) == TRUE else FALSE
    if not name.startswith("self."):
        head, _, tail = name.partition(".")
        value = bound.get(head)
        return _of_argument(machine, frame, value, tail) if tail and value else value
    receiver = bound.receiver
    if not isinstance(receiver, Object) or not receiver.place:
        return NOTHING
    head, _, tail = name[5:].partition(".")
    if not tail:
        return _own_value(machine, frame, receiver, head)
    if name not in bound.asked:
        bound.asked[name] = _below(machine, frame, receiver, head, tail)
    return bound.asked[name]


def _own_value(machine: Machine, frame: Frame, receiver: Object, name: str) -> Value:
    """Return what the receiver of a call holds under a name."""
    value = machine.read(frame, (receiver.place, name))
    if not value and classes.find(machine, frame, classes.linear(machine, receiver.kind), name) is not None:
        return machine.do.attribute(frame, one(receiver), name, -1)
    return value


def _below(machine: Machine, frame: Frame, receiver: Object, head: str, tail: str) -> Value:
    """Return an attribute of what the receiver of a call holds: `self.config.dropout`."""
    value = _own_value(machine, frame, receiver, head)
    if not value and isinstance(receiver.kind, Library):
        return _of_part(machine, frame, receiver, receiver.kind, head, tail)
    return _attribute(machine, frame, value, tail) if value else value


def _of_argument(machine: Machine, frame: Frame, value: Value, tail: str) -> Value:
    """Return an attribute of an argument, or what it holds under that key, if it is a dict: `options.rng`."""
    held = [
        dicts.lookup(machine, frame, item, constant(tail))[0]
        if isinstance(item, Object) and dicts.is_dict(machine, item)
        else machine.do.attribute(frame, one(item), tail, -1)
        for item in ordered(value)
    ]
    return join_all(held)


def _of_part(machine: Machine, frame: Frame, receiver: Object, kind: Library, head: str, tail: str) -> Value:
    """Return what the program has set on a part that a library's object makes itself: `model.generation_config.do_sample`."""
    if not machine.catalogue.attribute(kind.name, head):
        return NOTHING
    found = _attribute(machine, frame, machine.do.attribute(frame, one(receiver), head, -1), tail)
    return frozenset(item for item in found if not is_member_of_unknown(item))


def _attribute(machine: Machine, frame: Frame, value: Value, name: str) -> Value:
    """Return an attribute of a value; of what it holds, if it is a container: `self.datasets.__getitem__` is that of each."""
    held = [
        containers.elements(machine, frame, item, values=True)
        if isinstance(item, Object) and is_plain_container(machine, item)
        else join_all(item.items)
        if isinstance(item, Tuple)
        else one(item)
        for item in value
    ]
    found = join_all(held)
    return UNKNOWN if len(found) > ASKED else machine.do.attribute(frame, found, name, -1)


def degree(machine: Machine, frame: Frame, condition: schema.Condition, bound: Bound) -> Degree:
    """Return whether an effect with this condition happens in the call."""
    if condition == schema.Condition():
        return "always"
    found: Degree = "always"
    for answer in _answers(machine, frame, condition, bound):
        if answer == "never":
            return "never"  # what is left need not be asked: attributes of what may be many objects take long
        found = min(found, answer, key=_RANK.__getitem__)
    return found


def _answers(machine: Machine, frame: Frame, condition: schema.Condition, bound: Bound) -> Iterator[Degree]:
    """Yield what each part of a condition says: the effect happens as all of them say that it does."""
    named = partial(named_value, machine, frame, bound)
    yield from (_unless(_given_as(machine, frame, bound, name)) for name in condition.unless)
    yield from (_unless_equal(named(name), constants) for name, constants in condition.unless_value)
    yield from (_when(machine, named(name)) for name in condition.when)
    yield from (_when_equal(named(name), constants) for name, constants in condition.when_value)
    yield from (_known_equal(named(name), constants) for name, constants in condition.known_value)
    yield from (_known_true(named(name)) for name in condition.known)
    yield from (_unless_empty(_shape(machine, frame, bound, name)) for name in condition.unless_empty)
    yield from (_unless_single(machine, frame, named(name)) for name in condition.unless_single)
    yield from (extents.unless_array(machine, frame, named(name)) for name in condition.unless_array)
    yield from (
        extents.unless_entry(machine, frame, named(name), keys) for name, keys in condition.unless_entry
    )
    yield from (
        extents.known_wide(machine, frame, named(name), least) for name, least in condition.known_wide
    )
    yield from (_when_lacking(deposited.fits(machine, frame, bound, name)) for name in condition.when_lacking)
    yield from (_unless_whole(deposited.fits(machine, frame, bound, name)) for name in condition.unless_whole)
    yield from (_when_holding(machine, frame, named(name), kinds) for name, kinds in condition.when_holding)
    for name, kinds in condition.known_holding:
        yield "always" if held_parts.holds(machine, frame, named(name), kinds) else "never"
    if condition.unless_adjacent:
        yield extents.unless_adjacent([named(name) for name in condition.unless_adjacent])
    if condition.when_differ:
        yield _differ([named(name) for name in condition.when_differ])


def _differ(values: Sequence[Value]) -> Degree:
    """Return whether arguments are known to be different constants; what is not known counts as the same."""
    known = [{item.value for item in value if isinstance(item, Constant)} for value in values]
    if not all(known):
        return "never"
    same = set.intersection(*known)
    return "always" if not same else "maybe" if any(len(each) > 1 for each in known) else "never"


def _when_holding(machine: Machine, frame: Frame, value: Value, kinds: tuple[schema.Scalar, ...]) -> Degree:
    """Return whether an effect happens for a model that holds something, or is it; what is not known may."""
    if held_parts.is_of(machine, value, kinds):
        return "always"
    holds = held_parts.holds(machine, frame, value, kinds)
    return "maybe" if holds is None else "always" if holds else "never"


def _when_lacking(fits: bool | None) -> Degree:
    """Return whether an effect happens that takes a folder which lacks something; what is not known lacks nothing."""
    return "always" if fits is False else "never"


def _unless_whole(fits: bool | None) -> Degree:
    return "never" if fits else "always"


def _is_described(item: Item) -> bool:
    """Tell whether an item is a method of a library's object, as its stub describes it."""
    return (
        isinstance(item, Method) and isinstance(item.function, Library) and isinstance(item.receiver, Object)
    )


def _given_as(machine: Machine, frame: Frame, bound: Bound, name: str) -> Value:
    """Return what was given under a name; a method that the object's own class has under it was not."""
    value = named_value(machine, frame, bound, name)
    if not name.startswith("self."):
        return value
    return frozenset(item for item in value if not _is_described(item))


def _unless(value: Value) -> Degree:
    """Return whether the effect happens although the argument may be given."""
    if not value:
        return "always"
    known = may_be_none(value)
    if known is True:
        return "always"
    if known is False:
        return "never"
    nones = any(isinstance(item, Constant) and item.value is None for item in value)
    return "maybe" if nones else "never"


def _unless_equal(value: Value, constants: tuple[schema.Scalar, ...]) -> Degree:
    held = _held(value, constants)
    if held and len(held) == len(value):
        return "never" if all(held) else "maybe" if any(held) else "always"
    return "maybe" if any(held) else "always"


def _shape(machine: Machine, frame: Frame, bound: Bound, name: str) -> Value:
    """Return the argument that is a shape; nothing, if it may be a number that is none."""
    value = named_value(machine, frame, bound, name.removesuffix("()"))
    is_number = name.endswith("()") and not all(isinstance(item, Tuple) for item in value)
    return NOTHING if is_number else value


def _unless_empty(value: Value) -> Degree:
    empty = [_is_empty(item) for item in value]
    return "never" if empty and all(empty) else "maybe" if any(empty) else "always"


def _is_empty(item: Item) -> bool:
    """Return whether an item is known to be a shape without elements."""
    if isinstance(item, Tuple):
        return any(part and all(map(_is_empty, part)) for part in item.items)
    return isinstance(item, Constant) and item.value == 0 and not isinstance(item.value, bool)


def _unless_single(machine: Machine, frame: Frame, value: Value) -> Degree:
    """Return whether the effect happens although the argument may hold fewer than two elements, or be so small a number."""
    most = [
        item.value
        if isinstance(item, Constant) and type(item.value) is int
        else containers.length_of(machine, frame, one(item))[1]
        for item in value
    ]
    single = [high is not None and high < 2 for high in most]
    return "never" if single and all(single) else "maybe" if any(single) else "always"


def _held(value: Value, constants: tuple[schema.Scalar, ...]) -> list[bool]:
    """Return for each known constant of a value whether it is one of these; a device without storage is known as `meta`.

    A tuple is the constant that all of its items are: `(-1, -1)`.
    """
    known: list[object] = [item.value for item in value if isinstance(item, Constant)]
    known += ["meta" for item in value if isinstance(item, MetaManager) and item.certain]
    alike = [True for item in value if isinstance(item, Tuple) and _all_equal(item, constants)]
    return [_equals(each, constants) for each in known] + alike


def _all_equal(item: Tuple, constants: tuple[schema.Scalar, ...]) -> bool:
    """Return whether every item of a tuple is known to be one of the constants."""
    held = [_held(part, constants) for part in item.items]
    return bool(held) and all(
        0 < len(each) == len(part) and all(each) for each, part in zip(held, item.items, strict=True)
    )


def _equals(value: object, constants: tuple[schema.Scalar, ...]) -> bool:
    return any(
        (value == c and isinstance(value, bool) == isinstance(c, bool)) or _begins_like(value, c)
        for c in constants
    )


def _begins_like(value: object, constant: schema.Scalar) -> bool:
    """Return whether a text is one of those that a constant with a star at its end stands for."""
    return (
        isinstance(value, str)
        and isinstance(constant, str)
        and constant.endswith("*")
        and value.startswith(constant[:-1])
    )


def _when(machine: Machine, value: Value) -> Degree:
    if not value:
        return "always"
    answers = {_is_member(machine, item) or truth(one(item)) for item in value}
    answer = answers.pop() if len(answers) == 1 else None
    return "maybe" if answer is None else "always" if answer else "never"


def _is_member(machine: Machine, item: Item) -> bool:
    """Tell whether an item is a member of an enumeration of a library: `ResNet18_Weights.DEFAULT`."""
    return isinstance(item, Library) and machine.catalogue.is_enumeration(item.name.rpartition(".")[0])


def _when_equal(value: Value, constants: tuple[schema.Scalar, ...]) -> Degree:
    """Return whether an argument equals one of the constants; an object of the program or a library equals none."""
    held = _held(value, constants) + [False for item in value if isinstance(item, Object | Function | Class)]
    if held and len(held) == len(value):
        return "always" if all(held) else "maybe" if any(held) else "never"
    return "maybe"


def _known_equal(value: Value, constants: tuple[schema.Scalar, ...]) -> Degree:
    """Return whether an argument is one of the constants; what is not known counts as none of them."""
    held = _held(value, constants)
    return "never" if not any(held) else "always" if all(held) and len(held) == len(value) else "maybe"


def _known_true(value: Value) -> Degree:
    """Return whether an argument counts as true; what is not known counts as false."""
    held = [truth(one(item)) is True and not _is_unknown(item) for item in value]
    return "never" if not any(held) else "always" if all(held) else "maybe"


def _is_unknown(item: Item) -> bool:
    """Tell whether an item is an attribute of which nothing is known but its name."""
    return is_member_of_unknown(item) or (isinstance(item, Method) and isinstance(item.receiver, Constant))


def happens_but_for_generators(
    machine: Machine, frame: Frame, condition: schema.Condition, bound: Bound
) -> bool:
    """Tell whether nothing but an argument that is given (`unless`) keeps an effect from happening."""
    return degree(machine, frame, msgspec.structs.replace(condition, unless=()), bound) != "never"


def streams_of_generators(
    machine: Machine, frame: Frame, condition: schema.Condition, bound: Bound
) -> tuple[Stream, ...]:
    """Return the streams whose global generator, or module, is passed where a local one would spare them."""
    found: list[Stream] = []
    for name in condition.unless:
        for item in named_value(machine, frame, bound, name):
            if isinstance(item, GlobalGenerator):
                found += item.streams
            elif isinstance(item, Library):
                found += machine.catalogue.global_streams(item.name)
    return tuple(found)
