"""Exceptions, and what runs on every way out of a block.

Exits (`return`, `break`, `continue`, `raise`) are collected with the state in which they happen and continue where they arrive.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from seedlint.ir import ops
from seedlint.solve.objects import catching, hazards
from seedlint.solve.state import together
from seedlint.solve.state.frame import Catch, Exit, Frame
from seedlint.solve.state.items import Class, Library, Object, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NONE, NOTHING, UNKNOWN, join_all, one, truth


def may_raise(
    machine: Machine, frame: Frame, raised: Value = NOTHING, *, foreign: bool = False
) -> Exit | None:
    """Note that an exception may leave the enclosing `try` body here, and return what is noted if it is something new.

    `raised` is the exception, if it can be no other; a `foreign` one may be of the program's own classes.
    """
    catch = frame.raises
    if catch is not None and frame.attempts and machine.state is not None:
        exits = catch.exits
        if exits and exits[-1].state is machine.state and exits[-1].value in (NOTHING, raised):
            exits[-1].foreign |= foreign
            return None
        exits.append(Exit(machine.state, machine.heap.since(catch.depth), raised, may=True, foreign=foreign))
        return exits[-1]
    return None


def hazard(machine: Machine, frame: Frame, raised: Value) -> None:
    """Note that this may be raised here, UNKNOWN for anything and nothing for nothing."""
    if raised:
        may_raise(machine, frame, NOTHING if raised == UNKNOWN else raised)
        hazards.add(frame, raised)


def did_not_raise(frame: Frame, noted: Exit | None) -> None:
    """Take back what `may_raise` has noted."""
    if noted is not None and frame.raises is not None:
        if frame.raises.exits and frame.raises.exits[-1] is noted:
            frame.raises.exits.pop()
            return
        frame.raises.exits[:] = [way for way in frame.raises.exits if way is not noted]


def of_language(name: str, place: str = "") -> Value:
    """Return an exception of the language, whose attributes are at `place`."""
    return one(Object(place, Library(f"builtins.{name}")))


def surely_raises(
    machine: Machine, frame: Frame, name: str, place: str = "", *, anywhere: bool = False
) -> None:
    """Raise an exception of the language that comes for sure, where this function is there to catch it.

    Elsewhere the program goes on: that something is missing for sure may only mean that it was made out of sight. What a plain
    value raises comes `anywhere`. Its attributes are at `place`.
    """
    raised = of_language(name, place)
    if (anywhere or frame.attempts) and machine.state is not None:
        machine.leave(frame, "raises", raised)
    else:
        hazards.add(frame, raised)


def likely(exits: list[Exit]) -> list[Exit]:
    """Return the exceptions that the program raises itself, if there are such: then those are what it is written for."""
    return [way for way in exits if not way.may] or exits


def run_try(machine: Machine, frame: Frame, op: ops.Try, left: Callable[[], Value] | None = None) -> None:
    """Run `try`: handlers begin wherever the body may raise, `finally` runs on every way out.

    `left` runs what is left of the body in which a generator has waited.
    """
    body = left or partial(run_nothing, machine, frame, op.body)
    if op.final:
        protected(
            machine,
            frame,
            lambda: _run_handled(machine, frame, op, body),
            lambda: machine.do.run_block(frame, op.final),
        )
    else:
        _run_handled(machine, frame, op, body)


def _run_handled(machine: Machine, frame: Frame, op: ops.Try, body: Callable[[], Value]) -> None:
    if not op.handlers:
        body()
        machine.do.run_block(frame, op.orelse)
        return
    exits: list[Exit] = []
    outer, frame.hazard = frame.hazard, NOTHING
    ended, raised = attempted(machine, frame, body)
    frame.hazard = outer
    _run_handlers(machine, frame, op, likely(raised), exits)
    if ended:
        machine.branch(exits, lambda: _run_orelse(machine, frame, op, ended))
    together.merge(machine, frame, exits)


def attempted(machine: Machine, frame: Frame, run: Callable[[], Value]) -> tuple[list[Exit], list[Exit]]:
    """Run something that may raise, take it back, and return how it ended and what it has raised."""
    outer = frame.raises
    catch = frame.raises = Catch(machine.heap.depth())
    frame.attempts += 1
    regions = len(frame.regions)
    ended: list[Exit] = []
    machine.branch(ended, run)
    frame.raises = outer
    frame.attempts -= 1
    del frame.regions[regions:]
    return ended, catch.exits


def alone(machine: Machine, frame: Frame) -> tuple[Catch, Catch | None] | None:
    """Catch what is raised from here on by itself if nothing in the function tries to; return it, and what catches elsewhere."""
    if frame.attempts:
        return None
    outer, frame.raises = frame.raises, Catch(machine.heap.depth())
    return frame.raises, outer


def pass_on(machine: Machine, frame: Frame, caught: tuple[Catch, Catch | None]) -> None:
    """Let what was caught `alone` go on. What may come at all places, and nothing here tries to catch, is a hazard of the
    function: a program that it ends runs no further.
    """
    inner, frame.raises = caught
    for way in inner.exits:
        if way.may:
            if way.value != hazards.OUTSIDE:
                hazards.add(frame, way.value or UNKNOWN)
        else:
            pass_over(machine, frame.raises, way)


def pass_hazards(machine: Machine, frame: Frame, raised: list[Exit]) -> None:
    """Let go on of what was `attempted` what only may be raised."""
    for way in raised:
        if way.may and frame.attempts:
            pass_over(machine, frame.raises, way)
        elif way.may and way.value != hazards.OUTSIDE:
            hazards.add(frame, way.value or UNKNOWN)


def pass_over(machine: Machine, catch: Catch | None, way: Exit) -> None:
    """Let an exception go on to `catch`, from where the heap is as it was when what has caught it began."""
    if catch is not None:
        machine.exit(catch, way.state, way.value, way.writes, may=way.may)
        for known in catch.exits[-1:]:
            known.foreign = way.foreign


def run_nothing(machine: Machine, frame: Frame, block: ops.Block) -> Value:
    """Run a block and return nothing, as what takes alternatives wants it."""
    machine.do.run_block(frame, block)
    return NOTHING


def _run_orelse(machine: Machine, frame: Frame, op: ops.Try, ended: list[Exit]) -> Value:
    machine.merge(frame, ended)
    return run_nothing(machine, frame, op.orelse)


def _run_handlers(machine: Machine, frame: Frame, op: ops.Try, raised: list[Exit], exits: list[Exit]) -> None:
    """Run the handlers that may catch an exception, in order; what none of them can catch goes on."""
    for handler in op.handlers:
        if not raised:
            return
        ways, raised = raised, []
        machine.branch(exits, partial(_run_handler, machine, frame, handler, ways, raised))
    for way in raised:
        if way.may and way.value != hazards.OUTSIDE:
            hazards.add(frame, way.value or UNKNOWN)
    known = [way for way in raised if way.value and not way.may]
    if known and frame.raises is not None:
        machine.heap.begin()
        value = machine.merge(frame, known)
        machine.leave(frame, "raises", value)
        machine.heap.rollback()


def _run_handler(
    machine: Machine, frame: Frame, handler: ops.Handler, raised: list[Exit], left: list[Exit]
) -> Value:
    """Run a handler for the exceptions that it may catch; put into `left` those that it may leave to others."""
    machine.merge(frame, raised)
    machine.do.run_block(frame, handler.test)
    types = frame.registers[handler.types] if handler.types >= 0 else NOTHING
    caught: list[Exit] = []
    for way in raised:
        answer = True if handler.types < 0 else catching.catches(machine, frame, types, way)
        if answer is not False:
            caught.append(way)
        if answer is not True:
            left.append(way)
    if not caught:
        machine.state = None
        return NOTHING
    machine.heap.rollback()
    machine.heap.begin()
    value = machine.merge(frame, caught)
    if handler.caught >= 0:
        frame.registers[handler.caught] = value or UNKNOWN
    is_known = all(way.value and way.value != hazards.OUTSIDE for way in caught)
    outer, frame.handled = frame.handled, value if is_known else NOTHING
    result = run_nothing(machine, frame, handler.body)
    frame.handled = outer
    return result


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


#: The ways out of a block, as `Frame` names them.
WAYS: Final = ("returns", "breaks", "continues", "raises")


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

    machine.branch(ended, run_body)
    for way, catch in outer.items():
        setattr(frame, way, catch)
    swallowed: list[Exit] = []
    for way, catch in inner.items():
        ways = [] if catch is None else likely([w for w in catch.exits if w.value != hazards.OUTSIDE])
        if ways and way == "raises":
            built = dict(frame.constructions)
            caught = _leave_raising(machine, frame, ways, final, swallows)
            if caught:
                machine.branch(swallowed, partial(_end, machine, frame, caught, final, raised=True))
            elif uncaught and all(each.may for each in ways):
                frame.constructions = built
        elif ways:
            _leave_through(machine, frame, way, ways, final)
    if swallowed:
        machine.branch(swallowed, lambda: _end(machine, frame, ended, final))
        machine.merge(frame, swallowed)
    else:
        _end(machine, frame, ended, final)


#: The class of all exceptions.
EVERY: Final = one(Library("builtins.BaseException"))


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
