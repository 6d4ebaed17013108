"""A condition on a seed leaves out the seed 0.

## What it does
Finds `if seed:` where the branch seeds with that value, and `if not seed: return` where what follows does; and what puts
something that is no constant in the place of a seed that counts as false (`seed or randint(0, 99)`).

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
The fix writes `is not None` behind the condition, or `is None` in the place of `not`. It is safe: whoever gave a seed
that counts as true is served as before. `seed or randint(0, 99)` is not fixed.

## When to ignore
When 0 stands for "no seed" and everybody knows it.
"""

from __future__ import annotations

from typing import Final

import msgspec

from seedlint.finding import Edit, Finding, Fix
from seedlint.rules import story
from seedlint.rules.base import Rule
from seedlint.solve.state.construction import Observation
from seedlint.text.span import Span

_NOT: Final = "not "
#: How an expression ends that takes another seed.
_OTHER: Final = " ..."

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
    subject = observation.subject
    if observation.what.endswith(_OTHER):
        return story.observed(
            RULE,
            observation,
            f"`{observation.what}` has another seed in the place of 0; ask `{subject} is not None`",
        )
    refused = observation.what.startswith(_NOT)
    asked = observation.what.removeprefix(_NOT)
    test = "is None" if refused else "is not None"
    found = story.observed(
        RULE,
        observation,
        f"`if {observation.what}` leaves {_left_out(observation)} unseeded when the seed is 0; ask `{asked} {test}`",
    )
    path, span = observation.place.path, observation.place.span
    end = Span(span.end_line, span.end_column, span.end_line, span.end_column)
    begin = Span(span.line, span.column, span.line, span.column + len(_NOT))
    edits = (
        (Edit(path, begin, ""), Edit(path, end, f" {test}")) if refused else (Edit(path, end, f" {test}"),)
    )
    return msgspec.structs.replace(found, fix=Fix("Ask whether a seed is given", "safe", edits))


def _left_out(observation: Observation) -> str:
    """Return what is not seeded: streams, or else a generator of its own."""
    return story.listed(observation.streams) if observation.streams else "the generator"
