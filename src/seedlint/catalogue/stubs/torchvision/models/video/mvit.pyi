from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites, unmeasured

class MViT_V1_B_Weights(WeightsEnum): ...
class MViT_V2_S_Weights(WeightsEnum): ...

@model
class MViT(Module):
    @draws(TORCH)
    def __init__(
        self,
        spatial_size: object,
        temporal_size: object,
        block_setting: object,
        residual_pool: object,
        residual_with_cls_embed: object,
        rel_pos_embed: object,
        proj_after_attn: object,
        dropout: object = 0.5,
        attention_dropout: object = 0.0,
        stochastic_depth_prob: object = 0.0,
        num_classes: object = 400,
        block: object = None,
        norm_layer: object = None,
        patch_embed_kernel: object = ...,
        patch_embed_stride: object = ...,
        patch_embed_padding: object = ...,
    ) -> None: ...
    @unmeasured("torchvision 0.28.0, source of torchvision.models.video.mvit")
    @draws(TORCH, when="self.training", unless_value={"self.dropout": 0})
    @draws(TORCH, when=("self.training", "self.attention_dropout"))
    @draws(TORCH, when="self.training", unless_value={"self.stochastic_depth_prob": 0})
    def forward(self, x: object) -> object: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def mvit_v1_b(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> MViT: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def mvit_v2_s(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> MViT: ...
