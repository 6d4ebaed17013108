"""An expression on its way from the frame that it was written in to another frame of the program.

It is source text cut at its names: each name knows what it means, so that another frame can be asked whether the name
means the same there, or by which name the same value goes there.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, Literal, NamedTuple, TypeAlias

from seedlint.fix.frames import Frame, Given, arguments
from seedlint.fix.objects import attributes_of, is_parameter, kept_arguments
from seedlint.fix.scopes import (
    bindings,
    kept,
    method_class,
    names_of_comprehensions,
    resolve,
    settled,
)
from seedlint.fix.tree import FUNCTIONS, Scope, SourceTree

_UNCARRIED: Final = (
    ast.Lambda,
    ast.ListComp,
    ast.SetComp,
    ast.DictComp,
    ast.GeneratorExp,
    ast.Await,
    ast.Yield,
    ast.YieldFrom,
    ast.NamedExpr,
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
    `owner` is the scope that binds it; `alias` holds its import if an import in a function binds it.
    """

    root: str
    rest: str
    kind: Literal["local", "global", "builtin"]
    home: SourceTree
    owner: Scope | None
    alias: ast.alias | None = None

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
    """Return a frame's expression cut at its names, none where it binds names, suspends the function, or says what only
    a comprehension around it knows.
    """
    tree = frame.tree
    unsaid = names_of_comprehensions(tree, node)
    for each in ast.walk(node):
        if isinstance(each, _UNCARRIED) or (isinstance(each, ast.Name) and each.id in unsaid):
            return None
    if isinstance(node, ast.Name) and tree.parent(node) is None:  # `self`, made by us
        return (_atom(frame, node.id, ""),)
    start, end = tree.bounds(node)
    parts: list[str | Atom] = []
    for name, outermost in _chains(tree, node):
        (left, after), (_, right) = tree.bounds(name), tree.bounds(outermost)
        parts += [tree.lines(start, left), _atom(frame, name.id, tree.lines(after, right))]
        start = right
    parts.append(tree.lines(start, end))
    return tuple(part for part in parts if part != "")


def carry_in(expression: Expression, outer: Frame, inner: Frame) -> Expression | None:
    """Return the expression as the called function can say it, none if it lacks a name for a value."""
    given = arguments(outer, inner)
    names: dict[str, str] = {}
    for name, (node, from_caller) in (given or {}).items():
        value = read(outer, node) if from_caller else None
        if value is not None and len(value) == 1 and isinstance(value[0], Atom):
            names[value[0].key] = name
    names = {**_kept(outer, inner, given or {}), **names}
    carried: list[str | Atom] = []
    for part in expression:
        found = (part,) if isinstance(part, str) else _carry_atom(part, names, inner)
        if found is None:
            return None
        carried += found if len(expression) == 1 else _closed(found) if len(found) > 1 else found
    return _joined(carried)


def _kept(outer: Frame, inner: Frame, given: Mapping[str, Given]) -> dict[str, str]:
    """Return what the called method's object keeps of the arguments that it was made with, and how the method says it."""
    function = inner.scope
    own = function.args.args[:1] if isinstance(function, FUNCTIONS) else []
    receiver = given.get(own[0].arg) if own else None
    if receiver is None or not receiver.outer or method_class(inner.tree, inner.scope) is None:
        return {}
    names: dict[str, str] = {}
    for node, name in kept_arguments(outer, inner, receiver.node):
        value = read(outer, node)
        if value is not None and len(value) == 1 and isinstance(value[0], Atom):
            names.setdefault(value[0].key, name)
    return names


def carry_out(expression: Expression, inner: Frame, outer: Frame) -> Expression | None:
    """Return the expression of a called function as its caller can say it, none if that is not possible."""
    given = arguments(outer, inner)
    carried: list[str | Atom] = []
    for part in expression:
        if isinstance(part, str) or part.kind != "local":
            carried.append(part)
            continue
        attribute = _of_new_object(part, inner)
        part = attribute or part  # noqa: PLW2901 - the same value, said otherwise
        value = _value_of(part, inner, outer, given or {})
        if value is None or (attribute is not None and not any(atoms(value))):
            return None
        if part.rest or len(expression) > 1:
            value = _closed(value)
        carried += [*value, part.rest] if part.rest else value
    return _joined(carried)


def _value_of(atom: Atom, inner: Frame, outer: Frame, given: Mapping[str, Given]) -> Expression | None:
    """Return what a local name of the called function stands for: an argument, a default, a constant assigned once."""
    bound = bindings(inner.scope, atom.root)
    if atom.owner is not inner.scope or len(bound) != 1:
        return None
    if isinstance(bound[0], ast.arg):
        found = given.get(atom.root)
        if found is None:
            return None
        if not found.outer:
            return _constant(found.node) or _default(inner, found.node)
        return read(outer, found.node) if pure(found.node) else None
    statement = inner.tree.statement(bound[0])
    if isinstance(statement, ast.Assign) and statement.targets == [bound[0]]:
        return _constant(statement.value)
    return None


def _default(inner: Frame, node: ast.expr) -> Expression | None:
    """Return a parameter's default that is made of globals which keep their value: it was evaluated with the definition."""
    value = read(Frame(inner.tree, inner.tree.scope(node), node), node) if pure(node) else None
    steady = value is not None and all(
        atom.kind == "builtin" or (atom.kind == "global" and not atom.rest and settled(atom.home, atom.root))
        for atom in atoms(value)
    )
    return value if steady else None


