"""The global generators of the installed libraries, and the functions that seed, save and restore them."""

from __future__ import annotations

import ctypes
import functools
import random
from collections.abc import Callable
from typing import Any

import numpy as np
import torch

from tests.harness.tracker import Tracker, Where

#: sizeof(mt19937_state): 624 words and the position.
_NUMPY_STATE = 624 * 4 + 4

Wrapped = Callable[..., Any]
Here = Callable[[], Where]


def _python() -> bytes:
    return b"%d %d" % (hash(_PYTHON_STATE(_PYTHON)), hash(_PYTHON.gauss_next))


def _numpy() -> bytes:
    return ctypes.string_at(_BITS.ctypes.state_address, _NUMPY_STATE)


def _torch() -> bytes:
    try:
        return _TORCH_STATE().numpy().tobytes()
    except RuntimeError:  # below `torch.func` tensors are wrapped
        with torch._C._DisableFuncTorch():
            return _TORCH_STATE().numpy().tobytes()


_BITS = np.random.mtrand._rand._bit_generator
_PYTHON: Any = random.random.__self__
_PYTHON_STATE = random.Random.__base__.getstate
_TORCH_STATE = torch.default_generator.get_state
FINGERPRINTS = {"python": _python, "numpy": _numpy, "torch": _torch}


class Announcer:
    """Wraps functions so that they tell the tracker of the run what they do; `here` says which line of the program runs."""

    def __init__(self, tracker: Callable[[], Tracker], here: Here) -> None:
        self._tracker = tracker
        self.here = here

    @property
    def tracker(self) -> Tracker:
        """The tracker of the present run."""
        return self._tracker()

    def seeding(self, stream: str, function: Wrapped, *, without_seed: bool = True) -> Wrapped:
        """Wrap a function that seeds; `without_seed`: without an argument, or with None, it seeds from entropy."""

        @functools.wraps(function)
        def seed(*args: Any, **kwargs: Any) -> Any:
            where = self.here()
            with self.tracker.announcing:
                self.tracker.settle(where)
                result = function(*args, **kwargs)
                value = args[0] if args else next(iter(kwargs.values()), None)
                self.tracker.seed(stream, where, entropy=without_seed and value is None)
            return result

        return seed

    def saving(self, stream: str, function: Wrapped) -> Wrapped:
        """Wrap a function that returns a stream's state."""

        @functools.wraps(function)
        def save(*args: Any, **kwargs: Any) -> Any:
            self.tracker.settle(self.here())
            state = function(*args, **kwargs)
            self.tracker.save(stream, state)
            return state

        return save

    def restoring(self, stream: str, function: Wrapped) -> Wrapped:
        """Wrap a function that sets a stream's state."""

        @functools.wraps(function)
        def restore(*args: Any, **kwargs: Any) -> Any:
            where = self.here()
            with self.tracker.announcing:
                self.tracker.settle(where)
                result = function(*args, **kwargs)
                self.tracker.restore(stream, where, args[0] if args else next(iter(kwargs.values()), None))
            return result

        return restore

    def method(self, function: Any) -> Any:
        """Return what to call in place of `function`: methods of torch's global generator announce themselves."""
        if getattr(function, "__self__", None) is not torch.default_generator:
            return function
        match function.__name__:
            case "manual_seed" | "seed":
                return self.seeding("torch", function)
            case "get_state":
                return self.saving("torch", function)
            case "set_state":
                return self.restoring("torch", function)
            case _:
                return function

    def install(self) -> None:
        """Wrap the libraries' functions where programs find them."""
        _python_random: Any = random
        random.seed = self.seeding("python", random.seed)
        _python_random.getstate = self.saving("python", random.getstate)
        _python_random.setstate = self.restoring("python", random.setstate)
        numpy_random: Any = np.random
        numpy_random.seed = self.seeding("numpy", np.random.seed)
        numpy_random.get_state = self.saving("numpy", np.random.get_state)
        numpy_random.set_state = self.restoring("numpy", np.random.set_state)
        for name, wrap in (
            ("manual_seed", self.seeding),
            ("seed", self.seeding),
            ("get_rng_state", self.saving),
            ("set_rng_state", self.restoring),
        ):
            wrapped = wrap("torch", getattr(torch.random, name))
            setattr(torch.random, name, wrapped)
            setattr(torch, name, wrapped)
