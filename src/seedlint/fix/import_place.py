"""Where a new import goes: among those of its kind, in the order that the file keeps; below all of them if it keeps none."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from seedlint.fix.frames import Trees
from seedlint.fix.modules import ModuleName, is_own
from seedlint.fix.tree import FUNCTIONS, SourceTree
from seedlint.text.edit import position

#: Up to this many columns a name is added to a `from` import that stands there; a longer line is nobody's style.
_WIDTH: Final = 88


class Spot(NamedTuple):
    """The index in the text for a new import, and what goes before and after it there."""

    at: int
    before: str = ""
    after: str = ""


class _Import(NamedTuple):
    """An import at the top of a file: `section` is 0 for `__future__`, 1 for the standard library, 2 for other
    packages, 3 for the project; `plain` tells `import a` from `from a import b`.
    """

    statement: ast.stmt
    section: int
    plain: bool
    module: str


class Kinds(NamedTuple):
    """What tells the kinds of a file's imports apart."""

    tree: SourceTree
    trees: Trees
    module_name: ModuleName

    def section(self, module: str) -> int:
        """Return the section that an import of a module belongs to."""
        root = module.partition(".")[0]
        if root == "__future__":
            return 0
        if not root or is_own(module, self.tree, self.trees, self.module_name):
            return 3
        return 1 if root in sys.stdlib_module_names else 2


def place_for_import(kinds: Kinds, module: str, *, plain: bool, user: ast.AST) -> Spot | None:
    """Return where an import of a module goes, above the statement that uses it; none if there is no place.

    `module` is as the file writes it, with leading dots if it is relative.
    """
    found = list(_imports(kinds, user))
    section = kinds.section(module)
    orderly = all(one.section <= other.section for one, other in pairwise(found))
    starred = any(alias.name == "*" for each in found for alias in getattr(each.statement, "names", ()))
    spot = None
    if found and orderly and not starred:
        spot = _among(kinds.tree, found, _Import(found[0].statement, section, plain, module))
    return spot or _below_all(kinds.tree, user, found)


def added_name(kinds: Kinds, module: str, name: str, user: ast.AST) -> Spot | None:
    """Return where a name is added to a `from` import of the module that stands there, none if no such import fits."""
    tree = kinds.tree
    for each in _imports(kinds, user):
        statement = each.statement
        if not isinstance(statement, ast.ImportFrom) or each.module != module:
            continue
        first, last = statement.names[0], statement.names[-1]
        line = tree.decoded.line(tree.span(last).line).rstrip("\r\n")
        if first.name == "*" or len(line) + len(name) + 2 > _WIDTH or ";" in line or line.endswith("\\"):
            continue
        if statement.lineno == statement.end_lineno:
            return _among_names(tree, statement.names, name, ", ")
        if all(one.lineno < other.lineno for one, other in pairwise(statement.names)):
            indent = line[: len(line) - len(line.lstrip())]
            return _among_names(tree, statement.names, name, f",{tree.newline}{indent}")
    return None


def _among_names(tree: SourceTree, names: Sequence[ast.alias], name: str, separator: str) -> Spot:
    """Return the place for a name among those of an import: in their order, if they are ordered, else behind them."""
    keys = [_order_of(each.name) for each in names]
    later = [each for each in names if _order_of(each.name) > _order_of(name)]
    if later and keys == sorted(keys):
        return Spot(tree.bounds(later[0])[0], "", separator)
    return Spot(tree.bounds(names[-1])[1], separator)


def _order_of(name: str) -> tuple[int, str]:
    """Return what names are sorted by: constants, classes, functions."""
    return 0 if name.isupper() else 1 if name[:1].isupper() else 2, name.lower()


