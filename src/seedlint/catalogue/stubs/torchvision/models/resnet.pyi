from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites

class ResNet18_Weights(WeightsEnum): ...
class ResNet34_Weights(WeightsEnum): ...
class ResNet50_Weights(WeightsEnum): ...
class ResNet101_Weights(WeightsEnum): ...
class ResNet152_Weights(WeightsEnum): ...
class ResNeXt50_32X4D_Weights(WeightsEnum): ...
class ResNeXt101_32X8D_Weights(WeightsEnum): ...
class ResNeXt101_64X4D_Weights(WeightsEnum): ...
class Wide_ResNet50_2_Weights(WeightsEnum): ...
class Wide_ResNet101_2_Weights(WeightsEnum): ...

@model
class ResNet(Module):
    @draws(TORCH)
    def __init__(
        self,
        block: object,
        layers: object,
        num_classes: object = 1000,
        zero_init_residual: object = False,
        groups: object = 1,
        width_per_group: object = 64,
        replace_stride_with_dilation: object = None,
        norm_layer: object = None,
    ) -> None: ...

@model
class BasicBlock(Module):
    @draws(TORCH)
    def __init__(
        self,
        inplanes: object,
        planes: object,
        stride: object = 1,
        downsample: object = None,
        groups: object = 1,
        base_width: object = 64,
        dilation: object = 1,
        norm_layer: object = None,
    ) -> None: ...

@model
class Bottleneck(Module):
    @draws(TORCH)
    def __init__(
        self,
        inplanes: object,
        planes: object,
        stride: object = 1,
        downsample: object = None,
        groups: object = 1,
        base_width: object = 64,
        dilation: object = 1,
        norm_layer: object = None,
    ) -> None: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def resnet101(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> ResNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def resnet152(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> ResNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def resnet18(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> ResNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def resnet34(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> ResNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def resnet50(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> ResNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def resnext101_32x8d(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> ResNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def resnext101_64x4d(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> ResNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def resnext50_32x4d(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> ResNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def wide_resnet101_2(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> ResNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def wide_resnet50_2(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> ResNet: ...
@builds(TORCH)
def conv3x3(
    in_planes: object, out_planes: object, stride: object = 1, groups: object = 1, dilation: object = 1
) -> Module: ...
@builds(TORCH)
def conv1x1(in_planes: object, out_planes: object, stride: object = 1) -> Module: ...
