"""The processes of a program: where one begins, and in which state those that it starts take up their work.

A process that is started anew (`multiprocessing` with "spawn" or "forkserver") inherits no stream. It imports the script once
more, under a name that is not `__main__`, before it calls what it is given: what modules seed and draw has happened there
again, and what stands below `if __name__ == "__main__":` has not ("Contexts and start methods" in Python's documentation of
`multiprocessing`). One that is forked is taken for one that is started anew: which of the two it is, the platform decides.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from seedlint.ir import ops
from seedlint.solve.modules.modules import AS_MODULE, run_module
from seedlint.solve.state.frame import MAIN, Catch, Frame, Journal
from seedlint.solve.state.heap import Cell
from seedlint.solve.state.items import Module
from seedlint.solve.state.lattice import Entry, Origin, Start, State, uniform
from seedlint.solve.state.loaded import LoadedModule
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import TRUE, one

#: The cell that holds the script of the present process.
_SCRIPT: Final[Cell] = ("process", "script")
#: The cell that says that this is a process which another has started, and which imports the script.
_IS_CHILD: Final[Cell] = ("process", "#child")
#: The number of no round: what is told in it is told once more in the round that comes to it.
_UNHEARD: Final = -1


#: The cell that says whether the code that runs may run in a worker of a loader: by default it does not.
MAY_BE_WORKER: Final[Cell] = ("#process", "#worker")


def begin(machine: Machine, module: LoadedModule, origin: Origin) -> Frame:
    """Put the machine where a process begins, with all streams of one origin; return the frame of whoever starts it."""
    code = ops.Function("<start>", "<start>", "module", -1, (), (), 0, -1)
    machine.state = uniform(origin)
    machine.code[module.key] = module
    return Frame(
        module=module,
        function=code,
        item=None,
        env="",
        registers=[],
        entry=Entry(0),
        depth=machine.heap.depth(),
        returns=Catch(machine.heap.depth()),
        raises=Catch(machine.heap.depth()),
        trail=(),
    )


def note_script(machine: Machine, script: LoadedModule) -> None:
    """Note which script the present process runs."""
    machine.write(_SCRIPT, one(Module(script.key)))


def state_of_child(machine: Machine, frame: Frame) -> State | None:
    """Return the state in which a process that this one starts calls what it is given; None in one that still imports its script,
    where Python refuses to start another.
    """
    if machine.read(frame, _IS_CHILD) == TRUE:
        return None
    scripts = machine.read(frame, _SCRIPT)
    (script,) = scripts or (None,)
    if not isinstance(script, Module):
        return uniform(Start())
    if script.key not in machine.children:
        machine.children[script.key] = _after_import(machine, script.key.removeprefix(f"{MAIN}:"))
    return machine.children[script.key]


def _after_import(machine: Machine, path: str) -> State:
    """Return the state of a process that has done nothing but import a script."""
    module = machine.modules(f"{AS_MODULE}{Path(path)}")
    if module is None:
        return uniform(Start())
    with _elsewhere(machine), unheard(machine):
        machine.write(_IS_CHILD, TRUE)
        run_module(machine, begin(machine, module, Start()), module, -1)
        return machine.state or uniform(Start())


@contextmanager
def _elsewhere(machine: Machine) -> Iterator[None]:
    """Let the machine be another process: it knows what modules define and nothing else, and leaves nothing but that."""
    kept = machine.heap, machine.state, machine.outcomes, machine.journal
    machine.heap, machine.outcomes, machine.journal = kept[0].apart(), (), Journal()
    try:
        yield
    finally:
        kept[0].take_ground(machine.heap)
        kept[3].unresolved |= machine.journal.unresolved
        machine.heap, machine.state, machine.outcomes, machine.journal = kept


@contextmanager
def unheard(machine: Machine) -> Iterator[None]:
    """Import a module that is only to define what is entered: what it and the modules that it imports build has been judged
    where they ran, in the order in which a script imports them.
    """
    kept = machine.round, machine.published, machine.observed, machine.executed
    machine.round, machine.published, machine.observed, machine.executed = _UNHEARD, {}, {}, set()
    try:
        yield
    finally:
        machine.round, machine.published, machine.observed, machine.executed = kept
