from torch.nn import Module

from seedlint.effects import PYTHON, TORCH, calls, draws

from . import autoaugment as autoaugment
from . import functional as functional
from . import transforms as transforms
from . import v2 as v2

# Making a transform draws nothing; applying a random one does.

class AugMix(Module):
    def __init__(
        self,
        severity: object = 3,
        mixture_width: object = 3,
        chain_depth: object = -1,
        alpha: object = 1.0,
        all_ops: object = True,
        interpolation: object = ...,
        fill: object = None,
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...

class AutoAugment(Module):
    def __init__(self, policy: object = ..., interpolation: object = ..., fill: object = None) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @staticmethod
    @draws(TORCH)
    def get_params(transform_num: object) -> tuple: ...

class CenterCrop(Module):
    def __init__(self, size: object) -> None: ...

class ColorJitter(Module):
    def __init__(
        self, brightness: object = 0, contrast: object = 0, saturation: object = 0, hue: object = 0
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @staticmethod
    @draws(TORCH)
    def get_params(brightness: object, contrast: object, saturation: object, hue: object) -> tuple: ...

class Compose(Module):
    def __init__(self, transforms: object) -> None: ...
    @calls("self.transforms")
    def forward(self, *inputs: object) -> object: ...
    @calls("self.forward")
    def __call__(self, *inputs: object) -> object: ...

class ConvertImageDtype(Module):
    def __init__(self, dtype: object) -> None: ...

class ElasticTransform(Module):
    def __init__(
        self, alpha: object = 50.0, sigma: object = 5.0, interpolation: object = ..., fill: object = 0
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @staticmethod
    @draws(TORCH)
    def get_params(alpha: object, sigma: object, size: object) -> tuple: ...

class FiveCrop(Module):
    def __init__(self, size: object) -> None: ...

class GaussianBlur(Module):
    def __init__(self, kernel_size: object, sigma: object = ...) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @staticmethod
    @draws(TORCH)
    def get_params(sigma_min: object, sigma_max: object) -> tuple: ...

class Grayscale(Module):
    def __init__(self, num_output_channels: object = 1) -> None: ...

class Lambda(Module):
    def __init__(self, lambd: object) -> None: ...
    @calls("self.lambd")
    def forward(self, *inputs: object) -> object: ...
    @calls("self.forward")
    def __call__(self, *inputs: object) -> object: ...

class LinearTransformation(Module):
    def __init__(self, transformation_matrix: object, mean_vector: object) -> None: ...

class Normalize(Module):
    def __init__(self, mean: object, std: object, inplace: object = False) -> None: ...

class PILToTensor(Module):
    def __init__(self) -> None: ...
    @calls("self.forward")
    def __call__(self, *inputs: object) -> object: ...
    def forward(self, *inputs: object) -> object: ...

class Pad(Module):
    def __init__(self, padding: object, fill: object = 0, padding_mode: object = "constant") -> None: ...

class RandAugment(Module):
    def __init__(
        self,
        num_ops: object = 2,
        magnitude: object = 9,
        num_magnitude_bins: object = 31,
        interpolation: object = ...,
        fill: object = None,
    ) -> None: ...
    @draws(TORCH, unless_value={"self.num_ops": 0})
    def forward(self, *inputs: object) -> object: ...

class RandomAdjustSharpness(Module):
    def __init__(self, sharpness_factor: object, p: object = 0.5) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...

class RandomAffine(Module):
    def __init__(
        self,
        degrees: object,
        translate: object = None,
        scale: object = None,
        shear: object = None,
        interpolation: object = ...,
        fill: object = 0,
        center: object = None,
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @staticmethod
    @draws(TORCH)
    def get_params(
        degrees: object, translate: object, scale_ranges: object, shears: object, img_size: object
    ) -> tuple: ...

class RandomApply(Module):
    def __init__(self, transforms: object, p: object = 0.5) -> None: ...
    @draws(TORCH)
    @calls("self.transforms")
    def forward(self, *inputs: object) -> object: ...

class RandomAutocontrast(Module):
    def __init__(self, p: object = 0.5) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...

class RandomChoice(Module):
    def __init__(self, transforms: object, p: object = None) -> None: ...
    @draws(PYTHON)
    @calls("self.transforms")
    def forward(self, *inputs: object) -> object: ...
    @calls("self.forward")
    def __call__(self, *inputs: object) -> object: ...

class RandomCrop(Module):
    def __init__(
        self,
        size: object,
        padding: object = None,
        pad_if_needed: object = False,
        fill: object = 0,
        padding_mode: object = "constant",
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @staticmethod
    @draws(TORCH)
    def get_params(img: object, output_size: object) -> tuple: ...

class RandomEqualize(Module):
    def __init__(self, p: object = 0.5) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...

class RandomErasing(Module):
    def __init__(
        self,
        p: object = 0.5,
        scale: object = ...,
        ratio: object = ...,
        value: object = 0,
        inplace: object = False,
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @staticmethod
    @draws(TORCH)
    def get_params(img: object, scale: object, ratio: object, value: object = None) -> tuple: ...

class RandomGrayscale(Module):
    def __init__(self, p: object = 0.1) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...

class RandomHorizontalFlip(Module):
    def __init__(self, p: object = 0.5) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...

class RandomInvert(Module):
    def __init__(self, p: object = 0.5) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...

class RandomOrder(Module):
    def __init__(self, transforms: object) -> None: ...
    @draws(PYTHON, unless_single="self.transforms")
    @calls("self.transforms")
    def forward(self, *inputs: object) -> object: ...
    @calls("self.forward")
    def __call__(self, *inputs: object) -> object: ...

class RandomPerspective(Module):
    def __init__(
        self, distortion_scale: object = 0.5, p: object = 0.5, interpolation: object = ..., fill: object = 0
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @staticmethod
    @draws(TORCH)
    def get_params(width: object, height: object, distortion_scale: object) -> tuple: ...

class RandomPosterize(Module):
    def __init__(self, bits: object, p: object = 0.5) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...

class RandomResizedCrop(Module):
    def __init__(
        self,
        size: object,
        scale: object = ...,
        ratio: object = ...,
        interpolation: object = ...,
        antialias: object = True,
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @staticmethod
    @draws(TORCH)
    def get_params(img: object, scale: object, ratio: object) -> tuple: ...

class RandomRotation(Module):
    def __init__(
        self,
        degrees: object,
        interpolation: object = ...,
        expand: object = False,
        center: object = None,
        fill: object = 0,
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @staticmethod
    @draws(TORCH)
    def get_params(degrees: object) -> tuple: ...

class RandomSolarize(Module):
    def __init__(self, threshold: object, p: object = 0.5) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...

class RandomVerticalFlip(Module):
    def __init__(self, p: object = 0.5) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...

class Resize(Module):
    def __init__(
        self, size: object, interpolation: object = ..., max_size: object = None, antialias: object = True
    ) -> None: ...

class TenCrop(Module):
    def __init__(self, size: object, vertical_flip: object = False) -> None: ...

class ToPILImage(Module):
    def __init__(self, mode: object = None) -> None: ...
    @calls("self.forward")
    def __call__(self, *inputs: object) -> object: ...
    def forward(self, *inputs: object) -> object: ...

class ToTensor(Module):
    def __init__(self) -> None: ...
    @calls("self.forward")
    def __call__(self, *inputs: object) -> object: ...
    def forward(self, *inputs: object) -> object: ...

class TrivialAugmentWide(Module):
    def __init__(
        self, num_magnitude_bins: object = 31, interpolation: object = ..., fill: object = None
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...

class InterpolationMode: ...
class AutoAugmentPolicy: ...
