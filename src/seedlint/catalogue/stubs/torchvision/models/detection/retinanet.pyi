from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites

class RetinaNet_ResNet50_FPN_Weights(WeightsEnum): ...
class RetinaNet_ResNet50_FPN_V2_Weights(WeightsEnum): ...

@model
class RetinaNet(Module):
    @draws(TORCH)
    def __init__(
        self,
        backbone: object,
        num_classes: object,
        min_size: object = 800,
        max_size: object = 1333,
        image_mean: object = None,
        image_std: object = None,
        anchor_generator: object = None,
        head: object = None,
        proposal_matcher: object = None,
        score_thresh: object = 0.05,
        nms_thresh: object = 0.5,
        detections_per_img: object = 300,
        fg_iou_thresh: object = 0.5,
        bg_iou_thresh: object = 0.4,
        topk_candidates: object = 1000,
        **kwargs: object,
    ) -> None: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def retinanet_resnet50_fpn(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> RetinaNet: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def retinanet_resnet50_fpn_v2(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> RetinaNet: ...

@model
class RetinaNetHead(Module):
    @draws(TORCH)
    def __init__(
        self, in_channels: object, num_anchors: object, num_classes: object, norm_layer: object = None
    ) -> None: ...

@model
class RetinaNetClassificationHead(Module):
    @draws(TORCH)
    def __init__(
        self,
        in_channels: object,
        num_anchors: object,
        num_classes: object,
        prior_probability: object = 0.01,
        norm_layer: object = None,
    ) -> None: ...

@model
class RetinaNetRegressionHead(Module):
    @draws(TORCH)
    def __init__(self, in_channels: object, num_anchors: object, norm_layer: object = None) -> None: ...
