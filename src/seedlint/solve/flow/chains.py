"""Branches below one another that ask one thing for different constants.

`if args.model == "a": ...` and, below it, `if args.model == "b": ...`: at most one of them is taken, so they are run as one
branch with several arms. Of each alone nothing is known, and joined one after the other they would seem to
follow each other. That is only so while nothing in them may change what they ask, and none has words for what it does otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import structs

from seedlint.ir import ops
from seedlint.solve.flow.questions import Among, among, is_kept
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.machine import Machine


def joined(machine: Machine, frame: Frame, block: ops.Block, index: int) -> tuple[ops.If, int] | None:
    """Return the branch that the one at `index` and those below it are together, and where the block goes on after them."""
    known = frame.module.learnt.chains.get(id(block))
    if known is None:
        known = frame.module.learnt.chains[id(block)] = dict(_found(machine, frame, block))
    return known.get(index)


def _found(machine: Machine, frame: Frame, block: ops.Block) -> Iterator[tuple[int, tuple[ops.If, int]]]:
    start = 0
    while start < len(block):
        end = _end(frame, block, start)
        asked = among(frame, _arms(block[start])[0]) if end > start + 1 else None
        if asked is not None and is_kept(machine, frame, asked.subject, block[start:end]):
            first = block[start]
            assert isinstance(first, ops.If), "only branches have arms"
            arms = tuple(arm for op in block[start:end] for arm in _arms(op))
            yield start, (structs.replace(first, arms=arms), end)
        start = max(end, start + 1)


def _end(frame: Frame, block: ops.Block, start: int) -> int:
    """Return where a chain that begins at `start` ends: before what is no branch, asks something else, or asks again."""
    asked: list[Among] = []
    for index in range(start, len(block)):
        arms = _arms(block[index])
        found = [each for arm in arms if (each := among(frame, arm)) is not None]
        if not found or len(found) < len(arms):
            return index
        if any(not each.excludes(other) for each in found for other in asked):
            return index
        asked += found
    return len(block)


def _arms(op: ops.Op) -> tuple[ops.Arm, ...]:
    """Return the arms of a branch that does nothing otherwise."""
    return op.arms if isinstance(op, ops.If) and not op.orelse and not op.refused else ()
