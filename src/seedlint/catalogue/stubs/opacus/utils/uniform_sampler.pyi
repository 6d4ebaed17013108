from collections.abc import Iterator

from torch.utils.data import Sampler

from seedlint.effects import TORCH, draws

class UniformWithReplacementSampler(Sampler):
    def __init__(
        self, *, num_samples: object, sample_rate: object, generator: object = None, steps: object = None
    ) -> None: ...
    @draws(TORCH, unless="self.generator")
    def __iter__(self) -> Iterator[list[int]]: ...
    def __len__(self) -> int: ...
