"""What the mappings and sequences of `collections.abc` give to classes that define how single entries are got and set."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.exits import catching, handlers
from seedlint.solve.objects import containers, dicts, failing, hazards, special
from seedlint.solve.objects.arguments import spread
from seedlint.solve.objects.sequences import filled
from seedlint.solve.state.frame import Exit, Frame
from seedlint.solve.state.given import first, positional
from seedlint.solve.state.items import Given, Item, Object, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Method
from seedlint.solve.state.values import NONE, NOTHING, UNKNOWN, constant, one


def _ask(
    machine: Machine, frame: Frame, receiver: Item, method: str, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Call a special method of the receiver."""
    if machine.state is None:
        return NOTHING
    found = machine.do.attribute(frame, one(receiver), method, position)
    return machine.do.call(frame, found, given, position) if found else NOTHING


def _get(machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos) -> Value:
    """`get`: the entry, or the default where there is none."""
    return _get_or(machine, frame, receiver, given, position, lambda default: default)


def _get_or(
    machine: Machine,
    frame: Frame,
    receiver: Item,
    given: Sequence[Given],
    position: ops.Pos,
    missing: Callable[[Value], Value],
) -> Value:
    """Return the entry under the key that is given first, or what `missing` makes of the default where `KeyError` says that
    there is none.
    """

    def instead() -> Value:
        return missing(first(given, 1, "default") or NONE) if machine.state is not None else NOTHING

    def ask() -> Value:
        held = _ask(machine, frame, receiver, "__getitem__", [positional(first(given))], position)
        return held or instead()

    ended, raised = handlers.attempted(machine, frame, ask)
    absent: list[Exit] = []
    for way in failing.likely(raised):
        if catching.catches(machine, frame, hazards.KEY_ERROR, way) is not False:
            absent.append(way)
        elif not way.may:
            handlers.pass_over(machine, frame.raises, way)

    def go_on() -> Value:
        machine.merge(frame, absent)
        return instead()

    if absent:
        machine.branch(ended, go_on)
    return machine.merge(frame, ended)


def _pop(machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos) -> Value:
    held = _get(machine, frame, receiver, given, position)
    _ask(machine, frame, receiver, "__delitem__", [positional(first(given))], position)
    return held


def _set_default(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    def enter(default: Value) -> Value:
        entry = [positional(first(given)), positional(default)]
        _ask(machine, frame, receiver, "__setitem__", entry, position)
        return default

    return _get_or(machine, frame, receiver, given, position, enter)


def _update(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    plain, _, keywords, _ = spread(machine, frame, given, position)
    pairs = [(constant(name), value) for name, value in keywords.items()]
    for value in plain:
        for item in value:
            if isinstance(item, Object) and dicts.is_dict(machine, item):
                pairs = [*(dicts.pairs(machine, frame, item) or []), *pairs]
            elif special.defines(machine, frame, item, "__getitem__"):
                pairs = [*_entries(machine, frame, item, position)[0], *pairs]
    for key, value in pairs:
        _ask(machine, frame, receiver, "__setitem__", [positional(key), positional(value)], position)
    return NONE


def _keys(machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos) -> Value:
    return _ask(machine, frame, receiver, "__iter__", [], position) or UNKNOWN


def _entries(
    machine: Machine, frame: Frame, receiver: Item, position: ops.Pos
) -> tuple[list[tuple[Value, Value]], bool]:
    """Return the pairs of key and value, and whether these are all in order; else they stand for any number of such."""
    keys = _keys(machine, frame, receiver, [], position)
    known = containers.known_elements(machine, frame, keys)
    asked = known if known is not None else [machine.do.exhaust(frame, keys, position) or UNKNOWN]
    pairs = [(k, _ask(machine, frame, receiver, "__getitem__", [positional(k)], position)) for k in asked]
    return pairs, known is not None


def _items(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    pairs, is_all = _entries(machine, frame, receiver, position)
    return _listed(machine, frame, [one(Tuple(pair)) for pair in pairs], position, is_all=is_all)


def _values(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    pairs, is_all = _entries(machine, frame, receiver, position)
    return _listed(machine, frame, [value for _, value in pairs], position, is_all=is_all)


def _listed(machine: Machine, frame: Frame, held: list[Value], position: ops.Pos, *, is_all: bool) -> Value:
    if is_all:
        return one(Tuple(tuple(held)))
    return filled(machine, frame, f"entries@{position}", [], held)


def _init(machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos) -> Value:
    """`UserDict(...)`: a class of its own decides how each entry is set."""
    return _update(machine, frame, receiver, given, position)


def _look_through(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """`index` and `count` of a sequence: its elements are taken one by one."""
    machine.do.exhaust(frame, one(receiver), position)
    return UNKNOWN


def _append(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    size = _ask(machine, frame, receiver, "__len__", [], position)
    return _ask(machine, frame, receiver, "insert", [positional(size), positional(first(given))], position)


def _extend(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    known, element = machine.do.gather(frame, first(given), position)
    for value in known if known is not None else [element]:
        _ask(machine, frame, receiver, "append", [positional(value)], position)
    return NONE


def _take_out(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """`pop` of a sequence."""
    index = [positional(first(given) or constant(-1))]
    held = _ask(machine, frame, receiver, "__getitem__", index, position)
    _ask(machine, frame, receiver, "__delitem__", index, position)
    return held


_SEQUENCE: Final[dict[str, Method]] = {"index": _look_through, "count": _look_through}
_GROWING: Final[dict[str, Method]] = {"append": _append, "extend": _extend, "pop": _take_out}
_READING: Final[dict[str, Method]] = {"get": _get, "keys": _keys, "items": _items, "values": _values}
_WRITING: Final[dict[str, Method]] = {"pop": _pop, "setdefault": _set_default, "update": _update}
USER_DICT: Final[dict[str, Method]] = {"__init__": _init, "update": _update}
METHODS: Final[dict[str, Method]] = {
    **{f"collections.abc.Mapping.{name}": method for name, method in _READING.items()},
    **{f"collections.abc.MutableMapping.{name}": method for name, method in (_READING | _WRITING).items()},
    **{f"collections.abc.Sequence.{name}": method for name, method in _SEQUENCE.items()},
    **{f"collections.abc.MutableSequence.{name}": method for name, method in (_SEQUENCE | _GROWING).items()},
}
