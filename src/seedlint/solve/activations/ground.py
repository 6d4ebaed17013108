"""What modules define: it is the same in every process that imports them, and holds for all of them.

The body of a module fills its namespace, makes classes and objects. Carried along as writes, all this would be written again
by each module that imports it, by each that imports that, and by every script: most of the work of a large program. So it goes
below all layers of the heap when the body has been run for the first time, and an import is left with what
else it does: to the streams, and to what others made, such as a registry. Nothing of a module can be seen before it is
imported, as only the import gives the module.

A body that is run again because it read something else (a flag that a script set before) only keeps what differs.
"""

from __future__ import annotations

from seedlint.solve.state.frame import MAIN, Summary
from seedlint.solve.state.heap import GROUND
from seedlint.solve.state.loaded import LoadedModule
from seedlint.solve.state.machine import Machine


def settle(machine: Machine, module: LoadedModule, summary: Summary) -> None:
    """Move what a module's body defines from its summary to the ground of the heap. The layer of its run has been taken back."""
    if module.installed or module.key.startswith(MAIN) or summary.snapshots or summary.state is None:
        return
    heap = machine.heap
    first = module.key not in machine.grounded
    machine.grounded.add(module.key)
    own = summary.made | {module.key}
    left = {}
    for cell, value in summary.writes.items():
        if cell[0] in own and cell[1] != "#imported":
            held = heap.cells.get(cell)
            if held is None and first:
                heap.ground(cell, value)
                continue
            if held == (value, GROUND):
                continue
        left[cell] = value
    summary.writes = left
    summary.reads = {c: v for c, v in summary.reads.items() if c[0] not in own or c[1] == "#imported"}
    summary.made = frozenset()
    summary.trail = None
