from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, draws, seeds

# Without a seed it takes one that it draws from numpy.
@seeds(CUDA, when_value={"seed": None})
@seeds(PYTHON, NUMPY, TORCH, CUDA, by="seed", unless_value={"seed": None})
@draws(PYTHON, NUMPY, TORCH, when_value={"seed": None})
def set_random_seed(
    seed: object = None, deterministic: object = False, diff_rank_seed: object = False
) -> int: ...
