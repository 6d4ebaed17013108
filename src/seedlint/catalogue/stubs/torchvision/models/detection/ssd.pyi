from torchvision.models._api import WeightsEnum
from torchvision.models.detection.ssd import SSD

from seedlint.effects import TORCH, builds, overwrites

class SSD300_VGG16_Weights(WeightsEnum): ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def ssd300_vgg16(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> SSD: ...
