from torchvision.models._api import WeightsEnum
from torchvision.models.inception import Inception3

from seedlint.effects import TORCH, builds, draws, model, overwrites

class Inception_V3_QuantizedWeights(WeightsEnum): ...

@model
class QuantizableInception3(Inception3):
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def inception_v3(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> QuantizableInception3: ...
