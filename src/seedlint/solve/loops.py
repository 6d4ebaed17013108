"""Loops: turn by turn where their number matters and is known, else until a turn changes nothing any more.

The body of a generator and that of the loop over it take turns.
"""

from __future__ import annotations

from typing import Final

from seedlint.ir import ops
from seedlint.solve import progress
from seedlint.solve.containers import known_elements, length_of
from seedlint.solve.frame import Catch, Exit, Frame
from seedlint.solve.heap import Writes
from seedlint.solve.machine import Machine
from seedlint.solve.truths import decided
from seedlint.solve.turns import Turns, repeat
from seedlint.solve.values import (
    FALSE,
    NOTHING,
    UNKNOWN,
    Constant,
    Generator,
    LazyIterator,
    Tuple,
    Unknown,
    Value,
    as_text,
    one,
)


def run_for(machine: Machine, frame: Frame, op: ops.For) -> None:
    """Run a `for` loop; the body of a generator and that of the loop take turns."""
    iterable = frame.registers[op.iterable]
    known = known_elements(machine, frame, iterable)
    if known is not None and 1 < len(known) <= UNROLLED and _is_told_apart(known) and not _breaks(op.body):
        _run_unrolled(machine, frame, op, known)
        return
    least, most = length_of(machine, frame, iterable)
    iterator = machine.do.iterator(frame, iterable, op.pos)
    if machine.state is None:
        return
    before = machine.state
    generator = _single_generator(iterator)
    if most == 0:
        _finish_loop(machine, frame, op.orelse, [Exit(before, {})], [])
        return
    if generator is not None:
        numbered = _is_enumerate(iterator)
        normal, breaks = _run_with_generator(machine, frame, op, generator, numbered=numbered)
        if progress.used_up(machine, frame, generator) is None:
            normal.append(Exit(before, {}))
    else:
        turns = _turns(machine, frame, op, iterator, once=most == 1)
        normal, breaks = turns.ends, turns.breaks
        if least == 0:
            normal = [*normal, Exit(before, _replaced_by(machine, turns.ends))]
        if len(iterator) == 1:
            end = progress.ending(machine, frame, next(iter(iterator)))
            normal = [Exit(way.state, {**way.writes, **end}) for way in normal]
    _finish_loop(machine, frame, op.orelse, normal, breaks)


def _replaced_by(machine: Machine, ends: list[Exit]) -> Writes:
    """Return as writes that the turns of a loop replace the weights of models before any use.

    That holds for a loop without a turn, too: a training loop that copies weights into a second model first thing is
    not written to be skipped, and who skips it trains nothing.
    """
    cells = {cell for way in ends for cell in way.writes if cell[1] == "#weights"}
    return {
        cell: FALSE
        for cell in cells
        if machine.heap.read((cell[0], "#used")) == FALSE
        and all(
            way.writes.get(cell) == FALSE and way.writes.get((cell[0], "#used"), FALSE) == FALSE
            for way in ends
        )
    }


#: A loop over so many known functions, classes or objects is run turn by turn. Lists of seed functions have three or four.
UNROLLED: Final = 8


#: The same for a loop over strings: `for split in ("train", "val", "test")`.
NAMES: Final = 4


def _is_told_apart(elements: list[Value]) -> bool:
    """Return whether it matters which element a turn gets: some can be called or hold what can, or are a few names."""
    if any(not isinstance(item, Constant | Unknown) for value in elements for item in value):
        return True
    return len(elements) <= NAMES and all(as_text(value) is not None for value in elements)


def _breaks(block: ops.Block) -> bool:
    """Return whether a body may leave its loop by `break`."""
    for op in block:
        match op:
            case ops.Break():
                return True
            case ops.If(arms=arms, orelse=orelse):
                found = any(_breaks(arm.body) for arm in arms) or _breaks(orelse)
            case ops.Try(body=body, handlers=handlers, orelse=orelse, final=final):
                found = _breaks((*body, *orelse, *final)) or any(_breaks(h.body) for h in handlers)
            case ops.With(body=body):
                found = _breaks(body)
            case _:
                found = False
        if found:
            return True
    return False


