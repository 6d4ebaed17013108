"""A model built after draws, since the last seed, only on streams it is not known to read.

## What it does
Notes every construction of a model before which, since the last seed, something drew, but only from random streams that
the model's initialisation is not known to read.

## Why is this bad?
The weights are safe today: torch's layers read torch's generator, and a draw from `random` does not move it. It is a
note because the safety is easily lost. A draw that moves from `numpy.random` to `torch`, or a layer whose own
initialisation uses `numpy`, makes the weights depend on the code above, and nothing in the program says that they must
not.

## Example
```python
import random

import torch
from torch import nn


def fix_seeds(seed):
    random.seed(seed)
    torch.manual_seed(seed)


fix_seeds(0)
order = random.sample(range(100), 100)  # draws from Python's generator
model = nn.Linear(8, 1)  # reads torch's generator only
```

## Use instead
```python
import random

import torch
from torch import nn


def fix_seeds(seed):
    random.seed(seed)
    torch.manual_seed(seed)


fix_seeds(0)
order = random.sample(range(100), 100)
fix_seeds(0)
model = nn.Linear(8, 1)
```

## Fix safety
There is no fix: nothing is wrong yet. Seeding directly before the model silences the note.

## When to ignore
Whenever you like: deselect it with `ignore = ["SDL102"]`. It is a note, and notes do not change the exit status unless
`--strict` is given.
"""

from __future__ import annotations

from seedlint.finding import Finding
from seedlint.rules import story, verdict
from seedlint.rules.base import Rule
from seedlint.settings import Settings
from seedlint.solve.state.construction import Construction

RULE = Rule(
    code="SDL102",
    name="other-stream",
    severity="note",
    default=True,
    summary="A model is built after draws, since the last seed, only from streams that it is not known to read",
    page=__doc__ or "",
    needs_seed=True,
)


def judge(construction: Construction, settings: Settings) -> Finding | None:
    """Note a construction beside whose own streams others were drawn from."""
    readings = verdict.beside(construction)
    if not readings:
        return None
    reading = verdict.told(readings)
    assert reading.last is not None, "a stream that was drawn from names the first draw"
    message = (
        f"{story.built(construction)} is built after {story.drew(reading.last)}"
        f" ({story.last_place(reading, construction)}), {story.seed_clause(reading, construction)};"
        f" it is not known to read {reading.last.stream}, so its weights are safe today"
    )
    return story.finding(RULE, construction, message, readings)
