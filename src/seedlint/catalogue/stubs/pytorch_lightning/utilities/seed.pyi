from contextlib import AbstractContextManager

from lightning_fabric.utilities.seed import pl_worker_init_function as pl_worker_init_function
from lightning_fabric.utilities.seed import reset_seed as reset_seed
from lightning_fabric.utilities.seed import seed_everything as seed_everything

from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, forks

@forks(PYTHON, NUMPY, TORCH, CUDA)
def isolate_rng(include_cuda: object = True) -> AbstractContextManager[None]: ...
