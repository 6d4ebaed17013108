from typing import Any

from torch.nn import Module

from seedlint.effects import TORCH, draws, model, unmeasured

# Transformers of images: their dropout is off unless it is given.
@model
class ViT(Module):
    @draws(TORCH)
    def __init__(
        self, *args: object, dropout: object = 0.0, emb_dropout: object = 0.0, **options: object
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.dropout": (0, 0.0)})
    @draws(TORCH, when="self.training", unless_value={"self.emb_dropout": (0, 0.0)})
    def forward(self, img: object, *args: object, **options: object) -> Any: ...

@model
class SimpleViT(Module):
    @draws(TORCH)
    def __init__(self, *args: object, **options: object) -> None: ...
    def forward(self, img: object) -> Any: ...

@model
class MAE(Module):
    @draws(TORCH)
    def __init__(self, *args: object, **options: object) -> None: ...
    @unmeasured("vit-pytorch, vit_pytorch/mae.py: which patches are masked")
    @draws(TORCH)
    def forward(self, img: object) -> Any: ...
