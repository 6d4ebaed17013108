"""Branches: the arms that may be taken, and what they leave behind."""

from __future__ import annotations

from seedlint.ir import ops
from seedlint.ir.stream import Stream
from seedlint.solve.exits.handlers import run_nothing
from seedlint.solve.flow import narrowing, operands, outcomes, present, settings, shared_settings
from seedlint.solve.flow.questions import is_none, seed_asked
from seedlint.solve.objects.truths import asked, where
from seedlint.solve.observations import afterwards, falsy, observe
from seedlint.solve.observations.falsy import Branch, branch_of
from seedlint.solve.state import together
from seedlint.solve.state.frame import Catch, Exit, Frame
from seedlint.solve.state.items import Value
from seedlint.solve.state.lattice import Seed, State
from seedlint.solve.state.loaded import Learnt
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import NONE, TRUE, is_member_of_unknown, join_all


def run_if(machine: Machine, frame: Frame, op: ops.If) -> None:
    """Run the arms that may be taken and join how they end."""
    exits: list[Exit] = []
    narrowing.look(frame, op)
    phi = _Phi(frame, op, _phi_registers(frame.module.learnt, op))
    _run_arms(machine, frame, op, 0, exits, phi)
    together.merge(machine, frame, exits)
    phi.join()
    for register, values in phi.told():
        together.note(machine, frame, register, values, exits)


class _Phi:
    """The registers that the arms of a branch set for what comes after it."""

    def __init__(self, frame: Frame, branch: ops.If, registers: tuple[ops.Reg, ...]) -> None:
        """Remember the registers as they are before the branch."""
        self.branch = branch
        self._frame = frame
        self._registers = registers
        self._before = [frame.registers[register] for register in registers]
        self._after: list[list[Value]] = []
        #: A value that is known to be less than it was before the branch, and what it is.
        self.narrowed: tuple[Value, Value] | None = None

    def sets(self, register: ops.Reg) -> bool:
        """Tell whether an arm sets a register, as `b` in `a and b` does in the place of `a`."""
        return register in self._registers

    def end_arm(self, *, reached: bool) -> None:
        """Note the registers at the end of an arm and set them back."""
        held = self._frame.registers
        if reached:
            self._after.append([self._narrow(held[register]) for register in self._registers])
        for register, value in zip(self._registers, self._before, strict=True):
            held[register] = value

    def _narrow(self, value: Value) -> Value:
        return self.narrowed[1] if self.narrowed is not None and value is self.narrowed[0] else value

    def told(self) -> list[tuple[ops.Reg, list[Value]]]:
        """Return what each register held at the end of each arm that was reached."""
        return [
            (register, list(values)) for register, *values in zip(self._registers, *self._after, strict=True)
        ]

    def forget_arm(self, *, reached: bool) -> None:
        """Leave out the arm noted last."""
        if reached:
            self._after.pop()

    def join(self) -> None:
        """Set the registers to what any arm left in them."""
        for register, *values in zip(self._registers, *self._after, strict=True):
            self._frame.registers[register] = join_all(values)


def _phi_registers(learnt: Learnt, op: ops.If) -> tuple[ops.Reg, ...]:
    known = learnt.phi.get(id(op))
    if known is not None:
        return known
    blocks = [arm.body for arm in op.arms] + [arm.test for arm in op.arms] + [op.orelse]
    registers = learnt.phi[id(op)] = tuple(
        sorted({o.dst for block in blocks for o in block if isinstance(o, ops.Move | ops.Compare)})
    )
    return registers


