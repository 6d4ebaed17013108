from torch import Tensor
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

@model
class PatchMerging(Module):
    @draws(TORCH)
    def __init__(self, dim: object, norm_layer: object = ...) -> None: ...

@model
class PatchMergingV2(Module):
    @draws(TORCH)
    def __init__(self, dim: object, norm_layer: object = ...) -> None: ...

@model
class ShiftedWindowAttention(Module):
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

@model
class ShiftedWindowAttentionV2(Module):
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

@model
class SwinTransformerBlock(Module):
    @draws(TORCH)
    def __init__(
        self,
        dim: object,
        num_heads: object,
        window_size: object,
        shift_size: object,
        mlp_ratio: object = 4.0,
        dropout: object = 0.0,
        attention_dropout: object = 0.0,
        stochastic_depth_prob: object = 0.0,
        norm_layer: object = ...,
        attn_layer: object = ...,
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.dropout": 0})
    @draws(TORCH, when="self.training", unless_value={"self.attention_dropout": 0})
    @draws(TORCH, when="self.training", unless_value={"self.stochastic_depth_prob": 0})
    def forward(self, *args: object, **kwargs: object) -> Tensor: ...

@model
class SwinTransformerBlockV2(Module):
    @draws(TORCH)
    def __init__(
        self,
        dim: object,
        num_heads: object,
        window_size: object,
        shift_size: object,
        mlp_ratio: object = 4.0,
        dropout: object = 0.0,
        attention_dropout: object = 0.0,
        stochastic_depth_prob: object = 0.0,
        norm_layer: object = ...,
        attn_layer: object = ...,
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.dropout": 0})
    @draws(TORCH, when="self.training", unless_value={"self.attention_dropout": 0})
    @draws(TORCH, when="self.training", unless_value={"self.stochastic_depth_prob": 0})
    def forward(self, *args: object, **kwargs: object) -> Tensor: ...
