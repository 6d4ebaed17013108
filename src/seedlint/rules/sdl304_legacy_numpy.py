"""A draw from the global stream of NumPy.

## What it does
Finds calls of the functions of `numpy.random` that draw from its global generator.

## Why is this bad?
Everything in a program shares this stream, so the numbers depend on what else draws. A `Generator` is one's own, and
can be handed on. The rule is off by default: a seeded global stream is reproducible.

## Example
```python
import numpy as np

np.random.seed(0)
noise = np.random.normal(size=3)
```

## Use instead
```python
import numpy as np

rng = np.random.default_rng(0)
noise = rng.normal(size=3)
```

## Fix safety
There is no fix: a generator gives other numbers.

## When to ignore
In code that has to give the numbers that it always gave.
"""

from __future__ import annotations

from seedlint.finding import Finding
from seedlint.rules import story
from seedlint.rules.base import Rule
from seedlint.solve.state.construction import Observation

RULE = Rule(
    code="SDL304",
    name="legacy-numpy",
    severity="error",
    default=False,
    summary="A draw from the global stream of NumPy",
    page=__doc__ or "",
)


def judge(observation: Observation, seeds: bool) -> Finding | None:
    """Flag a draw from NumPy's global stream."""
    if not observation.subject.startswith("numpy.random."):
        return None
    return story.observed(
        RULE,
        observation,
        f"{story.called_as(observation)} draws from the global stream of numpy; draw from a `numpy.random.Generator`",
        role="draw",
    )
