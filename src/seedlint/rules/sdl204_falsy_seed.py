"""A condition on a seed leaves out the seed 0.

## What it does
Finds `if seed:` where the branch seeds with that value.

## Why is this bad?
The condition means to ask whether a seed was given. The seed 0, the most common of all, counts as false: with it the
program is not seeded, and nothing says so.

## Example
```python
import random


def prepare(seed: int | None = None) -> float:
    if seed:
        random.seed(seed)
    return random.random()


first = prepare(0)  # another value in every run
```

## Use instead
```python
import random


def prepare(seed: int | None = None) -> float:
    if seed is not None:
        random.seed(seed)
    return random.random()


first = prepare(0)
```

## Fix safety
The fix writes `is not None` behind the condition. It is safe: whoever gave a seed that counts as true is served as
before.

## When to ignore
When 0 stands for "no seed" and everybody knows it.
"""

from __future__ import annotations

import msgspec

from seedlint.finding import Edit, Finding, Fix
from seedlint.rules import story
from seedlint.rules.base import Rule
from seedlint.solve.state.construction import Observation
from seedlint.text.span import Span

RULE = Rule(
    code="SDL204",
    name="falsy-seed",
    severity="error",
    default=True,
    summary="A condition on a seed leaves out the seed 0",
    page=__doc__ or "",
    needs_seed=True,
)


def judge(observation: Observation, seeds: bool) -> Finding | None:
    """Flag a condition that leaves out the seed 0."""
    found = story.observed(
        RULE,
        observation,
        f"`if {observation.subject}` leaves {_left_out(observation)} unseeded when the seed is 0;"
        f" ask `{observation.subject} is not None`",
    )
    end = observation.place.span
    place = Span(end.end_line, end.end_column, end.end_line, end.end_column)
    edit = Edit(observation.place.path, place, " is not None")
    return msgspec.structs.replace(found, fix=Fix("Ask whether a seed is given", "safe", (edit,)))


def _left_out(observation: Observation) -> str:
    """Return what is not seeded: streams, or else a generator of its own."""
    return story.listed(observation.streams) if observation.streams else "the generator"
