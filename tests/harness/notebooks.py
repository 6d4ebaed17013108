"""Notebooks in cases: a block of a page named `*.ipynb` is written as cells that begin at `# %%` lines.

`# %%` begins a code cell and `# %% [markdown]` a text; the notebook that is written remembers, in the metadata of
each cell, on which line of the block its source begins, so that what happens in a cell is told by the block's lines.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

_CELL = re.compile(r"^# %%(?P<text> \[markdown\])?$")


def as_notebook(text: str) -> str:
    """Return the notebook (format 4) that a block describes, as JSON."""
    cells: list[dict[str, Any]] = []
    for number, line in enumerate(text.removesuffix("\n").split("\n"), 1):
        if match := _CELL.match(line):
            kind = "markdown" if match["text"] else "code"
            cells.append({"cell_type": kind, "metadata": {"line": number + 1}, "source": []})
            if kind == "code":
                cells[-1] |= {"execution_count": None, "outputs": []}
        else:
            cells[-1]["source"].append(f"{line}\n")
    for cell in cells:
        cell["source"][-1:] = [line.removesuffix("\n") for line in cell["source"][-1:]]
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}, indent=1)


def code_cells(notebook: Path) -> list[tuple[int, str]]:
    """Return the code cells of a notebook: the line on which each begins in its block, and its source."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    return [(c["metadata"]["line"], "".join(c["source"])) for c in cells if c["cell_type"] == "code"]


def line_in_block(notebook: Path, cell: int, line: int) -> int:
    """Return the line of the block that a line of a cell is; both numbers count from 1, `cell` all cells."""
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    first: int = cells[cell - 1]["metadata"]["line"]
    return first + line - 1
