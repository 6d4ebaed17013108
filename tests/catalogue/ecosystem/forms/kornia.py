"""Calls of kornia: its augmentations draw when they are applied."""

from collections.abc import Iterator

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "kornia"
PREAMBLE = """
import torch, kornia, kornia.augmentation as K
from torch import nn
image = torch.rand(2, 3, 16, 16)
"""
#: Augmentations: what they are made of beside their own defaults.
AUGMENTATIONS = {
    "CenterCrop": "8",
    "ColorJiggle": "0.1, 0.1, 0.1, 0.1",
    "ColorJitter": "0.1, 0.1, 0.1, 0.1",
    "Normalize": "0.5, 0.5",
    "Denormalize": "0.5, 0.5",
    "RandomAffine": "15.0",
    "RandomBoxBlur": "",
    "RandomBrightness": "",
    "RandomChannelShuffle": "",
    "RandomContrast": "",
    "RandomCrop": "(8, 8)",
    "RandomElasticTransform": "",
    "RandomEqualize": "",
    "RandomErasing": "",
    "RandomFisheye": "torch.tensor([-0.3, 0.3]), torch.tensor([-0.3, 0.3]), torch.tensor([0.9, 1.0])",
    "RandomGamma": "",
    "RandomGaussianBlur": "(3, 3), (0.1, 2.0)",
    "RandomGaussianNoise": "",
    "RandomGrayscale": "",
    "RandomHorizontalFlip": "",
    "RandomHue": "",
    "RandomInvert": "",
    "RandomMixUpV2": "",
    "RandomCutMixV2": "",
    "RandomMotionBlur": "3, 35.0, 0.5",
    "RandomPerspective": "",
    "RandomPlanckianJitter": "",
    "RandomPlasmaShadow": "",
    "RandomPosterize": "3",
    "RandomResizedCrop": "(8, 8)",
    "RandomRotation": "45.0",
    "RandomSaturation": "",
    "RandomSharpness": "",
    "RandomSolarize": "",
    "RandomThinPlateSpline": "",
    "RandomVerticalFlip": "",
    "Resize": "(8, 8)",
    "PadTo": "(20, 20)",
}
FORMS = [
    Form(
        "kornia.augmentation.AugmentationSequential.__call__",
        "it(image)",
        "K.AugmentationSequential(K.RandomHorizontalFlip())",
        through=("torch",),
    ),
    Form("kornia.augmentation.ImageSequential", "K.ImageSequential(K.RandomHorizontalFlip())"),
    Form("kornia.augmentation.RandomHorizontalFlip.__call__", "it(image)", "K.RandomHorizontalFlip(p=1.0)"),
    Form(
        "kornia.augmentation.RandomMixUpV2.__call__",
        "it(image, torch.zeros(len(image)))",
        "K.RandomMixUpV2()",
    ),
    Form(
        "kornia.augmentation.RandomCutMixV2.__call__",
        "it(image, torch.zeros(len(image)))",
        "K.RandomCutMixV2()",
    ),
    Form("kornia.augmentation.RandomHorizontalFlip.__call__", "it(image)", "K.RandomHorizontalFlip(p=0.0)"),
]


def enumerated() -> Iterator[Form]:
    """Yield every augmentation, made and applied."""
    for name, arguments in AUGMENTATIONS.items():
        entry = f"kornia.augmentation.{name}"
        yield Form(entry, f"K.{name}({arguments})")
        yield Form(f"{entry}.__call__", "it(image)", f"K.{name}({arguments})")
