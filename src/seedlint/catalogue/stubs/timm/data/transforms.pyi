from torchvision.transforms import Compose

from seedlint.effects import PYTHON, draws, unmeasured

class Pipeline(Compose): ...

class RandomResizedCropAndInterpolation:
    def __init__(self, size: object, *args: object, **kwargs: object) -> None: ...
    @unmeasured("timm 1.0.31, source of timm.data.transforms")
    @draws(PYTHON)
    def __call__(self, img: object) -> object: ...

class ToNumpy:
    def __call__(self, pil_img: object) -> object: ...
