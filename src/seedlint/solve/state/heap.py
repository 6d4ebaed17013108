"""The heap: every variable, attribute and element of the program under analysis, with undo.

A cell is named by a place and a name; one that was never written holds nothing, or "no" if it is a flag of the analysis
("#..."). Writes are recorded in layers: a branch, a loop turn and a call each begin a layer, which is taken back
(`rollback`) in the end, returning what it wrote. So two branches start from the same heap at the cost of what they write,
and a function's writes are known when it returns.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

from seedlint.solve.state.items import Value
from seedlint.solve.state.values import ABSENT, FALSE, NOTHING

Cell: TypeAlias = tuple[str, str]
Writes: TypeAlias = dict[Cell, Value]
#: What a cell holds, and the number of the layer that wrote it.
Held: TypeAlias = tuple[Value, int]

#: The layer of cells that no layer wrote, and that are therefore never taken back.
GROUND: Final = -1


class _Defaults(dict[str, Value]):
    """What a cell of each name holds that was never written, filled as it is asked for."""

    def __missing__(self, name: str) -> Value:
        value = FALSE if name[:1] == "#" else ABSENT if name[:2] == "k:" else NOTHING
        self[name] = value
        return value


_DEFAULTS: Final = _Defaults()


def default_of(cell: Cell) -> Value:
    """Return what a cell holds that was never written.

    For the analysis's own flags ("#...") that is no; a dict lacks the key of an entry ("k:...").
    """
    return _DEFAULTS[cell[1]]


def imported(library: str) -> Cell:
    """Return the cell that says whether the program has imported a library."""
    return ("import", library)


class Heap:
    """Cells and the layers of writes to them.

    Its loops are the innermost of the analysis: nearly all of what it does is read, write and take back cells.
    """

    def __init__(self) -> None:
        """Begin with no cell and one layer, the ground."""
        self.cells: dict[Cell, Held] = {}
        self.names: dict[str, dict[str, None]] = {}
        #: Per layer and cell written in it: what the cell held before.
        self._layers: list[dict[Cell, Held | None]] = [{}]
        #: Who wants to know what changes, and the cells that have changed since it asked: see `raised`.
        self.watcher: object = None
        self.changed: list[Cell] | None = None

    def names_at(self, place: str) -> list[str]:
        """Return the names of the cells of a place that exist now, in the order in which they were first made."""
        return [name for name in self.names.get(place, ()) if (place, name) in self.cells]

    def depth(self) -> int:
        """Return the number of open layers."""
        return len(self._layers)

    def watch(self, watcher: object, changed: list[Cell] | None = None) -> tuple[object, list[Cell] | None]:
        """Note for another watcher what changes from now on, beside `changed`, and return the one before with its cells."""
        before = self.watcher, self.changed
        self.watcher, self.changed = watcher, changed
        return before

    def begin(self) -> None:
        """Open a layer."""
        self._layers.append({})

    def read(self, cell: Cell) -> Value:
        """Return what a cell holds."""
        held = self.cells.get(cell)
        return _DEFAULTS[cell[1]] if held is None else held[0]

    def write(self, cell: Cell, value: Value) -> None:
        """Set a cell, in the open layer."""
        layers = self._layers
        level = len(layers) - 1
        before = self.cells.get(cell)
        if before is None:
            self._name(cell)
            layers[level][cell] = None
        elif before[1] != level:
            layers[level][cell] = before
        self.cells[cell] = (value, level)
        if self.changed is not None:
            self.changed.append(cell)

    def ground(self, cell: Cell, value: Value) -> None:
        """Set a cell that was never written, below all layers: it holds whatever is taken back."""
        if cell not in self.cells:
            self._name(cell)
            self.cells[cell] = (value, GROUND)

    def apart(self) -> Heap:
        """Return another heap, of what no layer wrote."""
        other = Heap()
        for cell, held in self.cells.items():
            if held[1] == GROUND:
                other.ground(cell, held[0])
        return other

    def take_ground(self, other: Heap) -> None:
        """Set what another heap holds below its layers, unless it is known here."""
        for cell, (value, level) in other.cells.items():
            if level == GROUND:
                self.ground(cell, value)

    def _name(self, cell: Cell) -> None:
        names = self.names.get(cell[0])
        if names is None:
            self.names[cell[0]] = {cell[1]: None}
        else:
            names[cell[1]] = None

    def written(self, cell: Cell, depth: int) -> bool:
        """Return whether a layer above `depth` wrote the cell."""
        held = self.cells.get(cell)
        return held is not None and held[1] >= depth

    def holds(self, values: Mapping[Cell, Value]) -> bool:
        """Return whether every cell of `values` holds its value there."""
        cells = self.cells
        for cell, value in values.items():
            held = cells.get(cell)
            found = _DEFAULTS[cell[1]] if held is None else held[0]
            if found is not value and found != value:
                return False
        return True

    def since(self, depth: int) -> Writes:
        """Return the present value of all cells written above `depth`."""
        cells = self.cells
        layers = self._layers[depth:]
        if len(layers) == 1:
            return {cell: cells[cell][0] for cell in layers[0]}
        return {cell: cells[cell][0] for layer in layers for cell in layer}

    def rollback(self) -> Writes:
        """Take the open layer back and return what it had written."""
        cells = self.cells
        writes: Writes = {}
        layer = self._layers.pop()
        if self.changed is not None:
            self.changed += layer
        for cell, before in layer.items():
            writes[cell] = cells[cell][0]
            if before is None:
                del cells[cell]
            else:
                cells[cell] = before
        return writes

    def before(self, cell: Cell) -> Value:
        """Return what a cell held when the open layer began."""
        layer = self._layers[-1]
        if cell not in layer:
            return self.read(cell)
        held = layer[cell]
        return _DEFAULTS[cell[1]] if held is None else held[0]

    def discard(self) -> None:
        """Take the open layer back."""
        cells = self.cells
        layer = self._layers.pop()
        if self.changed is not None:
            self.changed += layer
        for cell, before in layer.items():
            if before is None:
                del cells[cell]
            else:
                cells[cell] = before

    def apply(self, writes: Mapping[Cell, Value]) -> None:
        """Write all of `writes`."""
        cells = self.cells
        level = len(self._layers) - 1
        top = self._layers[level]
        names = self.names
        if self.changed is not None:
            self.changed += writes
        for cell, value in writes.items():
            before = cells.get(cell)
            if before is None:
                known = names.get(cell[0])  # as `_name` does
                if known is None:
                    names[cell[0]] = {cell[1]: None}
                else:
                    known[cell[1]] = None
                top[cell] = None
            elif before[1] != level:
                top[cell] = before
            cells[cell] = (value, level)
