from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites

class MobileNet_V3_Large_Weights(WeightsEnum): ...
class MobileNet_V3_Small_Weights(WeightsEnum): ...

@model
class MobileNetV3(Module):
    @draws(TORCH)
    def __init__(
        self,
        inverted_residual_setting: object,
        last_channel: object,
        num_classes: object = 1000,
        block: object = None,
        norm_layer: object = None,
        dropout: object = 0.2,
        **kwargs: object,
    ) -> None: ...
    # What is dropped is dropped by the classifier, which may be replaced.
    @draws(TORCH, when="self.training", unless="self.classifier", unless_value={"self.dropout": 0})
    def forward(self, x: object) -> object: ...
    @draws(TORCH, when="self.training", unless="self.classifier", unless_value={"self.dropout": 0})
    def classifier(self, input: object) -> object: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def mobilenet_v3_large(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> MobileNetV3: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def mobilenet_v3_small(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> MobileNetV3: ...

@model
class InvertedResidual(Module):
    @draws(TORCH)
    def __init__(self, cnf: object, norm_layer: object, se_layer: object = ...) -> None: ...
