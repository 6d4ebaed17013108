from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, seeds

@seeds(PYTHON, NUMPY, TORCH, CUDA, by="seed")
def set_random_seed(seed: object) -> tuple[None, object, None]: ...
