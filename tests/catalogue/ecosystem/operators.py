"""Lets torchvision be imported beside a CPU build of torch that its compiled part was not built for.

The wheels of torchvision are linked against CUDA. Without their compiled part the operators they register are missing
and the import fails, although models and transforms are plain Python. Here the operators are declared, without an
implementation, right before the first import of torchvision; calling one fails, everything else is the real library.
"""

from __future__ import annotations

import importlib.abc
import sys
from typing import Final

_BOXES: Final = "Tensor input, Tensor rois, float spatial_scale, SymInt pooled_height, SymInt pooled_width"
_SIZES: Final = "SymInt batch_size, SymInt channels, SymInt height, SymInt width"
_GRAD: Final = "Tensor grad, Tensor rois"
_SCALE: Final = "float spatial_scale, SymInt pooled_height, SymInt pooled_width"
_DEFORM: Final = (
    "Tensor input, Tensor weight, Tensor offset, Tensor mask, Tensor bias, SymInt stride_h, SymInt stride_w, "
    "SymInt pad_h, SymInt pad_w, SymInt dilation_h, SymInt dilation_w, SymInt groups, SymInt offset_groups, "
    "bool use_mask"
)
OPERATORS: Final = (
    "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    f"roi_align({_BOXES}, int sampling_ratio, bool aligned) -> Tensor",
    (
        "qroi_align(Tensor input, Tensor rois, float input_scale, int input_zero_point, float rois_scale, "
        f"int rois_zero_point, {_SCALE}, int sampling_ratio, bool aligned) -> Tensor"
    ),
    f"_roi_align_backward({_GRAD}, {_SCALE}, {_SIZES}, int sampling_ratio, bool aligned) -> Tensor",
    f"roi_pool({_BOXES}) -> (Tensor, Tensor)",
    f"_roi_pool_backward({_GRAD}, Tensor argmax, {_SCALE}, {_SIZES}) -> Tensor",
    f"ps_roi_align({_BOXES}, int sampling_ratio) -> (Tensor, Tensor)",
    f"_ps_roi_align_backward({_GRAD}, Tensor mapping, {_SCALE}, int sampling_ratio, {_SIZES}) -> Tensor",
    f"ps_roi_pool({_BOXES}) -> (Tensor, Tensor)",
    f"_ps_roi_pool_backward({_GRAD}, Tensor mapping, {_SCALE}, {_SIZES}) -> Tensor",
    f"deform_conv2d({_DEFORM}) -> Tensor",
    f"_deform_conv2d_backward(Tensor grad, {_DEFORM}) -> (Tensor, Tensor, Tensor, Tensor, Tensor)",
    "box_iou_rotated(Tensor boxes1, Tensor boxes2) -> Tensor",
)


class _BeforeTorchvision(importlib.abc.MetaPathFinder):
    """Declares the operators when torchvision is about to be imported, and finds nothing itself."""

    library: object = None

    def find_spec(self, fullname: str, path: object, target: object = None) -> None:
        if fullname == "torchvision" and self.library is None:
            self.library = True  # importing torch may come back here
            self.library = _declare()


def _declare() -> object:
    import torch

    library = torch.library.Library("torchvision", "DEF")
    for operator in OPERATORS:
        library.define(operator)
    return library


def allow_import() -> None:
    """Declare the operators as soon as torchvision is imported, unless its compiled part can be loaded."""
    if not _loads():
        sys.meta_path.insert(0, _BeforeTorchvision())


def _loads() -> bool:
    """Return whether torch was built for CUDA, as the compiled part of torchvision is."""
    import torch

    return torch.version.cuda is not None
