"""One report with everything in it: several files, related places, fixes, a notebook cell, hostile names, a failure."""

from __future__ import annotations

from collections.abc import Sequence

from seedlint.finding import Edit, Failure, Finding, Fix, Report, Step
from seedlint.render.view import View
from seedlint.rules.registry import RULES
from seedlint.text.span import Place, Span

FILES = {
    "train.py": (
        "from data import load",
        "from seeds import fix_seeds",
        "",
        "",
        "def main(config):",
        "    # 0 is the seed of the paper",
        "    fix_seeds(0)",
        '    data = load("é", config)',
        "\tmodel = wrap(größe, MyModel(config))",
        "    return model, data",
    ),
    "seeds.py": ("def fix_seeds(seed):", "    torch.manual_seed(seed)"),
    "lib/data.py": ("", "def load(name, config):", "    return random_split(read(name), [0.8, 0.2])"),
    "we\x1b[31mird\n.py": ("net = Net(  # \x1b[2J",),
    "report.ipynb:cell 3": ("model = Net()",),
}


def lines(path: str) -> Sequence[str]:
    return FILES.get(path, ())


def place(path: str, line: int, column: int, end_column: int, end_line: int = 0) -> Place:
    return Place(path, Span(line, column, end_line or line, end_column))


STALE = Finding(
    code="SDL101",
    name="stale-seed",
    severity="error",
    message=(
        "`MyModel()` is built after `random_split` drew from torch (lib/data.py:3), since the seed `fix_seeds`"
        " (train.py:7); reseed directly before it"
    ),
    place=place("train.py", 9, 22, 37),
    statement=Span(9, 2, 9, 38),
    model="MyModel",
    streams=("torch",),
    trace=(
        Step("call", "fix_seeds", place("train.py", 7, 5, 17)),
        Step("seed", "torch.manual_seed", place("seeds.py", 2, 5, 28), "torch"),
        Step("call", "load", place("train.py", 8, 12, 29)),
        Step("draw", "random_split", place("lib/data.py", 3, 12, 48), "torch"),
        Step("build", "MyModel", place("train.py", 9, 22, 37), "torch"),
    ),
    fix=Fix(
        "repeat `fix_seeds(0)` directly before the model",
        "safe",
        (Edit("train.py", Span(9, 1, 9, 1), "\tfix_seeds(0)\n"),),
    ),
)
NOTE = Finding(
    code="SDL104",
    name="chained-model",
    severity="note",
    message="`Net()` is built after the model `Net()` (report.ipynb:cell 1:4) drew from torch, 100 % of it",
    place=place("report.ipynb:cell 3", 1, 9, 14),
    statement=Span(1, 1, 1, 14),
    model="Net",
    streams=("torch",),
    trace=(
        Step("seed", "torch.manual_seed", place("report.ipynb:cell 1", 3, 1, 21), "torch"),
        Step("build", "Net", place("report.ipynb:cell 1", 4, 9, 14), "torch"),
        Step("build", "Net", place("report.ipynb:cell 3", 1, 9, 14), "torch"),
    ),
    fix=Fix(
        "derive a seed of its own",
        "unsafe",
        (Edit("report.ipynb:cell 3", Span(1, 1, 1, 1), "torch.manual_seed(1)\n"),),
    ),
)
HOSTILE = Finding(
    code="SDL901",
    name="unreadable",
    severity="error",
    message="cannot be parsed: '(' was never closed",
    place=place("we\x1b[31mird\n.py", 1, 10, 11),
    statement=Span(1, 10, 1, 11),
)
FOREIGN = Finding(
    code="SDL901",
    name="unreadable",
    severity="error",
    message="cannot be decoded: <latin & co>",
    place=place("bad\udcff,name:.py", 1, 1, 1),
    statement=Span(1, 1, 1, 1),
)
REPORT = Report(
    findings=(FOREIGN, NOTE, STALE, HOSTILE),
    failures=(Failure("rule SDL101", "AssertionError: a <sentence>", "Traceback ..."),),
    files=5,
)
EMPTY = Report(findings=(), files=2)
VIEW = View(version="0.0.0", rules=RULES, lines=lines, width=100)
