from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites

class MobileNet_V2_Weights(WeightsEnum): ...

@model
class MobileNetV2(Module):
    @draws(TORCH)
    def __init__(
        self,
        num_classes: object = 1000,
        width_mult: object = 1.0,
        inverted_residual_setting: object = None,
        round_nearest: object = 8,
        block: object = None,
        norm_layer: object = None,
        dropout: object = 0.2,
    ) -> None: ...
    # What is dropped is dropped by the classifier, which may be replaced.
    @draws(TORCH, when="self.training", unless="self.classifier", unless_value={"self.dropout": 0})
    def forward(self, x: object) -> object: ...
    @draws(TORCH, when="self.training", unless="self.classifier", unless_value={"self.dropout": 0})
    def classifier(self, input: object) -> object: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def mobilenet_v2(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> MobileNetV2: ...

@model
class InvertedResidual(Module):
    @draws(TORCH)
    def __init__(
        self, inp: object, oup: object, stride: object, expand_ratio: object, norm_layer: object = None
    ) -> None: ...
