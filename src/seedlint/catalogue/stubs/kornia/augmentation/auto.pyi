from typing import Any

from torch import Tensor
from torch.nn import Module

from seedlint.effects import TORCH, draws

class PolicyAugmentBase(Module):
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    @draws(TORCH, unless="params")
    def __call__(self, *inputs: object, params: object = None, **kwargs: object) -> Any: ...

class AutoAugment(PolicyAugmentBase): ...
class RandAugment(PolicyAugmentBase): ...
class TrivialAugment(PolicyAugmentBase): ...

# What policies are made of: each decides by itself whether it is applied, in evaluation as well.
class OperationBase(Module):
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    @draws(TORCH)
    def forward(self, input: object, params: object = None) -> Tensor: ...

AutoContrast = Brightness = Contrast = Equalize = Gray = HorizontalFlip = Hue = Invert = OperationBase
Posterize = Rotate = Saturate = Sharpness = ShearX = ShearY = Solarize = SolarizeAdd = OperationBase
TranslateX = TranslateY = VerticalFlip = OperationBase

def operation(*args: object, **kwargs: object) -> OperationBase: ...

auto_contrast = brightness = color = contrast = equalize = invert = posterize = rotate = operation
sharpness = shear_x = shear_y = solarize = solarize_add = translate_x = translate_y = operation
