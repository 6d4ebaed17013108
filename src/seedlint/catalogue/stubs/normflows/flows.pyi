from torch.nn import Module

from seedlint.effects import TORCH, draws, model

@model
class Planar(Module):
    @draws(TORCH)
    def __init__(self, shape: object, *args: object, **options: object) -> None: ...

@model
class Radial(Module):
    @draws(TORCH)
    def __init__(self, shape: object, *args: object, **options: object) -> None: ...

@model
class Permute(Module):
    @draws(TORCH, unless_value={"mode": "swap"})
    def __init__(self, num_channels: object, mode: object = "shuffle") -> None: ...

class MaskedAffineFlow(Module):
    def __init__(self, b: object, t: object = None, s: object = None) -> None: ...

class AffineCouplingBlock(Module):
    def __init__(self, param_map: object, *args: object, **options: object) -> None: ...
