from seedlint.effects import TORCH, draws, returns

from .. import Module
from ... import Tensor
from . import parametrizations as parametrizations
from . import parametrize as parametrize
from . import prune as prune
from . import rnn as rnn
from . import stateless as stateless

def clip_grad_norm_(
    parameters: object,
    max_norm: object,
    norm_type: object = 2.0,
    error_if_nonfinite: object = False,
    foreach: object = None,
) -> Tensor: ...
def clip_grad_norm(
    parameters: object,
    max_norm: object,
    norm_type: object = 2.0,
    error_if_nonfinite: object = False,
    foreach: object = None,
) -> Tensor: ...
def clip_grad_value_(parameters: object, clip_value: object, foreach: object = None) -> None: ...
def clip_grads_with_norm_(
    parameters: object, max_norm: object, total_norm: object, foreach: object = None
) -> None: ...
def get_total_norm(
    tensors: object, norm_type: object = 2.0, error_if_nonfinite: object = False, foreach: object = None
) -> Tensor: ...
@returns("module")
def convert_conv2d_weight_memory_format(module: object, memory_format: object) -> object: ...
@returns("module")
def convert_conv3d_weight_memory_format(module: object, memory_format: object) -> object: ...
@returns("conv")
def fuse_conv_bn_eval(conv: object, bn: object, transpose: object = False) -> object: ...
def fuse_conv_bn_weights(
    conv_w: object,
    conv_b: object,
    bn_rm: object,
    bn_rv: object,
    bn_eps: object,
    bn_w: object,
    bn_b: object,
    transpose: object = False,
) -> object: ...
@returns("linear")
def fuse_linear_bn_eval(linear: object, bn: object) -> object: ...
def fuse_linear_bn_weights(
    linear_w: object,
    linear_b: object,
    bn_rm: object,
    bn_rv: object,
    bn_eps: object,
    bn_w: object,
    bn_b: object,
) -> object: ...
def parameters_to_vector(parameters: object) -> Tensor: ...
def vector_to_parameters(vec: object, parameters: object) -> None: ...
def skip_init(module_cls: object, *args: object, **kwargs: object) -> Module: ...
@draws(TORCH)
@returns("module")
def spectral_norm(
    module: object,
    name: object = "weight",
    n_power_iterations: object = 1,
    eps: object = 1e-12,
    dim: object = None,
) -> object: ...
@returns("module")
def remove_spectral_norm(module: object, name: object = "weight") -> object: ...
@returns("module")
def weight_norm(module: object, name: object = "weight", dim: object = 0) -> object: ...
@returns("module")
def remove_weight_norm(module: object, name: object = "weight") -> object: ...
