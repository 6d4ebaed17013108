"""Generators: their body runs where they are iterated, as if it stood there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from seedlint.ir import ops
from seedlint.solve.activations.activation import RECURSION, new_frame
from seedlint.solve.activations.renaming import TRAIL
from seedlint.solve.models import construct
from seedlint.solve.objects import hazards
from seedlint.solve.state import progress
from seedlint.solve.state.frame import Catch, Frame
from seedlint.solve.state.items import Generator, Value
from seedlint.solve.state.lattice import join_states
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NONE, NOTHING, UNKNOWN


def run_generator(
    machine: Machine, frame: Frame, generator: Generator, position: ops.Pos, on_yield: Callable[[Value], None]
) -> Value:
    """Run the body of a generator as if it stood in the frame, calling back where it yields.

    It goes on where it is held. Where that is not known it may go on after any of its yields, or begin; after any of those within
    one of its operations, if it is known to be held there.
    """
    function = generator.function
    code = machine.function(function.ref)
    if machine.state is None or _is_too_deep(machine, generator):
        return UNKNOWN
    if machine.steps > machine.limit:
        machine.leave_unfollowed()
        return UNKNOWN
    call = construct.chain(frame, position, code.name)
    trail = (frame.step(position), *frame.trail)[:TRAIL]
    inner = new_frame(machine, frame, function, code, frame.entry, frame.depth, trail, None)
    held = progress.held(machine, frame, generator) or progress.held_within(machine, frame, generator)
    if held is not None:
        inner.env, inner.registers = held.environment, list(held.registers)
        for name in list(machine.heap.names_at(inner.env)):
            machine.read(frame, (inner.env, name))  # what the body goes on with was not made here
    elif generator.place:  # others that the same function has made may wait in the meantime
        inner.env = f"{inner.env}@{generator.place}"
        machine.environments[inner.env] = function.env
    inner.sent, frame.sending = frame.sending, NOTHING
    inner.thrown, frame.throwing = frame.throwing, NOTHING
    _receive(inner, held)
    inner.on_yield = on_yield
    inner.prefix = tuple(zip(call.sites, call.texts, strict=True))
    inner.reads, inner.building, inner.later = frame.reads, frame.building, frame.later
    if code.kind == "genexpr" and generator.function.ref.module == frame.module.key:
        inner.regions = frame.regions  # what it builds is written among the arguments
    if held is None:
        frame.made.add(inner.env)  # else what has begun it has made it
    inner.made = frame.made
    machine.ran(function.ref)
    machine.depths[function.ref] += 1
    depth = machine.heap.depth()
    inner.returns, inner.raises = Catch(depth), frame.raises
    inner.attempts = frame.attempts
    machine.heap.begin()
    for name, value in generator.bindings if held is None else ():
        machine.heap.write((inner.env, name), value)
    _run_body(machine, frame, inner, generator, held)
    machine.end(inner, "returns", NONE)
    machine.depths[function.ref] -= 1
    value = machine.merge(frame, inner.returns.exits)
    progress.finish(machine, frame, generator)
    if generator.place and machine.state is not None and value not in (NONE, NOTHING):
        machine.write((generator.place, "value"), value)  # of the `StopIteration` that ends it
    for built in inner.constructions.values():
        # What a generator yields it has built; whoever goes through it returns nothing that its own call has built.
        stays = built.stays or code.kind == "function"
        construct.record(frame, replace(built, stays=stays), nested=False)
    frame.snapshots |= inner.snapshots
    hazards.add(frame, inner.hazard)
    return value if machine.state is not None else NOTHING


def _is_too_deep(machine: Machine, generator: Generator) -> bool:
    """Tell whether the body of a generator is not run again in itself. Where nothing is known of what it is given, it would do
    at each level what it has done at the one before, and twice as much.
    """
    depth = machine.depths[generator.function.ref]
    is_blind = bool(generator.bindings) and all(value <= UNKNOWN for _, value in generator.bindings)
    return depth >= RECURSION[0 if is_blind else 2]


def _receive(inner: Frame, held: progress.Held | None) -> None:
    """Let the `yield` at which a generator is held give what is sent to it, or that of the one that it delegates to."""
    waiting = held.op if held is not None and held.path else None
    if inner.sent and isinstance(waiting, ops.Yield):
        inner.registers[waiting.dst] = inner.sent
    if isinstance(waiting, ops.For) and waiting.result >= 0:
        inner.sending = inner.sent


def _run_body(
    machine: Machine, frame: Frame, inner: Frame, generator: Generator, held: progress.Held | None
) -> None:
    """Run the operations of a generator's body from where it is held."""
    told = inner.on_yield
    assert told is not None, "whoever runs a generator takes what it yields"
    before = machine.state
    anywhere = progress.has_begun(machine, frame, generator) and not progress.is_known(
        machine, frame, generator
    )

    def on_yield(value: Value) -> None:
        progress.hold(machine, frame, generator, inner)
        told(value)
        if anywhere:
            machine.state = join_states(machine.state, before)

    inner.on_yield = on_yield
    body = inner.function.body
    if held is not None and held.path:
        machine.do.go_on(inner, body, held.path)
        return
    for op in body[held.at :] if held is not None else body:
        machine.do.run_block(inner, (op,))
