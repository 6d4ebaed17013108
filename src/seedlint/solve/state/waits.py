"""Where the body of a generator may wait: at its `yield`s, each with the way there through the blocks around it."""

from __future__ import annotations

from collections.abc import Iterator

from seedlint.ir import ops
from seedlint.ir.walk import all_ops, blocks_of
from seedlint.solve.state.loaded import Learnt, Path, Spot


def spots(learnt: Learnt, function: ops.Function) -> tuple[Spot, ...]:
    """Return where the body of a generator may wait."""
    known = learnt.spots.get(id(function))
    if known is None:
        known = learnt.spots[id(function)] = tuple(_spots(function))
    return known


def number_of(learnt: Learnt, function: ops.Function, op: ops.Op | None) -> int:
    """Return the number of the spot at which a generator waits, -1 if it is none."""
    return next((n for n, spot in enumerate(spots(learnt, function)) if spot.op is op), -1)


def delegates(op: ops.Op) -> bool:
    """Tell whether an operation is `yield from`."""
    return isinstance(op, ops.For) and op.result >= 0


def _spots(function: ops.Function) -> Iterator[Spot]:
    paths = {id(op): path for op, path in _paths(function.body, ())}
    for index, outer in enumerate(function.body):
        for op in all_ops((outer,)):
            if isinstance(op, ops.Yield) or delegates(op):
                yield Spot(op, index, paths.get(id(op), ()))


def _paths(block: ops.Block, before: Path) -> Iterator[tuple[ops.Op, Path]]:
    """Yield the spots below branches, `while` loops and in what is tried, where it is known how to go on."""
    for index, op in enumerate(block):
        if isinstance(op, ops.Yield) or delegates(op):
            yield op, (*before, (index, -1))
        for number in _open(op):
            yield from _paths(blocks_of(op)[number], (*before, (index, number)))


def _open(op: ops.Op) -> range:
    """Return the numbers of the blocks of an operation within which a generator can go on."""
    match op:
        case ops.If():
            return range(1, 2 * len(op.arms) + 1)
        case ops.While():
            return range(1, 2)
        case ops.Try():
            return range(1)
        case _:
            return range(0)
