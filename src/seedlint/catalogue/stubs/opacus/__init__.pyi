"""Opacus: training with noise, over batches that are drawn."""

from typing import Any

from torch.nn import Module
from torch.utils.data import DataLoader

from seedlint.effects import TORCH, calls, draws, lazy, uses_model, wraps

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

class _PrivateModule(Module):
    def __init__(self, *, module: object) -> None: ...
    @calls("self.module")
    def forward(self, *args: object, **kwargs: object) -> Any: ...

# Adds the noise.
class _PrivateOptimizer(optimizers.DPOptimizer):
    def __init__(self, *, noise_multiplier: object, noise_generator: object = None) -> None: ...
    @draws(TORCH, unless="self.noise_generator", unless_value={"self.noise_multiplier": (0, 0.0)})
    def step(self, closure: object = None) -> object: ...

# Draws which rows make a batch from where the given loader takes its seed; told not to, it is that loader.
class _PrivateLoader(DataLoader):
    def __init__(self, *, data_loader: object) -> None: ...
    @draws(TORCH, unless="self.data_loader.generator")
    @lazy("self.data_loader")
    def __iter__(self) -> object: ...

# With "ghost" clipping there are four of them, and the loss is made private, too.
class PrivacyEngine:
    def __init__(self, *, accountant: object = "prv", secure_mode: object = False) -> None: ...
    @uses_model("module")
    def make_private(
        self,
        *,
        module: object,
        optimizer: object,
        criterion: object = ...,
        data_loader: object,
        noise_multiplier: object,
        max_grad_norm: object,
        batch_first: object = True,
        loss_reduction: object = "mean",
        poisson_sampling: object = True,
        clipping: object = "flat",
        noise_generator: object = None,
        grad_sample_mode: object = "hooks",
        **kwargs: object,
    ) -> tuple[_PrivateModule, _PrivateOptimizer, _PrivateLoader]: ...
    @uses_model("module")
    def make_private_with_epsilon(
        self,
        *,
        module: object,
        optimizer: object,
        criterion: object = ...,
        data_loader: object,
        noise_multiplier: object = 1.0,
        target_epsilon: object,
        target_delta: object,
        epochs: object,
        max_grad_norm: object,
        batch_first: object = True,
        loss_reduction: object = "mean",
        poisson_sampling: object = True,
        clipping: object = "flat",
        noise_generator: object = None,
        grad_sample_mode: object = "hooks",
        **kwargs: object,
    ) -> tuple[_PrivateModule, _PrivateOptimizer, _PrivateLoader]: ...
    def get_epsilon(self, delta: object) -> float: ...
