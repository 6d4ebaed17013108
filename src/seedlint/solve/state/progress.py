"""How far an iterator is: not begun, held at a `yield`, or used up, after which iterating it does nothing.

The heap holds it, in flags at the iterator's place. An iterator that is made again at its place (a loop makes one in each
turn) takes the place over; of such it is never said that it is used up, as an older one may be meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.heap import Writes
from seedlint.solve.state.items import (
    ForkManager,
    Generator,
    Item,
    LazyIterator,
    Library,
    Object,
    Tuple,
    Value,
)
from seedlint.solve.state.loaded import Path, Spot
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import FALSE, NOTHING, TRUE, UNKNOWN, as_constant, constant, join, one, truth
from seedlint.solve.state.waits import number_of, spots

#: What takes only some elements of its source.
TAKING_PART: Final = frozenset({"islice", "takewhile"})
#: Flags of an iterator: it was made, which is asked when it is made again; another was made there; the operation of its body at
#: which it is held, or that it is held somewhere; the one within which it is; the environment of its body; it is used up.
MADE: Final = "#made"
_SEVERAL: Final = "#several"
_AT: Final = "#at"
_WITHIN: Final = "#within"
_ENVIRONMENT: Final = "#environment"
_DONE: Final = "#done"
#: What the environment of a body is, where a generator keeps it.
_BODY: Final = Library("seedlint.environment")
#: How many elements an iterator over known ones has given.
_INDEX: Final = "#index"
#: The kind of such an iterator.
IN_ORDER: Final = "in order"
#: What stands between the place of `groupby` and the number of a group.
_GROUP: Final = "~group"


def made(machine: Machine, frame: Frame, place: str) -> None:
    """Note that an iterator is made, which has not begun."""
    if machine.read(frame, (place, MADE)) != FALSE:
        machine.write((place, _SEVERAL), TRUE)
        machine.write((place, _AT), FALSE)
        machine.write((place, _DONE), FALSE)
    machine.write((place, MADE), TRUE)


def in_order(machine: Machine, frame: Frame, source: Value, place: str) -> Value:
    """Return an iterator over elements that are known, which begins with the first."""
    made(machine, frame, place)
    put(machine, place, constant(0))
    return one(LazyIterator((), (source,), IN_ORDER, place))


def at(machine: Machine, frame: Frame, item: LazyIterator) -> Value:
    """Return where an iterator is that counts what it gives: what `put` has written there."""
    return machine.read(frame, (item.place, _INDEX))


def number_at(machine: Machine, frame: Frame, item: LazyIterator) -> int | None:
    """Return the number of the element that comes next, if it is known."""
    found = as_constant(at(machine, frame, item))
    return found.value if found is not None and isinstance(found.value, int) else None


def put(machine: Machine, place: str, where: Value) -> None:
    """Note where the iterator made at a place is now."""
    machine.write((place, _INDEX), where)


def left(machine: Machine, frame: Frame, item: LazyIterator, known: list[Value] | None) -> list[Value] | None:
    """Return what an iterator over these elements has yet to give, None if it is not known where it is."""
    number = number_at(machine, frame, item)
    if known is None or number is None:
        return None
    return [] if used_up(machine, frame, item) else known[number:]


def take(machine: Machine, frame: Frame, item: LazyIterator, known: list[Value] | None) -> Value | None:
    """Return the next of the elements `known`, nothing at the end, None if it is not known which that is."""
    coming = left(machine, frame, item, known)
    if coming is None or known is None:
        put(machine, item.place, UNKNOWN)
        return None
    number = len(known) - len(coming)
    leave_groups(machine, frame, item, known[max(number - 1, 0) : number])
    if not coming:
        finish(machine, frame, item)
        return NOTHING
    put(machine, item.place, constant(number + 1))
    return coming[0]


def group_of(place: str, begin: int) -> str:
    """Return the place of a group that `groupby`, made at a place, gives from this element on."""
    return f"{place}{_GROUP}{begin}"


def leave_groups(machine: Machine, frame: Frame, item: LazyIterator, rows: Sequence[Value]) -> None:
    """Note that `groupby` has gone on, which takes the rest of the groups in its rows; other elements are left alone."""
    for group in _groups(item, rows):
        machine.heap.apply(_group_left(machine, frame, group))


def _groups(item: LazyIterator, rows: Sequence[Value]) -> Iterator[LazyIterator]:
    parts = (part for row in rows for each in row if isinstance(each, Tuple) for part in each.items)
    for group in (group for part in parts for group in part):
        if isinstance(group, LazyIterator) and group.place.startswith(item.place + _GROUP):
            yield group


def _group_left(machine: Machine, frame: Frame, group: LazyIterator) -> Writes:
    """Return what it writes to leave a group; where it is one of several made at its place, another may be meant."""
    if machine.read(frame, (group.place, _SEVERAL)) == FALSE:
        return {(group.place, _DONE): TRUE}
    return {(group.place, _INDEX): UNKNOWN}


def place_of(item: Item) -> str:
    """Return the place of an iterator whose progress is followed, "" for everything else."""
    match item:
        case Generator(place=place, is_context=False, is_coroutine=False):
            return place
        case LazyIterator(place=place):
            return place
        case _:
            return ""


def used_up(machine: Machine, frame: Frame, item: Item) -> bool | None:
    """Return whether iterating it does nothing any more; None where that is open."""
    place = place_of(item)
    return truth(machine.read(frame, (place, _DONE))) if place else False


def finish(machine: Machine, frame: Frame, item: Item) -> None:
    """Note that an iterator was taken to its end."""
    if machine.state is not None:
        machine.heap.apply(ending(machine, frame, item))


def ending(machine: Machine, frame: Frame, item: Item) -> Writes:
    """Return what it writes to take an iterator to its end; that uses up what it takes from as well."""
    place = place_of(item)
    writes: Writes = {}
    if place and machine.read(frame, (place, _SEVERAL)) == FALSE:
        writes[place, _DONE] = TRUE
    if isinstance(item, LazyIterator) and item.kind == IN_ORDER:
        held = [each.items for each in item.sources[0] if isinstance(each, Tuple)]
        for group in _groups(item, held[0] if held else ()):
            writes |= _group_left(machine, frame, group)
    sources = _taken_from(machine, item)
    if len(sources) == 1 and len(sources[0]) == 1:
        writes |= ending(machine, frame, next(iter(sources[0])))
    return writes


def _taken_from(machine: Machine, item: Item) -> tuple[Value, ...]:
    """Return what an iterator takes to their ends when it is taken to its own."""
    if isinstance(item, LazyIterator):
        return () if item.kind in TAKING_PART else item.sources
    if isinstance(item, Generator) and machine.function(item.function.ref).kind == "genexpr":
        return tuple(held for _, held in item.bindings)
    return ()


def is_new(machine: Machine, frame: Frame, item: Item) -> bool:
    """Tell whether an iterator is the only one made at its place, and has not begun."""
    place = place_of(item)
    flags = [(place, flag) for flag in (_SEVERAL, _AT)]
    return bool(place) and all(machine.read(frame, cell) == FALSE for cell in flags)


def has_begun(machine: Machine, frame: Frame, item: Generator) -> bool:
    """Return whether a generator may have begun."""
    place = place_of(item)
    return bool(place) and machine.read(frame, (place, _AT)) != FALSE


def begin(machine: Machine, frame: Frame, place: str) -> bool:
    """Return whether what is made there, and does something when it is first used, may do it now, and note that it has.

    What has no place is not followed: it may do it each time.
    """
    if not place or machine.read(frame, (place, MADE)) != TRUE:
        return True
    has_not = machine.read(frame, (place, _AT)) != TRUE
    if machine.read(frame, (place, _SEVERAL)) == FALSE:
        machine.write((place, _AT), TRUE)
    return has_not


def is_fresh(machine: Machine, frame: Frame, place: str) -> bool:
    """Tell whether it is known of the one iterator that was made there that it has not begun."""
    is_one = machine.read(frame, (place, MADE)) == TRUE and machine.read(frame, (place, _SEVERAL)) == FALSE
    return bool(place) and is_one and machine.read(frame, (place, _AT)) == FALSE


def made_again(machine: Machine, item: Generator) -> None:
    """Let a generator be run from its beginning once more."""
    machine.write((place_of(item), _AT), FALSE)


class Held:
    """Where the body of a generator goes on: the way there, none if it is somewhere within the operation of the body with the
    number `at`; and in which environment.
    """

    def __init__(self, spot: Spot, environment: str, registers: list[Value], *, is_there: bool) -> None:
        """Hold what the body needs to go on."""
        self.op = spot.op
        self.at = spot.outermost
        self.path: Path = spot.path if is_there else ()
        self.environment = environment
        self.registers = registers


def held(machine: Machine, frame: Frame, item: Generator) -> Held | None:
    """Return where a generator goes on, if it waits at a `yield` from which it is known how to."""
    return _held(machine, frame, item, _AT)


def held_within(machine: Machine, frame: Frame, item: Generator) -> Held | None:
    """Return within which operation of the body's outermost block a generator goes on, if that is known."""
    return _held(machine, frame, item, _WITHIN)


