"""What a name means at a place, and whether it still means the same further on.

Python's own rules, read off the syntax: a name bound anywhere in a function is local to it, class bodies are not seen
from the functions in them, and what is bound nowhere is a builtin.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Iterator
from typing import Final, TypeAlias
from weakref import WeakKeyDictionary

from seedlint.fix.tree import COMPREHENSIONS, FUNCTIONS, Function, Scope, SourceTree

Loop: TypeAlias = ast.For | ast.AsyncFor | ast.While
LOOPS: Final = (ast.For, ast.AsyncFor, ast.While)
#: Bindings that give a name its one meaning however often they stand there (`try: import a` `except: a = None` aside).
_DEFINITIONS: Final = (*FUNCTIONS, ast.ClassDef, ast.alias)
#: What is evaluated in a scope itself, what binds each of its names, and which it declares global, for as long as its tree
#: is in use: trees are asked again and again, and never change.
_own: WeakKeyDictionary[Scope, tuple[ast.AST, ...]] = WeakKeyDictionary()
_names: WeakKeyDictionary[Scope, dict[str, list[ast.AST]]] = WeakKeyDictionary()
_globals: WeakKeyDictionary[Scope, frozenset[str]] = WeakKeyDictionary()


def own_nodes(scope: Scope) -> tuple[ast.AST, ...]:
    """Return every node that is evaluated in the scope itself, not in a scope inside it."""
    nodes = _own.get(scope)
    if nodes is None:
        nodes = _own[scope] = tuple(_walked(scope))
    return nodes


def _walked(scope: Scope) -> Iterator[ast.AST]:
    pending: list[ast.AST] = list(scope.body) if isinstance(scope.body, list) else [scope.body]
    while pending:
        node = pending.pop()
        yield node
        pending += (
            _outside(node) if isinstance(node, (*FUNCTIONS, ast.ClassDef, ast.Lambda)) else _children(node)
        )


def bindings(scope: Scope, name: str) -> list[ast.AST]:
    """Return the nodes that bind, rebind or delete the name in the scope: parameters, targets, imports, definitions."""
    return _bindings(scope).get(name, [])


def names_bound(scope: Scope) -> Iterable[str]:
    """Return the names that something in the scope binds."""
    return _bindings(scope)


def _bindings(scope: Scope) -> dict[str, list[ast.AST]]:
    names = _names.get(scope)
    if names is None:
        names = _names[scope] = _bound_names(scope)
    return names


def _bound_names(scope: Scope) -> dict[str, list[ast.AST]]:
    """Return what binds each name of the scope; a name that the scope declares as another's is not its own."""
    found: dict[str, list[ast.AST]] = {}
    declared: set[str] = set()
    for each in parameters(scope):
        found.setdefault(each.arg, []).append(each)
    for node in own_nodes(scope):
        if isinstance(node, ast.Global | ast.Nonlocal):
            declared.update(node.names)
        for name in _bound(node):
            found.setdefault(name, []).append(node)
    return {name: nodes for name, nodes in found.items() if name not in declared}


def parameters(scope: Scope) -> list[ast.arg]:
    """Return the parameters of a function, none for any other scope."""
    if not isinstance(scope, (*FUNCTIONS, ast.Lambda)):
        return []
    given = scope.args
    starred = [each for each in (given.vararg, given.kwarg) if each is not None]
    return [*given.posonlyargs, *given.args, *given.kwonlyargs, *starred]


def resolve(tree: SourceTree, scope: Scope, name: str) -> Scope | None:
    """Return the scope in which the name, used in `scope`, is bound; none for a builtin.

    A name that nothing binds and that is no builtin is taken for the module's (a star import, say).
    """
    current: Scope = scope
    while not isinstance(current, ast.Module):
        if name in _declared_global(current):
            return tree.module
        seen = not isinstance(current, ast.ClassDef) or current is scope
        if seen and bindings(current, name):
            return current
        current = tree.scope(current)
    if bindings(current, name) or not hasattr(builtins, name):
        return tree.module
    return None


