from typing import Any

from torch.nn import Module

from seedlint.effects import TORCH, draws, model

@model
class MaskedAffineAutoregressiveTransform(Module):
    @draws(TORCH)
    def __init__(self, *args: object, **options: object) -> None: ...

@model
class MaskedPiecewiseRationalQuadraticAutoregressiveTransform(Module):
    @draws(TORCH)
    def __init__(self, *args: object, **options: object) -> None: ...

@model
class RandomPermutation(Module):
    @draws(TORCH)
    def __init__(self, features: object, dim: object = 1) -> None: ...

class ReversePermutation(Module):
    def __init__(self, features: object, dim: object = 1) -> None: ...

class CompositeTransform(Module):
    def __init__(self, transforms: object) -> None: ...

# The others are followed.
def __getattr__(name: str) -> Any: ...
