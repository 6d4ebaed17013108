from torch.nn import Module

from seedlint.effects import TORCH, calls, draws, unmeasured

from . import functional as functional

# Making a transform draws nothing; applying a random one does.

class Transform(Module):
    def __call__(self, *inputs: object) -> object: ...
    def forward(self, *inputs: object) -> object: ...
    def make_params(self, flat_inputs: object) -> object: ...
    def transform(self, inpt: object, params: object) -> object: ...

class AugMix(Transform):
    def __init__(
        self,
        severity: object = 3,
        mixture_width: object = 3,
        chain_depth: object = -1,
        alpha: object = 1.0,
        all_ops: object = True,
        interpolation: object = "bilinear",
        fill: object = None,
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...

class AutoAugment(Transform):
    def __init__(
        self, policy: object = ..., interpolation: object = "nearest", fill: object = None
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...

class CenterCrop(Transform):
    def __init__(self, size: object) -> None: ...

class ClampBoundingBoxes(Transform):
    def __init__(self, clamping_mode: object = "auto") -> None: ...

class ClampKeyPoints(Transform):
    def __init__(self) -> None: ...

class ColorJitter(Transform):
    def __init__(
        self,
        brightness: object = None,
        contrast: object = None,
        saturation: object = None,
        hue: object = None,
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @draws(TORCH)
    def make_params(self, flat_inputs: object) -> object: ...
    @staticmethod
    @draws(TORCH)
    def get_params(*args: object, **options: object) -> object: ...

class Compose(Transform):
    def __init__(self, transforms: object) -> None: ...
    @calls("self.transforms")
    def forward(self, *inputs: object) -> object: ...

class ConvertBoundingBoxFormat(Transform):
    def __init__(self, format: object) -> None: ...

class ConvertImageDtype(Transform):
    def __init__(self, dtype: object = ...) -> None: ...

class CutMix(Transform):
    def __init__(
        self, *, alpha: object = 1.0, num_classes: object = None, labels_getter: object = "default"
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @draws(TORCH)
    def make_params(self, flat_inputs: object) -> object: ...

class ElasticTransform(Transform):
    def __init__(
        self, alpha: object = 50.0, sigma: object = 5.0, interpolation: object = "bilinear", fill: object = 0
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @draws(TORCH)
    def make_params(self, flat_inputs: object) -> object: ...
    @staticmethod
    @draws(TORCH)
    def get_params(*args: object, **options: object) -> object: ...

class FiveCrop(Transform):
    def __init__(self, size: object) -> None: ...

class GaussianBlur(Transform):
    def __init__(self, kernel_size: object, sigma: object = ...) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @draws(TORCH)
    def make_params(self, flat_inputs: object) -> object: ...
    @staticmethod
    @draws(TORCH)
    def get_params(*args: object, **options: object) -> object: ...

class GaussianNoise(Transform):
    def __init__(self, mean: object = 0.0, sigma: object = 0.1, clip: object = True) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @draws(TORCH)
    def transform(self, inpt: object, params: object) -> object: ...

class Grayscale(Transform):
    def __init__(self, num_output_channels: object = 1) -> None: ...

class Identity(Transform):
    def __init__(self) -> None: ...

class JPEG(Transform):
    def __init__(self, quality: object) -> None: ...
    @unmeasured("torchvision 0.28.0, source of torchvision.transforms.v2")
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...

class Lambda(Transform):
    def __init__(self, lambd: object, *types: object) -> None: ...
    @calls("self.lambd")
    def forward(self, *inputs: object) -> object: ...

class LinearTransformation(Transform):
    def __init__(self, transformation_matrix: object, mean_vector: object) -> None: ...

class MixUp(Transform):
    def __init__(
        self, *, alpha: object = 1.0, num_classes: object = None, labels_getter: object = "default"
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @draws(TORCH)
    def make_params(self, flat_inputs: object) -> object: ...

class Normalize(Transform):
    def __init__(self, mean: object, std: object, inplace: object = False) -> None: ...

class PILToTensor(Transform):
    def __init__(self) -> None: ...

class Pad(Transform):
    def __init__(self, padding: object, fill: object = 0, padding_mode: object = "constant") -> None: ...

class RGB(Transform):
    def __init__(self) -> None: ...

class RandAugment(Transform):
    def __init__(
        self,
        num_ops: object = 2,
        magnitude: object = 9,
        num_magnitude_bins: object = 31,
        interpolation: object = "nearest",
        fill: object = None,
    ) -> None: ...
    @draws(TORCH, unless_value={"self.num_ops": 0})
    def forward(self, *inputs: object) -> object: ...

class RandomAdjustSharpness(Transform):
    def __init__(self, sharpness_factor: object, p: object = 0.5) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...

class RandomAffine(Transform):
    def __init__(
        self,
        degrees: object,
        translate: object = None,
        scale: object = None,
        shear: object = None,
        interpolation: object = "nearest",
        fill: object = 0,
        center: object = None,
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @draws(TORCH)
    def make_params(self, flat_inputs: object) -> object: ...
    @staticmethod
    @draws(TORCH)
    def get_params(*args: object, **options: object) -> object: ...

class RandomApply(Transform):
    def __init__(self, transforms: object, p: object = 0.5) -> None: ...
    @draws(TORCH)
    @calls("self.transforms")
    def forward(self, *inputs: object) -> object: ...

class RandomAutocontrast(Transform):
    def __init__(self, p: object = 0.5) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...

class RandomChannelPermutation(Transform):
    def __init__(self) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @draws(TORCH)
    def make_params(self, flat_inputs: object) -> object: ...

class RandomChoice(Transform):
    def __init__(self, transforms: object, p: object = None) -> None: ...
    @draws(TORCH)
    @calls("self.transforms")
    def forward(self, *inputs: object) -> object: ...

class RandomCrop(Transform):
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
    @draws(TORCH)
    def make_params(self, flat_inputs: object) -> object: ...
    @staticmethod
    @draws(TORCH)
    def get_params(*args: object, **options: object) -> object: ...

class RandomEqualize(Transform):
    def __init__(self, p: object = 0.5) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...

class RandomErasing(Transform):
    def __init__(
        self,
        p: object = 0.5,
        scale: object = ...,
        ratio: object = ...,
        value: object = 0.0,
        inplace: object = False,
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @draws(TORCH)
    def make_params(self, flat_inputs: object) -> object: ...
    @staticmethod
    @draws(TORCH)
    def get_params(*args: object, **options: object) -> object: ...

class RandomGrayscale(Transform):
    def __init__(self, p: object = 0.1) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...

class RandomHorizontalFlip(Transform):
    def __init__(self, p: object = 0.5) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...

class RandomInvert(Transform):
    def __init__(self, p: object = 0.5) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...

class RandomIoUCrop(Transform):
    def __init__(
        self,
        min_scale: object = 0.3,
        max_scale: object = 1.0,
        min_aspect_ratio: object = 0.5,
        max_aspect_ratio: object = 2.0,
        sampler_options: object = None,
        trials: object = 40,
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @draws(TORCH)
    def make_params(self, flat_inputs: object) -> object: ...

class RandomOrder(Transform):
    def __init__(self, transforms: object) -> None: ...
    @draws(TORCH, unless_single="self.transforms")
    @calls("self.transforms")
    def forward(self, *inputs: object) -> object: ...

class RandomPerspective(Transform):
    def __init__(
        self,
        distortion_scale: object = 0.5,
        p: object = 0.5,
        interpolation: object = "bilinear",
        fill: object = 0,
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @draws(TORCH)
    def make_params(self, flat_inputs: object) -> object: ...
    @staticmethod
    @draws(TORCH)
    def get_params(*args: object, **options: object) -> object: ...

class RandomPhotometricDistort(Transform):
    def __init__(
        self,
        brightness: object = ...,
        contrast: object = ...,
        saturation: object = ...,
        hue: object = ...,
        p: object = 0.5,
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @draws(TORCH)
    def make_params(self, flat_inputs: object) -> object: ...

class RandomPosterize(Transform):
    def __init__(self, bits: object, p: object = 0.5) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...

class RandomResize(Transform):
    def __init__(
        self, min_size: object, max_size: object, interpolation: object = "bilinear", antialias: object = True
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @draws(TORCH)
    def make_params(self, flat_inputs: object) -> object: ...

class RandomResizedCrop(Transform):
    def __init__(
        self,
        size: object,
        scale: object = ...,
        ratio: object = ...,
        interpolation: object = "bilinear",
        antialias: object = True,
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @draws(TORCH)
    def make_params(self, flat_inputs: object) -> object: ...
    @staticmethod
    @draws(TORCH)
    def get_params(*args: object, **options: object) -> object: ...

class RandomRotation(Transform):
    def __init__(
        self,
        degrees: object,
        interpolation: object = "nearest",
        expand: object = False,
        center: object = None,
        fill: object = 0,
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @draws(TORCH)
    def make_params(self, flat_inputs: object) -> object: ...
    @staticmethod
    @draws(TORCH)
    def get_params(*args: object, **options: object) -> object: ...

class RandomShortestSize(Transform):
    def __init__(
        self,
        min_size: object,
        max_size: object = None,
        interpolation: object = "bilinear",
        antialias: object = True,
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @draws(TORCH)
    def make_params(self, flat_inputs: object) -> object: ...

class RandomSolarize(Transform):
    def __init__(self, threshold: object, p: object = 0.5) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...

class RandomVerticalFlip(Transform):
    def __init__(self, p: object = 0.5) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...

class RandomZoomOut(Transform):
    def __init__(self, fill: object = 0, side_range: object = ..., p: object = 0.5) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @draws(TORCH)
    def make_params(self, flat_inputs: object) -> object: ...

class Resize(Transform):
    def __init__(
        self,
        size: object,
        interpolation: object = "bilinear",
        max_size: object = None,
        antialias: object = True,
    ) -> None: ...

class SanitizeBoundingBoxes(Transform):
    def __init__(
        self, min_size: object = 1.0, min_area: object = 1.0, labels_getter: object = "default"
    ) -> None: ...

class SanitizeKeyPoints(Transform):
    def __init__(self, labels_getter: object = None) -> None: ...

class ScaleJitter(Transform):
    def __init__(
        self,
        target_size: object,
        scale_range: object = ...,
        interpolation: object = "bilinear",
        antialias: object = True,
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...
    @draws(TORCH)
    def make_params(self, flat_inputs: object) -> object: ...

class SetClampingMode(Transform):
    def __init__(self, clamping_mode: object) -> None: ...

class TenCrop(Transform):
    def __init__(self, size: object, vertical_flip: object = False) -> None: ...

class ToDtype(Transform):
    def __init__(self, dtype: object, scale: object = False) -> None: ...

class ToImage(Transform):
    def __init__(self) -> None: ...

class ToPILImage(Transform):
    def __init__(self, mode: object = None) -> None: ...

class ToPureTensor(Transform):
    def __init__(self) -> None: ...

class ToTensor(Transform):
    def __init__(self) -> None: ...

class TrivialAugmentWide(Transform):
    def __init__(
        self, num_magnitude_bins: object = 31, interpolation: object = "nearest", fill: object = None
    ) -> None: ...
    @draws(TORCH)
    def forward(self, *inputs: object) -> object: ...

class UniformTemporalSubsample(Transform):
    def __init__(self, num_samples: object) -> None: ...

class InterpolationMode: ...
class AutoAugmentPolicy: ...
