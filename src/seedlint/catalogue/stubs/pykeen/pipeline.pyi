from typing import Any

from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, draws, seeds, unmeasured

# Seeds before it builds; the rest of the training draws. Without a seed one is taken from entropy.
@unmeasured("pykeen 1.11.1 pipeline/api.py")
@seeds(PYTHON, NUMPY, TORCH, CUDA, by="random_seed")
@draws(TORCH)
def pipeline(*args: object, random_seed: object = None, **kwargs: object) -> Any: ...
