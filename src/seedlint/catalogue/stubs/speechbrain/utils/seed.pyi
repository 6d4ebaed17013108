from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, seeds, unmeasured

@unmeasured("speechbrain 1.1.2 utils/seed.py")
@seeds(PYTHON, NUMPY, TORCH, CUDA, by="seed")
def seed_everything(seed: object = 0, verbose: object = True, deterministic: object = False) -> int: ...
