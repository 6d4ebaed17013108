"""Say a global of one module in another: by a name that is imported there already, or by a new import."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from seedlint.finding import Edit
from seedlint.fix.expression import Atom, Expression, spell
from seedlint.fix.frames import Frame, Trees
from seedlint.fix.import_place import Kinds, added_name, place_for_import
from seedlint.fix.modules import ModuleName, absolute_module, files_of, is_package, leads_to
from seedlint.fix.scopes import bindings, resolve, settled
from seedlint.fix.starred import Starred, starred
from seedlint.fix.tree import FUNCTIONS, SourceTree
from seedlint.fix.vocabulary import Invention
from seedlint.text.edit import position
from seedlint.text.span import Span

#: The first attribute that is read from a name.
_MEMBER: Final = re.compile(r"\.\w+")


class Wanted(NamedTuple):
    """An import to add: `from module import name as alias`, `import module as alias`; `alias` is what it binds."""

    module: str
    name: str
    alias: str


class Said(NamedTuple):
    """An expression as a file can say it, and the imports that it needs there."""

    text: str
    imports: tuple[Wanted, ...]


def say(expression: Expression, target: Frame, trees: Trees, module_name: ModuleName) -> Said | None:
    """Return the text of the expression in the target's frame, none where a name cannot be said there."""
    parts: list[str | Atom] = []
    imports: list[Wanted] = []
    for part in expression:
        if isinstance(part, str) or _means_the_same(part, target):
            parts.append(part)
            continue
        dotted = _dotted(part, trees, module_name)
        if dotted is None:
            return None
        origin = _inside_package(dotted, target, trees, module_name)
        known = (
            _imported_as(dotted, target)
            or _imported_as(origin, target)
            or _starred_as(dotted, target, trees, module_name)
        )
        if known is not None:
            parts.append(known + part.rest)
            continue
        member = _MEMBER.match(part.rest)
        known = _imported_as(dotted + member[0], target) if member is not None else None
        if member is not None and known is not None:
            parts.append(known + part.rest[member.end() :])
            continue
        wanted = _wanted(part, origin, target, trees, module_name)
        if wanted is None:
            return None
        imports.append(wanted)
        parts.append(part)
    return Said(spell(tuple(parts)), tuple(dict.fromkeys(imports)))


def say_library(invention: Invention, target: Frame) -> Said | None:
    """Return a library's call as the target's file can say it, none if its name means something else there."""
    known = _imported_as(invention.dotted, target)
    if known is not None:
        return Said(known, ())
    alias = invention.alias
    free = resolve(target.tree, target.scope, alias) is target.tree.module and not bindings(
        target.tree.module, alias
    )
    return Said(f"{alias}.{invention.name}", (Wanted(invention.module, "", alias),)) if free else None


def import_edits(
    tree: SourceTree, wanted: tuple[Wanted, ...], user: ast.AST, trees: Trees, module_name: ModuleName
) -> tuple[Edit, ...] | None:
    """Return the edits that add the imports to the file's own, above the statement that uses them.

    None if there is no place for one (all of it is one line). An edit is the same whatever else is imported.
    """
    kinds = Kinds(tree, trees, module_name)
    edits: list[Edit] = []
    for each in sorted(wanted, key=lambda one: kinds.section(one.module)):
        module = _spelled(tree, each.module, module_name) if each.name else each.module
        spot = None
        if each.name:
            spot = added_name(kinds, module, each.name, user)
        if spot is not None:
            edits.append(_insertion(tree, spot.at, spot.before + _aliased(each) + spot.after))
            continue
        spot = place_for_import(kinds, module, plain=not each.name, user=user)
        if spot is None:
            return None
        line = _statement(tree, each, module_name) + tree.newline
        edits += [_insertion(tree, spot.at, text) for text in (spot.before, line, spot.after) if text]
    return tuple(dict.fromkeys(edits))


def _insertion(tree: SourceTree, at: int, text: str) -> Edit:
    start = position(tree.decoded.starts, at)
    return Edit(tree.path, Span(*start, *start), text)


def _means_the_same(atom: Atom, target: Frame) -> bool:
    owner = resolve(target.tree, target.scope, atom.root)
    if atom.kind == "builtin":
        return owner is None
    return atom.home is target.tree and owner is atom.owner


def _dotted(atom: Atom, trees: Trees, module_name: ModuleName) -> str | None:
    """Return the qualified name of what the atom's root is, none if no import can give it."""
    if atom.alias is not None:
        return _dotted_import(atom.home, atom.alias, module_name)
    if atom.kind != "global" or not settled(atom.home, atom.root):
        return None
    bound = bindings(atom.home.module, atom.root)
    if not bound:
        given = starred(atom.home, len(atom.home.decoded.text), trees, module_name)
        return next((_dotted_starred(each, module_name) for each in given if each.name == atom.root), None)
    dotted = {_dotted_import(atom.home, each, module_name) for each in bound if isinstance(each, ast.alias)}
    if dotted:
        return dotted.pop() if len(dotted) == 1 else None
    module = module_name(atom.home.path)
    return f"{module}.{atom.root}" if module and module != "__main__" else None


def _dotted_import(tree: SourceTree, alias: ast.alias, module_name: ModuleName) -> str | None:
    """Return the qualified name of what an import binds (`a` for `import a.b`)."""
    statement = tree.parent(alias)
    if isinstance(statement, ast.Import):
        return alias.name if alias.asname else alias.name.partition(".")[0]
    assert isinstance(statement, ast.ImportFrom), "an alias stands in an import"
    package = absolute_module(tree, statement, module_name)
    return None if package is None else f"{package}.{alias.name}"