def settled(tree: SourceTree, name: str) -> bool:
    """Tell whether a global of the module keeps the one value that it gets when the module is run."""
    bound = bindings(tree.module, name)
    if len(bound) != 1 and not all(isinstance(each, _DEFINITIONS) for each in bound):
        return False
    if any(_in_loop(tree, each) for each in bound):
        return False
    return not reassigned(tree, name)


def reassigned(tree: SourceTree, name: str) -> bool:
    """Tell whether a function of the module declares the name `global`, to assign to it."""
    return name in tree.global_names


def reassigned_elsewhere(tree: SourceTree, scope: Scope, name: str) -> bool:
    """Tell whether a function of the module other than this one declares the name `global`."""
    return any(
        name in node.names and tree.scope(node) is not scope
        for node in tree.nodes
        if isinstance(node, ast.Global)
    )


def unchanged(tree: SourceTree, scope: Scope, chain: str, first: ast.AST, second: ast.AST) -> bool:
    """Tell whether a name, or a chain of attributes (`args.seed`), has at `second` the value it has at `first`.

    Both nodes are evaluated in `scope` during one run of it, and `first` comes first.
    """
    here, there = tree.statement(first), tree.statement(second)
    if here is None or there is None:
        return False
    start, end = tree.begin(here), tree.begin(there)
    repeated = [loop for loop in loops_around(tree, second, scope) if not holds(tree, loop, here)]
    for node in rebindings(scope, chain):
        statement = tree.statement(node)
        if (
            isinstance(node, ast.arg)
            or statement is None
            or any(above is first for above, _ in tree.ancestors(node))
        ):
            continue  # what `first` itself names (`seed := 4`) it names before anything else
        at = tree.begin(statement)
        if end < start and not isinstance(node, _DEFINITIONS):
            return False
        if start < at < end or statement is here or any(holds(tree, loop, statement) for loop in repeated):
            return False
    return True


def kept(tree: SourceTree, function: Scope, chain: str, node: ast.AST) -> bool:
    """Tell whether a parameter, or a chain that begins with one, still has the caller's value at `node`."""
    there = tree.statement(node)
    if there is None:
        return False
    around = loops_around(tree, node, function)
    for each in rebindings(function, chain):
        statement = tree.statement(each)
        if isinstance(each, ast.arg) or statement is None:
            continue
        if tree.begin(statement) < tree.begin(there) or any(holds(tree, loop, statement) for loop in around):
            return False
    return True


def rebindings(scope: Scope, chain: str) -> list[ast.AST]:
    """Return what binds the first name of a chain in the scope, as a global, too, or assigns to one of its attributes."""
    root = chain.partition(".")[0].partition("[")[0]
    own = [node for node in own_nodes(scope) if _assigns(node, chain)]
    if root in _declared_global(scope):
        own += [node for node in own_nodes(scope) if _stores(node, root)]
    return [*bindings(scope, root), *own]


def _stores(node: ast.AST, name: str) -> bool:
    """Tell whether a node binds a name, by whatever statement."""
    match node:
        case ast.Name():
            return node.id == name and not isinstance(node.ctx, ast.Load)
        case ast.alias():
            return (node.asname or node.name.partition(".")[0]) == name
        case ast.ExceptHandler() | ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            return node.name == name
        case _:
            return False


def loops_around(tree: SourceTree, node: ast.AST, scope: Scope) -> list[Loop]:
    """Return the loops of the scope that evaluate the node again and again, innermost first."""
    found: list[Loop] = []
    for above, child in tree.ancestors(node):
        if above is scope:
            break
        if isinstance(above, LOOPS) and _repeats(above, child):
            found.append(above)
    return found


def loops_binding(tree: SourceTree, scope: Scope, name: str) -> list[ast.For | ast.AsyncFor]:
    """Return the loops whose targets bind a name of a scope, none if something else binds it, too."""
    loops = [_loop_at(tree, each) for each in bindings(scope, name)]
    found = [each for each in loops if each is not None]
    return found if len(found) == len(loops) else []


