from torch.nn import Module

from seedlint.effects import TORCH, draws, model

from ..all import get_language_model as get_language_model
from ..all import get_text_classifier as get_text_classifier

@model
class LinearDecoder(Module):
    @draws(TORCH)
    def __init__(
        self,
        n_out: object,
        n_hid: object,
        output_p: object = 0.1,
        tie_encoder: object = None,
        bias: object = True,
    ) -> None: ...
    @draws(TORCH, when=("self.training", "self.output_p"))
    def forward(self, input: object) -> object: ...

@model
class PoolingLinearClassifier(Module):
    @draws(TORCH)
    def __init__(self, dims: object, ps: object, bptt: object, y_range: object = None) -> None: ...
