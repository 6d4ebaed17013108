from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites

class SqueezeNet1_0_Weights(WeightsEnum): ...
class SqueezeNet1_1_Weights(WeightsEnum): ...

@model
class SqueezeNet(Module):
    @draws(TORCH)
    def __init__(
        self, version: object = "1_0", num_classes: object = 1000, dropout: object = 0.5
    ) -> None: ...
    # What is dropped is dropped by the classifier, which may be replaced.
    @draws(TORCH, when="self.training", unless="self.classifier", unless_value={"self.dropout": 0})
    def forward(self, x: object) -> object: ...
    @draws(TORCH, when="self.training", unless="self.classifier", unless_value={"self.dropout": 0})
    def classifier(self, input: object) -> object: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def squeezenet1_0(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> SqueezeNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def squeezenet1_1(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> SqueezeNet: ...

@model
class Fire(Module):
    @draws(TORCH)
    def __init__(
        self, inplanes: object, squeeze_planes: object, expand1x1_planes: object, expand3x3_planes: object
    ) -> None: ...
