from torch import Tensor

from seedlint.effects import TORCH, draws

from . import *
from . import Layer

class TransformerDecoderLayerOptimal(Layer):
    @draws(TORCH)
    def __init__(
        self,
        d_model: object,
        nhead: object = 8,
        dim_feedforward: object = 2048,
        dropout: object = 0.1,
        *args: object,
        **kwargs: object,
    ) -> None: ...
    @draws(TORCH, when="self.training", unless_value={"self.dropout": 0})
    def forward(self, tgt: object, memory: object, *args: object, **kwargs: object) -> Tensor: ...

class MLDecoder(Layer): ...
