from torch.nn import Module, Sequential
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites

class S3D_Weights(WeightsEnum): ...

@model
class S3D(Module):
    @draws(TORCH)
    def __init__(
        self, num_classes: object = 400, dropout: object = 0.2, norm_layer: object = None
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.dropout": 0})
    def forward(self, x: object) -> object: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def s3d(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> S3D: ...

@model
class TemporalSeparableConv(Sequential):
    @draws(TORCH)
    def __init__(
        self,
        in_planes: object,
        out_planes: object,
        kernel_size: object,
        stride: object,
        padding: object,
        norm_layer: object,
    ) -> None: ...

@model
class SepInceptionBlock3D(Module):
    @draws(TORCH)
    def __init__(
        self,
        in_planes: object,
        b0_out: object,
        b1_mid: object,
        b1_out: object,
        b2_mid: object,
        b2_out: object,
        b3_out: object,
        norm_layer: object,
    ) -> None: ...
