"""Whole random programs: a main file, and files that it imports."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from hypothesis import strategies as st

from tests.laws.grammar.definitions import definition
from tests.laws.grammar.scope import (
    BRANCHING,
    BROADER,
    FEATURES,
    NESTED,
    RICHER,
    USUAL,
    WIDER,
    Scope,
    Thing,
    Writer,
    indented,
)
from tests.laws.grammar.statements import block, statement

_IMPORTS: Final = """\
{}import contextlib
import copy
import dataclasses
import functools
import random

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader
"""
#: A condition of which nothing can be known: it is what the command line says, then no.
_ORACLE: Final = """\
import sys

_answers = iter(sys.argv[1:])


def yes():
    return next(_answers, "n") == "y"
"""
_ANSWERS: Final = 6


@dataclass(frozen=True)
class Program:
    """A program and the argument lists to run it with.

    Without `branches` there is one path. There are more to consider where a condition is not known, and where a loop turns
    as often as a loader yields.
    """

    files: dict[str, str]
    runs: tuple[tuple[str, ...], ...]
    branches: bool

    def __str__(self) -> str:
        """Return the files as a literate case holds them."""
        parts = [f"- runs: {' | '.join(' '.join(run) for run in self.runs)}\n"] if self.runs != ((),) else []
        parts += [f"`{name}`\n\n```python\n{text}```\n" for name, text in self.files.items()]
        return "\n".join(parts)


@st.composite
def programs(draw: st.DrawFn, *, branches: bool) -> Program:
    """Draw a program; without `branches` it has one path."""
    numbers: dict[int, st.SearchStrategy[int]] = {}

    def below(bound: int) -> int:
        if bound <= 1:
            return 0
        strategy = numbers.get(bound)
        if strategy is None:
            strategy = numbers[bound] = st.integers(0, bound - 1)
        return draw(strategy)

    return write_program(below, branches=branches)


def write_program(
    below: Callable[[int], int],
    *,
    branches: bool,
    wide: bool = False,
    broad: bool = False,
    rich: bool = False,
    usual: bool = False,
    nested: bool = False,
) -> Program:
    """Write a program by choices below bounds; a `wide` one may use what training scripts are made of as well, a `broad` one
    besides what Python itself decides, a `rich` one besides what `rich` holds, but little of the rest, and a `usual` one what users' scripts have, but
    less of the rest; a `nested` one has ways in which something is brought to run, within one another, and little else.
    """
    always = {"branches"} if branches else set()
    features = (*FEATURES, *(WIDER if wide or broad else ()), *(BROADER if broad else ()))
    chosen = {
        feature for feature in features if below(3 if rich else 2) and (branches or feature not in BRANCHING)
    }
    chosen |= {feature for feature in RICHER if rich and below(2)}
    if usual:
        chosen = {feature for feature in sorted(chosen) if not below(2)} | {
            each for each in USUAL if not below(3)
        }
    if nested:
        chosen = {feature for feature in sorted(chosen) if not below(3)} | {
            each for each in NESTED if below(3)
        }
    w = Writer(below, frozenset({"torch", "seeds", *chosen, *always}), size=4 + below(36))
    files: dict[str, str] = {}
    if w.has("files"):
        for _ in range(1 + below(2)):
            name = w.name("part")
            files[f"{name}.py"] = _file(w, name)
    files = {"main.py": _main(w), **files}
    if w.decisions:
        files["oracle.py"] = _ORACLE
    return Program(files, _runs(w), bool(w.decisions or w.open_loops))


def _runs(w: Writer) -> tuple[tuple[str, ...], ...]:
    """Choose what the unknown conditions answer: no, yes, and two mixtures."""
    if not w.decisions:
        return ((),)
    mixed = [tuple("ny"[w.below(2)] for _ in range(_ANSWERS)) for _ in range(2)]
    return tuple(dict.fromkeys(((), ("y",) * _ANSWERS, *mixed)))


def _headed(w: Writer, before: int, lines: list[str]) -> str:
    more = "import abc\nimport asyncio\n" if w.features & {*WIDER} else ""
    if w.features & {*BROADER, *USUAL, *NESTED}:
        more = "import abc\nimport argparse\nimport asyncio\nimport collections\nimport enum\nimport io\nimport types\n"
    if w.features & {*RICHER, *USUAL, *NESTED}:
        more += "import heapq\nimport itertools\nimport typing\n"
    if w.features & {*NESTED}:
        more += "import concurrent.futures\nimport contextvars\nimport json\nimport logging\nimport operator\nimport queue\nimport re\nimport warnings\n"
    head = _IMPORTS.format(more) + ("from oracle import yes\n" if w.decisions > before else "")
    return head + "\n".join(["", *lines, ""])


def _file(w: Writer, name: str) -> str:
    """Write a file of definitions, with a statement at its top level now and then."""
    scope = Scope()
    before = w.decisions
    lines: list[str] = _imports(w, scope)
    for _ in range(1 + w.below(4)):
        lines += definition(w, scope)
        if w.chance(25):
            lines += statement(w, scope)
    exported = [thing for thing in scope.things if thing.text.isidentifier()]
    w.modules[name] = exported
    return _headed(w, before, lines)


def _imports(w: Writer, scope: Scope) -> list[str]:
    lines: list[str] = []
    for name, things in w.modules.items():
        if not w.has("late imports") or w.chance(50):
            lines.append(f"import {name}")
            scope.things += [replace(thing, text=f"{name}.{thing.text}") for thing in things]
    return lines


def _main(w: Writer) -> str:
    scope = Scope()
    before = w.decisions
    lines = _imports(w, scope)
    for _ in range(w.below(5)):
        lines += definition(w, scope)
        if w.chance(25):
            lines += statement(w, scope)
    w.size = max(w.size, 2 + w.below(14))
    if w.chance(30):
        inner = scope.body("function", None)
        lines += ["def main():", *indented(_work(w, inner)), 'if __name__ == "__main__":', "    main()"]
    else:
        lines += _work(w, scope)
    return _headed(w, before, lines)


def _work(w: Writer, scope: Scope) -> list[str]:
    """Write statements until the program is large enough, and a model last."""
    lines: list[str] = []
    while True:
        lines += block(w, scope)
        if w.size <= 0:
            break
    last = [thing for thing in w.affordable(scope.all("factory")) if not thing.params]
    thing = w.choose(last) if last and w.chance(50) else Thing("nn.Linear", "factory")
    return [*lines, f"last = {thing.text}({'' if last and thing in last else '2, 2'})"]
