from torch.nn import Module

from seedlint.effects import TORCH, draws

from ..all import AWD_LSTM as AWD_LSTM
from ..all import RNNDropout as RNNDropout

@draws(TORCH)
def dropout_mask(x: object, sz: object, p: object) -> object: ...

class WeightDropout(Module):
    def __init__(self, module: object, weight_p: object, layer_names: object = "weight_hh_l0") -> None: ...
    @draws(TORCH, when=("self.training", "self.weight_p"))
    def forward(self, *args: object) -> object: ...

class EmbeddingDropout(Module):
    def __init__(self, emb: object, embed_p: object) -> None: ...
    @draws(TORCH, when=("self.training", "self.embed_p"))
    def forward(self, words: object, scale: object = None) -> object: ...
