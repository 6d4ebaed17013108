"""Arguments to try, in turn, on a callable that no stub describes, to see whether it draws.

A wrong guess may bring a library's native code down, so each callable is tried in a process of its own.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from typing import Literal, TypeAlias

from tests.catalogue import bench, values
from tests.catalogue.check import quiet

#: What trying came to: the streams that it moves, or that nothing could be passed to it.
Verdict: TypeAlias = Literal["still", "moves", "refuses"]

#: One letter of `tests.catalogue.values` per argument, digits and the like spelled out; frequent ones first.
PATTERNS = (
    "",
    *"v m i b k c t j 1 2 None layer".split(),
    "dataset",
    *("m, m", "v, v", "v, 0", "m, 1", "m, k", "v, 0.5", "i, 2", "k, k", "m, v", "v, 2"),
    *("m, m, m", "v, v, v", "m, 0, k", "v, 0.5, True", "m, 0, k, m", "i, i, i", "v, 0, 1", "m, 0.5, 0.5"),
    *("4, 4", "4, 4, 2", "4, 2", "[ones(4), zeros(4)]", "layer, 'weight'", "'mean'", "torch.float32"),
)


def judge(target: Callable[..., object]) -> Verdict:
    """Return whether a callable moves a stream with the first arguments that it takes."""
    for pattern in PATTERNS:

        def prepare(pattern: str = pattern) -> bench.Thunk:
            args, kwargs = values.arguments(pattern)
            return lambda: target(*args, **kwargs)

        try:
            with quiet():
                found = bench.observe(prepare)
        except BaseException:  # whatever a wrong argument raises
            continue
        return "moves" if found else "still"
    return "refuses"


def judge_apart(targets: dict[str, Callable[..., object]]) -> dict[str, Verdict]:
    """Judge each callable in a forked process; one that dies there refuses."""
    return {name: _forked(target) for name, target in targets.items()}


def _forked(target: Callable[..., object]) -> Verdict:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        signal.alarm(5)
        os.write(writing, judge(target).encode())
        os._exit(0)
    os.close(writing)
    answer = os.read(reading, 16).decode()
    os.close(reading)
    os.waitpid(child, 0)
    match answer:
        case "still" | "moves":
            return answer
        case _:
            return "refuses"
