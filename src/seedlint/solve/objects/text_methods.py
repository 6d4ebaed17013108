"""Methods of text, as far as constants tell what they return."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.objects import dicts, sequences, special
from seedlint.solve.state import text
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.given import first
from seedlint.solve.state.items import Given, Item, Object, Tuple, Value
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.shapes import Method
from seedlint.solve.state.values import UNKNOWN, as_constant, made_of, one

#: Methods of text that take a tuple of texts, too.
_OF_CHOICES: Final = frozenset({"startswith", "endswith"})


def text_method(name: str) -> Method:
    """Return the method of text of a name: its result where text and arguments are constants."""

    def fold(
        machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
    ) -> Value:
        if name == "format":
            given = _shown(machine, frame, receiver, given, position)
        if any(kind not in {"positional", "keyword"} for kind, _, _ in given):
            return UNKNOWN
        if name in _OF_CHOICES and len(given) == 1 and len(first(given)) == 1:
            (choices,) = first(given)
            if isinstance(choices, Tuple):
                return text.begins_or_ends(name, one(receiver), choices.items)
        return text.method(name, one(receiver), [(keyword, value) for _, keyword, value in given])

    return fold


def _shown(
    machine: Machine, frame: Frame, template: Item, given: Sequence[Given], position: ops.Pos
) -> list[Given]:
    """Return what a template is given to format, with the texts that the program's classes make of their instances."""
    ways = text.shown_by_format(one(template))
    made: list[Given] = []
    for index, (kind, keyword, value) in enumerate(given):
        way = "format" if ways is None else ways.get(keyword or str(index), "")
        made.append((kind, keyword, special.shown(machine, frame, value, way, position) if way else value))
    return made


def join_text(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Do `separator.join(parts)`."""
    known, _ = machine.do.gather(frame, first(given), position)
    if known is None:
        return made_of(())
    return text.joined(one(receiver), known)


def translate(
    machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
) -> Value:
    """Do `text.translate(table)`, of a table that is a dict of constants."""
    tables = first(given)
    table = next(iter(tables)) if len(tables) == 1 else None
    is_dict = isinstance(table, Object) and dicts.is_dict(machine, table)
    pairs = dicts.pairs(machine, frame, table) if is_dict and isinstance(table, Object) else None
    known = [(as_constant(key), as_constant(held)) for key, held in pairs or ()]
    if pairs is None or any(key is None or held is None for key, held in known):
        return made_of((one(receiver), tables))
    held = {key.value: value.value for key, value in known if key is not None and value is not None}
    return text.translated(one(receiver), held)


def text_split(name: str) -> Method:
    """Return `split` or `rsplit`, by name."""

    def split(
        machine: Machine, frame: Frame, receiver: Item, given: Sequence[Given], position: ops.Pos
    ) -> Value:
        parts = text.split(name, one(receiver), [value for _, _, value in given])
        if parts is None:
            return UNKNOWN
        if name.endswith("partition"):
            return one(Tuple(tuple(parts)))
        return sequences.filled(machine, frame, f"split@{position}", parts)

    return split
