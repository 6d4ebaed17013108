"""Two models of one class are built from one seed, with nothing drawn between.

## What it does
Finds a model that is built right after a seed call that another model of its class, with the same arguments, was built
right after: one below the other in a function, by two calls of a function that seeds and builds, or in the turns of a
loop or comprehension that keeps them all. It is silent where the weights are overwritten at once, and where anything
between the two draws, is not known, or leads into other code of the program: two models that are trained from the same
start, one after the other, are a comparison.

## Why is this bad?
Both models have the same weights, bit for bit. An ensemble of them is one model at several times the cost, and a pair of
critics agrees on everything. Nothing warns, since each of them looks random by itself.

## Example
```python
import torch
from torch import nn

ensemble = []
for _ in range(2):
    torch.manual_seed(0)
    ensemble.append(nn.Linear(8, 1))  # the same weights in every turn
```

## Use instead
```python
import torch
from torch import nn

ensemble = []
for member in range(2):
    torch.manual_seed(member)
    ensemble.append(nn.Linear(8, 1))
```

## Fix safety
There is no fix: which of the models keeps its weights is for the author to say.

## When to ignore
When equal weights are what is wanted; `copy.deepcopy(model)` and `load_state_dict` say so without a second seed.
"""

from __future__ import annotations

from seedlint.finding import Finding
from seedlint.rules import story
from seedlint.rules.base import Rule
from seedlint.solve.state.construction import Observation

RULE = Rule(
    code="SDL105",
    name="identical-twins",
    severity="error",
    default=True,
    summary="Two models of one class are built from one seed, with nothing drawn between",
    page=__doc__ or "",
    needs_seed=True,
)


def judge(observation: Observation, seeds: bool) -> Finding | None:
    """Flag a model that is the twin of an earlier one."""
    assert observation.other is not None, "a twin has another"
    if not observation.subject:
        twin = f"as {story.other(observation)}: both are built right after the same seed"
    elif observation.other.path[-1] == observation.place:
        twin = "in every turn: the same seed stands before each"
    else:
        twin = f"in every turn that calls {story.other(observation)}: the same seed stands before each"
    message = f"{story.called_as(observation)} gets the same weights {twin}; give each a seed of its own"
    return story.observed(RULE, observation, message, role="build", other="build")
