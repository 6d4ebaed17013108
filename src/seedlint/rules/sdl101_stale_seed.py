"""A model built after a draw, since the last seed, on a stream that it reads.

## What it does
Finds every construction of a model before which, since the last seed, something else drew from a random stream that
the model's initialisation reads. The finding names the seed, the first draw after it and the construction.

## Why is this bad?
A seed does not fix a value, it fixes a sequence. The initial weights are the numbers that come next in the sequence,
so they depend on how many numbers were drawn before. Move the model to another script with other start-up code, split
the data differently, iterate one more `DataLoader`, and the same seed gives other weights. Nothing warns: two runs that
look alike start from different models.

## Example
```python
import torch
from torch import nn
from torch.utils.data import random_split

torch.manual_seed(0)
train, test = random_split(range(100), [80, 20])  # draws from torch's global generator
model = nn.Linear(8, 1)  # these weights depend on the line above
```

## Use instead
```python
import torch
from torch import nn
from torch.utils.data import random_split

torch.manual_seed(0)
train, test = random_split(range(100), [80, 20])
torch.manual_seed(0)
model = nn.Linear(8, 1)  # these weights depend on nothing but the seed
```

## Fix safety
The fix repeats the seed call as you wrote it, on a line of its own directly before the statement that builds the model.
It is safe when a second analysis of the edited program finds this construction fresh, no other construction worse, and
no two models with the same weights. It changes the numbers of the next run: that is its purpose. Whatever was drawn
right after the first use of the seed comes from the same sequence as the weights now: numbers from `torch.rand` and the
weights of `nn.Linear` after one and the same seed have a correlation of 1. Where that matters, give the model a seed of
its own (`fix-style = "derive"`) or a sequence of its own (`fix-style = "isolate"`).

## When to ignore
When the draw is part of what you want the weights to depend on, or when the weights of a published run must stay what
they are: write `# noqa: SDL101` on the construction.
"""

from __future__ import annotations

from seedlint.finding import Finding
from seedlint.rules import story, verdict
from seedlint.rules.base import Rule
from seedlint.settings import Settings
from seedlint.solve.state.construction import Construction, Event

RULE = Rule(
    code="SDL101",
    name="stale-seed",
    severity="error",
    default=True,
    summary="A model is built after something drew, since the last seed, from a stream that it reads",
    page=__doc__ or "",
    needs_seed=True,
)


def judge(construction: Construction, settings: Settings) -> Finding | None:
    """Flag a construction that is stale."""
    readings = verdict.stale(construction)
    if not readings:
        return None
    reading = verdict.told(readings)
    assert reading.last is not None, "a stream that was drawn from names the first draw"
    message = (
        f"{story.built(construction)} is built after {story.drew(reading.last)}"
        f" ({story.last_place(reading, construction)}), {story.seed_clause(reading, construction)};"
        f" {_advice(reading.last, construction)}{story.unresolved(construction)}"
    )
    return story.finding(RULE, construction, message, readings)


def _advice(draw: Event, construction: Construction) -> str:
    """Return where to reseed: a seed before a call does not help what is built after a draw in it."""
    if story.is_within(draw, construction):
        return f"reseed directly before what is built after that, in {story.built(construction)} unless an earlier turn drew"
    return "reseed directly before it"
