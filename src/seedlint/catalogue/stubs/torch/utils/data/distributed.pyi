from collections.abc import Iterator

from . import Sampler

class DistributedSampler(Sampler):
    def __init__(
        self,
        dataset: object,
        num_replicas: object = None,
        rank: object = None,
        shuffle: object = True,
        seed: object = 0,
        drop_last: object = False,
    ) -> None: ...
    def __iter__(self) -> Iterator[int]: ...
    def __len__(self) -> int: ...
    def set_epoch(self, epoch: object) -> None: ...
