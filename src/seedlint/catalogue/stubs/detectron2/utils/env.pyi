from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, seeds, unmeasured

@unmeasured("detectron2 0.6 utils/env.py")
@seeds(PYTHON, NUMPY, TORCH, CUDA, by="seed")
def seed_all_rng(seed: object = None) -> None: ...
