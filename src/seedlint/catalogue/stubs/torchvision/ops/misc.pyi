from torch.nn import Module

from seedlint.effects import TORCH, draws, model

from . import *

@model
class ConvNormActivation(Module):
    @draws(TORCH)
    def __init__(
        self,
        in_channels: object,
        out_channels: object,
        kernel_size: object = 3,
        stride: object = 1,
        padding: object = None,
        groups: object = 1,
        norm_layer: object = ...,
        activation_layer: object = ...,
        dilation: object = 1,
        inplace: object = True,
        bias: object = None,
        conv_layer: object = ...,
    ) -> None: ...