def _dotted_starred(given: Starred, module_name: ModuleName) -> str | None:
    """Return the qualified name of what a star import gives, or a script that is run."""
    if isinstance(given.binding, ast.alias):
        return _dotted_import(given.home, given.binding, module_name)
    module = module_name(given.home.path)
    return f"{module}.{given.name}" if module else None


def _inside_package(dotted: str, target: Frame, trees: Trees, module_name: ModuleName) -> str:
    """Return the qualified name by which a file of a package has what the package hands on: from the module that it is from.

    The package may not have the name yet when the file is imported.
    """
    own = f"{module_name(target.tree.path)}."
    module, _, name = dotted.rpartition(".")
    while own.startswith(f"{module}.") and own != f"{module}.":
        homes = [each for each in files_of(module, target.tree, trees, module_name) if is_package(each)]
        bound = bindings(homes[0].module, name) if len(homes) == 1 else []
        from_import = len(bound) == 1 and isinstance(bound[0], ast.alias) and bound[0]
        origin = _dotted_import(homes[0], from_import, module_name) if from_import else None
        if origin is None or origin == dotted:
            break
        dotted = origin
        module, _, name = dotted.rpartition(".")
    return dotted


def _imported_as(dotted: str, target: Frame) -> str | None:
    """Return the expression by which the target's file can say a qualified name without a new import."""
    best: tuple[int, str] | None = None
    for text, name in _visible_imports(target):
        if dotted == name or dotted.startswith(f"{name}."):
            found = (len(name), text + dotted[len(name) :])
            best = max(best, found) if best else found
    return best[1] if best else None


def _starred_as(dotted: str, target: Frame, trees: Trees, module_name: ModuleName) -> str | None:
    """Return the name by which the target's file has what a qualified name means from a star import or a script that it runs."""
    for each in starred(target.tree, _first_use(target), trees, module_name):
        if resolve(target.tree, target.scope, each.name) is not target.tree.module:
            continue
        meant = _dotted_starred(each, module_name)
        if meant is not None and (dotted == meant or dotted.startswith(f"{meant}.")):
            return each.name + dotted[len(meant) :]
    return None


def _visible_imports(target: Frame) -> Iterator[tuple[str, str]]:
    """Yield (expression, qualified name) of what the module's own imports, run before the target, give the target."""
    tree = target.tree
    limit = _first_use(target)
    for statement in _top_level_imports(tree, limit):
        for alias in statement.names:
            root = alias.asname or alias.name.partition(".")[0]
            if (
                alias.name == "*"
                or resolve(tree, target.scope, root) is not tree.module
                or not settled(tree, root)
            ):
                continue
            if isinstance(statement, ast.ImportFrom):
                if not statement.level:
                    yield root, f"{statement.module}.{alias.name}"
                continue
            yield (root, alias.name) if alias.asname else (alias.name, alias.name)


def _first_use(target: Frame) -> int:
    """Return up to where the module must have run when the target's code runs: all of it, for code in functions."""
    for above, child in [(target.node, target.node), *target.tree.ancestors(target.node)]:
        if isinstance(above, (*FUNCTIONS, ast.Lambda)) and child is not above:
            return len(target.tree.decoded.text)
    statement = target.tree.statement(target.node)
    return target.tree.begin(statement) if statement else 0


def _top_level_imports(tree: SourceTree, limit: int) -> Iterator[ast.Import | ast.ImportFrom]:
    for statement in tree.module.body:
        if isinstance(statement, ast.Import | ast.ImportFrom) and tree.bounds(statement)[1] <= limit:
            yield statement


def _wanted(atom: Atom, dotted: str, target: Frame, trees: Trees, module_name: ModuleName) -> Wanted | None:
    """Return the import that gives the target the atom's root under the same name, none if that would do harm."""
    tree = target.tree
    bound = bindings(tree.module, atom.root)
    same = all(
        isinstance(each, ast.alias) and _dotted_import(tree, each, module_name) == dotted for each in bound
    )
    if hasattr(builtins, atom.root) or not same:
        return None  # the name means something else in that file
    if resolve(tree, target.scope, atom.root) is not tree.module:
        return None
    alias = atom.alias or next(
        (each for each in bindings(atom.home.module, atom.root) if isinstance(each, ast.alias)), None
    )
    module, _, name = dotted.rpartition(".")
    if alias is not None and isinstance(atom.home.parent(alias), ast.Import):
        module, name = (alias.name if not alias.asname else dotted), ""
    if leads_to(module, atom.home, tree, trees, module_name):
        return None
    return Wanted(module, name, atom.root)


def _statement(tree: SourceTree, wanted: Wanted, module_name: ModuleName) -> str:
    """Return the import as the file would write it: relative if its imports of the same package are."""
    if not wanted.name:
        plain = wanted.alias == wanted.module.partition(".")[0]
        return f"import {wanted.module}" if plain else f"import {wanted.module} as {wanted.alias}"
    return f"from {_spelled(tree, wanted.module, module_name)} import {_aliased(wanted)}"


def _aliased(wanted: Wanted) -> str:
    return wanted.name if wanted.alias == wanted.name else f"{wanted.name} as {wanted.alias}"


def _spelled(tree: SourceTree, module: str, module_name: ModuleName) -> str:
    own = module_name(tree.path) or ""
    package = own if is_package(tree) else own.rpartition(".")[0]
    relative = any(isinstance(node, ast.ImportFrom) and node.level for node in tree.module.body)
    if relative and package and module.startswith(f"{package}."):
        return module[len(package) :]
    return "." if relative and package == module else module