def _imports(kinds: Kinds, user: ast.AST) -> Iterator[_Import]:
    """Yield the imports at the top of the file, above what uses the new one."""
    tree = kinds.tree
    statement = tree.statement(user)
    limit = tree.begin(top_level(tree, statement)) if statement is not None else len(tree.decoded.text)
    for each in tree.module.body:
        if isinstance(each, (*FUNCTIONS, ast.ClassDef)) or tree.begin(each) >= limit:
            break
        if isinstance(each, ast.Import):
            yield _Import(each, kinds.section(each.names[0].name), True, each.names[0].name)
        elif isinstance(each, ast.ImportFrom):
            module = "." * each.level + (each.module or "")
            yield _Import(each, kinds.section(module), False, module)


def _among(tree: SourceTree, found: Sequence[_Import], new: _Import) -> Spot | None:
    """Return the place among the imports of the new one's section, or for a section of its own."""
    own = [each for each in found if each.section == new.section]
    alike = [each for each in own if each.plain == new.plain]
    names = [each.module.lower() for each in alike]
    later = [each for each in alike if each.module.lower() > new.module.lower()]
    if later and names == sorted(names):
        return _above(tree, later[0].statement)
    if alike:
        return _below(tree, alike[-1].statement)
    if own:
        return _above(tree, own[0].statement) if new.plain else _below(tree, own[-1].statement)
    parted = len({each.section for each in found}) == 1 or _are_parted(tree, found)
    blank = tree.newline if parted else ""
    earlier = [each for each in found if each.section < new.section]
    if earlier:
        below = _below(tree, earlier[-1].statement)
        return below and below._replace(before=blank)
    above = _above(tree, found[0].statement)
    return above and above._replace(after=blank)


def _are_parted(tree: SourceTree, found: Sequence[_Import]) -> bool:
    """Tell whether blank lines stand between the sections of the imports."""
    return any(
        one.section != other.section
        and tree.span(other.statement).line > tree.span(one.statement).end_line + 1
        for one, other in pairwise(found)
    )


def _above(tree: SourceTree, statement: ast.stmt) -> Spot | None:
    return Spot(tree.begin(statement)) if tree.opens_line(statement) else None


def _below(tree: SourceTree, statement: ast.stmt) -> Spot | None:
    suite = tree.suite(statement)
    index = next(index for index, each in enumerate(suite) if each is statement)
    if index + 1 < len(suite) and not tree.opens_line(suite[index + 1]):
        return None
    return Spot(below(tree, statement))


def _below_all(tree: SourceTree, user: ast.AST, found: Sequence[_Import]) -> Spot | None:
    """Return the place below the last import; else below the docstring; else above all code."""
    statement = tree.statement(user)
    limit = tree.begin(top_level(tree, statement)) if statement is not None else len(tree.decoded.text)
    first = tree.module.body[0]
    documented = (
        isinstance(first, ast.Expr)
        and isinstance(first.value, ast.Constant)
        and isinstance(first.value.value, str)
    )
    if found or documented:
        at = below(tree, found[-1].statement if found else first)
        return Spot(at, "" if found else tree.newline) if at <= limit else None
    spacing = tree.newline * (2 if isinstance(first, (*FUNCTIONS, ast.ClassDef)) else 1)
    return Spot(tree.begin(first), "", spacing)


def top_level(tree: SourceTree, statement: ast.stmt) -> ast.stmt:
    """Return the statement of the module that a statement is, or is inside of."""
    for above, _ in tree.ancestors(statement):
        if isinstance(above, ast.stmt):
            statement = above
    return statement


def below(tree: SourceTree, statement: ast.stmt) -> int:
    """Return the beginning of the line below a statement, and below all that shares its lines."""
    suite = tree.suite(statement)
    index = next(index for index, each in enumerate(suite) if each is statement)
    while index + 1 < len(suite) and not tree.opens_line(suite[index + 1]):
        index += 1
    line, _ = position(tree.decoded.starts, tree.bounds(suite[index])[1])
    return tree.decoded.starts[line] if line < len(tree.decoded.starts) else len(tree.decoded.text)
