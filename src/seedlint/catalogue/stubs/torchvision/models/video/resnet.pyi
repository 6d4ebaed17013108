from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites

class R3D_18_Weights(WeightsEnum): ...
class MC3_18_Weights(WeightsEnum): ...
class R2Plus1D_18_Weights(WeightsEnum): ...

@model
class VideoResNet(Module):
    @draws(TORCH)
    def __init__(
        self,
        block: object,
        conv_makers: object,
        layers: object,
        stem: object,
        num_classes: object = 400,
        zero_init_residual: object = False,
    ) -> None: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def mc3_18(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> VideoResNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def r2plus1d_18(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> VideoResNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def r3d_18(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> VideoResNet: ...
