"""What a name in a stub stands for: every reference becomes one qualified name."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable
from typing import Final

from seedlint.catalogue import schema

_BUILTINS: Final = frozenset(dir(builtins))
#: Modules whose names say nothing about a value's class.
_ABSTRACT: Final = ("typing.", "typing_extensions.", "collections.abc.", "types.", "_typeshed.")
_UNIONS: Final = ("typing.Optional", "typing.Union")


class StubError(Exception):
    """A stub says something that it cannot: the message, the file as the user named it, and the 1-based line."""

    def __init__(self, message: str, path: str, line: int) -> None:
        super().__init__(f"{path}:{line}: {message}")
        self.message = message
        self.path = path
        self.line = line


def dotted(node: ast.expr) -> str | None:
    """Return `a.b.c` for a name or an attribute of one, None for anything else."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=attr):
            head = dotted(value)
            return f"{head}.{attr}" if head else None
        case _:
            return None


def _is_private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__")


class Names:
    """The names of one stub file: those it defines and those it imports."""

    def __init__(self, module: str, path: str, is_package: bool) -> None:
        self.module = module
        self.path = path
        self.stars: tuple[str, ...] = ()
        #: Tuples that conditions may name: `_RANDOM = ("he_normal", "orthogonal")`.
        self.constants: dict[str, ast.Tuple] = {}
        self._package = module if is_package else module.rpartition(".")[0]
        self._known: dict[str, str] = {}
        self._variables: set[str] = set()

    def error(self, message: str, node: ast.AST) -> StubError:
        """Return the error for the line of `node`."""
        return StubError(message, self.path, getattr(node, "lineno", 1))

    def collect(self, body: Iterable[ast.stmt]) -> None:
        """Learn what the module level defines and imports; a stub may use a name above its definition."""
        for node in body:
            match node:
                case ast.Import(names=aliases):
                    for alias in aliases:
                        if alias.asname:
                            self._known[alias.asname] = alias.name
                        else:
                            root = alias.name.partition(".")[0]
                            self._known[root] = root
                case ast.ImportFrom(names=aliases):
                    self._collect_from(node, aliases)
                case ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.AsyncFunctionDef(name=name):
                    self._known[name] = f"{self.module}.{name}"
                case ast.AnnAssign(target=ast.Name(id=name)):
                    self._known[name] = f"{self.module}.{name}"
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Tuple() as value) if _is_private(name):
                    self.constants[name] = value
                case ast.Assign(targets=targets, value=value):
                    for target in targets:
                        if isinstance(target, ast.Name):
                            self._known[target.id] = f"{self.module}.{target.id}"
                            if isinstance(value, ast.Call):
                                self._variables.add(target.id)
                case _:
                    pass

    def _collect_from(self, node: ast.ImportFrom, aliases: list[ast.alias]) -> None:
        source = self._source(node)
        for alias in aliases:
            if alias.name == "*":
                self.stars = (*self.stars, source)
            else:
                self._known[alias.asname or alias.name] = f"{source}.{alias.name}"

    def _source(self, node: ast.ImportFrom) -> str:
        """Return the absolute name of the module imported from."""
        if not node.level:
            return node.module or ""
        parts = self._package.split(".")
        if node.level > len(parts) or not self._package:
            raise self.error("relative import beyond the top package", node)
        return ".".join([*parts[: len(parts) - node.level + 1], *([node.module] if node.module else [])])

    def reexports(self, node: ast.Import | ast.ImportFrom) -> dict[str, schema.Entry]:
        """Return the aliases that an import makes public: `from m import x as x`, `import x as x`."""
        if isinstance(node, ast.Import):
            return {
                alias.asname: schema.Alias(f"{self.module}.{alias.asname}", alias.name)
                for alias in node.names
                if alias.asname is not None and alias.asname == alias.name
            }
        source = self._source(node)
        return {
            alias.asname: schema.Alias(f"{self.module}.{alias.asname}", f"{source}.{alias.name}")
            for alias in node.names
            if alias.asname is not None and alias.asname == alias.name
        }

    def resolve(self, node: ast.expr) -> str:
        """Return the qualified name of a name or attribute; raise `StubError` if nothing defines it."""
        match node:
            case ast.Name(id=name):
                if name in self._known:
                    return self._known[name]
                if name in _BUILTINS:
                    return f"builtins.{name}"
                if self.stars:
                    return f"{self.module}.{name}"
                raise self.error(f"nothing here defines `{name}`", node)
            case ast.Attribute(value=value, attr=attr):
                return f"{self.resolve(value)}.{attr}"
            case _:
                raise self.error(f"`{ast.unparse(node)}` is not a name", node)

    def type_of(self, node: ast.expr) -> str:
        """Return the qualified class that an annotation names: "" if it says nothing, "self" for `Self`.

        Of a union counts the first member that is not None; of a subscript what is subscripted.
        """
        match node:
            case ast.Constant(value=None):
                return ""
            case ast.Constant(value=str(text)):
                return self.type_of(ast.parse(text, mode="eval").body)
            case ast.BinOp(op=ast.BitOr(), left=left, right=right):
                return self.type_of(left) or self.type_of(right)
            case ast.Subscript(value=value, slice=inner):
                return self._subscript(self.resolve(value), inner)
            case ast.Name(id=name) if name in self._variables:
                return ""
            case _:
                return self._plain(self.resolve(node))

    def elements_of(self, node: ast.expr) -> str:
        """Return the qualified class of what a list holds that an annotation names, "" if it says nothing of the kind."""
        match node:
            case ast.Subscript(value=ast.Name(id="list"), slice=inner):
                return self.type_of(inner)
            case _:
                return ""

    def parts_of(self, node: ast.expr) -> tuple[str, ...]:
        """Return the qualified classes of the members of a tuple that an annotation names, "" for those it says nothing of; also
        where it names an iterator of such tuples.
        """
        match node:
            case ast.Subscript(value=ast.Name(id="Iterator"), slice=inner):
                return self.parts_of(inner)
            case ast.Subscript(value=ast.Name(id="tuple"), slice=ast.Tuple(elts=members)):
                if any(isinstance(member, ast.Constant) and member.value is ... for member in members):
                    return ()
                return tuple(map(self.type_of, members))
            case _:
                return ()

    def _subscript(self, head: str, inner: ast.expr) -> str:
        if head.endswith(".Annotated") and isinstance(inner, ast.Tuple):
            return self.type_of(inner.elts[0])
        if head in _UNIONS:
            members = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            return next(filter(None, map(self.type_of, members)), "")
        return self._plain(head)

    @staticmethod
    def _plain(name: str) -> str:
        if name.endswith(".Self"):
            return "self"
        if name.endswith((".NoReturn", ".Never")):
            return "typing.NoReturn"
        return "" if name.startswith(_ABSTRACT) or name in ("builtins.object", "builtins.None") else name
