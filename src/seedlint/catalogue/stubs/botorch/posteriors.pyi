from torch import Tensor

from seedlint.effects import TORCH, draws

class Posterior:
    mean: Tensor
    variance: Tensor
    @draws(TORCH)
    def rsample(self, sample_shape: object = None) -> Tensor: ...
    @draws(TORCH)
    def sample(self, sample_shape: object = None) -> Tensor: ...
