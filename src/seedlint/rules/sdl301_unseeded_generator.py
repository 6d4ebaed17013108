"""A local generator is never seeded in a program that seeds.

## What it does
Finds `np.random.default_rng()`, `RandomState()`, `random.Random()` and `torch.Generator()` that are used, were made
without a seed and get none later, in programs that seed a global stream.

## Why is this bad?
The global seeds do not reach a local generator. What it draws differs from run to run (or, for `torch.Generator()`,
never depends on the seed that the program was given).

## Example
```python
import random

import numpy as np

random.seed(0)
noise = np.random.default_rng().normal()  # another value in every run
```

## Use instead
```python
import random

import numpy as np

random.seed(0)
noise = np.random.default_rng(0).normal()
```

## Fix safety
There is no fix: the seed is for the author to choose.

## When to ignore
Where the generator's numbers are meant to differ from run to run.
"""

from __future__ import annotations

from seedlint.finding import Finding
from seedlint.rules import story
from seedlint.rules.base import Rule
from seedlint.solve.state.construction import Observation

RULE = Rule(
    code="SDL301",
    name="unseeded-generator",
    severity="error",
    default=True,
    summary="A local generator is never seeded in a program that seeds",
    page=__doc__ or "",
    needs_seed=True,
)


def judge(observation: Observation, seeds: bool) -> Finding | None:
    """Flag a generator that is never seeded, where the program seeds."""
    if not seeds:
        return None
    return story.observed(
        RULE,
        observation,
        f"{story.called_as(observation)} makes a generator that is never seeded, in a program that seeds: pass it a seed",
    )
