"""`collections.Counter`: how often each of its elements came, where these are known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.objects import dicts, sequences
from seedlint.solve.objects.kinds import COUNTER, kind_of
from seedlint.solve.state import numbers
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first
from seedlint.solve.state.items import Given, Item, Object, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Method
from seedlint.solve.state.values import NONE, NOTHING, UNKNOWN, as_constant, constant, made_of, one


def new_counter(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `Counter(...)`."""
    made = Object(machine.place(frame, f"counter@{position}"), COUNTER)
    dicts.clear(machine, made)
    _count(machine, frame, made, given, position, 1)
    return one(made)


def _initialise(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    if isinstance(receiver, Object):
        dicts.clear(machine, receiver)
    return _update(machine, frame, receiver, given, position)


def _update(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    if isinstance(receiver, Object):
        _count(machine, frame, receiver, given, position, 1)
    return NONE


def _subtract(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    if isinstance(receiver, Object):
        _count(machine, frame, receiver, given, position, -1)
    return NONE


def _count(
    machine: Machine, frame: Frame, counter: Object, given: Sequence[Given], position: ops.Pos, step: int
) -> None:
    """Add what is given, each element once or as often as a mapping says; `step` is -1 to take away."""
    for kind, name, value in given:
        pairs = [(constant(name), value)] if kind == "keyword" else _pairs(machine, frame, value, position)
        for key, number in [(UNKNOWN, UNKNOWN)] if pairs is None else pairs:
            _add(machine, frame, counter, key, number, step)


def _pairs(
    machine: Machine, frame: Frame, value: Value, position: ops.Pos
) -> list[tuple[Value, Value]] | None:
    """Return what is counted, with how often, None if that is not known."""
    item = next(iter(value)) if len(value) == 1 else None
    if value == NONE:
        return []
    if isinstance(item, Object) and dicts.is_dict(machine, item):
        return dicts.pairs(machine, frame, item)
    known, _ = machine.do.gather(frame, value, position)
    return None if known is None else [(each, constant(1)) for each in known]


def _add(machine: Machine, frame: Frame, counter: Object, key: Value, number: Value, step: int) -> None:
    if machine.state is None:
        return
    found, missing = dicts.lookup(machine, frame, counter, key)
    before = constant(0) if missing and not found else found
    held = numbers.folded("-" if step < 0 else "+", before, number) if not (missing and found) else None
    dicts.put(machine, frame, counter, key, held or UNKNOWN)


def _most_common(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    assert isinstance(receiver, Object), "a counter is an object"
    limit = as_constant(first(given, 0, "n") or NONE)
    known = _known(machine, frame, receiver)
    if known is None or limit is None or not isinstance(limit.value, int | None):
        pair = Tuple((dicts.all_keys(machine, frame, receiver), dicts.values(machine, frame, receiver)))
        return sequences.new_list(machine, frame, f"most@{position}", one(pair))
    known.sort(key=lambda pair: pair[1], reverse=True)  # of equal ones the first comes first
    pairs = [one(Tuple((key, constant(number)))) for key, number in known[: limit.value]]
    return sequences.filled(machine, frame, f"most@{position}", pairs)


def _known(machine: Machine, frame: Frame, counter: Object) -> list[tuple[Value, int]] | None:
    """Return all elements with their numbers, None if not all are known."""
    pairs = dicts.pairs(machine, frame, counter)
    if pairs is None:
        return None
    held = [(key, as_constant(value)) for key, value in pairs]
    known = [
        (key, number.value) for key, number in held if number is not None and isinstance(number.value, int)
    ]
    return known if len(known) == len(held) else None


def _total(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    known = _known(machine, frame, receiver) if isinstance(receiver, Object) else None
    return made_of(()) if known is None else constant(sum(number for _, number in known))


def _elements(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    assert isinstance(receiver, Object), "a counter is an object"
    known = _known(machine, frame, receiver)
    if known is None or sum(max(number, 0) for _, number in known) > sequences.TOLD_APART:
        keys = dicts.all_keys(machine, frame, receiver)
        return sequences.new_list(machine, frame, f"elements@{position}", keys)
    return one(Tuple(tuple(key for key, number in known for _ in range(number))))


#: What the operators of counters make of how often an element has come on both sides; only what has come at all is kept.
_COMBINED: Final[dict[str, Callable[[int, int], int]]] = {
    "+": lambda left, right: left + right,
    "-": lambda left, right: left - right,
    "|": max,
    "&": min,
}


def _are_counters(machine: Machine, value: Value) -> bool:
    return bool(value) and all(
        isinstance(item, Object) and kind_of(machine, item) == COUNTER for item in value
    )


def combined(machine: Machine, frame: Frame, operator: str, left: Value, right: Value, what: str) -> Value:
    """Do `left OP right` of counters, or `left OP= right`; nothing if one of the two is none."""
    make = _COMBINED.get(operator.removesuffix("="))
    if make is None or not _are_counters(machine, left) or not _are_counters(machine, right):
        return NOTHING
    counters = [item for value in (left, right) for item in value if isinstance(item, Object)]
    in_place = operator[-1] == "=" and len(left) == 1
    made = counters[0] if in_place else Object(machine.place(frame, what), COUNTER)
    held = [_known(machine, frame, each) for each in counters] if len(left) == len(right) == 1 else [None]
    dicts.clear(machine, made)
    if None in held:
        dicts.open_up(machine, frame, made)
        return one(made)
    first_held, second_held = (dict(each or ()) for each in held)
    for key in dict.fromkeys((*first_held, *second_held)):
        number = make(first_held.get(key, 0), second_held.get(key, 0))
        if number > 0:
            dicts.put(machine, frame, made, key, constant(number))
    return one(made)


METHODS: Final[dict[str, Method]] = {
    f"{COUNTER.name}.{name}": method
    for name, method in (
        ("__init__", _initialise),
        ("update", _update),
        ("subtract", _subtract),
        ("most_common", _most_common),
        ("total", _total),
        ("elements", _elements),
    )
}
