"""Classes marked as leaves hold no parts: each is made, with the fewest numbers that it takes, and asked."""

from __future__ import annotations

import contextlib
import warnings

import torch
from torch import nn

from seedlint.catalogue import schema
from seedlint.catalogue.lookup import load_catalogue

#: What takes no plain numbers.
_ARGUMENTS: dict[str, tuple[object, ...]] = {"RNNBase": ("RNN_TANH", 2, 2), "Unflatten": (1, (1, 2))}


def _leaves() -> list[str]:
    catalogue = load_catalogue()
    entries = ((name, catalogue.lookup(f"torch.nn.{name}")) for name in dir(nn))
    return [name for name, entry in entries if isinstance(entry, schema.Class) and entry.is_leaf]


def _made(name: str) -> nn.Module | None:
    for arguments in (_ARGUMENTS.get(name, ()), (2,), (2, 2), (2, 2, 2), (2, 2, 2, 2)):
        with contextlib.suppress(TypeError, ValueError):
            made = getattr(nn, name)(*arguments)
            assert isinstance(made, nn.Module), "only models are marked"
            return made
    return None


def test_a_leaf_has_no_parts() -> None:
    """Every class of torch.nn that is marked as a leaf has no children when it is new."""
    with warnings.catch_warnings(), torch.device("meta"):
        warnings.simplefilter("ignore")
        made = {name: _made(name) for name in _leaves()}
    assert len(made) > 100, "most layers are leaves"
    assert [name for name, model in made.items() if model is None] == []
    assert [name for name, model in made.items() if model is not None and list(model.children())] == []
