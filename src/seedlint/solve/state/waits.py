"""Where the body of a generator may wait: at its `yield`s, each with the way there through the blocks around it."""

from __future__ import annotations

from collections.abc import Iterator

from seedlint.ir import ops
from seedlint.ir.walk import all_ops, blocks_of
from seedlint.solve.state.loaded import Around, Learnt, Path, Spot


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
    ways = {id(op): (path, around) for op, path, around in _paths(function.body, (), ())}
    for index, outer in enumerate(function.body):
        for op in all_ops((outer,)):
            if isinstance(op, ops.Yield) or delegates(op):
                yield Spot(op, index, *ways.get(id(op), ((), ())))


def _paths(block: ops.Block, before: Path, around: Around) -> Iterator[tuple[ops.Op, Path, Around]]:
    """Yield the spots below branches, loops and `with`, and in what is tried, where it is known how to go on."""
    for index, op in enumerate(block):
        if isinstance(op, ops.Yield) or delegates(op):
            yield op, (*before, (index, -1)), around
            continue
        within = (*around, op) if isinstance(op, ops.For | ops.With) else around
        for number in _open(op):
            yield from _paths(blocks_of(op)[number], (*before, (index, number)), within)


def _open(op: ops.Op) -> range:
    """Return the numbers of the blocks of an operation within which a generator can go on."""
    match op:
        case ops.If():
            return range(1, 2 * len(op.arms) + 1)
        case ops.While():
            return range(1, 2)
        case ops.Try() | ops.For() | ops.With():
            return range(1)
        case _:
            return range(0)
