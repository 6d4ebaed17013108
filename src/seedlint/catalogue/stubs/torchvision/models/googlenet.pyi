from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites, unmeasured

class GoogLeNet_Weights(WeightsEnum): ...

@model
class GoogLeNet(Module):
    @draws(TORCH)
    def __init__(
        self,
        num_classes: object = 1000,
        aux_logits: object = True,
        transform_input: object = False,
        init_weights: object = None,
        blocks: object = None,
        dropout: object = 0.2,
        dropout_aux: object = 0.7,
    ) -> None: ...
    @unmeasured("torchvision 0.28.0, source of torchvision.models.googlenet")
    @draws(TORCH, when="self.training")
    def forward(self, x: object) -> object: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def googlenet(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> GoogLeNet: ...
