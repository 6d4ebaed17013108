"""Modules that read from and write to a TensorDict: around the modules that they are given."""

from typing import Any

from torch.distributions import Distribution
from torch.nn import Module

from seedlint.effects import TORCH, calls, draws, holds, model, uses_model, wraps

class TensorDictModuleBase(Module):
    def __init__(self, *args: object, **kwargs: object) -> None: ...

@wraps("module")
class TensorDictModule(TensorDictModuleBase):
    @uses_model("module")
    def __init__(
        self, module: object, in_keys: object = None, out_keys: object = None, **kwargs: object
    ) -> None: ...
    module: Module
    @calls("self.module")
    def forward(self, *args: object, **kwargs: object) -> Any: ...

@wraps("td_module")
class TensorDictModuleWrapper(TensorDictModuleBase):
    @uses_model("td_module")
    def __init__(self, td_module: object, *args: object, **kwargs: object) -> None: ...
    td_module: Module
    @calls("self.td_module")
    def forward(self, *args: object, **kwargs: object) -> Any: ...

class TensorDictSequential(list, TensorDictModuleBase):
    @holds("modules")
    @uses_model("modules")
    def __init__(self, *modules: object, **kwargs: object) -> None: ...
    @calls("self")
    def forward(self, *args: object, **kwargs: object) -> Any: ...

# Whether it draws is for the exploration type to say, which is deterministic unless it was set.
class ProbabilisticTensorDictModule(TensorDictModuleBase):
    def __init__(
        self,
        in_keys: object,
        out_keys: object = None,
        *,
        default_interaction_type: object = None,
        **kwargs: object,
    ) -> None: ...
    @draws(
        TORCH,
        when="self.default_interaction_type",
        unless_value={"self.default_interaction_type": ("deterministic", "mode", "mean", "median")},
    )
    def forward(self, *args: object, **kwargs: object) -> Any: ...

class ProbabilisticTensorDictSequential(TensorDictSequential):
    def get_dist(self, tensordict: object, *args: object, **kwargs: object) -> Distribution: ...

class NormalParamExtractor(Module):
    def __init__(self, *args: object, **kwargs: object) -> None: ...

# Initialises the copies anew.
@wraps("module")
@model
class EnsembleModule(TensorDictModuleBase):
    @draws(TORCH)
    def __init__(self, module: object, num_copies: object, *args: object, **kwargs: object) -> None: ...
