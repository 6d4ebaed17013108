"""Tell whether what a seed call names still has the same value where the model is built.

A plain name is a matter of scopes. What is read from an object (`args.seed`, `cfg["seed"]`) may be changed under any
other name of the object: so no code that runs in between may assign to an attribute or a key of that name. Which code
that is, is told by the names of what is called.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from seedlint.fix.again import same_again
from seedlint.fix.author import SeedCall
from seedlint.fix.expression import Atom, Expression, atoms, last_name, parsed, spell
from seedlint.fix.frames import Frame, Trees
from seedlint.fix.modules import ModuleName, imported_files
from seedlint.fix.scopes import (
    bindings,
    holds,
    loops_around,
    own_nodes,
    reassigned,
    reassigned_elsewhere,
    rebindings,
    settled,
    unchanged,
)
from seedlint.fix.tree import FUNCTIONS, MAKING, Function, Scope, SourceTree

#: Methods of containers that change what an item of it is, or whether there is one.
_CHANGING: Final = frozenset(
    {"update", "pop", "popitem", "clear", "insert", "remove", "sort", "reverse", "__setitem__", "__delitem__"}
)


def seed_steady(seed: SeedCall, way: Sequence[Frame], trees: Trees, module_name: ModuleName) -> bool:
    """Tell whether all that the seed call names has the same value at the end of `way`.

    `way` are the frames from that of the seed call, further on, to the one that the call is to be repeated in.
    """
    expressions = [seed.call, seed.seeded or (), *(guard.test for guard in seed.guards)]
    named = [atom for expression in expressions for atom in atoms(expression)]
    if not all(_steady(atom, seed.frame, way[0]) for atom in named):
        return False
    parts = [atom for atom in named if atom.rest]
    if not parts:
        return True
    known = _known(way, trees, module_name)
    properties = {atom: [*_properties(atom, known)] for atom in parts}
    if not all(same_again(each) for functions in properties.values() for each in functions):
        return False
    between = list(_between(seed.frame, way))
    called = [node for each in _reached(between, known) for node in _effects(each)]
    keys = frozenset(key for expression in expressions for key in _constants(expression))
    names = {atom: _names(atom, keys) | _read_by(properties[atom]) for atom in parts}
    return not any(
        _changes_by_name(node, atom, keys) or (not _is_defined(atom) and _changes_alias(node, names[atom]))
        for node in (*between, *called)
        for atom in parts
    )


def _known(way: Sequence[Frame], trees: Trees, module_name: ModuleName) -> list[SourceTree]:
    """Return the files whose code may run between the frames: theirs, those they import, those looked at before."""
    known = {tree.path: tree for tree in (*trees.known(), *(frame.tree for frame in way))}
    for frame in way:
        known |= {tree.path: tree for tree in imported_files(frame.tree, trees, module_name)}
    return [*known.values()]


def _properties(atom: Atom, known: Sequence[SourceTree]) -> Iterator[Function]:
    """Yield the functions that may run when what the atom names is read from its object."""
    for name in re.findall(r"\.\s*(\w+)", atom.rest):
        for tree in known:
            yield from filter(_is_property, tree.functions.get(name, ()))


def _read_by(properties: Iterable[Function]) -> frozenset[object]:
    """Return the attributes and keys that properties read, and their other constants."""
    nodes = [node for function in properties for each in function.body for node in ast.walk(each)]
    attributes = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    return frozenset({*attributes, *(node.value for node in nodes if isinstance(node, ast.Constant))})


def _is_property(function: Function) -> bool:
    return any(last_name(each) == "property" for each in function.decorator_list)


def _steady(atom: Atom, seed: Frame, here: Frame) -> bool:
    if atom.owner is None or atom.alias is not None:
        return True
    if atom.made is not None:
        bound = [each for each in rebindings(seed.scope, atom.key) if not isinstance(each, ast.arg)]
        return (
            seed.scope is here.scope
            and len(bound) == (atom.kind != "object")
            and _untouched(atom, seed.scope)
        )
    same = seed.scope is here.scope
    if same and atom.owner is seed.scope:
        return unchanged(seed.tree, seed.scope, atom.key, seed.node, here.node) and _untouched(
            atom, seed.scope
        )
    if atom.kind == "global":
        return settled(atom.home, atom.root) or (same and _keeps_global(atom, seed, here))
    return len(bindings(atom.owner, atom.root)) == 1


def _keeps_global(atom: Atom, seed: Frame, here: Frame) -> bool:
    """Tell whether a global still has at `here` what it had at the seed, in one function: none assigns to it, or only that
    one does (`global args` in `main`), before it seeds.
    """
    return not reassigned(atom.home, atom.root) or (
        not reassigned_elsewhere(atom.home, seed.scope, atom.root)
        and unchanged(seed.tree, seed.scope, atom.key, seed.node, here.node)
    )


def _untouched(atom: Atom, scope: Scope) -> bool:
    """Tell whether no other function of the file assigns to the attribute that the atom reads (`self.seed`)."""
    if not atom.rest:
        return True
    own = {id(node) for node in own_nodes(scope)}
    return not any(
        id(node) not in own
        and ast.unparse(node) == atom.key
        and getattr(atom.home.scope(node), "name", "") != "__init__"
        for node in atom.home.stored_attributes
    )


def _is_defined(atom: Atom) -> bool:
    """Tell whether an atom reads from a module or a class (`utils.set_seed`): these seldom go by another name."""
    bound = bindings(atom.home.module, atom.root) if atom.kind == "global" else []
    defined = bool(bound) and all(isinstance(each, (*FUNCTIONS, ast.ClassDef, ast.alias)) for each in bound)
    return defined or atom.alias is not None


def _between(seed: Frame, way: Sequence[Frame]) -> Iterator[ast.AST]:
    """Yield what the frames evaluate from the seed call on, down to the last frame's node."""
    here, *inner = way
    tree = here.tree
    if seed.scope is here.scope:
        first = tree.statement(seed.node)
        assert first is not None, "a seed call stands in a statement"
        yield from _nodes(tree, here, tree.begin(first), first)
    else:
        yield from own_nodes(seed.scope)
        yield from _nodes(tree, here, 0, None)
    for frame in inner:
        yield from _nodes(frame.tree, frame, 0, None)


