"""Whether a model's initial weights are replaced before anything uses them.

They are if, before the model is called or copied or its `state_dict` is taken, `load_state_dict` finds a value for every key of
the model (or of a module around it, or of each of its parts that have parameters), be it in its own constructor, or all its
parameters are found equal to another model's of the same shapes that they differed from when it was built, and none keeps what
was drawn for it: a twin has drawn the same. To draw them anew, as `reset_parameters` does, is not to replace them: after the
same seed they equal those of a model that was drawn there.
"""

from __future__ import annotations

import functools
import weakref
from collections.abc import Sequence
from typing import Any

import torch
from torch import nn

from tests.harness.sites import Build


class Weights:
    """The models that were built, and what became of their weights."""

    def __init__(self) -> None:
        self._fresh: list[tuple[Build, list[torch.Tensor]]] = []
        self._loaded: weakref.WeakSet[nn.Module] = weakref.WeakSet()

    def forget(self) -> None:
        """Another run begins: nothing was built."""
        self._fresh.clear()
        self._loaded.clear()

    def built(self, build: Build) -> None:
        """A model was built."""
        self._fresh.append((build, _values(build.model)))
        build.overwritten = self._is_loaded(build.model)

    def use(self, model: nn.Module) -> None:
        """A model's weights are used: those of the module itself, what it is part of, and what is part of it."""
        for build, _ in self._touched(model):
            self._use(build)

    def _use(self, build: Build) -> None:
        if not build.used:
            build.overwritten = build.overwritten or self._is_copy(build)
            build.used = True

    def copied(self, parameter: nn.Parameter) -> None:
        """A deep copy of a parameter is made: the copy keeps the weights that the model has now."""
        for build, _ in self._fresh:
            if any(held is parameter for held in build.model.parameters()):
                self._use(build)

    def load(self, model: nn.Module) -> None:
        """All of a model's weights were replaced."""
        modules = set(model.modules())
        self._loaded.update(modules)
        for build, _ in self._fresh:
            if not build.used and (build.model in modules or self._is_loaded(build.model)):
                build.overwritten = True

    def _is_loaded(self, model: nn.Module) -> bool:
        """Tell whether all modules of a model that have parameters of their own have been loaded."""
        own = [
            module
            for module in model.modules()
            if any(True for _ in nn.Module.parameters(module, recurse=False))
        ]
        return bool(own) and all(module in self._loaded for module in own)

    def redrawn(self, parameter: nn.Parameter) -> None:
        """A parameter was drawn anew: these are initial weights, too."""
        for module in [*self._loaded]:
            if any(held is parameter for held in nn.Module.parameters(module, recurse=False)):
                self._loaded.discard(module)
        for build, values in self._fresh:
            for at, held in enumerate(build.model.parameters()):
                if held is parameter and at < len(values):
                    values[at] = parameter.detach().clone()

    def _touched(self, model: nn.Module) -> list[tuple[Build, list[torch.Tensor]]]:
        parts = set(model.modules())
        return [entry for entry in self._fresh if parts & set(entry[0].model.modules())]

    def _is_copy(self, build: Build) -> bool:
        initial = next(values for candidate, values in self._fresh if candidate is build)
        now = list(build.model.parameters())
        if not now or _equal(initial, now) or any(map(_is_kept, initial, now)):
            return False
        return any(
            other.model is not build.model and _equal(now, list(other.model.parameters()))
            for other, _ in self._fresh
        )

    def install(self) -> None:
        """Watch how models are called, saved and loaded."""
        module: Any = nn.Module
        call, state_dict, load_state_dict = module.__call__, module.state_dict, module.load_state_dict
        deepcopy: Any = nn.Parameter.__deepcopy__

        @functools.wraps(call)
        def watched_call(model: nn.Module, /, *args: Any, **kwargs: Any) -> Any:
            self.use(model)
            return call(model, *args, **kwargs)

        @functools.wraps(state_dict)
        def watched_state_dict(model: nn.Module, /, *args: Any, **kwargs: Any) -> Any:
            self.use(model)
            return state_dict(model, *args, **kwargs)

        @functools.wraps(load_state_dict)
        def watched_load(model: nn.Module, /, *args: Any, **kwargs: Any) -> Any:
            keys = load_state_dict(model, *args, **kwargs)
            if not keys.missing_keys:
                self.load(model)
            return keys

        @functools.wraps(deepcopy)
        def watched_deepcopy(parameter: Any, memo: dict[int, Any]) -> Any:
            self.copied(parameter)
            return deepcopy(parameter, memo)

        for name in ("uniform_", "normal_"):
            setattr(torch.Tensor, name, self._watched_draw(getattr(torch.Tensor, name)))
        nn.Parameter.__deepcopy__ = watched_deepcopy  # type: ignore[method-assign]
        module.__call__, module.state_dict, module.load_state_dict = (
            watched_call,
            watched_state_dict,
            watched_load,
        )

    def _watched_draw(self, draw: Any) -> Any:
        @functools.wraps(draw)
        def watched(tensor: torch.Tensor, *args: Any, **kwargs: Any) -> torch.Tensor:
            drawn: torch.Tensor = draw(tensor, *args, **kwargs)
            if isinstance(tensor, nn.Parameter):
                self.redrawn(tensor)
            return drawn

        return watched


def _values(model: nn.Module) -> list[torch.Tensor]:
    uninitialised = torch.nn.parameter.UninitializedParameter
    return [
        parameter.detach().clone()
        for parameter in model.parameters()
        if not isinstance(parameter, uninitialised)
    ]


def _is_kept(initial: torch.Tensor, now: torch.Tensor) -> bool:
    """Tell whether a parameter still has the values that were drawn for it. What a layer sets to one number was not drawn."""
    return _equal([initial], [now]) and bool((initial != initial.flatten()[:1]).any())


def _equal(left: Sequence[torch.Tensor], right: Sequence[torch.Tensor]) -> bool:
    uninitialised = torch.nn.parameter.UninitializedParameter
    if any(isinstance(each, uninitialised) for each in (*left, *right)):
        return False
    return len(left) == len(right) and all(
        a.shape == b.shape and torch.equal(a, b) for a, b in zip(left, right, strict=True)
    )
