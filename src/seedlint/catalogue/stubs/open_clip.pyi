from typing import Any

from torch import Tensor
from torch.nn import Module

from seedlint.effects import TORCH, builds, draws, model, overwrites

@model
class CLIP(Module):
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    def encode_image(self, image: object, normalize: object = False) -> Tensor: ...
    def encode_text(self, text: object, normalize: object = False) -> Tensor: ...

class CoCa(CLIP): ...
class CustomTextCLIP(CLIP): ...

class _Transform:
    def __init__(self, is_train: object) -> None: ...
    # Crops at random.
    @draws(TORCH, when="self.is_train")
    def __call__(self, image: object) -> Tensor: ...

class _TrainTransform(_Transform):
    @draws(TORCH)
    def __call__(self, image: object) -> Tensor: ...

class _ValTransform(_Transform):
    def __call__(self, image: object) -> Tensor: ...

# Weights from a file fill the whole model.
@builds(TORCH)
@overwrites("return", when="pretrained")
def create_model(model_name: object, pretrained: object = None, *more: object, **kwargs: object) -> CLIP: ...
@builds(TORCH)
@overwrites("return", when="pretrained")
def create_model_and_transforms(
    model_name: object, pretrained: object = None, *more: object, **kwargs: object
) -> tuple[CLIP, _TrainTransform, _ValTransform]: ...
def get_tokenizer(model_name: object = "", *more: object, **kwargs: object) -> Any: ...
def list_models() -> list[str]: ...
def list_pretrained(as_str: object = False) -> list[Any]: ...
def image_transform(
    image_size: object,
    is_train: object,
    mean: object = None,
    std: object = None,
    resize_mode: object = None,
    interpolation: object = None,
    fill_color: object = 0,
    aug_cfg: object = None,
) -> _Transform: ...
