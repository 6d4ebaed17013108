from torchvision.models._api import WeightsEnum
from torchvision.models.detection.ssd import SSD

from seedlint.effects import TORCH, builds, overwrites

class SSDLite320_MobileNet_V3_Large_Weights(WeightsEnum): ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def ssdlite320_mobilenet_v3_large(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> SSD: ...
