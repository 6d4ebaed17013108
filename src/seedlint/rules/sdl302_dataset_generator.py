"""A generator that a dataset keeps is copied into every worker.

## What it does
Finds datasets that keep a local generator, or a transform that does, draw their samples from it, and are loaded by
worker processes.

## Why is this bad?
Every worker process begins with a copy of the dataset, its generator included, in the state of the parent. All
workers draw the same numbers; and since the parent's copy never moves, every epoch draws them again.

## Example
```python
import numpy as np
from torch.utils.data import DataLoader, Dataset


class Noise(Dataset):
    def __init__(self) -> None:
        self.rng = np.random.default_rng(0)

    def __len__(self) -> int:
        return 4

    def __getitem__(self, index: int) -> float:
        return self.rng.normal()


def collate(batch: list[float]) -> list[float]:
    return batch


loader = DataLoader(Noise(), num_workers=2, collate_fn=collate)
epochs = [list(loader), list(loader)]  # both epochs are alike, and so are both workers
```

## Use instead
```python
import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset


class Noise(Dataset):
    def __len__(self) -> int:
        return 4

    def __getitem__(self, index: int) -> float:
        seed = int(torch.randint(2**31, ()))  # PyTorch gives each worker and epoch a seed of its own
        return np.random.default_rng(seed).normal()


def collate(batch: list[float]) -> list[float]:
    return batch


loader = DataLoader(Noise(), num_workers=2, collate_fn=collate)
epochs = [list(loader), list(loader)]
```

## Fix safety
There is no fix.

## When to ignore
With `persistent_workers` and one worker, and where equal samples in every epoch are wanted.
"""

from __future__ import annotations

from seedlint.finding import Finding
from seedlint.rules import story
from seedlint.rules.base import Rule
from seedlint.solve.state.construction import Observation

RULE = Rule(
    code="SDL302",
    name="dataset-generator",
    severity="error",
    default=True,
    summary="A generator that a dataset keeps is copied into every worker",
    page=__doc__ or "",
    needs_seed=True,
)


def judge(observation: Observation, seeds: bool) -> Finding | None:
    """Flag a generator that is copied into workers."""
    return story.observed(
        RULE,
        observation,
        f"`{observation.subject}` keeps a generator that {story.other(observation)} copies into every worker: all workers"
        " draw the same, and every epoch again; seed it anew in `worker_init_fn`",
    )
