from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, seeds, unmeasured

@unmeasured("catalyst 22.4 utils/misc.py")
@seeds(PYTHON, NUMPY, TORCH, CUDA, by="seed")
def set_global_seed(seed: object) -> None: ...
