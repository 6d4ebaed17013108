from torch import Tensor
from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites, wraps

class FCN_ResNet50_Weights(WeightsEnum): ...
class FCN_ResNet101_Weights(WeightsEnum): ...

@model
@wraps("backbone", "classifier", "aux_classifier")
class FCN(Module):
    def __init__(self, backbone: object, classifier: object, aux_classifier: object = None) -> None: ...
    @draws(TORCH, when="self.training")
    def forward(self, x: object) -> object: ...

@model
class FCNHead(Module):
    @draws(TORCH)
    def __init__(self, in_channels: object, channels: object) -> None: ...
    @draws(TORCH, when="self.training")
    def forward(self, input: object) -> Tensor: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def fcn_resnet101(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> FCN: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def fcn_resnet50(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> FCN: ...
