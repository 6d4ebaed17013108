"""Generators that nothing holds any more while they wait at a `yield`: `GeneratorExit` is raised there, and their last words run.

A loop that is left lets go of the generator that it goes through, and `next(walk())` of one that it has just begun, unless a
name, attribute or element holds it as well.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from seedlint.solve.exits import handlers
from seedlint.solve.objects import endings
from seedlint.solve.state.frame import Catch, Exit, Frame
from seedlint.solve.state.items import Generator, Library, Object, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NOTHING, join, one

_EXIT: Final = Library("builtins.GeneratorExit")
#: The ways out of a block that let go of the generator which it goes through.
_LEAVING: Final = ("breaks", "returns", "raises")


class Dropping:
    """What leaves the turns with a generator that is dropped then, by the way out, first through the generator's last words.

    While it runs, what it raises is caught here. One without such is left at once.
    """

    def __init__(self, machine: Machine, frame: Frame) -> None:
        """Begin to catch what the generator raises that `frame` is about to run."""
        self.machine, self.frame = machine, frame
        self.outer, self.depth = frame.raises, machine.heap.depth()
        self.raised = frame.raises = Catch(self.depth)
        self.carried: dict[str, Value] = {}
        self.straight: dict[str, list[Exit]] = {}

    def leave(self, yielder: Frame, way: str, exits: list[Exit]) -> None:
        """Leave by a way, where `exits` arrive, through the frame in which the generator waits."""
        machine = self.machine
        before = machine.state
        machine.heap.begin()
        value = machine.merge(self.frame, exits)
        if machine.state is not None:
            self.carried[way] = join(self.carried.get(way, NOTHING), value)
            straight = Exit(machine.state, machine.heap.since(self.depth), value)
            self.straight.setdefault(way, []).append(straight)
            machine.leave(yielder, "raises", one(Object(way, _EXIT)), may=True)
        machine.heap.discard()
        machine.state = before

    def end(self) -> dict[str, list[Exit]]:
        """Return by what ways the turns were left, and pass on what else the generator has raised."""
        frame, machine = self.frame, self.machine
        frame.raises = self.outer
        left: dict[str, list[Exit]] = {}
        for exit_ in self.raised.exits:
            ways = [i.place for i in exit_.value if isinstance(i, Object) and i.kind == _EXIT and i.place]
            for way in ways:
                left.setdefault(way, []).append(Exit(exit_.state, exit_.writes, self.carried[way]))
            if not ways:
                handlers.pass_over(machine, self.outer, exit_)
        left = {**self.straight, **left}
        raised = left.pop("raises", [])
        for exit_ in raised:
            handlers.pass_over(machine, self.outer, exit_)
        return left


def dropping(machine: Machine, frame: Frame, item: Generator) -> Dropping | None:
    """Return what goes on where a generator is let go of; None if it says nothing then, or something else holds it."""
    if not endings.has_last_words(machine, item) or endings.is_held(machine, item):
        return None
    return Dropping(machine, frame)


def take_turn(machine: Machine, frame: Frame, dropped: Dropping, body: Callable[[], None]) -> None:
    """Run what a loop does with a value where the generator waits that gave it, through which it leaves."""
    yielder = machine.yielder
    assert yielder is not None, "a generator has given the value"
    within = frame.raises
    frame.raises = dropped.outer
    outer = {way: getattr(frame, way) for way in _LEAVING}
    inner = {way: Catch(machine.heap.depth()) for way in _LEAVING if outer[way] is not None}
    for way, catch in inner.items():
        setattr(frame, way, catch)
    body()
    for way, catch in outer.items():
        setattr(frame, way, catch)
    frame.raises = within
    for way, catch in inner.items():
        surely = [each for each in catch.exits if not each.may]
        for each in catch.exits:
            if each.may:
                handlers.pass_over(machine, dropped.outer, each)
        if surely:
            dropped.leave(yielder, way, surely)
