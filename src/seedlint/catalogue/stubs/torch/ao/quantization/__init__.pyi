from torch.nn import Module

from seedlint.effects import TORCH, builds, calls, overwrites, returns, wraps

from . import quantize_fx as quantize_fx

_RECURRENT = ("torch.nn.LSTM", "torch.nn.GRU", "torch.nn.LSTMCell", "torch.nn.GRUCell", "torch.nn.RNNCell")

# What is prepared or converted is a copy with the same weights. Layers that take part in training are built anew before they
# get those of the old ones: a model that is built and overwritten.

@returns("model")
def prepare(model: object, inplace: object = False, *args: object, **kwargs: object) -> object: ...
@builds(TORCH)
@overwrites("return")
def prepare_qat(model: object, mapping: object = None, inplace: object = False) -> Module: ...
@returns("module")
def convert(module: object, *args: object, **kwargs: object) -> object: ...
@calls("run_fn")
@returns("model")
def quantize(
    model: object, run_fn: object, run_args: object, mapping: object = None, inplace: object = False
) -> object: ...

# Recurrent layers are built anew before they get the weights of the old ones.
@builds(TORCH, known_holding={"model": _RECURRENT}, unless="qconfig_spec")
@builds(TORCH, known_holding={"model": "torch.nn.LSTM", "qconfig_spec": "torch.nn.LSTM"})
@builds(TORCH, known_holding={"model": "torch.nn.GRU", "qconfig_spec": "torch.nn.GRU"})
@builds(TORCH, known_holding={"model": "torch.nn.LSTMCell", "qconfig_spec": "torch.nn.LSTMCell"})
@builds(TORCH, known_holding={"model": "torch.nn.GRUCell", "qconfig_spec": "torch.nn.GRUCell"})
@builds(TORCH, known_holding={"model": "torch.nn.RNNCell", "qconfig_spec": "torch.nn.RNNCell"})
@overwrites("return")
@returns("model")
def quantize_dynamic(
    model: object, qconfig_spec: object = None, *args: object, **kwargs: object
) -> object: ...
@builds(TORCH)
@calls("run_fn")
@overwrites("return")
def quantize_qat(model: object, run_fn: object, run_args: object, inplace: object = False) -> Module: ...
@returns("model")
def fuse_modules(
    model: object, modules_to_fuse: object, inplace: object = False, *args: object, **kwargs: object
) -> object: ...
@returns("model")
def fuse_modules_qat(
    model: object, modules_to_fuse: object, inplace: object = False, *args: object, **kwargs: object
) -> object: ...

class QuantStub(Module):
    def __init__(self, qconfig: object = None) -> None: ...

class DeQuantStub(Module):
    def __init__(self, qconfig: object = None) -> None: ...

@wraps("module")
class QuantWrapper(Module):
    def __init__(self, module: object) -> None: ...
