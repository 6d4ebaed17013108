"""Which modules a file's imports lead to, as far as the project's own files tell."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from seedlint.fix.frames import Trees
from seedlint.fix.tree import SourceTree

#: Gives the dotted name under which the file at a path is imported, none if it is not.
ModuleName: TypeAlias = Callable[[str], str | None]


def leads_to(
    module: str, home: SourceTree, target: SourceTree, trees: Trees, module_name: ModuleName
) -> bool:
    """Tell whether importing the module would, through its own imports, import the target's file: a circle.

    The module is one that `home` knows.
    """
    own = f"{module_name(target.path)}."
    folders = {*_import_folders(home, module_name), *_import_folders(target, module_name)}
    pending, seen = [*_packages(module)], set[str]()
    while pending:
        current = pending.pop()
        if current in seen or (own.startswith(f"{current}.") and own != f"{current}."):
            continue  # seen, or a package around the file: that is loaded when the file is
        seen.add(current)
        for found in _files(current, folders, trees):
            if found.path == target.path:
                return True
            pending += _named_modules(found, module_name)
    return False


def imported_files(tree: SourceTree, trees: Trees, module_name: ModuleName) -> Iterator[SourceTree]:
    """Yield the project's files that the imports of a file name."""
    folders = _import_folders(tree, module_name)
    for module in dict.fromkeys(_named_modules(tree, module_name)):
        yield from _files(module, folders, trees)


def files_of(module: str, tree: SourceTree, trees: Trees, module_name: ModuleName) -> Iterator[SourceTree]:
    """Yield the project's files that a module may be which a file imports."""
    yield from _files(module, _import_folders(tree, module_name), trees)


def is_own(module: str, tree: SourceTree, trees: Trees, module_name: ModuleName) -> bool:
    """Tell whether a module that a file imports, or a package around it, is one of the project's files."""
    if module.startswith("."):
        return True
    paths = (
        f"{folder}{name.replace('.', '/')}{ending}"
        for folder in _import_folders(tree, module_name)
        for name in _packages(module)
        for ending in (".py", "/__init__.py")
    )
    return any(path in trees.sources for path in paths)


def _import_folders(tree: SourceTree, module_name: ModuleName) -> set[str]:
    """Return the folders, as prefixes of paths, below which a file's absolute imports may be found."""
    folder = tree.path[: len(tree.path) - len(tree.path.rpartition("/")[2])]
    module = module_name(tree.path)
    if not module:
        return {folder}
    file = module.replace(".", "/") + ("/__init__.py" if is_package(tree) else ".py")
    return {folder, tree.path.removesuffix(file)}


def _files(module: str, folders: Iterable[str], trees: Trees) -> Iterator[SourceTree]:
    """Yield the project's files that a dotted name may mean."""
    for folder in folders:
        for ending in (".py", "/__init__.py"):
            tree = trees.get(f"{folder}{module.replace('.', '/')}{ending}")
            if tree is not None:
                yield tree


def _named_modules(tree: SourceTree, module_name: ModuleName) -> Iterator[str]:
    """Yield every module that the file's imports may load, packages around it included."""
    for node in tree.nodes:
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = absolute_module(tree, node, module_name)
            names = [] if base is None else [base, *(f"{base}.{alias.name}" for alias in node.names)]
        for name in names:
            yield from _packages(name)


def _packages(module: str) -> Iterator[str]:
    """Yield the packages around a module, outermost first, and the module."""
    parts = module.split(".")
    return (".".join(parts[:end]) for end in range(1, len(parts) + 1))


def absolute_module(tree: SourceTree, statement: ast.ImportFrom, module_name: ModuleName) -> str | None:
    """Return the module that a `from` import names, without leading dots."""
    if not statement.level:
        return statement.module or ""
    module = module_name(tree.path)
    if not module:
        return None
    package = module.split(".") if is_package(tree) else module.split(".")[:-1]
    if len(package) < statement.level:
        return None
    kept = package[: len(package) - statement.level + 1]
    return ".".join([*kept, *([statement.module] if statement.module else [])])


def is_package(tree: SourceTree) -> bool:
    """Tell whether a file is the `__init__` of a package."""
    return tree.path.replace("\\", "/").rpartition("/")[2] == "__init__.py"
