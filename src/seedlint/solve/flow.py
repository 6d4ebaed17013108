"""Control flow: branches, loops, exceptions, context managers.

A loop runs its body from the join of all states in which a turn may begin until that join stops growing. Exits
(`return`, `break`, `continue`, `raise`) are collected with the state in which they happen and continue where they arrive.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from seedlint.ir import ops
from seedlint.solve import falsy
from seedlint.solve.containers import known_elements, length_of
from seedlint.solve.frame import Catch, Exit, Frame
from seedlint.solve.heap import Writes
from seedlint.solve.lattice import Seed, State
from seedlint.solve.machine import Machine
from seedlint.solve.truths import decided
from seedlint.solve.turns import repeat
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
    join_all,
    one,
)


def may_raise(machine: Machine, frame: Frame) -> None:
    """Note that an exception may leave the enclosing `try` body here."""
    catch = frame.raises
    if catch is not None and frame.attempts and machine.state is not None:
        exits = catch.exits
        if exits and exits[-1].state is machine.state:
            return
        exits.append(Exit(machine.state, machine.heap.since(catch.depth)))


def run_if(machine: Machine, frame: Frame, op: ops.If) -> None:
    """Run the arms that may be taken and join how they end."""
    exits: list[Exit] = []
    phi = _Phi(frame, _phi_registers(op))
    _run_arms(machine, frame, op, 0, exits, phi)
    machine.merge(frame, exits)
    phi.join()


class _Phi:
    """The registers that the arms of a branch set for what comes after it."""

    def __init__(self, frame: Frame, registers: tuple[ops.Reg, ...]) -> None:
        """Remember the registers as they are before the branch."""
        self._frame = frame
        self._registers = registers
        self._before = [frame.registers[register] for register in registers]
        self._after: list[list[Value]] = []

    def end_arm(self, *, reached: bool) -> None:
        """Note the registers at the end of an arm and set them back."""
        held = self._frame.registers
        if reached:
            self._after.append([held[register] for register in self._registers])
        for register, value in zip(self._registers, self._before, strict=True):
            held[register] = value

    def forget_arm(self, *, reached: bool) -> None:
        """Leave out the arm noted last."""
        if reached:
            self._after.pop()

    def join(self) -> None:
        """Set the registers to what any arm left in them."""
        for register, *values in zip(self._registers, *self._after, strict=True):
            self._frame.registers[register] = join_all(values)


_PHI: dict[int, tuple[ops.If, tuple[ops.Reg, ...]]] = {}


def _phi_registers(op: ops.If) -> tuple[ops.Reg, ...]:
    known = _PHI.get(id(op))
    if known is not None and known[0] is op:
        return known[1]
    blocks = [arm.body for arm in op.arms] + [arm.test for arm in op.arms] + [op.orelse]
    registers = tuple(
        sorted({o.dst for block in blocks for o in block if isinstance(o, ops.Move | ops.Compare)})
    )
    _PHI[id(op)] = (op, registers)
    return registers


def _run_arms(machine: Machine, frame: Frame, op: ops.If, index: int, exits: list[Exit], phi: _Phi) -> None:
    """Run the arms from `index` on; a test that writes begins a layer of its own, as only the rest follows it."""
    regions = len(frame.regions)
    while index < len(op.arms):
        arm = op.arms[index]
        machine.do.run_block(frame, arm.test)
        if machine.state is None:
            return
        answer = decided(machine, frame, frame.registers[arm.condition])
        undecided = machine.state
        if answer is False and falsy.leaves_out_zero(arm, frame.registers[arm.condition]):
            _try_arm(machine, frame, arm, phi)
            machine.state = undecided
        if answer is not False:
            ended = len(exits)
            _run_arm(machine, frame, arm.body, exits, phi)
            if len(exits) > ended:
                falsy.observe_arm(machine, frame, arm, exits[-1].state)
            del frame.regions[regions:]
            machine.state = _after_seeding(op, arm, undecided, exits) if answer is None else None
        if answer is True:
            return
        index += 1
        if index < len(op.arms) and _writes(op.arms[index].test):
            _run_rest(machine, frame, op, index, exits, phi)
            return
    _run_arm(machine, frame, op.orelse, exits, phi)
    del frame.regions[regions:]


def _run_arm(machine: Machine, frame: Frame, block: ops.Block, exits: list[Exit], phi: _Phi) -> None:
    count = len(exits)
    machine.branch(exits, lambda: _run_nothing(machine, frame, block))
    phi.end_arm(reached=len(exits) > count)


def _try_arm(machine: Machine, frame: Frame, arm: ops.Arm, phi: _Phi) -> None:
    """Run an arm that is not taken, for what it would seed; take back what it does."""
    constructions, regions = dict(frame.constructions), len(frame.regions)
    exits: list[Exit] = []
    _run_arm(machine, frame, arm.body, exits, phi)
    for way in exits:
        falsy.observe_arm(machine, frame, arm, way.state)
    phi.forget_arm(reached=bool(exits))
    del frame.regions[regions:]
    frame.constructions = constructions


def _run_rest(machine: Machine, frame: Frame, op: ops.If, index: int, exits: list[Exit], phi: _Phi) -> None:
    inner: list[Exit] = []
    depth = machine.heap.depth()
    machine.heap.begin()
    _run_arms(machine, frame, op, index, inner, phi)
    test_writes = machine.heap.since(depth)
    machine.heap.rollback()
    exits += [Exit(way.state, {**test_writes, **way.writes}, way.value) for way in inner]
    machine.state = None


def _writes(block: ops.Block) -> bool:
    return any(isinstance(op, ops.Call | ops.Store | ops.If | ops.Await | ops.Yield) for op in block)


def _after_seeding(op: ops.If, arm: ops.Arm, undecided: State, exits: list[Exit]) -> State:
    """Return the state when a branch is not taken.

    `if args.seed is not None: set_seed(args.seed)` counts as seeding: the author meant it. So where the condition speaks
    of a seed and the branch sets streams that were never set, those streams count as set by it on either way.
    """
    if op.orelse or len(op.arms) > 1 or not exits or not _speaks_of_seed(arm.test):
        return undecided
    taken = exits[-1].state
    state = dict(undecided)
    for stream, atoms in taken.items():
        seeded = all(isinstance(origin, Seed) for origin, _, _ in atoms)
        if seeded and not any(isinstance(origin, Seed) for origin, _, _ in undecided[stream]):
            state[stream] = atoms
    return state


def _speaks_of_seed(block: ops.Block) -> bool:
    for op in block:
        if isinstance(op, ops.Load | ops.Attr) and "seed" in op.name.lower():
            return True
        if isinstance(op, ops.Const) and isinstance(op.value, str) and "seed" in op.value.lower():
            return True
        if isinstance(op, ops.If) and any(
            _speaks_of_seed(a.test) or _speaks_of_seed(a.body) for a in op.arms
        ):
            return True
    return False


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
    generator = _single_generator(iterator)
    if generator is not None:
        numbered = _is_enumerate(iterator)
        normal, breaks = _run_with_generator(machine, frame, op, generator, numbered=numbered)
    elif most == 0:
        normal, breaks = [Exit(machine.state, {})], []
    else:
        before = machine.state
        turns = repeat(machine, frame, op, lambda: _turn(machine, frame, op, iterator), once=most == 1)
        normal, breaks = turns.ends, turns.breaks
        if least == 0:
            normal = [*normal, Exit(before, _replaced_by(machine, turns.ends))]
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
        machine.leave(frame, "continues")
        machine.heap.rollback()
        machine.merge(frame, frame.continues.exits)
        frame.breaks, frame.continues = inner

    machine.do.run_generator(frame, generator, op.pos, on_yield)
    normal = [] if machine.state is None else [Exit(machine.state, machine.heap.since(depth))]
    machine.heap.rollback()
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


def run_try(machine: Machine, frame: Frame, op: ops.Try) -> None:
    """Run `try`: handlers begin wherever the body may raise, `finally` runs on every way out."""
    if op.final:
        protected(
            machine,
            frame,
            lambda: _run_handled(machine, frame, op),
            lambda: machine.do.run_block(frame, op.final),
        )
    else:
        _run_handled(machine, frame, op)


def _run_handled(machine: Machine, frame: Frame, op: ops.Try) -> None:
    if not op.handlers:
        machine.do.run_block(frame, op.body)
        machine.do.run_block(frame, op.orelse)
        return
    outer = frame.raises
    frame.raises = Catch(machine.heap.depth())
    frame.attempts += 1
    regions = len(frame.regions)
    exits: list[Exit] = []
    ended: list[Exit] = []
    machine.branch(ended, lambda: _run_nothing(machine, frame, op.body))
    raised = frame.raises.exits
    frame.raises = outer
    frame.attempts -= 1
    del frame.regions[regions:]
    if raised:
        for handler in op.handlers:
            machine.branch(exits, lambda h=handler: _run_handler(machine, frame, h, raised))  # type: ignore[misc]
    if ended:
        machine.branch(exits, lambda: _run_orelse(machine, frame, op, ended))
    machine.merge(frame, exits)


def _run_nothing(machine: Machine, frame: Frame, block: ops.Block) -> Value:
    machine.do.run_block(frame, block)
    return NOTHING


def _run_orelse(machine: Machine, frame: Frame, op: ops.Try, ended: list[Exit]) -> Value:
    machine.merge(frame, ended)
    return _run_nothing(machine, frame, op.orelse)


def _run_handler(machine: Machine, frame: Frame, handler: ops.Handler, raised: list[Exit]) -> Value:
    machine.merge(frame, raised)
    machine.do.run_block(frame, handler.test)
    if handler.caught >= 0:
        frame.registers[handler.caught] = UNKNOWN
    return _run_nothing(machine, frame, handler.body)


#: The ways out of a block, as `Frame` names them.
WAYS: Final = ("returns", "breaks", "continues", "raises")


def protected(
    machine: Machine,
    frame: Frame,
    body: Callable[[], None],
    final: Callable[[], None],
    swallows: Callable[[], bool] = lambda: False,
) -> None:
    """Run `body`, then `final` on every way out of it.

    `swallows`, asked after `final`, tells whether an exception may end there: then what follows goes on.
    """
    outer = {way: getattr(frame, way) for way in WAYS}
    depth = machine.heap.depth()
    for way, catch in outer.items():
        if catch is not None:
            setattr(frame, way, Catch(depth))
    inner = {way: getattr(frame, way) for way in WAYS}
    ended: list[Exit] = []

    def run_body() -> Value:
        body()
        return NOTHING

    machine.branch(ended, run_body)
    for way, catch in outer.items():
        setattr(frame, way, catch)
    swallowed: list[Exit] = []
    for way, catch in inner.items():
        if catch is not None and catch.exits:
            _leave_through(machine, frame, way, catch.exits, final)
            if way == "raises" and swallows():
                machine.branch(swallowed, lambda exits=catch.exits: _end(machine, frame, exits, final))  # type: ignore[misc]

    if swallowed:
        machine.branch(swallowed, lambda: _end(machine, frame, ended, final))
        machine.merge(frame, swallowed)
    else:
        _end(machine, frame, ended, final)


def _end(machine: Machine, frame: Frame, exits: list[Exit], final: Callable[[], None]) -> Value:
    machine.merge(frame, exits)
    if machine.state is not None:
        final()
    return NOTHING


def _leave_through(
    machine: Machine, frame: Frame, way: str, exits: list[Exit], final: Callable[[], None]
) -> None:
    machine.heap.begin()
    value = machine.merge(frame, exits)
    final()
    machine.leave(frame, way, value)
    machine.heap.rollback()
