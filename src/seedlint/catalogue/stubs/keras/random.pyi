from typing import Any

from seedlint.effects import KERAS, PYTHON, TORCH, draws

class SeedGenerator:
    @draws(PYTHON, unless="seed")
    def __init__(self, seed: object = None, name: object = None, **kwargs: object) -> None: ...
    def next(self, ordered: object = True) -> Any: ...

# Without a seed they use one global seed generator, which is made from Python's generator when first used.
@draws(KERAS, PYTHON, unless="seed")
def normal(
    shape: object, mean: object = 0.0, stddev: object = 1.0, dtype: object = None, seed: object = None
) -> Any: ...
@draws(KERAS, PYTHON, unless="seed")
def uniform(
    shape: object, minval: object = 0.0, maxval: object = 1.0, dtype: object = None, seed: object = None
) -> Any: ...
@draws(KERAS, PYTHON, unless="seed")
def truncated_normal(
    shape: object, mean: object = 0.0, stddev: object = 1.0, dtype: object = None, seed: object = None
) -> Any: ...
@draws(KERAS, PYTHON, unless="seed")
def randint(
    shape: object, minval: object, maxval: object, dtype: object = "int32", seed: object = None
) -> Any: ...
@draws(KERAS, PYTHON, unless="seed")
def categorical(logits: object, num_samples: object, dtype: object = "int32", seed: object = None) -> Any: ...
@draws(KERAS, PYTHON, unless="seed")
def shuffle(x: object, axis: object = 0, seed: object = None) -> Any: ...
@draws(KERAS, PYTHON, unless="seed", unless_value={"import.torch": True})
@draws(TORCH, when="import.torch", unless=("seed", "noise_shape"), unless_value={"rate": (0, 0.0, 1, 1.0)})
def dropout(inputs: object, rate: object, noise_shape: object = None, seed: object = None) -> Any: ...
@draws(KERAS, PYTHON, unless="seed")
def gamma(shape: object, alpha: object, dtype: object = None, seed: object = None) -> Any: ...
@draws(KERAS, PYTHON, unless="seed")
def beta(shape: object, alpha: object, beta: object, dtype: object = None, seed: object = None) -> Any: ...
@draws(KERAS, PYTHON, unless="seed")
def binomial(
    shape: object, counts: object, probabilities: object, dtype: object = None, seed: object = None
) -> Any: ...
