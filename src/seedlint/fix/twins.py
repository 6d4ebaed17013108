"""Find twins: two models of one class that one seed gives the same weights, bit for bit."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Sequence
from itertools import combinations, zip_longest
from typing import NamedTuple, TypeAlias

from seedlint.fix.author import exclusive, seed_argument
from seedlint.fix.carry import carry_out
from seedlint.fix.derive import STRIDE
from seedlint.fix.expression import Atom, Expression, atoms, parsed, pure, read, spell
from seedlint.fix.frames import Frame, Trees, chain_to
from seedlint.fix.scopes import Loop, method_class
from seedlint.fix.tree import FUNCTIONS, SourceTree
from seedlint.fix.turns import counter, loops_varying
from seedlint.solve.state.construction import Construction, Event
from seedlint.text.span import Place

#: Two constructions, by their places.
Pair: TypeAlias = frozenset[Place]


class SeedValue(NamedTuple):
    """The value of a seed, as far as the source tells: the sum of a number and what else there is, by its text.

    `width` says how far it goes from turn to turn of the loops around it, 1 if it stays; their counts are no part of the sum.
    """

    base: str
    number: int = 0
    width: int = 1

    def may_equal(self, other: SeedValue) -> bool:
        """Tell whether two values of the same base may be equal, in whichever turns."""
        return abs(self.number - other.number) < max(self.width, other.width)


def twins(constructions: Sequence[Construction], trees: Trees) -> set[Pair]:
    """Return the pairs of constructions that may get the same weights where both are built in one run of a program."""
    seeded: dict[tuple[str, str, str], list[tuple[SeedValue, Construction]]] = {}
    values: dict[Event, SeedValue] = {}
    for each in constructions:
        for seed in _fresh(each):
            if seed not in values:
                values[seed] = seed_value(seed, trees)
            key = (each.model.rpartition(".")[2], seed.stream, values[seed].base)
            seeded.setdefault(key, []).append((values[seed], each))
    return {
        frozenset({one.place, other.place})
        for same in seeded.values()
        for (value, one), (second, other) in combinations(same, 2)
        if one.place != other.place and value.may_equal(second) and _alike(one, other, trees)
    }


def _alike(one: Construction, other: Construction, trees: Trees) -> bool:
    """Tell whether two constructions of one class from one seed may happen in one run, and are not told apart."""
    left, right = trees.chain(chain_to(one)), trees.chain(chain_to(other))
    if left[0] is None or right[0] is None or _programs_differ(left[0].tree, right[0].tree):
        return False
    return not _exclusive(one, other, trees) and not _differ(left[-1], right[-1])


def _fresh(construction: Construction) -> Iterator[Event]:
    """Yield the seeds right after which the construction may be built."""
    return (each.seed for each in construction.reads if each.seed is not None and each.progress == "none")


def seed_value(event: Event, trees: Trees) -> SeedValue:
    """Return the value of a seed, as far as the source tells."""
    chain = trees.chain(event.path)
    innermost = chain[-1]
    call = innermost.node if innermost is not None else None
    node = seed_argument(call) if isinstance(call, ast.Call) else None
    value = read(innermost, node) if innermost is not None and node is not None and pure(node) else None
    if value is None:
        return SeedValue(f"unknown: {event.calls[0]}")
    for inner, outer in zip(reversed(chain), reversed(chain[:-1]), strict=False):
        further = carry_out(value, inner, outer) if inner is not None and outer is not None else None
        if further is None:
            break
        value = further
    return _summed(value)


def _summed(value: Expression) -> SeedValue:
    """Return a value cut into its terms, each name in them with the scope that binds it."""
    loops = {atom.root: _loops_of(atom) for atom in atoms(value)}
    counts = {atom.root for atom in atoms(value) if _is_counted(atom, loops[atom.root])}
    number, texts, named = 0, list[str](), set[str]()
    width = STRIDE if any(loops.values()) else 1
    for sign, term in _terms(parsed(spell(value)), 1):
        step = _step(term, counts)
        if isinstance(term, ast.Constant) and type(term.value) is int:
            number += sign * term.value
        elif step is not None:
            width = max(width, step * STRIDE)
        else:
            texts.append(f"{sign:+}{ast.unparse(term)}")
            named |= {each.id for each in ast.walk(term) if isinstance(each, ast.Name)}
    owners = [_owner(atom) for atom in atoms(value) if atom.root in named]
    return SeedValue(" ".join([*sorted(texts), *owners]), number, width)


def _step(term: ast.expr, counts: Collection[str]) -> int | None:
    """Return by how much a term grows with a loop's count (`fold`, `1000 * fold`), none if it is something else."""
    match term:
        case ast.Name(id=name) if name in counts:
            return 1
        case (
            ast.BinOp(left=ast.Constant(value=int(step)), op=ast.Mult(), right=ast.Name(id=name))
            | ast.BinOp(left=ast.Name(id=name), op=ast.Mult(), right=ast.Constant(value=int(step)))
        ) if name in counts:
            return abs(step)
    return None


