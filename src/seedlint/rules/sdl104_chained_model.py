"""A model built after other models, and nothing else, drew since the last seed.

## What it does
Notes every construction of a model before which, since the last seed, only the initialisation of other models drew from
a stream that it reads. It is silent where the weights are overwritten at once (`load_state_dict`, a copy).

## Why is this bad?
The weights of the second model depend on the size of the first. Add a layer to the encoder, and the decoder starts from
other weights too: an experiment that changes one model changes two. It is a note, since the order of two models in one
program is often fixed, and the program as it stands is reproducible.

## Example
```python
import torch
from torch import nn

torch.manual_seed(0)
encoder = nn.Linear(8, 4)
decoder = nn.Linear(4, 8)  # other weights if the encoder grows
```

## Use instead
```python
import torch
from torch import nn

torch.manual_seed(0)
encoder = nn.Linear(8, 4)
torch.manual_seed(1)
decoder = nn.Linear(4, 8)
```

## Fix safety
The fix is unsafe, and always derives another seed (`seed + 1`): two models from one sequence share their weights.
Measured with PyTorch, numbers drawn by `torch.rand` and the weights of an `nn.Linear` from one and the same seed have a
correlation of 1.

## When to ignore
When the models belong together and are always built together, in this order.
"""

from __future__ import annotations

from seedlint.finding import Finding
from seedlint.rules import story, verdict
from seedlint.rules.base import Rule
from seedlint.settings import Settings
from seedlint.solve.state.construction import Construction, Reading

RULE = Rule(
    code="SDL104",
    name="chained-model",
    severity="note",
    default=True,
    summary="A model is built after other models, and nothing else, drew since the last seed",
    page=__doc__ or "",
    needs_seed=True,
)


def judge(construction: Construction, settings: Settings) -> Finding | None:
    """Note a construction that is chained to another."""
    readings = verdict.chained(construction)
    if not readings:
        return None
    reading = verdict.told(readings)
    message = (
        f"{story.built(construction)} is built after {_other(reading, construction)},"
        f" {story.seed_clause(reading, construction)}: a change to the one changes the weights of the other;"
        f" give it a seed of its own{story.unresolved(construction)}"
    )
    return story.finding(RULE, construction, message, readings, last="build")


def _other(reading: Reading, construction: Construction) -> str:
    assert reading.last is not None, "a stream that models drew from names the first of them"
    if reading.last.path[-1] == construction.place:
        return f"itself ({story.last_place(reading, construction)}) drew from {reading.last.stream}"
    return (
        f"the model `{story.called(reading.last.what)}` ({story.last_place(reading, construction)})"
        f" drew from {reading.last.stream}"
    )
