from torch import Tensor

from seedlint.effects import TORCH, draws

from . import *

class DiagonalGaussianDistribution:
    @draws(TORCH, unless="generator")
    def sample(self, generator: object = None) -> Tensor: ...
    def mode(self) -> Tensor: ...
    def kl(self, other: object = None) -> Tensor: ...
