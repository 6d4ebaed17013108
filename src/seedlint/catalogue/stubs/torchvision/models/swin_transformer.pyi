from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites

class Swin_T_Weights(WeightsEnum): ...
class Swin_S_Weights(WeightsEnum): ...
class Swin_B_Weights(WeightsEnum): ...
class Swin_V2_T_Weights(WeightsEnum): ...
class Swin_V2_S_Weights(WeightsEnum): ...
class Swin_V2_B_Weights(WeightsEnum): ...

@model
class SwinTransformer(Module):
    @draws(TORCH)
    def __init__(
        self,
        patch_size: object,
        embed_dim: object,
        depths: object,
        num_heads: object,
        window_size: object,
        mlp_ratio: object = 4.0,
        dropout: object = 0.0,
        attention_dropout: object = 0.0,
        stochastic_depth_prob: object = 0.1,
        num_classes: object = 1000,
        norm_layer: object = None,
        block: object = None,
        downsample_layer: object = ...,
    ) -> None: ...
    @draws(TORCH, when="self.training")
    def forward(self, x: object) -> object: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def swin_b(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> SwinTransformer: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def swin_s(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> SwinTransformer: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def swin_t(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> SwinTransformer: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def swin_v2_b(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> SwinTransformer: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def swin_v2_s(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> SwinTransformer: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def swin_v2_t(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> SwinTransformer: ...
