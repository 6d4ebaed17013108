"""Lists, sets, dicts and tuples, and assignment to attributes and elements.

A list lives in the heap: cells `[0]`, `[1]`, ... hold what its display put there, `[]` what came later at any index,
`#grown` says that its length is no longer known. A dict has a cell `k:KEY` for every constant key, `[]` for
values under other keys and `[k]` for those keys.
"""

from __future__ import annotations

from typing import Final

from seedlint.ir import ops
from seedlint.solve.frame import Frame
from seedlint.solve.machine import Machine
from seedlint.solve.values import (
    FALSE,
    NOTHING,
    TRUE,
    UNKNOWN,
    Class,
    Constant,
    GlobalGenerator,
    Item,
    LazyIterator,
    Library,
    Module,
    Object,
    Opaque,
    Partial,
    Tuple,
    Unknown,
    Value,
    Wrapped,
    as_constant,
    constant,
    join,
    join_all,
    one,
)

LIST: Final = Library("builtins.list")
SET: Final = Library("builtins.set")
DICT: Final = Library("builtins.dict")
CONTAINERS: Final = frozenset({LIST, SET, DICT, Library("builtins.frozenset"), Library("collections.deque")})
#: Elements of a display that are told apart; the rest is one. Layer lists of published models are below it.
TOLD_APART: Final = 32


def all_opaque(value: Value) -> bool:
    """Return whether a value is only results of calls that could not be resolved."""
    return all(isinstance(item, Opaque | Unknown) for item in value)


def is_container(item: Item) -> bool:
    """Return whether an item is a list, set or dict in the heap."""
    return isinstance(item, Object) and item.kind in CONTAINERS


def display(
    machine: Machine, frame: Frame, kind: str, items: list[Value], starred: tuple[bool, ...], register: int
) -> Value:
    """Return a new tuple, list or set of the evaluated `items`."""
    flat, open_ended = _flatten(machine, frame, items, starred)
    if kind == "tuple" and not open_ended and len(flat) <= TOLD_APART:
        return one(Tuple(tuple(flat)))
    place = machine.place(frame, f"{frame.function.qualname}#{register}")
    machine.write((place, "#grown"), TRUE if open_ended or len(flat) > TOLD_APART else FALSE)
    for index, value in enumerate(flat[:TOLD_APART]):
        machine.write((place, f"[{index}]"), value)
    machine.write((place, "[]"), join_all([*flat[TOLD_APART:], *open_ended]))
    return one(Object(place, SET if kind == "set" else LIST))


def _flatten(
    machine: Machine, frame: Frame, items: list[Value], starred: tuple[bool, ...]
) -> tuple[list[Value], list[Value]]:
    flat: list[Value] = []
    open_ended: list[Value] = []
    for index, value in enumerate(items):
        if not (starred and starred[index]):
            flat.append(value)
            continue
        known = known_elements(machine, frame, value)
        if known is None:
            open_ended.append(machine.do.exhaust(frame, value, -1))
        else:
            flat += known
    return flat, open_ended


def new_list(machine: Machine, frame: Frame, what: str, elements: Value) -> Value:
    """Return a new list of unknown length with these elements."""
    place = machine.place(frame, what)
    machine.write((place, "#grown"), TRUE)
    machine.write((place, "[]"), elements)
    return one(Object(place, LIST))


def known_elements(machine: Machine, frame: Frame, value: Value) -> list[Value] | None:
    """Return the elements of a tuple or list whose length is known."""
    if len(value) != 1:
        return None
    (item,) = value
    if isinstance(item, Tuple):
        return list(item.items)
    if isinstance(item, Object) and item.kind in {LIST, SET}:
        if machine.read(frame, (item.place, "#grown")) != FALSE:
            return None
        found: list[Value] = []
        while len(found) < TOLD_APART and (item.place, f"[{len(found)}]") in machine.heap.cells:
            found.append(machine.read(frame, (item.place, f"[{len(found)}]")))
        return found
    return None


def length_of(machine: Machine, frame: Frame, value: Value) -> tuple[int, int | None]:
    """Return the least and the most elements that iterating a value may give (None: unbounded)."""
    known = known_elements(machine, frame, value)
    if known is not None:
        return len(known), len(known)
    if len(value) == 1:
        (item,) = value
        if isinstance(item, Constant) and isinstance(item.value, str):
            return len(item.value), len(item.value)
        if isinstance(item, Object) and item.kind == Library("builtins.range"):
            return _length_of_range(machine, frame, item)
        if isinstance(item, LazyIterator) and item.sources and item.kind != "filter":
            bounds = [length_of(machine, frame, source) for source in item.sources]
            most = [m for _, m in bounds if m is not None]
            return min(b for b, _ in bounds), min(most) if most else None
        if is_container(item) and isinstance(item, Object):
            cells = machine.heap.cells
            firsts = (item.place, "[0]") in cells
            keyed = item.kind == DICT and any(n[:2] == "k:" for n in machine.heap.names_at(item.place))
            return int((firsts or keyed) and machine.heap.read((item.place, "#shrunk")) == FALSE), None
    return 0, None


