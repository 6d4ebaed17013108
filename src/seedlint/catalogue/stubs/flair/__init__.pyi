from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, seeds, unmeasured

@unmeasured("flair 0.15.1 __init__.py")
@seeds(PYTHON, NUMPY, TORCH, CUDA, by="seed")
def set_seed(seed: object) -> None: ...