def _loop_at(tree: SourceTree, target: ast.AST) -> ast.For | ast.AsyncFor | None:
    for above, child in tree.ancestors(target):
        if isinstance(above, ast.For | ast.AsyncFor):
            return above if child is above.target else None
        if isinstance(above, ast.stmt):
            return None
    return None


def method_class(tree: SourceTree, function: Scope) -> ast.ClassDef | None:
    """Return the class that the function is a method of, if it is one."""
    if not isinstance(function, FUNCTIONS):
        return None
    above = tree.parent(function)
    while isinstance(above, (ast.If, ast.Try)):
        above = tree.parent(above)
    return above if isinstance(above, ast.ClassDef) else None


def decorated(function: Function, name: str) -> bool:
    """Tell whether a decorator with this name stands on the function (`staticmethod`)."""
    return any(isinstance(each, ast.Name) and each.id == name for each in function.decorator_list)


def names_of_comprehensions(tree: SourceTree, node: ast.AST) -> frozenset[str]:
    """Return the names that the comprehensions around a node bind: nothing outside these sees them."""
    found: set[str] = set()
    within: ast.AST = node
    for above, child in tree.ancestors(node):
        if isinstance(above, (*FUNCTIONS, ast.ClassDef, ast.Lambda)):
            break
        if isinstance(above, COMPREHENSIONS) and within is not above.generators[0].iter:
            targets = (each.target for each in above.generators)
            found |= {
                each.id for target in targets for each in ast.walk(target) if isinstance(each, ast.Name)
            }
        within = child
    return frozenset(found)


def _repeats(loop: Loop, child: ast.AST) -> bool:
    if isinstance(loop, ast.While):
        return child is loop.test or any(child is each for each in loop.body)
    return child is loop.target or any(child is each for each in loop.body)


def holds(tree: SourceTree, loop: Loop, statement: ast.stmt) -> bool:
    """Tell whether the loop's repeated part, its header included, holds the statement."""
    return statement is loop or any(
        above is loop and _repeats(loop, child) for above, child in tree.ancestors(statement)
    )


def _in_loop(tree: SourceTree, node: ast.AST) -> bool:
    return any(isinstance(above, LOOPS) for above, _ in tree.ancestors(node))


def _declared_global(scope: Scope) -> frozenset[str]:
    names = _globals.get(scope)
    if names is None:
        nodes = own_nodes(scope)
        declared = (name for node in nodes if isinstance(node, ast.Global) for name in node.names)
        names = _globals[scope] = frozenset(declared)
    return names


def _outside(node: ast.AST) -> list[ast.AST]:
    """Return the parts of a definition that are evaluated where it stands."""
    inside: list[ast.AST] = list(node.body) if isinstance(node, (*FUNCTIONS, ast.ClassDef)) else []
    if isinstance(node, ast.Lambda):
        inside = [node.body]
    return [each for each in ast.iter_child_nodes(node) if not any(each is one for one in inside)]


def _children(node: ast.AST) -> list[ast.AST]:
    """Return the children of a node; the target of a comprehension binds nothing outside it."""
    if isinstance(node, ast.comprehension):
        return [node.iter, *node.ifs]
    return list(ast.iter_child_nodes(node))


def _bound(node: ast.AST) -> tuple[str, ...]:
    match node:
        case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
            return (name,)
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return (name,)
        case ast.alias(name=name, asname=other):
            return (other or name.partition(".")[0],)
        case ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
            return (name,)
        case ast.MatchMapping(rest=str(name)):
            return (name,)
    return ()


def _assigns(node: ast.AST, chain: str) -> bool:
    """Tell whether the node assigns to the chain itself or to something that the chain leads through."""
    if not isinstance(node, ast.Attribute | ast.Subscript) or isinstance(node.ctx, ast.Load):
        return False
    target = ast.unparse(node)
    return chain == target or chain.startswith((f"{target}.", f"{target}["))
