"""A program seeds, but leaves out a stream that it draws from.

## What it does
Finds scripts that seed some streams and draw from others that they never seed, and says which draw it is. The streams
are Python's `random`, NumPy's global generator, PyTorch's (CPU and CUDA apart), TensorFlow's and that of Keras.

## Why is this bad?
`torch.cuda.manual_seed_all` leaves the CPU generator alone, from which the layers of PyTorch are initialised;
`np.random.seed` seeds nothing but NumPy. The program looks seeded and is not: part of it differs from run to run.

## Example
```python
import random

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(8, 1)
order = random.sample(range(8), 8)  # another order in every run
```

## Use instead
```python
import random

import torch
from torch import nn

random.seed(0)
torch.manual_seed(0)
model = nn.Linear(8, 1)
order = random.sample(range(8), 8)
```

## Fix safety
The fix seeds the streams that are left out directly below the author's seed, in the author's own function if there is
one, and with the same value. It is unsafe, since the author may have left them out on purpose.

## When to ignore
When what the other stream decides does not matter: `# noqa: SDL202` on the seed.
"""

from __future__ import annotations

from seedlint.finding import Finding
from seedlint.rules import story
from seedlint.rules.base import Rule
from seedlint.solve.state.construction import Observation

RULE = Rule(
    code="SDL202",
    name="partial-seed",
    severity="error",
    default=True,
    summary="A program seeds, but leaves out a stream that it draws from",
    page=__doc__ or "",
    needs_seed=True,
)


def judge(observation: Observation, seeds: bool) -> Finding | None:
    """Flag the first of the seeds that reach the end of a script which leaves out a stream."""
    return story.observed(
        RULE,
        observation,
        f"{story.called_as(observation)} leaves {story.listed(observation.streams)} without a seed, from which"
        f" {story.other(observation)} draws: that part of the program differs from run to run",
        role="seed",
    )
