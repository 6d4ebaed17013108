"""Lower a file of any kind: a module, a script, or a notebook, whose cells are one program."""

from __future__ import annotations

from typing import NamedTuple

from seedlint.ir.ops import Module
from seedlint.lower.module import lower_source
from seedlint.parse.source import ParseError, parse
from seedlint.text.deep import run_deep
from seedlint.text.notebook import SUFFIX, Cell, Notebook, NotebookError, python_of, read_notebook


class Lowered(NamedTuple):
    """The code of a file, none if nothing of it can be read, and what could not be.

    The places of errors are those of the file's program; for a notebook that is none, of its JSON text.
    """

    module: Module | None
    errors: tuple[ParseError, ...] = ()


def lower_file(suffix: str, content: bytes) -> Lowered:
    """Lower the bytes of a file whose name ends in `suffix`. Nothing is raised: what is wrong is told."""
    try:
        if suffix == SUFFIX:
            return _lower_notebook(read_notebook(content))
        return Lowered(lower_source(content))
    except ParseError as error:
        return Lowered(None, (error,))
    except NotebookError as error:
        return Lowered(None, (ParseError(str(error), error.line, error.column),))


def _lower_notebook(notebook: Notebook) -> Lowered:
    """Lower all cells as one program; a cell that is no Python is told and left out, as the notebook runs without it."""
    try:
        return Lowered(lower_source(encoded(notebook.program)))
    except ParseError as error:
        broken = {cell: found for cell in notebook.cells if (found := _refusal(cell)) is not None}
        if not broken:
            return Lowered(None, (error,))
    return Lowered(lower_source(encoded(notebook.without(broken))), tuple(broken.values()))


def _refusal(cell: Cell) -> ParseError | None:
    """Return what is wrong with a cell on its own, placed in the program."""
    try:
        run_deep(lambda: parse(encoded(python_of(cell))).whole())
    except ParseError as error:
        return ParseError(error.message, error.line + cell.first_line - 1, error.column)
    return None


def encoded(program: str) -> bytes:
    """Return the bytes of a program. Raises `NotebookError` for half a surrogate pair, which JSON can hold."""
    try:
        return program.encode()
    except UnicodeEncodeError as error:
        line = program.count("\n", 0, error.start) + 1
        raise ParseError("a character is only half a surrogate pair", line, 1) from error
