"""Say by hand what the solver would say of a small program: the chains of calls that lead to a seed and to a model."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence

from seedlint.fix.tree import SourceTree
from seedlint.ir.stream import Stream
from seedlint.solve.state.construction import Construction, Event, Progress, Reading
from seedlint.text.span import Place


def place(files: Mapping[str, str], step: str) -> Place:
    """Return the place of `file: source text`; `#2` after the text asks for its second occurrence."""
    path, _, text = step.partition(": ")
    text, _, number = text.partition("#")
    source = files[path]
    tree = SourceTree(path, source.encode())
    found = [
        node
        for node in ast.walk(tree.module)
        if isinstance(node, ast.expr | ast.stmt) and tree.text(node) == text
    ]
    assert found, f"{path} has no {text!r}"
    kinds = [node for node in found if not isinstance(node, ast.Expr)]
    return tree.place(sorted(kinds, key=tree.bounds)[int(number or 1) - 1])


def event(files: Mapping[str, str], steps: Sequence[str], stream: Stream = "torch") -> Event:
    """Return the event that a chain of calls leads to."""
    calls = tuple(step.partition(": ")[2].partition("(")[0] for step in steps)
    return Event(calls[-1], stream, tuple(place(files, step) for step in steps), calls)


def construction(
    files: Mapping[str, str],
    way: Sequence[str],
    *seeds: Sequence[str],
    progress: Progress = "drawn",
    streams: Sequence[Stream] = ("torch",),
) -> Construction:
    """Return the construction at the end of `way`, whose streams were last seeded at the ends of `seeds`."""
    built = event(files, way)
    reads = tuple(
        Reading(stream, "seed", progress, event(files, seed, stream))
        for seed, stream in zip(seeds, [*streams, *streams[-1:] * len(seeds)], strict=False)
    )
    return Construction(built.what, built.path[-1], built.path[-1].span, reads, (), built.path, built.calls)


def module_name(path: str) -> str | None:
    """Return the dotted name of a file below the folder of the program."""
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
