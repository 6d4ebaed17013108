from torch.nn import Module

from seedlint.effects import TORCH, draws, model

@model
class MLP(Module):
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...

@model
class Net(Module):
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...
