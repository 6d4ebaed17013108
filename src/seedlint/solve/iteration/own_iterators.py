"""Iterators of the program's own classes, above all those that are taken to their end at once: `list(Rounds())`, `max(Rounds())`,
`f(*Rounds())`.

What `__next__` does may differ from one call to the next, as the object counts, or says itself what comes next. So it is called
as often as a loop over it would: one by one, as long as they are few and each changes something, then for all further ones.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from seedlint.solve.iteration.course import Course
from seedlint.solve.objects import classes
from seedlint.solve.objects.kinds import is_container
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Class, Item, LazyIterator, Object
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
