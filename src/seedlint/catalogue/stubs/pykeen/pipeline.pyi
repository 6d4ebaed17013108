from typing import Any

from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, draws, seeds

# Seeds before it builds; the rest of the training draws. Without a seed one is taken from entropy.
@seeds(PYTHON, NUMPY, TORCH, CUDA, by="random_seed")
@draws(TORCH)
def pipeline(*args: object, random_seed: object = None, **kwargs: object) -> Any: ...
