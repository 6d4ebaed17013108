"""Functions put around functions, which tell what they wrap."""

from __future__ import annotations

from collections.abc import Sequence

from seedlint.ir import ops
from seedlint.solve.activations.assign import function_place
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first
from seedlint.solve.state.items import Function, Given, Library, Partial, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import as_text, one


def wraps(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `wraps(wrapped)`: return what is given the wrapper next."""
    return one(
        Partial(Library("functools.update_wrapper"), (("keyword", "wrapped", first(given, 0, "wrapped")),))
    )


def update_wrapper(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> Value:
    """Do `update_wrapper(wrapper, wrapped)`, which leads back from the one to the other and has its attributes."""
    wrapped = first(given, 1, "wrapped")
    for item in first(given):
        if isinstance(item, Function) and wrapped:
            _take_name(machine, frame, wrapped, item, position)
            _copy_attributes(machine, frame, wrapped, item)
            machine.write((function_place(item), "__wrapped__"), wrapped)
    return first(given)


def _take_name(machine: Machine, frame: Frame, wrapped: Value, wrapper: Function, position: ops.Pos) -> None:
    """Call a wrapper what the function or class that it wraps is called."""
    name = machine.do.attribute(frame, wrapped, "__name__", position)
    if as_text(name):
        machine.write((function_place(wrapper), "__name__"), name)


def _copy_attributes(machine: Machine, frame: Frame, wrapped: Value, wrapper: Function) -> None:
    for item in wrapped:
        if isinstance(item, Function):
            source = function_place(item)
            for name in machine.heap.names_at(source):
                held = machine.read(frame, (source, name))
                machine.write((function_place(wrapper), name), held)
