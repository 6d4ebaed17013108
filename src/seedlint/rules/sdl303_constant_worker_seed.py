"""Every worker is seeded with the same constant.

## What it does
Finds functions passed as `worker_init_fn` that seed with a constant, or with a setting that all workers share
(`args.seed`).

## Why is this bad?
All workers draw the same numbers, in every epoch: with four workers each augmentation occurs four times.

## Example
```python
import numpy as np
from torch.utils.data import DataLoader


def prepare(worker: int) -> None:
    np.random.seed(0)


loader = DataLoader(range(8), num_workers=2, worker_init_fn=prepare)
```

## Use instead
```python
import numpy as np
import torch
from torch.utils.data import DataLoader


def prepare(worker: int) -> None:
    np.random.seed(torch.initial_seed() % 2**32)


loader = DataLoader(range(8), num_workers=2, worker_init_fn=prepare)
```

## Fix safety
There is no fix.

## When to ignore
With one worker, and where equal samples in every epoch are wanted.
"""

from __future__ import annotations

from seedlint.finding import Finding
from seedlint.rules import story
from seedlint.rules.base import Rule
from seedlint.solve.state.construction import Observation

RULE = Rule(
    code="SDL303",
    name="constant-worker-seed",
    severity="error",
    default=True,
    summary="Every worker is seeded with the same constant",
    page=__doc__ or "",
    needs_seed=True,
)


def judge(observation: Observation, seeds: bool) -> Finding | None:
    """Flag a seed that is the same in every worker."""
    return story.observed(
        RULE,
        observation,
        f"{story.called_as(observation)} seeds {story.listed(observation.streams)} in every worker with the same constant: all"
        " workers draw the same; derive the seed from `torch.initial_seed()`",
        role="seed",
    )
