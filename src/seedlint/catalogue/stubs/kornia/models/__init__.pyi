from torch.nn import Module

from seedlint.effects import TORCH, draws, model

@model
class Network(Module):
    """A network with weights of its own."""

    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...

class RRDBNet(Network): ...
