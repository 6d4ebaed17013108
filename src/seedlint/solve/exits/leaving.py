"""What runs on every way out of a block.

Exits (`return`, `break`, `continue`, `raise`) are collected with the state in which they happen and continue where they arrive.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from seedlint.solve.exits import catching
from seedlint.solve.objects import failing, hazards
from seedlint.solve.state.frame import Catch, Construction, Exit, Frame, Key
from seedlint.solve.state.items import Class, Library, Object, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NONE, NOTHING, UNKNOWN, join_all, one, truth

#: The ways out of a block, as `Frame` names them.
WAYS: Final = ("returns", "breaks", "continues", "raises")

#: The class of all exceptions.
EVERY: Final = one(Library("builtins.BaseException"))


def protected(
    machine: Machine,
    frame: Frame,
    body: Callable[[], object],
    final: Callable[[], None],
    swallows: Callable[[], Value] = lambda: NOTHING,
    *,
    uncaught: bool = False,
) -> None:
    """Run `body`, then `final` on every way out of it.

    `swallows`, asked after `final`, tells the classes of exceptions that end there, so that what follows goes on: UNKNOWN for
    any that may, `EVERY` if all do. Where none does, and one that comes is `uncaught`, the program ends: what `final` builds on
    that way is not told, unless the program itself raises.
    """
    outer = {way: getattr(frame, way) for way in WAYS}
    depth = machine.heap.depth()
    for way, catch in outer.items():
        if catch is not None:
            setattr(frame, way, Catch(depth))
    inner = {way: getattr(frame, way) for way in WAYS}
    ended: list[Exit] = []

    def run_body() -> Value:
        body()
        return NOTHING

    doubtful = frame.doubtful
    if uncaught:
        frame.doubtful = []
    machine.branch(ended, run_body)
    for way, catch in outer.items():
        setattr(frame, way, catch)
    swallowed: list[Exit] = []
    for way, catch in inner.items():
        ways = [] if catch is None else failing.likely([w for w in catch.exits if w.value != hazards.OUTSIDE])
        if ways and way == "raises":
            built = dict(frame.constructions)
            caught = _leave_raising(machine, frame, ways, final, swallows)
            if caught:
                machine.branch(swallowed, partial(_end, machine, frame, caught, final, raised=True))
                _tell(frame)
            elif all(each.may for each in ways):
                _doubt(frame, built)
        elif ways:
            _leave_through(machine, frame, way, ways, final)
    frame.doubtful = doubtful
    if swallowed:
        machine.branch(swallowed, lambda: _end(machine, frame, ended, final))
        machine.merge(frame, swallowed)
    else:
        _end(machine, frame, ended, final)


def _doubt(frame: Frame, before: dict[Key, Construction]) -> None:
    """Tell of what has been built since only if something in the function ends the exception on whose way that was."""
    if frame.doubtful is not None:
        frame.doubtful += [
            built for key, built in frame.constructions.items() if built is not before.get(key)
        ]
        frame.constructions = before


def _tell(frame: Frame) -> None:
    """Tell of what was built on the ways of exceptions, now that some of these may end."""
    for built in frame.doubtful or ():
        frame.add(built)
    if frame.doubtful:
        frame.doubtful = []


def ended_by(answer: Value) -> Value:
    """Return which exceptions end where `__exit__` returns this, as `protected` has it: all if it is true, any if it may be."""
    counts = truth(answer) if answer else False
    return EVERY if counts else UNKNOWN if counts is None else NOTHING


def _end(
    machine: Machine, frame: Frame, exits: list[Exit], final: Callable[[], None], *, raised: bool = False
) -> Value:
    """Run `final` where `exits` arrive; if they are exceptions, it may ask which."""
    value = machine.merge(frame, exits)
    if machine.state is not None:
        outer, frame.leaving = frame.leaving, (value or UNKNOWN) if raised else NOTHING
        final()
        frame.leaving = outer
    return NOTHING


def _leave_through(
    machine: Machine, frame: Frame, way: str, exits: list[Exit], final: Callable[[], None]
) -> None:
    """Run `final` and leave by "returns", "breaks" or "continues"."""
    machine.heap.begin()
    value = machine.merge(frame, exits)
    outer, frame.leaving = frame.leaving, NOTHING
    final()
    frame.leaving = outer
    machine.leave(frame, way, value, may=all(each.may for each in exits))
    machine.heap.discard()


def _leave_raising(
    machine: Machine,
    frame: Frame,
    raised: list[Exit],
    final: Callable[[], None],
    swallows: Callable[[], Value],
) -> list[Exit]:
    """Run `final` where exceptions arrive, let those go on that do not end there for sure, and return those that may."""
    machine.heap.begin()
    value = machine.merge(frame, raised)
    outer, frame.leaving = frame.leaving, value or UNKNOWN
    final()
    frame.leaving = outer
    types = swallows()
    answers = [catching.catches(machine, frame, types, way) if types else False for way in raised]
    left = [way for way, answer in zip(raised, answers, strict=True) if answer is not True]
    if left:
        known = all(way.value for way in left)
        value = join_all(way.value for way in left) if known else NOTHING
        machine.leave(frame, "raises", value, may=all(way.may for way in left))
    machine.heap.discard()
    return [way for way, answer in zip(raised, answers, strict=True) if answer is not False]


def told(raised: Value) -> tuple[Value, Value, Value]:
    """Return what `__exit__` is told of the exception on whose way out it runs: class, exception and traceback, or three
    times None.
    """
    if not raised:
        return NONE, NONE, NONE
    known = [item for item in raised if isinstance(item, Object | Class | Library)]
    if len(known) < len(raised):
        return UNKNOWN, UNKNOWN, UNKNOWN
    kinds = frozenset(item.kind if isinstance(item, Object) else item for item in known)
    return kinds, made(raised), UNKNOWN


def made(raised: Value) -> Value:
    """Return what was raised as instances: `raise ValueError` makes one."""
    return frozenset(Object("", item) if isinstance(item, Class | Library) else item for item in raised)
