from torch import Tensor
from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites

class Swin3D_T_Weights(WeightsEnum): ...
class Swin3D_S_Weights(WeightsEnum): ...
class Swin3D_B_Weights(WeightsEnum): ...

@model
class SwinTransformer3d(Module):
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
        num_classes: object = 400,
        norm_layer: object = None,
        block: object = None,
        downsample_layer: object = ...,
        patch_embed: object = None,
    ) -> None: ...
    @draws(TORCH, when="self.training")
    def forward(self, x: object) -> object: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def swin3d_b(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> SwinTransformer3d: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def swin3d_s(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> SwinTransformer3d: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def swin3d_t(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> SwinTransformer3d: ...

@model
class PatchEmbed3d(Module):
    @draws(TORCH)
    def __init__(
        self, patch_size: object, in_channels: object = 3, embed_dim: object = 96, norm_layer: object = None
    ) -> None: ...

@model
class ShiftedWindowAttention3d(Module):
    @draws(TORCH)
    def __init__(
        self,
        dim: object,
        window_size: object,
        shift_size: object,
        num_heads: object,
        qkv_bias: object = True,
        proj_bias: object = True,
        attention_dropout: object = 0.0,
        dropout: object = 0.0,
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.attention_dropout": 0})
    @draws(TORCH, when="self.training", unless_value={"self.dropout": 0})
    def forward(self, *args: object, **kwargs: object) -> Tensor: ...
