from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites

class AlexNet_Weights(WeightsEnum): ...

@model
class AlexNet(Module):
    @draws(TORCH)
    def __init__(self, num_classes: object = 1000, dropout: object = 0.5) -> None: ...
    # What is dropped is dropped by the classifier, which may be replaced.
    @draws(TORCH, when="self.training", unless="self.classifier", unless_value={"self.dropout": 0})
    def forward(self, x: object) -> object: ...
    @draws(TORCH, when="self.training", unless="self.classifier", unless_value={"self.dropout": 0})
    def classifier(self, input: object) -> object: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def alexnet(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> AlexNet: ...
