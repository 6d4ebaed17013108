from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites

class R3D_18_Weights(WeightsEnum): ...
class MC3_18_Weights(WeightsEnum): ...
class R2Plus1D_18_Weights(WeightsEnum): ...

@model
class VideoResNet(Module):
    @draws(TORCH)
    def __init__(
        self,
        block: object,
        conv_makers: object,
        layers: object,
        stem: object,
        num_classes: object = 400,
        zero_init_residual: object = False,
    ) -> None: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def mc3_18(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> VideoResNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def r2plus1d_18(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> VideoResNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def r3d_18(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> VideoResNet: ...

@model
class Conv3DSimple(Module):
    @draws(TORCH)
    def __init__(
        self,
        in_planes: object,
        out_planes: object,
        midplanes: object = None,
        stride: object = 1,
        padding: object = 1,
    ) -> None: ...

@model
class Conv2Plus1D(Module):
    @draws(TORCH)
    def __init__(
        self,
        in_planes: object,
        out_planes: object,
        midplanes: object,
        stride: object = 1,
        padding: object = 1,
    ) -> None: ...

@model
class Conv3DNoTemporal(Module):
    @draws(TORCH)
    def __init__(
        self,
        in_planes: object,
        out_planes: object,
        midplanes: object = None,
        stride: object = 1,
        padding: object = 1,
    ) -> None: ...

@model
class BasicBlock(Module):
    @draws(TORCH)
    def __init__(
        self,
        inplanes: object,
        planes: object,
        conv_builder: object,
        stride: object = 1,
        downsample: object = None,
    ) -> None: ...

@model
class Bottleneck(Module):
    @draws(TORCH)
    def __init__(
        self,
        inplanes: object,
        planes: object,
        conv_builder: object,
        stride: object = 1,
        downsample: object = None,
    ) -> None: ...

@model
class BasicStem(Module):
    @draws(TORCH)
    def __init__(
        self,
    ) -> None: ...

@model
class R2Plus1dStem(Module):
    @draws(TORCH)
    def __init__(
        self,
    ) -> None: ...
