from torch.nn import Module

from seedlint.effects import TORCH, builds, overwrites, returns

@returns("model")
def prepare_fx(
    model: object, qconfig_mapping: object, example_inputs: object, *args: object, **kwargs: object
) -> object: ...
@builds(TORCH)
@overwrites("return")
def prepare_qat_fx(
    model: object, qconfig_mapping: object, example_inputs: object, *args: object, **kwargs: object
) -> Module: ...
@builds(TORCH)
@overwrites("return")
def convert_fx(graph_module: object, *args: object, **kwargs: object) -> Module: ...
