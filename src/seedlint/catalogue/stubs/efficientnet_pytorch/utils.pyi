from typing import Any

from torch import Tensor
from torch.nn import Module

from seedlint.effects import TORCH, draws, overwrites

class Swish(Module):
    def __init__(self) -> None: ...

class MemoryEfficientSwish(Module):
    def __init__(self) -> None: ...

class BlockDecoder:
    @staticmethod
    def decode(string_list: object) -> list[Any]: ...
    @staticmethod
    def encode(blocks_args: object) -> list[Any]: ...

@draws(TORCH, unless_value={"training": False})
def drop_connect(inputs: Tensor, p: object, training: object) -> Tensor: ...
def get_model_params(model_name: object, override_params: object) -> tuple[Any, Any]: ...
def efficientnet(*args: object, **kwargs: object) -> tuple[Any, Any]: ...
@overwrites("model", when_value={"load_fc": True})
def load_pretrained_weights(
    model: object,
    model_name: object,
    weights_path: object = None,
    load_fc: object = True,
    advprop: object = False,
    verbose: object = True,
) -> None: ...
