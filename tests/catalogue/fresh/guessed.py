"""Calls with arguments found by trial: the first that a callable takes, and the same with every named option of its own."""

from __future__ import annotations

import inspect
import random
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

import numpy as np

from tests.catalogue.fresh.row import Row

NUMBERS: Final = (
    "",
    *(
        "3",
        "0.5",
        "1.0, 2.0",
        "3, 0.5",
        "0.1, 0.2, 0.3",
        "1.0, 2.0, 3.0",
        "3, 4, 2",
        "[1, 2, 3]",
        "[1, 2, 3], 2",
    ),
    *(
        "np.arange(3)",
        "[0, 0], np.eye(2)",
        "10, [0.2, 0.8]",
        "[3, 4], 2",
        "0, 9, 2",
        "1, 3",
        "10, 5, 3",
        "5, 10, 4",
    ),
    *("(1, 2)", "[1.0, 2.0]", "0, 1", "'abc'", "lambda: 0.5", "[1, 2], [3, 4]", "iter([1, 2])"),
)


def calls(
    name: str,
    target: Callable[..., Any],
    patterns: Sequence[str] = NUMBERS,
    made: str = "",
    space: Mapping[str, object] = {},
) -> Iterator[Row]:
    """Yield a call of `target`, as `name` or as a method of `made`, if any pattern fits; at most three that do."""
    found = 0
    for pattern in patterns:
        if found < 3 and _fits(target, pattern, made, name.rpartition(".")[2], space):
            found += 1
            method = name.rpartition(".")[2]
            yield (
                Row(name, f"it.{method}({pattern})", (f"it = {made}",))
                if made
                else Row(name, f"{name}({pattern})")
            )


def _fits(
    target: Callable[..., Any], pattern: str, made: str, method: str, space: Mapping[str, object]
) -> bool:
    names = {"np": np, "random": random, "target": target, **space}
    text = f"{made}.{method}({pattern})" if made else f"target({pattern})"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            eval(text, names)
    except Exception:
        return False
    return True


def public(holder: object) -> Iterator[tuple[str, Any]]:
    """Yield the public callables of a module or class, classes left out."""
    for name in dir(holder):
        value = getattr(holder, name)
        if not name.startswith("_") and callable(value) and not inspect.isclass(value):
            yield name, value