def _run_arms(machine: Machine, frame: Frame, op: ops.If, index: int, exits: list[Exit], phi: _Phi) -> None:
    """Run the arms from `index` on; a test that writes begins a layer of its own, as only the rest follows it."""
    regions = len(frame.regions)
    while index < len(op.arms):
        arm = op.arms[index]
        operands.note_test(frame, op, arm)
        machine.do.run_block(frame, arm.test)
        if machine.state is None:
            return
        answer = asked(machine, frame, frame.registers[arm.condition])
        if machine.state is None:
            return
        if answer is None and frame.answers:
            answer = settings.answered(frame, arm)
        if answer is None:
            answer = shared_settings.answered(machine, frame, arm)
        if answer is None:
            answer = _counts_as_given(frame, arm)
        if answer is None:
            answer = _is_given_by_default(frame, arm)
        undecided: State | None = machine.state
        parted = outcomes.decide(machine, frame, arm.condition) if answer is None else None
        if parted is not None:
            machine.state, undecided = parted.holds, parted.fails
            phi.narrowed = parted.value, parted.where_it_holds
        is_open = answer is None and parted is None and phi.sets(arm.condition)
        asked_value = frame.registers[arm.condition] if is_open else None
        if answer is False:
            _try_branch(machine, frame, branch_of(op, index), phi)
            machine.state = undecided
        if asked_value is not None:
            is_truth = operands.is_truth(frame, op)
            frame.registers[arm.condition] = (
                TRUE if is_truth else where(machine, frame, asked_value, holds=True)
            )
        if answer is not False:
            _run_observed(machine, frame, branch_of(op, index), exits, phi)
            del frame.regions[regions:]
            machine.state = (
                _after_seeding(machine, frame, op, arm, undecided, exits)
                if answer is None and undecided is not None
                else None
            )
        if asked_value is not None:
            frame.registers[arm.condition] = where(machine, frame, asked_value, holds=False)
        phi.narrowed = None if parted is None else (parted.value, parted.where_it_fails)
        if machine.state is None:
            if op.refused and index == len(op.arms) - 1 and undecided is not None:
                machine.state = undecided
                _try_branch(machine, frame, branch_of(op, len(op.arms)), phi)
                machine.state = None
            return
        index += 1
        if index < len(op.arms) and _writes(op.arms[index].test):
            _run_rest(machine, frame, op, index, exits, phi)
            return
    before, ended = machine.state, len(exits)
    _run_observed(machine, frame, branch_of(op, len(op.arms)), exits, phi)
    if len(exits) > ended and before is not None and _speaks_of_seed(frame.module.learnt, op.arms[-1].test):
        _set_on_condition(machine, frame, op.arms[-1], before, exits[-1].state)
    del frame.regions[regions:]


def _run_observed(machine: Machine, frame: Frame, branch: Branch, exits: list[Exit], phi: _Phi) -> None:
    """Run a branch, and look at how each way that leaves it has seeded."""
    ended, built = [len(ways) for ways in (exits, *_leaving(frame))], frame.constructions.copy()
    _run_arm(machine, frame, branch.body, exits, phi)
    left = [
        way.state
        for ways, before in zip((exits, *_leaving(frame)), ended, strict=True)
        for way in ways[before:]
    ]
    afterwards.note_late(frame, built, left)
    if len(exits) == ended[0]:
        ways = frame.returns.exits[ended[1] :]
        frame.early += [(way, frozenset(built)) for way in ways if way.value and way.value <= NONE]
    for state in left if branch.asked else ():
        falsy.observe_branch(machine, frame, branch, state)


def _leaving(frame: Frame) -> list[list[Exit]]:
    """Return the ways that leave the function, or the turn of a loop."""
    return [catch.exits for catch in (frame.returns, frame.breaks, frame.continues) if catch is not None]


def _run_arm(machine: Machine, frame: Frame, block: ops.Block, exits: list[Exit], phi: _Phi) -> None:
    count, op = len(exits), phi.branch
    holds = block is op.arms[0].body

    def run() -> Value:
        present.begin(machine, frame, op, holds=holds)
        narrowing.begin(machine, frame, op, block)
        return run_nothing(machine, frame, block)

    machine.branch(exits, run)
    present.end(frame, op, holds=holds)
    phi.end_arm(reached=len(exits) > count)


def _try_branch(machine: Machine, frame: Frame, branch: Branch, phi: _Phi) -> None:
    """Run a branch that is not taken, if it would seed with what it asks; take back what it does."""
    if not branch.asked or not falsy.seeds_with_what_it_asks(frame, branch):
        return
    constructions, regions = dict(frame.constructions), len(frame.regions)
    exits: list[Exit] = []
    outer = frame.returns, frame.breaks, frame.continues, frame.raises
    machine.heap.begin()
    left = frame.returns = frame.breaks = frame.continues = frame.raises = Catch(machine.heap.depth())
    falsy.suppose_given(machine, frame, branch)
    _run_arm(machine, frame, branch.body, exits, phi)
    machine.heap.discard()
    frame.returns, frame.breaks, frame.continues, frame.raises = outer
    for way in (*exits, *left.exits):
        falsy.observe_branch(machine, frame, branch, way.state)
    phi.forget_arm(reached=bool(exits))
    del frame.regions[regions:]
    frame.constructions = constructions


def _run_rest(machine: Machine, frame: Frame, op: ops.If, index: int, exits: list[Exit], phi: _Phi) -> None:
    inner: list[Exit] = []
    machine.heap.begin()
    _run_arms(machine, frame, op, index, inner, phi)
    test_writes = machine.heap.rollback()
    exits += [Exit(way.state, {**test_writes, **way.writes}, way.value) for way in inner]
    machine.state = None


def _writes(block: ops.Block) -> bool:
    return any(isinstance(op, ops.Call | ops.Store | ops.If | ops.Await | ops.Yield) for op in block)


