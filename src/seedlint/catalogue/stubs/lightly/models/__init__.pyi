from torch.nn import Module

from seedlint.effects import TORCH, draws, model

from . import modules as modules, utils as utils

@model
class ResNetGenerator(Module):
    @draws(TORCH)
    def __init__(self, name: object = "resnet-18", *args: object, **options: object) -> None: ...
