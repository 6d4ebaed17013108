"""Calls of imgaug, which needs numpy before 2: its augmenters draw from generators of its own, which are no stream."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "imgaug"
PREAMBLE = """
import numpy as np
import imgaug, imgaug.random
from imgaug import augmenters as iaa
image = np.zeros((16, 16, 3), np.uint8)
"""
_AUGMENTERS = {
    "Fliplr": "0.5",
    "Flipud": "0.5",
    "Affine": "rotate=(-10, 10)",
    "AdditiveGaussianNoise": "scale=10",
    "GaussianBlur": "(0.0, 1.0)",
    "Multiply": "(0.8, 1.2)",
    "Dropout": "0.1",
    "Crop": "px=(0, 4)",
    "Sequential": "[iaa.Fliplr(0.5), iaa.Flipud(0.5)], random_order=True",
    "Sometimes": "0.5, iaa.Fliplr(1.0)",
}
FORMS = [
    Form("imgaug.seed", "imgaug.seed(3)"),
    Form("imgaug.current_random_state", "imgaug.current_random_state()"),
    Form("imgaug.random.seed", "imgaug.random.seed(3)"),
    Form("imgaug.random.get_global_rng", "imgaug.random.get_global_rng()"),
    *(
        Form(f"imgaug.augmenters.{name}", f"iaa.{name}({arguments})")
        for name, arguments in _AUGMENTERS.items()
    ),
    *(
        Form(f"imgaug.augmenters.{name}.{call.partition('(')[0]}", f"it.{call}", f"iaa.{name}({arguments})")
        for name, arguments in _AUGMENTERS.items()
        for call in ("__call__(image=image)", "augment_image(image)", "augment_images([image])")
    ),
]
