from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites, unmeasured

class RegNet_Y_400MF_Weights(WeightsEnum): ...
class RegNet_Y_800MF_Weights(WeightsEnum): ...
class RegNet_Y_1_6GF_Weights(WeightsEnum): ...
class RegNet_Y_3_2GF_Weights(WeightsEnum): ...
class RegNet_Y_8GF_Weights(WeightsEnum): ...
class RegNet_Y_16GF_Weights(WeightsEnum): ...
class RegNet_Y_32GF_Weights(WeightsEnum): ...
class RegNet_Y_128GF_Weights(WeightsEnum): ...
class RegNet_X_400MF_Weights(WeightsEnum): ...
class RegNet_X_800MF_Weights(WeightsEnum): ...
class RegNet_X_1_6GF_Weights(WeightsEnum): ...
class RegNet_X_3_2GF_Weights(WeightsEnum): ...
class RegNet_X_8GF_Weights(WeightsEnum): ...
class RegNet_X_16GF_Weights(WeightsEnum): ...
class RegNet_X_32GF_Weights(WeightsEnum): ...

@unmeasured("torchvision 0.28.0, source of torchvision.models.regnet")
@model
class RegNet(Module):
    @draws(TORCH)
    def __init__(
        self,
        block_params: object,
        num_classes: object = 1000,
        stem_width: object = 32,
        stem_type: object = None,
        block_type: object = None,
        norm_layer: object = None,
        activation: object = None,
    ) -> None: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def regnet_x_16gf(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> RegNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def regnet_x_1_6gf(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> RegNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def regnet_x_32gf(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> RegNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def regnet_x_3_2gf(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> RegNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def regnet_x_400mf(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> RegNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def regnet_x_800mf(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> RegNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def regnet_x_8gf(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> RegNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def regnet_y_128gf(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> RegNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def regnet_y_16gf(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> RegNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def regnet_y_1_6gf(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> RegNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def regnet_y_32gf(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> RegNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def regnet_y_3_2gf(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> RegNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def regnet_y_400mf(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> RegNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def regnet_y_800mf(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> RegNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def regnet_y_8gf(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> RegNet: ...

@model
class SimpleStemIN(Module):
    @draws(TORCH)
    def __init__(
        self, width_in: object, width_out: object, norm_layer: object, activation_layer: object
    ) -> None: ...

@model
class BottleneckTransform(Module):
    @draws(TORCH)
    def __init__(
        self,
        width_in: object,
        width_out: object,
        stride: object,
        norm_layer: object,
        activation_layer: object,
        group_width: object,
        bottleneck_multiplier: object,
        se_ratio: object,
    ) -> None: ...

@model
class ResBottleneckBlock(Module):
    @draws(TORCH)
    def __init__(
        self,
        width_in: object,
        width_out: object,
        stride: object,
        norm_layer: object,
        activation_layer: object,
        group_width: object = 1,
        bottleneck_multiplier: object = 1.0,
        se_ratio: object = None,
    ) -> None: ...
