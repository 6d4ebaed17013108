from torch import Tensor
from torch.nn import Module, Sequential

from seedlint.effects import TORCH, draws, model

from . import feature_pyramid_network as feature_pyramid_network
from . import misc as misc

# ---- Layers with weights

@model
class Conv2dNormActivation(Sequential):
    @draws(TORCH)
    def __init__(
        self, in_channels: object, out_channels: object, *args: object, **kwargs: object
    ) -> None: ...

@model
class Conv3dNormActivation(Sequential):
    @draws(TORCH)
    def __init__(
        self, in_channels: object, out_channels: object, *args: object, **kwargs: object
    ) -> None: ...

@model
class SqueezeExcitation(Module):
    @draws(TORCH)
    def __init__(self, input_channels: object, squeeze_channels: object, *args: object) -> None: ...

@model
class MLP(Sequential):
    @draws(TORCH)
    def __init__(
        self,
        in_channels: object,
        hidden_channels: object,
        norm_layer: object = None,
        activation_layer: object = ...,
        inplace: object = None,
        bias: object = True,
        dropout: object = 0.0,
    ) -> None: ...
    @draws(TORCH, when=("self.training", "self.dropout"))
    def forward(self, input: object) -> Tensor: ...

@model
class DeformConv2d(Module):
    @draws(TORCH)
    def __init__(
        self, in_channels: object, out_channels: object, kernel_size: object, **kwargs: object
    ) -> None: ...

@model
class FeaturePyramidNetwork(Module):
    @draws(TORCH)
    def __init__(self, in_channels_list: object, out_channels: object, **kwargs: object) -> None: ...

# ---- Layers without

class FrozenBatchNorm2d(Module):
    def __init__(self, num_features: object, eps: object = 1e-05) -> None: ...

class MultiScaleRoIAlign(Module):
    def __init__(
        self, featmap_names: object, output_size: object, sampling_ratio: object, **kwargs: object
    ) -> None: ...

class StochasticDepth(Module):
    def __init__(self, p: object, mode: object) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.p": 0})
    def forward(self, input: object) -> Tensor: ...

class DropBlock2d(Module):
    def __init__(
        self, p: object, block_size: object, inplace: object = False, eps: object = 1e-06
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.p": 0})
    def forward(self, input: object) -> Tensor: ...

class DropBlock3d(DropBlock2d): ...

class Permute(Module):
    def __init__(self, dims: object) -> None: ...

class RoIAlign(Module):
    def __init__(self, *args: object, **kwargs: object) -> None: ...

class RoIPool(Module):
    def __init__(self, *args: object, **kwargs: object) -> None: ...

# ---- Functions

@draws(TORCH, when="training", unless_value={"p": 0})
def stochastic_depth(input: object, p: object, mode: object, training: object = True) -> Tensor: ...
@draws(TORCH, when="training", unless_value={"p": 0})
def drop_block2d(
    input: object,
    p: object,
    block_size: object,
    inplace: object = False,
    eps: object = 1e-06,
    training: object = True,
) -> Tensor: ...
@draws(TORCH, when="training", unless_value={"p": 0})
def drop_block3d(
    input: object,
    p: object,
    block_size: object,
    inplace: object = False,
    eps: object = 1e-06,
    training: object = True,
) -> Tensor: ...
def nms(boxes: object, scores: object, iou_threshold: object) -> Tensor: ...
def batched_nms(boxes: object, scores: object, idxs: object, iou_threshold: object) -> Tensor: ...
def box_iou(boxes1: object, boxes2: object, *args: object, **kwargs: object) -> Tensor: ...
def box_convert(boxes: object, in_fmt: object, out_fmt: object) -> Tensor: ...
def box_area(boxes: object, *args: object, **kwargs: object) -> Tensor: ...
def generalized_box_iou(boxes1: object, boxes2: object) -> Tensor: ...
def generalized_box_iou_loss(boxes1: object, boxes2: object, *args: object, **kwargs: object) -> Tensor: ...
def distance_box_iou_loss(boxes1: object, boxes2: object, *args: object, **kwargs: object) -> Tensor: ...
def complete_box_iou_loss(boxes1: object, boxes2: object, *args: object, **kwargs: object) -> Tensor: ...
def sigmoid_focal_loss(inputs: object, targets: object, *args: object, **kwargs: object) -> Tensor: ...
def roi_align(
    input: object, boxes: object, output_size: object, *args: object, **kwargs: object
) -> Tensor: ...
def roi_pool(
    input: object, boxes: object, output_size: object, *args: object, **kwargs: object
) -> Tensor: ...
def clip_boxes_to_image(boxes: object, size: object) -> Tensor: ...
def masks_to_boxes(masks: object) -> Tensor: ...
