"""Seed a program that leaves out a stream: in the author's own seed function, or else where the program starts."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from seedlint.finding import Edit, Fix
from seedlint.fix.author import says_seed, seed_argument
from seedlint.fix.expression import pure
from seedlint.fix.frames import Frame, chain_to, editable
from seedlint.fix.imports import Wanted, import_edits, say_library
from seedlint.fix.insertion import Refusal, before, edits_below, statement_evaluating
from seedlint.fix.prove import Change
from seedlint.fix.reseed import Program
from seedlint.fix.sites import repeated
from seedlint.fix.tree import FUNCTIONS, MAKING, SourceTree
from seedlint.fix.vocabulary import SEEDS
from seedlint.ir.stream import STREAMS, Stream
from seedlint.solve.state.construction import Construction, Event, Observation

#: Modules of which a program that builds a model has but one, as a rule.
_FRAMEWORKS: Final = frozenset({"torch", "tensorflow"})


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
    if _guesses(construction, streams, program):
        return Refusal("which framework the model is of is not known")
    events = [
        reading.seed for reading in (*construction.reads, *construction.others) if reading.seed is not None
    ]
    events.sort(key=lambda each: (len(each.path), each.path))
    fixes = [*_beside(events, streams, program), _at_start(construction, streams, program, default_seed)]
    changes = tuple(Change(construction, fix, None, streams) for fix in fixes if fix is not None)
    return changes or Refusal("there is no place where the program could seed")


def _guesses(construction: Construction, streams: Sequence[Stream], program: Program) -> bool:
    """Tell whether a model that was not resolved is taken to read the streams of any framework, as the program starts where
    none of several is imported.
    """
    found = _beginning(construction, program) if not construction.resolved else None
    lines = _lines(found[0], "0", streams) if found is not None else None
    return lines is not None and len({wanted.module for wanted in lines.imports} & _FRAMEWORKS) > 1


def propose_beside(seed: Observation, program: Program) -> tuple[Change, ...] | Refusal:
    """Return the fixes that seed the streams which a "partial-seed" leaves out, the best first, or why there is none."""
    if not _is_first(seed):
        return Refusal("the draw from what it leaves out comes before it")
    events = [seed.seed] if seed.seed is not None else []
    found = tuple(Change(None, fix, None, seed.streams) for fix in _beside(events, seed.streams, program))
    return found or Refusal("no line below it can seed the rest with its value")


def _is_first(seed: Observation) -> bool:
    """Tell whether the seed stands above the draw from what it leaves out, where the ways to the two part."""
    assert seed.seed is not None, "a seed that leaves out streams"
    draw = seed.other.path if seed.other is not None else ()
    for here, there in zip(seed.seed.path, draw, strict=False):
        if here != there:
            return here.path != there.path or here.span < there.span
    return True


def _beside(events: Sequence[Event], streams: Sequence[Stream], program: Program) -> Iterator[Fix]:
    """Yield the fixes that seed streams below a seed that the author wrote, with its value, as far in as may be edited."""
    for event in events:
        chain = program.trees.chain(event.path)
        for depth, frame in reversed([*enumerate(chain)]):
            if frame is None or not editable(frame.tree.path) or not isinstance(frame.node, ast.Call):
                continue
            if getattr(frame.scope, "name", "") in MAKING and repeated(chain[: depth + 1]):
                break  # each object would set the stream back to its beginning
            value = seed_argument(frame.node)
            statement = statement_evaluating(frame.tree, frame.node)
            if value is None or not pure(value) or not isinstance(statement, ast.Expr):
                break
            last = _last_of_row(frame.tree, statement)
            named = value.target if isinstance(value, ast.NamedExpr) else value
            lines = _lines(frame, frame.tree.text(named), streams)
            if lines is not None:
                edits = edits_below(frame.tree, last, lines.said)
                fix = _with_imports(frame, statement, lines, edits, program)
                if fix is not None:
                    yield fix
            break


def _last_of_row(tree: SourceTree, statement: ast.stmt) -> ast.stmt:
    """Return the last of the seed calls that stand one after another below a statement, or it if there is none."""
    suite = tree.suite(statement)
    index = next(index for index, each in enumerate(suite) if each is statement)
    for each in suite[index + 1 :]:
        if not (isinstance(each, ast.Expr) and isinstance(each.value, ast.Call) and says_seed(each.value)):
            break
        statement = each
    return statement


def _at_start(
    construction: Construction, streams: Sequence[Stream], program: Program, default_seed: int
) -> Fix | None:
    """Return the fix that seeds streams where the program starts."""
    found = _beginning(construction, program)
    if found is None:
        return None
    frame, statement = found
    lines = _lines(frame, str(default_seed), streams)
    if lines is None:
        return None
    edits = before(frame.tree, statement).edits(frame.tree.path, lines.said)
    return _with_imports(frame, statement, lines, edits, program)


class _Lines(NamedTuple):
    """The seed calls of streams as a file says them, and the imports that they need there."""

    said: list[str]
    imports: tuple[Wanted, ...]


def _lines(frame: Frame, value: str, streams: Sequence[Stream]) -> _Lines | None:
    """Return the calls that seed streams with a value, none if the file cannot say one."""
    called = [say_library(SEEDS[stream], frame) for stream in streams]
    said = [each for each in called if each is not None]
    if len(said) < len(called):
        return None
    lines = [*dict.fromkeys(f"{each.text}({value})" for each in said)]
    return _Lines(lines, tuple(dict.fromkeys(wanted for each in said for wanted in each.imports)))


def _with_imports(
    frame: Frame, statement: ast.stmt, lines: _Lines, edits: tuple[Edit, ...], program: Program
) -> Fix | None:
    """Return the fix of some lines, none if there is no place for the imports that they need."""
    imports = import_edits(frame.tree, lines.imports, statement, program.trees, program.module_name)
    if imports is None:
        return None
    return Fix(f"Insert {', '.join(f'`{line}`' for line in lines.said)}", "unsafe", (*imports, *edits))


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
