"""Code that is not at hand and loads the weights of the models it is given, as its name says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seedlint.solve.models import names, weights
from seedlint.solve.state.items import Given, Item
from seedlint.solve.state.machine import Machine
from seedlint.solve.state.values import one, truth

#: `load_checkpoint`, `load_pretrained_weights`, `load_state_dict_from_file`, `load_model(net, path)`. What resumes or tries may
#: find nothing.
_LOADS: Final = re.compile(
    r"(?i)^_*load_(?:(?!partial|match|optional|or_|if_)[a-z]+_)*"
    r"(?:weights?|checkpoints?|ckpts?|state_dict|model|net|network|params|parameters)"
    r"(?:_(?:from|into|to|for)(?:_[a-z]+)?)?$"
)
#: Keywords by which some weights may stay as they are.
_SOME: Final = frozenset({"strict", "by_name", "skip_mismatch"})


def note_given(machine: Machine, name: str, given: Sequence[Given]) -> None:
    """Note that the unresolved call `name` replaces the weights of the model it is given, if it does that: it is given
    where these are, and nothing else by position, which may be an optimizer.
    """
    if _LOADS.search(name) is None:
        return
    models = [value for _, _, value in given if weights.holds_models(machine, value)]
    others = [each for each in given if each[2] not in models]
    if len(models) == 1 and _loads(name, others):
        weights.replace(machine, models[0])


def note_method(machine: Machine, receiver: Item, name: str, given: Sequence[Given]) -> None:
    """Note that the method `name`, which is not at hand, replaces the weights of the model it is called on, if it does."""
    if _loads(name, given) and weights.holds_models(machine, one(receiver)):
        weights.replace(machine, one(receiver))


def _loads(name: str, given: Sequence[Given]) -> bool:
    """Tell whether what has that name loads all weights, from what it is given. With an optimizer, or without a file, it may
    as well begin from initial weights.
    """
    return (
        _LOADS.search(name) is not None
        and bool(given)
        and sum(kind != "keyword" for kind, _, _ in given) < 2
        and not any(word in _SOME or names.OPTIMIZER.search(word) for _, word, _ in given)
        and not any(truth(value) is False for _, _, value in given)
    )
