from torch.nn import Module
from torchvision.models._api import WeightsEnum
from torchvision.models.detection.generalized_rcnn import GeneralizedRCNN

from seedlint.effects import TORCH, builds, draws, model, overwrites

class FasterRCNN_ResNet50_FPN_Weights(WeightsEnum): ...
class FasterRCNN_ResNet50_FPN_V2_Weights(WeightsEnum): ...
class FasterRCNN_MobileNet_V3_Large_FPN_Weights(WeightsEnum): ...
class FasterRCNN_MobileNet_V3_Large_320_FPN_Weights(WeightsEnum): ...

@model
class FasterRCNN(GeneralizedRCNN):
    @draws(TORCH)
    def __init__(
        self,
        backbone: object,
        num_classes: object = None,
        min_size: object = 800,
        max_size: object = 1333,
        image_mean: object = None,
        image_std: object = None,
        rpn_anchor_generator: object = None,
        rpn_head: object = None,
        rpn_pre_nms_top_n_train: object = 2000,
        rpn_pre_nms_top_n_test: object = 1000,
        rpn_post_nms_top_n_train: object = 2000,
        rpn_post_nms_top_n_test: object = 1000,
        rpn_nms_thresh: object = 0.7,
        rpn_fg_iou_thresh: object = 0.7,
        rpn_bg_iou_thresh: object = 0.3,
        rpn_batch_size_per_image: object = 256,
        rpn_positive_fraction: object = 0.5,
        rpn_score_thresh: object = 0.0,
        box_roi_pool: object = None,
        box_head: object = None,
        box_predictor: object = None,
        box_score_thresh: object = 0.05,
        box_nms_thresh: object = 0.5,
        box_detections_per_img: object = 100,
        box_fg_iou_thresh: object = 0.5,
        box_bg_iou_thresh: object = 0.5,
        box_batch_size_per_image: object = 512,
        box_positive_fraction: object = 0.25,
        bbox_reg_weights: object = None,
        **kwargs: object,
    ) -> None: ...

@model
class FastRCNNPredictor(Module):
    @draws(TORCH)
    def __init__(self, in_channels: object, num_classes: object) -> None: ...

@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def fasterrcnn_mobilenet_v3_large_320_fpn(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> FasterRCNN: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def fasterrcnn_mobilenet_v3_large_fpn(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> FasterRCNN: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def fasterrcnn_resnet50_fpn(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> FasterRCNN: ...
@builds(TORCH)
@overwrites("return", when="weights")
@overwrites("return", when="pretrained")
def fasterrcnn_resnet50_fpn_v2(
    weights: object = None, progress: object = True, *, pretrained: object = False, **kwargs: object
) -> FasterRCNN: ...

@model
class TwoMLPHead(Module):
    @draws(TORCH)
    def __init__(self, in_channels: object, representation_size: object) -> None: ...

@model
class FastRCNNConvFCHead(Module):
    @draws(TORCH)
    def __init__(
        self, input_size: object, conv_layers: object, fc_layers: object, norm_layer: object = None
    ) -> None: ...
