"""Walk over operations, those in nested blocks included."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from seedlint.ir import ops

#: The operations that hold blocks: most hold none, and are not asked.
_HOLDING: Final = (ops.If, ops.For, ops.While, ops.Try, ops.With)


def all_ops(block: ops.Block) -> Iterator[ops.Op]:
    """Yield the operations of a block in order, each before those nested in it; functions made there have their own."""
    for op in block:
        yield op
        if isinstance(op, _HOLDING):
            for inner in blocks_of(op):
                yield from all_ops(inner)


def blocks_of(op: ops.Op) -> tuple[ops.Block, ...]:
    """Return the blocks that an operation holds, in the order in which they run."""
    match op:
        case ops.If():
            return (*(block for arm in op.arms for block in (arm.test, arm.body)), op.orelse)
        case ops.For():
            return (op.body, op.orelse)
        case ops.While():
            return (op.test, op.body, op.orelse)
        case ops.Try():
            handlers = (block for handler in op.handlers for block in (handler.test, handler.body))
            return (op.body, *handlers, op.orelse, op.final)
        case ops.With():
            return (op.body,)
        case _:
            return ()
