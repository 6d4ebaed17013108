"""Settings that a block asks more than once: what one answer has led to goes with that answer.

`if args.augment: draw()` ... `if args.augment: seed()`: nothing is known of the setting, but the two are answered alike. States
are joined where ways meet, so from the first question on the rest of the block is run once for each answer. That is done
only where the answers differ in what they do to the streams, for few settings, and for conditions that nothing in the rest of
the block may change: names, attributes and elements, compared with constants at most.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.ir.walk import all_ops
from seedlint.solve.flow import mentions, shared_settings
from seedlint.solve.flow.questions import (
    Among,
    Expression,
    asks_for,
    is_kept,
    joined_answer,
    key_of,
)
from seedlint.solve.flow.shared_settings import RunFrom
from seedlint.solve.objects import truths
from seedlint.solve.state.frame import Catch, Exit, Frame
from seedlint.solve.state.lattice import State
from seedlint.solve.state.machine import Machine

#: Settings whose answers are kept apart at once; the rest of a block is run twice for each.
SETTINGS: Final = 2
#: How deep the operands of a condition are looked at: `a or b or c` is two deep.
_DEPTH: Final = 16


def may_ask_again(machine: Machine, frame: Frame, block: ops.Block) -> bool:
    """Return whether functions below a block may ask a setting that it asks elsewhere, too. What a script will have imported
    is not known yet.
    """
    return shared_settings.is_followed(frame) and (
        frame.function.kind == "module" or bool(mentions.asked_again(machine, block))
    )


def told_apart(machine: Machine, frame: Frame, block: ops.Block, index: int, run_from: RunFrom) -> bool:
    """Run a branch and the rest of its block once for each answer to what it asks, if that is worth it; tell whether it
    was, and so has been done. `run_from` runs a block from an operation on.
    """
    op = block[index]
    asked = _asked_again(machine, frame, block).get(index)
    if asked is None or asked in frame.answers or len(frame.answers) >= SETTINGS or machine.state is None:
        return False
    if machine.steps > machine.limit:
        return False
    assert isinstance(op, ops.If), "only branches ask"
    if not _is_open(machine, frame, op.arms[0]) or shared_settings.says_whose(machine, frame, op.arms[0]):
        return False
    if not _differ(machine, frame, op, asked):
        return False
    before, exits, regions = machine.state, list[Exit](), len(frame.regions)
    for answer in (True, False):
        machine.state = before
        frame.answers[asked] = answer
        machine.branch(exits, lambda: run_from(machine, frame, block, index))
        del frame.answers[asked], frame.regions[regions:]
    machine.merge(frame, exits)
    return True


def answered(frame: Frame, arm: ops.Arm) -> bool | None:
    """Return how a condition of which nothing is known has been answered on the way that is run, if it has been asked."""
    key = key_of(frame, arm)
    if key is None:
        return None
    answer = frame.answers.get(key[0])
    if answer is None:
        answer = _follows(frame, key[0])
    return None if answer is None else answer == key[1]


def _follows(frame: Frame, asked: Expression) -> bool | None:
    """Return the answer that follows from those that are known."""
    known = [fact for each, answer in frame.answers.items() for fact in _implied(each, answer=answer)]
    return _answer(asked, known) if known else None


def _implied(asked: Expression, *, answer: bool, depth: int = _DEPTH) -> Iterator[tuple[Expression, bool]]:
    """Yield what an answer says, of the operands of `not`, `and` and `or`, too."""
    yield asked, answer
    match asked if depth else ():
        case ("not", tuple() as read):
            yield from _implied(read, answer=not answer, depth=depth - 1)
        case ("and" | "or" as word, tuple() as left, tuple() as right) if answer == (word == "and"):
            yield from _implied(left, answer=answer, depth=depth - 1)
            yield from _implied(right, answer=answer, depth=depth - 1)
        case _:
            pass


def _answer(asked: Expression, known: Sequence[tuple[Expression, bool]], depth: int = _DEPTH) -> bool | None:
    """Return how something is answered where some answers are known."""
    answer = next((answer for each, answer in known if each == asked), None)
    found = asks_for(asked) if answer is None else None
    if found is not None:
        answer = _among(found, known)
    if answer is not None:
        return answer
    match asked if depth else ():
        case ("not", tuple() as read):
            answer = _answer(read, known, depth - 1)
            return None if answer is None else not answer
        case ("and" | "or" as word, tuple() as left, tuple() as right):
            return joined_answer(word, (_answer(each, known, depth - 1) for each in (left, right)))
        case _:
            return None


def _among(found: Among, known: Sequence[tuple[Expression, bool]]) -> bool | None:
    """Return whether what is asked is one of some constants, where it is known to be some or not to be some."""
    told = [(other, answer) for each, answer in known if (other := asks_for(each)) is not None]
    if any(found.excludes(other) if answer else other.follows_from(found) for other, answer in told):
        return False
    return True if any(answer and found.follows_from(other) for other, answer in told) else None


def _is_open(machine: Machine, frame: Frame, arm: ops.Arm) -> bool:
    """Return whether nothing is known of a condition."""
    machine.do.run_block(frame, arm.test)
    if machine.state is None:
        return False
    return truths.decided(machine, frame, frame.registers[arm.condition]) is None


def _differ(machine: Machine, frame: Frame, op: ops.If, asked: Expression) -> bool:
    """Return whether the answers leave the streams in different states, where both leave the branch at its end."""
    yes, no = (_end(machine, frame, op, asked, answer=answer) for answer in (True, False))
    return yes is not None and no is not None and dict(yes) != dict(no)


def _end(machine: Machine, frame: Frame, op: ops.If, asked: Expression, *, answer: bool) -> State | None:
    """Return the state after a branch, as if the answer were known; take back what was done."""
    before, constructions, regions = machine.state, dict(frame.constructions), len(frame.regions)
    outer = frame.returns, frame.breaks, frame.continues, frame.raises
    machine.heap.begin()
    frame.returns = frame.breaks = frame.continues = frame.raises = Catch(machine.heap.depth())
    frame.answers[asked] = answer
    machine.do.run_block(frame, (op,))
    state = machine.state
    del frame.answers[asked], frame.regions[regions:]
    machine.heap.discard()
    frame.returns, frame.breaks, frame.continues, frame.raises = outer
    machine.state, frame.constructions = before, constructions
    return state


def _asked_again(machine: Machine, frame: Frame, block: ops.Block) -> dict[int, Expression]:
    """Return the branches of a body whose condition is asked again further down, by their index, with what they ask."""
    known = frame.module.learnt.settings.get(id(block))
    if known is None:
        known = frame.module.learnt.settings[id(block)] = dict(_found(machine, frame, block))
    return known


def _found(machine: Machine, frame: Frame, block: ops.Block) -> Iterator[tuple[int, Expression]]:
    later: dict[Expression, int] = {}
    for index, op in enumerate(block):
        for each in all_ops((op,)):
            for arm in each.arms if isinstance(each, ops.If) else ():
                key = key_of(frame, arm)
                if key is not None:
                    later[key[0]] = index
    for index, op in enumerate(block):
        key = key_of(frame, op.arms[0]) if isinstance(op, ops.If) else None
        if key is None or not any(at > index and _tells(key[0], other) for other, at in later.items()):
            continue
        if is_kept(machine, frame, key[0], block[index:]):
            yield index, key[0]


def _tells(asked: Expression, other: Expression) -> bool:
    """Tell whether one answer to what is asked is one to what another condition asks."""
    return any(_answer(other, [*_implied(asked, answer=answer)]) is not None for answer in (True, False))
