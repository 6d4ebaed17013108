"""Call forms: for every entry of a stub, the arguments of one real call that shows its effect.

`calls` maps a qualified name to arguments as they would be written; `objects` a class to the arguments of its
constructor, or, after `=`, to an expression for an instance; `turning` a name to the values that turn a condition;
`missing` names what cannot be measured here, with the reason. The first argument of a method of the classes in
`unbound` is its receiver.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import NamedTuple


class Forms(NamedTuple):
    """The call forms of all libraries, joined."""

    calls: Mapping[str, str]
    objects: Mapping[str, str]
    turning: Mapping[str, Mapping[str, str]]
    missing: Mapping[str, str]
    unbound: frozenset[str]


def load(*names: str) -> Forms:
    """Join the tables of modules of this package."""
    calls: dict[str, str] = {}
    objects: dict[str, str] = {}
    turning: dict[str, Mapping[str, str]] = {}
    missing: dict[str, str] = {}
    for name in names:
        module = importlib.import_module(f"{__name__}.{name}")
        calls |= module.CALLS
        objects |= module.OBJECTS
        turning |= module.TURNING
        missing |= getattr(module, "MISSING", {})
    return Forms(calls, objects, turning, missing, frozenset({"torch.Tensor"}))
