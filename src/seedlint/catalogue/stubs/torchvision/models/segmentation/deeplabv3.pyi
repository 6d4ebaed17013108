from torch import Tensor
from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites, unmeasured

class DeepLabV3_ResNet50_Weights(WeightsEnum): ...
class DeepLabV3_ResNet101_Weights(WeightsEnum): ...
class DeepLabV3_MobileNet_V3_Large_Weights(WeightsEnum): ...

@unmeasured("torchvision 0.28.0, source of torchvision.models.segmentation.deeplabv3")
@model
class DeepLabV3(Module):
    @draws(TORCH)
    def __init__(self, backbone: object, classifier: object, aux_classifier: object = None) -> None: ...

@model
class DeepLabHead(Module):
    @draws(TORCH)
    def __init__(self, in_channels: object, num_classes: object, atrous_rates: object = ...) -> None: ...
    @draws(TORCH, when="self.training")
    def forward(self, input: object) -> Tensor: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def deeplabv3_mobilenet_v3_large(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> DeepLabV3: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def deeplabv3_resnet101(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> DeepLabV3: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def deeplabv3_resnet50(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> DeepLabV3: ...
