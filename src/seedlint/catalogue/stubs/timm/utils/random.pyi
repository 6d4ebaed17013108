from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, seeds, unmeasured

@unmeasured("timm 1.0.31, source of timm.utils.random")
@seeds(PYTHON, NUMPY, TORCH, CUDA, by="seed")
def random_seed(seed: object = 42, rank: object = 0) -> None: ...
