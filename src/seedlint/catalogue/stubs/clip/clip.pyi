from collections.abc import Callable
from typing import Any

from torch import Tensor
from seedlint.effects import TORCH, builds, overwrites, unmeasured

from .model import CLIP

# The model is initialised before its weights fill it, unless a compiled one is read.
@unmeasured("openai/CLIP clip/clip.py")
@builds(TORCH, when_value={"jit": False})
@overwrites("return")
def load(
    name: object, device: object = None, jit: object = False, download_root: object = None
) -> tuple[CLIP, Callable[..., Tensor]]: ...
def available_models() -> list[str]: ...
def tokenize(texts: object, context_length: object = 77, truncate: object = False) -> Any: ...
