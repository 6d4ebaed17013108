"""Small changes to functions, each of which makes another program: the mutants of a file."""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from types import CodeType
from typing import Final

_COMPARISONS: Final[dict[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
}  # fmt: skip
_OPERATORS: Final[dict[type[ast.operator], type[ast.operator]]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr,
}  # fmt: skip
_NAMES: Final = {"any": "all", "all": "any", "first": "last", "min": "max", "max": "min"}


@dataclass(frozen=True)
class Mutant:
    """One change: the function it lies in (its outermost one, `Class.method`), the line, and what changes there."""

    function: str
    line: int
    change: str
    make: Callable[[], CodeType]

    @property
    def code(self) -> CodeType:
        """The code of the changed function. It is compiled now: of thousands of mutants few are tried."""
        return self.make()


def mutants(source: str, path: str) -> Iterator[Mutant]:
    """Yield the mutants of a file, in the order of its text. Statements outside functions are left as they are."""
    tree = ast.parse(source)
    for name, function in _functions(tree):
        body = [node for statement in function.body for node in ast.walk(statement)]
        types = {
            id(part)
            for node in body
            for kind in (getattr(node, "annotation", None), getattr(node, "returns", None))
            if kind is not None
            for part in ast.walk(kind)
        }
        for index, node in enumerate(body):
            for number, (change, _) in enumerate(() if id(node) in types else _changes(node)):
                yield Mutant(
                    name, _line(node), change, partial(_mutated, name, function, index, number, path)
                )


def _line(node: ast.AST) -> int:
    place = node.iter if isinstance(node, ast.comprehension) else node
    assert isinstance(place, ast.expr | ast.stmt), "nothing else is changed"
    return place.lineno


def _mutated(name: str, function: ast.FunctionDef, index: int, number: int, path: str) -> CodeType:
    """Return the code of a function in which a node, by its number in the body, is what the change with a number makes of it."""
    changed = copy.deepcopy(function)
    node = [each for statement in changed.body for each in ast.walk(statement)][index]
    _replace(changed, node, _changes(node)[number][1])
    return _compiled(name, changed, path)


def _functions(tree: ast.Module) -> Iterator[tuple[str, ast.FunctionDef]]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            yield node.name, node
        elif isinstance(node, ast.ClassDef):
            for each in node.body:
                if isinstance(each, ast.FunctionDef):
                    yield f"{node.name}.{each.name}", each


def _compiled(name: str, function: ast.FunctionDef, path: str) -> CodeType:
    owner, _, _ = name.rpartition(".")
    body: ast.stmt = ast.ClassDef(owner, [], [], [function], []) if owner else function
    future = ast.ImportFrom("__future__", [ast.alias("annotations")], 0)
    module = ast.fix_missing_locations(ast.Module([future, body], []))
    code = compile(module, path, "exec")
    for part in name.split("."):
        code = next(each for each in code.co_consts if isinstance(each, CodeType) and each.co_name == part)
    return code


def _changes(node: ast.AST) -> list[tuple[str, ast.AST]]:
    """Return what a node may become, with a few words on each. The node itself is not changed."""
    found: list[tuple[str, ast.AST]] = []
    match node:
        case ast.Compare(ops=[op]) if type(op) in _COMPARISONS:
            changed = copy.copy(node)
            changed.ops = [_COMPARISONS[type(op)]()]
            found.append((_became(node, changed), changed))
        case ast.BoolOp():
            other = copy.copy(node)
            other.op = ast.And() if isinstance(node.op, ast.Or) else ast.Or()
            found.append((_became(node, other), other))
        case ast.UnaryOp(op=ast.Not()):
            found.append((_became(node, node.operand), node.operand))
        case ast.BinOp(op=operator) if type(operator) in _OPERATORS:
            calculation = copy.copy(node)
            calculation.op = _OPERATORS[type(operator)]()
            found.append((_became(node, calculation), calculation))
        case ast.Constant(value=bool(value)):
            found.append((f"{value} becomes {not value}", ast.copy_location(ast.Constant(not value), node)))
        case ast.Constant(value=int(value)):
            found.append((f"{value} becomes {value + 1}", ast.copy_location(ast.Constant(value + 1), node)))
        case ast.IfExp():
            found += [(_became(node, part), part) for part in (node.body, node.orelse)]
        case ast.Name(id=name, ctx=ast.Load()) if name in _NAMES:
            found.append(
                (
                    f"{name} becomes {_NAMES[name]}",
                    ast.copy_location(ast.Name(_NAMES[name], ast.Load()), node),
                )
            )
        case ast.If() | ast.While() if isinstance(node.test, ast.Name | ast.Call | ast.Attribute):
            opposite = copy.copy(node)
            opposite.test = ast.copy_location(ast.UnaryOp(ast.Not(), node.test), node.test)
            found.append((f"{ast.unparse(node.test)} is negated", opposite))
        case ast.Expr(value=ast.Call()) | ast.AugAssign() | ast.Continue() | ast.Delete():
            found.append((f"{_short(node)} is left out", ast.copy_location(ast.Pass(), node)))
        case ast.Assign(targets=[ast.Attribute() | ast.Subscript()]):
            found.append((f"{_short(node)} is left out", ast.copy_location(ast.Pass(), node)))
        case ast.comprehension(ifs=[_, *_]):
            unfiltered = copy.copy(node)
            unfiltered.ifs = []
            found.append(("the condition of a comprehension is left out", unfiltered))
    return found


def _replace(root: ast.AST, old: ast.AST, new: ast.AST) -> None:
    for parent in ast.walk(root):
        for name, value in ast.iter_fields(parent):
            if value is old:
                setattr(parent, name, new)
            elif isinstance(value, list) and any(each is old for each in value):
                setattr(parent, name, [new if each is old else each for each in value])


def _became(old: ast.AST, new: ast.AST) -> str:
    return f"{_short(old)} becomes {_short(new)}"


def _short(node: ast.AST) -> str:
    text = " ".join(ast.unparse(node).split())
    return f"`{text if len(text) <= 70 else text[:67] + '...'}`"
