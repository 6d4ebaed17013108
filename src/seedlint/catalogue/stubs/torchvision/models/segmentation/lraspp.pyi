from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites

class LRASPP_MobileNet_V3_Large_Weights(WeightsEnum): ...

@model
class LRASPP(Module):
    @draws(TORCH)
    def __init__(
        self,
        backbone: object,
        low_channels: object,
        high_channels: object,
        num_classes: object,
        inter_channels: object = 128,
    ) -> None: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def lraspp_mobilenet_v3_large(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> LRASPP: ...

@model
class LRASPPHead(Module):
    @draws(TORCH)
    def __init__(
        self, low_channels: object, high_channels: object, num_classes: object, inter_channels: object
    ) -> None: ...
