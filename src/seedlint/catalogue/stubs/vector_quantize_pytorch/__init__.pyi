from typing import Any

from torch.nn import Module

from seedlint.effects import TORCH, draws, model

@model
class VectorQuantize(Module):
    # The first batch fills a codebook that clustering begins.
    @draws(TORCH, unless_value={"kmeans_init": True})
    @draws(TORCH, when="codebook_dim")
    def __init__(
        self,
        dim: object,
        codebook_size: object = None,
        codebook_dim: object = None,
        *args: object,
        kmeans_init: object = False,
        threshold_ema_dead_code: object = 0,
        stochastic_sample_codes: object = False,
        **kwargs: object,
    ) -> None: ...
    @draws(TORCH, when="self.kmeans_init", once=True)
    @draws(TORCH, when=("self.training", "self.threshold_ema_dead_code"))
    @draws(TORCH, when=("self.training", "self.stochastic_sample_codes"))
    def forward(self, x: object, *args: object, **kwargs: object) -> Any: ...

@model
class FSQ(Module):
    @draws(TORCH, when="dim")
    def __init__(
        self,
        levels: object,
        dim: object = None,
        *args: object,
        noise_dropout: object = 0.0,
        **kwargs: object,
    ) -> None: ...
    @draws(TORCH, when=("self.training", "self.noise_dropout"))
    def forward(self, z: object, *args: object, **kwargs: object) -> Any: ...

@model
class RandomProjectionQuantizer(Module):
    @draws(TORCH)
    def __init__(
        self, *, dim: object, codebook_size: object, codebook_dim: object, **kwargs: object
    ) -> None: ...
    def forward(self, x: object, *args: object, **kwargs: object) -> Any: ...

@model
class SimVQ(Module):
    @draws(TORCH)
    def __init__(self, dim: object, codebook_size: object, *args: object, **kwargs: object) -> None: ...
    def forward(self, x: object) -> Any: ...

def __getattr__(name: str) -> Any: ...
