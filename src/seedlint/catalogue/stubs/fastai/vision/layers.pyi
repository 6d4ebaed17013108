from torch.nn import Module

from seedlint.effects import TORCH, builds, draws, model

@model
class ConvLayer(Module):
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...

@builds(TORCH)
def SimpleCNN(filters: object, *args: object, **kwargs: object) -> Module: ...
