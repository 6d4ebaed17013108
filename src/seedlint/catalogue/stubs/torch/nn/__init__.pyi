from collections.abc import Iterator

from typing_extensions import Self

from seedlint.effects import (
    TORCH,
    appends,
    calls,
    draws,
    holds,
    hooks_after,
    hooks_before,
    keeps,
    leaf,
    lists,
    model,
    overwrites,
    records,
    returns,
    sets,
    sets_mode,
    unmeasured,
    uses_model,
    visits,
    wraps,
)

from .. import Generator, Tensor
from ..ao.nn import intrinsic as intrinsic
from ..ao.nn import qat as qat
from ..ao.nn import quantizable as quantizable
from ..ao.nn import quantized as quantized
from ..utils.hooks import RemovableHandle
from . import attention as attention
from . import functional as functional
from . import init as init
from . import modules as modules
from . import parallel as parallel
from . import parameter as parameter
from . import utils as utils
from .parallel import DataParallel as DataParallel

class Parameter(Tensor):
    def __init__(self, data: object = None, requires_grad: object = True) -> None: ...

class UninitializedParameter(Parameter):
    def __init__(self, requires_grad: object = True, device: object = None, dtype: object = None) -> None: ...

class Buffer(Tensor):
    def __init__(self, data: object = None, *, persistent: object = True) -> None: ...

class UninitializedBuffer(Tensor):
    def __init__(
        self,
        requires_grad: object = False,
        device: object = None,
        dtype: object = None,
        persistent: object = True,
    ) -> None: ...

@model
class Module:
    training: bool
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    @calls("self.forward")
    def __call__(self, *args: object, **kwargs: object) -> Tensor: ...
    def forward(self, *input: object) -> Tensor: ...
    @visits("fn")
    @returns("self")
    def apply(self, fn: object) -> Self: ...
    @returns("self")
    def to(self, *args: object, **kwargs: object) -> Self: ...
    @returns("self")
    def to_empty(self, *, device: object, recurse: object = True) -> Self: ...
    @returns("self")
    def cuda(self, device: object = None) -> Self: ...
    @returns("self")
    def cpu(self) -> Self: ...
    @returns("self")
    def ipu(self, device: object = None) -> Self: ...
    @returns("self")
    def xpu(self, device: object = None) -> Self: ...
    @returns("self")
    def mtia(self, device: object = None) -> Self: ...
    @returns("self")
    def type(self, dst_type: object) -> Self: ...
    @returns("self")
    def float(self) -> Self: ...
    @returns("self")
    def double(self) -> Self: ...
    @returns("self")
    def half(self) -> Self: ...
    @returns("self")
    def bfloat16(self) -> Self: ...
    @returns("self")
    def requires_grad_(self, requires_grad: object = True) -> Self: ...
    @returns("self")
    def share_memory(self) -> Self: ...
    @sets_mode("mode")
    @returns("self")
    def train(self, mode: object = True) -> Self: ...
    @sets_mode(False)
    @returns("self")
    def eval(self) -> Self: ...
    @overwrites("self", unless_value={"strict": False})
    def load_state_dict(
        self, state_dict: object, strict: object = True, assign: object = False
    ) -> object: ...
    @lists("self")
    def state_dict(
        self, *args: object, destination: object = None, prefix: object = "", keep_vars: object = False
    ) -> dict: ...
    @lists("self")
    def parameters(self, recurse: object = True) -> Iterator[Parameter]: ...
    @lists("self")
    def named_parameters(
        self, prefix: object = "", recurse: object = True, remove_duplicate: object = True
    ) -> Iterator[object]: ...
    @lists()
    def buffers(self, recurse: object = True) -> Iterator[Tensor]: ...
    @lists()
    def named_buffers(
        self, prefix: object = "", recurse: object = True, remove_duplicate: object = True
    ) -> Iterator[object]: ...
    @returns("self.*")
    def children(self) -> Iterator[Module]: ...
    @returns("self.named")
    def named_children(self) -> Iterator[object]: ...
    @returns("self.**")
    def modules(self) -> Iterator[Module]: ...
    @returns("self.**named")
    def named_modules(
        self, memo: object = None, prefix: object = "", remove_duplicate: object = True
    ) -> Iterator[object]: ...
    @lists()
    @returns("self.under.target")
    def get_submodule(self, target: object) -> Module: ...
    def set_submodule(self, target: object, module: object, strict: object = False) -> None: ...
    @lists()
    def get_parameter(self, target: object) -> Parameter: ...
    def get_buffer(self, target: object) -> Tensor: ...
    def get_extra_state(self) -> object: ...
    def set_extra_state(self, state: object) -> None: ...
    @sets("name", "module")
    @uses_model("module")
    def add_module(self, name: object, module: object) -> None: ...
    @sets("name", "module")
    @uses_model("module")
    def register_module(self, name: object, module: object) -> None: ...
    @sets("name", "tensor")
    def register_buffer(self, name: object, tensor: object, persistent: object = True) -> None: ...
    @sets("name", "param")
    def register_parameter(self, name: object, param: object) -> None: ...
    @hooks_after("hook")
    def register_forward_hook(
        self,
        hook: object,
        *,
        prepend: object = False,
        with_kwargs: object = False,
        always_call: object = False,
    ) -> RemovableHandle: ...
    @hooks_before("hook")
    def register_forward_pre_hook(
        self, hook: object, *, prepend: object = False, with_kwargs: object = False
    ) -> RemovableHandle: ...
    @records("hook")
    def register_backward_hook(self, hook: object) -> RemovableHandle: ...
    @records("hook")
    def register_full_backward_hook(self, hook: object, prepend: object = False) -> RemovableHandle: ...
    @records("hook")
    def register_full_backward_pre_hook(self, hook: object, prepend: object = False) -> RemovableHandle: ...
    @keeps("hook")
    def register_load_state_dict_pre_hook(self, hook: object) -> object: ...
    @keeps("hook")
    def register_load_state_dict_post_hook(self, hook: object) -> object: ...
    @keeps("hook")
    def register_state_dict_pre_hook(self, hook: object) -> object: ...
    @keeps("hook")
    def register_state_dict_post_hook(self, hook: object) -> object: ...
    @lists()
    def zero_grad(self, set_to_none: object = True) -> None: ...
    @lists()
    def compile(self, *args: object, **kwargs: object) -> None: ...
    @lists()
    def extra_repr(self) -> str: ...

# ---- Containers

class Container(Module):
    def __init__(self, **kwargs: object) -> None: ...

