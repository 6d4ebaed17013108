"""What a call does to every stream of the libraries that are loaded: the bench, with TensorFlow and Keras added."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from tests.catalogue import bench
from tests.catalogue.bench import Observation, Thunk


def outcome(ready: Callable[[], Thunk]) -> Observation:
    """Return what a call did to each stream that it touched; `ready` does what comes before it and returns the call.

    The call runs once unobserved, to fill caches.
    """
    start(5)
    ready()()
    runs = [_run(ready, seed) for seed in bench.STARTS]
    found: Observation = {"torch.cuda": "seeds"} if any(queue for _, _, queue in runs) else {}
    (before, first, _), (_, again, _), (_, other, _) = runs
    for stream, after in first.items():
        if after != again[stream]:
            found[stream] = "entropy"
        elif before.get(stream) != after:
            found[stream] = "seeds" if after == other[stream] else "draws"
    return found


def start(seed: int) -> None:
    """Set every stream to the state right after it was seeded."""
    bench.start(seed)
    if "tensorflow" in sys.modules:
        sys.modules["tensorflow"].random.set_seed(seed)
    if "keras" in sys.modules:
        _keras_generator(None)


def state() -> dict[Any, object]:
    """Return the state of every stream of a loaded library."""
    found: dict[Any, object] = {**bench.state()}
    if "tensorflow" in sys.modules:
        from tensorflow.python.eager import context

        current = context.context()
        found["tensorflow"] = (current._seed, current._rng.getstate() if current._rng else None)
    if "keras" in sys.modules:
        generator = _keras_generator()
        found["keras"] = None if generator is None else list(map(int, generator.state.numpy()))
    return found


def _run(ready: Callable[[], Thunk], seed: int) -> tuple[dict[Any, object], dict[Any, object], list[str]]:
    """Return the states before and after one run, and what it queued for CUDA devices."""
    call = ready()
    start(seed)
    before = state()
    queue: list[str] = []
    with bench.watched_cuda(queue):
        call()
    return before, state(), queue


def _keras_generator(*value: object) -> Any:
    """Return the global `SeedGenerator` of Keras, or put another one in its place (None: as right after a seed)."""
    from keras.src.backend.common import global_state
    from keras.src.random.seed_generator import GLOBAL_SEED_GENERATOR

    if value:
        global_state.set_global_attribute(GLOBAL_SEED_GENERATOR, *value)
        return None
    return global_state.get_global_attribute(GLOBAL_SEED_GENERATOR)
