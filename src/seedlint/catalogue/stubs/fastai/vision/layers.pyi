from torch.nn import Module

from seedlint.effects import TORCH, builds, draws, model, unmeasured

@unmeasured("fastai 2.8.12, source of fastai.vision.layers")
@model
class ConvLayer(Module):
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...

@builds(TORCH)
def SimpleCNN(filters: object, *args: object, **kwargs: object) -> Module: ...
