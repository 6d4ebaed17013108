"""Lists, sets, dicts and tuples that are made, put together, grown and taken apart: displays, `+`, `append`, unpacking."""

from __future__ import annotations

from collections.abc import Sequence

from seedlint.ir import ops
from seedlint.solve.objects import dicts, distinct, sequences
from seedlint.solve.objects.containers import (
    all_opaque,
    elements,
    index_of,
    known_elements,
    length_of,
    set_item,
)
from seedlint.solve.objects.kinds import (
    LIST,
    SET,
    is_container,
)
from seedlint.solve.objects.sequences import TOLD_APART, new_list
from seedlint.solve.state import text
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import (
    Object,
    Opaque,
    Slice,
    Tuple,
    Value,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, UNKNOWN, join_all, one, shallow


def display(
    machine: Machine,
    frame: Frame,
    kind: str,
    items: list[Value],
    starred: tuple[bool, ...],
    register: int,
    position: ops.Pos,
) -> Value:
    """Return a new tuple, list, set or slice of the evaluated `items`."""
    if kind == "slice":
        return one(Slice((items[0], items[1], items[2])))
    flat, open_ended = _flatten(machine, frame, items, starred, position)
    if kind == "tuple" and not open_ended and len(flat) <= TOLD_APART:
        return one(Tuple(tuple(map(shallow, flat))))
    what = f"{frame.function.qualname}#{register}"
    if kind == "set":
        made = Object(machine.place(frame, what), SET)
        distinct.fill(machine, made, flat, open_ended)
        return one(made)
    return sequences.filled(machine, frame, what, flat, open_ended, LIST)


def _flatten(
    machine: Machine, frame: Frame, items: list[Value], starred: tuple[bool, ...], position: ops.Pos
) -> tuple[list[Value], list[Value]]:
    flat: list[Value] = []
    open_ended: list[Value] = []
    for index, value in enumerate(items):
        if not (starred and starred[index]):
            flat.append(value)
            continue
        known, element = machine.do.gather(frame, value, position)
        if known is None:
            open_ended.append(element)
        else:
            flat += known
    return flat, open_ended


def append(machine: Machine, frame: Frame, target: Value, value: Value, key: Value | None) -> None:
    """Add an element to containers; `key` for a dict."""
    if key is not None:
        set_item(machine, frame, target, key, value)
        return
    for item in target:
        if distinct.is_set(item) and len(target) == 1 and isinstance(item, Object):
            distinct.add(machine, frame, item, value)
        elif isinstance(item, Object):
            sequences.append(machine, frame, item, value, certain=len(target) == 1)


def extend(machine: Machine, frame: Frame, item: Object, source: Value, position: ops.Pos) -> None:
    """Add all elements of an iterable to a list."""
    more = length_of(machine, frame, source)
    known, element = machine.do.gather(frame, source, position)
    if known is None:
        sequences.grow(machine, frame, item, element, (0, None) if distinct.is_set(item) else more)
    elif distinct.is_set(item):
        for value in known:
            distinct.add(machine, frame, item, value)
    else:
        for value in known:
            sequences.append(machine, frame, item, value)


def extended(
    machine: Machine, frame: Frame, operator: str, left: Value, right: Value, position: ops.Pos
) -> Value:
    """Do `list += iterable` or `dict |= mapping` and return the list or dict; nothing if it is neither."""
    item = next(iter(left)) if len(left) == 1 else None
    if not isinstance(item, Object) or not is_container(machine, item):
        return NOTHING
    if dicts.is_dict(machine, item):
        if operator != "|":
            return NOTHING
        dicts.update(machine, frame, item, right)
    else:
        if operator != ("|" if distinct.is_set(item) else "+"):
            return NOTHING
        extend(machine, frame, item, right, position)
    return left


def unpack(
    machine: Machine, frame: Frame, value: Value, count: int, star: int, position: ops.Pos
) -> list[Value]:
    """Return what `count` targets receive; the one at index `star`, if not -1, a list of the rest."""
    known = known_elements(machine, frame, value)
    element = NOTHING
    if known is None and value and not all_opaque(value):
        known, element = machine.do.gather(frame, value, position)
    if known is not None and (len(known) == count or (star >= 0 and len(known) >= count - 1)):
        if star < 0:
            return known
        rest = len(known) - count + 1
        tail = sequences.filled(machine, frame, f"unpacked@{position}", known[star : star + rest])
        return [*known[:star], tail, *known[star + rest :]]
    rows = [known_elements(machine, frame, one(item)) for item in value]
    fitting = [row for row in rows if row is not None and len(row) == count]
    if fitting and star < 0:
        return [join_all(column) for column in zip(*fitting, strict=True)]
    if value and all(isinstance(item, Opaque) for item in value):
        return [
            frozenset(
                Opaque(i.site, f"[{index}]", i.through, place=i.place) for i in value if isinstance(i, Opaque)
            )
            for index in range(count)
        ]
    return [element or (UNKNOWN if value else NOTHING)] * count


def concatenated(
    machine: Machine, frame: Frame, operator: str, left: Value, right: Value, what: str
) -> Value:
    """Return `left + right` of sequences, `dict | dict` and formatted text; otherwise something unknown."""
    first, second = known_elements(machine, frame, left), known_elements(machine, frame, right)
    if operator == "+" and first is not None and second is not None:
        return _joined(machine, frame, left, [*first, *second], what)
    if operator == "*" and (known := first if first is not None else second) is not None:
        return _repeated(machine, frame, known, right if first is not None else left, what)
    if operator == "%" and (made := text.percent(left, right, second)) is not None:
        return made
    sides = [i for i in left | right if isinstance(i, Object) and is_container(machine, i)]
    if sides and operator in {"+", "|"}:
        if dicts.is_dict(machine, sides[0]):
            return dicts.display(machine, frame, [None, None], [left, right], what)
        return new_list(machine, frame, what, join_all(elements(machine, frame, item) for item in sides))
    is_text = operator == "+" and (text.is_text(left) or text.is_text(right))
    return text.starting_with([left, right]) if is_text else UNKNOWN


def _joined(machine: Machine, frame: Frame, left: Value, known: Sequence[Value], what: str) -> Value:
    if all(isinstance(item, Tuple) for item in left) and len(known) <= TOLD_APART:
        return one(Tuple(tuple(known)))
    return sequences.filled(machine, frame, what, known)


def _repeated(machine: Machine, frame: Frame, known: list[Value], times: Value, what: str) -> Value:
    count = index_of(times)
    if count is None or len(known) * count > TOLD_APART:
        least = 0 if count is None else len(known) * count
        return new_list(machine, frame, what, join_all(known), least=least)
    return sequences.filled(machine, frame, what, known * count)
