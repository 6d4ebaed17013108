from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, seeds, unmeasured

@unmeasured("mmcv before its move to mmengine, runner")
@seeds(PYTHON, NUMPY, TORCH, CUDA, by="seed")
def set_random_seed(seed: object, deterministic: object = False, use_rank_shift: object = False) -> None: ...
