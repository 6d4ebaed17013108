from collections.abc import Iterator

from torch import Tensor
from torch.utils.data import DataLoader, Dataset
from typing_extensions import Self

from seedlint.effects import NUMPY, PYTHON, TORCH, calls, draws, unmeasured

from . import auto_augment as auto_augment
from . import mixup as mixup
from . import random_erasing as random_erasing
from . import transforms as transforms
from .auto_augment import *
from .random_erasing import *
from .transforms import *

IMAGENET_DEFAULT_MEAN: tuple[float, ...]
IMAGENET_DEFAULT_STD: tuple[float, ...]

class Mixup:
    mixup_enabled: bool
    def __init__(self, *args: object, **kwargs: object) -> None: ...
    @draws(NUMPY, unless_value={"self.mixup_enabled": False})
    def __call__(self, x: object, target: object) -> tuple[Tensor, Tensor]: ...

class FastCollateMixup(Mixup):
    @unmeasured("timm 1.0.31, source of timm.data")
    @draws(NUMPY)
    def __call__(self, batch: object, _: object = None) -> tuple[Tensor, Tensor]: ...

class ImageDataset(Dataset):
    transform: object
    def __init__(
        self, root: object, reader: object = None, *args: object, transform: object = None, **kwargs: object
    ) -> None: ...
    @calls("self.transform")
    def __getitem__(self, index: object) -> tuple[object, ...]: ...

def create_dataset(name: object, root: object = None, *args: object, **kwargs: object) -> Dataset: ...
def create_loader(
    dataset: object, input_size: object, batch_size: object, *args: object, **kwargs: object
) -> DataLoader: ...

# In training it crops by Python's `random`, and flips and jitters by torch; most policies of augmentation choose by numpy.
_BY_PYTHON = ("original", "originalr", "v0", "v0r", "3a")

class create_transform(transforms.Pipeline):
    def __init__(
        self,
        input_size: object = 224,
        is_training: object = False,
        no_aug: object = False,
        *,
        auto_augment: object = None,
        **kwargs: object,
    ) -> None: ...
    # The stages, where they are asked for apart (`separate=True`): each counts as all of it.
    def __getitem__(self, index: object) -> Self: ...
    @draws(PYTHON, TORCH, when="self.is_training", unless_value={"self.no_aug": True})
    @draws(
        NUMPY,
        when=("self.is_training", "self.auto_augment"),
        unless_value={"self.no_aug": True, "self.auto_augment": _BY_PYTHON},
    )
    def __call__(self, img: object) -> object: ...

def resolve_data_config(args: object = None, *rest: object, **kwargs: object) -> dict[str, object]: ...
def resolve_model_data_config(model: object, *rest: object, **kwargs: object) -> dict[str, object]: ...
