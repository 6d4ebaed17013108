from contextlib import AbstractContextManager

from seedlint.effects import CUDA, TORCH, forks, seeds, unmeasured

@unmeasured("fairseq 0.12 utils.py")
@seeds(TORCH, CUDA, by="seed")
def set_torch_seed(seed: object) -> AbstractContextManager[None]: ...
@unmeasured("fairseq 0.10 utils.py")
@forks(TORCH, CUDA)
def with_torch_seed(seed: object) -> AbstractContextManager[None]: ...
