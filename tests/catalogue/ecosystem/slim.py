"""Small arguments for the model classes of diffusers, so that any of them can be built in a moment."""

from __future__ import annotations

import inspect
import re
from typing import Any, Final

#: Parameters that count layers, and those that count heads, by their names.
LAYERS: Final = re.compile(r"^depths?$|layers$|blocks$|layers_per_block|num_stages|repeats$")
HEADS: Final = re.compile(r"heads$|num_query_groups")
#: From this size on a number is taken for a width; what it becomes.
WIDE: Final = 256
WIDTH: Final = 32


def slim(cls: type[Any]) -> Any:
    """Build a model with few layers, few heads and narrow ones, or as much of that as its arguments allow."""
    for much in (2, 1):
        try:
            return cls(**smaller(cls, much))
        except Exception:  # sizes that do not go together: fewer of them are changed
            continue
    return cls(**smaller(cls, 0))


def smaller(cls: type[Any], much: int) -> dict[str, Any]:
    """Return what to pass instead of the defaults: for the layers alone, heads and channels as well, or all widths."""
    found: dict[str, Any] = {}
    for name, parameter in inspect.signature(cls.__init__).parameters.items():
        value = parameter.default
        if type(value) is int:
            size = _number(name, value, much)
        elif isinstance(value, tuple | list) and value and all(type(each) is int for each in value):
            size = _numbers(name, value) if much else value
        else:
            continue
        if size != value:
            found[name] = size
    return found


def _number(name: str, value: int, much: int) -> int:
    """Return what becomes of a number."""
    if LAYERS.search(name):
        return min(value, 1)
    if much and HEADS.search(name):
        return min(value, 2)
    return WIDTH if much == 2 and value >= WIDE else value


def _numbers(name: str, value: tuple[int, ...] | list[int]) -> tuple[int, ...] | list[int]:
    """Return what becomes of numbers that belong to the levels of a network."""
    if LAYERS.search(name):
        return type(value)(1 for _ in value)
    if any(word in name for word in ("channels", "dims", "widths")) and max(value) >= 2 * WIDTH:
        return type(value)(WIDTH for _ in value)
    return value
