"""Reading a stub: legal Python, parsed with `ast` and never run, becomes values of `schema`.

A stub file describes one module and is read on its own: what it says of other modules stays a qualified name.
Module level may hold imports, functions, classes, `NAME: Type`, `NAME = OTHER_NAME`, and `_NAME = (constants)` for
conditions. As in every `.pyi` file,
`from m import *` and `from m import x as x` re-export, other imports only serve annotations and bases.
"""

from __future__ import annotations

import ast
from typing import Final

import msgspec

from seedlint.catalogue import schema
from seedlint.catalogue.names import Names, StubError, dotted
from seedlint.catalogue.words import CLASS_WORDS, EFFECTS, effect_of, word_of

__all__ = ["Stub", "StubError", "parse_stub"]

_BINDINGS: Final[dict[str, schema.Binding]] = {
    "builtins.staticmethod": "static",
    "builtins.classmethod": "class",
    "builtins.property": "property",
    "functools.cached_property": "property",
}
#: Decorators that mean nothing here.
_SILENT: Final = frozenset(
    {"final", "abstractmethod", "runtime_checkable", "setter", "deleter", "type_check_only"}
)


class Stub(msgspec.Struct, frozen=True):
    """One stub file: the names its module defines or re-exports by name, the modules it re-exports whole, and its
    `__all__` (None without one).
    """

    module: str
    entries: dict[str, schema.Entry]
    stars: tuple[str, ...] = ()
    exports: tuple[str, ...] | None = None


def parse_stub(source: str, module: str, path: str, *, is_package: bool = False) -> Stub:
    """Read the stub of `module` from its source text.

    `path` is only for messages. Raises `StubError` with the 1-based line for anything a stub may not hold.
    """
    try:
        tree = ast.parse(source, path)
    except SyntaxError as error:
        raise StubError(f"syntax error: {error.msg}", path, error.lineno or 1) from None
    names = Names(module, path, is_package)
    names.collect(tree.body)
    _refuse_twice(tree.body, names)
    entries: dict[str, schema.Entry] = {}
    exports: tuple[str, ...] | None = None
    for node in tree.body:
        match node:
            case ast.Import() | ast.ImportFrom():
                entries.update(names.reexports(node))
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                entries[node.name] = _function(node, names)
            case ast.ClassDef():
                entries[node.name] = _class(node, names)
            case ast.AnnAssign(target=ast.Name(id=name)):
                entries[name] = _variable(name, node.annotation, names)
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Tuple()) if name in names.constants:
                pass
            case ast.Assign(targets=[ast.Name(id="__all__")], value=value):
                exports = tuple(str(item) for item in ast.literal_eval(value))
            case ast.Assign(value=ast.Name() | ast.Attribute()):
                entries.update(_aliases(node, names))
            case ast.Assign(value=ast.Call(func=func)) if (dotted(func) or "").endswith("TypeVar"):
                pass
            case ast.Expr(value=ast.Constant()):
                pass
            case _:
                raise names.error(f"a stub cannot hold {type(node).__name__} at module level", node)
    return Stub(module, entries, names.stars, exports)


def _refuse_twice(body: list[ast.stmt], names: Names) -> None:
    """Raise `StubError` where a module or a class defines a name again, as the first definition would mean nothing."""
    first: dict[str, int] = {}
    for item in body:
        if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and not _is_setter(item):
            if item.name in first:
                raise names.error(
                    f"`{item.name}` is defined twice here, first on line {first[item.name]}", item
                )
            first[item.name] = item.lineno


