"""Models that are given to code which is not at hand: what trains or measures them uses their weights."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seedlint.solve.models import weights
from seedlint.solve.state.frame import Frame
from seedlint.solve.state.items import Given, Item, Opaque, Site
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import join_all, one

#: Functions and methods that run the models they are given. `best = fit(net)`, `engine.train_one_epoch(net)`.
_RUNS: Final = re.compile(
    r"^(?:do_|run_|local_|meta_)?(?:train|fit|fine_?tune|pre_?train|eval|evaluate|test|valid|validate|infer|inference|predict|"
    r"distill|run|learn|search)(?:ing|ation)?(?:_|\d|$)|_(?:train|fit|test|eval|epoch|step|loop)$"
)
#: Those that only prepare for it, however they go on.
_PREPARES: Final = re.compile(
    r"^(?:load|restore|resume|setup|set|prepare|get|build|create|make|freeze|init|count|print|log)_?"
)
#: Methods of a model that read its weights.
_READS: Final = frozenset({"state_dict", "forward", "generate", "training_step", "validation_step"})
#: Where the result of an unresolved call keeps the models that the call was given.
_KEPT: Final = "models given"


def note_given(machine: Machine, frame: Frame, site: Site, name: str, given: Sequence[Given]) -> None:
    """Note what becomes of the models that the unresolved call `name` is given: they are run, or the result may hold them."""
    held = [value for _, _, value in given if weights.holds_models(machine, value)]
    if held and _runs(name):
        for value in held:
            weights.use(machine, frame, value)
    elif held:
        machine.write((weights.place_of(Opaque(site, name)), _KEPT), join_all(held))


def note_method(machine: Machine, frame: Frame, receiver: Item, name: str, *, sets_mode: bool) -> None:
    """Note that the weights of an unresolved object, and of the models which it was made with, are used by its method `name`,
    if that runs or reads them; one that only sets the mode of a model is no use of its own weights.
    """
    if name in _READS or (_runs(name) and not sets_mode):
        weights.use(machine, frame, one(receiver))
    if isinstance(receiver, Opaque) and _runs(name):
        kept = (weights.place_of(receiver), _KEPT)
        if kept in machine.heap.cells:
            weights.use(machine, frame, machine.read(frame, kept))


def _runs(name: str) -> bool:
    """Tell whether what has that name runs the models that it is given."""
    return bool(_RUNS.search(name)) and not _PREPARES.search(name)
