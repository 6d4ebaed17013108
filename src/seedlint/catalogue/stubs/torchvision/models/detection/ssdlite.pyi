from torch.nn import Module
from torchvision.models._api import WeightsEnum
from torchvision.models.detection.ssd import SSD

from seedlint.effects import TORCH, builds, draws, model, overwrites

class SSDLite320_MobileNet_V3_Large_Weights(WeightsEnum): ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def ssdlite320_mobilenet_v3_large(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> SSD: ...

@model
class SSDLiteHead(Module):
    @draws(TORCH)
    def __init__(
        self, in_channels: object, num_anchors: object, num_classes: object, norm_layer: object
    ) -> None: ...

@model
class SSDLiteClassificationHead(Module):
    @draws(TORCH)
    def __init__(
        self, in_channels: object, num_anchors: object, num_classes: object, norm_layer: object
    ) -> None: ...

@model
class SSDLiteRegressionHead(Module):
    @draws(TORCH)
    def __init__(self, in_channels: object, num_anchors: object, norm_layer: object) -> None: ...
