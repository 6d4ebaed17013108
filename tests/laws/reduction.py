"""Make a program that shows a difference small: try every simpler program, keep those that still show it.

Hypothesis shrinks the choices that a program was made from; this works on the program itself, so it also serves for programs
that something else found, and it gets further.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import replace

from tests.laws.grammar.program import Program

Shows = Callable[[Program], bool]


def reduced(program: Program, shows: Shows) -> Program:
    """Return a program that still `shows` what is looked for, and of which no simpler variant does."""
    program = _tidy(program)
    progress = True
    while progress:
        progress = False
        for smaller in _fewer(program):
            if shows(smaller):
                program, progress = smaller, True
                break
        for path in list(program.files):
            found = _reduced_file(program, path, shows)
            progress |= found is not None
            program = found or program
    return program


def _tidy(program: Program) -> Program:
    return replace(
        program, files={path: ast.unparse(ast.parse(text)) + "\n" for path, text in program.files.items()}
    )


def _fewer(program: Program) -> Iterator[Program]:
    """Yield the program with fewer files, fewer runs, or fewer answers."""
    for path in program.files:
        if path != "main.py":
            yield replace(program, files={name: text for name, text in program.files.items() if name != path})
    for run in program.runs:
        if len(program.runs) > 1:
            yield replace(program, runs=(run,))
    for index, run in enumerate(program.runs):
        for shorter in (
            run[:-1],
            *((*run[:at], "n", *run[at + 1 :]) for at, said in enumerate(run) if said == "y"),
        ):
            if shorter != run:
                yield replace(program, runs=(*program.runs[:index], shorter, *program.runs[index + 1 :]))


def _reduced_file(program: Program, path: str, shows: Shows) -> Program | None:
    """Go over the variants of one file, from coarse to fine; None if none of them shows it."""
    best: Program | None = None
    tried: set[str] = {program.files[path]}
    number = 0
    while (variants := _variants((best or program).files[path], number)) is not None:
        for text in variants:
            if text in tried:
                continue
            tried.add(text)
            smaller = replace(program, files={**program.files, path: text})
            if shows(smaller):
                best = smaller
                break
        else:
            number += 1
    return best


def _variants(source: str, number: int) -> Iterator[str] | None:
    """Return the file with its edit number `number`, in several forms; None when there are no more edits."""
    tree = ast.parse(source)
    places = list(_places(tree))
    return _valid(_edits(tree, places[number])) if number < len(places) else None


def _valid(trees: Iterator[ast.Module]) -> Iterator[str]:
    for changed in trees:
        try:
            text = ast.unparse(ast.fix_missing_locations(changed)) + "\n"
            compile(text, "variant", "exec")
        except (SyntaxError, ValueError, RecursionError):
            continue
        yield text


Place = tuple[int, str, int, int]


def _places(tree: ast.Module) -> Iterator[Place]:
    """Yield (node number, field, index, length): slices of statement lists from large to small, then expressions."""
    nodes = list(ast.walk(tree))
    slices: list[Place] = []
    for at, node in enumerate(nodes):
        for name in ("body", "orelse", "finalbody", "handlers", "decorator_list", "keywords", "names"):
            block = getattr(node, name, None)
            if isinstance(block, list):
                length = len(block)
                while length:
                    slices += [(at, name, start, length) for start in range(0, len(block), length)]
                    length //= 2
    yield from sorted(slices, key=lambda place: -place[3])
    for at, node in enumerate(nodes):
        if isinstance(node, ast.stmt) and hasattr(node, "body"):
            yield (at, "hoist", 0, 0)
        for name, value in ast.iter_fields(node):
            if isinstance(value, ast.expr):
                yield (at, name, -1, 0)
            elif isinstance(value, list):
                yield from (
                    (at, name, index, -1) for index, item in enumerate(value) if isinstance(item, ast.expr)
                )


def _edits(tree: ast.Module, place: Place) -> Iterator[ast.Module]:
    at, name, index, length = place
    if name == "hoist":
        yield from _hoisted(tree, at)
    elif length > 0:
        changed = copy.deepcopy(tree)
        block = getattr(list(ast.walk(changed))[at], name)
        del block[index : index + length]
        if not block and name == "body":
            block.append(ast.Pass())
        yield changed
    else:
        yield from _simpler_expressions(tree, at, name, index)


def _hoisted(tree: ast.Module, at: int) -> Iterator[ast.Module]:
    """Replace a compound statement by one of its blocks."""
    changed = copy.deepcopy(tree)
    nodes = list(ast.walk(changed))
    target = nodes[at]
    for node in nodes:
        for name in ("body", "orelse", "finalbody"):
            block = getattr(node, name, None)
            if isinstance(block, list) and target in block:
                where = block.index(target)
                for inner in ("body", "orelse", "finalbody"):
                    if isinstance(part := getattr(target, inner, None), list) and part:
                        block[where : where + 1] = part
                        yield copy.deepcopy(changed)
                        block[where : where + len(part)] = [target]


def _simpler_expressions(tree: ast.Module, at: int, name: str, index: int) -> Iterator[ast.Module]:
    """Replace an expression by one that it contains, or drop it from a list."""
    changed = copy.deepcopy(tree)
    node = list(ast.walk(changed))[at]
    value = getattr(node, name)
    old = value if index < 0 else value[index]

    def put(new: ast.expr) -> ast.Module:
        if index < 0:
            setattr(node, name, new)
        else:
            getattr(node, name)[index] = new
        return copy.deepcopy(changed)

    for child in _inner(old):
        yield put(child)
    put(old)
    if index >= 0 and name in {"args", "elts", "bases", "values"}:
        del value[index]
        yield changed


def _inner(node: ast.expr) -> Iterator[ast.expr]:
    for child in ast.iter_child_nodes(node):
        match child:
            case ast.expr() if not isinstance(child, ast.Name | ast.Constant) or isinstance(
                node, ast.Call | ast.IfExp
            ):
                yield child
            case ast.keyword():
                yield child.value
            case ast.comprehension():
                yield child.iter
