"""The turns of a loop: its body is run from the join of all states in which a turn may begin, until that join stops growing.

An inner loop is entered again in every turn of the outer one. What its head grew to is remembered: where the new
entry holds everything that the old one held, the old result is part of the new, and the loop begins from it. So a nest
of loops costs the sum of their turns and not the product.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from seedlint.ir import ops
from seedlint.solve.state.frame import Catch, Exit, Frame, LoopMemory
from seedlint.solve.state.heap import Heap, Writes
from seedlint.solve.state.lattice import State, join_states
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import UNKNOWN, join, widened

#: Turns after which a loop's variables lose their constants, and after which they lose everything.
FORGET_CONSTANTS: Final = 3
FORGET_ALL: Final = 8
#: Turns after which a loop is given up; never reached in the corpus, where the most is 7.
TURNS: Final = 24


class Turns:
    """What running a loop's turns yields: ends of turns, breaks, and the joined cells at the loop's head."""

    def __init__(self, ends: list[Exit], breaks: list[Exit], head: Writes) -> None:
        """Hold the outcome of `repeat`."""
        self.ends = [Exit(way.state, {**head, **way.writes}, way.value) for way in ends]
        self.breaks = [Exit(way.state, {**head, **way.writes}, way.value) for way in breaks]
        self.head = head


def repeat(
    machine: Machine,
    frame: Frame,
    loop: ops.For | ops.While | None,
    turn: Callable[[], None],
    *,
    once: bool = False,
    begun: bool = False,
    kept: Writes | None = None,
) -> Turns:
    """Run turns until the state at the loop's head stops growing; `once` stands for one turn and no more. Where the loop has
    `begun` before, none of them is its first. A cell that a turn leaves with what is `kept` for it does not grow;
    where one leaves it with anything else, no more turns are run.

    What a loop's head grew to is remembered where it is a statement.
    """
    entry_state = machine.state
    assert entry_state is not None, "only a loop that is reached is run"
    outer, earlier = (frame.breaks, frame.continues), frame.later
    ends: list[Exit] = []
    breaks: list[Exit] = []
    machine.heap.begin()
    regions = len(frame.regions)
    memory = None if once or loop is None else frame.loops.get(id(loop))
    head_state = _recall(machine.heap, memory, entry_state)
    for count in range(TURNS):
        depth = machine.heap.depth()
        frame.breaks, frame.continues = Catch(depth), Catch(depth)
        machine.heap.begin()
        machine.state = head_state
        frame.later = earlier or (not once and (begun or count > 0))
        turn()
        del frame.regions[regions:]
        machine.end(frame, "continues")
        ends, breaks = frame.continues.exits, frame.breaks.exits
        if kept and any(way.writes.get(cell) != value for way in ends for cell, value in kept.items()):
            break  # nothing else of it counts
        grown = not once and _grow(machine, frame, ends, count, kept or {})
        before = head_state
        for way in () if once else ends:
            head_state = join_states(head_state, way.state) or head_state
        if not grown and head_state == before:
            break
    else:
        machine.counts["loops given up"] += 1
    (frame.breaks, frame.continues), frame.later = outer, earlier
    head = machine.heap.rollback()
    if not once and loop is not None:
        entry = {cell: machine.heap.read(cell) for cell in head}
        frame.loops[id(loop)] = LoopMemory(entry_state, entry, head_state, head)
    return Turns(ends, breaks, head)


def _recall(heap: Heap, memory: LoopMemory | None, state: State) -> State:
    """Begin a loop from what its head grew to before, if that is part of the new result; return the state at the head."""
    if memory is None:
        return state
    if any(not memory.entry_state[stream].keys() <= atoms.keys() for stream, atoms in state.items()):
        return state
    if any(not value <= heap.read(cell) for cell, value in memory.entry.items()):
        return state
    for cell, value in memory.head.items():
        heap.write(cell, join(heap.read(cell), value))
    return join_states(state, memory.head_state) or state


def _grow(machine: Machine, frame: Frame, ends: list[Exit], count: int, kept: Writes) -> bool:
    """Join what turns wrote into the loop's head; return whether that changed anything."""
    changed = False
    for way in ends:
        for cell, value in way.writes.items():
            old = machine.read(frame, cell)
            new = join(old, value)
            if new == old or kept.get(cell) == value:
                continue
            if count >= FORGET_ALL or machine.steps > machine.limit:
                new = UNKNOWN
            elif count >= FORGET_CONSTANTS:
                new = widened(old, new)
            if new != old:
                machine.heap.write(cell, new)
                changed = True
                if not old:
                    machine.note_perhaps(cell)
    return changed
