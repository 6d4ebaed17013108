"""Builds models of timm and torchvision, and their parts, once more, as the models of their file build them."""

from __future__ import annotations

import contextlib
import functools
import sys
from collections.abc import Callable, Iterator
from typing import Any, Final

import torch
from torch import nn

#: Models of a file that are made to see how they build their parts.
TRIES: Final = 4
#: Models that are made for a class which these do not have.
MORE: Final = 60
#: Parts of the names of small models.
SMALL: Final = ("tiny", "nano", "pico", "femto", "atto", "mini", "xxs", "xs", "_s", "small", "18", "10")


def again(cls: type[nn.Module]) -> nn.Module:
    """Return a new instance of a class, made as a model of its file makes one. Raises `LookupError` if none does."""
    found = _seen(cls.__module__)
    for make in _makers(cls.__module__)[TRIES:MORE]:
        if cls in found:
            break
        _try(make, cls.__module__, found)
    args, kwargs = found[cls]
    return cls(*args, **kwargs)


def smallest(module: str) -> list[str]:
    """Return the entry points of a file of models, those with the names of small models first."""
    import timm

    return sorted(
        timm.list_models(module=module),
        key=lambda name: (not any(size in name for size in SMALL), len(name), name),
    )


@functools.cache
def _seen(module: str) -> dict[type[nn.Module], tuple[tuple[Any, ...], dict[str, Any]]]:
    """Return the arguments with which the models of a file first build each class of the file."""
    found: dict[type[nn.Module], tuple[tuple[Any, ...], dict[str, Any]]] = {}
    for make in _makers(module)[:TRIES]:
        _try(make, module, found)
    return found


def _try(make: Callable[[], object], module: str, found: dict[Any, Any]) -> None:
    """Make a model, if that goes, and note the arguments of its parts."""
    with contextlib.suppress(Exception), _recorded(module, found), torch.device("meta"):
        make()


def _makers(module: str) -> list[Callable[[], object]]:
    """Return what makes the models of a file."""
    if module.startswith("torchvision."):
        return torchvision_makers(module)
    import timm

    return [functools.partial(timm.create_model, name) for name in smallest(module.rpartition(".")[2])]


def torchvision_makers(module: str = "") -> list[Callable[[], object]]:
    """Return the builders of torchvision's models, or those of one file, with arguments that ask for no weights."""
    from torchvision import models

    builders = [models.get_model_builder(name) for name in models.list_models()]
    none = dict.fromkeys(("weights", "weights_backbone"))
    return [
        functools.partial(builder, **(none if _has_backbone(builder) else {"weights": None}))
        for builder in builders
        if module in ("", builder.__module__)
    ]


def _has_backbone(builder: Callable[..., object]) -> bool:
    return any(kind in builder.__module__ for kind in (".detection.", ".segmentation."))


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
