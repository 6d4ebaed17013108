"""An expression on its way from the frame that it was written in to another frame of the program.

It is source text cut at its names: each name knows what it means, so that another frame can be asked whether the name
means the same there, or by which name the same value goes there.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import Final, Literal, NamedTuple, TypeAlias

from seedlint.fix.frames import Frame
from seedlint.fix.scopes import (
    bindings,
    names_of_comprehensions,
    resolve,
)
from seedlint.fix.tree import Scope, SourceTree

_UNCARRIED: Final = (
    ast.Lambda,
    ast.ListComp,
    ast.SetComp,
    ast.DictComp,
    ast.GeneratorExp,
    ast.Await,
    ast.Yield,
    ast.YieldFrom,
    ast.FormattedValue,
    ast.Starred,
)

#: Functions and methods that give the same value for the same arguments and change nothing.
_PURE: Final = frozenset(
    {
        "int",
        "str",
        "float",
        "bool",
        "abs",
        "len",
        "min",
        "max",
        "sum",
        "round",
        "getattr",
        "isinstance",
        "hasattr",
        "get",
    }
)


class Atom(NamedTuple):
    """A name with the attributes and constant keys read from it (`args.seed`): `root` and `rest`.

    `kind` says whether the root is a local of the frame's function, a global of the module `home`, or a builtin.
    `owner` is the scope that binds it; `alias` holds its import if an import in a function binds it. `made` is the call
    that has made the object which is read from; an "object" has no name where it is made.
    """

    root: str
    rest: str
    kind: Literal["local", "global", "builtin", "object"]
    home: SourceTree
    owner: Scope | None
    alias: ast.alias | None = None
    made: ast.Call | None = None

    @property
    def key(self) -> str:
        """The atom in one spelling for all quotes and spaces."""
        return ast.unparse(self.chain)

    @property
    def chain(self) -> ast.expr:
        """The atom as syntax; it may go over several lines."""
        return ast.parse(f"({self.root}{self.rest})", mode="eval").body


Expression: TypeAlias = tuple[str | Atom, ...]


def spell(expression: Expression) -> str:
    """Return the text of an expression."""
    return "".join(part if isinstance(part, str) else part.root + part.rest for part in expression)


def parsed(text: str) -> ast.expr:
    """Return the syntax of an expression's text, which may go over several lines as it does inside parentheses."""
    return ast.parse(f"(\n{text}\n)", mode="eval").body


def atoms(expression: Expression) -> Iterator[Atom]:
    """Yield the names of an expression."""
    return (part for part in expression if isinstance(part, Atom))


def read(frame: Frame, node: ast.expr) -> Expression | None:
    """Return a frame's expression cut at its names, none where it suspends the function, or says what only a
    comprehension around it knows. What it names (`seed := 4`) goes by that name.
    """
    tree = frame.tree
    unsaid = names_of_comprehensions(tree, node)
    for each in ast.walk(node):
        if isinstance(each, _UNCARRIED) or (isinstance(each, ast.Name) and each.id in unsaid):
            return None
    if isinstance(node, ast.Name) and tree.parent(node) is None:  # `self`, made by us
        return (atom_of(frame, node.id, ""),)
    start, end = tree.bounds(node)
    parts: list[str | Atom] = []
    for name, outermost in _chains(tree, node):
        (left, after), (_, right) = tree.bounds(name), tree.bounds(outermost)
        further = tree.lines(after, right)
        if isinstance(outermost, ast.NamedExpr):
            further = ""
            left, right = _unwrapped(tree, node, outermost)
        parts += [tree.lines(start, left), atom_of(frame, name.id, further)]
        start = right
    parts.append(tree.lines(start, end))
    return tuple(part for part in parts if part != "")


def _unwrapped(tree: SourceTree, node: ast.expr, named: ast.NamedExpr) -> tuple[int, int]:
    """Return where what an expression names begins and ends, the parentheses that it needs in the expression included."""
    start, end = tree.bounds(named)
    wrapped = named is not node and not isinstance(tree.parent(named), ast.Call)
    if wrapped and tree.lines(start - 1, end + 1) == f"({tree.text(named)})":
        return start - 1, end + 1
    return start, end


def _chains(tree: SourceTree, node: ast.expr) -> list[tuple[ast.Name, ast.expr]]:
    """Return the names of an expression in order, each with the longest chain of attributes and keys from it; for what it
    names itself (`seed := 4`) that name alone, with all of it.
    """
    found: list[tuple[ast.Name, ast.expr]] = []
    named = [each for each in ast.walk(node) if isinstance(each, ast.NamedExpr)]
    inside = {id(part) for each in named for part in ast.walk(each.value)}
    for name in ast.walk(node):
        if not isinstance(name, ast.Name) or id(name) in inside:
            continue
        outermost: ast.expr = name
        above = tree.parent(name)
        if isinstance(above, ast.NamedExpr):
            found.append((name, above))
            continue
        while outermost is not node:
            above = tree.parent(outermost)
            plain = isinstance(above, ast.Attribute) or (
                isinstance(above, ast.Subscript)
                and above.value is outermost
                and isinstance(above.slice, ast.Constant)
            )
            if not plain:
                break
            assert isinstance(above, ast.expr), "an attribute or an item is an expression"
            outermost = above
        found.append((name, outermost))
    return sorted(found, key=lambda pair: tree.bounds(pair[0]))


def atom_of(frame: Frame, root: str, rest: str) -> Atom:
    """Return a name of a frame, and what is read from it, with what it means there."""
    owner = resolve(frame.tree, frame.scope, root)
    if owner is None:
        return Atom(root, rest, "builtin", frame.tree, None)
    if isinstance(owner, ast.Module):
        return Atom(root, rest, "global", frame.tree, owner)
    bound = bindings(owner, root)
    alias = bound[0] if len(bound) == 1 and isinstance(bound[0], ast.alias) else None
    return Atom(root, rest, "local", frame.tree, owner, alias)


def closed(expression: Expression) -> Expression:
    """Put an expression into parentheses unless it binds tightly by itself."""
    tight = (ast.Name, ast.Attribute, ast.Subscript, ast.Constant, ast.Call)
    text = spell(expression)
    if isinstance(parsed(text), tight) and "\n" not in text:
        return expression
    return joined(["(", *expression, ")"])


def joined(parts: Iterable[str | Atom]) -> Expression:
    """Return the parts as an expression; attributes read from a plain name become part of its atom."""
    result: list[str | Atom] = []
    for part in parts:
        before = result[-1] if result else ""
        if isinstance(part, str) and part[:1] in {".", "["} and isinstance(before, Atom):
            result[-1] = before._replace(rest=before.rest + part)
        elif isinstance(part, str) and isinstance(before, str) and result:
            result[-1] = before + part
        else:
            result.append(part)
    return tuple(result)


def pure(node: ast.expr, also: frozenset[str] = frozenset()) -> bool:
    """Tell whether evaluating the expression again gives the same value and changes nothing.

    `also` names functions of the program that do neither.
    """
    for each in ast.walk(node):
        if (
            isinstance(each, ast.Call)
            and last_name(each.func) not in _PURE
            and ast.unparse(each.func) not in also
        ):
            return False
        if isinstance(each, (ast.Await, ast.Yield, ast.YieldFrom)):
            return False
    return True


def last_name(func: ast.expr) -> str:
    """Return the last name of a called expression (`manual_seed`), "" if it has none."""
    if isinstance(func, ast.Attribute):
        return func.attr
    return func.id if isinstance(func, ast.Name) else ""