def _nodes(tree: SourceTree, frame: Frame, start: int, seed: ast.stmt | None) -> Iterator[ast.AST]:
    """Yield the nodes of a frame's statements from an index to its own node, and of loops that repeat that."""
    last = tree.statement(frame.node)
    end = tree.begin(last) if last is not None else start
    loops = loops_around(tree, frame.node, frame.scope)
    repeated = [loop for loop in loops if seed is None or not holds(tree, loop, seed)]
    for node in own_nodes(frame.scope):
        statement = tree.statement(node) if isinstance(node, ast.expr) else None
        if statement is None:
            continue
        if start <= tree.begin(statement) <= end or any(holds(tree, loop, statement) for loop in repeated):
            yield node


def _reached(nodes: Iterable[ast.AST], known: Sequence[SourceTree]) -> Iterator[Function]:
    """Yield the functions that have the name of one called by the nodes, or by such a function in its turn."""
    pending = _called(nodes)
    seen: set[str] = set()
    while pending:
        name = pending.pop()
        if name in seen:
            continue
        seen.add(name)
        for function in (each for tree in known for each in tree.functions.get(name, ())):
            yield function
            pending |= _called(own_nodes(function))


def _effects(function: Function) -> Iterator[ast.AST]:
    """Yield what a function evaluates; what a constructor assigns to its own new object matters to no older one."""
    first = function.args.args[0].arg if function.args.args and function.name in MAKING else None
    for node in own_nodes(function):
        if not (
            isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == first
        ):
            yield node


def _called(nodes: Iterable[ast.AST]) -> set[str]:
    return {last_name(node.func) for node in nodes if isinstance(node, ast.Call)} - {""}


def _constants(expression: Expression) -> Iterator[object]:
    for node in ast.walk(parsed(spell(expression) or "()")):
        if isinstance(node, ast.Constant):
            yield node.value


def _changes_by_name(node: ast.AST, atom: Atom, keys: frozenset[object]) -> bool:
    """Tell whether a node may change what the atom reads, and says so by the names that the atom itself uses."""
    if isinstance(node, ast.Attribute | ast.Subscript) and not isinstance(node.ctx, ast.Load):
        if atom.key == ast.unparse(node) or _leads_through(atom, node):
            return True
        if not isinstance(node, ast.Subscript) or not _leads_through(atom, node.value):
            return False
        key = node.slice
        got = isinstance(key, ast.Constant) and key.value in keys and atom.rest.endswith(".get")
        return got or not isinstance(key, ast.Constant)
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in _CHANGING
        and _leads_through(atom, node.func.value)
        and not _takes_another(node, keys)
    )


def _takes_another(call: ast.Call, keys: frozenset[object]) -> bool:
    """Tell whether a call takes one item out (`cfg.pop("type")`), under none of the keys."""
    assert isinstance(call.func, ast.Attribute), "a call of a method"
    first = call.args[0] if call.args and call.func.attr == "pop" else None
    return isinstance(first, ast.Constant) and isinstance(first.value, str) and first.value not in keys


def _leads_through(atom: Atom, node: ast.expr) -> bool:
    return atom.key.startswith((f"{ast.unparse(node)}.", f"{ast.unparse(node)}["))


def _names(atom: Atom, keys: frozenset[object]) -> frozenset[object]:
    """Return the attributes and keys that an atom reads."""
    chain = list(ast.walk(atom.chain))
    attributes = {node.attr for node in chain if isinstance(node, ast.Attribute)}
    found = frozenset({*attributes, *(each.value for each in chain if isinstance(each, ast.Constant))})
    return found | keys if "get" in attributes else found


def _changes_alias(node: ast.AST, names: frozenset[object]) -> bool:
    """Tell whether a node assigns to an attribute or a key with one of the names, of whatever object."""
    match node:
        case ast.Attribute(attr=name, ctx=ast.Store() | ast.Del()):
            return name in names
        case ast.Subscript(slice=ast.Constant(value=name), ctx=ast.Store() | ast.Del()):
            return name in names
        case ast.Call(func=ast.Name(id="setattr" | "delattr"), args=[_, name, *_]):
            return not isinstance(name, ast.Constant) or name.value in names
        case ast.Call(func=ast.Attribute(attr=name), args=given, keywords=keywords) if name in _CHANGING:
            said = [
                each.value for value in given for each in ast.walk(value) if isinstance(each, ast.Constant)
            ]
            return any(each in names for each in (*said, *(keyword.arg for keyword in keywords)))
    return False
