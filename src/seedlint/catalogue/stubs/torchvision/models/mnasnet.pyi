from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites

class MNASNet0_5_Weights(WeightsEnum): ...
class MNASNet0_75_Weights(WeightsEnum): ...
class MNASNet1_0_Weights(WeightsEnum): ...
class MNASNet1_3_Weights(WeightsEnum): ...

@model
class MNASNet(Module):
    @draws(TORCH)
    def __init__(self, alpha: object, num_classes: object = 1000, dropout: object = 0.2) -> None: ...
    # What is dropped is dropped by the classifier, which may be replaced.
    @draws(TORCH, when="self.training", unless="self.classifier", unless_value={"self.dropout": 0})
    def forward(self, x: object) -> object: ...
    @draws(TORCH, when="self.training", unless="self.classifier", unless_value={"self.dropout": 0})
    def classifier(self, input: object) -> object: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def mnasnet0_5(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> MNASNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def mnasnet0_75(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> MNASNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def mnasnet1_0(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> MNASNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def mnasnet1_3(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> MNASNet: ...
