"""Generators: their body runs where they are iterated, as if it stood there."""

from __future__ import annotations

from collections.abc import Callable

from seedlint.ir import ops
from seedlint.solve import construct
from seedlint.solve.activation import RECURSION, TRAIL, new_frame
from seedlint.solve.frame import Catch, Frame
from seedlint.solve.machine import Machine
from seedlint.solve.values import (
    NONE,
    NOTHING,
    UNKNOWN,
    Generator,
    Value,
)


def run_generator(
    machine: Machine, frame: Frame, generator: Generator, position: ops.Pos, on_yield: Callable[[Value], None]
) -> Value:
    """Run the body of a generator as if it stood in the frame, calling back where it yields."""
    function = generator.function
    code = machine.function(function.ref)
    if machine.state is None or machine.depths[function.ref] >= RECURSION[2]:
        return UNKNOWN
    if machine.steps > machine.limit:
        machine.counts["calls not followed"] += 1
        return UNKNOWN
    call = construct.chain(frame, position, code.name)
    trail = (frame.step(position), *frame.trail)[:TRAIL]
    inner = new_frame(machine, frame, function, code, frame.entry, frame.depth, trail, None)
    inner.prefix = tuple(zip(call.sites, call.texts, strict=True))
    inner.reads, inner.building, inner.on_yield = frame.reads, frame.building, on_yield
    frame.made.add(inner.env)
    inner.made = frame.made
    machine.executed.add(function.ref)
    machine.depths[function.ref] += 1
    depth = machine.heap.depth()
    inner.returns, inner.raises = Catch(depth), frame.raises
    inner.attempts = frame.attempts
    machine.heap.begin()
    for name, value in generator.bindings:
        machine.heap.write((inner.env, name), value)
    machine.do.run_block(inner, code.body)
    machine.end(inner, "returns", NONE)
    machine.depths[function.ref] -= 1
    value = machine.merge(frame, inner.returns.exits)
    for built in inner.constructions.values():
        construct.record(frame, built, nested=False)
    frame.snapshots |= inner.snapshots
    return value if machine.state is not None else NOTHING
