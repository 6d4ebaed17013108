from torchvision.models._api import WeightsEnum
from torchvision.models.mobilenetv3 import MobileNetV3

from seedlint.effects import TORCH, builds, draws, model, overwrites

class MobileNet_V3_Large_QuantizedWeights(WeightsEnum): ...

@model
class QuantizableMobileNetV3(MobileNetV3):
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def mobilenet_v3_large(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> QuantizableMobileNetV3: ...
