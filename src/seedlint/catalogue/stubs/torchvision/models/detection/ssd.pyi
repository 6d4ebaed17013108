from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites

class SSD300_VGG16_Weights(WeightsEnum): ...

@model
class SSD(Module):
    @draws(TORCH)
    def __init__(
        self,
        backbone: object,
        anchor_generator: object,
        size: object,
        num_classes: object,
        *args: object,
        **kwargs: object,
    ) -> None: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def ssd300_vgg16(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> SSD: ...

@model
class SSDHead(Module):
    @draws(TORCH)
    def __init__(self, in_channels: object, num_anchors: object, num_classes: object) -> None: ...

@model
class SSDClassificationHead(Module):
    @draws(TORCH)
    def __init__(self, in_channels: object, num_anchors: object, num_classes: object) -> None: ...

@model
class SSDRegressionHead(Module):
    @draws(TORCH)
    def __init__(self, in_channels: object, num_anchors: object) -> None: ...
