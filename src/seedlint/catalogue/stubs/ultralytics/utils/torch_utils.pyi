from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, seeds

@seeds(PYTHON, NUMPY, TORCH, CUDA, by="seed")
def init_seeds(seed: object = 0, deterministic: object = False) -> None: ...
