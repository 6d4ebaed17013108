"""Arguments to try, in turn, on a callable that no stub describes, to see whether it draws.

A wrong guess may bring a library's native code down, so each callable is tried in a process of its own. Those are forked from
one that has never used more than one thread: a child of a process with a pool of threads waits for threads that
it does not have. A guess that hangs is ended by the processor time that it takes, which a busy machine does not change.
"""

from __future__ import annotations

import functools
import importlib
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable
from typing import Final, Literal, TypeAlias

import torch

from tests.catalogue import bench, values
from tests.catalogue.check import quiet

#: What trying came to: the streams that it moves, or that nothing could be passed to it.
Verdict: TypeAlias = Literal["still", "moves", "refuses"]

#: Seconds of processor time for all guesses of one callable (the slowest takes 0.05), and of waiting.
TIME: Final = 10
WAIT: Final = 120

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


def judge_apart(module: str, names: Iterable[str]) -> dict[str, Verdict]:
    """Judge callables of a module, each in a process of its own; one that dies there refuses."""
    server = _server()
    assert server.stdin is not None, "the server reads from a pipe"
    assert server.stdout is not None, "the server writes to a pipe"
    found: dict[str, Verdict] = {}
    for name in names:
        server.stdin.write(f"{module} {name}\n")
        server.stdin.flush()
        answer = server.stdout.readline().strip()
        found[name] = answer if answer in ("still", "moves") else "refuses"  # type: ignore[assignment]
    return found


@functools.cache
def _server() -> subprocess.Popen[str]:
    """Return the process that forks for each callable; it ends when its input is closed, at the latest with this one."""
    command = [sys.executable, "-m", __name__]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _serve() -> None:
    torch.set_num_threads(1)
    for line in sys.stdin:
        module, name = line.split()
        sys.stdout.write(f"{_forked(module, name)}\n")
        sys.stdout.flush()


def _forked(module: str, name: str) -> str:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        os.dup2(os.open(os.devnull, os.O_RDWR), 0)
        os.dup2(0, 1)  # what native code prints is no answer
        os.dup2(0, 2)
        resource.setrlimit(resource.RLIMIT_CPU, (TIME, TIME))
        signal.alarm(WAIT)
        os.write(writing, judge(getattr(importlib.import_module(module), name)).encode())
        os._exit(0)
    os.close(writing)
    answer = os.read(reading, 16).decode()
    os.close(reading)
    os.waitpid(child, 0)
    return answer or "died"


if __name__ == "__main__":
    _serve()
