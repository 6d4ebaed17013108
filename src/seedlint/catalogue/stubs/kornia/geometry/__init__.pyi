from torch.nn import Module

from seedlint.effects import TORCH, draws

from . import epipolar as epipolar
from . import liegroup as liegroup
from . import quaternion as quaternion
from . import transform as transform
from . import vector as vector
from .epipolar import *
from .liegroup import *
from .quaternion import Quaternion as Quaternion
from .transform import *
from .vector import *

class RANSAC(Module):
    def __init__(self, *args: object, seed: object = None, **kwargs: object) -> None: ...
    @draws(TORCH, unless="self.seed")
    def __call__(self, kp1: object, kp2: object, weights: object = None) -> object: ...
