from contextlib import AbstractContextManager

from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, forks, seeds, unmeasured

@unmeasured("mosaicml 0.32.1 composer/utils/reproducibility.py")
@seeds(PYTHON, NUMPY, TORCH, CUDA, by="seed")
def seed_all(seed: object) -> None: ...

# Seeds under the manager, and sets back after it.
@unmeasured("mosaicml 0.32.1 composer/utils/reproducibility.py")
@forks(PYTHON, NUMPY, TORCH, CUDA)
def seed_context(seed: object) -> AbstractContextManager[None]: ...
def get_random_seed() -> int: ...
def configure_deterministic_mode() -> None: ...
