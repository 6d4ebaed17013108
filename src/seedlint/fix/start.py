"""Seed a program that leaves out a stream: in the author's own seed function, or else where the program starts."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from seedlint.finding import Fix
from seedlint.fix.author import seed_argument
from seedlint.fix.expression import pure
from seedlint.fix.frames import Frame, chain_to, editable
from seedlint.fix.imports import import_edits, say_library
from seedlint.fix.insertion import Refusal, before, statement_evaluating
from seedlint.fix.prove import Change
from seedlint.fix.reseed import Program
from seedlint.fix.tree import FUNCTIONS, SourceTree
from seedlint.fix.vocabulary import SEEDS
from seedlint.ir.stream import STREAMS, Stream
from seedlint.solve.construction import Construction


def unseeded(construction: Construction) -> tuple[Stream, ...]:
    """Return the streams that the construction may read before anything seeds them."""
    found = {reading.stream for reading in construction.reads if reading.origin == "start"}
    return tuple(stream for stream in STREAMS if stream in found)


def propose_start(
    construction: Construction, program: Program, default_seed: int
) -> tuple[Change, ...] | Refusal:
    """Return the fixes that seed the streams which the construction reads unseeded, the best first.

    A seed beside one that the author wrote takes its value; one where the program starts is `default_seed`, which is
    invented. So all of them are unsafe.
    """
    streams = unseeded(construction)
    places = [*_beside_other_seeds(construction, program)]
    beginning = _beginning(construction, program)
    if beginning is not None:
        places.append((*beginning, str(default_seed)))
    found = (_fix(frame, statement, value, streams, program) for frame, statement, value in places)
    fixes = tuple(Change(construction, fix, None, streams) for fix in found if fix is not None)
    return fixes or Refusal("there is no place where the program could seed")


def _fix(
    frame: Frame, statement: ast.stmt, value: str, streams: Sequence[Stream], program: Program
) -> Fix | None:
    """Return the fix that seeds the streams with a value directly before a statement."""
    called = [say_library(SEEDS[stream], frame) for stream in streams]
    said = [each for each in called if each is not None]
    if len(said) < len(called):
        return None
    lines = list(dict.fromkeys(f"{each.text}({value})" for each in said))
    wanted = tuple(dict.fromkeys(wanted for each in said for wanted in each.imports))
    imports = import_edits(frame.tree, wanted, statement, program.module_name)
    if imports is None:
        return None
    edits = (*imports, *before(frame.tree, statement).edits(frame.tree.path, lines))
    return Fix(f"Insert {', '.join(f'`{line}`' for line in lines)}", "unsafe", edits)


def _beside_other_seeds(
    construction: Construction, program: Program
) -> Iterator[tuple[Frame, ast.stmt, str]]:
    """Yield where the author seeds other streams of the same program, and with which value, as it stands there."""
    events = [
        reading.seed for reading in (*construction.reads, *construction.others) if reading.seed is not None
    ]
    for event in sorted(events, key=lambda each: (len(each.path), each.path)):
        frame = program.trees.frame(event.path[-1])
        if frame is None or not editable(frame.tree.path) or not isinstance(frame.node, ast.Call):
            continue
        value = seed_argument(frame.node)
        statement = statement_evaluating(frame.tree, frame.node)
        if value is not None and pure(value) and isinstance(statement, ast.Expr):
            yield frame, statement, frame.tree.text(value)


def _beginning(construction: Construction, program: Program) -> tuple[Frame, ast.stmt] | None:
    """Return the first statement that the program runs on its way to the construction, and its frame."""
    frame = program.trees.frame(chain_to(construction)[0])
    if frame is None:
        return None
    if isinstance(frame.scope, FUNCTIONS):  # the first function of a process of its own
        body = (
            frame.scope.body[1:]
            if ast.get_docstring(frame.scope, clean=False) is not None
            else frame.scope.body
        )
        return (frame._replace(node=body[0]), body[0]) if body else None
    top = _top_level(frame)
    if isinstance(top, ast.If) and "__name__" in ast.unparse(top.test):
        return frame._replace(node=top.body[0]), top.body[0]
    for statement in frame.tree.module.body:
        if statement is top or not _is_preamble(statement, frame.tree):
            return frame._replace(node=statement), statement
    return None


def _top_level(frame: Frame) -> ast.AST:
    way = [frame.node, *(above for above, _ in frame.tree.ancestors(frame.node))]
    return way[-2] if len(way) > 1 else way[0]


def _is_preamble(statement: ast.stmt, tree: SourceTree) -> bool:
    """Tell whether a statement belongs to what stands above a script's code: imports, definitions, a docstring."""
    if isinstance(statement, (ast.Import, ast.ImportFrom, *FUNCTIONS, ast.ClassDef)):
        return True
    if isinstance(statement, ast.If | ast.Try):
        return all(_is_preamble(each, tree) for each in statement.body)
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
