from torchvision.models._api import WeightsEnum
from torchvision.models.shufflenetv2 import ShuffleNetV2

from seedlint.effects import TORCH, builds, draws, model, overwrites

class ShuffleNet_V2_X0_5_QuantizedWeights(WeightsEnum): ...
class ShuffleNet_V2_X1_0_QuantizedWeights(WeightsEnum): ...
class ShuffleNet_V2_X1_5_QuantizedWeights(WeightsEnum): ...
class ShuffleNet_V2_X2_0_QuantizedWeights(WeightsEnum): ...

@model
class QuantizableShuffleNetV2(ShuffleNetV2):
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def shufflenet_v2_x0_5(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> QuantizableShuffleNetV2: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def shufflenet_v2_x1_0(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> QuantizableShuffleNetV2: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def shufflenet_v2_x1_5(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> QuantizableShuffleNetV2: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def shufflenet_v2_x2_0(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> QuantizableShuffleNetV2: ...
