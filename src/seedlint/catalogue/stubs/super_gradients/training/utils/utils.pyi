from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, seeds, unmeasured

@unmeasured("super-gradients 3.7.1 training/utils/utils.py")
@seeds(PYTHON, NUMPY, TORCH, CUDA, by="seed")
def random_seed(is_ddp: object, device: object, seed: object) -> None: ...
