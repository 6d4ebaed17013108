"""What a condition asks, as far as its text tells: one thing, whether that counts as true or is a constant."""

from __future__ import annotations

from typing import Final

from seedlint.ir import ops
from seedlint.solve.flow.questions import NEGATED
from seedlint.solve.state.loaded import Subject

_COMPARED: Final = ("==", "is", "!=", "is not")


def subject_of(arm: ops.Arm) -> Subject | None:
    """Return which register a condition asks, whether it holds where that counts as true or is the constant in another one."""
    words = tuple(_words_in(arm.test))
    if any("seed" in word.lower() for word in words):
        return None
    made = {
        op.dst: op
        for op in arm.test
        if isinstance(op, ops.Not | ops.Compare | ops.Const | ops.Attr | ops.Load | ops.Item)
    }
    register, holds = arm.condition, True
    while isinstance(found := made.get(register), ops.Not):
        register, holds = found.src, not holds
    if not isinstance(found, ops.Compare):
        return Subject(words, register, "", "", -1, holds)
    left, right = made.get(found.left), made.get(found.right)
    if not isinstance(right, ops.Const) or isinstance(left, ops.Const) or found.operator not in _COMPARED:
        return None
    operator = NEGATED.get(found.operator, found.operator)
    is_plain = operator == found.operator
    return Subject(words, found.left, operator, repr(right.value), found.right, holds == is_plain)


def _words_in(test: ops.Block) -> set[str]:
    """Return the words that a condition reads."""
    return {op.name for op in test if isinstance(op, ops.Load | ops.Attr)}
