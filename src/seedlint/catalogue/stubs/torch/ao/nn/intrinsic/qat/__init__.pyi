from torch.ao.nn import qat
from torch import nn

from seedlint.effects import TORCH, draws, leaf

# A convolution with the normalisation that follows it, and what they are called when an activation does.

@leaf
class ConvBn1d(nn.Conv1d):
    @draws(TORCH, by="self.reset_parameters")
    def __init__(
        self,
        in_channels: object,
        out_channels: object,
        kernel_size: object,
        stride: object = 1,
        padding: object = 0,
        dilation: object = 1,
        groups: object = 1,
        bias: object = None,
        padding_mode: object = "zeros",
        eps: object = 1e-05,
        momentum: object = 0.1,
        freeze_bn: object = False,
        qconfig: object = None,
    ) -> None: ...

@leaf
class ConvBnReLU1d(ConvBn1d): ...

@leaf
class ConvReLU1d(qat.Conv1d):
    @draws(TORCH, by="self.reset_parameters")
    def __init__(
        self,
        in_channels: object,
        out_channels: object,
        kernel_size: object,
        stride: object = 1,
        padding: object = 0,
        dilation: object = 1,
        groups: object = 1,
        bias: object = True,
        padding_mode: object = "zeros",
        qconfig: object = None,
    ) -> None: ...

@leaf
class ConvBn2d(nn.Conv2d):
    @draws(TORCH, by="self.reset_parameters")
    def __init__(
        self,
        in_channels: object,
        out_channels: object,
        kernel_size: object,
        stride: object = 1,
        padding: object = 0,
        dilation: object = 1,
        groups: object = 1,
        bias: object = None,
        padding_mode: object = "zeros",
        eps: object = 1e-05,
        momentum: object = 0.1,
        freeze_bn: object = False,
        qconfig: object = None,
    ) -> None: ...

@leaf
class ConvBnReLU2d(ConvBn2d): ...

@leaf
class ConvReLU2d(qat.Conv2d):
    @draws(TORCH, by="self.reset_parameters")
    def __init__(
        self,
        in_channels: object,
        out_channels: object,
        kernel_size: object,
        stride: object = 1,
        padding: object = 0,
        dilation: object = 1,
        groups: object = 1,
        bias: object = True,
        padding_mode: object = "zeros",
        qconfig: object = None,
    ) -> None: ...

@leaf
class ConvBn3d(nn.Conv3d):
    @draws(TORCH, by="self.reset_parameters")
    def __init__(
        self,
        in_channels: object,
        out_channels: object,
        kernel_size: object,
        stride: object = 1,
        padding: object = 0,
        dilation: object = 1,
        groups: object = 1,
        bias: object = None,
        padding_mode: object = "zeros",
        eps: object = 1e-05,
        momentum: object = 0.1,
        freeze_bn: object = False,
        qconfig: object = None,
    ) -> None: ...

@leaf
class ConvBnReLU3d(ConvBn3d): ...

@leaf
class ConvReLU3d(qat.Conv3d):
    @draws(TORCH, by="self.reset_parameters")
    def __init__(
        self,
        in_channels: object,
        out_channels: object,
        kernel_size: object,
        stride: object = 1,
        padding: object = 0,
        dilation: object = 1,
        groups: object = 1,
        bias: object = True,
        padding_mode: object = "zeros",
        qconfig: object = None,
    ) -> None: ...

@leaf
class LinearBn1d(nn.Linear):
    @draws(TORCH, by="self.reset_parameters", unless_value={"out_features": 0})
    def __init__(
        self,
        in_features: object,
        out_features: object,
        bias: object = True,
        eps: object = 1e-05,
        momentum: object = 0.1,
        freeze_bn: object = False,
        qconfig: object = None,
    ) -> None: ...

@leaf
class LinearReLU(qat.Linear):
    @draws(TORCH, by="self.reset_parameters", unless_value={"out_features": 0})
    def __init__(
        self, in_features: object, out_features: object, bias: object = True, qconfig: object = None
    ) -> None: ...
