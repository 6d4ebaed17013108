"""Loaders of batches and code that is not at hand: what going through one draws, and functions that go through theirs."""

from __future__ import annotations

import re
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
#: Functions that tell, or show, something of all batches, or of the first: `get_mean_and_std`, `extract_features`, `show_batch`.
_ASKS: Final = re.compile(
    r"^_*(?:get|compute|calc|calculate|estimate|extract|collect|gather|cache|save|dump)_(?:\w+_)?"
    r"(?:mean|std|stats|statistics|normali[sz]ation|features?|embeddings?|representations?|activations?|latents?|predictions?|logits|"
    r"outputs|accuracy|scores?|metrics)(?:_(?:from|of|on|over|for|with|and)_\w+)?$"
    r"|^_*(?:mean|std|extract|encode|embed)(?:_(?:and_)?(?:mean|std|all|data|dataset|loader|batches|features?))*$"
    r"|^_*(?:show|plot|visuali[sz]e|display|preview|imshow)_\w*(?:batch|batches|samples?|images?|examples?|data|loader)(?:_\w+)?$"
)


def iterate(machine: Machine, frame: Frame, position: ops.Pos) -> None:
    """Begin to go through a loader that could not be resolved: that draws where its framework's loaders do."""
    construct.draw(
        machine, frame, frameworks.seeded_streams(machine, frame, frameworks.BATCHES), position, _ITERATION
    )


def go_through(machine: Machine, frame: Frame, given: Sequence[Given], position: ops.Pos) -> None:
    """Go through all loaders that a function which is not at hand is given, with a model or for their batches alone."""
    for _, _, value in given:
        for item in ordered(value):
            if machine.state is not None and (
                loader_names.is_loader(machine, item) or is_of_library(machine, item)
            ):
                machine.do.exhaust(frame, one(item), position)


def asks_for_batches(name: str) -> bool:
    """Tell whether what has that name needs the batches of a loader that it is given, to tell or show something of them."""
    return _ASKS.search(name) is not None


def is_of_library(machine: Machine, item: Item) -> bool:
    """Tell whether an item is a loader of a library: the catalogue says that going through it draws."""
    if not isinstance(item, Object):
        return False
    for base in classes.linear(machine, item.kind):
        found = machine.catalogue.member(base.name, ITERATION[0][1:]) if isinstance(base, Library) else None
        if found is not None:
            return any(effect.kind == "draws" for effect in found[1].effects)
    return False