def _counts_as_given(frame: Frame, arm: ops.Arm) -> bool | None:
    """Return the answer to a condition that speaks of a seed, if what was seeded on that condition counts as seeded."""
    found = seed_asked(frame, arm) if frame.seeded_on else None
    given = frame.seeded_on.get(found[0]) if found is not None else None
    return None if found is None or given is None else given == found[1]


def _is_given_by_default(frame: Frame, arm: ops.Arm) -> bool | None:
    """Return True if a condition asks for the truth of a seed that a command line gives where the user does not."""
    value = frame.registers[arm.condition]
    given = bool(value) and all(is_member_of_unknown(item) and item.present for item in value)
    return True if given and _speaks_of_seed(frame.module.learnt, arm.test) else None


def _after_seeding(
    machine: Machine, frame: Frame, op: ops.If, arm: ops.Arm, undecided: State, exits: list[Exit]
) -> State:
    """Return the state when a branch is not taken.

    `if args.seed is not None: set_seed(args.seed)` counts as seeding: the author meant it. So where the condition speaks
    of a seed and the branch sets streams that were never set, or were set on this condition alone, those streams count as
    set by it on either way.
    """
    if op.orelse or len(op.arms) > 1 or not exits or not _is_about_a_seed(frame.module.learnt, arm):
        return undecided
    taken = exits[-1].state
    state = dict(undecided)
    for stream in _set_on_condition(machine, frame, arm, undecided, taken):
        state[stream] = taken[stream]
    asked_for = seed_asked(frame, arm)
    if asked_for is not None and state != undecided:
        read, holds = asked_for
        frame.seeded_on[read] = holds
        if holds:
            frame.seeded_on[is_none(read)] = False  # what is true is something
    return state


def _set_on_condition(
    machine: Machine, frame: Frame, arm: ops.Arm, undecided: State, taken: State
) -> list[Stream]:
    """Return, and remember, the streams that a branch sets and that nothing has set but branches with its condition."""
    condition = tuple(op.name for op in arm.test if isinstance(op, ops.Load | ops.Attr))
    found: list[Stream] = []
    for stream, atoms in taken.items():
        origins = [origin for origin, _, _ in atoms if isinstance(origin, Seed)]
        before = [origin for origin, _, _ in undecided[stream] if isinstance(origin, Seed)]
        known = all((origin, condition) in machine.seeds.conditional for origin in before)
        if len(origins) == len(atoms) and known and not _seeds_again(machine, frame, stream, undecided):
            machine.seeds.conditional |= {(origin, condition) for origin in origins}
            found.append(stream)
    return found


def _seeds_again(machine: Machine, frame: Frame, stream: Stream, state: State) -> bool:
    """Tell whether a stream is seeded again, which was seeded whatever conditions say before the function.

    Then the way around it is no omission: `if args.reseed_folds: set_seed(args.seed + fold)`.
    """
    if all(origin != frame.entry for origin, _, _ in state[stream]):
        return False
    frame.asked_unset.add(stream)
    return observe.is_seeded_anyway(machine, stream, state)


def _is_about_a_seed(learnt: Learnt, arm: ops.Arm) -> bool:
    """Tell whether a condition speaks of a seed, or asks for what its branch gives to something that does."""
    known = learnt.speaking.get(id(arm))
    if known is None:
        known = _speaks_of_seed(learnt, arm.test) or _seeds_with_asked(arm)
        learnt.speaking[id(arm)] = known
    return known


def _seeds_with_asked(arm: ops.Arm) -> bool:
    asked = {op.name for op in arm.test if isinstance(op, ops.Load)}
    made: dict[ops.Reg, str] = {}
    for op in arm.body:
        match op:
            case ops.Load(dst=dst, name=name) | ops.Attr(dst=dst, name=name):
                made[dst] = name
            case ops.Call(func=func, args=args) if "seed" in made.get(func, "").lower():
                if any(made.get(each.reg) in asked for each in args):
                    return True
    return False


def _speaks_of_seed(learnt: Learnt, block: ops.Block) -> bool:
    known = learnt.speaking.get(id(block))
    if known is None:
        known = learnt.speaking[id(block)] = _names_seed(learnt, block)
    return known


def _names_seed(learnt: Learnt, block: ops.Block) -> bool:
    for op in block:
        if isinstance(op, ops.Load | ops.Attr) and "seed" in op.name.lower():
            return True
        if isinstance(op, ops.Const) and isinstance(op.value, str) and "seed" in op.value.lower():
            return True
        if isinstance(op, ops.If) and any(
            _speaks_of_seed(learnt, a.test) or _speaks_of_seed(learnt, a.body) for a in op.arms
        ):
            return True
    return False
