from torch import Tensor
from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites

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
    @draws(TORCH, when="self.training", unless_value={"self.dropout": 0})
    @draws(TORCH, when=("self.training", "self.aux_logits"), unless_value={"self.dropout_aux": 0})
    def forward(self, x: object) -> object: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def googlenet(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> GoogLeNet: ...

@model
class Inception(Module):
    @draws(TORCH)
    def __init__(
        self,
        in_channels: object,
        ch1x1: object,
        ch3x3red: object,
        ch3x3: object,
        ch5x5red: object,
        ch5x5: object,
        pool_proj: object,
        conv_block: object = None,
    ) -> None: ...

@model
class InceptionAux(Module):
    @draws(TORCH)
    def __init__(
        self, in_channels: object, num_classes: object, conv_block: object = None, dropout: object = 0.7
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.dropout": 0})
    def forward(self, *args: object, **kwargs: object) -> Tensor: ...

@model
class BasicConv2d(Module):
    @draws(TORCH)
    def __init__(self, in_channels: object, out_channels: object, **kwargs: object) -> None: ...
