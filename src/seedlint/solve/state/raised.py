"""The exceptions that leave an activation, joined as they come.

Each may come when most of what the function writes has been written, and the next one finds nearly all of it unchanged. So
what they leave behind is not kept for each: the join of all is, and a further exception only looks at the cells that have changed
since the one before. The heap notes those for the activation on top; where an exception leaves one further down (the body of
a `with` runs below its manager), everything is looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from seedlint.solve.state.frame import Catch
from seedlint.solve.state.heap import Cell, Heap, Writes
from seedlint.solve.state.items import Value
from seedlint.solve.state.lattice import State, join_states
from seedlint.solve.state.values import NOTHING, join

_NONE: Writes = {}


@dataclass(slots=True)
class Raised(Catch):
    """The join of all exceptions so far: how many, in which state, what had been written, which they are.

    `partial` are the cells that were not written at all of them, `empty` those that held nothing at one.
    """

    count: int = 0
    state: State | None = None
    writes: Writes = field(default_factory=dict)
    value: Value = NOTHING
    partial: dict[Cell, None] = field(default_factory=dict)
    empty: dict[Cell, None] = field(default_factory=dict)
    #: Whether the heap may not have noted all that has changed since the last one.
    is_blind: bool = False

    def add(self, heap: Heap, state: State, value: Value, also: Writes = _NONE) -> int:
        """Add an exception that leaves here, after writing what `also` holds, and return how many cells were looked at."""
        changed = heap.changed if heap.watcher is self and not self.is_blind else None
        if changed is None:
            cells: Iterable[Cell] = {**heap.since(self.depth), **also, **self.writes}
        else:
            cells = dict.fromkeys(changed)
            if also:
                cells.update(also)
        looked = self._look(heap, cells, also)
        self.is_blind = heap.watcher is not self
        if not self.is_blind:
            heap.changed = list(also)
        known = not self.count or bool(self.value)
        self.value = join(self.value, value) if known and value else NOTHING
        self.state = join_states(self.state, state)
        self.count += 1
        return looked

    def _look(self, heap: Heap, cells: Iterable[Cell], also: Mapping[Cell, Value]) -> int:
        held, writes, depth = heap.cells, self.writes, self.depth
        count = 0
        for cell in cells:
            count += 1
            before = writes.get(cell)
            value = also.get(cell)
            if value is None:
                now = held.get(cell)
                if now is None or now[1] < depth:
                    if before is not None:
                        self.partial[cell] = None
                    continue
                value = now[0]
            if before is None:
                writes[cell] = value
                if self.count:
                    self.partial[cell] = None
            elif before is not value:
                writes[cell] = join(before, value)
            if not value:
                self.empty[cell] = None
        return count
