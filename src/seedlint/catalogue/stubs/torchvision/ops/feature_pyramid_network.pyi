from torch.nn import Module

from seedlint.effects import TORCH, draws, model

from . import *

@model
class LastLevelP6P7(Module):
    @draws(TORCH)
    def __init__(
        self,
        in_channels: object,
        out_channels: object,
        use_P5: object = True,  # noqa: N803 - as it is called
    ) -> None: ...
