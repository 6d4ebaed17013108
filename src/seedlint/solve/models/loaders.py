"""Loaders of batches and code that is not at hand: what going through one draws, and functions that go through theirs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seedlint.ir import ops
from seedlint.solve.models import construct, frameworks
from seedlint.solve.objects import classes, loader_names
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Given, Item, Library, Object
from seedlint.solve.state.lattice import ITERATION
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import one, ordered

#: What an event of going through something is called by.
_ITERATION: Final = f"Loader{ITERATION[0]}"


def iterate(machine: Machine, frame: Frame, position: ops.Pos) -> None:
    """Begin to go through a loader that could not be resolved: that draws where its framework's loaders do."""
    construct.draw(
        machine, frame, frameworks.seeded_streams(machine, frame, frameworks.BATCHES), position, _ITERATION
    )


def go_through(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> None:
    """Go through all loaders that a function which is not at hand is given to train or measure a model with."""
    for _, _, value in given:
        for item in ordered(value):
            if machine.state is not None and (
                loader_names.is_loader(machine, item) or is_of_library(machine, item)
            ):
                machine.do.exhaust(frame, one(item), position)


def is_of_library(machine: Machine, item: Item) -> bool:
    """Tell whether an item is a loader of a library: the catalogue says that going through it draws."""
    if not isinstance(item, Object):
        return False
    for base in classes.linear(machine, item.kind):
        found = machine.catalogue.member(base.name, ITERATION[0][1:]) if isinstance(base, Library) else None
        if found is not None:
            return any(effect.kind == "draws" for effect in found[1].effects)
    return False
