from torch import Tensor

from seedlint.effects import TORCH, draws, unmeasured

from .. import *
from . import attention as attention
from . import attention_processor as attention_processor
from . import embeddings as embeddings

class DiagonalGaussianDistribution:
    @unmeasured("diffusers 0.42.1, source of diffusers.models")
    @draws(TORCH, unless="generator")
    def sample(self, generator: object = None) -> Tensor: ...
    def mode(self) -> Tensor: ...
    def kl(self, other: object = None) -> Tensor: ...
