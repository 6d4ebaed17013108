"""Opacus: training with noise, over batches that are drawn."""

from typing import Any

from torch.nn import Module

from seedlint.effects import calls, uses_model, wraps

from . import data_loader as data_loader
from . import layers as layers
from . import optimizers as optimizers
from . import utils as utils
from . import validators as validators

@wraps("m")
class GradSampleModule(Module):
    @uses_model("m")
    def __init__(self, m: object, *args: object, **kwargs: object) -> None: ...
    @calls("self.m")
    def forward(self, *args: object, **kwargs: object) -> Any: ...

# What the methods that make things private return is left to the names that it is given.
class PrivacyEngine:
    def __init__(self, *, accountant: object = "prv", secure_mode: object = False) -> None: ...
    def get_epsilon(self, delta: object) -> float: ...
