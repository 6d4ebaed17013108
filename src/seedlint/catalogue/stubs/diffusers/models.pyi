from torch import Tensor

from seedlint.effects import TORCH, draws, unmeasured

from . import *

class DiagonalGaussianDistribution:
    @unmeasured("diffusers 0.42.1, source of diffusers.models")
    @draws(TORCH, unless="generator")
    def sample(self, generator: object = None) -> Tensor: ...
    def mode(self) -> Tensor: ...
    def kl(self, other: object = None) -> Tensor: ...
