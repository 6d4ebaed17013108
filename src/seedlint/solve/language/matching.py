"""`match`: whether a value fits a pattern, and what the pattern takes out of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.language import instances
from seedlint.solve.objects import classes, containers, dicts, layouts, sequences
from seedlint.solve.objects.kinds import SET, is_container
from seedlint.solve.standard.comparison import compare
from seedlint.solve.state import together
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
    Text,
    Tuple,
    Value,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import FALSE, NOTHING, TRUE, UNKNOWN, as_text, join, one, ordered, truth

#: Whether a value fits: for sure, for sure not, or perhaps.
Answer = bool | None
#: Things that are neither a sequence nor a mapping.
_PLAIN: Final = (Constant, Count, Text, Function, Method, Class, Module)
#: Builtin classes whose only positional pattern is the value itself.
_OF_ITSELF: Final = frozenset(
    f"builtins.{name}"
    for name in (
        "bool",
        "bytearray",
        "bytes",
        "dict",
        "float",
        "frozenset",
        "int",
        "list",
        "set",
        "str",
        "tuple",
    )
)
#: What classes may inherit from, beside models, without being a sequence or a mapping.
_WITHOUT_ELEMENTS: Final = frozenset(
    {"abc.ABC", "builtins.object", "enum.Enum", "typing.Generic", "typing.Protocol"}
)


def run_match_test(machine: Machine, frame: Frame, op: ops.MatchTest) -> None:
    """Test a subject, and put what the pattern captures into registers."""
    for register in ops.captured(op.pattern):
        frame.registers[register] = NOTHING
    answer = fits(machine, frame, op.pattern, frame.registers[op.subject])
    frame.registers[op.dst] = UNKNOWN if answer is None else TRUE if answer else FALSE
    if answer is None and machine.outcomes:
        captured = {register: frame.registers[register] for register in ops.captured(op.pattern)}
        together.derived(machine, frame, op.subject, op.dst, lambda: _test(machine, frame, op))
        for register, value in captured.items():
            frame.registers[register] = value


def _test(machine: Machine, frame: Frame, op: ops.MatchTest) -> None:
    answer = fits(machine, frame, op.pattern, frame.registers[op.subject])
    frame.registers[op.dst] = UNKNOWN if answer is None else TRUE if answer else FALSE


def fits(machine: Machine, frame: Frame, pattern: ops.Pattern, value: Value) -> Answer:
    """Return whether a value fits a pattern; what may be captured is added to the registers."""
    answers: set[Answer] = set()
    for item in ordered(value):
        answer = _item_fits(machine, frame, pattern, item)
        answers.add(answer)
        if answer is not False and pattern.capture >= 0:
            _capture(frame, pattern.capture, one(item))
    if not value:  # nothing is known to arrive here
        for register in ops.captured(pattern):
            _capture(frame, register, UNKNOWN)
        return True if pattern.kind == "any" else None
    return answers.pop() if len(answers) == 1 else None


def _capture(frame: Frame, register: ops.Reg, value: Value) -> None:
    frame.registers[register] = join(frame.registers[register], value)


def _item_fits(machine: Machine, frame: Frame, pattern: ops.Pattern, item: Item) -> Answer:
    return _BY_KIND[pattern.kind](machine, frame, pattern, item)


def _any(machine: Machine, frame: Frame, pattern: ops.Pattern, item: Item) -> Answer:
    return True


def _value(machine: Machine, frame: Frame, pattern: ops.Pattern, item: Item) -> Answer:
    return truth(compare(machine, frame, "==", one(item), frame.registers[pattern.reg]))


def _singleton(machine: Machine, frame: Frame, pattern: ops.Pattern, item: Item) -> Answer:
    """`None`, `True` and `False` match by identity."""
    wanted = frame.registers[pattern.reg]
    if isinstance(item, Constant):
        return one(item) == wanted
    return truth(compare(machine, frame, "is", one(item), wanted))


def _either(machine: Machine, frame: Frame, pattern: ops.Pattern, item: Item) -> Answer:
    answers: list[Answer] = []
    for choice in pattern.items:
        answers.append(fits(machine, frame, choice, one(item)))
        if answers[-1] is True:
            return True
    return None if None in answers else False


def _sequence(machine: Machine, frame: Frame, pattern: ops.Pattern, item: Item) -> Answer:
    if isinstance(item, _PLAIN) or (is_container(machine, item) and _is_no_sequence(machine, item)):
        return False
    if _is_neither(machine, item):
        return False
    known = containers.known_elements(machine, frame, one(item))
    if known is None:
        held = NOTHING
        if isinstance(item, Object) and is_container(machine, item):
            held = containers.elements(machine, frame, item)
        return _perhaps(machine, frame, pattern, held or UNKNOWN)
    fixed = len(pattern.items) - (pattern.star >= 0)
    if len(known) < fixed or (pattern.star < 0 and len(known) != fixed):
        return False
    return _all(fits(machine, frame, sub, part) for sub, part in _aligned(machine, frame, pattern, known))


def _is_no_sequence(machine: Machine, item: Item) -> bool:
    return isinstance(item, Object) and (dicts.is_dict(machine, item) or item.kind == SET)


def _is_neither(machine: Machine, item: Item) -> bool:
    """Tell whether an item is an instance of a class of the program that is neither a sequence nor a mapping."""
    if not isinstance(item, Object) or not isinstance(item.kind, Class):
        return False
    order = classes.linear(machine, item.kind)
    return not classes.unresolved_bases(machine, item.kind) and all(
        isinstance(base, Class)
        or (
            isinstance(base, Library)
            and (base.name in _WITHOUT_ELEMENTS or machine.catalogue.is_model(base.name))
        )
        for base in order
    )


def _is_named_tuple(machine: Machine, item: Item) -> bool:
    return isinstance(item, Object) and layouts.NAMED_TUPLE in classes.linear(machine, item.kind)


def _aligned(
    machine: Machine, frame: Frame, pattern: ops.Pattern, known: Sequence[Value]
) -> list[tuple[ops.Pattern, Value]]:
    """Return the patterns of a sequence beside what each gets: the starred one, what the others leave."""
    if pattern.star < 0:
        return list(zip(pattern.items, known, strict=True))
    before, after = pattern.star, len(pattern.items) - pattern.star - 1
    end = len(known) - after
    what = f"star@{pattern.items[before].capture}"
    taken = sequences.filled(machine, frame, what, known[before:end])
    rest = [(pattern.items[before], taken), *zip(pattern.items[before + 1 :], known[end:], strict=True)]
    return [*zip(pattern.items[:before], known[:before], strict=True), *rest]


def _perhaps(machine: Machine, frame: Frame, pattern: ops.Pattern, element: Value) -> Answer:
    """Match each part of a pattern against a value of which nothing more is known than what it may hold."""
    for index, sub in enumerate(pattern.items):
        fits(machine, frame, sub, UNKNOWN if index == pattern.star else element)
    if pattern.rest >= 0:
        _capture(frame, pattern.rest, UNKNOWN)
    return None


def _all(answers: Iterable[Answer]) -> Answer:
    held = set(answers)
    return False if False in held else None if None in held else True


def _mapping(machine: Machine, frame: Frame, pattern: ops.Pattern, item: Item) -> Answer:
    if isinstance(item, (*_PLAIN, Tuple)) or _is_neither(machine, item) or _is_named_tuple(machine, item):
        return False
    if not isinstance(item, Object) or not is_container(machine, item):
        return _perhaps(machine, frame, pattern, UNKNOWN)
    if not dicts.is_dict(machine, item):
        return False
    answers = [
        _entry(machine, frame, sub, item, frame.registers[key])
        for key, sub in zip(pattern.keys, pattern.items, strict=True)
    ]
    if pattern.rest >= 0:
        rest = dicts.copied(machine, frame, one(item), f"rest@{pattern.rest}")
        for key in pattern.keys:
            for copy in rest:
                if isinstance(copy, Object):
                    dicts.remove(machine, frame, copy, frame.registers[key])
        _capture(frame, pattern.rest, rest)
    return _all(answers)


def _entry(machine: Machine, frame: Frame, pattern: ops.Pattern, item: Object, key: Value) -> Answer:
    found, missing = dicts.lookup(machine, frame, item, key)
    if not found:
        return False if missing else None
    answer = fits(machine, frame, pattern, found)
    return None if missing and answer is True else answer


def _class(machine: Machine, frame: Frame, pattern: ops.Pattern, item: Item) -> Answer:
    wanted = frame.registers[pattern.reg]
    given = [("positional", "", one(item)), ("positional", "", wanted)]
    answer = truth(instances.is_instance(machine, frame, given, -1))
    if answer is False:
        return False
    count = len(pattern.items) - len(pattern.names)
    names = [*_positional_names(machine, frame, wanted, count), *pattern.names]
    answers: list[Answer] = [answer]
    for name, sub in zip(names, pattern.items, strict=True):
        held = one(item) if name == "" else _attribute(machine, frame, item, name)
        answers.append(fits(machine, frame, sub, held))
    return _all(answers)


def _attribute(machine: Machine, frame: Frame, item: Item, name: str | None) -> Value:
    if name is None or machine.state is None:
        return UNKNOWN
    return machine.do.attribute(frame, one(item), name, -1) or UNKNOWN


def _positional_names(machine: Machine, frame: Frame, wanted: Value, count: int) -> list[str | None]:
    """Return which attributes the positional parts of a class pattern look at: "" for the value itself, None if unknown."""
    kind = next(iter(wanted)) if len(wanted) == 1 else None
    if isinstance(kind, Library) and kind.name in _OF_ITSELF and count == 1:
        return [""]
    if not isinstance(kind, Class):
        return [None] * count
    listed = classes.defined(machine, kind, "__match_args__")
    known = containers.known_elements(machine, frame, listed)
    names: list[str | None] = (
        [*map(as_text, known)] if known is not None else [*layouts.field_names(machine, kind)]
    )
    return [*names[:count], *([None] * (count - len(names)))]


_BY_KIND: Final[dict[str, Callable[[Machine, Frame, ops.Pattern, Item], Answer]]] = {
    "any": _any,
    "value": _value,
    "singleton": _singleton,
    "or": _either,
    "sequence": _sequence,
    "mapping": _mapping,
    "class": _class,
}
