"""Run a notebook: its cells in order, each turned into Python by IPython itself, in one namespace.

Of the magics only those are played that run Python in the same process.
"""

from __future__ import annotations

import shlex
from collections.abc import Callable
from pathlib import Path
from types import CodeType
from typing import Any

from tests.harness.notebooks import code_cells

_CELLS = ("time", "capture", "timeit")


class Shell:
    """What `get_ipython()` returns in the notebook at `path`; `compiled` compiles the source of a file."""

    def __init__(self, path: Path, compiled: Callable[[str, str], CodeType], names: dict[str, Any]) -> None:
        self.path = path
        self.compiled = compiled
        self.names = names
        self.line = 1
        names["get_ipython"] = lambda: self

    def run(self) -> None:
        """Run all cells."""
        for line, source in code_cells(self.path):
            self.run_cell(source, line)

    def run_cell(self, source: str, line: int) -> None:
        """Run one cell, whose first line is told as `line`."""
        from IPython.core.inputtransformer2 import TransformerManager

        self.line = line
        python = TransformerManager().transform_cell(source)
        exec(self.compiled("\n" * (line - 1) + python, str(self.path)), self.names)

    def run_line_magic(self, name: str, line: str) -> None:
        """Do what a line magic does."""
        if name == "run":
            arguments = shlex.split(line)
            script = self.path.parent / next(each for each in arguments if not each.startswith("-"))
            names = dict(self.names) if "-i" in arguments else {}
            names |= {"__name__": "__main__", "__file__": str(script)}
            exec(self.compiled(script.read_text(encoding="utf-8"), str(script)), names)
            self.names |= {name: value for name, value in names.items() if not name.startswith("__")}
        elif name == "time":
            exec(self.compiled("\n" * (self.line - 1) + line, str(self.path)), self.names)

    def run_cell_magic(self, name: str, line: str, body: str) -> None:
        """Do what a cell magic does."""
        if name in _CELLS:
            self.run_cell(body, self.line + 1)

    def system(self, command: str) -> None:
        """Run no command."""

    def getoutput(self, command: str) -> list[str]:
        """Run no command."""
        return []