def _run_unrolled(machine: Machine, frame: Frame, op: ops.For, known: list[Value]) -> None:
    """Run one turn for each known element, in order."""
    outer = frame.turn
    for index, element in enumerate(known):
        if machine.state is None:
            break
        frame.turn = f"{outer}~{index}"

        def turn(element: Value = element) -> None:
            frame.registers[op.item] = element
            machine.do.run_block(frame, op.body)

        frame.loops.pop(id(op), None)
        machine.merge(frame, repeat(machine, frame, op, turn, once=True).ends)
    frame.turn = outer
    frame.loops.pop(id(op), None)
    if machine.state is not None:
        machine.do.run_block(frame, op.orelse)


def _turns(machine: Machine, frame: Frame, op: ops.For, iterator: Value, *, once: bool) -> Turns:
    """Run the turns of a loop; there is only one if it uses the iterator up itself."""
    before = machine.state

    def turn() -> None:
        _turn(machine, frame, op, iterator)

    if len(iterator) == 1 and progress.place_of(item := next(iter(iterator))) and not once:
        first = repeat(machine, frame, op, turn, once=True)
        if first.ends and all(progress.is_ended_by(way.writes, item) for way in first.ends):
            return first
        frame.loops.pop(id(op), None)
        machine.state = before
    return repeat(machine, frame, op, turn, once=once)


def _turn(machine: Machine, frame: Frame, op: ops.For, iterator: Value) -> None:
    frame.registers[op.item] = machine.do.step(frame, iterator, op.pos)
    machine.do.run_block(frame, op.body)


def _single_generator(iterator: Value) -> Generator | None:
    """Return the generator that a loop takes turns with, directly or through `enumerate`; None if there is no such."""
    if len(iterator) != 1:
        return None
    (item,) = iterator
    if _is_enumerate(iterator) and isinstance(item, LazyIterator):
        return _single_generator(item.sources[0])
    return item if isinstance(item, Generator) and not item.is_context else None


def _is_enumerate(iterator: Value) -> bool:
    return any(
        isinstance(item, LazyIterator) and item.kind == "enumerate" and bool(item.sources)
        for item in iterator
    )


def _run_with_generator(
    machine: Machine, frame: Frame, op: ops.For, generator: Generator, *, numbered: bool
) -> tuple[list[Exit], list[Exit]]:
    """Let the body of a generator and that of a loop take turns; `numbered` items come with their number."""
    outer = frame.breaks, frame.continues
    depth = machine.heap.depth()
    breaks = Catch(depth)
    machine.heap.begin()

    def on_yield(value: Value) -> None:
        inner = frame.breaks, frame.continues
        frame.breaks, frame.continues = breaks, Catch(machine.heap.depth())
        machine.heap.begin()
        frame.registers[op.item] = one(Tuple((UNKNOWN, value))) if numbered else value
        machine.do.run_block(frame, op.body)
        machine.end(frame, "continues")
        machine.merge(frame, frame.continues.exits)
        frame.breaks, frame.continues = inner

    machine.do.run_generator(frame, generator, op.pos, on_yield)
    state, writes = machine.state, machine.heap.rollback()
    normal = [] if state is None else [Exit(state, writes)]
    frame.breaks, frame.continues = outer
    return normal, breaks.exits


def _finish_loop(
    machine: Machine, frame: Frame, orelse: ops.Block, normal: list[Exit], breaks: list[Exit]
) -> None:
    """Continue after a loop: where it ran out, through `else`; where it was left, after it."""
    exits = list(breaks)

    def run_else() -> Value:
        machine.merge(frame, normal)
        machine.do.run_block(frame, orelse)
        return NOTHING

    if normal and orelse:
        machine.branch(exits, run_else)
    else:
        exits += normal
    machine.merge(frame, exits)


def run_while(machine: Machine, frame: Frame, op: ops.While) -> None:
    """Run a `while` loop: it ends where its condition may be false."""
    ended: list[Exit] = []

    def turn() -> None:
        ended.clear()
        depth = machine.heap.depth() - 1
        machine.do.run_block(frame, op.test)
        if machine.state is None:
            return
        answer = decided(machine, frame, frame.registers[op.condition])
        if answer is not True:
            ended.append(Exit(machine.state, machine.heap.since(depth)))
        if answer is False:
            machine.state = None
            return
        machine.do.run_block(frame, op.body)

    turns = repeat(machine, frame, op, turn)
    normal = [Exit(way.state, {**turns.head, **way.writes}) for way in ended]
    _finish_loop(machine, frame, op.orelse, normal, turns.breaks)
