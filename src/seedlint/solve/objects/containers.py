"""Lists, sets, dicts and tuples as Python's operators see them: displays, subscripts, unpacking, `+`.

`sequences` and `dicts` say how they live in the heap, `records` adds named tuples and enumerations.
"""

from __future__ import annotations

from collections.abc import Callable

from seedlint.ir import ops
from seedlint.solve.objects import (
    classes,
    dicts,
    failing,
    inner_parts,
    layouts,
    loader_names,
    number_ranges,
    part_tables,
    records,
    sequences,
)
from seedlint.solve.objects.kinds import (
    CONTAINERS,
    COUNTER,
    DICTS,
    LIST,
    PROXY,
    is_container,
    is_plain_container,
    kind_of,
)
from seedlint.solve.objects.sequences import new_list
from seedlint.solve.state import any_name, environment_variables, lengths, numbers, progress, text
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import positional
from seedlint.solve.state.items import (
    ELEMENT,
    Class,
    Constant,
    Item,
    LazyIterator,
    Library,
    Method,
    Object,
    Opaque,
    Slice,
    Tuple,
    Unknown,
    Value,
    Wrapped,
)
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import (
    NONE,
    NOTHING,
    UNKNOWN,
    VARYING,
    as_constant,
    constant,
    join,
    join_all,
    one,
    truth,
)


def all_opaque(value: Value) -> bool:
    """Return whether a value is only results of calls that could not be resolved."""
    return all(isinstance(item, Opaque | Unknown) for item in value)


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
        return layouts.fields_of(machine, frame, item)
    if kind in DICTS:
        found = dicts.pairs(machine, frame, item)
        return None if found is None else [key for key, _ in found]
    return sequences.known_elements(machine, frame, item)


def iterated_elements(machine: Machine, frame: Frame, value: Value) -> list[Value] | None:
    """Return what iterating a value gives, where the number is known: its elements, or the characters of a string."""
    whole = as_constant(value)
    return known_elements(machine, frame, value) if whole is None else text.characters(whole.value)


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
        if isinstance(item, Object) and item.kind == numbers.RANGE:
            held = number_ranges.numbers_of(machine, frame, item)
            return (0, None) if held is None else (len(held), len(held))
        if progress.used_up(machine, frame, item):
            return 0, 0
        if isinstance(item, LazyIterator) and (item.sources or item.kind in lengths.WITHOUT_SOURCE):
            bounds = [length_of(machine, frame, source) for source in item.sources]
            least, most = lengths.bounds_of(item.kind, bounds, item.start)
            gone = (
                progress.number_at(machine, frame, item) if item.kind == lengths.LOADING and item.place else 0
            )
            if gone is None:
                return 0, most
            return max(least - gone, 0), None if most is None else max(most - gone, 0)
        if isinstance(item, Object) and item.sizes:
            return item.sizes[0], item.sizes[0]
        if is_container(machine, item) and isinstance(item, Object):
            return _bounds(machine, frame, item)
    return 0, None


def _bounds(machine: Machine, frame: Frame, item: Object) -> tuple[int, int | None]:
    if not dicts.is_dict(machine, item):
        return sequences.bounds(machine, frame, item)
    names = dicts.entries(machine, frame, item)
    return sum(not dicts.entry(machine, frame, item, name)[1] for name in names), None


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
        case Constant(value=str() as whole):
            return text.part(whole, _slice_of(index), index_of(index))
        case Class() if layouts.members(machine, frame, item) is not None:
            return records.member(machine, frame, item, "name", index)
        case Class() if method := classes.metaclass_method(machine, item, "__getitem__"):
            given = [("positional", "", one(item)), ("positional", "", index)]
            return machine.do.call(frame, method, given, position)
        case Class() if held := classes.defined(machine, item, "__class_getitem__"):
            method = frozenset(Method(h.inner if isinstance(h, Wrapped) else h, item) for h in held)
            return machine.do.call(frame, method, [positional(index)], position)
        case Library() if item == any_name.LOADED:
            return any_name.loaded(machine, frame, index, position)
        case Library() if item == environment_variables.VARIABLES:
            return environment_variables.get(machine, frame, index, UNKNOWN) or one(item)
        case Library(name=name) if name.endswith(".__dict__"):
            owner = name.removesuffix(".__dict__")
            return any_name.item_of_namespace(machine, frame, owner, index, position)
        case Library(name=name) if machine.catalogue.member(name, "__class_getitem__") is not None:
            method = machine.do.attribute(frame, one(item), "__class_getitem__", position)
            return machine.do.call(frame, method, [positional(index)], position)
        case Library() | Class():
            return one(item)
        case Object():
            return _object_item(machine, frame, item, index, position)
        case Opaque(site=site, through=through) if loader_names.holds_loaders(machine, item):
            return one(Opaque(site, ELEMENT, through))  # `loaders["train"]`
        case Method() if inner_parts.owner_of(item) is not None:
            return one(item)
        case Unknown(varies=True):
            return VARYING
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
    known = layouts.fields_of(machine, frame, item)
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
    if missing and not maker and kind_of(machine, item) == COUNTER:
        return join(found, constant(0) if dicts.is_seen(machine, item) else UNKNOWN)
    if not maker:
        if missing and not found and not dicts.has_factory(machine, frame, item):
            failing.surely_raises(machine, frame, "KeyError")
        return dicts.get(machine, frame, item, index, position) if machine.state is not None else NOTHING
    return join(found, machine.do.call(frame, maker, [("positional", "", index)], position))


