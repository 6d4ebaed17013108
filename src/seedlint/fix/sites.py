"""The places where a reseed could go: one in each frame that leads from the seed's frame to the construction."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from seedlint.fix.author import exclusive
from seedlint.fix.frames import Frame, Trees, editable
from seedlint.fix.insertion import Refusal, statement_evaluating
from seedlint.fix.scopes import LOOPS, Loop, loops_around, own_nodes
from seedlint.fix.tree import FUNCTIONS, Scope, SourceTree
from seedlint.fix.turns import once
from seedlint.solve.state.construction import Reading
from seedlint.text.span import Place


class Site(NamedTuple):
    """One frame of a construction's chain as a place for the reseed: it goes before `statement`.

    `calls` are the construction's whole chain, `way` the frames of it down to this one. What would repeat the reseed,
    but does not repeat the author's, makes all that is built there the same: `loops`, or a function on the way that is
    called from several places (`again`).
    """

    calls: tuple[Place, ...]
    way: tuple[Frame, ...]
    statement: ast.stmt
    loops: tuple[Loop, ...]
    again: bool

    @property
    def target(self) -> Frame:
        """The frame that the reseed goes into."""
        return self.way[-1]


def sites(
    calls: Sequence[Place], readings: Sequence[Reading], trees: Trees, draws: Sequence[Sequence[Place]] = ()
) -> Iterator[Site | Refusal]:
    """Yield the frames that a reseed may go into, innermost first, or why it may not go there.

    `calls` is the construction's chain. The reseed goes below every call that leads to a seed as well, and into a factory
    that one of the `draws`, or of those that the readings tell, stands in.
    """
    seeds = [reading.seed.path for reading in readings if reading.seed is not None]
    calls = (*calls, *_into_factory(calls, [*_draws_of(readings), *draws], trees))
    first = max((shared(path, calls) for path in seeds), default=0)
    frames = trees.chain(calls)
    for depth in range(len(frames) - 1, first - 1, -1):
        chain = tuple(frame for frame in frames[: depth + 1] if frame is not None)
        if len(chain) <= depth:
            yield Refusal("its file cannot be edited")
            continue
        if not editable(chain[-1].tree.path):
            yield Refusal("it is built in an installed package")
            continue
        statement = statement_evaluating(chain[-1].tree, chain[-1].node)
        if isinstance(statement, Refusal):
            yield statement
            continue
        loops = tuple(dict.fromkeys(loop for path in seeds for loop in _repeating(path, calls, chain, trees)))
        again = any(_called_again(outer, inner) for outer, inner in pairwise(chain[first:]))
        yield Site(tuple(calls), chain, statement, loops, again)


def shared(one: Sequence[Place], other: Sequence[Place]) -> int:
    """Return how many outer calls two chains have in common; the last of a chain is not one of them."""
    count = 0
    for left, right in zip(one[:-1], other[:-1], strict=False):
        if left != right:
            break
        count += 1
    return count


def repeated(chain: Sequence[Frame | None]) -> bool:
    """Tell whether a chain's last frame may be evaluated more than once: in a loop, or by another call in the same words."""
    known = [frame for frame in chain if frame is not None]
    loops = any(_loops(frame, None) for frame in known)
    return loops or any(_called_again(outer, inner) for outer, inner in pairwise(known))


def _repeating(
    seed: Sequence[Place], calls: Sequence[Place], chain: Sequence[Frame], trees: Trees
) -> list[Loop]:
    """Return the loops that repeat what a chain leads to, but not the seed."""
    first = shared(seed, calls)
    loops = _loops(chain[first], trees.frame(seed[first]))
    return loops + [loop for frame in chain[first + 1 :] for loop in _loops(frame, None)]


