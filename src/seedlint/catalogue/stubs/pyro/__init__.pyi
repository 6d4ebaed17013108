from contextlib import AbstractContextManager
from typing import Any

from seedlint.effects import CUDA, NUMPY, PYTHON, TORCH, calls, draws, returns, seeds

from . import (
    distributions as distributions,
    infer as infer,
    nn as nn,
    optim as optim,
    poutine as poutine,
    util as util,
)
from .poutine import condition as condition
from .poutine import do as do

@seeds(PYTHON, NUMPY, TORCH, CUDA, by="rng_seed")
def set_rng_seed(rng_seed: object) -> None: ...
@draws(TORCH, unless="obs")
def sample(name: object, fn: object, *args: object, obs: object = None, **options: object) -> Any: ...
@calls("init_tensor")
def param(name: object, init_tensor: object = None, *args: object, **options: object) -> Any: ...
@returns("nn_module")
def module(name: object, nn_module: object, update_module_params: object = False) -> object: ...
def deterministic(name: object, value: object, event_dim: object = None) -> Any: ...
def factor(name: object, log_factor: object, *args: object, **options: object) -> Any: ...
def clear_param_store() -> None: ...
def get_param_store() -> Any: ...
def enable_validation(is_validate: object = True) -> None: ...

# What is taken of the data is drawn when the plate is made.
class plate:
    @draws(TORCH, when="subsample_size", unless="subsample")
    def __init__(
        self,
        name: object,
        size: object = None,
        subsample_size: object = None,
        subsample: object = None,
        dim: object = None,
        *args: object,
        **options: object,
    ) -> None: ...
    def __enter__(self) -> Any: ...
    def __exit__(self, *exc: object) -> None: ...
    def __iter__(self) -> Any: ...
