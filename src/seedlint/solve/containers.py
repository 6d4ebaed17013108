"""Lists, sets, dicts and tuples as Python's operators see them: displays, subscripts, unpacking, `+`.

`sequences` and `dicts` say how they live in the heap, `records` adds named tuples and enumerations.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from seedlint.ir import ops
from seedlint.solve import (
    any_name,
    classes,
    dicts,
    distinct,
    exceptions,
    lengths,
    progress,
    records,
    sequences,
    text,
)
from seedlint.solve.frame import Frame
from seedlint.solve.given import positional
from seedlint.solve.kinds import CONTAINERS, DICTS, LIST, SET, is_container, is_plain_container, kind_of
from seedlint.solve.machine import Machine
from seedlint.solve.sequences import TOLD_APART, new_list
from seedlint.solve.values import (
    ELEMENT,
    NOTHING,
    UNKNOWN,
    Class,
    Constant,
    GlobalGenerator,
    Item,
    LazyIterator,
    Library,
    Method,
    Object,
    Opaque,
    Partial,
    Slice,
    Tuple,
    Unknown,
    Value,
    Wrapped,
    as_constant,
    join,
    join_all,
    one,
    shallow,
    truth,
)


def all_opaque(value: Value) -> bool:
    """Return whether a value is only results of calls that could not be resolved."""
    return all(isinstance(item, Opaque | Unknown) for item in value)


def display(
    machine: Machine, frame: Frame, kind: str, items: list[Value], starred: tuple[bool, ...], register: int
) -> Value:
    """Return a new tuple, list, set or slice of the evaluated `items`."""
    if kind == "slice":
        return one(Slice((items[0], items[1], items[2])))
    flat, open_ended = _flatten(machine, frame, items, starred)
    if kind == "tuple" and not open_ended and len(flat) <= TOLD_APART:
        return one(Tuple(tuple(map(shallow, flat))))
    what = f"{frame.function.qualname}#{register}"
    if kind == "set":
        made = Object(machine.place(frame, what), SET)
        distinct.fill(machine, made, flat, open_ended)
        return one(made)
    return sequences.filled(machine, frame, what, flat, open_ended, LIST)


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


def known_elements(machine: Machine, frame: Frame, value: Value) -> list[Value] | None:
    """Return the elements of a tuple, a list or a dict's keys, where their number is known."""
    if len(value) != 1:
        return None
    (item,) = value
    if isinstance(item, Tuple):
        return list(item.items)
    if isinstance(item, LazyIterator) and item.kind == progress.IN_ORDER:
        return progress.left(machine, frame, item, known_elements(machine, frame, item.sources[0]))
    kind = kind_of(machine, item)
    if kind is None or not isinstance(item, Object):
        return records.fields_of(machine, frame, item)
    if kind in DICTS:
        found = dicts.pairs(machine, frame, item)
        return None if found is None else [key for key, _ in found]
    return sequences.known_elements(machine, frame, item)


def any_element(machine: Machine, frame: Frame, value: Value) -> Value:
    """Return the join of the elements of what a value may be, or nothing if not all of them are known."""
    found: list[Value] = []
    for item in value:
        known = known_elements(machine, frame, one(item))
        if known is not None:
            found += known
        elif isinstance(item, Object) and is_container(machine, item):
            found.append(elements(machine, frame, item))
        else:
            return NOTHING
    return join_all(found)


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
        if progress.used_up(machine, frame, item):
            return 0, 0
        if isinstance(item, LazyIterator) and item.sources:
            bounds = [length_of(machine, frame, source) for source in item.sources]
            return lengths.bounds_of(item.kind, bounds, item.start)
        if is_container(machine, item) and isinstance(item, Object):
            return _bounds(machine, frame, item)
    return 0, None


