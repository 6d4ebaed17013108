from torchvision.models._api import WeightsEnum
from torchvision.models.googlenet import GoogLeNet

from seedlint.effects import TORCH, builds, draws, model, overwrites

class GoogLeNet_QuantizedWeights(WeightsEnum): ...

@model
class QuantizableGoogLeNet(GoogLeNet):
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def googlenet(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> QuantizableGoogLeNet: ...
