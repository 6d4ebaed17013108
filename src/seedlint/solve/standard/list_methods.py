"""Methods of lists, deques and sets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.objects import (
    containers,
    dicts,
    displays,
    distinct,
    endings,
    failing,
    sequences,
    sets,
    special,
)
from seedlint.solve.objects.kinds import LIST
from seedlint.solve.standard import ordering, weight_copies
from seedlint.solve.standard.comparison import compare
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first, keyword
from seedlint.solve.state.items import Constant, Given, Item, Library, Object, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Method, Special
from seedlint.solve.state.values import FALSE, NONE, NOTHING, TRUE, UNKNOWN, as_constant, constant, one


def new_list(kind: Library) -> Special:
    """Return what makes a list or set of the elements of its argument."""

    def make(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
        made = Object(machine.place(frame, f"list@{position}"), kind)
        fill_list(machine, frame, made, given, position)
        return one(made)

    return make


def fill_list(
    machine: Machine, frame: Frame, made: Object, given: Sequence[Given], position: ops.Pos
) -> None:
    """Put into a list what iterating a value yields."""
    source = first(given)
    least, most = containers.length_of(machine, frame, source)
    known, element = machine.do.gather(frame, source, position)
    weight_copies.note_made(machine, made, source)
    if known is None and source:
        sequences.fill(machine, made, [], [element])
        if distinct.is_set(made):
            sequences.forget_length(machine, made, min(least, 1))
        else:
            sequences.set_length(machine, made, least, most)
    elif distinct.is_set(made):
        distinct.fill(machine, made, known or [])
    else:
        sequences.fill(machine, made, known or [])


def _list_init(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    if isinstance(receiver, Object):
        fill_list(machine, frame, receiver, given, position)
    return NONE


def list_append(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Do `held.append(value)`."""
    displays.append(machine, frame, one(receiver), first(given), None)
    return NONE


