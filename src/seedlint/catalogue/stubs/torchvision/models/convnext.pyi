from torch import Tensor
from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites

class ConvNeXt_Tiny_Weights(WeightsEnum): ...
class ConvNeXt_Small_Weights(WeightsEnum): ...
class ConvNeXt_Base_Weights(WeightsEnum): ...
class ConvNeXt_Large_Weights(WeightsEnum): ...

@model
class ConvNeXt(Module):
    @draws(TORCH)
    def __init__(
        self,
        block_setting: object,
        stochastic_depth_prob: object = 0.0,
        layer_scale: object = 1e-06,
        num_classes: object = 1000,
        block: object = None,
        norm_layer: object = None,
        **kwargs: object,
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.stochastic_depth_prob": 0})
    def forward(self, x: object) -> object: ...
    @draws(TORCH, when="self.training", unless_value={"self.stochastic_depth_prob": 0})
    def features(self, input: object) -> object: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def convnext_base(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> ConvNeXt: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def convnext_large(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> ConvNeXt: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def convnext_small(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> ConvNeXt: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def convnext_tiny(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> ConvNeXt: ...

@model
class CNBlock(Module):
    @draws(TORCH)
    def __init__(
        self, dim: object, layer_scale: object, stochastic_depth_prob: object, norm_layer: object = None
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.stochastic_depth_prob": 0})
    def forward(self, *args: object, **kwargs: object) -> Tensor: ...
