from torch import Tensor
from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites, unmeasured

class MaxVit_T_Weights(WeightsEnum): ...

@model
class MaxVit(Module):
    @draws(TORCH)
    def __init__(
        self,
        input_size: object,
        stem_channels: object,
        partition_size: object,
        block_channels: object,
        block_layers: object,
        head_dim: object,
        stochastic_depth_prob: object,
        norm_layer: object = None,
        activation_layer: object = ...,
        squeeze_ratio: object = 0.25,
        expansion_ratio: object = 4,
        mlp_ratio: object = 4,
        mlp_dropout: object = 0.0,
        attention_dropout: object = 0.0,
        num_classes: object = 1000,
    ) -> None: ...
    @unmeasured("torchvision 0.28.0, source of torchvision.models.maxvit")
    @draws(TORCH, when="self.training")
    def forward(self, x: object) -> object: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def maxvit_t(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> MaxVit: ...

@model
class MBConv(Module):
    @draws(TORCH)
    def __init__(
        self,
        in_channels: object,
        out_channels: object,
        expansion_ratio: object,
        squeeze_ratio: object,
        stride: object,
        activation_layer: object,
        norm_layer: object,
        p_stochastic_dropout: object = 0.0,
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.p_stochastic_dropout": 0})
    def forward(self, *args: object, **kwargs: object) -> Tensor: ...

@model
class RelativePositionalMultiHeadAttention(Module):
    @draws(TORCH)
    def __init__(self, feat_dim: object, head_dim: object, max_seq_len: object) -> None: ...
