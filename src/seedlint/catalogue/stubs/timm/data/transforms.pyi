from torchvision.transforms import Compose

from seedlint.effects import PYTHON, draws, unmeasured

class Pipeline(Compose): ...

class RandomResizedCropAndInterpolation:
    def __init__(self, size: object, *args: object, **kwargs: object) -> None: ...
    @draws(PYTHON)
    def __call__(self, img: object) -> object: ...

class ToNumpy:
    def __call__(self, pil_img: object) -> object: ...

class Randomly:
    """What draws wherever it is called."""
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    @draws(PYTHON)
    def __call__(self, img: object) -> object: ...

class RandomCropOrPad(Randomly): ...
class RandomPad(Randomly): ...

class ResizeKeepRatio:
    def __init__(
        self,
        size: object,
        longest: object = 0.0,
        interpolation: object = "bilinear",
        random_scale_prob: object = 0.0,
        random_scale_range: object = (0.85, 1.05),
        random_scale_area: object = False,
        random_aspect_prob: object = 0.0,
        *args: object,
        **kwargs: object,
    ) -> None: ...
    @draws(PYTHON, when="self.random_scale_prob")
    @draws(PYTHON, when="self.random_aspect_prob")
    @draws(PYTHON, when_value={"self.interpolation": "random"})
    def __call__(self, img: object) -> object: ...
