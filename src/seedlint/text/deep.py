"""Run a function where recursion may go deep.

Source code nests as deeply as its author likes (a sum of 5,000 terms is a tree 5,000 levels deep), so whatever walks its
tree runs in a thread with a large stack and a high recursion limit. The stack is reserved, not used: it costs nothing
until something really nests that deep.
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
_running = 0
_outer_limit = 0


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
        except BaseException as error:  # carried over to the calling thread, whatever it is
            errors.append(error)

    _raise_limit()
    try:
        thread = _start(run)
        thread.join()
    finally:
        _restore_limit()
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


def _raise_limit() -> None:
    global _running, _outer_limit
    with _lock:
        if _running == 0:
            _outer_limit = sys.getrecursionlimit()
            sys.setrecursionlimit(max(_outer_limit, _RECURSION_LIMIT))
        _running += 1


def _restore_limit() -> None:
    global _running
    with _lock:
        _running -= 1
        if _running == 0:
            sys.setrecursionlimit(_outer_limit)