def is_known(machine: Machine, frame: Frame, item: Generator) -> bool:
    """Return whether it is known where a generator goes on that has begun: at one of its `yield`s, or where the generator goes on
    that it delegates to there.
    """
    at = held(machine, frame, item)
    if at is None or not isinstance(at.op, ops.For):
        return at is not None
    (inner, *others) = at.registers[at.op.iterable] or (None,)
    return not others and isinstance(inner, Generator) and is_known(machine, frame, inner)


def _held(machine: Machine, frame: Frame, item: Generator, flag: str) -> Held | None:
    place = place_of(item)
    if not has_begun(machine, frame, item) or machine.read(frame, (place, _SEVERAL)) != FALSE:
        return None
    at = as_constant(machine.read(frame, (place, flag)))
    bodies = machine.read(frame, (place, _ENVIRONMENT))
    body = next(iter(bodies), None)
    if at is None or len(bodies) != 1 or not isinstance(body, Object):
        return None
    if isinstance(at.value, bool) or not isinstance(at.value, int):
        return None
    spot = _spots_of(machine, item)[at.value]
    number = spot.outermost if flag == _WITHIN else -1 - at.value
    registers = machine.suspended.get((body.place, number))
    if registers is None or (flag == _AT and not _is_left_alone(spot, registers)):
        return None
    return Held(spot, body.place, registers, is_there=flag == _AT)


