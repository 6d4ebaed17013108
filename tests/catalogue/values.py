"""The names that call forms may use. Everything is made anew for each call, since calls change their arguments."""

from __future__ import annotations

import functools
import io
import itertools
import random
from collections.abc import Callable
from pathlib import Path
from types import CodeType

import numpy as np
import torch
from torch import nn
from torch.utils import data

_NAMES: dict[str, object] = {
    "bind": lambda *args, **kwargs: (args, kwargs),
    "data": data,
    "identity": lambda *args: args[0] if args else None,
    "io": io,
    "itertools": itertools,
    "local": lambda: torch.Generator().manual_seed(7),
    "nn": nn,
    "np": np,
    "ones": torch.ones,
    "Path": Path,
    "random": random,
    "tensor": torch.tensor,
    "torch": torch,
    "zeros": torch.zeros,
}


def _ramp(*shape: int) -> torch.Tensor:
    return torch.linspace(0.1, 0.9, int(np.prod(shape))).reshape(shape).clone()


def _stored() -> io.BytesIO:
    """Return a file that `torch.save` wrote."""
    file = io.BytesIO()
    torch.save(torch.ones(2), file)
    file.seek(0)
    return file


def _scikit() -> object:
    """Return scikit-learn with its parts imported."""
    import sklearn
    from sklearn import linear_model, model_selection, preprocessing, tree  # noqa: F401

    return sklearn


#: Letters stand for tensors of a shape that many functions take.
_MADE: dict[str, Callable[[], object]] = {
    "v": lambda: _ramp(4),
    "m": lambda: _ramp(4, 4) + 2 * torch.eye(4),
    "b": lambda: _ramp(1, 4, 9),
    "i": lambda: _ramp(1, 4, 4, 4),
    "j": lambda: _ramp(1, 4, 4, 4, 4),
    "c": lambda: _ramp(4, 4) + 0j,
    "k": lambda: torch.tensor([0, 1, 2, 3]),
    "K": lambda: torch.tensor([[0, 1, 2, 3]] * 4),
    "t": lambda: torch.tensor([True, False, True, True]),
    "dataset": lambda: data.TensorDataset(torch.arange(8.0)),
    "layer": lambda: nn.Linear(3, 3),
    "per_channel": lambda: torch.quantize_per_channel(
        _ramp(4, 4), torch.ones(4), torch.zeros(4), 0, torch.quint8
    ),
    "per_tensor": lambda: torch.quantize_per_tensor(_ramp(4), 0.1, 0, torch.quint8),
    "X": lambda: np.random.RandomState(0).rand(24, 4) + 0.1,
    "y": lambda: np.arange(24) % 2,
    "z": lambda: (np.random.RandomState(0).rand(24, 4) + 0.1) @ np.arange(4.0),
    "sk": _scikit,
    "spectrum": lambda: torch.stft(_ramp(64), 16, window=torch.ones(16), return_complex=True),
    "stored": _stored,
}


class _Space(dict[str, object]):
    """A namespace that makes what is asked for, once."""

    def __missing__(self, name: str) -> object:
        self[name] = found = _MADE[name]() if name in _MADE else _NAMES[name]
        return found


@functools.cache
def _compiled(text: str) -> CodeType:
    return compile(text, f"<call form {text}>", "eval")


def arguments(text: str, **more: object) -> tuple[tuple[object, ...], dict[str, object]]:
    """Return the arguments that a call form writes."""
    return value(f"bind({text})", **more)  # type: ignore[return-value]


def value(text: str, **more: object) -> object:
    """Return the value of one expression of a call form."""
    return eval(_compiled(text), _Space(more))
