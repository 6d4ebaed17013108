"""Run a function where recursion may go deep.

Source code nests as deeply as its author likes (a sum of 5,000 terms is a tree 5,000 levels deep), so whatever walks
its tree runs in a thread with a large stack and a high recursion limit. The stack is reserved, not used: it costs
nothing until something really nests that deep.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import Final, TypeVar

T = TypeVar("T")

#: Bytes of stack, the largest that the system grants first. Half a gigabyte holds about a million nested Python calls.
_STACK_SIZES: Final = (512 << 20, 256 << 20, 64 << 20)
_RECURSION_LIMIT: Final = 400_000

_local: Final = threading.local()
_lock: Final = threading.Lock()


class _Limit:
    """The process's recursion limit: raised while any deep thread runs, then what it was before."""

    def __init__(self) -> None:
        self.running = 0
        self.before = 0

    def raise_it(self) -> None:
        with _lock:
            if self.running == 0:
                self.before = sys.getrecursionlimit()
                sys.setrecursionlimit(max(self.before, _RECURSION_LIMIT))
            self.running += 1

    def restore(self) -> None:
        with _lock:
            self.running -= 1
            if self.running == 0:
                sys.setrecursionlimit(self.before)


_limit: Final = _Limit()


def is_deep() -> bool:
    """Return whether the current thread was started by `run_deep`."""
    return getattr(_local, "deep", False)


def run_deep(function: Callable[[], T]) -> T:
    """Return what `function` returns, or raise what it raises, having run it on a deep stack.

    Already on one, it is simply called; so wrap a whole run once, and everything inside pays nothing.
    """
    if is_deep():
        return function()
    results: list[T] = []
    errors: list[BaseException] = []

    def run() -> None:
        _local.deep = True
        try:
            results.append(function())
        except BaseException as error:  # noqa: BLE001 - carried over to the calling thread, whatever it is
            errors.append(error)

    _limit.raise_it()
    try:
        thread = _start(run)
        thread.join()
    finally:
        _limit.restore()
    if errors:
        raise errors[0]
    return results[0]


def _start(run: Callable[[], None]) -> threading.Thread:
    """Start a thread with the largest stack to be had."""
    with _lock:
        previous = threading.stack_size()
        try:
            for size in _STACK_SIZES:
                try:
                    threading.stack_size(size)
                    thread = threading.Thread(target=run, name="seedlint", daemon=True)
                    thread.start()
                except (ValueError, RuntimeError):
                    continue
                return thread
        finally:
            threading.stack_size(previous)
        thread = threading.Thread(target=run, name="seedlint", daemon=True)
        thread.start()
        return thread