def _is_left_alone(spot: Spot, registers: list[Value]) -> bool:
    """Tell whether the managers around a spot can be left without what they have kept when they were entered."""
    managers = [registers[op.manager] for op in spot.around if isinstance(op, ops.With)]
    return not any(isinstance(item, ForkManager | Generator) for value in managers for item in value)


def _spots_of(machine: Machine, item: Generator) -> tuple[Spot, ...]:
    ref = item.function.ref
    return spots(machine.code[ref.module].learnt, machine.function(ref))


def hold(machine: Machine, frame: Frame, item: Generator, inner: Frame) -> None:
    """Note that a generator's body, running as `inner`, is held at the `yield` at which it waits."""
    place = place_of(item)
    number = number_of(inner.module.learnt, inner.function, inner.waiting)
    if not place or number < 0:
        return
    spot = _spots_of(machine, item)[number]
    for key in (inner.env, spot.outermost), (inner.env, -1 - number):
        before = machine.suspended.get(key)
        machine.suspended[key] = (
            list(inner.registers)
            if before is None
            else [join(old, new) for old, new in zip(before, inner.registers, strict=True)]
        )
    machine.write((place, _AT), constant(number) if spot.path else TRUE)
    machine.write((place, _WITHIN), constant(number))
    machine.write((place, _ENVIRONMENT), one(Object(inner.env, _BODY)))
