"""The measuring bench: what a call really does to the streams of this process.

A call is run three times, twice from one seeded state of all streams and once from another. A stream whose state is
the same before and after every run is still; one that ends equal from both states was seeded (or restored); one that
ends different from one and the same state took entropy; anything else is a draw.

There is no CUDA device where these tests run. What a call would do to its generators can be seen all the same, as
torch queues it until a device is there; that queue is what is watched for the stream `torch.cuda`.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Literal, TypeAlias

import torch
import torch.cuda.random
from numpy import random as legacy

from seedlint.ir.stream import Stream

#: What happened to a stream. Streams that stayed as they were are left out.
What: TypeAlias = Literal["draws", "seeds", "entropy"]
Observation: TypeAlias = dict[Stream, What]
Thunk: TypeAlias = Callable[[], object]

STARTS = (101, 101, 202)


def state() -> dict[Stream, object]:
    """Return the state of every stream that this process can read."""
    name, keys, *rest = legacy.get_state()
    return {
        "python": random.getstate(),
        "numpy": (name, keys.tobytes(), *rest),
        "torch": torch.get_rng_state().numpy().tobytes(),
    }


def start(seed: int) -> None:
    """Set every stream to the state that belongs to a seed."""
    random.seed(seed)
    legacy.seed(seed)
    torch.default_generator.manual_seed(seed)


@contextmanager
def watched_cuda(queue: list[str]) -> Iterator[None]:
    """Record what is queued for the generators of CUDA devices."""
    kept = torch.cuda.random._lazy_call

    def record(_call: Thunk, **_options: object) -> None:
        queue.append("call")

    torch.cuda.random._lazy_call = record
    try:
        yield
    finally:
        torch.cuda.random._lazy_call = kept


def observe(prepare: Callable[[], Thunk]) -> Observation:
    """Return what a call does to the streams; `prepare` builds its arguments anew for each run, unobserved.

    Whatever the call raises is raised.
    """
    before: list[dict[Stream, object]] = []
    after: list[dict[Stream, object]] = []
    queue: list[str] = []
    for seed in STARTS:
        start(seed - 100)
        call = prepare()
        start(seed)
        before.append(state())
        with watched_cuda(queue):
            call()
        after.append(state())
    found: Observation = {"torch.cuda": "seeds"} if queue else {}
    for stream in before[0]:
        ends = [run[stream] for run in after]
        if all(end == run[stream] for end, run in zip(ends, before, strict=True)):
            continue
        if ends[0] != ends[1]:
            found[stream] = "entropy"
        else:
            found[stream] = "seeds" if ends[0] == ends[2] else "draws"
    return found
