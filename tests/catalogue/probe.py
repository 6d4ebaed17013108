"""Arguments that remember what was done with them."""

from __future__ import annotations

import copy
from collections.abc import Iterator

import torch
from torch import nn


class Probe:
    """A callable, an iterable, an iterator, a sequence and a context manager in one; `events` tells its uses."""

    def __init__(self, *items: int) -> None:
        self.events: list[str] = []
        self.origin = self
        self.items = items or (1, 2, 3)

    def __call__(self, *_args: object, **_kwargs: object) -> bool:
        self.events.append("__call__")
        return True

    def __iter__(self) -> Iterator[int]:
        self.events.append("__iter__")
        for number in self.items:
            self.events.append("__next__")
            yield number
        self.events.append("end")

    __reversed__ = __iter__

    def __next__(self) -> int:
        self.events.append("__next__")
        return 1

    def __len__(self) -> int:
        return 2

    def __getitem__(self, index: int) -> torch.Tensor:
        self.events.append("__getitem__")
        if isinstance(index, int) and index >= len(self):
            raise IndexError(index)
        return torch.ones(2)

    def __enter__(self) -> Probe:
        self.events.append("__enter__")
        return self

    def __exit__(self, *_exc: object) -> None:
        self.events.append("__exit__")

    def close(self) -> None:
        """End; something that can be closed has this."""

    def __copy__(self) -> Probe:
        copied = Probe()
        copied.origin = self.origin
        return copied

    def __deepcopy__(self, _memo: object) -> Probe:
        return copy.copy(self)


class Layer(nn.Module):
    """A module that remembers being called; copies of it tell the original."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2, 2))
        self.norm = nn.BatchNorm1d(2)
        self.events: list[str] = []
        self.__dict__["origin"] = self  # not a part of itself

    def forward(self, x: torch.Tensor, *_args: object, **_kwargs: object) -> torch.Tensor:
        """Return something of the input's shape."""
        self.events.append("__call__")
        return x * self.weight[0]

    def __deepcopy__(self, _memo: object) -> Layer:
        copied = Layer()
        copied.events = self.events
        copied.__dict__["origin"] = self.__dict__["origin"]
        return copied


def probes_in(value: object) -> list[Probe | Layer]:
    """Return the probes that an argument is or holds."""
    if isinstance(value, Probe | Layer):
        return [value]
    if isinstance(value, dict):
        value = tuple(value.values())
    return [probe for item in value for probe in probes_in(item)] if isinstance(value, list | tuple) else []