def _of_new_object(atom: Atom, inner: Frame) -> Atom | None:
    """Return the parameter, and what is read from it, that an attribute of the object being made holds."""
    function = inner.scope
    if not isinstance(function, FUNCTIONS) or function.name != "__init__" or not function.args.args:
        return None
    if atom.root != function.args.args[0].arg or not atom.rest.startswith("."):
        return None
    name = re.match(r"\w+", atom.rest[1:])
    parameter = attributes_of(inner.tree, function).get(name[0]) if name is not None else None
    if name is None or parameter is None:
        return None
    return atom._replace(root=parameter, rest=atom.rest[1 + len(name[0]) :])


def _constant(node: ast.expr) -> Expression | None:
    return (ast.unparse(node),) if isinstance(node, ast.Constant) else None


def _carry_atom(atom: Atom, names: dict[str, str], inner: Frame) -> Expression | None:
    named = _renamed(atom, names, inner)
    if named is not None and atom.rest:
        return (named,)  # the function's own name for an object, though it may see the other as well
    if atom.kind == "builtin" or _visible(atom, inner):
        return (atom,)
    if named is not None:
        return (named,)
    if atom.kind == "global" or atom.alias is not None:
        return (atom,)
    return _of_decorator(atom, inner)


def _of_decorator(atom: Atom, inner: Frame) -> Expression | None:
    """Return what a parameter of a decorator that stands on the called function was given there, as that function says it."""
    maker = atom.owner
    if (
        not isinstance(maker, FUNCTIONS)
        or not isinstance(inner.scope, FUNCTIONS)
        or not is_parameter(maker, atom.root)
    ):
        return None
    for node in inner.scope.decorator_list:
        if isinstance(node, ast.Call):
            outside = Frame(inner.tree, inner.tree.scope(node), node)
            found = (arguments(outside, Frame(atom.home, maker, maker)) or {}).get(atom.root)
            if found is None:
                continue
            value = _constant(found.node)
            if value is None and found.outer and pure(found.node):
                value = read(outside, found.node)
            if value is None or not all(_visible(each, inner) for each in atoms(value)):
                return None
            return _joined([*_closed(value), atom.rest]) if atom.rest else value
    return None


def _visible(atom: Atom, inner: Frame) -> bool:
    """Tell whether the called function sees the very same name: of its module, or of a function around it."""
    if atom.home is not inner.tree or resolve(inner.tree, inner.scope, atom.root) is not atom.owner:
        return False
    if atom.kind == "global":
        return settled(atom.home, atom.root)
    assert atom.owner is not None, "a local has an owner"
    return len(bindings(atom.owner, atom.root)) == 1


def _renamed(atom: Atom, names: dict[str, str], inner: Frame) -> Atom | None:
    """Return the atom under the name of the parameter that receives it, or something that it is read from."""
    for key, rest in _beginnings(atom):
        name = names.get(key)
        if name is None:
            continue
        if kept(inner.tree, inner.scope, name + rest, inner.node):
            root, dot, kept_in = name.partition(".")
            return Atom(root, dot + kept_in + rest, "local", inner.tree, inner.scope)
    return None


def _beginnings(atom: Atom) -> Iterator[tuple[str, str]]:
    """Yield what an atom reads from, the longest first, in one spelling, each with what is then read, as it is written."""
    text = f"({atom.root}{atom.rest})"
    node: ast.expr = atom.chain
    while True:
        segment = ast.get_source_segment(text, node)
        assert segment is not None, "the node was parsed from the text"
        yield ast.unparse(node), text[len(segment) + 1 : -1]
        if not isinstance(node, ast.Attribute | ast.Subscript):
            return
        node = node.value


def _chains(tree: SourceTree, node: ast.expr) -> list[tuple[ast.Name, ast.expr]]:
    """Return the names of an expression in order, each with the longest chain of attributes and keys from it."""
    found: list[tuple[ast.Name, ast.expr]] = []
    for name in ast.walk(node):
        if not isinstance(name, ast.Name):
            continue
        outermost: ast.expr = name
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


def _atom(frame: Frame, root: str, rest: str) -> Atom:
    owner = resolve(frame.tree, frame.scope, root)
    if owner is None:
        return Atom(root, rest, "builtin", frame.tree, None)
    if isinstance(owner, ast.Module):
        return Atom(root, rest, "global", frame.tree, owner)
    bound = bindings(owner, root)
    alias = bound[0] if len(bound) == 1 and isinstance(bound[0], ast.alias) else None
    return Atom(root, rest, "local", frame.tree, owner, alias)


def _closed(expression: Expression) -> Expression:
    """Put an expression into parentheses unless it binds tightly by itself."""
    tight = (ast.Name, ast.Attribute, ast.Subscript, ast.Constant, ast.Call)
    text = spell(expression)
    if isinstance(parsed(text), tight) and "\n" not in text:
        return expression
    return _joined(["(", *expression, ")"])


def _joined(parts: Iterable[str | Atom]) -> Expression:
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


def pure(node: ast.expr) -> bool:
    """Tell whether evaluating the expression again gives the same value and changes nothing."""
    for each in ast.walk(node):
        if isinstance(each, ast.Call) and last_name(each.func) not in _PURE:
            return False
        if isinstance(each, (ast.NamedExpr, ast.Await, ast.Yield, ast.YieldFrom)):
            return False
    return True


def last_name(func: ast.expr) -> str:
    """Return the last name of a called expression (`manual_seed`), "" if it has none."""
    if isinstance(func, ast.Attribute):
        return func.attr
    return func.id if isinstance(func, ast.Name) else ""
