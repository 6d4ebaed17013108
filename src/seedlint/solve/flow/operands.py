"""The operands of `a and b` and `a or b`: where one is only a truth, it is True where it holds, whatever it is otherwise.

That is so where the whole is a condition, of which none of the values is used, and where the operand is what a comparison or a
`not` yields. `probability == 0 or not training` then holds without training, though nothing is known of the probability.
"""

from __future__ import annotations

from seedlint.ir import ops
from seedlint.ir.walk import blocks_of
from seedlint.solve.state.frame import Frame


def note_test(frame: Frame, op: ops.If, arm: ops.Arm) -> None:
    """Note that only the truth is asked of the `a and b` or `a or b` in which a test ends, if it is none of the operands."""
    if _joined(arm.test) is not None and (_is_condition(frame, op) or not _goes_on_with(op, arm.condition)):
        note_condition(frame, arm.test)


def note_condition(frame: Frame, test: ops.Block) -> None:
    """Note that only the truth is asked of the `a and b` or `a or b` in which a test ends, if it does."""
    joined = _joined(test)
    if joined is not None:
        frame.module.learnt.conditions.add(id(joined))


def is_truth(frame: Frame, op: ops.If) -> bool:
    """Tell whether what is asked first by an `a and b` or `a or b` is True where it holds."""
    if _is_condition(frame, op):
        return True
    learnt = frame.module.learnt.truths
    known = learnt.get(id(frame.function))
    if known is None:
        known = learnt[id(frame.function)] = set()
        _find_truths(frame.function.body, set(), known)
    return id(op) in known


def _is_condition(frame: Frame, op: ops.If) -> bool:
    return id(op) in frame.module.learnt.conditions


def _joined(test: ops.Block) -> ops.If | None:
    """Return the `a and b`, `a or b` in which a test ends, or what it says `not` of."""
    last = next((op for op in reversed(test) if not isinstance(op, ops.Not)), None)
    return last if isinstance(last, ops.If) else None


def _goes_on_with(op: ops.If, condition: ops.Reg) -> bool:
    """Tell whether a condition is a value of the branch, as `a` is in `a and b` and `a or b`."""
    blocks = (*(arm.body for arm in op.arms), op.orelse)
    return any(isinstance(each, ops.Move) and each.dst == condition for block in blocks for each in block)


def _find_truths(block: ops.Block, truths: set[ops.Reg], found: set[int]) -> None:
    """Find the branches that ask first for what a comparison or a `not` has yielded; `truths` are the registers with such."""
    for op in block:
        match op:
            case ops.Compare() | ops.Not():
                truths.add(op.dst)
            case ops.Move(dst=dst, src=src):
                (truths.add if src in truths else truths.discard)(dst)
            case ops.If() if op.arms[0].condition in truths and not op.arms[0].test:
                found.add(id(op))
        for inner in blocks_of(op):
            _find_truths(inner, set(truths), found)
            truths -= {each.dst for each in inner if isinstance(each, ops.Move)}
