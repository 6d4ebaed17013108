"""Samplers have generators of their own; without a seed they draw one from numpy."""

from torch.utils.data import Sampler

from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, draws, seeds

class DefaultSampler(Sampler):
    @draws(NUMPY, unless="seed")
    def __init__(
        self, dataset: object, shuffle: object = True, seed: object = None, round_up: object = True
    ) -> None: ...
    def set_epoch(self, epoch: object) -> None: ...

class InfiniteSampler(Sampler):
    @draws(NUMPY, unless="seed")
    def __init__(self, dataset: object, shuffle: object = True, seed: object = None) -> None: ...

@seeds(PYTHON, NUMPY, TORCH, CUDA, by="seed")
def worker_init_fn(
    worker_id: object,
    num_workers: object,
    rank: object,
    seed: object,
    disable_subprocess_warning: object = False,
) -> None: ...
