"""Builds parts of models of timm once more, as the models of their file build them."""

from __future__ import annotations

import contextlib
import functools
import sys
from collections.abc import Iterator
from typing import Any, Final

import timm
import torch
from torch import nn

#: Models of a file that are made to see how they build their parts.
TRIES: Final = 4
#: Parts of the names of small models.
SMALL: Final = ("tiny", "nano", "pico", "femto", "atto", "mini", "xxs", "xs", "_s", "small", "18", "10")


def again(cls: type[nn.Module]) -> nn.Module:
    """Return a new instance of a class, made as a model of its file makes one. Raises `LookupError` if none does."""
    args, kwargs = _seen(cls.__module__)[cls]
    return cls(*args, **kwargs)


def smallest(module: str) -> list[str]:
    """Return the entry points of a file of models, those with the names of small models first."""
    return sorted(
        timm.list_models(module=module),
        key=lambda name: (not any(size in name for size in SMALL), len(name), name),
    )


@functools.cache
def _seen(module: str) -> dict[type[nn.Module], tuple[tuple[Any, ...], dict[str, Any]]]:
    """Return the arguments with which the models of a file first build each class of the file."""
    found: dict[type[nn.Module], tuple[tuple[Any, ...], dict[str, Any]]] = {}
    for name in smallest(module.rpartition(".")[2])[:TRIES]:
        with contextlib.suppress(Exception), _recorded(module, found), torch.device("meta"):
            timm.create_model(name)
    return found


@contextlib.contextmanager
def _recorded(module: str, found: dict[Any, Any]) -> Iterator[None]:
    """Note the arguments of every class of a file while models are made."""
    classes = [
        cls
        for cls in vars(sys.modules[module]).values()
        if isinstance(cls, type) and issubclass(cls, nn.Module) and cls.__module__ == module
    ]
    kept = {cls: cls.__init__ for cls in classes}

    def recording(cls: Any) -> Any:
        def init(self: Any, *args: Any, **kwargs: Any) -> None:
            if type(self) is cls:
                given = {name: value for name, value in kwargs.items() if name != "device"}
                found.setdefault(cls, (args, given))
            kept[cls](self, *args, **kwargs)

        return functools.wraps(kept[cls])(init)

    for cls in classes:
        cls.__init__ = recording(cls)  # type: ignore[method-assign]
    try:
        yield
    finally:
        for cls, init in kept.items():
            cls.__init__ = init  # type: ignore[method-assign]