def _length_of_range(machine: Machine, frame: Frame, item: Object) -> tuple[int, int | None]:
    bounds = [as_constant(machine.read(frame, (item.place, f"[{i}]"))) for i in range(3)]
    numbers = [b.value for b in bounds if b is not None and isinstance(b.value, int)]
    given = sum((item.place, f"[{i}]") in machine.heap.cells for i in range(3))
    if given and len(numbers) == given and (given < 3 or numbers[2] != 0):
        count = len(range(*numbers))
        return count, count
    return 0, None


def dict_display(
    machine: Machine, frame: Frame, keys: list[Value | None], values: list[Value], register: int
) -> Value:
    """Return a new dict; a key of None means that the value is a mapping to be unpacked."""
    place = machine.place(frame, f"{frame.function.qualname}#{register}")
    target = Object(place, DICT)
    machine.write((place, "[]"), NOTHING)
    for key, value in zip(keys, values, strict=True):
        if key is not None:
            set_item(machine, frame, one(target), key, value)
            continue
        update(machine, frame, target, value)
    return one(target)


def update(machine: Machine, frame: Frame, target: Object, source: Value) -> None:
    """Put all entries of a mapping into the dict `target`."""
    for item in source:
        if isinstance(item, Object) and item.kind == DICT:
            for name in machine.heap.names_at(item.place):
                if name in {"[k]", "[]"}:
                    machine.write_weakly(frame, (target.place, name), machine.read(frame, (item.place, name)))
                elif name.startswith("k:"):
                    machine.write((target.place, name), machine.read(frame, (item.place, name)))


def key_name(key: Constant) -> str:
    """Return the name of the cell of a constant key."""
    return f"k:{key.type_name}:{key.value}"


def get_item(machine: Machine, frame: Frame, value: Value, index: Value, position: ops.Pos) -> Value:
    """Return `value[index]`."""
    results: list[Value] = []
    for item in value:
        match item:
            case Tuple():
                results.append(_tuple_item(item, index))
            case Object() if item.kind in CONTAINERS:
                results.append(_container_item(machine, frame, item, index))
            case Library() | Class() | Opaque():
                results.append(one(item) if isinstance(item, Library | Class) else UNKNOWN)
            case Object():
                method = machine.do.attribute(frame, one(item), "__getitem__", position)
                if method:
                    results.append(machine.do.call(frame, method, [("positional", "", index)], position))
            case _:
                results.append(UNKNOWN)
    return join_all(results)


def _tuple_item(item: Tuple, index: Value) -> Value:
    at = as_constant(index)
    if at is not None and isinstance(at.value, int) and -len(item.items) <= at.value < len(item.items):
        return item.items[at.value]
    return join_all(item.items)


def _container_item(machine: Machine, frame: Frame, item: Object, index: Value) -> Value:
    at = as_constant(index)
    later = machine.read(frame, (item.place, "[]"))
    if at is None:
        return elements(machine, frame, item, values=True)
    if item.kind == DICT:
        found = machine.read(frame, (item.place, key_name(at)))
        return join(found, later) if found else later or NOTHING
    if isinstance(at.value, int):
        place = at.value
        if place < 0:
            known = known_elements(machine, frame, one(item))
            if known is None:
                return elements(machine, frame, item)
            place += len(known)
        return join(machine.read(frame, (item.place, f"[{place}]")), later)
    return elements(machine, frame, item)


def elements(machine: Machine, frame: Frame, item: Object, *, values: bool = False) -> Value:
    """Return the join of what iterating a container gives: a dict's keys, or with `values` its values."""
    found: list[Value] = []
    for name in machine.heap.names_at(item.place):
        if name.startswith("k:"):
            _, kind, text = name.split(":", 2)
            found.append(machine.read(frame, (item.place, name)) if values else _key_constant(kind, text))
        elif name == "[k]":
            if not values:
                found.append(machine.read(frame, (item.place, name)))
        elif name.startswith("[") and (values or item.kind != DICT):
            found.append(machine.read(frame, (item.place, name)))
    return join_all(found)


def _key_constant(kind: str, text: str) -> Value:
    if kind == "str":
        return constant(text)
    return constant(int(text)) if kind == "int" else UNKNOWN


