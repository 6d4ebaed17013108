from typing import Any

from torch import Tensor
from torch.nn import Module

from seedlint.effects import PYTHON, TORCH, builds, draws, model, overwrites, unmeasured

from . import coca_model as coca_model
from . import tokenizer as tokenizer
from . import transform as transform
from . import transformer as transformer

class CLIPVisionCfg:
    def __init__(self, *args: object, patch_dropout: object = 0.0, **kwargs: object) -> None: ...

class CLIPTextCfg:
    def __init__(self, *args: object, **kwargs: object) -> None: ...

# In training, patches of images are left out by a rate of the configuration, or one that takes its place.
@model
class CLIP(Module):
    @draws(TORCH)
    def __init__(
        self,
        embed_dim: object,
        vision_cfg: object = None,
        text_cfg: object = None,
        *args: object,
        force_patch_dropout: object = None,
        **kwargs: object,
    ) -> None: ...
    @draws(TORCH, when="self.training", known="self.vision_cfg.patch_dropout")
    @draws(TORCH, when=("self.training", "self.force_patch_dropout"))
    def forward(self, *args: object, **kwargs: object) -> Any: ...
    @draws(TORCH, when="self.training", known="self.vision_cfg.patch_dropout")
    @draws(TORCH, when=("self.training", "self.force_patch_dropout"))
    def encode_image(self, image: object, normalize: object = False) -> Tensor: ...
    def encode_text(self, text: object, normalize: object = False) -> Tensor: ...

class CoCa(CLIP):
    @draws(TORCH)
    def __init__(
        self,
        embed_dim: object,
        multimodal_cfg: object = None,
        text_cfg: object = None,
        vision_cfg: object = None,
        *args: object,
        force_patch_dropout: object = None,
        **kwargs: object,
    ) -> None: ...
    @unmeasured("open_clip_torch 3.3.0, source of open_clip.coca_model")
    @draws(TORCH, when_value={"generation_type": ("top_k", "top_p")})
    def generate(
        self,
        image: object,
        text: object = None,
        seq_len: object = 30,
        max_seq_len: object = 77,
        temperature: object = 1.0,
        generation_type: object = "beam_search",
        *args: object,
        **kwargs: object,
    ) -> Any: ...

class CustomTextCLIP(CLIP): ...

class AugmentationCfg:
    def __init__(
        self,
        *args: object,
        color_jitter_prob: object = None,
        gray_scale_prob: object = None,
        **kwargs: object,
    ) -> None: ...

class _Transform:
    def __init__(self, is_train: object, aug_cfg: object = None) -> None: ...
    # Crops at random.
    @draws(TORCH, when="self.is_train")
    @draws(PYTHON, when="self.is_train", known="self.aug_cfg.color_jitter_prob")
    @draws(PYTHON, when="self.is_train", known="self.aug_cfg.gray_scale_prob")
    def __call__(self, image: object) -> Tensor: ...

class _TrainTransform(_Transform):
    @draws(TORCH)
    def __call__(self, image: object) -> Tensor: ...

class _ValTransform(_Transform):
    def __call__(self, image: object) -> Tensor: ...

# Weights from a file fill the whole model.
@builds(TORCH)
@overwrites("return", when="pretrained")
def create_model(
    model_name: object,
    pretrained: object = None,
    *more: object,
    force_patch_dropout: object = None,
    **kwargs: object,
) -> CLIP: ...
@builds(TORCH)
@overwrites("return", when="pretrained")
def create_model_and_transforms(
    model_name: object,
    pretrained: object = None,
    *more: object,
    force_patch_dropout: object = None,
    **kwargs: object,
) -> tuple[CLIP, _TrainTransform, _ValTransform]: ...
@unmeasured("open_clip_torch 3.3.0, source of open_clip.factory")
@builds(TORCH)
@overwrites("return")
def create_model_from_pretrained(
    model_name: object, pretrained: object = None, *more: object, **kwargs: object
) -> tuple[CLIP, _ValTransform]: ...

class SimpleTokenizer:
    def __init__(self, *args: object, reduction_mask: object = "", **kwargs: object) -> None: ...
    # Texts that are too long lose some of their words.
    @draws(TORCH, when_value={"self.reduction_mask": ("random", "shuffle")})
    @draws(PYTHON, when_value={"self.reduction_mask": "simple"})
    def __call__(self, texts: object, context_length: object = None) -> Tensor: ...

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

# What it takes beside the outputs of a model are settings.
class ClipLoss(Module):
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    def forward(self, *args: object, **kwargs: object) -> Any: ...

class CoCaLoss(ClipLoss): ...
class DistillClipLoss(ClipLoss): ...
