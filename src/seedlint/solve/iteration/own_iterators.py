"""Iterators of the program's own classes, above all those that are taken to their end at once: `list(Rounds())`, `max(Rounds())`,
`f(*Rounds())`.

What `__next__` does may differ from one call to the next, as the object counts, or says itself what comes next. So it is called
as often as a loop over it would: one by one, as long as they are few and each changes something, then for all further ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from seedlint.ir import ops
from seedlint.ir.walk import all_ops
from seedlint.solve.iteration.course import Course
from seedlint.solve.objects import classes
from seedlint.solve.objects.containers import length_of
from seedlint.solve.objects.kinds import is_container
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Class, Function, Item, LazyIterator, Object, Value
from seedlint.solve.state.lengths import ANY_NUMBER, UNTIL, Bounds, bounds_of
from seedlint.solve.state.machine import Machine

#: So many elements are taken one by one, if that costs little: as many as turns of a loop.
_COUNTED: Final = 32


def is_own(machine: Machine, item: Item) -> bool:
    """Tell whether an iterator is an object of the program's own, or goes through one."""
    if isinstance(item, LazyIterator) and item.kind == UNTIL:
        return True
    if isinstance(item, LazyIterator):
        return any(is_own(machine, each) for source in item.sources for each in source)
    return isinstance(item, Object) and isinstance(item.kind, Class) and not is_container(machine, item)


def may_give_another(machine: Machine, item: Item) -> bool:
    """Tell whether an item is an object of the program's own, whose `__iter__` may give an iterator over what it holds."""
    return isinstance(item, Object) and is_own(machine, item)


def stops_itself(machine: Machine, frame: Frame, item: Item) -> bool:
    """Tell whether an iterator has a `__next__` of the program's own, stops at a value, or goes through one that does."""
    if isinstance(item, LazyIterator) and item.kind == UNTIL:
        return True
    if isinstance(item, LazyIterator):
        return any(stops_itself(machine, frame, each) for source in item.sources for each in source)
    if not is_own(machine, item) or not isinstance(item, Object):
        return False
    order = classes.linear(machine, item.kind)
    return any(
        isinstance(found[0], Class)
        for name in ("__next__", "__anext__")
        if (found := classes.find(machine, frame, order, name)) is not None
    )


def says_when_it_stops(machine: Machine, frame: Frame, item: Item) -> bool:
    """Tell whether an iterator stops by its own `StopIteration` alone, or at a value: where it does not, it goes on for sure."""
    if isinstance(item, LazyIterator):
        return item.kind == UNTIL
    if not isinstance(item, Object) or not stops_itself(machine, frame, item):
        return False
    found = classes.find(machine, frame, classes.linear(machine, item.kind), "__next__")
    return found is not None and all(
        isinstance(each, Function) and _names(machine, each) & _ENDING == {"StopIteration"}
        for each in found[1]
    )


#: What a `__next__` names that stops by itself, or where an iterator that it asks does.
_ENDING: Final = frozenset({"StopIteration", "next", "__next__"})


def bounds(machine: Machine, frame: Frame, item: Item) -> Bounds:
    """Return the least and the most elements of an iterator whose `__next__` asks, once and whatever comes, one that the object
    holds: so many as that has (`return next(self.batches)`).
    """
    if isinstance(item, LazyIterator) and item.kind != UNTIL:
        return bounds_of(item.kind, [_bounds(machine, frame, source) for source in item.sources], item.start)
    if not isinstance(item, Object) or not stops_itself(machine, frame, item):
        return ANY_NUMBER
    found = classes.find(machine, frame, classes.linear(machine, item.kind), "__next__")
    asked = {_asked(machine, each) for each in found[1]} if found is not None else {""}
    name = asked.pop() if len(asked) == 1 else ""
    return length_of(machine, frame, machine.read(frame, (item.place, name))) if name else ANY_NUMBER


def _bounds(machine: Machine, frame: Frame, source: Value) -> Bounds:
    own = next(iter(source)) if len(source) == 1 else None
    if own is not None and is_own(machine, own):
        return bounds(machine, frame, own)
    return length_of(machine, frame, source)


def _asked(machine: Machine, function: Item) -> str:
    """Return the attribute whose iterator a `__next__` asks for the next element, once and whatever comes; "" for any other."""
    if not isinstance(function, Function) or "StopIteration" in _names(machine, function):
        return ""
    body = tuple(_in_any_case(machine.function(function.ref).body))
    made = {op.dst: op for op in body if isinstance(op, ops.Load | ops.Attr)}
    held = [
        holder.name
        for op in body
        if isinstance(op, ops.Call)
        and isinstance(called := made.get(op.func), ops.Load)
        and called.name == "next"
        and len(op.args) == 1
        and isinstance(holder := made.get(op.args[0].reg), ops.Attr)
        and isinstance(made.get(holder.obj), ops.Load)
    ]
    asks = sum(
        isinstance(op, ops.Load | ops.Attr) and op.name in _ENDING
        for op in all_ops(machine.function(function.ref).body)
    )
    return held[0] if len(held) == asks == 1 else ""


def _in_any_case(body: ops.Block) -> Iterator[ops.Op]:
    """Yield what a block does whatever comes, also within `with torch.no_grad():`."""
    for op in body:
        yield op
        if isinstance(op, ops.With):
            yield from _in_any_case(op.body)


def _names(machine: Machine, function: Function) -> set[str]:
    body = all_ops(machine.function(function.ref).body)
    return {op.name for op in body if isinstance(op, ops.Load | ops.Attr)}


def take_in_turns(machine: Machine, frame: Frame, take: Callable[[], None]) -> None:
    """Take elements until the iterator says that there are no more, or taking changes nothing any more."""
    course = Course(machine, frame)
    changed, taken = True, 0
    while machine.state is not None and changed and taken < _COUNTED and not course.is_long(taken):
        changed = course.turn(take)
        taken += 1
    if machine.state is not None and changed and not course.is_deep:
        ways = [course.seen(way) for way in course.rest(take).ends]
    else:
        ways = course.here()
    course.close()
    machine.merge(frame, ways)
