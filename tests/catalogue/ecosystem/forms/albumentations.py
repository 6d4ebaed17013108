"""Calls of albumentations: its transforms draw from generators of their own."""

from tests.catalogue.ecosystem.forms import Form

DISTRIBUTION = "albumentations"
PREAMBLE = """
import numpy as np, albumentations as A
image = np.zeros((32, 32, 3), dtype=np.uint8)
def noise(image, **more):
    return image + np.random.randint(0, 9)
class Noise(A.ImageOnlyTransform):
    def apply(self, img, **params):
        return noise(img)
"""
_A = "albumentations"
FORMS = [
    Form(f"{_A}.Compose", "A.Compose([A.HorizontalFlip()])"),
    Form(f"{_A}.Compose", "A.Compose([A.HorizontalFlip()], seed=3)"),
    Form(f"{_A}.Compose.__call__", "it(image=image)", "A.Compose([A.HorizontalFlip(), A.RandomCrop(8, 8)])"),
    Form(
        f"{_A}.Compose.__call__", "it(image=image)", "A.Compose([A.HorizontalFlip(), A.GaussNoise()], seed=3)"
    ),
    Form(f"{_A}.OneOf", "A.OneOf([A.HorizontalFlip(), A.VerticalFlip()])"),
    Form(f"{_A}.BasicTransform.__call__", "it(image=image)", "A.HorizontalFlip()"),
    Form(f"{_A}.BasicTransform.__call__", "it(image=image)", "A.RandomBrightnessContrast(p=1.0)"),
    Form(f"{_A}.BasicTransform.__call__", "it(image=image)", "A.CoarseDropout(p=1.0)"),
    Form(f"{_A}.BasicTransform.__call__", "it(image=image)", "A.ElasticTransform(p=1.0)"),
    Form(f"{_A}.BasicTransform.__call__", "it(image=image)", "A.Normalize()"),
    Form(f"{_A}.Lambda.__call__", "it(image=image)", "A.Lambda(image=noise, p=1)", through=("numpy",)),
    Form(f"{_A}.ImageOnlyTransform.__call__", "it(image=image)", "Noise(p=1)", through=("numpy",)),
    Form(f"{_A}.Compose.__call__", "it(image=image)", "A.Compose([Noise(p=1)])", through=("numpy",)),
]
