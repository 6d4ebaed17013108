from torch.nn import Module

from seedlint.effects import TORCH, draws

from . import epipolar as epipolar
from . import transform as transform
from .transform import *

class RANSAC(Module):
    def __init__(self, *args: object, seed: object = None, **kwargs: object) -> None: ...
    @draws(TORCH, unless="self.seed")
    def __call__(self, kp1: object, kp2: object, weights: object = None) -> object: ...