def _is_setter(item: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> bool:
    """Tell whether a definition adds to the property of its name."""
    return any(
        dotted(mark) in (f"{item.name}.setter", f"{item.name}.deleter") for mark in item.decorator_list
    )


def _aliases(node: ast.Assign, names: Names) -> dict[str, schema.Entry]:
    """Read `x = y = other.name`."""
    target = names.resolve(node.value)
    found: dict[str, schema.Entry] = {}
    for name in node.targets:
        if not isinstance(name, ast.Name):
            raise names.error("an alias must be a plain name", node)
        found[name.id] = schema.Alias(f"{names.module}.{name.id}", target)
    return found


def _variable(name: str, annotation: ast.expr, names: Names) -> schema.Variable:
    """Read `name: Type` or `name: Annotated[Type, global_generator(STREAM)]`."""
    match annotation:
        case ast.Subscript(value=head, slice=ast.Tuple(elts=[_, ast.Call() as mark])) if (
            dotted(head) or ""
        ).endswith("Annotated"):
            effect = effect_of(mark, names, None)
            streams = effect.streams if effect is not None and effect.kind == "global_generator" else ()
            return schema.Variable(f"{names.module}.{name}", names.type_of(annotation), streams)
        case _:
            return schema.Variable(f"{names.module}.{name}", names.type_of(annotation))


def _class(node: ast.ClassDef, names: Names) -> schema.Class:
    """Read a class with its methods and annotated attributes."""
    qualname = f"{names.module}.{node.name}"
    marks = [(word_of(item, names), item) for item in node.decorator_list]
    source = _unmeasured(marks, names)
    _refuse_twice(node.body, names)
    members: dict[str, schema.Callable] = {}
    attributes: dict[str, str] = {}
    for item in node.body:
        match item:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                if _is_setter(item):
                    continue
                method = _function(item, names, owner=qualname)
                if source and not method.unmeasured:
                    method = msgspec.structs.replace(method, unmeasured=source)
                members[item.name] = method
                if method.binding == "property":
                    attributes[item.name] = method.result
            case ast.AnnAssign(target=ast.Name(id=name)):
                attributes[name] = names.type_of(item.annotation)
            case ast.Assign(targets=targets, value=ast.Name(id=name)) if name in members:
                for target in targets:
                    if isinstance(target, ast.Name):
                        members[target.id] = msgspec.structs.replace(
                            members[name], name=f"{qualname}.{target.id}"
                        )
            case ast.Pass() | ast.Expr(value=ast.Constant()):
                pass
            case _:
                raise names.error(f"a class in a stub cannot hold {type(item).__name__} here", item)
    for word, mark in marks:
        if word not in CLASS_WORDS and word not in _SILENT:
            raise names.error(f"`{ast.unparse(mark)}` cannot mark a class", mark)
    bases = tuple(
        base for base in map(names.type_of, node.bases) if base and not base.startswith("builtins.object")
    )
    wraps = tuple(name for word, mark in marks if word == "wraps" for name in _strings(mark, names))
    return schema.Class(
        qualname,
        bases,
        members,
        attributes,
        is_model=any(word == "model" for word, _ in marks),
        wraps=wraps,
        unmeasured=source,
        is_leaf=any(word == "leaf" for word, _ in marks),
    )


def _function(node: ast.FunctionDef | ast.AsyncFunctionDef, names: Names, owner: str = "") -> schema.Callable:
    """Read a function or method: signature, effects in the order written, and class of the result."""
    parameters = _parameters(node.args)
    allowed = frozenset(parameter.name for parameter in parameters)
    marks = [(word_of(item, names), item) for item in node.decorator_list]
    binding: schema.Binding = "method" if owner else "function"
    effects: list[schema.Effect] = []
    for word, mark in marks:
        if word in _BINDINGS:
            binding = _BINDINGS[word]
        elif word in EFFECTS and isinstance(mark, ast.Call):
            effect = effect_of(mark, names, allowed)
            if effect is not None:
                effects.append(effect)
        elif word not in _SILENT:
            raise names.error(f"`{ast.unparse(mark)}` means nothing on a function", mark)
    return schema.Callable(
        f"{owner or names.module}.{node.name}",
        parameters,
        tuple(effects),
        names.type_of(node.returns) if node.returns is not None else "",
        binding,
        _unmeasured(marks, names),
        names.elements_of(node.returns) if node.returns is not None else "",
        names.parts_of(node.returns) if node.returns is not None else (),
    )


def _parameters(args: ast.arguments) -> tuple[schema.Parameter, ...]:
    """Read a signature in its own order."""
    plain = [*args.posonlyargs, *args.args]
    defaults: list[ast.expr | None] = [None] * (len(plain) - len(args.defaults))
    defaults += args.defaults
    found = [
        _parameter(arg.arg, "positional" if index < len(args.posonlyargs) else "normal", default)
        for index, (arg, default) in enumerate(zip(plain, defaults, strict=True))
    ]
    if args.vararg is not None:
        found.append(schema.Parameter(args.vararg.arg, "star"))
    found += [
        _parameter(arg.arg, "keyword", default)
        for arg, default in zip(args.kwonlyargs, args.kw_defaults, strict=True)
    ]
    if args.kwarg is not None:
        found.append(schema.Parameter(args.kwarg.arg, "double_star"))
    return tuple(found)


def _parameter(name: str, kind: schema.ParameterKind, default: ast.expr | None) -> schema.Parameter:
    if default is None:
        return schema.Parameter(name, kind)
    try:
        value = ast.literal_eval(default)
    except ValueError:
        value = ...
    if value is None or isinstance(value, bool | int | float | str):
        return schema.Parameter(name, kind, has_default=True, default=value)
    return schema.Parameter(name, kind, has_default=True, opaque=True)


def _unmeasured(marks: list[tuple[str, ast.expr]], names: Names) -> str:
    """Return the source named by `@unmeasured(source)`, "" where there is none."""
    return next((_strings(mark, names)[0] for word, mark in marks if word == "unmeasured"), "")


def _strings(mark: ast.expr, names: Names) -> tuple[str, ...]:
    """Return the positional string arguments of a decorator call."""
    match mark:
        case ast.Call(args=[_, *_] as args) if all(
            isinstance(arg, ast.Constant) and isinstance(arg.value, str) for arg in args
        ):
            return tuple(ast.literal_eval(arg) for arg in args)
        case _:
            raise names.error(f"`{ast.unparse(mark)}` needs one or more strings", mark)
