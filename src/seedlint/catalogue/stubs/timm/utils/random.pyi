from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, seeds, unmeasured

@seeds(PYTHON, NUMPY, TORCH, CUDA, by="seed")
def random_seed(seed: object = 42, rank: object = 0) -> None: ...
