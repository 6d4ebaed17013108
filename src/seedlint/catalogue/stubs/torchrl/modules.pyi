from torch.distributions import Distribution
from torch.nn import Module

from seedlint.effects import TORCH, draws, model

@model
class Network(Module):
    """A network with weights of its own."""
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...

class MLP(Network): ...
class ConvNet(Network): ...

class NoisyLinear(Network):
    @draws(TORCH)
    def reset_noise(self) -> None: ...

class TanhNormal(Distribution):
    def __init__(self, *args: object, **kwargs: object) -> None: ...

class NormalParamExtractor(Module):
    def __init__(self, *args: object, **kwargs: object) -> None: ...
