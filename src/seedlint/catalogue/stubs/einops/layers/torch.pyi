from torch.nn import Module

from seedlint.effects import TORCH, draws, leaf, model

class Rearrange(Module):
    def __init__(self, pattern: str, **axes_lengths: object) -> None: ...

class Reduce(Module):
    def __init__(self, pattern: str, reduction: object, **axes_lengths: object) -> None: ...

@leaf
@model
class EinMix(Module):
    @draws(TORCH)
    def __init__(
        self, pattern: str, weight_shape: str, bias_shape: object = None, **axes_lengths: object
    ) -> None: ...
