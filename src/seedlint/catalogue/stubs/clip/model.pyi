from torch import Tensor
from torch.nn import Module
from seedlint.effects import TORCH, builds, draws, model, overwrites, unmeasured

@unmeasured("openai/CLIP clip/model.py")
@model
class CLIP(Module):
    visual: Module
    transformer: Module
    dtype: object
    @draws(TORCH)
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    def encode_image(self, image: object) -> Tensor: ...
    def encode_text(self, text: object) -> Tensor: ...

@unmeasured("openai/CLIP clip/model.py")
@builds(TORCH)
@overwrites("return")
def build_model(state_dict: object) -> CLIP: ...
def convert_weights(model: object) -> None: ...
