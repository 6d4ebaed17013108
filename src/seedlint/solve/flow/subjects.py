"""What a condition asks, as far as its text tells: one thing, whether that counts as true or is a constant, or several joined."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Final

from seedlint.ir import ops
from seedlint.solve.flow.questions import NEGATED
from seedlint.solve.state.loaded import Joined, Subject

#: Operands of one condition that are told; more are not asked one by one.
_OPERANDS: Final = 8
_COMPARED: Final = ("==", "is", "!=", "is not")


def subjects_of(arm: ops.Arm) -> Joined:
    """Return what a condition asks, operand by operand where it is `a and b` or `a or b`; None is what is not so plain."""
    word = _word(arm.test, arm.condition)
    operands = _operands(arm.test, arm.condition, word) if word else iter([(arm.test, arm.condition)])
    few = list(itertools.islice(operands, _OPERANDS + 1))
    told = few if len(few) <= _OPERANDS else []
    return Joined(word or "and", tuple(_subject(test, register) for test, register in told))


def _operands(test: ops.Block, register: ops.Reg, word: str) -> Iterator[tuple[ops.Block, ops.Reg]]:
    """Yield the operands of what a block ends in, if that joins them by a word: what computes each, and where it is."""
    last = test[-1]
    assert isinstance(last, ops.If), "only a branch joins"
    before, after = test[:-1], last.orelse or last.arms[0].body
    for block in (before, after):
        moved = block[-1] if block else None
        inner, source = (
            (block[:-1], moved.src)
            if isinstance(moved, ops.Move) and moved.dst == register
            else (block, register)
        )
        if _word(inner, source) == word:
            yield from _operands(inner, source, word)
        else:
            yield inner, source


def _word(test: ops.Block, register: ops.Reg) -> str:
    """Return whether a block ends in `and` or `or` of what a register then holds."""
    match test[-1] if test else None:
        case ops.If(arms=(ops.Arm(test=(), condition=left, body=body),), orelse=orelse) if left == register:
            last = (orelse or body)[-1:]
            if bool(body) != bool(orelse) and isinstance(last[0], ops.Move) and last[0].dst == register:
                return "or" if orelse else "and"
    return ""


def _subject(test: ops.Block, register: ops.Reg) -> Subject | None:
    """Return which register a block asks, whether it holds where that counts as true or is the constant in another one."""
    words = tuple(_words_in(test))
    if any("seed" in word.lower() for word in words):
        return None
    made = {
        op.dst: op
        for op in test
        if isinstance(op, ops.Not | ops.Compare | ops.Const | ops.Attr | ops.Load | ops.Item)
    }
    holds = True
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
