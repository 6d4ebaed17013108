"""What the pages of the rules on habits claim is measured: the bad example does what is bad, the good one does not."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from torch.utils.data import DataLoader, Dataset

from seedlint.rules import registry
from seedlint.rules.base import Rule

BLOCK = re.compile(r"```python\n(?P<code>.*?)```", re.DOTALL)


def run(rule: Rule, heading: str) -> dict[str, Any]:
    """Run an example of a rule's page as a new process would: every stream begins in a state of its own."""
    code = BLOCK.search(rule.page.split(f"\n## {heading}\n")[1])
    random.seed()
    np.random.seed()
    torch.seed()
    space: dict[str, Any] = {"__name__": "__main__"}
    exec(compile(code["code"], heading, "exec"), space)
    return space


def plain(value: Any) -> Any:
    return value.tolist() if isinstance(value, torch.Tensor) else value


def repeats(value: Callable[[dict[str, Any]], Any]) -> Callable[[Rule, str], bool]:
    """A value is the same in every run."""
    return lambda rule, heading: plain(value(run(rule, heading))) == plain(value(run(rule, heading)))


def differs(value: Callable[[dict[str, Any]], Any]) -> Callable[[Rule, str], bool]:
    """What should not be alike differs within one run."""

    def holds(rule: Rule, heading: str) -> bool:
        first, second = value(run(rule, heading))
        return bool(plain(first) != plain(second))

    return holds


class Drawn(Dataset):
    def __len__(self) -> int:
        return 4

    def __getitem__(self, index: int) -> float:
        return np.random.rand()


def drawn_by_two_workers(space: dict[str, Any]) -> list[list[float]]:
    loader = DataLoader(Drawn(), batch_size=2, num_workers=2, worker_init_fn=space["prepare"])
    return [batch.tolist() for batch in loader]


#: What the good example of a rule does and the bad one does not.
GOOD: dict[str, Callable[[Rule, str], bool]] = {
    "SDL105": differs(lambda space: [model.weight for model in space["ensemble"]]),
    "SDL106": repeats(lambda space: space["model"].weight),
    "SDL201": repeats(lambda space: space["model"].weight),
    "SDL202": repeats(lambda space: space["order"]),
    "SDL203": repeats(lambda space: space["value"]),
    "SDL204": repeats(lambda space: space["first"]),
    "SDL205": differs(lambda space: space["steps"]),
    "SDL206": lambda rule, heading: bool(run(rule, heading)) and torch.initial_seed() != 0,
    "SDL301": repeats(lambda space: space["noise"]),
    "SDL302": differs(lambda space: space["epochs"]),
    "SDL303": differs(drawn_by_two_workers),
    "SDL304": lambda rule, heading: leaves_alone(rule, heading, lambda: bytes(np.random.get_state()[1])),
    "SDL305": lambda rule, heading: leaves_alone(
        rule, heading, lambda: torch.get_rng_state().numpy().tobytes()
    ),
}


def leaves_alone(rule: Rule, heading: str, state: Callable[[], bytes]) -> bool:
    """The example does not move a stream."""
    random.seed()
    np.random.seed(1)
    torch.manual_seed(1)
    code = BLOCK.search(rule.page.split(f"\n## {heading}\n")[1])
    before = state()
    exec(compile(code["code"], heading, "exec"), {"__name__": "__main__"})
    return before == state()


@pytest.mark.parametrize("rule", [rule for rule, _, _ in registry.HABITS], ids=lambda rule: rule.code)
def test_the_page_says_what_happens(rule):
    good = GOOD[rule.code]
    assert not good(rule, "Example"), "the bad example is not bad"
    assert good(rule, "Use instead"), "the good example is not good"
