from torch import Tensor
from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites

class EfficientNet_B0_Weights(WeightsEnum): ...
class EfficientNet_B1_Weights(WeightsEnum): ...
class EfficientNet_B2_Weights(WeightsEnum): ...
class EfficientNet_B3_Weights(WeightsEnum): ...
class EfficientNet_B4_Weights(WeightsEnum): ...
class EfficientNet_B5_Weights(WeightsEnum): ...
class EfficientNet_B6_Weights(WeightsEnum): ...
class EfficientNet_B7_Weights(WeightsEnum): ...
class EfficientNet_V2_S_Weights(WeightsEnum): ...
class EfficientNet_V2_M_Weights(WeightsEnum): ...
class EfficientNet_V2_L_Weights(WeightsEnum): ...

@model
class EfficientNet(Module):
    @draws(TORCH)
    def __init__(
        self,
        inverted_residual_setting: object,
        dropout: object,
        stochastic_depth_prob: object = 0.2,
        num_classes: object = 1000,
        norm_layer: object = None,
        last_channel: object = None,
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.dropout": 0})
    @draws(TORCH, when="self.training", unless_value={"self.stochastic_depth_prob": 0})
    def forward(self, x: object) -> object: ...
    @draws(TORCH, when="self.training", unless_value={"self.stochastic_depth_prob": 0})
    def features(self, input: object) -> object: ...
    @draws(TORCH, when="self.training", unless_value={"self.dropout": 0})
    def classifier(self, input: object) -> object: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def efficientnet_b0(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> EfficientNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def efficientnet_b1(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> EfficientNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def efficientnet_b2(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> EfficientNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def efficientnet_b3(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> EfficientNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def efficientnet_b4(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> EfficientNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def efficientnet_b5(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> EfficientNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def efficientnet_b6(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> EfficientNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def efficientnet_b7(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> EfficientNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def efficientnet_v2_l(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> EfficientNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def efficientnet_v2_m(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> EfficientNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def efficientnet_v2_s(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> EfficientNet: ...

@model
class MBConv(Module):
    @draws(TORCH)
    def __init__(
        self, cnf: object, stochastic_depth_prob: object, norm_layer: object, se_layer: object = ...
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.stochastic_depth_prob": 0})
    def forward(self, *args: object, **kwargs: object) -> Tensor: ...

@model
class FusedMBConv(Module):
    @draws(TORCH)
    def __init__(self, cnf: object, stochastic_depth_prob: object, norm_layer: object) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.stochastic_depth_prob": 0})
    def forward(self, *args: object, **kwargs: object) -> Tensor: ...
