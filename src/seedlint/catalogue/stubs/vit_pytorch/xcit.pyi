from typing import Any

from seedlint.effects import TORCH, draws, model

from . import ViT

@model
class XCiT(ViT):
    @draws(TORCH)
    def __init__(
        self,
        *args: object,
        dropout: object = 0.0,
        emb_dropout: object = 0.0,
        layer_dropout: object = 0.0,
        **options: object,
    ) -> None: ...
    # Whole layers are dropped whether it trains or not.
    @draws(TORCH, unless_value={"self.layer_dropout": 0})
    @draws(TORCH, when="self.training", unless_value={"self.dropout": 0})
    @draws(TORCH, when="self.training", unless_value={"self.emb_dropout": 0})
    def forward(self, img: object, *args: object, **options: object) -> Any: ...
