"""Iterators of the program's own classes, above all those that are taken to their end at once: `list(Rounds())`, `max(Rounds())`,
`f(*Rounds())`.

What `__next__` does may differ from one call to the next, as the object counts, or says itself what comes next. So it is called
as often as a loop over it would: one by one, as long as they are few and each changes something, then for all further ones.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from seedlint.ir import ops
from seedlint.ir.walk import all_ops
from seedlint.solve.iteration.course import Course
from seedlint.solve.objects import classes
from seedlint.solve.objects.kinds import is_container
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Class, Function, Item, LazyIterator, Object
from seedlint.solve.state.lengths import UNTIL
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
