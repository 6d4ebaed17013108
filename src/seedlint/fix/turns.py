"""Number the turns of loops: by the variable that counts them already, or by one that `enumerate` gives."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final, NamedTuple

from seedlint.finding import Edit
from seedlint.fix.derive import STRIDE
from seedlint.fix.expression import parsed
from seedlint.fix.scopes import Loop, bindings, loops_around, loops_binding, own_nodes
from seedlint.fix.tree import Scope, SourceTree
from seedlint.text.edit import position
from seedlint.text.span import Span

#: How many loops within one another may number the turns: with three, seeds would leave 32 bits.
DEEPEST: Final = 2
#: Names for a variable that counts turns, the usual ones first; loops within one another take one after another.
_NAMES: Final = ("i", "j", "k", "turn", "index", "number")


class Number(NamedTuple):
    """How the turns of loops are numbered, and the edits of their headers that this takes."""

    text: str
    edits: tuple[Edit, ...] = ()


def together(numbers: list[Number], factor: int = 1) -> Number:
    """Return one number for the turns of loops within one another, the innermost first, `factor` times."""
    inner, *outer = numbers
    last = inner.text if factor == 1 else f"{factor} * {inner.text}"
    text = " + ".join([*(f"{factor * STRIDE} * {each.text}" for each in outer), last])
    return Number(text, tuple(edit for each in numbers for edit in each.edits))


def once(loop: Loop) -> bool:
    """Tell whether a loop has but one turn: over `range(1)`, or a list or tuple of one element."""
    if not isinstance(loop, ast.For):
        return False
    match loop.iter:
        case ast.Call(func=ast.Name(id="range"), args=[ast.Constant(value=1)], keywords=[]):
            return True
        case ast.List(elts=[only]) | ast.Tuple(elts=[only]):
            return not isinstance(only, ast.Starred)
    return False


def counter(tree: SourceTree, scope: Scope, loop: Loop) -> tuple[ast.Name, ast.AST] | None:
    """Return the variable that counts the turns of a loop, and what binds it there, none if the author has no such one."""
    if isinstance(loop, ast.While):
        return _stepped(tree, scope, loop)
    name = _counted(loop)
    return (name, loop.target) if name is not None else None


def loops_varying(tree: SourceTree, scope: Scope, name: str) -> list[Loop]:
    """Return the loops that give a name of a scope another value in every turn, none if something else binds it, too."""
    bound: list[Loop] = [*loops_binding(tree, scope, name)]
    return bound or [
        each
        for each in own_nodes(scope)
        if isinstance(each, ast.While)
        and (found := _stepped(tree, scope, each)) is not None
        and found[0].id == name
    ]


def _counted(loop: ast.For | ast.AsyncFor) -> ast.Name | None:
    """Return the variable of a loop over `range(...)`, or the first one over `enumerate(...)`."""
    if (
        not isinstance(loop, ast.For)
        or not isinstance(loop.iter, ast.Call)
        or not isinstance(loop.iter.func, ast.Name)
    ):
        return None
    target = loop.target
    if loop.iter.func.id == "enumerate" and isinstance(target, ast.Tuple):
        target = target.elts[0]
    elif loop.iter.func.id != "range":
        return None
    return target if isinstance(target, ast.Name) and target.id.strip("_") else None


def _stepped(tree: SourceTree, scope: Scope, loop: ast.While) -> tuple[ast.Name, ast.AST] | None:
    """Return the variable that every turn of a `while` counts up once, the one that its condition asks if there are several."""
    if any(isinstance(each, ast.Continue) for each in ast.walk(loop)):
        return None
    found = [
        each.target
        for each in loop.body
        if isinstance(each, ast.AugAssign)
        and isinstance(each.target, ast.Name)
        and isinstance(each.op, ast.Add)
        and _is_positive(each.value)
        and _starts_whole(tree, scope, each.target)
    ]
    asked = {each.id for each in ast.walk(loop.test) if isinstance(each, ast.Name)}
    chosen = [each for each in found if each.id in asked] or found
    if len(chosen) != 1:
        return None
    statement = tree.parent(chosen[0])
    assert statement is not None, "a target stands in a statement"
    return chosen[0], statement


def _is_positive(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and type(node.value) is int and node.value > 0


def _starts_whole(tree: SourceTree, scope: Scope, target: ast.Name) -> bool:
    """Tell whether all else that binds a variable gives it a whole number."""
    others = [each for each in bindings(scope, target.id) if each is not target]
    return bool(others) and all(_is_whole(tree.parent(each), each) for each in others)


def _is_whole(statement: ast.AST | None, target: ast.AST) -> bool:
    """Tell whether an assignment gives a target a whole number: `trial = 0`, `trial, best = 0, None`."""
    return (
        isinstance(statement, ast.Assign)
        and statement.targets == [target]
        and isinstance(statement.value, ast.Constant)
        and type(statement.value.value) is int
    )


def enumerated(tree: SourceTree, scope: Scope, loop: Loop) -> Number | None:
    """Return a new variable that counts the turns of a loop, and the edits that make the loop count, none for a `while`."""
    if not isinstance(loop, ast.For):
        return None
    name = _free_name(tree, scope, loop)
    if name is None:
        return None
    if isinstance(loop.target, ast.Name) and _is_unread(tree, scope, loop):
        return Number(name, (_replaced(tree, loop.target, name),))
    bare = _is_bare(tree, loop.target)
    before, after = (f"{name}, (", ")") if bare else (f"{name}, ", "")
    opened, closed = ("enumerate((", "))") if _is_bare(tree, loop.iter) else ("enumerate(", ")")
    return Number(
        name, (*_around(tree, loop.target, before, after), *_around(tree, loop.iter, opened, closed))
    )


def _is_bare(tree: SourceTree, node: ast.expr) -> bool:
    """Tell whether an expression is a tuple without parentheses of its own."""
    text = tree.text(node)
    if not isinstance(node, ast.Tuple) or not text.startswith("("):
        return isinstance(node, ast.Tuple)
    return not isinstance(parsed(f"f{text}"), ast.Call)


def _is_unread(tree: SourceTree, scope: Scope, loop: ast.For) -> bool:
    """Tell whether a loop over `range(...)` counts its turns in a variable that nothing reads (`_`)."""
    name = loop.target.id if isinstance(loop.target, ast.Name) else ""
    counts = (
        isinstance(loop.iter, ast.Call)
        and isinstance(loop.iter.func, ast.Name)
        and loop.iter.func.id == "range"
    )
    return counts and not any(
        isinstance(each, ast.Name) and each.id == name and isinstance(each.ctx, ast.Load)
        for each in ast.walk(scope)
    )


def _free_name(tree: SourceTree, scope: Scope, loop: ast.For) -> str | None:
    """Return the name for a loop's number: the scope does not use it yet, and loops around that have none take one before."""
    used = {each.id for each in ast.walk(scope) if isinstance(each, ast.Name)}
    used |= {each.arg for each in ast.walk(scope) if isinstance(each, ast.arg)}
    used |= {name for each in ast.walk(scope) for name in _declared(each)}
    free = [each for each in _NAMES if each not in used]
    depth = sum(counter(tree, scope, each) is None for each in loops_around(tree, loop, scope))
    return free[depth] if depth < len(free) else None


def _declared(node: ast.AST) -> Iterator[str]:
    """Yield the names that a node binds or declares otherwise than as a variable."""
    if isinstance(node, ast.Global | ast.Nonlocal):
        yield from node.names
    elif isinstance(node, ast.alias):
        yield node.asname or node.name.partition(".")[0]
    elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        yield node.name


def _around(tree: SourceTree, node: ast.AST, before: str, after: str) -> Iterator[Edit]:
    start, end = tree.bounds(node)
    for at, text in ((start, before), (end, after)):
        if text:
            here = position(tree.decoded.starts, at)
            yield Edit(tree.path, Span(*here, *here), text)


def _replaced(tree: SourceTree, node: ast.AST, text: str) -> Edit:
    return Edit(tree.path, tree.span(node), text)
