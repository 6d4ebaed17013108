from torch.nn import Module

from seedlint.effects import TORCH, draws, model

@model
class MLP(Module):
    @draws(TORCH)
    def __init__(self, layers: object, *args: object, **options: object) -> None: ...
