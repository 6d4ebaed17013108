from seedlint.effects import TORCH, draws

from . import *

class BalancedPositiveNegativeSampler:
    def __init__(self, batch_size_per_image: object, positive_fraction: object) -> None: ...
    @draws(TORCH)
    def __call__(self, matched_idxs: object) -> tuple[object, object]: ...
