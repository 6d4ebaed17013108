from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites

class ShuffleNet_V2_X0_5_Weights(WeightsEnum): ...
class ShuffleNet_V2_X1_0_Weights(WeightsEnum): ...
class ShuffleNet_V2_X1_5_Weights(WeightsEnum): ...
class ShuffleNet_V2_X2_0_Weights(WeightsEnum): ...

@model
class ShuffleNetV2(Module):
    @draws(TORCH)
    def __init__(
        self,
        stages_repeats: object,
        stages_out_channels: object,
        num_classes: object = 1000,
        inverted_residual: object = ...,
    ) -> None: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def shufflenet_v2_x0_5(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> ShuffleNetV2: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def shufflenet_v2_x1_0(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> ShuffleNetV2: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def shufflenet_v2_x1_5(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> ShuffleNetV2: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def shufflenet_v2_x2_0(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> ShuffleNetV2: ...

@model
class InvertedResidual(Module):
    @draws(TORCH)
    def __init__(self, inp: object, oup: object, stride: object) -> None: ...
