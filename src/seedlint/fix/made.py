"""An object that a call makes: the name that it gets, and whether it keeps what its constructor has seeded with."""

from __future__ import annotations

import ast

from seedlint.fix.frames import Frame
from seedlint.fix.scopes import loops_around, method_class, own_nodes, rebindings
from seedlint.fix.tree import FUNCTIONS, MAKING, SourceTree


def making(outer: Frame, inner: Frame) -> ast.Call | None:
    """Return the caller's call if what it makes is the object whose constructor is the inner frame's function."""
    call, owner = outer.node, method_class(inner.tree, inner.scope)
    if not isinstance(call, ast.Call) or owner is None:
        return None
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    return call if _is_class(name, owner.name, (outer.tree, inner.tree)) else None


def _is_class(name: str, base: str, trees: tuple[SourceTree, ...]) -> bool:
    """Tell whether a name is that of a class, or of one below it that one of the files defines."""
    nodes = [each for tree in trees for each in tree.nodes if isinstance(each, ast.ClassDef | ast.alias)]
    classes = {each.name: each for each in nodes if isinstance(each, ast.ClassDef)}
    imported = {each.asname: each.name for each in nodes if isinstance(each, ast.alias)}
    pending, seen = [name], set[str]()
    while pending:
        name = pending.pop()
        name = imported.get(name, name)
        if name == base:
            return True
        if name in classes and name not in seen:
            seen.add(name)
            pending += [ast.unparse(each).rpartition(".")[2] for each in classes[name].bases]
    return False


def keeps(inner: Frame, root: str, rest: str) -> bool:
    """Tell whether an attribute of the object being made still has its value when the constructor ends.

    What the methods that it calls do is left to `steady`.
    """
    function = inner.scope
    if not isinstance(function, FUNCTIONS) or function.name not in MAKING - {"__new__"}:
        return False
    if not function.args.args or function.args.args[0].arg != root or not rest.startswith("."):
        return False
    here = inner.tree.statement(inner.node)
    if here is None or loops_around(inner.tree, inner.node, function):
        return False
    start = inner.tree.begin(here)
    target = name_of(inner, inner.node)
    later = [
        each
        for each in (*rebindings(function, root + rest), *filter(calls_constructor, own_nodes(function)))
        if each is not target
        and (statement := inner.tree.statement(each)) is not None
        and inner.tree.begin(statement) >= start
    ]
    return not later


def calls_constructor(node: ast.AST) -> bool:
    """Tell whether a node calls the constructor of a class above (`super().__init__()`): it may set any attribute."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in MAKING


def name_of(frame: Frame, call: ast.AST) -> ast.expr | None:
    """Return the name, or the attribute of a name, that a new object gets and that gets nothing else in its scope."""
    statement = frame.tree.statement(call)
    if not isinstance(statement, ast.Assign) or statement.value is not call or len(statement.targets) != 1:
        return None
    target = statement.targets[0]
    plain = target.value if isinstance(target, ast.Attribute) else target
    if not isinstance(plain, ast.Name):
        return None
    bound = [each for each in rebindings(frame.scope, ast.unparse(target)) if not isinstance(each, ast.arg)]
    return target if bound == [target] else None


def returned(inner: Frame, call: ast.Call) -> bool:
    """Tell whether the inner frame's function returns what its call makes, and nothing else."""
    values = [each.value for each in own_nodes(inner.scope) if isinstance(each, ast.Return)]
    if not isinstance(inner.scope, FUNCTIONS) or len(values) != 1 or values[0] is None:
        return False
    name = name_of(inner, call)
    same = isinstance(name, ast.Name) and isinstance(values[0], ast.Name) and values[0].id == name.id
    return values[0] is call or same
