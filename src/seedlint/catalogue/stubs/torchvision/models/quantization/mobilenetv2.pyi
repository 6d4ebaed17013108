from torchvision.models._api import WeightsEnum
from torchvision.models.mobilenetv2 import MobileNetV2

from seedlint.effects import TORCH, builds, draws, model, overwrites

class MobileNet_V2_QuantizedWeights(WeightsEnum): ...

@model
class QuantizableMobileNetV2(MobileNetV2):
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def mobilenet_v2(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> QuantizableMobileNetV2: ...