def _bounds(machine: Machine, frame: Frame, item: Object) -> tuple[int, int | None]:
    if not dicts.is_dict(machine, item):
        return sequences.bounds(machine, frame, item)
    names = dicts.entries(machine, frame, item)
    return sum(not dicts.entry(machine, frame, item, name)[1] for name in names), None


def _length_of_range(machine: Machine, frame: Frame, item: Object) -> tuple[int, int | None]:
    bounds = [as_constant(machine.read(frame, (item.place, f"[{i}]"))) for i in range(3)]
    numbers = [b.value for b in bounds if b is not None and isinstance(b.value, int)]
    given = sum((item.place, f"[{i}]") in machine.heap.cells for i in range(3))
    if given and len(numbers) == given and (given < 3 or numbers[2] != 0):
        count = len(range(*numbers))
        return count, count
    return 0, None


def get_item(machine: Machine, frame: Frame, value: Value, index: Value, position: ops.Pos) -> Value:
    """Return `value[index]`."""
    if len(value) == 1:
        return _item_of(machine, frame, next(iter(value)), index, position)
    runs: list[Callable[[], Value]] = [
        lambda item=item: _item_of(machine, frame, item, index, position)  # type: ignore[misc]
        for item in sorted(value, key=repr)
    ]
    return machine.alternatives(frame, runs) if runs else NOTHING


def _item_of(machine: Machine, frame: Frame, item: Item, index: Value, position: ops.Pos) -> Value:
    match item:
        case Tuple():
            return _tuple_item(item, index)
        case Class() if records.members(machine, frame, item) is not None:
            return records.member(machine, frame, item, "name", index)
        case Class() if method := classes.metaclass_method(machine, item, "__getitem__"):
            given = [("positional", "", one(item)), ("positional", "", index)]
            return machine.do.call(frame, method, given, position)
        case Class() if held := classes.defined(machine, item, "__class_getitem__"):
            method = frozenset(Method(h.inner if isinstance(h, Wrapped) else h, item) for h in held)
            return machine.do.call(frame, method, [positional(index)], position)
        case Library() if item == any_name.LOADED:
            return any_name.loaded(machine, frame, index, position)
        case Library(name=name) if name.endswith(".__dict__"):
            owner = name.removesuffix(".__dict__")
            return any_name.item_of_namespace(machine, frame, owner, index, position)
        case Library() | Class():
            return one(item)
        case Object():
            return _object_item(machine, frame, item, index, position)
        case _:
            return UNKNOWN


def _tells_items(machine: Machine, item: Object) -> bool:
    """Return whether a library's class says itself what it holds: what is not known is that, then."""
    found = (
        machine.catalogue.member(item.kind.name, "__getitem__") if isinstance(item.kind, Library) else None
    )
    return found is not None and not found[0].startswith("builtins.")


def _object_item(machine: Machine, frame: Frame, item: Object, index: Value, position: ops.Pos) -> Value:
    if item.kind in CONTAINERS:
        return raw_item(machine, frame, item, index, position)
    method = classes.own_method(machine, frame, item, "__getitem__")
    if method:
        return machine.do.call(frame, method, [("positional", "", index)], position)
    if is_container(machine, item):
        held = raw_item(machine, frame, item, index, position)
        if not all_opaque(held) or not _tells_items(machine, item):
            return held
    known = records.fields_of(machine, frame, item)
    if known is not None:
        return _tuple_item(Tuple(tuple(known)), index)
    method = machine.do.attribute(frame, one(item), "__getitem__", position)
    return machine.do.call(frame, method, [("positional", "", index)], position) if method else NOTHING


def raw_item(machine: Machine, frame: Frame, item: Object, index: Value, position: ops.Pos) -> Value:
    """Return an element of a list or dict as the language's own class gives it."""
    if not dicts.is_dict(machine, item):
        return _list_item(machine, frame, item, index, position)
    found, missing = dicts.lookup(machine, frame, item, index)
    maker = classes.own_method(machine, frame, item, "__missing__") if missing else NOTHING
    if not maker:
        if missing and not found and not dicts.has_factory(machine, frame, item):
            exceptions.surely_raises(machine, frame, "KeyError")
        return dicts.get(machine, frame, item, index, position) if machine.state is not None else NOTHING
    return join(found, machine.do.call(frame, maker, [("positional", "", index)], position))