def _list_insert(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    if isinstance(receiver, Object):
        known = sequences.known_elements(machine, frame, receiver)
        at = as_constant(first(given))
        if known is not None and at is not None and isinstance(at.value, int):
            known.insert(at.value, first(given, 1))
            sequences.fill(machine, receiver, known)
        else:
            sequences.append(machine, frame, receiver, first(given, 1))
            sequences.shuffle(machine, frame, receiver)
    return NONE


def _list_extend(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    if isinstance(receiver, Object):
        displays.extend(machine, frame, receiver, first(given), position)
    return NONE


def list_pop(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Do `held.pop(index)`."""
    if not isinstance(receiver, Object):
        return UNKNOWN
    at = as_constant(first(given)) if given else Constant("int", -1)
    index = at.value if at is not None and isinstance(at.value, int) else None
    if sequences.bounds(machine, frame, receiver)[1] == 0:
        failing.surely_raises(machine, frame, "IndexError")
        return NOTHING
    frame.sure = sequences.bounds(machine, frame, receiver)[0] > 0
    return sequences.take(machine, frame, receiver, index)


def list_pop_left(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Do `held.popleft()`."""
    return list_pop(machine, frame, receiver, [("positional", "", constant(0))], position)


def _list_append_left(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    return _list_insert(machine, frame, receiver, [("positional", "", constant(0)), *given], position)


def _list_remove(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    if not isinstance(receiver, Object):
        return NONE
    known = sequences.known_elements(machine, frame, receiver)
    at = _index_of(machine, frame, known, first(given)) if known is not None else None
    if known is None or at is None:
        sequences.take(machine, frame, receiver, None)
    elif at < len(known):
        sequences.fill(machine, receiver, [*known[:at], *known[at + 1 :]])
    return NONE


def _index_of(machine: Machine, frame: Frame, known: Sequence[Value], wanted: Value) -> int | None:
    """Return where a value is the first time, the number of all if it is nowhere, None where that is open."""
    if all(distinct.is_definite(machine, value) for value in (wanted, *known)):
        return known.index(wanted) if wanted in known else len(known)
    for index, element in enumerate(known):
        if element == wanted and len(wanted) == 1 and all(isinstance(item, Object) for item in wanted):
            return index  # the very object is not compared
        if any(special.defines(machine, frame, item, "__eq__") for item in element | wanted):
            return None
        same = compare(machine, frame, "==", element, wanted)
        if same != FALSE:
            return index if same == TRUE else None
    return len(known)


def _known(machine: Machine, frame: Frame, receiver: Item) -> Sequence[Value] | None:
    """Return the elements of a list or tuple, if all are known."""
    if isinstance(receiver, Tuple):
        return receiver.items
    return sequences.known_elements(machine, frame, receiver) if isinstance(receiver, Object) else None


def _list_index(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    known = _known(machine, frame, receiver)
    at = _index_of(machine, frame, known, first(given)) if known is not None and len(given) == 1 else None
    if known is not None and at == len(known):
        failing.surely_raises(machine, frame, "ValueError")
    frame.sure = known is not None and at is not None and at < len(known)
    return UNKNOWN if at is None else constant(at)


def _list_count(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    known = _known(machine, frame, receiver)
    wanted = first(given)
    if known is None or not all(distinct.is_definite(machine, value) for value in (wanted, *known)):
        return UNKNOWN
    return constant(known.count(wanted))


def _list_reverse(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    known = sequences.known_elements(machine, frame, receiver) if isinstance(receiver, Object) else None
    if known is None or not isinstance(receiver, Object):
        return _list_reorder(machine, frame, receiver, (), position)
    sequences.fill(machine, receiver, known[::-1])
    return NONE


def _list_reorder(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    key = keyword(given, "key")
    known = sequences.known_elements(machine, frame, receiver) if isinstance(receiver, Object) else None
    if known is not None and isinstance(receiver, Object):
        ranked = ordering.sorted_elements(machine, frame, known, given, position)
        if machine.state is not None:
            sequences.fill(machine, receiver, ranked)
    elif isinstance(receiver, Object):
        if key and key != NONE:
            element = sequences.elements(machine, frame, receiver) or UNKNOWN
            ordering.ask_for_keys(machine, frame, key, element, position)
        if machine.state is not None:
            sequences.shuffle(machine, frame, receiver)
    return NONE


def _list_clear(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    if isinstance(receiver, Object):
        endings.emptying(machine, frame, receiver, lambda: sequences.fill(machine, receiver, []))
    return NONE


def copy_list(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Return a copy of a list, its elements the same."""
    kind = receiver.kind if isinstance(receiver, Object) and isinstance(receiver.kind, Library) else LIST
    return new_list(kind)(machine, frame, [("positional", "", one(receiver))], position)


def get_item(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Do `receiver[index]`."""
    if isinstance(receiver, Object):
        return containers.raw_item(machine, frame, receiver, first(given), position)
    return UNKNOWN


def set_item(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Do `receiver[index] = value`."""
    if isinstance(receiver, Object):
        containers.raw_set(machine, frame, receiver, first(given), first(given, 1))
    return NONE


def contains(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Do `value in receiver`."""
    if not isinstance(receiver, Object) or not dicts.is_dict(machine, receiver):
        return UNKNOWN
    answer = dicts.contains(machine, frame, receiver, first(given))
    return UNKNOWN if answer is None else frozenset({Constant("bool", answer)})


LIST_METHODS: Final[dict[str, Method]] = {
    "__init__": _list_init,
    "__getitem__": get_item,
    "__setitem__": set_item,
    "append": list_append,
    "insert": _list_insert,
    "extend": _list_extend,
    "pop": list_pop,
    "remove": _list_remove,
    "clear": _list_clear,
    "index": _list_index,
    "count": _list_count,
    "copy": copy_list,
    "sort": _list_reorder,
    "reverse": _list_reverse,
}


TUPLE_METHODS: Final[dict[str, Method]] = {"index": _list_index, "count": _list_count}


def _rotate(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    known = sequences.known_elements(machine, frame, receiver) if isinstance(receiver, Object) else None
    steps = as_constant(first(given) or constant(1))
    if known and isinstance(receiver, Object) and steps is not None and isinstance(steps.value, int):
        at = -steps.value % len(known)
        sequences.fill(machine, receiver, [*known[at:], *known[:at]])
    elif isinstance(receiver, Object):
        sequences.shuffle(machine, frame, receiver)
    return NONE


#: The cell of the most elements that a deque may hold.
_MOST: Final = "#most"


def new_deque(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `deque(iterable, maxlen)`."""
    made = new_list(Library("collections.deque"))(machine, frame, given, position)
    most = first(given, 1, "maxlen")
    for item in made:
        if isinstance(item, Object):
            machine.write((item.place, "maxlen"), most or NONE)
        if isinstance(item, Object) and most and most != NONE:
            machine.write((item.place, _MOST), most)
            _cut(machine, frame, item, at_end=False)
    return made


def _cut(machine: Machine, frame: Frame, item: Object, *, at_end: bool) -> None:
    """Let a deque lose at the other end what is too much; which that is, is not known of one that may hold any number."""
    most = machine.read(frame, (item.place, _MOST))
    if most == FALSE:
        return
    limit, known = as_constant(most), sequences.known_elements(machine, frame, item)
    if limit is not None and known is not None and isinstance(limit.value, int):
        if len(known) > limit.value:
            sequences.fill(
                machine, item, known[: limit.value] if at_end else known[len(known) - limit.value :]
            )
    else:
        held = sequences.elements(machine, frame, item)
        bounds = sequences.bounds(machine, frame, item)
        sequences.fill(machine, item, [], [held])
        sequences.forget_length(machine, item)
        if limit is not None and type(limit.value) is int:
            sequences.keep_length(machine, frame, item, bounds, limit.value)


def _limited(method: Method, *, at_end: bool) -> Method:
    """Return what a method that adds to a list does to a deque."""

    def add(
        machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
    ) -> Value:
        result = method(machine, frame, receiver, given, position)
        if isinstance(receiver, Object) and machine.state is not None:
            _cut(machine, frame, receiver, at_end=at_end)
        return result

    return add


DEQUE_METHODS: Final[dict[str, Method]] = {
    **LIST_METHODS,
    "append": _limited(list_append, at_end=False),
    "extend": _limited(_list_extend, at_end=False),
    "rotate": _rotate,
    "appendleft": _limited(_list_append_left, at_end=True),
    "popleft": list_pop_left,
    "extendleft": _limited(_list_extend, at_end=True),
}


SET_METHODS: Final[dict[str, Method]] = {
    **sets.METHODS,
    "__init__": _list_init,
    "copy": copy_list,
    "discard": _list_remove,
    "remove": _list_remove,
    "clear": _list_clear,
}