class Sequential(list, Module):
    @holds("args")
    @uses_model("args")
    def __init__(self, *args: object) -> None: ...
    @calls("self")
    def forward(self, input: object) -> Tensor: ...
    @sets("name", "module")
    @appends("module")
    @uses_model("module")
    def add_module(self, name: object, module: object) -> None: ...
    @sets("name", "module")
    @appends("module")
    @uses_model("module")
    def register_module(self, name: object, module: object) -> None: ...
    @appends("module")
    @uses_model("module")
    @returns("self")
    def append(self, module: object) -> Self: ...
    @holds("sequential")
    @uses_model("sequential")
    @returns("self")
    def extend(self, sequential: object) -> Self: ...
    def __add__(self, other: object) -> Self: ...
    def __mul__(self, other: object) -> Self: ...
    def __rmul__(self, other: object) -> Self: ...

class ModuleList(list, Module):
    @holds("modules")
    @uses_model("modules")
    def __init__(self, modules: object = None) -> None: ...
    @appends("module")
    @uses_model("module")
    @returns("self")
    def append(self, module: object) -> Self: ...
    @holds("modules")
    @uses_model("modules")
    @returns("self")
    def extend(self, modules: object) -> Self: ...

class ModuleDict(dict, Module):
    @holds("modules")
    @uses_model("modules")
    def __init__(self, modules: object = None) -> None: ...
    @holds("modules")
    @uses_model("modules")
    def update(self, modules: object) -> None: ...

class ParameterList(list, Module):
    @holds("values")
    def __init__(self, values: object = None) -> None: ...
    @appends("value")
    @returns("self")
    def append(self, value: object) -> Self: ...
    @holds("values")
    @returns("self")
    def extend(self, values: object) -> Self: ...

class ParameterDict(dict, Module):
    @holds("parameters")
    def __init__(self, parameters: object = None) -> None: ...
    @holds("parameters")
    def update(self, parameters: object) -> None: ...

# ---- Layers

class _AdaptiveAvgPoolNd(Module):
    def __init__(self, output_size: object) -> None: ...

@leaf
class AdaptiveAvgPool1d(_AdaptiveAvgPoolNd):
    def forward(self, input: object) -> Tensor: ...

@leaf
class AdaptiveAvgPool2d(_AdaptiveAvgPoolNd):
    def forward(self, input: object) -> Tensor: ...

@leaf
class AdaptiveAvgPool3d(_AdaptiveAvgPoolNd):
    def forward(self, input: object) -> Tensor: ...