def _tuple_item(item: Tuple, index: Value) -> Value:
    at = _index_of(index)
    if at is not None and -len(item.items) <= at < len(item.items):
        return item.items[at]
    chosen = _slice_of(index)
    if chosen is not None:
        return one(Tuple(item.items[chosen]))
    return join_all(item.items)


def _index_of(index: Value) -> int | None:
    at = as_constant(index)
    return at.value if at is not None and isinstance(at.value, int) else None


def _slice_of(index: Value) -> slice | None:
    """Return the slice that an index is, if its bounds are known."""
    if len(index) != 1:
        return None
    (item,) = index
    if not isinstance(item, Slice):
        return None
    bounds = [as_constant(bound) for bound in item.bounds]
    held = [bound.value for bound in bounds if bound is not None and isinstance(bound.value, int | None)]
    return slice(*held) if len(held) == len(bounds) and held[2] != 0 else None


def _list_item(machine: Machine, frame: Frame, item: Object, index: Value, position: ops.Pos) -> Value:
    if any(isinstance(each, Slice) for each in index):
        return _list_slice(machine, frame, item, index, position)
    at = _index_of(index)
    least, most = sequences.bounds(machine, frame, item)
    if at is not None and least == most and not -least <= at < least:
        exceptions.surely_raises(machine, frame, "IndexError")
    if at is None or machine.state is None:
        return sequences.elements(machine, frame, item) or UNKNOWN
    return sequences.get(machine, frame, item, at) or UNKNOWN


def _list_slice(machine: Machine, frame: Frame, item: Object, index: Value, position: ops.Pos) -> Value:
    """Return `list[a:b]`: of a model that is a list of its parts, a model of the same class."""
    kind = item.kind if isinstance(item.kind, Library) and not is_plain_container(machine, item) else LIST
    known, chosen = sequences.known_elements(machine, frame, item), _slice_of(index)
    if known is not None and chosen is not None:
        return sequences.filled(machine, frame, f"slice@{position}", known[chosen], kind=kind)
    return new_list(machine, frame, f"slice@{position}", elements(machine, frame, item), kind=kind)


def elements(machine: Machine, frame: Frame, item: Object, *, values: bool = False) -> Value:
    """Return the join of what iterating a container gives: a dict's keys, or with `values` its values."""
    if dicts.is_dict(machine, item):
        return (dicts.values if values else dicts.keys)(machine, frame, item)
    return sequences.elements(machine, frame, item)


def set_item(
    machine: Machine, frame: Frame, target: Value, index: Value, value: Value, position: ops.Pos = -1
) -> None:
    """Do `target[index] = value`."""
    for item in target:
        if not isinstance(item, Object):
            continue
        method = classes.own_method(machine, frame, item, "__setitem__")
        if method:
            machine.do.call(frame, method, [("positional", "", index), ("positional", "", value)], position)
        elif is_container(machine, item):
            raw_set(machine, frame, item, index, value, certain=len(target) == 1)


def raw_set(
    machine: Machine, frame: Frame, item: Object, index: Value, value: Value, *, certain: bool = True
) -> None:
    """Set an element of a list or dict as the language's own class does."""
    if dicts.is_dict(machine, item):
        dicts.put(machine, frame, item, index, value, certain=certain)
    elif certain and (part := _slice_of(index)) is not None:
        _replace_part(machine, frame, item, part, value)
    else:
        sequences.put(machine, frame, item, _index_of(index) if certain else None, value)


