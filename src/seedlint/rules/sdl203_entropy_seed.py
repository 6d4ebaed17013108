"""A seed has another value in every run.

## What it does
Finds seed calls without an argument, with `None`, with the time or a process number, with what was drawn from a stream
that nothing has seeded or only such a call, and calls such as `torch.seed()`.

## Why is this bad?
Such a call makes a stream unpredictable, also where it was seeded before: nothing after it can be reproduced. The
rule is off by default, since that may be the purpose.

## Example
```python
import random
import time

random.seed(time.time())
value = random.random()  # another value in every run
```

## Use instead
```python
import random

random.seed(0)
value = random.random()
```

## Fix safety
There is no fix: the value of a seed is for the author to choose.

## When to ignore
Where runs are meant to differ. If the seed is logged, it is better drawn first and then passed.
"""

from __future__ import annotations

from seedlint.finding import Finding
from seedlint.rules import story
from seedlint.rules.base import Rule
from seedlint.solve.state.construction import Observation

RULE = Rule(
    code="SDL203",
    name="entropy-seed",
    severity="error",
    default=False,
    summary="A seed has another value in every run",
    page=__doc__ or "",
    needs_seed=True,
)


def judge(observation: Observation, seeds: bool) -> Finding | None:
    """Flag a seed from entropy."""
    return story.observed(
        RULE,
        observation,
        f"{story.called_as(observation)} seeds {story.listed(observation.streams)} with a value that differs from run to run",
        role="seed",
    )
