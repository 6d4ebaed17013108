"""What the program is known to raise at a place, or may raise there."""

from __future__ import annotations

from seedlint.solve.objects import hazards
from seedlint.solve.state.frame import Exit, Frame
from seedlint.solve.state.items import Library, Object, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, UNKNOWN, one


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
