from torch import Tensor
from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites, wraps

class DeepLabV3_ResNet50_Weights(WeightsEnum): ...
class DeepLabV3_ResNet101_Weights(WeightsEnum): ...
class DeepLabV3_MobileNet_V3_Large_Weights(WeightsEnum): ...

@model
@wraps("backbone", "classifier", "aux_classifier")
class DeepLabV3(Module):
    def __init__(self, backbone: object, classifier: object, aux_classifier: object = None) -> None: ...
    @draws(TORCH, when="self.training")
    def forward(self, x: object) -> object: ...

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

@model
class ASPPConv(Module):
    @draws(TORCH)
    def __init__(self, in_channels: object, out_channels: object, dilation: object) -> None: ...

@model
class ASPPPooling(Module):
    @draws(TORCH)
    def __init__(self, in_channels: object, out_channels: object) -> None: ...

@model
class ASPP(Module):
    @draws(TORCH)
    def __init__(self, in_channels: object, atrous_rates: object, out_channels: object = 256) -> None: ...
    @draws(TORCH, when="self.training")
    def forward(self, *args: object, **kwargs: object) -> Tensor: ...
