"""Attributes that objects have on some ways only: a flag beside each that the program asks for (`hasattr`, `try`)."""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import Final

from seedlint.solve.state.heap import Cell, Writes
from seedlint.solve.state.values import TRUE

#: How the flag of an attribute begins that is there on some ways only.
PERHAPS: Final = "#perhaps "
#: Stands for all names, where it is not known which a program asks for.
EVERY: Final = "*"
#: The flag of an object that has been made: the attributes of its class show where it has none of its own.
SHOWN: Final = "#shown"


def is_asked(name: str, asked: frozenset[str]) -> bool:
    """Tell whether a cell's name is that of an attribute for which the program asks."""
    return name in asked or (EVERY in asked and name[:1] not in "#[")


def note(merged: Writes, cells: Iterable[Cell], asked: frozenset[str]) -> None:
    """Put into merged writes the flags of those cells that are attributes asked for."""
    for place, name in dict.fromkeys(cells):
        if is_asked(name, asked):
            merged[place, PERHAPS + name] = TRUE


def note_partial(
    merged: Writes,
    alternatives: list[Writes],
    partial: list[Cell],
    asked: frozenset[str],
    there: Container[Cell],
) -> None:
    """Put into merged writes the flags of attributes that some alternatives leave out, given the cells that are there before."""
    empty = [cell for writes in alternatives for cell, value in writes.items() if not value]
    lacking = [
        cell for cell in partial if is_asked(cell[1], asked) and not _is_of_new(cell, alternatives, there)
    ]
    note(merged, [*lacking, *empty], asked)


def _is_of_new(cell: Cell, alternatives: list[Writes], there: Container[Cell]) -> bool:
    """Tell whether a cell is of an object that only some alternatives make, all with this cell: wherever it is, it has it."""
    shown = (cell[0], SHOWN)
    if shown in there:
        return False
    makers = [writes for writes in alternatives if shown in writes]
    return bool(makers) and all(cell in writes for writes in makers)
