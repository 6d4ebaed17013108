"""A global stream is seeded in a method that runs again and again.

## What it does
Finds seeds of global streams in `forward`, `__getitem__`, a step or sampling method, and in the constructor of a
model. It is silent where the state is restored afterwards.

## Why is this bad?
Every call begins the sequence anew. Noise, dropout masks and augmentations are the same in every step; and what the
rest of the program draws repeats itself, too, since the stream is everybody's. A model that seeds in its constructor
does that to the script that builds it.

## Example
```python
import torch
from torch import nn


class Noisy(nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        torch.manual_seed(0)
        return x + torch.randn_like(x)  # the same noise in every step


model = Noisy()
steps = [model(torch.zeros(2)), model(torch.zeros(2))]
```

## Use instead
```python
import torch
from torch import nn


class Noisy(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.generator = torch.Generator().manual_seed(0)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + torch.randn(x.shape, generator=self.generator)


model = Noisy()
steps = [model(torch.zeros(2)), model(torch.zeros(2))]
```

## Fix safety
There is no fix: a generator of its own has to be kept somewhere.

## When to ignore
When equal numbers in every call are what is wanted, and nothing else draws from the stream.
"""

from __future__ import annotations

from seedlint.finding import Finding
from seedlint.rules import story
from seedlint.rules.base import Rule
from seedlint.solve.state.construction import Observation

RULE = Rule(
    code="SDL205",
    name="hot-reseed",
    severity="error",
    default=True,
    summary="A global stream is seeded in a method that runs again and again",
    page=__doc__ or "",
    needs_seed=True,
)


def judge(observation: Observation, seeds: bool) -> Finding | None:
    """Flag a seed in a method that runs again and again."""
    instead = (
        "and whenever such a model is built; seed where it is built instead"
        if observation.subject == "__init__"
        else "and at every call; keep a generator instead"
    )
    return story.observed(
        RULE,
        observation,
        f"{story.called_as(observation)} seeds {story.listed(observation.streams)} in `{observation.subject}`, for the whole"
        f" program {instead}",
        role="seed",
    )