class AdaptiveLogSoftmaxWithLoss(Module):
    @draws(TORCH, device="device", by="self.reset_parameters")
    def __init__(
        self,
        in_features: object,
        n_classes: object,
        cutoffs: object,
        div_value: object = 4.0,
        head_bias: object = False,
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    def forward(self, input_: object, target_: object) -> object: ...
    @draws(TORCH)
    def reset_parameters(self) -> None: ...
    def log_prob(self, input: object) -> Tensor: ...
    def predict(self, input: object) -> Tensor: ...

class _AdaptiveMaxPoolNd(Module):
    def __init__(self, output_size: object, return_indices: object = False) -> None: ...

@leaf
class AdaptiveMaxPool1d(_AdaptiveMaxPoolNd):
    def forward(self, input: object) -> Tensor: ...

@leaf
class AdaptiveMaxPool2d(_AdaptiveMaxPoolNd):
    def forward(self, input: object) -> Tensor: ...

@leaf
class AdaptiveMaxPool3d(_AdaptiveMaxPoolNd):
    def forward(self, input: object) -> Tensor: ...

class _DropoutNd(Module):
    def __init__(self, p: object = 0.5, inplace: object = False) -> None: ...

@leaf
class AlphaDropout(_DropoutNd):
    @draws(TORCH, when="self.training", unless_value={"self.p": (0, 1)})
    def forward(self, input: object) -> Tensor: ...

class _AvgPoolNd(Module): ...

@leaf
class AvgPool1d(_AvgPoolNd):
    def __init__(
        self,
        kernel_size: object,
        stride: object = None,
        padding: object = 0,
        ceil_mode: object = False,
        count_include_pad: object = True,
    ) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class AvgPool2d(_AvgPoolNd):
    def __init__(
        self,
        kernel_size: object,
        stride: object = None,
        padding: object = 0,
        ceil_mode: object = False,
        count_include_pad: object = True,
        divisor_override: object = None,
    ) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class AvgPool3d(_AvgPoolNd):
    def __init__(
        self,
        kernel_size: object,
        stride: object = None,
        padding: object = 0,
        ceil_mode: object = False,
        count_include_pad: object = True,
        divisor_override: object = None,
    ) -> None: ...
    def forward(self, input: object) -> Tensor: ...

class _Loss(Module):
    def __init__(
        self, size_average: object = None, reduce: object = None, reduction: object = "mean"
    ) -> None: ...

class _WeightedLoss(_Loss):
    def __init__(
        self,
        weight: object = None,
        size_average: object = None,
        reduce: object = None,
        reduction: object = "mean",
    ) -> None: ...

@leaf
class BCELoss(_WeightedLoss):
    def forward(self, input: object, target: object) -> Tensor: ...

@leaf
class BCEWithLogitsLoss(_Loss):
    def __init__(
        self,
        weight: object = None,
        size_average: object = None,
        reduce: object = None,
        reduction: object = "mean",
        pos_weight: object = None,
    ) -> None: ...
    def forward(self, input: object, target: object) -> Tensor: ...

class _NormBase(Module):
    weight: Parameter
    bias: Parameter
    running_mean: Tensor
    running_var: Tensor
    def __init__(
        self,
        num_features: object,
        eps: object = 1e-05,
        momentum: object = 0.1,
        affine: object = True,
        track_running_stats: object = True,
        device: object = None,
        dtype: object = None,
        *,
        bias: object = True,
    ) -> None: ...
    def reset_parameters(self) -> None: ...
    def reset_running_stats(self) -> None: ...

class _BatchNorm(_NormBase):
    def __init__(
        self,
        num_features: object,
        eps: object = 1e-05,
        momentum: object = 0.1,
        affine: object = True,
        track_running_stats: object = True,
        device: object = None,
        dtype: object = None,
        *,
        bias: object = True,
    ) -> None: ...

@leaf
class BatchNorm1d(_BatchNorm): ...

@leaf
class BatchNorm2d(_BatchNorm): ...

@leaf
class BatchNorm3d(_BatchNorm): ...

@leaf
class Bilinear(Module):
    weight: Parameter
    @draws(TORCH, device="device", by="self.reset_parameters", unless_value={"out_features": 0})
    def __init__(
        self,
        in1_features: object,
        in2_features: object,
        out_features: object,
        bias: object = True,
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    def forward(self, input1: object, input2: object) -> Tensor: ...
    @draws(TORCH)
    def reset_parameters(self) -> None: ...

@leaf
class CELU(Module):
    def __init__(self, alpha: object = 1.0, inplace: object = False) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class CTCLoss(_Loss):
    def __init__(
        self, blank: object = 0, reduction: object = "mean", zero_infinity: object = False
    ) -> None: ...
    def forward(
        self, log_probs: object, targets: object, input_lengths: object, target_lengths: object
    ) -> Tensor: ...

@leaf
class ChannelShuffle(Module):
    def __init__(self, groups: object) -> None: ...
    def forward(self, input: object) -> Tensor: ...

class _CircularPadNd(Module): ...

@leaf
class CircularPad1d(_CircularPadNd):
    def __init__(self, padding: object) -> None: ...

@leaf
class CircularPad2d(_CircularPadNd):
    def __init__(self, padding: object) -> None: ...

@leaf
class CircularPad3d(_CircularPadNd):
    def __init__(self, padding: object) -> None: ...

class _ConstantPadNd(Module):
    def __init__(self, value: object) -> None: ...

@leaf
class ConstantPad1d(_ConstantPadNd):
    def __init__(self, padding: object, value: object) -> None: ...

@leaf
class ConstantPad2d(_ConstantPadNd):
    def __init__(self, padding: object, value: object) -> None: ...

@leaf
class ConstantPad3d(_ConstantPadNd):
    def __init__(self, padding: object, value: object) -> None: ...

class _ConvNd(Module):
    weight: Parameter
    bias: Parameter
    @draws(TORCH, device="device", by="self.reset_parameters")
    def __init__(
        self,
        in_channels: object,
        out_channels: object,
        kernel_size: object,
        stride: object,
        padding: object,
        dilation: object,
        transposed: object,
        output_padding: object,
        groups: object,
        bias: object,
        padding_mode: object,
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    @draws(TORCH)
    def reset_parameters(self) -> None: ...

@leaf
class Conv1d(_ConvNd):
    @draws(TORCH, device="device", by="self.reset_parameters")
    def __init__(
        self,
        in_channels: object,
        out_channels: object,
        kernel_size: object,
        stride: object = 1,
        padding: object = 0,
        dilation: object = 1,
        groups: object = 1,
        bias: object = True,
        padding_mode: object = "zeros",
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class Conv2d(_ConvNd):
    @draws(TORCH, device="device", by="self.reset_parameters")
    def __init__(
        self,
        in_channels: object,
        out_channels: object,
        kernel_size: object,
        stride: object = 1,
        padding: object = 0,
        dilation: object = 1,
        groups: object = 1,
        bias: object = True,
        padding_mode: object = "zeros",
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class Conv3d(_ConvNd):
    @draws(TORCH, device="device", by="self.reset_parameters")
    def __init__(
        self,
        in_channels: object,
        out_channels: object,
        kernel_size: object,
        stride: object = 1,
        padding: object = 0,
        dilation: object = 1,
        groups: object = 1,
        bias: object = True,
        padding_mode: object = "zeros",
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    def forward(self, input: object) -> Tensor: ...

class _ConvTransposeNd(_ConvNd):
    @draws(TORCH, device="device", by="self.reset_parameters")
    def __init__(
        self,
        in_channels: object,
        out_channels: object,
        kernel_size: object,
        stride: object,
        padding: object,
        dilation: object,
        transposed: object,
        output_padding: object,
        groups: object,
        bias: object,
        padding_mode: object,
        device: object = None,
        dtype: object = None,
    ) -> None: ...

@leaf
class ConvTranspose1d(_ConvTransposeNd):
    @draws(TORCH, device="device", by="self.reset_parameters")
    def __init__(
        self,
        in_channels: object,
        out_channels: object,
        kernel_size: object,
        stride: object = 1,
        padding: object = 0,
        output_padding: object = 0,
        groups: object = 1,
        bias: object = True,
        dilation: object = 1,
        padding_mode: object = "zeros",
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    def forward(self, input: object, output_size: object = None) -> Tensor: ...

@leaf
class ConvTranspose2d(_ConvTransposeNd):
    @draws(TORCH, device="device", by="self.reset_parameters")
    def __init__(
        self,
        in_channels: object,
        out_channels: object,
        kernel_size: object,
        stride: object = 1,
        padding: object = 0,
        output_padding: object = 0,
        groups: object = 1,
        bias: object = True,
        dilation: object = 1,
        padding_mode: object = "zeros",
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    def forward(self, input: object, output_size: object = None) -> Tensor: ...

@leaf
class ConvTranspose3d(_ConvTransposeNd):
    @draws(TORCH, device="device", by="self.reset_parameters")
    def __init__(
        self,
        in_channels: object,
        out_channels: object,
        kernel_size: object,
        stride: object = 1,
        padding: object = 0,
        output_padding: object = 0,
        groups: object = 1,
        bias: object = True,
        dilation: object = 1,
        padding_mode: object = "zeros",
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    def forward(self, input: object, output_size: object = None) -> Tensor: ...

@leaf
class CosineEmbeddingLoss(_Loss):
    def __init__(
        self,
        margin: object = 0.0,
        size_average: object = None,
        reduce: object = None,
        reduction: object = "mean",
    ) -> None: ...
    def forward(self, input1: object, input2: object, target: object) -> Tensor: ...

@leaf
class CosineSimilarity(Module):
    def __init__(self, dim: object = 1, eps: object = 1e-08) -> None: ...
    def forward(self, x1: object, x2: object) -> Tensor: ...

@leaf
class CrossEntropyLoss(_WeightedLoss):
    def __init__(
        self,
        weight: object = None,
        size_average: object = None,
        ignore_index: object = -100,
        reduce: object = None,
        reduction: object = "mean",
        label_smoothing: object = 0.0,
    ) -> None: ...
    def forward(self, input: object, target: object) -> Tensor: ...

@leaf
class CrossMapLRN2d(Module):
    def __init__(self, size: object, alpha: object = 0.0001, beta: object = 0.75, k: object = 1) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class Dropout(_DropoutNd):
    @draws(TORCH, when="self.training", unless_value={"self.p": (0, 1)})
    def forward(self, input: object) -> Tensor: ...

@leaf
class Dropout1d(_DropoutNd):
    @draws(TORCH, when="self.training", unless_value={"self.p": (0, 1)})
    def forward(self, input: object) -> Tensor: ...

@leaf
class Dropout2d(_DropoutNd):
    @draws(TORCH, when="self.training", unless_value={"self.p": (0, 1)})
    def forward(self, input: object) -> Tensor: ...

@leaf
class Dropout3d(_DropoutNd):
    @draws(TORCH, when="self.training", unless_value={"self.p": (0, 1)})
    def forward(self, input: object) -> Tensor: ...

@leaf
class ELU(Module):
    def __init__(self, alpha: object = 1.0, inplace: object = False) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class Embedding(Module):
    weight: Parameter
    @draws(
        TORCH,
        unless="_weight",
        device="device",
        by="self.reset_parameters",
        unless_value={"num_embeddings": 0, "embedding_dim": 0},
    )
    def __init__(
        self,
        num_embeddings: object,
        embedding_dim: object,
        padding_idx: object = None,
        max_norm: object = None,
        norm_type: object = 2.0,
        scale_grad_by_freq: object = False,
        sparse: object = False,
        _weight: object = None,
        _freeze: object = False,
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    def forward(self, input: object) -> Tensor: ...
    @draws(TORCH)
    def reset_parameters(self) -> None: ...
    @classmethod
    def from_pretrained(
        cls,
        embeddings: object,
        freeze: object = True,
        padding_idx: object = None,
        max_norm: object = None,
        norm_type: object = 2.0,
        scale_grad_by_freq: object = False,
        sparse: object = False,
    ) -> Self: ...

@leaf
class EmbeddingBag(Module):
    weight: Parameter
    @draws(
        TORCH,
        unless="_weight",
        device="device",
        by="self.reset_parameters",
        unless_value={"num_embeddings": 0, "embedding_dim": 0},
    )
    def __init__(
        self,
        num_embeddings: object,
        embedding_dim: object,
        max_norm: object = None,
        norm_type: object = 2.0,
        scale_grad_by_freq: object = False,
        mode: object = "mean",
        sparse: object = False,
        _weight: object = None,
        include_last_offset: object = False,
        padding_idx: object = None,
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    def forward(self, input: object, offsets: object = None, per_sample_weights: object = None) -> Tensor: ...
    @draws(TORCH)
    def reset_parameters(self) -> None: ...
    @classmethod
    def from_pretrained(
        cls,
        embeddings: object,
        freeze: object = True,
        max_norm: object = None,
        norm_type: object = 2.0,
        scale_grad_by_freq: object = False,
        mode: object = "mean",
        sparse: object = False,
        include_last_offset: object = False,
        padding_idx: object = None,
    ) -> Self: ...

@leaf
class FeatureAlphaDropout(_DropoutNd):
    @draws(TORCH, when="self.training", unless_value={"self.p": (0, 1)})
    def forward(self, input: object) -> Tensor: ...

@leaf
class Flatten(Module):
    def __init__(self, start_dim: object = 1, end_dim: object = -1) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class Fold(Module):
    def __init__(
        self,
        output_size: object,
        kernel_size: object,
        dilation: object = 1,
        padding: object = 0,
        stride: object = 1,
    ) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class FractionalMaxPool2d(Module):
    def __init__(
        self,
        kernel_size: object,
        output_size: object = None,
        output_ratio: object = None,
        return_indices: object = False,
        _random_samples: object = None,
    ) -> None: ...
    @draws(TORCH, unless="self._random_samples")
    def forward(self, input: object) -> Tensor: ...

@leaf
class FractionalMaxPool3d(Module):
    def __init__(
        self,
        kernel_size: object,
        output_size: object = None,
        output_ratio: object = None,
        return_indices: object = False,
        _random_samples: object = None,
    ) -> None: ...
    @draws(TORCH, unless="self._random_samples")
    def forward(self, input: object) -> Tensor: ...

@leaf
class GELU(Module):
    def __init__(self, approximate: object = "none") -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class GLU(Module):
    def __init__(self, dim: object = -1) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class RNNBase(Module):
    bias: Parameter
    @draws(TORCH, device="device", by="self.reset_parameters")
    def __init__(
        self,
        mode: object,
        input_size: object,
        hidden_size: object,
        num_layers: object = 1,
        bias: object = True,
        batch_first: object = False,
        dropout: object = 0.0,
        bidirectional: object = False,
        proj_size: object = 0,
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    @draws(TORCH)
    def reset_parameters(self) -> None: ...

@leaf
class GRU(RNNBase):
    @draws(TORCH, device="device", by="self.reset_parameters")
    def __init__(
        self,
        input_size: object,
        hidden_size: object,
        num_layers: object = 1,
        bias: object = True,
        batch_first: object = False,
        dropout: object = 0.0,
        bidirectional: object = False,
        proj_size: object = 0,
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.dropout": (0, 1), "self.num_layers": 1})
    def forward(self, input: object, hx: object = None) -> object: ...

@leaf
class RNNCellBase(Module):
    weight_ih: Parameter
    weight_hh: Parameter
    bias_ih: Parameter
    bias_hh: Parameter
    @draws(TORCH, device="device", by="self.reset_parameters")
    def __init__(
        self,
        input_size: object,
        hidden_size: object,
        bias: object,
        num_chunks: object,
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    @draws(TORCH)
    def reset_parameters(self) -> None: ...

@leaf
class GRUCell(RNNCellBase):
    @draws(TORCH, device="device", by="self.reset_parameters")
    def __init__(
        self,
        input_size: object,
        hidden_size: object,
        bias: object = True,
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    def forward(self, input: object, hx: object = None) -> Tensor: ...

@leaf
class GaussianNLLLoss(_Loss):
    def __init__(self, *, full: object = False, eps: object = 1e-06, reduction: object = "mean") -> None: ...
    def forward(self, input: object, target: object, var: object) -> Tensor: ...

@leaf
class GroupNorm(Module):
    weight: Parameter
    bias: Parameter
    def __init__(
        self,
        num_groups: object,
        num_channels: object,
        eps: object = 1e-05,
        affine: object = True,
        device: object = None,
        dtype: object = None,
        *,
        bias: object = True,
    ) -> None: ...
    def forward(self, input: object) -> Tensor: ...
    def reset_parameters(self) -> None: ...

@leaf
class Hardshrink(Module):
    def __init__(self, lambd: object = 0.5) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class Hardsigmoid(Module):
    def __init__(self, inplace: object = False) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class Hardswish(Module):
    def __init__(self, inplace: object = False) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class Hardtanh(Module):
    def __init__(
        self,
        min_val: object = -1.0,
        max_val: object = 1.0,
        inplace: object = False,
        min_value: object = None,
        max_value: object = None,
    ) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class HingeEmbeddingLoss(_Loss):
    def __init__(
        self,
        margin: object = 1.0,
        size_average: object = None,
        reduce: object = None,
        reduction: object = "mean",
    ) -> None: ...
    def forward(self, input: object, target: object) -> Tensor: ...

@leaf
class HuberLoss(_Loss):
    def __init__(self, reduction: object = "mean", delta: object = 1.0) -> None: ...
    def forward(self, input: object, target: object) -> Tensor: ...

@leaf
class Identity(Module):
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    def forward(self, input: object) -> Tensor: ...

class _InstanceNorm(_NormBase):
    def __init__(
        self,
        num_features: object,
        eps: object = 1e-05,
        momentum: object = 0.1,
        affine: object = False,
        track_running_stats: object = False,
        device: object = None,
        dtype: object = None,
        *,
        bias: object = True,
    ) -> None: ...

@leaf
class InstanceNorm1d(_InstanceNorm): ...

@leaf
class InstanceNorm2d(_InstanceNorm): ...

@leaf
class InstanceNorm3d(_InstanceNorm): ...

@leaf
class KLDivLoss(_Loss):
    def __init__(
        self,
        size_average: object = None,
        reduce: object = None,
        reduction: object = "mean",
        log_target: object = False,
    ) -> None: ...
    def forward(self, input: object, target: object) -> Tensor: ...

@leaf
class L1Loss(_Loss):
    def forward(self, input: object, target: object) -> Tensor: ...

class _LPPoolNd(Module):
    def __init__(
        self, norm_type: object, kernel_size: object, stride: object = None, ceil_mode: object = False
    ) -> None: ...

@leaf
class LPPool1d(_LPPoolNd):
    def forward(self, input: object) -> Tensor: ...

@leaf
class LPPool2d(_LPPoolNd):
    def forward(self, input: object) -> Tensor: ...

@leaf
class LPPool3d(_LPPoolNd):
    def forward(self, input: object) -> Tensor: ...

@leaf
class LSTM(RNNBase):
    @draws(TORCH, device="device", by="self.reset_parameters")
    def __init__(
        self,
        input_size: object,
        hidden_size: object,
        num_layers: object = 1,
        bias: object = True,
        batch_first: object = False,
        dropout: object = 0.0,
        bidirectional: object = False,
        proj_size: object = 0,
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.dropout": (0, 1), "self.num_layers": 1})
    def forward(self, input: object, hx: object = None) -> object: ...

@leaf
class LSTMCell(RNNCellBase):
    @draws(TORCH, device="device", by="self.reset_parameters")
    def __init__(
        self,
        input_size: object,
        hidden_size: object,
        bias: object = True,
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    def forward(self, input: object, hx: object = None) -> object: ...

@leaf
class LayerNorm(Module):
    weight: Parameter
    bias: Parameter
    def __init__(
        self,
        normalized_shape: object,
        eps: object = 1e-05,
        elementwise_affine: object = True,
        bias: object = True,
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    def forward(self, input: object) -> Tensor: ...
    def reset_parameters(self) -> None: ...

class LazyModuleMixin:
    def __init__(self, *args: object, **kwargs: object) -> None: ...

class _LazyNormBase(LazyModuleMixin, _NormBase):
    weight: Parameter
    bias: Parameter
    def __init__(
        self,
        eps: object = 1e-05,
        momentum: object = 0.1,
        affine: object = True,
        track_running_stats: object = True,
        device: object = None,
        dtype: object = None,
        *,
        bias: object = True,
    ) -> None: ...
    def reset_parameters(self) -> None: ...

@leaf
class LazyBatchNorm1d(_LazyNormBase, _BatchNorm): ...

@leaf
class LazyBatchNorm2d(_LazyNormBase, _BatchNorm): ...

@leaf
class LazyBatchNorm3d(_LazyNormBase, _BatchNorm): ...

class _LazyConvXdMixin(LazyModuleMixin):
    weight: Parameter
    bias: Parameter
    def reset_parameters(self) -> None: ...

@leaf
class LazyConv1d(_LazyConvXdMixin, Conv1d):
    def __init__(
        self,
        out_channels: object,
        kernel_size: object,
        stride: object = 1,
        padding: object = 0,
        dilation: object = 1,
        groups: object = 1,
        bias: object = True,
        padding_mode: object = "zeros",
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    @draws(TORCH, once=True)
    def forward(self, input: object) -> Tensor: ...
    @draws(TORCH)
    def initialize_parameters(self, input: object) -> None: ...

@leaf
class LazyConv2d(_LazyConvXdMixin, Conv2d):
    def __init__(
        self,
        out_channels: object,
        kernel_size: object,
        stride: object = 1,
        padding: object = 0,
        dilation: object = 1,
        groups: object = 1,
        bias: object = True,
        padding_mode: object = "zeros",
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    @draws(TORCH, once=True)
    def forward(self, input: object) -> Tensor: ...
    @draws(TORCH)
    def initialize_parameters(self, input: object) -> None: ...

@leaf
class LazyConv3d(_LazyConvXdMixin, Conv3d):
    def __init__(
        self,
        out_channels: object,
        kernel_size: object,
        stride: object = 1,
        padding: object = 0,
        dilation: object = 1,
        groups: object = 1,
        bias: object = True,
        padding_mode: object = "zeros",
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    @draws(TORCH, once=True)
    def forward(self, input: object) -> Tensor: ...
    @draws(TORCH)
    def initialize_parameters(self, input: object) -> None: ...

@leaf
class LazyConvTranspose1d(_LazyConvXdMixin, ConvTranspose1d):
    def __init__(
        self,
        out_channels: object,
        kernel_size: object,
        stride: object = 1,
        padding: object = 0,
        output_padding: object = 0,
        groups: object = 1,
        bias: object = True,
        dilation: object = 1,
        padding_mode: object = "zeros",
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    @draws(TORCH, once=True)
    def forward(self, input: object, output_size: object = None) -> Tensor: ...
    @draws(TORCH)
    def initialize_parameters(self, input: object, output_size: object = None) -> None: ...

@leaf
class LazyConvTranspose2d(_LazyConvXdMixin, ConvTranspose2d):
    def __init__(
        self,
        out_channels: object,
        kernel_size: object,
        stride: object = 1,
        padding: object = 0,
        output_padding: object = 0,
        groups: object = 1,
        bias: object = True,
        dilation: object = 1,
        padding_mode: object = "zeros",
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    @draws(TORCH, once=True)
    def forward(self, input: object, output_size: object = None) -> Tensor: ...
    @draws(TORCH)
    def initialize_parameters(self, input: object, output_size: object = None) -> None: ...

@leaf
class LazyConvTranspose3d(_LazyConvXdMixin, ConvTranspose3d):
    def __init__(
        self,
        out_channels: object,
        kernel_size: object,
        stride: object = 1,
        padding: object = 0,
        output_padding: object = 0,
        groups: object = 1,
        bias: object = True,
        dilation: object = 1,
        padding_mode: object = "zeros",
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    @draws(TORCH, once=True)
    def forward(self, input: object, output_size: object = None) -> Tensor: ...
    @draws(TORCH)
    def initialize_parameters(self, input: object, output_size: object = None) -> None: ...

@leaf
class LazyInstanceNorm1d(_LazyNormBase, _InstanceNorm): ...

@leaf
class LazyInstanceNorm2d(_LazyNormBase, _InstanceNorm): ...

@leaf
class LazyInstanceNorm3d(_LazyNormBase, _InstanceNorm): ...

@leaf
class Linear(Module):
    weight: Parameter
    @draws(TORCH, device="device", by="self.reset_parameters", unless_value={"out_features": 0})
    def __init__(
        self,
        in_features: object,
        out_features: object,
        bias: object = True,
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    def forward(self, input: object) -> Tensor: ...
    @draws(TORCH)
    def reset_parameters(self) -> None: ...

@leaf
class LazyLinear(LazyModuleMixin, Linear):
    def __init__(
        self, out_features: object, bias: object = True, device: object = None, dtype: object = None
    ) -> None: ...
    @draws(TORCH, once=True)
    def forward(self, input: object) -> Tensor: ...
    @draws(TORCH)
    def initialize_parameters(self, input: object) -> None: ...
    def reset_parameters(self) -> None: ...

@leaf
class LeakyReLU(Module):
    def __init__(self, negative_slope: object = 0.01, inplace: object = False) -> None: ...
    def forward(self, input: object) -> Tensor: ...

class LinearCrossEntropyLoss(_WeightedLoss):
    @draws(TORCH, device="device")
    def __init__(
        self,
        in_features: object,
        num_classes: object,
        *,
        out_features: object = ...,
        bias: object = False,
        device: object = None,
        dtype: object = None,
        reduction: object = "mean",
        weight: object = None,
        ignore_index: object = None,
        label_smoothing: object = 0.0,
        options: object = None,
    ) -> None: ...
    def forward(self, input: object, target: object) -> Tensor: ...

@leaf
class LocalResponseNorm(Module):
    def __init__(
        self, size: object, alpha: object = 0.0001, beta: object = 0.75, k: object = 1.0
    ) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class LogSigmoid(Module):
    def forward(self, input: object) -> Tensor: ...

@leaf
class LogSoftmax(Module):
    def __init__(self, dim: object = None) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class MSELoss(_Loss):
    def forward(self, input: object, target: object) -> Tensor: ...

@leaf
class MarginRankingLoss(_Loss):
    def __init__(
        self,
        margin: object = 0.0,
        size_average: object = None,
        reduce: object = None,
        reduction: object = "mean",
    ) -> None: ...
    def forward(self, input1: object, input2: object, target: object) -> Tensor: ...

class _MaxPoolNd(Module):
    def __init__(
        self,
        kernel_size: object,
        stride: object = None,
        padding: object = 0,
        dilation: object = 1,
        return_indices: object = False,
        ceil_mode: object = False,
    ) -> None: ...

@leaf
class MaxPool1d(_MaxPoolNd):
    def forward(self, input: object) -> Tensor: ...

@leaf
class MaxPool2d(_MaxPoolNd):
    def forward(self, input: object) -> Tensor: ...

@leaf
class MaxPool3d(_MaxPoolNd):
    def forward(self, input: object) -> Tensor: ...

class _MaxUnpoolNd(Module): ...

@leaf
class MaxUnpool1d(_MaxUnpoolNd):
    def __init__(self, kernel_size: object, stride: object = None, padding: object = 0) -> None: ...
    def forward(self, input: object, indices: object, output_size: object = None) -> Tensor: ...

@leaf
class MaxUnpool2d(_MaxUnpoolNd):
    def __init__(self, kernel_size: object, stride: object = None, padding: object = 0) -> None: ...
    def forward(self, input: object, indices: object, output_size: object = None) -> Tensor: ...

@leaf
class MaxUnpool3d(_MaxUnpoolNd):
    def __init__(self, kernel_size: object, stride: object = None, padding: object = 0) -> None: ...
    def forward(self, input: object, indices: object, output_size: object = None) -> Tensor: ...

@leaf
class Mish(Module):
    def __init__(self, inplace: object = False) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class MultiLabelMarginLoss(_Loss):
    def forward(self, input: object, target: object) -> Tensor: ...

@leaf
class MultiLabelSoftMarginLoss(_WeightedLoss):
    def forward(self, input: object, target: object) -> Tensor: ...

@leaf
class MultiMarginLoss(_WeightedLoss):
    def __init__(
        self,
        p: object = 1,
        margin: object = 1.0,
        weight: object = None,
        size_average: object = None,
        reduce: object = None,
        reduction: object = "mean",
    ) -> None: ...
    def forward(self, input: object, target: object) -> Tensor: ...

class MultiheadAttention(Module):
    in_proj_weight: Parameter
    in_proj_bias: Parameter
    out_proj: NonDynamicallyQuantizableLinear
    @draws(TORCH, device="device")
    def __init__(
        self,
        embed_dim: object,
        num_heads: object,
        dropout: object = 0.0,
        bias: object = True,
        add_bias_kv: object = False,
        add_zero_attn: object = False,
        kdim: object = None,
        vdim: object = None,
        batch_first: object = False,
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.dropout": 0})
    def forward(
        self,
        query: object,
        key: object,
        value: object,
        key_padding_mask: object = None,
        need_weights: object = True,
        attn_mask: object = None,
        average_attn_weights: object = True,
        is_causal: object = False,
    ) -> object: ...
    @draws(TORCH)
    def _reset_parameters(self) -> None: ...

@leaf
class NLLLoss(_WeightedLoss):
    def __init__(
        self,
        weight: object = None,
        size_average: object = None,
        ignore_index: object = -100,
        reduce: object = None,
        reduction: object = "mean",
    ) -> None: ...
    def forward(self, input: object, target: object) -> Tensor: ...

@leaf
class NLLLoss2d(NLLLoss):
    def __init__(
        self,
        weight: object = None,
        size_average: object = None,
        ignore_index: object = -100,
        reduce: object = None,
        reduction: object = "mean",
    ) -> None: ...

@leaf
class PReLU(Module):
    weight: Parameter
    def __init__(
        self, num_parameters: object = 1, init: object = 0.25, device: object = None, dtype: object = None
    ) -> None: ...
    def forward(self, input: object) -> Tensor: ...
    def reset_parameters(self) -> None: ...

@leaf
class PairwiseDistance(Module):
    def __init__(self, p: object = 2.0, eps: object = 1e-06, keepdim: object = False) -> None: ...
    def forward(self, x1: object, x2: object) -> Tensor: ...

@leaf
class PixelShuffle(Module):
    def __init__(self, upscale_factor: object) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class PixelUnshuffle(Module):
    def __init__(self, downscale_factor: object) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class PoissonNLLLoss(_Loss):
    def __init__(
        self,
        log_input: object = True,
        full: object = False,
        size_average: object = None,
        eps: object = 1e-08,
        reduce: object = None,
        reduction: object = "mean",
    ) -> None: ...
    def forward(self, log_input: object, target: object) -> Tensor: ...

@leaf
class RMSNorm(Module):
    def __init__(
        self,
        normalized_shape: object,
        eps: object = None,
        elementwise_affine: object = True,
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    def forward(self, x: object) -> Tensor: ...
    def reset_parameters(self) -> None: ...

@leaf
class RNN(RNNBase):
    @draws(TORCH, device="device", by="self.reset_parameters")
    def __init__(
        self,
        input_size: object,
        hidden_size: object,
        num_layers: object = 1,
        nonlinearity: object = "tanh",
        bias: object = True,
        batch_first: object = False,
        dropout: object = 0.0,
        bidirectional: object = False,
        proj_size: object = 0,
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.dropout": (0, 1), "self.num_layers": 1})
    def forward(self, input: object, hx: object = None) -> object: ...

@leaf
class RNNCell(RNNCellBase):
    @draws(TORCH, device="device", by="self.reset_parameters")
    def __init__(
        self,
        input_size: object,
        hidden_size: object,
        bias: object = True,
        nonlinearity: object = "tanh",
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    def forward(self, input: object, hx: object = None) -> Tensor: ...

@leaf
class RReLU(Module):
    def __init__(
        self, lower: object = 0.125, upper: object = 0.3333333333333333, inplace: object = False
    ) -> None: ...
    @draws(TORCH, when="self.training")
    def forward(self, input: object) -> Tensor: ...

@leaf
class ReLU(Module):
    def __init__(self, inplace: object = False) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class ReLU6(Hardtanh):
    def __init__(self, inplace: object = False) -> None: ...

class _ReflectionPadNd(Module): ...

@leaf
class ReflectionPad1d(_ReflectionPadNd):
    def __init__(self, padding: object) -> None: ...

@leaf
class ReflectionPad2d(_ReflectionPadNd):
    def __init__(self, padding: object) -> None: ...

@leaf
class ReflectionPad3d(_ReflectionPadNd):
    def __init__(self, padding: object) -> None: ...

class _ReplicationPadNd(Module): ...

@leaf
class ReplicationPad1d(_ReplicationPadNd):
    def __init__(self, padding: object) -> None: ...

@leaf
class ReplicationPad2d(_ReplicationPadNd):
    def __init__(self, padding: object) -> None: ...

@leaf
class ReplicationPad3d(_ReplicationPadNd):
    def __init__(self, padding: object) -> None: ...

@leaf
class SELU(Module):
    def __init__(self, inplace: object = False) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class SiLU(Module):
    def __init__(self, inplace: object = False) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class Sigmoid(Module):
    def forward(self, input: object) -> Tensor: ...

@leaf
class SmoothL1Loss(_Loss):
    def __init__(
        self,
        size_average: object = None,
        reduce: object = None,
        reduction: object = "mean",
        beta: object = 1.0,
    ) -> None: ...
    def forward(self, input: object, target: object) -> Tensor: ...

@leaf
class SoftMarginLoss(_Loss):
    def forward(self, input: object, target: object) -> Tensor: ...

@leaf
class Softmax(Module):
    def __init__(self, dim: object = None) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class Softmax2d(Module):
    def forward(self, input: object) -> Tensor: ...

@leaf
class Softmin(Module):
    def __init__(self, dim: object = None) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class Softplus(Module):
    def __init__(self, beta: object = 1.0, threshold: object = 20.0) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class Softshrink(Module):
    def __init__(self, lambd: object = 0.5) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class Softsign(Module):
    def forward(self, input: object) -> Tensor: ...

@leaf
class SyncBatchNorm(_BatchNorm):
    def __init__(
        self,
        num_features: object,
        eps: object = 1e-05,
        momentum: object = 0.1,
        affine: object = True,
        track_running_stats: object = True,
        process_group: object = None,
        device: object = None,
        dtype: object = None,
        *,
        bias: object = True,
    ) -> None: ...
    def forward(self, input: object) -> Tensor: ...
    @classmethod
    @returns("module")
    def convert_sync_batchnorm(cls, module: object, process_group: object = None) -> object: ...

@leaf
class Tanh(Module):
    def forward(self, input: object) -> Tensor: ...

@leaf
class Tanhshrink(Module):
    def forward(self, input: object) -> Tensor: ...

@leaf
class Threshold(Module):
    def __init__(self, threshold: object, value: object, inplace: object = False) -> None: ...
    def forward(self, input: object) -> Tensor: ...

class Transformer(Module):
    encoder: _TransformerEncoder
    decoder: _TransformerDecoder
    @draws(TORCH, device="device")
    def __init__(
        self,
        d_model: object = 512,
        nhead: object = 8,
        num_encoder_layers: object = 6,
        num_decoder_layers: object = 6,
        dim_feedforward: object = 2048,
        dropout: object = 0.1,
        activation: object = ...,
        custom_encoder: object = None,
        custom_decoder: object = None,
        layer_norm_eps: object = 1e-05,
        batch_first: object = False,
        norm_first: object = False,
        bias: object = True,
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.dropout": 0})
    def forward(
        self,
        src: object,
        tgt: object,
        src_mask: object = None,
        tgt_mask: object = None,
        memory_mask: object = None,
        src_key_padding_mask: object = None,
        tgt_key_padding_mask: object = None,
        memory_key_padding_mask: object = None,
        src_is_causal: object = None,
        tgt_is_causal: object = None,
        memory_is_causal: object = False,
    ) -> Tensor: ...
    @draws(TORCH)
    def _reset_parameters(self) -> None: ...
    @staticmethod
    def generate_square_subsequent_mask(
        sz: object, device: object = None, dtype: object = None
    ) -> Tensor: ...

class TransformerDecoder(Module):
    layers: _Layers
    def __init__(self, decoder_layer: object, num_layers: object, norm: object = None) -> None: ...
    @calls("self.decoder_layer")
    def forward(
        self,
        tgt: object,
        memory: object,
        tgt_mask: object = None,
        memory_mask: object = None,
        tgt_key_padding_mask: object = None,
        memory_key_padding_mask: object = None,
        tgt_is_causal: object = None,
        memory_is_causal: object = False,
    ) -> Tensor: ...

class TransformerDecoderLayer(Module):
    self_attn: MultiheadAttention
    multihead_attn: MultiheadAttention
    linear1: Linear
    linear2: Linear
    norm1: LayerNorm
    norm2: LayerNorm
    norm3: LayerNorm
    dropout: _Dropped
    dropout1: _Dropped
    dropout2: _Dropped
    dropout3: _Dropped
    @draws(TORCH, device="device")
    def __init__(
        self,
        d_model: object,
        nhead: object,
        dim_feedforward: object = 2048,
        dropout: object = 0.1,
        activation: object = ...,
        layer_norm_eps: object = 1e-05,
        batch_first: object = False,
        norm_first: object = False,
        bias: object = True,
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.dropout": 0})
    def forward(
        self,
        tgt: object,
        memory: object,
        tgt_mask: object = None,
        memory_mask: object = None,
        tgt_key_padding_mask: object = None,
        memory_key_padding_mask: object = None,
        tgt_is_causal: object = False,
        memory_is_causal: object = False,
    ) -> Tensor: ...
    @draws(TORCH, when="self.training", unless_value={"self.dropout": 0})
    def _sa_block(self, *args: object, **kwargs: object) -> Tensor: ...
    @draws(TORCH, when="self.training", unless_value={"self.dropout": 0})
    def _mha_block(self, *args: object, **kwargs: object) -> Tensor: ...
    @draws(TORCH, when="self.training", unless_value={"self.dropout": 0})
    def _ff_block(self, *args: object, **kwargs: object) -> Tensor: ...

class TransformerEncoder(Module):
    layers: _Layers
    def __init__(
        self,
        encoder_layer: object,
        num_layers: object,
        norm: object = None,
        enable_nested_tensor: object = True,
        mask_check: object = True,
    ) -> None: ...
    @calls("self.encoder_layer")
    def forward(
        self, src: object, mask: object = None, src_key_padding_mask: object = None, is_causal: object = None
    ) -> Tensor: ...

@unmeasured("torch 2.13.0, source of torch.nn.modules.transformer")
class _Layers(Module):
    """The layers of a stack, copies of one, or one of them."""

    def __init__(self, encoder_layer: object = None, decoder_layer: object = None) -> None: ...
    def __getitem__(self, index: object) -> Self: ...
    @returns("self.some")
    def __iter__(self) -> Iterator[Self]: ...
    @calls("self.encoder_layer", "self.decoder_layer")
    def forward(self, *args: object, **kwargs: object) -> Tensor: ...

@unmeasured("torch 2.13.0, source of torch.nn.modules.transformer")
class _TransformerEncoder(_Layers, TransformerEncoder):
    """The encoder, or decoder, that a transformer makes itself; or one of its layers."""

    layers: _TransformerEncoder
    def __init__(self, dropout: object = 0.1, custom_encoder: object = None) -> None: ...
    @draws(TORCH, when="self.training", unless="self.custom_encoder", unless_value={"self.dropout": 0})
    @calls("self.custom_encoder")
    def forward(self, *args: object, **kwargs: object) -> Tensor: ...

@unmeasured("torch 2.13.0, source of torch.nn.modules.transformer")
class _TransformerDecoder(_Layers, TransformerDecoder):
    layers: _TransformerDecoder
    def __init__(self, dropout: object = 0.1, custom_decoder: object = None) -> None: ...
    @draws(TORCH, when="self.training", unless="self.custom_decoder", unless_value={"self.dropout": 0})
    @calls("self.custom_decoder")
    def forward(self, *args: object, **kwargs: object) -> Tensor: ...

@unmeasured("torch 2.13.0, source of torch.nn.modules.transformer")
class _Dropped(Dropout):
    """What drops something in a layer that was told how much."""

    def __init__(self, dropout: object = 0.1) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.dropout": 0})
    def forward(self, input: object) -> Tensor: ...

class TransformerEncoderLayer(Module):
    self_attn: MultiheadAttention
    linear1: Linear
    linear2: Linear
    norm1: LayerNorm
    norm2: LayerNorm
    dropout: _Dropped
    dropout1: _Dropped
    dropout2: _Dropped
    @draws(TORCH, device="device")
    def __init__(
        self,
        d_model: object,
        nhead: object,
        dim_feedforward: object = 2048,
        dropout: object = 0.1,
        activation: object = ...,
        layer_norm_eps: object = 1e-05,
        batch_first: object = False,
        norm_first: object = False,
        bias: object = True,
        device: object = None,
        dtype: object = None,
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.dropout": 0})
    def forward(
        self,
        src: object,
        src_mask: object = None,
        src_key_padding_mask: object = None,
        is_causal: object = False,
    ) -> Tensor: ...
    @draws(TORCH, when="self.training", unless_value={"self.dropout": 0})
    def _sa_block(self, *args: object, **kwargs: object) -> Tensor: ...
    @draws(TORCH, when="self.training", unless_value={"self.dropout": 0})
    def _ff_block(self, *args: object, **kwargs: object) -> Tensor: ...

@leaf
class TripletMarginLoss(_Loss):
    def __init__(
        self,
        margin: object = 1.0,
        p: object = 2.0,
        eps: object = 1e-06,
        swap: object = False,
        size_average: object = None,
        reduce: object = None,
        reduction: object = "mean",
    ) -> None: ...
    def forward(self, anchor: object, positive: object, negative: object) -> Tensor: ...

class TripletMarginWithDistanceLoss(_Loss):
    def __init__(
        self,
        *,
        distance_function: object = None,
        margin: object = 1.0,
        swap: object = False,
        reduction: object = "mean",
    ) -> None: ...
    @calls("self.distance_function")
    def forward(self, anchor: object, positive: object, negative: object) -> Tensor: ...

@leaf
class Unflatten(Module):
    def __init__(self, dim: object, unflattened_size: object) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class Unfold(Module):
    def __init__(
        self, kernel_size: object, dilation: object = 1, padding: object = 0, stride: object = 1
    ) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class Upsample(Module):
    def __init__(
        self,
        size: object = None,
        scale_factor: object = None,
        mode: object = "nearest",
        align_corners: object = None,
        recompute_scale_factor: object = None,
    ) -> None: ...
    def forward(self, input: object) -> Tensor: ...

@leaf
class UpsamplingBilinear2d(Upsample):
    def __init__(self, size: object = None, scale_factor: object = None) -> None: ...

@leaf
class UpsamplingNearest2d(Upsample):
    def __init__(self, size: object = None, scale_factor: object = None) -> None: ...

@leaf
class ZeroPad1d(ConstantPad1d):
    def __init__(self, padding: object) -> None: ...

@leaf
class ZeroPad2d(ConstantPad2d):
    def __init__(self, padding: object) -> None: ...

@leaf
class ZeroPad3d(ConstantPad3d):
    def __init__(self, padding: object) -> None: ...

class NonDynamicallyQuantizableLinear(Linear):
    @draws(TORCH, device="device")
    def __init__(
        self,
        in_features: object,
        out_features: object,
        bias: object = True,
        device: object = None,
        dtype: object = None,
    ) -> None: ...
