"""A model built by a program that never seeds a stream it reads.

## What it does
Finds constructions of models that some way through the program reaches without any seed of a random stream that the
model's initialisation reads. Where that seed follows later, SDL201 or SDL106 say so instead.

## Why is this bad?
The initial weights differ from run to run, so a result cannot be reproduced, a regression cannot be told from luck, and
two runs cannot be compared. The rule is off by default because much code is not meant to be reproducible; when such
models exist and nothing else is said, one line on standard error says how many there are.

## Example
```python
from torch import nn

model = nn.Linear(8, 1)  # other weights in every run
```

## Use instead
```python
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(8, 1)
```

## Fix safety
The fix is unsafe, since the value of the seed has to be invented: `default-seed` is what is written.

## When to ignore
In demonstrations, tests of shapes, and programs whose caller seeds.
"""

from __future__ import annotations

from seedlint.finding import Finding
from seedlint.rules import story, verdict
from seedlint.rules.base import Rule
from seedlint.settings import Settings
from seedlint.solve.state.construction import Construction

RULE = Rule(
    code="SDL103",
    name="unseeded-model",
    severity="error",
    default=False,
    summary="A model is built by a program that never seeds a stream that it reads",
    page=__doc__ or "",
)


def judge(construction: Construction, settings: Settings) -> Finding | None:
    """Flag a construction that may read a stream which was never seeded; one that is seeded too late is SDL201's. Of a model
    that is not resolved it is not known which streams it reads, so one that is seeded too late tells of all.
    """
    readings = tuple(each for each in verdict.unseeded(construction) if each.stream not in construction.late)
    if construction.overwritten or not readings or (construction.late and not construction.resolved):
        return None
    streams = verdict.streams(readings)
    message = (
        f"{story.built(construction)} is built without a seed: nothing seeds {' or '.join(streams)} before it,"
        f" so its initial weights differ from run to run{story.unresolved(construction)}"
    )
    return story.finding(RULE, construction, message, readings)