def _terms(node: ast.expr, sign: int) -> Iterator[tuple[int, ast.expr]]:
    match node:
        case ast.BinOp(left=left, op=ast.Add() | ast.Sub() as operator, right=right):
            yield from _terms(left, sign)
            yield from _terms(right, sign if isinstance(operator, ast.Add) else -sign)
        case _:
            yield sign, node


def _loops_of(atom: Atom) -> list[Loop]:
    return loops_varying(atom.home, atom.owner, atom.root) if atom.owner is not None else []


def _is_counted(atom: Atom, loops: Sequence[Loop]) -> bool:
    """Tell whether an atom is the number of the turn in all of the loops that give it its value."""
    owner = atom.owner
    return owner is not None and bool(loops) and all(counter(atom.home, owner, each) for each in loops)


def _owner(atom: Atom) -> str:
    """Return what tells a name from those of other scopes; `self` is one name in all methods of a class."""
    owner: ast.AST | None = atom.owner
    if isinstance(owner, FUNCTIONS) and [each.arg for each in owner.args.args[:1]] == [atom.root]:
        owner = method_class(atom.home, owner) or owner
    name = getattr(owner, "name", "")
    line = getattr(owner, "lineno", 0)
    return f"{atom.home.path}:{line}:{name}"


def _programs_differ(one: SourceTree, other: SourceTree) -> bool:
    """Tell whether two files in which chains begin are two scripts, each a program of its own."""
    return one.path != other.path and is_script(one) and is_script(other)


def is_script(tree: SourceTree) -> bool:
    """Tell whether a file is there to be run: it asks for its `__name__`, or calls something by itself."""
    return any(
        (isinstance(each, ast.If) and "__name__" in ast.unparse(each.test))
        or (isinstance(each, ast.Expr) and isinstance(each.value, ast.Call))
        for each in tree.module.body
    )


def _exclusive(one: Construction, other: Construction, trees: Trees) -> bool:
    """Tell whether the chains part at branches of which only one is taken."""
    for here, there in zip(chain_to(one), chain_to(other), strict=False):
        if here == there:
            continue
        left, right = trees.frame(here), trees.frame(there)
        if left is None or right is None or left.scope is not right.scope:
            return False
        return exclusive(left.tree, left.node, right.node, left.scope)
    return False


def _differ(one: Frame | None, other: Frame | None) -> bool:
    """Tell whether two calls give different constants for one argument, so that their models differ in shape."""
    if (
        one is None
        or other is None
        or not isinstance(one.node, ast.Call)
        or not isinstance(other.node, ast.Call)
    ):
        return False
    pairs = list(zip_longest(one.node.args, other.node.args))
    named = {each.arg: each.value for each in other.node.keywords}
    pairs += [(each.value, named[each.arg]) for each in one.node.keywords if each.arg in named]
    return any(
        isinstance(left, ast.Constant) and isinstance(right, ast.Constant) and left.value != right.value
        for left, right in pairs
    )
