from torchvision.models._api import WeightsEnum
from torchvision.models.resnet import ResNet

from seedlint.effects import TORCH, builds, draws, model, overwrites

class ResNet18_QuantizedWeights(WeightsEnum): ...
class ResNet50_QuantizedWeights(WeightsEnum): ...
class ResNeXt101_32X8D_QuantizedWeights(WeightsEnum): ...
class ResNeXt101_64X4D_QuantizedWeights(WeightsEnum): ...

@model
class QuantizableResNet(ResNet):
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def resnet18(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> QuantizableResNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def resnet50(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> QuantizableResNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def resnext101_32x8d(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> QuantizableResNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def resnext101_64x4d(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> QuantizableResNet: ...
