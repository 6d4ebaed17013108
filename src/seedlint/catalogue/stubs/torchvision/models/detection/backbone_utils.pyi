from torch.nn import Module

from seedlint.effects import TORCH, builds, draws, model

@model
class BackboneWithFPN(Module):
    @draws(TORCH)
    def __init__(
        self,
        backbone: object,
        return_layers: object,
        in_channels_list: object,
        out_channels: object,
        extra_blocks: object = None,
        norm_layer: object = None,
    ) -> None: ...

@builds(TORCH)
def resnet_fpn_backbone(
    *, backbone_name: object, weights: object = None, **kwargs: object
) -> BackboneWithFPN: ...
@builds(TORCH)
def mobilenet_backbone(
    *, backbone_name: object, weights: object = None, fpn: object = False, **kwargs: object
) -> Module: ...
