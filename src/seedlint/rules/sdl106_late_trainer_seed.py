"""A model is initialised before the trainer that will seed is made.

## What it does
Finds constructions of models, new heads and adapters that read a stream which nothing has seeded yet, in programs
where the constructor of a trainer seeds it later.

## Why is this bad?
`transformers.Trainer` and its relatives call `set_seed(args.seed)` in their constructor. The weights exist by then:
they were drawn from an unseeded stream and differ from run to run, although the program looks seeded. The seed in the
arguments changes everything but them.

## Example
```python
import torch
from torch import nn


class Trainer:  # seeds when it is made, as the trainers of transformers do
    def __init__(self, model: nn.Module, seed: int) -> None:
        self.model = model
        torch.manual_seed(seed)


model = nn.Linear(8, 2)  # other weights in every run
trainer = Trainer(model, seed=42)
```

## Use instead
```python
import torch
from torch import nn


class Trainer:
    def __init__(self, model: nn.Module, seed: int) -> None:
        self.model = model
        torch.manual_seed(seed)


torch.manual_seed(42)
model = nn.Linear(8, 2)
trainer = Trainer(model, seed=42)
```

## Fix safety
There is no fix: the seed of the trainer may be known only where it is made.

## When to ignore
When the weights are loaded from a checkpoint afterwards.
"""

from __future__ import annotations

from seedlint.finding import Finding
from seedlint.rules import story
from seedlint.rules.base import Rule
from seedlint.solve.state.construction import Observation

RULE = Rule(
    code="SDL106",
    name="late-trainer-seed",
    severity="error",
    default=True,
    summary="A model is initialised before the trainer that will seed is made",
    page=__doc__ or "",
    needs_seed=True,
)


def judge(observation: Observation, seeds: bool) -> Finding | None:
    """Flag a model that is initialised before the seeding constructor is called."""
    return story.observed(
        RULE,
        observation,
        f"{story.called_as(observation)} is built before {story.other(observation)} seeds"
        f" {story.listed(observation.streams)}: its initial weights differ from run to run; seed before it",
        role="build",
        other="seed",
    )
