"""The heap: every variable, attribute and element of the program under analysis, with undo.

A cell is named by a place and a name; one that was never written holds nothing, or "no" if it is a flag of the analysis
("#..."). Writes are recorded in layers: a branch, a loop turn and a call each begin a layer, which is taken back
(`rollback`) in the end, returning what it wrote. So two branches start from the same heap at the cost of what they write,
and a function's writes are known when it returns.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from seedlint.solve.values import ABSENT, FALSE, NOTHING, Value

Cell: TypeAlias = tuple[str, str]
Writes: TypeAlias = dict[Cell, Value]


def default_of(cell: Cell) -> Value:
    """Return what a cell holds that was never written.

    For the analysis's own flags ("#...") that is no; a dict lacks the key of an entry ("k:...").
    """
    name = cell[1]
    return FALSE if name[:1] == "#" else ABSENT if name[:2] == "k:" else NOTHING


class Heap:
    """Cells and the layers of writes to them."""

    def __init__(self) -> None:
        """Begin with no cell and one layer, the ground."""
        self.cells: dict[Cell, Value] = {}
        self.names: dict[str, dict[str, None]] = {}
        #: Per layer and cell written in it: what the cell held before, and which layer had written that (-1 for none).
        self._layers: list[dict[Cell, tuple[Value | None, int]]] = [{}]
        #: The uppermost layer that wrote a cell.
        self._level: dict[Cell, int] = {}

    def names_at(self, place: str) -> list[str]:
        """Return the names of the cells of a place that exist now, in the order in which they were first made."""
        return [name for name in self.names.get(place, ()) if (place, name) in self.cells]

    def depth(self) -> int:
        """Return the number of open layers."""
        return len(self._layers)

    def begin(self) -> None:
        """Open a layer."""
        self._layers.append({})

    def read(self, cell: Cell) -> Value:
        """Return what a cell holds."""
        found = self.cells.get(cell)
        return default_of(cell) if found is None else found

    def write(self, cell: Cell, value: Value) -> None:
        """Set a cell, in the open layer."""
        cells = self.cells
        layers = self._layers
        top = layers[-1]
        if cell not in top:
            before = cells.get(cell)
            top[cell] = (before, self._level.get(cell, -1))
            self._level[cell] = len(layers) - 1
            if before is None:
                self.names.setdefault(cell[0], {})[cell[1]] = None
        cells[cell] = value

    def ground(self, cell: Cell, value: Value) -> None:
        """Set a cell that was never written, below all layers: it holds whatever is taken back."""
        if cell not in self.cells:
            self.names.setdefault(cell[0], {})[cell[1]] = None
            self.cells[cell] = value

    def written(self, cell: Cell, depth: int) -> bool:
        """Return whether a layer above `depth` wrote the cell."""
        return self._level.get(cell, -1) >= depth

    def since(self, depth: int) -> Writes:
        """Return the present value of all cells written above `depth`."""
        cells = self.cells
        layers = self._layers[depth:]
        if len(layers) == 1:
            return {cell: cells[cell] for cell in layers[0]}
        return {cell: cells[cell] for layer in layers for cell in layer}

    def rollback(self) -> Writes:
        """Take the open layer back and return what it had written."""
        layer = self._layers.pop()
        cells = self.cells
        levels = self._level
        writes: Writes = {}
        for cell, (before, level) in layer.items():
            writes[cell] = cells[cell]
            levels[cell] = level
            if before is None:
                del cells[cell]
            else:
                cells[cell] = before
        return writes

    def apply(self, writes: Mapping[Cell, Value]) -> None:
        """Write all of `writes`."""
        for cell, value in writes.items():
            self.write(cell, value)
