"""The first seed of a stream comes after a model that reads it.

## What it does
Finds constructions of models that read a stream which nothing has seeded yet, where every way to the end of the
program seeds that stream later.

## Why is this bad?
The author meant the program to be reproducible, but the weights are drawn before the seed takes effect: they differ
from run to run.

## Example
```python
import torch
from torch import nn

model = nn.Linear(8, 1)  # other weights in every run
torch.manual_seed(0)
```

## Use instead
```python
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(8, 1)
```

## Fix safety
There is no fix: what moves up, and past what, is for the author to say.

## When to ignore
When the weights are replaced before they are used, in a way that is not seen.
"""

from __future__ import annotations

from seedlint.finding import Finding
from seedlint.rules import story
from seedlint.rules.base import Rule
from seedlint.solve.state.construction import Observation

RULE = Rule(
    code="SDL201",
    name="seed-after-model",
    severity="error",
    default=True,
    summary="The first seed of a stream comes after a model that reads it",
    page=__doc__ or "",
    needs_seed=True,
)


def judge(observation: Observation, seeds: bool) -> Finding | None:
    """Flag a model that is built before the first seed."""
    return story.observed(
        RULE,
        observation,
        f"{story.called_as(observation)} is built before the first seed of {story.listed(observation.streams)},"
        f" {story.other(observation)}: its initial weights differ from run to run; seed before it",
        role="build",
        other="seed",
    )
