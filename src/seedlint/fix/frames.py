"""The frames of a call chain, and which argument each parameter receives on the way from one to the next."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from seedlint.fix.scopes import bindings, decorated, method_class
from seedlint.fix.tree import FUNCTIONS, Function, Scope, SourceTree, UnsuitableError
from seedlint.solve.state.construction import Construction
from seedlint.text.edit import EditError
from seedlint.text.notebook import program_of
from seedlint.text.span import Place, Span

#: Methods that run where a `with` is entered.
ENTERING: Final = ("__enter__", "__aenter__")
#: The place of what no line of a file says: that it is run.
_NOWHERE: Final = Span(1, 1, 1, 1)


def chain_to(construction: Construction) -> tuple[Place, ...]:
    """Return the places of the calls that lead to a construction, and its own at the end."""
    named = tuple(place for place in construction.path if place.span != _NOWHERE)
    return named or (construction.place,)


def editable(path: str) -> bool:
    """Tell whether a file is the author's own, not that of an installed package."""
    return not {"site-packages", "dist-packages"} & {*path.replace("\\", "/").split("/")}


class Frame(NamedTuple):
    """One frame: the file, the scope whose code runs, and the expression at which the chain goes on or ends."""

    tree: SourceTree
    scope: Scope
    node: ast.AST


class Trees:
    """The files that a fix looks at, parsed when first asked for."""

    def __init__(
        self,
        sources: Mapping[str, bytes],
        edited: Mapping[str, bytes] | None = None,
        unedited: Trees | None = None,
    ) -> None:
        """Take the files by the path that places name, and the new content of those that were edited.

        `unedited` holds the same files before the edits; those that were not edited are not parsed again.
        """
        self.sources = sources
        self._edited = edited or {}
        self._unedited = unedited
        self._trees: dict[str, SourceTree | UnsuitableError] = {}

    def get(self, path: str) -> SourceTree | None:
        """Return a file's tree, none if the file is not at hand or cannot be edited."""
        if self._unedited is not None and path not in self._edited:
            return self._unedited.get(path)
        if path not in self._trees:
            try:
                content = self._edited[path] if path in self._edited else self.sources[path]
                self._trees[path] = SourceTree(path, program_of(path, content))
            except KeyError:
                self._trees[path] = UnsuitableError("not part of the project")
            except EditError as error:
                self._trees[path] = UnsuitableError(str(error))
            except UnsuitableError as error:
                self._trees[path] = error
        tree = self._trees[path]
        return None if isinstance(tree, UnsuitableError) else tree

    def known(self) -> list[SourceTree]:
        """Return the trees that were asked for so far."""
        return [tree for tree in self._trees.values() if isinstance(tree, SourceTree)]

    def frame(self, place: Place) -> Frame | None:
        """Return the frame that a place stands in."""
        tree = self.get(place.path)
        node = tree.at(place.span) if tree is not None else None
        return Frame(tree, tree.scope(node), node) if tree is not None and node is not None else None

    def chain(self, path: Sequence[Place]) -> list[Frame | None]:
        """Return the frame of every place of a call chain."""
        return [self.frame(place) for place in path]


class Given(NamedTuple):
    """What a parameter receives: an expression of the caller (`outer`), else the function's own default."""

    node: ast.expr
    outer: bool


def arguments(outer: Frame, inner: Frame) -> dict[str, Given] | None:
    """Return what each parameter of the function of `inner` receives from the call at `outer`.

    None where the call may not be a plain call of that function (a callback, a partial, an injecting decorator).
    """
    call, function = outer.node, inner.scope
    if isinstance(function, FUNCTIONS) and _enters(outer, function):
        own = function.args.args[:1]
        return {each.arg: Given(outer.node, outer=True) for each in own if isinstance(outer.node, ast.expr)}
    if not isinstance(call, ast.Call) or not isinstance(function, FUNCTIONS):
        return None
    names = [*function.args.posonlyargs, *function.args.args]
    positional = [each.arg for each in names]
    given: dict[str, Given] = {}
    if method_class(inner.tree, function) is not None and not decorated(function, "staticmethod"):
        receiver = _receiver(outer, call, function)
        if receiver is _UNKNOWN or not positional:
            return None
        if receiver is not None:
            given[positional[0]] = Given(receiver, outer=True)
        positional = positional[1:]
    elif not _calls_by_name(outer, call.func, function.name):
        return None
    for name, node in zip(positional, call.args, strict=False):
        if isinstance(node, ast.Starred):
            break
        given[name] = Given(node, outer=True)
    allowed = {*positional, *(each.arg for each in function.args.kwonlyargs)}
    given |= {each.arg: Given(each.value, outer=True) for each in call.keywords if each.arg in allowed}
    if any(isinstance(each, ast.Starred) for each in call.args) or any(
        each.arg is None for each in call.keywords
    ):
        return given
    return {**_defaults(function), **given}


def _enters(outer: Frame, function: Function) -> bool:
    """Tell whether the caller's node is an object that it has made before, and whose method is called as a `with` enters it."""
    return (
        function.name in ENTERING
        and isinstance(outer.node, ast.Name | ast.Attribute)
        and isinstance(outer.tree.parent(outer.node), ast.withitem)
    )


#: Stands for a receiver that cannot be told.
_UNKNOWN = ast.Constant(value=None)


def _receiver(outer: Frame, call: ast.Call, function: Function) -> ast.expr | None:
    """Return what becomes the first parameter; none for a new object; `_UNKNOWN` if it cannot be told."""
    if function.name == "__init__":
        return _own_self(outer) if _is_super(call.func) else None
    if function.name == "__call__" and not isinstance(call.func, ast.Attribute):
        return call.func
    if not isinstance(call.func, ast.Attribute) or call.func.attr != function.name:
        return _UNKNOWN
    if _is_super(call.func):
        return _own_self(outer)
    receiver = call.func.value
    last = ast.unparse(receiver).rpartition(".")[2]
    of_class = last[:1].isupper() and not isinstance(receiver, ast.Call)
    return _UNKNOWN if of_class and not decorated(function, "classmethod") else receiver


def _is_super(func: ast.expr) -> bool:
    return (
        isinstance(func, ast.Attribute)
        and isinstance(func.value, ast.Call)
        and isinstance(func.value.func, ast.Name)
        and func.value.func.id == "super"
    )


def _own_self(frame: Frame) -> ast.expr:
    """Return the first parameter of the method that the frame is in."""
    if isinstance(frame.scope, FUNCTIONS) and frame.scope.args.args:
        return ast.Name(id=frame.scope.args.args[0].arg, ctx=ast.Load())
    return _UNKNOWN


def _calls_by_name(outer: Frame, func: ast.expr, name: str) -> bool:
    """Tell whether the called expression ends in the function's name, or in another name it was imported under."""
    if isinstance(func, ast.Attribute):
        return func.attr == name
    if not isinstance(func, ast.Name):
        return False
    if func.id == name:
        return True
    imports = [*bindings(outer.scope, func.id), *bindings(outer.tree.module, func.id)]
    return bool(imports) and all(isinstance(each, ast.alias) and each.name == name for each in imports)


def _defaults(function: Function) -> dict[str, Given]:
    names = [*function.args.posonlyargs, *function.args.args]
    paired = list(zip(reversed(names), reversed(function.args.defaults), strict=False))
    for name, default in zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True):
        if default is not None:
            paired.append((name, default))
    return {name.arg: Given(default, outer=False) for name, default in paired}
