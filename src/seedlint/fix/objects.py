"""What an object keeps of the arguments that it was made with: `self.args = args`, and never anything else."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from seedlint.fix.frames import ENTERING, Frame, arguments
from seedlint.fix.made import calls_constructor
from seedlint.fix.scopes import bindings, method_class, own_nodes, rebindings, unchanged
from seedlint.fix.tree import FUNCTIONS, Function, SourceTree


def kept_arguments(outer: Frame, inner: Frame, receiver: ast.expr) -> Iterator[tuple[ast.expr, str]]:
    """Yield the caller's expressions that the called method has as attributes of its object, each with how it says it.

    `receiver` is the object as the caller says it: a call that makes it, or a name that is bound to such a call once; in
    the constructor, the object being made.
    """
    if _is_being_made(outer, receiver):
        yield from _kept_so_far(outer, inner)
        return
    made = _making(outer, receiver)
    owner = method_class(inner.tree, inner.scope)
    if made is None or owner is None or not _is_named(made.func, owner.name):
        return
    maker = _maker(owner)
    if maker is None or not isinstance(inner.scope, FUNCTIONS) or not inner.scope.args.args:
        return
    own = inner.scope.args.args[0].arg
    given = arguments(outer._replace(node=made), Frame(inner.tree, maker, maker)) or {}
    for attribute, parameter in attributes_of(inner.tree, maker).items():
        found = given.get(parameter)
        if found is None or not found.outer:
            continue
        if isinstance(found.node, ast.Call) or _is_steady(outer, found.node):
            yield found.node, f"{own}.{attribute}"


def _is_being_made(frame: Frame, receiver: ast.expr) -> bool:
    """Tell whether a name is, in a constructor, that of the object which is made."""
    function = frame.scope
    return (
        isinstance(function, FUNCTIONS)
        and function.name == "__init__"
        and isinstance(receiver, ast.Name)
        and [each.arg for each in function.args.args[:1]] == [receiver.id]
    )


def _kept_so_far(maker: Frame, inner: Frame) -> Iterator[tuple[ast.expr, str]]:
    """Yield the constructor's parameters that its object holds where the method is called, each with how that says it."""
    if (
        not isinstance(maker.scope, FUNCTIONS)
        or not isinstance(inner.scope, FUNCTIONS)
        or not inner.scope.args.args
    ):
        return
    own = inner.scope.args.args[0].arg
    tree, here = maker.tree, maker.tree.bounds(maker.node)[0]
    above = [tree.bounds(each)[1] for each in own_nodes(maker.scope) if calls_constructor(each)]
    set_elsewhere = [each.attr for each in inner.tree.stored_attributes] if inner.tree is not tree else []
    for attribute, parameter in attributes_of(tree, maker.scope).items():
        (end,) = (tree.bounds(each)[1] for each in tree.stored_attributes if each.attr == attribute)
        if end <= here and attribute not in set_elsewhere and not any(end < each <= here for each in above):
            yield ast.Name(id=parameter, ctx=ast.Load()), f"{own}.{attribute}"


def attributes_of(tree: SourceTree, maker: Function) -> dict[str, str]:
    """Return the attributes of a new object that hold a parameter of its constructor from then on, and which."""
    if not maker.args.args:
        return {}
    own = maker.args.args[0].arg
    found: dict[str, str] = {}
    for statement in maker.body:
        match statement:
            case ast.Assign(
                targets=[ast.Attribute(value=ast.Name(id=name), attr=attribute)], value=ast.Name(id=parameter)
            ) if name == own and is_parameter(maker, parameter):
                found[attribute] = parameter
    stores = [node.attr for node in tree.stored_attributes]
    return {attribute: parameter for attribute, parameter in found.items() if stores.count(attribute) == 1}


def kept_local(frame: Frame, name: str) -> str | None:
    """Return the attribute in which a new object keeps, once and for all, what a name of its constructor has at the frame."""
    tree, maker = frame.tree, frame.scope
    here = tree.statement(frame.node)
    if not isinstance(maker, FUNCTIONS) or maker.name != "__init__" or not maker.args.args:
        return None
    if here is None or here not in maker.body:
        return None
    stores = [node.attr for node in tree.stored_attributes]
    for statement in maker.body:
        end = tree.bounds(statement)[1]
        match statement:
            case ast.Assign(
                targets=[ast.Attribute(value=ast.Name(id=own), attr=attribute)], value=ast.Name(id=kept)
            ) if own == maker.args.args[0].arg and kept == name and stores.count(attribute) == 1:
                first, second = sorted((here, statement), key=tree.begin)
                above = any(
                    calls_constructor(each) and end < tree.bounds(each)[0] for each in own_nodes(maker)
                )
                if not above and unchanged(tree, maker, name, first, second):
                    return attribute
    return None


def is_parameter(function: Function, name: str) -> bool:
    """Tell whether a name of a function is a parameter that nothing else binds."""
    bound = bindings(function, name)
    return len(bound) == 1 and isinstance(bound[0], ast.arg)


def maker_of_entered(outer: Frame, inner: Frame) -> Frame | None:
    """Return the constructor of the object that a `with` of the caller makes, whose `__enter__` is the inner frame's."""
    call, owner = outer.node, method_class(inner.tree, inner.scope)
    entering = isinstance(inner.scope, FUNCTIONS) and inner.scope.name in ENTERING
    if (
        not entering
        or not isinstance(call, ast.Call)
        or owner is None
        or not _is_named(call.func, owner.name)
    ):
        return None
    maker = _maker(owner)
    return Frame(inner.tree, maker, maker) if maker is not None else None


def _making(frame: Frame, receiver: ast.expr) -> ast.Call | None:
    """Return the call that makes the object which the frame calls `receiver`."""
    if isinstance(receiver, ast.Call):
        return receiver
    bound = bindings(frame.scope, receiver.id) if isinstance(receiver, ast.Name) else []
    statement = frame.tree.statement(bound[0]) if len(bound) == 1 else None
    if isinstance(statement, ast.Assign) and statement.targets == bound:
        return statement.value if isinstance(statement.value, ast.Call) else None
    return None


def _maker(owner: ast.ClassDef) -> Function | None:
    """Return the constructor of a class, if it is the only one and no decorator changes it or the class."""
    makers = [each for each in owner.body if isinstance(each, FUNCTIONS) and each.name == "__init__"]
    return (
        makers[0] if len(makers) == 1 and not makers[0].decorator_list and not owner.decorator_list else None
    )


def _is_named(func: ast.expr, name: str) -> bool:
    return (isinstance(func, ast.Name) and func.id == name) or (
        isinstance(func, ast.Attribute) and func.attr == name
    )


def _is_steady(frame: Frame, node: ast.expr) -> bool:
    """Tell whether a name, or what is read from it, is given a value once in its scope: it is the same whenever asked."""
    root = node
    while isinstance(root, ast.Attribute | ast.Subscript):
        root = root.value
    return isinstance(root, ast.Name) and len(rebindings(frame.scope, ast.unparse(node))) <= 1
