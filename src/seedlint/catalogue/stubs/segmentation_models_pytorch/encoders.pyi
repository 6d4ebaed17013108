from typing import Any

from torch.nn import Module

from seedlint.effects import TORCH, builds, overwrites

@builds(TORCH)
@overwrites("return", when="weights")
def get_encoder(
    name: object,
    in_channels: object = 3,
    depth: object = 5,
    weights: object = None,
    *more: object,
    **kwargs: object,
) -> Module: ...
def get_preprocessing_fn(encoder_name: object, pretrained: object = "imagenet") -> Any: ...
def get_preprocessing_params(encoder_name: object, pretrained: object = "imagenet") -> dict[str, Any]: ...
