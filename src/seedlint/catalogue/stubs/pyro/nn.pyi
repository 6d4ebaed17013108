from typing import Any

from torch.nn import Module, ModuleList

from seedlint.effects import TORCH, draws, model, returns

class PyroModule(Module):
    def __init__(self, name: object = "") -> None: ...
    @classmethod
    @returns("kind")
    def __class_getitem__(cls, kind: object) -> object: ...

class PyroModuleList(ModuleList): ...

class PyroSample:
    def __init__(self, prior: object) -> None: ...

class PyroParam:
    def __init__(self, init_value: object = None, *args: object, **options: object) -> None: ...

@model
class DenseNN(Module):
    @draws(TORCH)
    def __init__(self, input_dim: object, hidden_dims: object, *args: object, **options: object) -> None: ...

@model
class ConditionalDenseNN(Module):
    @draws(TORCH)
    def __init__(self, input_dim: object, *args: object, **options: object) -> None: ...

@model
class AutoRegressiveNN(Module):
    @draws(TORCH)
    def __init__(self, input_dim: object, hidden_dims: object, *args: object, **options: object) -> None: ...

@model
class ConditionalAutoRegressiveNN(Module):
    @draws(TORCH)
    def __init__(self, input_dim: object, *args: object, **options: object) -> None: ...