def _replace_part(machine: Machine, frame: Frame, item: Object, part: slice, value: Value) -> None:
    """Do `list[a:b] = value`."""
    known, new = sequences.known_elements(machine, frame, item), known_elements(machine, frame, value)
    if known is None or new is None or (part.step not in {None, 1} and len(known[part]) != len(new)):
        sequences.put(machine, frame, item, None, any_element(machine, frame, value) or UNKNOWN)
        sequences.forget_length(machine, item)
        return
    known[part] = new
    sequences.fill(machine, item, known)


def delete_item(machine: Machine, frame: Frame, target: Value, index: Value) -> None:
    """Do `del target[index]`."""
    for item in target:
        if not isinstance(item, Object) or machine.state is None:
            continue
        method = classes.own_method(machine, frame, item, "__delitem__")
        if method:
            machine.do.call(frame, method, [("positional", "", index)], -1)
        elif is_container(machine, item):
            raw_delete(machine, frame, item, index)


def raw_delete(machine: Machine, frame: Frame, item: Object, index: Value) -> None:
    """Delete an element of a list or dict as the language's own class does."""
    if dicts.is_dict(machine, item):
        dicts.remove(machine, frame, item, index)
        return
    known, chosen = sequences.known_elements(machine, frame, item), _slice_of(index)
    if known is not None and chosen is not None:
        del known[chosen]
        sequences.fill(machine, item, known)
    else:
        sequences.take(machine, frame, item, _index_of(index))


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
    known = known_elements(machine, frame, source)
    if known is None:
        sequences.put(machine, frame, item, None, machine.do.exhaust(frame, source, position))
        sequences.forget_length(machine, item)
    elif distinct.is_set(item):
        for value in known:
            distinct.add(machine, frame, item, value)
    else:
        for value in known:
            sequences.append(machine, frame, item, value)


def extended(machine: Machine, frame: Frame, operator: str, left: Value, right: Value) -> Value:
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
        extend(machine, frame, item, right, -1)
    return left


def unpack(
    machine: Machine, frame: Frame, value: Value, count: int, star: int, position: ops.Pos
) -> list[Value]:
    """Return what `count` targets receive; the one at index `star`, if not -1, a list of the rest."""
    known = known_elements(machine, frame, value)
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
    element = machine.do.exhaust(frame, value, position) if value and not all_opaque(value) else UNKNOWN
    if not value:
        element = NOTHING
    elif value and all(isinstance(item, Opaque) for item in value):
        element = frozenset(
            Opaque(item.site, ELEMENT, item.through) for item in value if isinstance(item, Opaque)
        )
    return [element] * count


def concatenated(
    machine: Machine, frame: Frame, operator: str, left: Value, right: Value, register: int
) -> Value:
    """Return `left + right` of sequences, `dict | dict` and formatted text; otherwise something unknown."""
    what = f"{frame.function.qualname}#{register}"
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
    return text.starting_with([left, right]) if operator == "+" else UNKNOWN


def _joined(machine: Machine, frame: Frame, left: Value, known: Sequence[Value], what: str) -> Value:
    if all(isinstance(item, Tuple) for item in left) and len(known) <= TOLD_APART:
        return one(Tuple(tuple(known)))
    return sequences.filled(machine, frame, what, known)


def _repeated(machine: Machine, frame: Frame, known: list[Value], times: Value, what: str) -> Value:
    count = _index_of(times)
    if count is None or len(known) * count > TOLD_APART:
        return new_list(machine, frame, what, join_all(known))
    return sequences.filled(machine, frame, what, known * count)


def truth_of(machine: Machine, frame: Frame, value: Value) -> bool | None:
    """Return whether a value counts as true: a list or dict does if it is not empty; None where that is open."""
    answer = truth(value)
    if answer is not None or len(value) != 1 or not is_container(machine, next(iter(value))):
        return answer
    least, most = length_of(machine, frame, value)
    return True if least else False if most == 0 else None


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
