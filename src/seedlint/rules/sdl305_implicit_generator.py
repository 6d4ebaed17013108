"""A call that takes a generator is made without one.

## What it does
Finds calls that draw from a global stream although they have a parameter for a local generator or a seed
(`generator=`, `random_state=`, `rng=`), and estimators without a `random_state` that draw when they are fitted.

## Why is this bad?
The result depends on everything that drew before. With a generator of its own it does not. The rule is off by
default: everybody writes it so, and a seeded program is reproducible as it is.

## Example
```python
import torch
from torch.utils.data import random_split

torch.manual_seed(0)
train, test = random_split(range(8), [6, 2])
```

## Use instead
```python
import torch
from torch.utils.data import random_split

train, test = random_split(range(8), [6, 2], generator=torch.Generator().manual_seed(0))
```

## Fix safety
There is no fix: a generator gives other numbers.

## When to ignore
In programs that are short, or seeded anew before each part.
"""

from __future__ import annotations

from seedlint.finding import Finding
from seedlint.rules import story
from seedlint.rules.base import Rule
from seedlint.solve.state.construction import Observation

RULE = Rule(
    code="SDL305",
    name="implicit-generator",
    severity="error",
    default=False,
    summary="A call that takes a generator is made without one",
    page=__doc__ or "",
)


def judge(observation: Observation, seeds: bool) -> Finding | None:
    """Flag a call that could be given a generator."""
    return story.observed(
        RULE,
        observation,
        f"{story.called_as(observation)} draws from {story.listed(observation.streams)}; pass `{observation.subject}`",
        role="draw",
    )