def _loops(frame: Frame, seed: Frame | None) -> list[Loop]:
    """Return the loops that evaluate a frame's node in more than one turn, and are not around the seed."""
    around = [
        loop
        for loop in loops_around(frame.tree, frame.node, frame.scope)
        if not once(loop) and not _left_after(frame.tree, frame.node, loop)
    ]
    if seed is None or seed.scope is not frame.scope:
        return around
    same = loops_around(seed.tree, seed.node, seed.scope)
    return [loop for loop in around if loop not in same]


def _left_after(tree: SourceTree, node: ast.AST, loop: Loop) -> bool:
    """Tell whether the loop is left in the turn that evaluates the node: by what ends the statements around it."""
    breaks = True
    for above, child in tree.ancestors(node):
        suites = [each for _, each in ast.iter_fields(above) if isinstance(each, list)]
        suite = next((each for each in suites if any(child is one for one in each)), [])
        goes_on = any(isinstance(each, ast.Continue) for one in suite for each in ast.walk(one))
        leaves = suite and isinstance(suite[-1], (ast.Return, ast.Break) if breaks else ast.Return)
        if isinstance(child, ast.stmt) and leaves and not goes_on:
            return True
        if above is loop:
            return False
        breaks = breaks and not isinstance(above, LOOPS)
    return False


def _called_again(outer: Frame, inner: Frame) -> bool:
    """Tell whether the file of the caller, or that of the called, holds another call in the same words."""
    if not isinstance(outer.node, ast.Call):
        return False
    words = ast.unparse(outer.node.func)
    for tree in {outer.tree.path: outer.tree, inner.tree.path: inner.tree}.values():
        for one, other in combinations(tree.calls.get(words, ()), 2):
            scope = tree.scope(one)
            if scope is not tree.scope(other) or not exclusive(tree, one, other, scope):
                return True
    return False


def _draws_of(readings: Sequence[Reading]) -> list[Sequence[Place]]:
    return [
        reading.last.path for reading in readings if reading.last is not None and reading.progress == "drawn"
    ]


def _into_factory(way: Sequence[Place], draws: Sequence[Sequence[Place]], trees: Trees) -> list[Place]:
    """Return how the chain goes on to what a factory returns, where the factory itself draws before it.

    The construction is reported where the factory is called; a reseed there would come before the draw.
    """
    chain = list(way)
    inside = next((path for path in draws if [*path[: len(chain)]] == chain and len(path) > len(chain)), None)
    while inside is not None and [*inside[: len(chain)]] == chain and len(inside) > len(chain):
        frame = trees.frame(inside[len(chain)])
        built = _returned_call(frame) if frame is not None else None
        if frame is None or built is None:
            break
        chain.append(frame.tree.place(built))
    return chain[len(way) :]


def _returned_call(frame: Frame) -> ast.Call | None:
    """Return the call whose result the frame's function returns, by itself or in a tuple: of several the first one below the
    frame's node.
    """
    if not isinstance(frame.scope, FUNCTIONS):
        return None
    values = [node.value for node in own_nodes(frame.scope) if isinstance(node, ast.Return) and node.value]
    if len(values) != 1:
        return None
    several = isinstance(values[0], ast.Tuple)
    parts = values[0].elts if isinstance(values[0], ast.Tuple) else values
    calls = [call for each in parts if (call := _call_of(each, frame.scope)) is not None]
    start = frame.tree.bounds(frame.node)[0]
    below = [each for each in calls if not several or frame.tree.bounds(each)[0] > start]
    return min(below, key=frame.tree.bounds, default=None)


def _call_of(value: ast.expr, function: Scope) -> ast.Call | None:
    """Return the call that a value is, or that its name is bound to once."""
    if isinstance(value, ast.Name):
        bound = [
            node.value
            for node in own_nodes(function)
            if isinstance(node, ast.Assign)
            and any(isinstance(each, ast.Name) and each.id == value.id for each in node.targets)
        ]
        value = bound[0] if len(bound) == 1 else value
    return value if isinstance(value, ast.Call) else None
