"""What the linter says that calls do to the streams: it lints a program that makes each, between a seed and a model."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from seedlint.analyse import analyse
from seedlint.discover import discover
from seedlint.settings import Settings
from seedlint.solve.state.construction import Construction, Reading
from seedlint.sources import Sources
from tests.catalogue.bench import Observation
from tests.catalogue.fresh.row import Row

IMPORTS = """\
import copy, random, secrets, tempfile, uuid
import networkx, networkx as nx
import numpy, numpy as np
import pandas, pandas as pd
import scipy
import torch
from torch import nn
"""
SEEDS = (
    "random.seed(1); np.random.seed(1); torch.cuda.manual_seed_all(1); torch.default_generator.manual_seed(1)"
)


def said(rows: Sequence[Row], folder: Path, imports: str = "") -> list[Observation]:
    """Return, for each row, what the linter takes it to do."""
    lines = (IMPORTS + imports).splitlines()
    sites: list[tuple[int, int]] = []
    for number, row in enumerate(rows):
        lines += [
            f"def row_{number}():",
            *(f"    {line}" for line in (*row.shown, *row.setup, SEEDS, row.call)),
        ]
        lines.append("    nn.Linear(1, 1)")
        sites.append((len(lines) - 1, len(lines)))
    path = folder / "calls.py"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    settings = Settings(root=folder, cache=False, jobs=1)
    (project,) = discover([path], lambda _: settings, ()).projects
    outcome = analyse(project, Sources())
    ((_, solution),) = outcome.programs
    assert not (*outcome.unreadable, *solution.unreadable), "a file of calls is Python"
    at: dict[int, list[Construction]] = {}
    for construction in solution.constructions:
        at.setdefault(construction.place.span.line, []).append(construction)
    return [_effect(at.get(site, []), call) for call, site in sites]


def _effect(built: Sequence[Construction], call: int) -> Observation:
    found: Observation = {}
    for construction in built:
        for reading in (*construction.reads, *construction.others):
            what = _what(reading, call)
            if what and found.get(reading.stream) != "draws":
                found[reading.stream] = what
    return found


def _what(reading: Reading, call: int) -> str:
    match reading.origin:
        case "start" | "entropy":
            return "entropy"
        case "seed" if reading.seed is not None and reading.seed.path[0].span.line == call:
            return "seeds"
        case _:
            return "draws" if reading.progress != "none" else ""
