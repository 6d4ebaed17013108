"""Measure how the solver grows with the program: `python -m tests.benchmarks.scaling [MOST] [PICTURE]`.

Programs of four shapes are generated, each ten times the one before, up to MOST functions (10,000; a hundred is the least): functions
that call the one before (`chain`), functions that a table holds and one call may mean (`union`), functions that call one
another in a circle (`circle`), and scripts that draw and build one after the other (`plain`). Printed are the lines of each, the
steps and the processor seconds of a cold run with one job. PICTURE is where a plot of the seconds of `plain` against its lines goes.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from seedlint.check import check
from seedlint.settings import Settings
from tests.benchmarks.report import picture

BEGIN: Final = "import sys, torch\ntorch.manual_seed(0)\n"
END: Final = "model = torch.nn.Linear(1, 1)\n"


def plain(functions: int) -> str:
    """Return a program of functions that are called once each and draw now and then."""
    return "".join(
        f"def f{i}(x):\n    y = {'torch.rand(1)' if i % 10 == 0 else 'x'}\n    return [y, {i}]\nf{i}({i})\n"
        for i in range(functions)
    )


def chain(functions: int) -> str:
    """Return a program of functions that call the one before."""
    first = "def f0(x):\n    return torch.rand(1)\n"
    rest = "".join(f"def f{i}(x):\n    return f{i - 1}(x)\n" for i in range(1, functions))
    return f"{first}{rest}f{functions - 1}(1)\n"


def union(functions: int) -> str:
    """Return a program that calls whichever function of a table is asked for; a table holds 50."""
    text = "".join(f"def f{i}(x):\n    return {i}\n" for i in range(functions))
    for first in range(0, functions, 50):
        names = ", ".join(f"'{i}': f{i}" for i in range(first, min(functions, first + 50)))
        text += f"({{{names}}})[sys.argv[1]](1)\n"
    return text


def circle(functions: int) -> str:
    """Return a program of functions of which each may call the next; the last calls the first. A circle has 50."""
    text = ""
    for first in range(0, functions, 50):
        last = min(functions, first + 50) - 1
        for i in range(first, last + 1):
            text += (
                f"def f{i}(x):\n    if x:\n        f{first if i == last else i + 1}(x)\n    torch.rand(1)\n"
            )
        text += f"f{first}(sys.argv)\n"
    return text


SHAPES: Final[tuple[Callable[[int], str], ...]] = (plain, chain, union, circle)


def measure(shape: Callable[[int], str], most: int) -> Iterator[tuple[int, int, int, float]]:
    """Yield the functions, lines, steps and processor seconds of programs of a shape, each ten times the one before."""
    functions = 100
    while functions <= most:
        text = BEGIN + shape(functions) + END
        with tempfile.TemporaryDirectory() as name:
            Path(name, "program.py").write_text(text, encoding="utf-8")
            began = time.process_time()
            report = check([Path(name)], lambda _, root=Path(name): Settings(cache=False, jobs=1, root=root))
            seconds = time.process_time() - began
        yield functions, text.count("\n"), report.statistics["steps"], seconds
        functions *= 10


def main() -> None:
    """Print the table, and write the picture if one is asked for."""
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    sys.stdout.write("| shape | functions | lines | steps | processor s |\n|---|---:|---:|---:|---:|\n")
    for shape in SHAPES:
        points = []
        for functions, lines, steps, seconds in measure(shape, most):
            sys.stdout.write(
                f"| {shape.__name__} | {functions:,} | {lines:,} | {steps:,} | {seconds:.1f} |\n"
            )
            sys.stdout.flush()
            points.append((lines, seconds))
        if shape is plain and len(sys.argv) > 2:
            Path(sys.argv[2]).write_text(picture(points), encoding="utf-8")


if __name__ == "__main__":
    main()