def set_item(machine: Machine, frame: Frame, target: Value, index: Value, value: Value) -> None:
    """Do `target[index] = value`."""
    at = as_constant(index)
    for item in target:
        if isinstance(item, Object) and item.kind == DICT:
            if at is not None and len(target) == 1:
                machine.write((item.place, key_name(at)), value)
            elif at is not None:
                machine.write_weakly(frame, (item.place, key_name(at)), value)
            else:
                machine.write_weakly(frame, (item.place, "[]"), value)
                machine.write_weakly(frame, (item.place, "[k]"), index)
        elif is_container(item) and isinstance(item, Object):
            machine.write_weakly(frame, (item.place, "[]"), value)
        elif isinstance(item, Object) and isinstance(item.kind, Class):
            method = machine.do.attribute(frame, one(item), "__setitem__", -1)
            if method:
                machine.do.call(frame, method, [("positional", "", index), ("positional", "", value)], -1)


def append(machine: Machine, frame: Frame, target: Value, value: Value, key: Value | None) -> None:
    """Add an element to containers; `key` for a dict."""
    if key is not None:
        set_item(machine, frame, target, key, value)
        return
    for item in target:
        if isinstance(item, Object):
            machine.write_weakly(frame, (item.place, "[]"), value)
            machine.write((item.place, "#grown"), TRUE)


def set_attribute(machine: Machine, frame: Frame, target: Value, name: str, value: Value) -> None:
    """Do `target.name = value`; a property's setter runs."""
    for item in target:
        match item:
            case Object(kind=Class() as kind) if setter := _setter_of(machine, frame, kind, name):
                given = [("positional", "", one(item)), ("positional", "", value)]
                machine.do.call(frame, setter, given, -1)
                continue
            case Object():
                cell = (item.place, name)
            case Class():
                cell = (item.place, name)
            case Module():
                cell = (item.key, name)
            case _:
                continue
        if len(target) == 1:
            machine.write(cell, value)
        else:
            machine.write_weakly(frame, cell, value)


def _setter_of(machine: Machine, frame: Frame, kind: Class, name: str) -> Value:
    """Return the setter of a property that a class defines itself or inherits from one of the program."""
    record = machine.classes.get(kind.place)
    while record is not None:
        for held in machine.heap.read((record.item.place, name)):
            return held.other if isinstance(held, Wrapped) and held.kind == "property" else NOTHING
        bases = [item for base in record.bases for item in base if isinstance(item, Class)]
        record = machine.classes.get(bases[0].place) if bases else None
    return NOTHING


def unpack(
    machine: Machine, frame: Frame, value: Value, count: int, star: int, position: ops.Pos
) -> list[Value]:
    """Return what `count` targets receive; the one at index `star`, if not -1, a list of the rest."""
    known = known_elements(machine, frame, value)
    if known is not None and (len(known) == count or (star >= 0 and len(known) >= count - 1)):
        if star < 0:
            return known
        rest = len(known) - count + 1
        tail = one(Tuple(tuple(known[star : star + rest])))
        return [*known[:star], tail, *known[star + rest :]]
    tuples = [item for item in value if isinstance(item, Tuple) and len(item.items) == count]
    if tuples and star < 0:
        return [join_all(column) for column in zip(*(t.items for t in tuples), strict=True)]
    element = machine.do.exhaust(frame, value, position) if value and not all_opaque(value) else UNKNOWN
    if not value:
        element = NOTHING
    return [element] * count


def concatenated(
    machine: Machine, frame: Frame, operator: str, left: Value, right: Value, register: int
) -> Value:
    """Return `left + right` of sequences and `dict | dict`; otherwise something unknown."""
    if operator == "+":
        first, second = known_elements(machine, frame, left), known_elements(machine, frame, right)
        if first is not None and second is not None:
            return display(machine, frame, "list", [*first, *second], (), register)
    if operator == "*":
        for value in (left, right):
            known = known_elements(machine, frame, value)
            if known is not None:
                return new_list(machine, frame, f"{frame.function.qualname}#{register}", join_all(known))
    sides = [i for i in left | right if is_container(i) and isinstance(i, Object)]
    if sides and operator in {"+", "|"}:
        if sides[0].kind == DICT:
            return dict_display(machine, frame, [None, None], [left, right], register)
        joined = join_all(elements(machine, frame, item) for item in sides)
        return new_list(machine, frame, f"{frame.function.qualname}#{register}", joined)
    return UNKNOWN


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


def is_plain(value: Value) -> bool:
    """Return whether a value can neither be called nor hold anything that can."""
    return all(isinstance(item, Constant | Unknown | GlobalGenerator) for item in value)