def _tuple_item(item: Tuple, index: Value) -> Value:
    at = index_of(index)
    if at is not None and -len(item.items) <= at < len(item.items):
        return item.items[at]
    chosen = _slice_of(index)
    if chosen is not None:
        return one(Tuple(item.items[chosen]))
    return join_all(item.items)


def index_of(index: Value) -> int | None:
    """Return the whole number that an index is known to be, none if it is not known, or no number."""
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
    at = index_of(index)
    least, most = sequences.bounds(machine, frame, item)
    if at is not None and least == most and not -least <= at < least:
        failing.surely_raises(machine, frame, "IndexError")
    if at is None or machine.state is None:
        return sequences.elements(machine, frame, item) or UNKNOWN
    return sequences.get(machine, frame, item, at) or UNKNOWN


def _list_slice(machine: Machine, frame: Frame, item: Object, index: Value, position: ops.Pos) -> Value:
    """Return `list[a:b]`: of a model that is a list of its parts, a model of the same class."""
    kind = item.kind if isinstance(item.kind, Library) and not is_plain_container(machine, item) else LIST
    known, chosen = sequences.known_elements(machine, frame, item), _slice_of(index)
    if known is not None and chosen is not None:
        return sequences.filled(machine, frame, f"slice@{position}", known[chosen], kind=kind)
    made = new_list(machine, frame, f"slice@{position}", elements(machine, frame, item), kind=kind)
    least, most = length_of(machine, frame, one(item))
    if chosen is not None and least == most and least <= lengths.ENDLESS:
        length = len(range(least)[chosen])
        for part in made:
            if isinstance(part, Object):
                sequences.set_length(machine, part, length, length)
    return made


def elements(machine: Machine, frame: Frame, item: Object, *, values: bool = False) -> Value:
    """Return the join of what iterating a container gives: a dict's keys, or with `values` its values."""
    if dicts.is_dict(machine, item):
        return (dicts.values if values else dicts.all_keys)(machine, frame, item)
    return sequences.elements(machine, frame, item)


def set_item(
    machine: Machine, frame: Frame, target: Value, index: Value, value: Value, position: ops.Pos = -1
) -> None:
    """Do `target[index] = value`."""
    for item in target:
        if item == environment_variables.VARIABLES:
            environment_variables.put(machine, frame, index, value)
        if item == any_name.LOADED:
            any_name.put(machine, index, value)
        if not isinstance(item, Object):
            inner_parts.put(machine, item, value)
            continue
        if item.kind == PROXY:
            failing.surely_raises(machine, frame, "TypeError")
            continue
        method = classes.own_method(machine, frame, item, "__setitem__")
        if method:
            machine.do.call(frame, method, [("positional", "", index), ("positional", "", value)], position)
        elif is_container(machine, item):
            is_model = classes.is_model_object(machine, frame, item)
            held = classes.no_classes(machine, value) if is_model else value
            raw_set(machine, frame, item, index, held, position, certain=len(target) == 1)
        else:
            inner_parts.put(machine, item, value)


def raw_set(
    machine: Machine,
    frame: Frame,
    item: Object,
    index: Value,
    value: Value,
    position: ops.Pos = -1,
    *,
    certain: bool = True,
) -> None:
    """Set an element of a list or dict as the language's own class does."""
    if dicts.is_dict(machine, item):
        dicts.put(machine, frame, item, index, value, certain=certain)
        for owner, at in part_tables.owners(machine, frame, item, index):
            raw_set(machine, frame, owner, at, value, certain=certain)
    elif certain and (part := _slice_of(index)) is not None:
        _replace_part(machine, frame, item, part, value, position)
    elif any(isinstance(each, Slice) for each in index):
        sequences.put(machine, frame, item, None, machine.do.exhaust(frame, value, position) or UNKNOWN)
        sequences.forget_length(machine, item)
    else:
        sequences.put(machine, frame, item, index_of(index) if certain else None, value)


def _replace_part(
    machine: Machine, frame: Frame, item: Object, part: slice, value: Value, position: ops.Pos
) -> None:
    """Do `list[a:b] = value`."""
    new, element = machine.do.gather(frame, value, position)
    known = sequences.known_elements(machine, frame, item)
    if known is None or new is None or (part.step not in {None, 1} and len(known[part]) != len(new)):
        sequences.put(machine, frame, item, None, element or UNKNOWN)
        sequences.forget_length(machine, item)
        return
    known[part] = new
    sequences.fill(machine, item, known)


def delete_item(machine: Machine, frame: Frame, target: Value, index: Value) -> None:
    """Do `del target[index]`."""
    for item in target:
        if item == any_name.LOADED:
            any_name.unload(machine, index)
        if item == environment_variables.VARIABLES:
            environment_variables.put(machine, frame, index, NONE)
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
        sequences.take(machine, frame, item, index_of(index))


def truth_of(machine: Machine, frame: Frame, value: Value) -> bool | None:
    """Return whether a value counts as true: a list or dict does if it is not empty; None where that is open."""
    answer = truth(value)
    if answer is not None or len(value) != 1 or not is_container(machine, next(iter(value))):
        return answer
    least, most = length_of(machine, frame, value)
    return True if least > 0 else False if most == 0 else None
