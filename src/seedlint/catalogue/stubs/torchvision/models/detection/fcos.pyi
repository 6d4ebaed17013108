from torch.nn import Module
from torchvision.models._api import WeightsEnum

from seedlint.effects import TORCH, builds, draws, model, overwrites

class FCOS_ResNet50_FPN_Weights(WeightsEnum): ...

@model
class FCOS(Module):
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
        center_sampling_radius: object = 1.5,
        score_thresh: object = 0.2,
        nms_thresh: object = 0.6,
        detections_per_img: object = 100,
        topk_candidates: object = 1000,
        **kwargs: object,
    ) -> None: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def fcos_resnet50_fpn(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> FCOS: ...

@model
class FCOSHead(Module):
    @draws(TORCH)
    def __init__(
        self, in_channels: object, num_anchors: object, num_classes: object, num_convs: object = 4
    ) -> None: ...

@model
class FCOSClassificationHead(Module):
    @draws(TORCH)
    def __init__(
        self,
        in_channels: object,
        num_anchors: object,
        num_classes: object,
        num_convs: object = 4,
        prior_probability: object = 0.01,
        norm_layer: object = None,
    ) -> None: ...

@model
class FCOSRegressionHead(Module):
    @draws(TORCH)
    def __init__(
        self, in_channels: object, num_anchors: object, num_convs: object = 4, norm_layer: object = None
    ) -> None: ...
