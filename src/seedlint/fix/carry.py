"""Carry an expression along a call chain: into the function that is called, and out to its caller."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from typing import Final

from seedlint.fix.expression import Atom, Expression, atom_of, atoms, closed, joined, pure, read
from seedlint.fix.frames import Frame, Given, arguments
from seedlint.fix.made import keeps, making, name_of, returned
from seedlint.fix.objects import attributes_of, is_parameter, kept_arguments, kept_local, maker_of_entered
from seedlint.fix.scopes import bindings, kept, method_class, resolve, settled
from seedlint.fix.tree import FUNCTIONS

#: What stands before an argument of a call.
_ARGUMENT: Final = re.compile(r"[(,]\s*(\w+\s*=\s*)?$")


def carry_in(expression: Expression, outer: Frame, inner: Frame) -> Expression | None:
    """Return the expression as the called function can say it, none if it lacks a name for a value."""
    given = arguments(outer, inner)
    names: dict[str, str] = {}
    for name, (node, from_caller) in (given or {}).items():
        value = read(outer, node) if from_caller else None
        if value is not None and len(value) == 1 and isinstance(value[0], Atom):
            names[value[0].key] = name
        names |= {each.root: name for each in atoms(expression) if each.made is node}
    names = {**_kept(expression, outer, inner, given or {}), **names}
    carried: list[str | Atom] = []
    for part in expression:
        found = (part,) if isinstance(part, str) else _carry_atom(part, names, inner)
        if found is None:
            return None
        carried += found if len(expression) == 1 else closed(found) if len(found) > 1 else found
    return joined(carried)


def _kept(expression: Expression, outer: Frame, inner: Frame, given: Mapping[str, Given]) -> dict[str, str]:
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
        names |= {each.root: name for each in atoms(expression) if each.made is node}
    return names


def carry_out(expression: Expression, inner: Frame, outer: Frame) -> Expression | None:
    """Return the expression of a called function as its caller can say it, none if that is not possible."""
    given = arguments(outer, inner)
    carried: list[str | Atom] = []
    for index, part in enumerate(expression):
        if isinstance(part, str) or part.kind in {"global", "builtin"} or _is_around(part, inner, outer):
            carried.append(part)
            continue
        value = _outside(part, inner, outer, given or {})
        if value is None:
            return None
        carried += value if _is_enclosed(expression, index) else closed(value)
    return joined(carried)


def _is_enclosed(expression: Expression, index: int) -> bool:
    """Tell whether a part is all of an expression, or an argument by itself: it needs no parentheses of its own."""
    if len(expression) == 1:
        return True
    before, after = expression[:index][-1:], expression[index + 1 :][:1]
    begins = isinstance(before[0], str) and _ARGUMENT.search(before[0]) if before else None
    return bool(begins and after and isinstance(after[0], str) and after[0].lstrip()[:1] in {")", ","})


def _is_around(atom: Atom, inner: Frame, outer: Frame) -> bool:
    """Tell whether a name belongs to a function around the called one, in which the caller stands, too."""
    return (
        atom.kind == "local"
        and atom.owner is not inner.scope
        and atom.home is outer.tree
        and resolve(outer.tree, outer.scope, atom.root) is atom.owner
    )


def _outside(atom: Atom, inner: Frame, outer: Frame, given: Mapping[str, Given]) -> Expression | None:
    """Return what a local name of the called function, and what is read from it, is for the caller."""
    maker = maker_of_entered(outer, inner)
    if maker is not None:
        return _of_entered(atom, inner, maker, outer)
    attribute = _of_new_object(atom, inner)
    value = _value_of(attribute or atom, inner, outer, given)
    if value is None or (attribute is not None and not any(atoms(value))):
        made = _of_made(atom, inner, outer) or _of_given(attribute or atom, inner, outer, given)
        return (made,) if made is not None else _for_none(atom, inner, given)
    rest = (attribute or atom).rest
    return joined([*closed(value), rest]) if rest else value


def _of_made(atom: Atom, inner: Frame, outer: Frame) -> Atom | None:
    """Return what is read from the object that the caller's call makes, or returns as a function's new object."""
    if atom.made is not None and returned(inner, atom.made):
        return _of_object(outer.node, atom.rest, outer)
    if keeps(inner, atom.root, atom.rest):
        return _of_object(making(outer, inner), atom.rest, outer)
    attribute = kept_local(inner, atom.root) if atom.owner is inner.scope else None
    if attribute is None:
        return None
    return _of_object(making(outer, inner), f".{attribute}{atom.rest}", outer)


def _of_object(call: ast.AST | None, rest: str, outer: Frame) -> Atom | None:
    """Return what is read from the object that a call of the caller makes, under the name that it gets there."""
    if not isinstance(call, ast.Call):
        return None
    name = name_of(outer, call)
    if name is None:
        return Atom(
            f"made_at_{outer.tree.bounds(call)[0]}", rest, "object", outer.tree, outer.scope, made=call
        )
    root, dot, further = ast.unparse(name).partition(".")
    return atom_of(outer, root, dot + further + rest)._replace(made=call)


def _of_given(atom: Atom, inner: Frame, outer: Frame, given: Mapping[str, Given]) -> Atom | None:
    """Return what is read from a parameter that is given what another call makes (`Runner(parse())`), which has no name there."""
    bound = bindings(inner.scope, atom.root)
    found = given.get(atom.root)
    if atom.owner is not inner.scope or len(bound) != 1 or found is None:
        return None
    if not found.outer or not isinstance(found.node, ast.Call) or not isinstance(bound[0], ast.arg):
        return None
    name = f"given_at_{outer.tree.bounds(found.node)[0]}"
    return Atom(name, atom.rest, "object", outer.tree, outer.scope, made=found.node)


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


def _for_none(atom: Atom, inner: Frame, given: Mapping[str, Given]) -> Expression | None:
    """Return the constant that a parameter becomes which is None (`if seed is None: seed = 42`)."""
    bound, found = bindings(inner.scope, atom.root), given.get(atom.root)
    if atom.owner is not inner.scope or len(bound) != 2 or found is None or not _is_none(found.node):
        return None
    parameter, other = sorted(bound, key=lambda each: not isinstance(each, ast.arg))
    statement = inner.tree.statement(other)
    if (
        not isinstance(parameter, ast.arg)
        or not isinstance(statement, ast.Assign)
        or statement.targets != [other]
    ):
        return None
    value = statement.value
    match value:
        case ast.IfExp(test=test, body=body, orelse=orelse):
            taken = _asks_for_none(test, parameter.arg)
            return _constant(body if taken else orelse) if taken is not None else None
        case ast.BoolOp(op=ast.Or(), values=[ast.Name(id=name), last]) if name == parameter.arg:
            return _constant(last)
    above = inner.tree.parent(statement)
    if not isinstance(above, ast.If) or inner.tree.parent(above) is not inner.scope or above.orelse:
        return None
    return _constant(value) if _asks_for_none(above.test, parameter.arg) else None


def _asks_for_none(test: ast.expr, name: str) -> bool | None:
    """Tell what a condition gives for a name that is None, none if it asks something else."""
    match test:
        case ast.Compare(left=ast.Name(id=asked), ops=[ast.Is() | ast.Eq()], comparators=[other]):
            return True if asked == name and _is_none(other) else None
        case ast.Compare(left=ast.Name(id=asked), ops=[ast.IsNot() | ast.NotEq()], comparators=[other]):
            return False if asked == name and _is_none(other) else None
        case ast.UnaryOp(op=ast.Not(), operand=ast.Name(id=asked)):
            return True if asked == name else None
        case ast.Name(id=asked):
            return False if asked == name else None
    return None


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _default(inner: Frame, node: ast.expr) -> Expression | None:
    """Return a parameter's default that is made of globals which keep their value: it was evaluated with the definition."""
    value = read(Frame(inner.tree, inner.tree.scope(node), node), node) if pure(node) else None
    steady = value is not None and all(
        atom.kind == "builtin" or (atom.kind == "global" and not atom.rest and settled(atom.home, atom.root))
        for atom in atoms(value)
    )
    return value if steady else None


def _of_entered(atom: Atom, inner: Frame, maker: Frame, outer: Frame) -> Expression | None:
    """Return what an attribute of an object stands for that the caller makes only to enter it: `with Seeded(3):`."""
    method, function = inner.scope, maker.scope
    if not isinstance(method, FUNCTIONS) or not isinstance(function, FUNCTIONS):
        return None
    own, first = method.args.args[:1], function.args.args[:1]
    if atom.owner is not method or not first or [each.arg for each in own] != [atom.root]:
        return None
    parameter = _of_new_object(atom._replace(root=first[0].arg, owner=function), maker)
    if parameter is None:
        return None
    value = _value_of(parameter, maker, outer, arguments(outer, maker) or {})
    return joined([*closed(value), parameter.rest]) if value is not None and parameter.rest else value


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
    if atom.kind == "object" or (atom.made is not None and method_class(inner.tree, inner.scope) is not None):
        return (
            None if named is None else (named,)
        )  # a method does not speak of its own program's objects by name
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
            return joined([*closed(value), atom.rest]) if atom.rest else value
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
