"""The global generator is passed as if it were a local one.

## What it does
Finds `generator=torch.manual_seed(0)`: the call seeds PyTorch's global generators and returns the one of the CPU.

## Why is this bad?
What is passed is not a generator of its own. The call reseeds the whole program, and what draws from the generator
moves the stream of everybody else.

## Example
```python
import torch
from torch.utils.data import random_split

train, test = random_split(range(8), [6, 2], generator=torch.manual_seed(0))
```

## Use instead
```python
import torch
from torch.utils.data import random_split

train, test = random_split(range(8), [6, 2], generator=torch.Generator().manual_seed(0))
```

## Fix safety
There is no fix: without the global seed the numbers of the rest of the program change.

## When to ignore
In short scripts in which nothing else is random.
"""

from __future__ import annotations

from seedlint.finding import Finding
from seedlint.rules import story
from seedlint.rules.base import Rule
from seedlint.solve.state.construction import Observation

RULE = Rule(
    code="SDL206",
    name="global-generator",
    severity="error",
    default=True,
    summary="The global generator is passed as if it were a local one",
    page=__doc__ or "",
    needs_seed=True,
)


def judge(observation: Observation, seeds: bool) -> Finding | None:
    """Flag a call that is given the global generator."""
    return story.observed(
        RULE,
        observation,
        f"{story.called_as(observation)} is given the global generator as `{observation.subject}`, which the seed call returns:"
        f" it reseeds the program and draws from its stream; pass `torch.Generator().manual_seed(...)`",
    )
