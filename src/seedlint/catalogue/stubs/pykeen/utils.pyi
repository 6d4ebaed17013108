from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, seeds, unmeasured

@unmeasured("pykeen 1.11.1 utils.py")
@seeds(PYTHON, NUMPY, TORCH, CUDA, by="seed")
def set_random_seed(seed: object) -> tuple[None, object, None]: ...
