from typing import Any

from torch.nn import Module

from seedlint.effects import TORCH, builds, draws, model, overwrites

@model
class CLIP(Module):
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...

# Weights from a file fill the whole model.
@builds(TORCH)
@overwrites("return", when="pretrained")
def create_model(model_name: object, pretrained: object = None, *more: object, **kwargs: object) -> CLIP: ...
@builds(TORCH)
@overwrites("return", when="pretrained")
def create_model_and_transforms(
    model_name: object, pretrained: object = None, *more: object, **kwargs: object
) -> tuple[CLIP, Any, Any]: ...
def get_tokenizer(model_name: object = "", *more: object, **kwargs: object) -> Any: ...
def list_models() -> list[str]: ...
def list_pretrained(as_str: object = False) -> list[Any]: ...
