from torch import Tensor
from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites

class ViT_B_16_Weights(WeightsEnum): ...
class ViT_B_32_Weights(WeightsEnum): ...
class ViT_L_16_Weights(WeightsEnum): ...
class ViT_L_32_Weights(WeightsEnum): ...
class ViT_H_14_Weights(WeightsEnum): ...

@model
class VisionTransformer(Module):
    @draws(TORCH)
    def __init__(
        self,
        image_size: object,
        patch_size: object,
        num_layers: object,
        num_heads: object,
        hidden_dim: object,
        mlp_dim: object,
        dropout: object = 0.0,
        attention_dropout: object = 0.0,
        num_classes: object = 1000,
        representation_size: object = None,
        norm_layer: object = ...,
        conv_stem_configs: object = None,
    ) -> None: ...
    @draws(TORCH, when=("self.training", "self.dropout"))
    @draws(TORCH, when=("self.training", "self.attention_dropout"))
    def forward(self, x: object) -> Tensor: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def vit_b_16(
    weights: object = None,
    progress: object = True,
    *,
    pretrained: object = False,
    dropout: object = 0.0,
    attention_dropout: object = 0.0,
    **kwargs: object,
) -> VisionTransformer: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def vit_b_32(
    weights: object = None,
    progress: object = True,
    *,
    pretrained: object = False,
    dropout: object = 0.0,
    attention_dropout: object = 0.0,
    **kwargs: object,
) -> VisionTransformer: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def vit_h_14(
    weights: object = None,
    progress: object = True,
    *,
    pretrained: object = False,
    dropout: object = 0.0,
    attention_dropout: object = 0.0,
    **kwargs: object,
) -> VisionTransformer: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def vit_l_16(
    weights: object = None,
    progress: object = True,
    *,
    pretrained: object = False,
    dropout: object = 0.0,
    attention_dropout: object = 0.0,
    **kwargs: object,
) -> VisionTransformer: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def vit_l_32(
    weights: object = None,
    progress: object = True,
    *,
    pretrained: object = False,
    dropout: object = 0.0,
    attention_dropout: object = 0.0,
    **kwargs: object,
) -> VisionTransformer: ...

@model
class MLPBlock(Module):
    @draws(TORCH)
    def __init__(self, in_dim: object, mlp_dim: object, dropout: object) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.dropout": 0})
    def forward(self, *args: object, **kwargs: object) -> Tensor: ...

@model
class EncoderBlock(Module):
    @draws(TORCH)
    def __init__(
        self,
        num_heads: object,
        hidden_dim: object,
        mlp_dim: object,
        dropout: object,
        attention_dropout: object,
        norm_layer: object = ...,
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.dropout": 0})
    @draws(TORCH, when="self.training", unless_value={"self.attention_dropout": 0})
    def forward(self, *args: object, **kwargs: object) -> Tensor: ...

@model
class Encoder(Module):
    @draws(TORCH)
    def __init__(
        self,
        seq_length: object,
        num_layers: object,
        num_heads: object,
        hidden_dim: object,
        mlp_dim: object,
        dropout: object,
        attention_dropout: object,
        norm_layer: object = ...,
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.dropout": 0})
    @draws(TORCH, when="self.training", unless_value={"self.attention_dropout": 0})
    def forward(self, *args: object, **kwargs: object) -> Tensor: ...
